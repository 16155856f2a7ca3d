"""Scores as they are written: as short as they can be told apart."""

from __future__ import annotations

from app.number_text import compact, whole

MOST_WHOLE = 1e5  # from here on powers of ten are shorter


def score_text(above: float) -> str:
    """How far something is above the minimum: 1,234, 9.24 or 0.0043."""
    if 100 <= above < MOST_WHOLE:
        return whole(round(above))
    return compact(above, 3 if above >= 1 else 2)
