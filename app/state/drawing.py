"""What is drawn on a pad, as a field of a state."""

from __future__ import annotations

from typing import Any

from app.state.fields import Items, Number, items
from app.widgets.strokes import FARTHEST, MOST_POINTS, MOST_STROKES

STROKE = Items(of=Number(low=-FARTHEST, high=FARTHEST), least=3, most=2 * MOST_POINTS + 3)


def strokes() -> Any:
    """Field that is a drawing, as long as the lab lives.

    Each stroke has its width, then x and y of its points from the left and the top, in sides of
    the pad: from 0 to 1, and beyond where the drawing was moved before it was drawn on.
    """
    return items((), STROKE, 0, MOST_STROKES, stored=False)
