"""How a bar's value becomes a height, for probabilities and for scores."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.pages.loss.model.outputs import Outputs

REACHES = (10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0)  # of a scale for scores


@dataclass(frozen=True)
class BarScale:
    """Values from `low` to `high`; a key press changes one by `step`, Page Up by ten of them."""

    low: float
    high: float
    step: float
    decimals: int

    def fraction(self, value: float) -> float:
        """Where `value` stands, from 0 at the bottom to 1 at the top."""
        clipped = min(max(value, self.low), self.high)
        return (clipped - self.low) / (self.high - self.low)

    def value(self, fraction: float) -> float:
        """The value at a height from 0 to 1; what lies beyond is an end of the scale."""
        return self.low + min(max(fraction, 0.0), 1.0) * (self.high - self.low)

    def stepped(self, value: float, steps: int, small: bool = False) -> float:
        """The value some steps further, on a whole step; a small step is a tenth."""
        step = self.step / 10 if small else self.step
        return min(max(round(value / step + steps) * step, self.low), self.high)


PROBABILITIES = BarScale(0.0, 1.0, 0.01, 3)


def score_scale(outputs: Outputs) -> BarScale:
    """The smallest of a few scales that holds all scores: one that seldom changes."""
    largest = float(np.abs(outputs.scores).max())
    reach = next((reach for reach in REACHES if largest <= reach), REACHES[-1])
    return BarScale(-reach, reach, reach / 100, 1)


def gradient_reach(largest: float) -> float:
    """Reach of a scale around zero: 1, 2 or 5 times a power of ten, no less than a millionth."""
    largest = max(largest, 1e-6)
    unit = 10.0 ** math.floor(math.log10(largest))
    return next(factor * unit for factor in (1, 2, 5, 10) if largest <= factor * unit * (1 + 1e-9))
