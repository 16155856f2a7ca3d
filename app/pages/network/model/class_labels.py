"""Labels of classes on a map: a few classes on one place share one, none covers another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nncore import Floats

MOST_TOGETHER = 3  # classes that one label names
SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))


@dataclass(frozen=True)
class ClassGroup:
    """Classes that lie on one place, and where that is, in pixels."""

    classes: tuple[int, ...]
    center: Floats


def group_classes(centers: dict[int, Floats], near: float) -> list[ClassGroup]:
    """Groups of classes of which each is no further than `near` from another one, in pixels.

    Left out are those of which more lie on one place than a label can name.
    """
    groups: list[list[int]] = []
    for k, center in centers.items():
        touched = [g for g in groups if any(_distance(center, centers[j]) <= near for j in g)]
        joined = [j for group in touched for j in group]
        groups = [group for group in groups if group not in touched] + [[*joined, k]]
    return [
        ClassGroup(tuple(sorted(group)), np.mean([centers[k] for k in group], axis=0))
        for group in sorted(groups)
        if len(group) <= MOST_TOGETHER
    ]


def label_centers(
    wanted: Sequence[Floats], sizes: Sequence[tuple[float, float]]
) -> list[Floats | None]:
    """Where labels have their centers: as wanted, else up to a label's size beside; else None.

    Parameters
    ----------
    wanted : sequence of ndarray of shape (2,)
        Those that come first are placed first.
    sizes : sequence of (float, float)
        Width and height of each label.
    """
    placed: list[tuple[Floats, Floats]] = []
    centers: list[Floats | None] = []
    for center, size in zip(wanted, map(np.array, sizes), strict=True):
        free = (at for at in _around(center, size) if not _covers(at, size, placed))
        found = next(free, None)
        centers.append(found)
        if found is not None:
            placed.append((found, size))
    return centers


def _around(center: Floats, size: Floats) -> Iterator[Floats]:
    """A place and those beside it, the nearest first."""
    yield center
    for share in (0.25, 0.5, 0.75, 1.0):
        for side in SIDES:
            yield center + share * size * side


def _covers(center: Floats, size: Floats, placed: Iterable[tuple[Floats, Floats]]) -> bool:
    return any(
        bool((np.abs(center - other) < (size + its_size) / 2).all()) for other, its_size in placed
    )


def _distance(one: Floats, other: Floats) -> float:
    """Across or along, whichever is more."""
    return float(np.abs(one - other).max())
