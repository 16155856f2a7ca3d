"""Which columns of a table have room, and how wide each of them is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def fit_columns(
    wanted: Mapping[str, int], room: int, rest: str, giving_way: Sequence[str]
) -> dict[str, int]:
    """Widths of the columns that are shown.

    Parameters
    ----------
    wanted : mapping of str to int
        Width by column, in their order; that of the column `rest` is the least it needs.
    room : int
        Width for all of them.
    rest : str
        The column that takes what the others leave.
    giving_way : sequence of str
        Columns that are left out where there is no room for all, the first of them first.

    Returns
    -------
    dict of str to int
        At most `room` together, unless those that never give way need more.
    """
    shown, left_out = dict(wanted), []
    for column in giving_way:
        if sum(shown.values()) <= room:
            break
        if column in shown:
            left_out.append(column)
            del shown[column]
    for column in reversed(left_out):  # a wide one may have left room for some of the others
        if sum(shown.values()) + wanted[column] <= room:
            shown[column] = wanted[column]
    shown[rest] += max(room - sum(shown.values()), 0)
    return {column: shown[column] for column in wanted if column in shown}
