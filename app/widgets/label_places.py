"""Placing labels: of columns side by side, or below each other, so that none covers another."""

from __future__ import annotations

import math
from collections.abc import Sequence

Place = tuple[float, float]  # left and width


def place_labels(
    widths: Sequence[float],
    centers: Sequence[float],
    ends: tuple[float, float],
    legible: float,
    first: Sequence[int] = (),
) -> dict[int, Place]:
    """Places of labels that do not overlap, by their index.

    In columns that are too narrow for all, every second, third … label has a place.

    Parameters
    ----------
    widths, centers : sequence of float
        How wide each whole label is, and the middle of its column; columns are equally wide.
    ends : (float, float)
        Left and right end of the row.
    legible : float
        A label is elided to no less than this; infinity if none may be.
    first : sequence of int
        Labels that are placed whole and before all others, the most important first.

    Returns
    -------
    dict of int to (float, float)
        Left end and width of each label that has a place.
    """
    column = centers[1] - centers[0] if len(centers) > 1 else math.inf
    if max(widths, default=0.0) <= column:
        return {k: _inside(centers[k], width, ends) for k, width in enumerate(widths)}
    placed: dict[int, Place] = {}
    for k in dict.fromkeys(first):
        place = _inside(centers[k], min(widths[k], ends[1] - ends[0]), ends)
        if _is_free(place, placed):
            placed[k] = place
    stride = _stride(widths, column, legible)
    for k in range(stride // 2, len(widths), stride):  # a first label would stick out
        width = min(widths[k], _room(centers[k], placed), column if column >= legible else math.inf)
        place = _inside(centers[k], width, ends)
        if width >= min(widths[k], legible) and _is_free(place, placed):
            placed.setdefault(k, place)
    return placed


def _stride(widths: Sequence[float], column: float, legible: float) -> int:
    """Every how many-th label has room."""
    widest = max(widths, default=0.0)
    return 1 if column >= min(legible, widest) else math.ceil(widest / column)


def _inside(center: float, width: float, ends: tuple[float, float]) -> Place:
    return min(max(center - width / 2, ends[0]), ends[1] - width), width


def _is_free(place: Place, placed: dict[int, Place]) -> bool:
    left, width = place
    return all(left >= x + w or left + width <= x for x, w in placed.values())


def _room(center: float, placed: dict[int, Place]) -> float:
    """Width that is left around the middle of a column."""
    sides = (2 * max(x - center, center - x - w) for x, w in placed.values())
    return min(sides, default=math.inf)


def stack_labels(wanted: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Middles of labels below each other, as near to the wanted ones as their heights allow.

    Parameters
    ----------
    wanted : sequence of float
        In rising order.
    height : float
        Of each label.
    top, bottom : float
        Ends of the room, which is high enough for all.

    Returns
    -------
    list of float
        At least `height` apart. Labels that push each other lie around the mean of what they
        want, which moves them least in the sense of least squares.
    """
    groups: list[tuple[float, int]] = []  # (top of the first label that would be best, count)
    for middle in wanted:
        start, count = middle - height / 2, 1
        while groups and groups[-1][0] + groups[-1][1] * height > start:
            before, n = groups.pop()
            start = (before * n + (start - n * height) * count) / (n + count)
            count += n
        start = min(max(start, top), bottom - count * height)
        groups.append((start, count))
        while len(groups) > 1 and groups[-2][0] + groups[-2][1] * height > groups[-1][0]:
            (before, n), (start, count) = groups[-2:]
            groups[-2:] = [(min(before, bottom - (n + count) * height), n + count)]
    return [start + (i + 0.5) * height for start, count in groups for i in range(count)]
