"""Two outputs for one image, to be compared: which costs more, and how much."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore import LOSSES, Floats, one_hot

GIVEN = np.arange(1, 20) / 20  # probabilities of the true class to choose from
ALMOST_NOTHING = 1e-9  # in place of 0, whose score nothing could show
LOSS_KEYS = "cross_entropy", "sum_squared_error"  # in turn


@dataclass(frozen=True)
class TwoOutputs:
    """A case: the first output has all the rest in one class, the second one spreads it.

    Attributes
    ----------
    case : int
        Decides the probabilities, and which loss is asked about.
    label, n_classes : int
        The true class, and how many there are.
    """

    case: int
    label: int
    n_classes: int

    @property
    def loss(self) -> str:
        """Key of the loss that is asked about."""
        return LOSS_KEYS[self.case % len(LOSS_KEYS)]

    @property
    def given(self) -> tuple[float, float]:
        """What each output gives to the true class: two different probabilities."""
        first, second = np.random.default_rng(self.case).choice(GIVEN, 2, replace=False)
        return float(first), float(second)

    @property
    def y(self) -> Floats:
        """Both outputs, shape (2, n_classes)."""
        first, second = self.given
        y = np.full((2, self.n_classes), ALMOST_NOTHING)
        y[0, (self.label + 1) % self.n_classes] = 1 - first
        y[1] = (1 - second) / (self.n_classes - 1)
        y[:, self.label] = first, second
        return y / y.sum(axis=1, keepdims=True)

    @property
    def costs(self) -> Floats:
        """Loss of each, shape (2,)."""
        t = one_hot(np.full(2, self.label), self.y)
        return LOSSES[self.loss].of_samples(self.y, t)

    @property
    def dearer(self) -> int:
        """Which has the larger loss."""
        return int(self.costs.argmax())

    @property
    def scores(self) -> tuple[float, ...]:
        """Scores whose softmax is the dearer output."""
        return tuple(np.log(self.y[self.dearer]).tolist())
