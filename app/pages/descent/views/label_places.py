"""Places of labels beside discs: none lies over another one, nor over a disc."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF


@dataclass(frozen=True)
class Labeled:
    """A disc at a place, the size of its label, and whether that would rather stand below it."""

    place: QPointF
    size: QSizeF
    below: bool


def label_places(
    discs: Sequence[Labeled], radius: float, gap: float, seen: QRectF, first: int
) -> list[QRectF | None]:
    """Rectangle of each label, in what is seen; None where there is no room for one.

    The one called `first` is placed before all others, which follow in their order.
    """
    taken = [_around(disc.place, radius) for disc in discs]
    found: list[QRectF | None] = [None] * len(discs)
    for index in sorted(range(len(discs)), key=lambda index: index != first):
        others = [*taken[:index], *taken[index + 1 :]]
        free = (
            box
            for box in _beside(discs[index], radius + gap)
            if seen.contains(box) and not any(map(box.intersects, others))
        )
        found[index] = box = next(free, None)
        if box is not None:
            taken.append(box)
    return found


def _around(place: QPointF, radius: float) -> QRectF:
    return QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)


def _beside(disc: Labeled, far: float) -> Iterable[QRectF]:
    """Where the label of a disc may be: on the side that is wanted, on the other, right, left."""
    width, height = disc.size.width(), disc.size.height()
    x, y = disc.place.x(), disc.place.y()
    above, below = (
        QRectF(x - width / 2, top, width, height) for top in (y - far - height, y + far)
    )
    yield from (below, above) if disc.below else (above, below)
    for left in (x + far, x - far - width):
        yield QRectF(left, y - height / 2, width, height)
