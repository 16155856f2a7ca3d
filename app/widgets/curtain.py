"""Curtain: hides what a widget shows, in its place, until it may be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QTableView, QWidget
from shiboken6 import isValid

from app.theme import Theme
from app.widgets.accessibility import mask, unmask
from app.widgets.concealing import conceal, reveal
from app.widgets.locks import lock, unlock
from app.widgets.overlay import Overlay

SHORT = "?"  # where there is no room for words


class Curtain(Overlay):
    """Lies on a widget, which neither mouse nor keys reach meanwhile.

    Nor does a screen reader: what stands in the widget is hidden in its place, and of the widget
    itself is said no more than of the curtain.
    """

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        super().__init__()
        self._theme, self._widget = theme, widget
        self._words = self.tr("Hidden until you have answered.")
        self.setAccessibleName(self._words)
        self._parts = _parts_of(widget)
        self._table = widget if isinstance(widget, QTableView | QListView) else None
        self._rows = _shown_rows(self._table) if self._table is not None else []
        for part in self._parts:
            _keep_room(part, not part.isHidden())
            conceal(part)
        self._hide_rows(True)
        mask(widget, self._words)
        self.surround(widget)
        lock(widget, self, self._words)

    def _hide_rows(self, hidden: bool) -> None:
        """Of a table or a list, whose cells are no widgets."""
        if self._table is not None:
            for row in self._rows:
                self._table.setRowHidden(row, hidden)

    def lift(self) -> None:
        """Show the widget again."""
        if isValid(self._widget):
            unlock(self._widget, self)
            unmask(self._widget)
            self._hide_rows(False)
        for part in filter(isValid, self._parts):
            reveal(part)
            _keep_room(part, False)
        if isValid(self):
            self.setParent(None)
            self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, margin = self._theme.colors, self._theme.px(4)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colors.raised))
            painter.setPen(QColor(colors.muted))
            painter.setFont(self._theme.font())
            fits = room.contains(painter.boundingRect(room, flags, self._words))
            if not fits:
                painter.setFont(self._theme.font(bold=True))
            painter.drawText(room, flags, self._words if fits else SHORT)


def _parts_of(widget: QWidget) -> list[QWidget]:
    """What stands in a widget, and leaves its room empty while it is hidden."""
    found = (each for each in widget.children() if isinstance(each, QWidget))
    kept = (each for each in found if not each.sizePolicy().retainSizeWhenHidden())
    return [each for each in kept if not (each.isWindow() or isinstance(each, Overlay))]


def _shown_rows(table: QTableView | QListView) -> list[int]:
    model = table.model()
    rows = range(model.rowCount()) if model is not None else range(0)
    return [row for row in rows if not table.isRowHidden(row)]


def _keep_room(widget: QWidget, keep: bool) -> None:
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(keep)
    widget.setSizePolicy(policy)
