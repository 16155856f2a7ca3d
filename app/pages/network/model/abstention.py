"""Answering only where the network is sure: what is answered, and how much of that is right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import Classification, Floats


@dataclass(frozen=True)
class Answers:
    """What a threshold lets through, in numbers of images."""

    n_images: int
    answered: int
    right: int  # of those answered
    withheld: int  # of those not answered: would have been right

    @property
    def wrong(self) -> int:
        """Wrong answers that are still given."""
        return self.answered - self.right

    @property
    def answered_share(self) -> float:
        """Share of the images that get an answer."""
        return self.answered / self.n_images

    @property
    def accuracy(self) -> float:
        """Share right among the answers; nan where there are none."""
        return self.right / self.answered if self.answered else float("nan")


class Abstention:
    """Answers for any threshold: an image is answered from that confidence on.

    Parameters
    ----------
    read : Classification
        Images without a confidence, whose scores have overflowed, are never answered.
    """

    def __init__(self, read: Classification) -> None:
        self._n_images, self._n_right = len(read), read.n_right
        known = np.isfinite(read.confidence)
        order = np.argsort(read.confidence[known], kind="stable")
        self._confidence = read.confidence[known][order]
        right = read.right[known][order]
        self._right_from = np.append(np.cumsum(right[::-1])[::-1], 0)  # from a place on

    def at(self, threshold: float) -> Answers:
        """What is answered with at least this confidence."""
        first = int(np.searchsorted(self._confidence, np.float32(threshold)))
        right = int(self._right_from[first])
        answered = len(self._confidence) - first
        return Answers(self._n_images, answered, right, self._n_right - right)

    def curves(self, thresholds: NDArray[np.float64]) -> tuple[Floats, Floats]:
        """Share answered, and share right among the answers, for each threshold."""
        answers = [self.at(threshold) for threshold in thresholds]
        shares = np.array([each.answered_share for each in answers])
        return shares, np.array([each.accuracy for each in answers])
