"""Listing of code: its lines, of which the one that runs has a band and an arrow."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.number_text import whole
from app.theme import Theme
from app.widgets.explaining import explain_widget
from nncore import StepCode

RUNNING, CALLING = "▶", "▷"
LEAST_ON_PROJECTOR = 260  # px at scale 1
STRIPE = 3  # px at scale 1, beside the lines of the stage
Index = QModelIndex | QPersistentModelIndex


def code_font(theme: Theme, bold: bool = False) -> QFont:
    """The font of code: each letter as wide as any other."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(theme.points())
    font.setBold(bold)
    return font


class CodeListing(QListWidget):
    """Lines of code; those that are stopped at can be chosen, by mouse or keys.

    `line_chosen` carries the place of a line. `least_width` is in pixels at scale 1.
    """

    line_chosen = Signal(int)

    def __init__(self, theme: Theme, least_width: int) -> None:
        super().__init__()
        self._theme, self._least_width = theme, least_width
        self.code: StepCode | None = None
        self.running = -1
        self.calling: Collection[int] = ()
        self.setObjectName("codeListing")
        self.setAccessibleName(self.tr("The lines of the code"))
        explain_widget(
            self,
            self.tr("The code; the arrow marks the line that runs."),
            self.tr("Click a line, or choose it with ↑ ↓, to see what it makes."),
        )
        self.setItemDelegate(_LinePainter(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.currentRowChanged.connect(self._on_row)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_line(self, code: StepCode, place: int) -> None:
        """Mark the line that runs; `place` is one of those that are stopped at."""
        if code is self.code and place == self.running:
            return
        with QSignalBlocker(self):
            if code is not self.code:
                self._fill(code)
            self.running, self.calling = place, code.callers(place)
            self.setCurrentRow(place)
        self._name_lines()
        self.viewport().update()
        self._bring_into_sight(place)

    def words(self) -> str:
        """The line that runs, as a screen reader says it."""
        return str(self.item(self.running).data(Qt.ItemDataRole.AccessibleTextRole))

    def _fill(self, code: StepCode) -> None:
        self.code = code
        self.clear()
        for line in code.lines:
            item = QListWidgetItem(line.text)
            if not line.stage:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def _name_lines(self) -> None:
        """Tell the numbers of the lines, and which one runs."""
        for place in range(self.count()):
            words = self.tr("line {n}: {code}")
            if place == self.running:
                words = self.tr("line {n}, running: {code}")
            item = self.item(place)
            told = words.format(n=whole(place + 1), code=item.text().strip())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def _bring_into_sight(self, place: int) -> None:
        """Show the line with some of those around it."""
        for around in (min(place + 3, self.count() - 1), max(place - 3, 0), place):
            self.scrollToItem(self.item(around))
        self.horizontalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.code is not None:
            self._bring_into_sight(self.running)

    @Slot(int)
    def _on_row(self, place: int) -> None:
        if self.code is not None and place in self.code.order:
            self.line_chosen.emit(place)

    @Slot()
    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(code_font(self._theme))
        self.doItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(300))

    def minimumSizeHint(self) -> QSize:
        narrow = min(self._least_width, LEAST_ON_PROJECTOR)
        width = narrow if self._theme.for_projector else self._least_width
        return QSize(self._theme.px(width), self._theme.px(90))


class _LinePainter(QStyledItemDelegate):
    """Paints a line: its number, a mark, the code."""

    def __init__(self, theme: Theme, listing: CodeListing) -> None:
        super().__init__(listing)
        self._theme, self._listing = theme, listing

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(code_font(self._theme))
        width = self._gutter(metrics) + metrics.horizontalAdvance(index.data() + "  ")
        return QSize(width, metrics.height() + self._theme.px(2))

    def _gutter(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance("00 ▶ ") + self._theme.px(STRIPE + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, place = option.rect, index.row()
        code = self._listing.code
        if code is None or place >= len(code.lines):
            return
        line, colors = code.lines[place], self._theme.colors
        is_running = place == self._listing.running
        painter.save()
        if is_running:
            painter.fillRect(rect, QColor(colors.accent))
        elif place in self._listing.calling:
            self._outline(painter, rect)
        ink = colors.on_accent if is_running else colors.text if line.stage else colors.muted
        painter.setPen(QColor(ink))
        self._write(painter, rect, place, index.data())
        stage = code.lines[self._listing.running].stage
        if line.stage and line.stage == stage:
            stripe = QRect(rect.left(), rect.top(), self._theme.px(STRIPE), rect.height())
            painter.fillRect(stripe, QColor(colors.on_accent if is_running else colors.accent))
        painter.restore()

    def _outline(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(QColor(self._theme.colors.accent), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _write(self, painter: QPainter, rect: QRect, place: int, text: str) -> None:
        is_running = place == self._listing.running
        painter.setFont(code_font(self._theme, bold=is_running))
        metrics = QFontMetrics(code_font(self._theme))
        left = rect.left() + self._theme.px(STRIPE + 3)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        sign = RUNNING if is_running else CALLING if place in self._listing.calling else ""
        head = f"{place + 1:>2} {sign}"
        painter.drawText(rect.adjusted(left - rect.left(), 0, 0, 0), middle, head)
        painter.drawText(rect.adjusted(self._gutter(metrics), 0, 0, 0), middle, text)
