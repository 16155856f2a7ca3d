"""Label of a reference line, on the side of it that has room; and the ground of such words."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QBrush, QColor

from app.theme import Colors

BEFORE, BEHIND = (1, 0), (0, 0)  # where on the label its line is
OPAQUE = 0.85  # the ground of words, which curves may still be seen through


def words_ground(colors: Colors) -> QBrush:
    """Ground of words on a plot: curves would run through them."""
    ground = QColor(colors.surface)
    ground.setAlphaF(OPAQUE)
    return QBrush(ground)


class LineLabel(pg.InfLineLabel):
    """Stands below a level line, and left of an upright one, or right where the view ends."""

    def __init__(self, line: pg.InfiniteLine, text: str, position: float) -> None:
        self._side: tuple[int, int] | None = None  # asked for
        super().__init__(line, text, position=position, anchors=[BEFORE, BEFORE], fill=None)

    def stand(self, before: bool) -> None:
        """Stand left of an upright line, or right of it, whatever room there is."""
        self._side = BEFORE if before else BEHIND
        self.updatePosition()

    def updatePosition(self) -> None:
        """Follow the line, and the view."""
        if self.line.angle == 90:
            side = self._side or (BEFORE if self._has_room() else BEHIND)
            self.anchors = [side, side]
        super().updatePosition()

    def _has_room(self) -> bool:
        """Whether it ends within the view where it stands left of the line."""
        view = self.line.getViewBox()
        if not isinstance(view, pg.ViewBox):  # it is not on a plot yet
            return True
        (left, right), width = view.viewRange()[0], view.width()
        if right <= left:
            return True
        return bool((self.line.value() - left) / (right - left) * width >= _width(self))


def _width(text: pg.TextItem) -> float:
    """Pixels that a text takes on the screen."""
    return float(text.textItem.boundingRect().width())
