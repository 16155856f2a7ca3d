"""Whether a network reads better than who guesses."""

from __future__ import annotations

import numpy as np

from nncore import Dataset, Evaluation

BEYOND = 1 / 9  # of the way from guessing to reading all, up to which it may be chance


def reads_by_guessing(evaluation: Evaluation, dataset: Dataset) -> bool:
    """Whether so many test images are read by who always says the most frequent class.

    A share that would do for ten classes is less than guessing for two.
    """
    share = np.bincount(dataset.t_test).max() / len(dataset.t_test)
    return bool(evaluation.test_accuracy <= share + BEYOND * (1 - share))
