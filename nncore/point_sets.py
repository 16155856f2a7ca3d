"""Points to put a line through: a few sets, each with something of its own to show."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nncore.surface import Point

_ANSCOMBE = "Anscombe 1973, Graphs in Statistical Analysis, The American Statistician 27(1)"
_OWN = "made for this lab"


@dataclass(frozen=True)
class PointSet:
    """Points in a plane, and the loss that suits them.

    Attributes
    ----------
    points : tuple of (x, y)
    loss : str
        Key of `LINE_LOSSES`.
    source : str
        Author, year and work.
    """

    points: tuple[Point, ...]
    loss: str = "squared_error"
    source: str = _OWN


def _zipped(x: tuple[float, ...], y: tuple[float, ...]) -> tuple[Point, ...]:
    return tuple(zip(x, y, strict=True))


_ANSCOMBE_X = (10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0)
_HOURS = (
    *(0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 1.75, 2.0, 2.25, 2.5),
    *(2.75, 3.0, 3.25, 3.5, 4.0, 4.25, 4.5, 4.75, 5.0, 5.5),
)
_PASSED = (
    *(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0),
    *(1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
)

POINT_SETS: Mapping[str, PointSet] = MappingProxyType(
    {
        "cloud": PointSet(
            _zipped(
                _ANSCOMBE_X,
                (8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68),
            ),
            source=f"{_ANSCOMBE}, I",
        ),
        "outlier": PointSet(
            _zipped(
                _ANSCOMBE_X,
                (7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73),
            ),
            source=f"{_ANSCOMBE}, III",
        ),
        "exact": PointSet(
            _zipped(
                (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0),
                (-2.0, -1.25, -0.5, 0.25, 1.0, 1.75, 2.5, 3.25, 4.0),
            ),
        ),
        "centered": PointSet(
            _zipped(
                (-1.6, -1.2, -0.9, -0.5, -0.2, 0.1, 0.4, 0.8, 1.3, 1.8),
                (-0.4, 0.5, -0.2, 0.9, 0.3, 1.4, 0.8, 1.9, 1.6, 2.6),
            ),
        ),
        "far": PointSet(
            _zipped(
                (31.0, 38.0, 44.0, 52.0, 57.0, 63.0, 70.0, 78.0, 85.0, 96.0),
                (1.9, 2.2, 2.0, 2.7, 2.5, 3.1, 3.2, 3.6, 3.4, 4.2),
            ),
        ),
        "exam": PointSet(
            _zipped(_HOURS, _PASSED),
            loss="cross_entropy",
            source="Logistic regression, Wikipedia: hours of study and passing an exam",
        ),
        "apart": PointSet(
            _zipped(
                (-2.4, -1.9, -1.5, -1.1, -0.8, 0.7, 1.0, 1.4, 2.0, 2.5),
                (0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0),
            ),
            loss="cross_entropy",
        ),
    }
)
"""Sets of points by their keys: around a line, with an outlier, on a line, around (0, y), far
from x = 0 on a scale of its own; and two classes that overlap, and that do not."""
