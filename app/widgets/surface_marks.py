"""What is drawn on a surface in the 3-D view, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nncore.surface import Point


@dataclass(frozen=True, eq=False)
class Trail:
    """Trail: the first `count` places of a path, joined.

    It is drawn anew where it differs; long paths are compared by being the same objects.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    count: int
    color: str

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Trail)
            and self.xs is other.xs
            and self.ys is other.ys
            and (self.count, self.color) == (other.count, other.color)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True)
class Ball:
    """A ball on the surface; `size` is its diameter in pixels at the first scale."""

    place: Point
    color: str
    size: int


@dataclass(frozen=True)
class SurfaceMarks:
    """All trails and balls of a moment."""

    trails: tuple[Trail, ...] = ()
    balls: tuple[Ball, ...] = ()
