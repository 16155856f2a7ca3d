"""Placing labels of columns side by side: elided or left out where columns are narrow."""

from __future__ import annotations

from collections.abc import Sequence

Place = tuple[float, float]  # left and width
MOST_COLUMNS = 2  # that a label may be wide; of a wider one nobody knows whose it is


def place_labels(
    widths: Sequence[float],
    centers: Sequence[float],
    ends: tuple[float, float],
    legible: float,
    first: Sequence[int] = (),
) -> dict[int, Place]:
    """Places of labels that do not overlap, by their index.

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
    placed: dict[int, Place] = {}
    for k in dict.fromkeys(first):
        width = min(widths[k], ends[1] - ends[0])
        left = min(max(centers[k] - width / 2, ends[0]), ends[1] - width)
        if all(left >= end or left + width <= start for start, end in _spans(placed)):
            placed[k] = left, width
    for k in _others(widths, centers, legible):
        room = _room(widths, centers, legible, k, placed)
        width = min(widths[k], room)
        if k not in placed and width >= min(widths[k], legible):
            placed[k] = centers[k] - width / 2, width
    return placed


def _others(widths: Sequence[float], centers: Sequence[float], legible: float) -> Sequence[int]:
    """All labels, or none where most would stand under columns of others."""
    column = _column(centers)
    everywhere = column >= legible or max(widths, default=0) <= MOST_COLUMNS * column
    return range(len(widths)) if everywhere else ()


def _room(
    widths: Sequence[float],
    centers: Sequence[float],
    legible: float,
    k: int,
    placed: dict[int, Place],
) -> float:
    """Width that is left for a label around the middle of its column."""
    column = _column(centers)
    free = [2 * max(start - centers[k], centers[k] - end) for start, end in _spans(placed)]
    return min([*free, column if column >= legible else widths[k]])


def _column(centers: Sequence[float]) -> float:
    return centers[1] - centers[0] if len(centers) > 1 else float("inf")


def _spans(placed: dict[int, Place]) -> list[tuple[float, float]]:
    return [(left, left + width) for left, width in placed.values()]
