"""The negative gradient of a function of two variables on a grid, by central differences."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore import Floats, Surface

Range = tuple[float, float]

FULL = 0.9  # length of the longest arrow, in spacings of the grid
LONGEST = 98  # percentile that counts as the longest: one cliff must not shrink all others
OVERLONG = 1.5  # how much longer the steepest of all may be


@dataclass(frozen=True, eq=False)
class ArrowField:
    """Vector field −∇f on a grid, each array of shape (n_points,).

    Attributes
    ----------
    x, y : ndarray
        The points.
    dx, dy : ndarray
        The negative gradient.
    spacing : float
        Distance between two points of the grid.
    """

    x: Floats
    y: Floats
    dx: Floats
    dy: Floats
    spacing: float

    @property
    def lengths(self) -> Floats:
        """Length of the gradient at each point."""
        return np.hypot(self.dx, self.dy)

    def scale(self) -> float:
        """What makes the longest arrow as long as the grid has room for."""
        lengths = self.lengths[np.isfinite(self.lengths)]
        longest = float(np.percentile(lengths, LONGEST)) if len(lengths) else 0.0
        return FULL * self.spacing / longest if longest else 0.0

    def drawn(self, equal: bool) -> tuple[Floats, Floats]:
        """Arrows as they are drawn: by one scale, or all of one length."""
        longest = FULL * self.spacing
        with np.errstate(all="ignore"):  # what has no direction or no end gets no arrow
            stretch = longest / self.lengths
            if not equal:
                stretch = np.minimum(self.scale(), OVERLONG * stretch)
            return self.dx * stretch, self.dy * stretch


def arrow_field(surface: Surface, x: Range, y: Range, density: int) -> ArrowField:
    """−∇f over a rectangle; `density` arrows along its shorter side."""
    spacing = min(x[1] - x[0], y[1] - y[0]) / density
    # On multiples of the spacing, so that arrows stand still while the view is moved.
    xs, ys = (spacing * np.arange(np.ceil(r[0] / spacing), r[1] / spacing) for r in (x, y))
    grid_x, grid_y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    dx, dy = surface.numerical_gradient(grid_x, grid_y)
    return ArrowField(grid_x, grid_y, -dx, -dy, spacing)
