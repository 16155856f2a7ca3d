"""Score of the user's guesses."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp

BEST = 100  # points for a hit
FORGIVING = 0.1  # of the map's width: this far off, a guess is worth 1/e of the points


@dataclass
class Tries:
    """The guesses made so far."""

    points: list[int] = field(default_factory=list)

    def add(self, distance: float, width: float) -> int:
        """Note a guess that was `distance` off on a map of this width; return its points."""
        points = round(BEST * exp(-distance / (FORGIVING * width)))
        self.points.append(points)
        return points

    @property
    def mean(self) -> float:
        """Points a guess."""
        return sum(self.points) / len(self.points) if self.points else 0.0
