"""What is written at the ends of the axes of the 3-D view."""

import pytest

from app.relief import Relief
from app.theme import Theme
from app.widgets.surface_axes import SurfaceAxes
from nncore import SURFACES, Surface


class NoScreen:
    """Stands for a 3-D view, where there may be no OpenGL."""

    def addItem(self, item: object) -> None:
        """Draw nothing."""


def texts_at(relief: Relief) -> tuple[str, ...]:
    """What the axes say."""
    axes = SurfaceAxes(NoScreen(), Theme(), ("x", "y", "f"))
    axes.show(relief)
    return axes.texts


@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        ("bowl", "0", "50"),  # 5² + 5²
        ("kink", "0", "15"),
        ("rastrigin", "0", "52.5"),
        ("himmelblau", "0", "890"),  # at (−5, −5): 19² + 23²
    ],
)
def test_heights_begin_at_the_minimum(key: str, low: str, high: str) -> None:
    assert texts_at(Relief.of(SURFACES[key]))[6:] == (low, "f", high)


def test_heights_of_a_formula_are_as_precise_as_their_scale() -> None:
    typed = Surface.from_formula("x**2 + y**2", ((-5.0, 5.0), (-5.0, 5.0)))
    assert texts_at(Relief.of(typed))[6:] == ("0", "f", "50")
