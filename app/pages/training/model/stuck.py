"""Whether a run is stuck: its loss stays far above that of guessing."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import LOSSES

SPAN = 100  # iterations
FAR = 1.5  # times the loss of guessing


def loss_of_guessing(loss: str, n_classes: int) -> float:
    """Loss of equal probabilities for every class: ln 10 for cross-entropy and ten classes."""
    guess = np.full((1, n_classes), 1 / n_classes)
    return LOSSES[loss].mean(guess, np.eye(1, n_classes))


def stuck_at(losses: NDArray[np.floating[Any]], guessing: float) -> float | None:
    """Mean of the last losses of a run that is stuck; None of one that is not.

    The 1e-7 in the logarithm keeps the cross-entropy below 16.2 and takes the gradient away
    where the network is sure and wrong: most steps that are too large end so, stuck, and not
    in numbers that are not finite.
    """
    last = losses[-SPAN:]
    if len(last) < SPAN or last.mean() < FAR * guessing:
        return None
    return float(last.mean())
