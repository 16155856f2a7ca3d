"""The list of pages at the left of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.icons import SIZE, icon
from app.theme import Theme

BAR, PADDING, ICON = 4, 12, 22  # pixels of a row: the bar at its left, before its text, an icon
ROW, LEAST_ROW, ABOVE = 36, 24, 6  # pixels of height: of a row, of one in a low window, above all
ICON_NAME = Qt.ItemDataRole.UserRole
MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class Navigation(QListWidget):
    """A list whose chosen row is marked by a bar; as wide as its widest row.

    Where the window is narrow it is `compact`: icons stand for the titles, which their tooltips
    and a screen reader still say.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._theme = theme
        self.compact = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_RowDelegate(self))

    def add_pages(self, pages: Iterable[tuple[str, str]]) -> None:
        """Add a row for each page: the name of its icon, and its title."""
        for icon_name, title in pages:
            row = QListWidgetItem(title, self)
            row.setData(ICON_NAME, icon_name)

    def set_compact(self, compact: bool) -> None:
        """Show icons in place of titles, or titles again."""
        if compact != self.compact:
            self.compact = compact
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_rows()

    def _size_rows(self) -> None:
        """Have lower rows in a low window: a bar to scroll them would lie on the icons."""
        px, count = self._theme.px, max(self.count(), 1)
        height = min(max((self.height() - px(ABOVE)) // count, px(LEAST_ROW)), px(ROW))
        for row in (self.item(i) for i in range(self.count())):
            row.setSizeHint(QSize(0, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys that move along the list; others are the window's."""
        if Qt.Key(event.key()) in MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        px, c = self._theme.px, self._theme.colors
        # One sheet on one widget: a palette has no bar beside the chosen row.
        self.setStyleSheet(f"""
            QListWidget {{ background: {c.raised}; border: none; outline: none;
                           padding-top: {px(ABOVE)}px; }}
            QListWidget::item {{ padding-left: {px(PADDING)}px; color: {c.text};
                                 border-left: {px(BAR)}px solid {c.raised}; }}
            QListWidget::item:selected {{ background: {c.surface}; color: {c.accent};
                                          border-left-color: {c.accent}; }}
            """)
        self.setIconSize(QSize(px(ICON), px(ICON)))
        rows = [self.item(row) for row in range(self.count())]
        for row in rows:
            row.setIcon(self._icon(row.data(ICON_NAME)) if self.compact else QIcon())
            row.setToolTip(row.text() if self.compact else "")
        self._size_rows()
        self.setFixedWidth(px(BAR + ICON + 2 * PADDING) if self.compact else self._width_of(rows))

    def _width_of(self, rows: list[QListWidgetItem]) -> int:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(row.text()) for row in rows), default=0)
        return widest + self._theme.px(40)

    def _icon(self, name: str) -> QIcon:
        """Icon in the colors of the titles."""
        colors = self._theme.colors
        found = icon(name, colors.text)
        found.addPixmap(icon(name, colors.accent).pixmap(SIZE), QIcon.Mode.Selected)
        return found


class _RowDelegate(QStyledItemDelegate):
    """Leaves the titles out of a compact list."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        navigation = self.parent()
        if isinstance(navigation, Navigation) and navigation.compact:
            option.text = ""
