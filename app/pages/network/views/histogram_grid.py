"""Histograms in rows and columns: a column for each layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app.number_text import general, percent, whole
from app.pages.network.model.histograms import Histogram
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from app.widgets.figure import TableRow

GAP = 10  # px at scale 1
SEEN = 0.005  # of the values: a share beyond the range that is told
DWARFING = 4.0  # times as high as the next is a bar that is cut
CUT_TO = 1.6  # times as high as the next
CUT = 2  # px of the gap that says so


@dataclass(frozen=True, eq=False)
class HistogramRow:
    """Histograms of a row, each with the one that it is held against, or None.

    Attributes
    ----------
    title : str
        One or two lines.
    """

    title: str
    histograms: Sequence[Histogram]
    before: Sequence[Histogram | None]


class HistogramGrid(CellView):
    """Bars of what is now, an outline of what was before; a bar that holds all beyond is marked.

    Each picture is as high as its own highest bar or outline, which have one scale, but for one
    that dwarfs all others.
    `hovered` says which picture the pointer or the keyboard is on, as (row, column), or None.
    """

    hovered = Signal(object)

    def __init__(self, theme: Theme, name: str, object_name: str, reading: str) -> None:
        super().__init__(theme)
        self._rows: Sequence[HistogramRow] = ()
        self._columns: Sequence[str] = ()
        self._shown_numbers = (True, True)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        tip = self.tr("Point at a histogram, or move over them with the arrow keys.")
        explain_widget(self, tip, reading)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(260), self._theme.least(200))

    def show_rows(self, rows: Sequence[HistogramRow], columns: Sequence[str]) -> None:
        """Show histograms below the names of their columns."""
        self._rows, self._columns = rows, columns
        self.update()
        self.tell_again()

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`: a row for each bin, with its share of the values."""
        rows: list[TableRow] = [["row", "column", "from", "to", "share", "share before"]]
        for row in self._rows:
            title = " ".join(row.title.split())
            for name, now, before in zip(self._columns, row.histograms, row.before, strict=False):
                ends = np.linspace(now.low, now.high, len(now.shares) + 1).tolist()
                shares: list[Any] = [""] * len(now.shares)
                shares = shares if before is None else before.shares.tolist()
                bins = zip(ends[:-1], ends[1:], now.shares.tolist(), shares, strict=True)
                rows += [(title, name, *each) for each in bins]
        return rows

    def update_accessible_text(self) -> None:
        """Tell the histogram pointed at, or mean and spread of all of them."""
        if self.pointed is not None:
            set_description(self, self.words(*divmod(self.pointed, len(self._columns))))
            return
        cells = [(i, j) for i, row in enumerate(self._rows) for j in range(len(row.histograms))]
        set_description(self, "; ".join(self.words(*cell) for cell in cells))

    def words(self, row: int, column: int) -> str:
        """What a histogram says: its place, its mean and standard deviation, what is beyond."""
        shown = self._rows[row]
        if column >= len(shown.histograms):
            return ""
        now = shown.histograms[column]
        place = f"{' '.join(shown.title.split())}, {self._columns[column]}"
        words = self.tr("{place}: mean {mean}, standard deviation {spread}").format(
            place=place, mean=general(now.mean, 3), spread=general(now.spread, 3)
        )
        before = shown.before[column]
        if before is not None:
            at_start = self.tr("at the start {mean} and {spread}").format(
                mean=general(before.mean, 3), spread=general(before.spread, 3)
            )
            words = f"{words}; {at_start}"
        beyond = now.below + now.above
        if beyond > SEEN:
            outside = self.tr("{share} beyond the picture").format(share=percent(beyond, 1))
            words = f"{words}; {outside}"
        return words

    # Where things are

    def cells(self) -> tuple[int, int]:
        return len(self._columns), len(self._rows) * len(self._columns)

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _title_width(self) -> int:
        metrics = self.fontMetrics()
        lines = [line for row in self._rows for line in row.title.split("\n")]
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        return max(widest + self._theme.px(GAP), self._theme.px(40))

    def _rect(self, row: int, column: int) -> QRectF:
        """Place of a picture with the line of numbers below it."""
        line, gap, left = self._line(), self._theme.px(GAP), self._title_width()
        width = (self.width() - left) / max(len(self._columns), 1)
        height = (self.height() - line) / max(len(self._rows), 1)
        x, y = left + column * width, line + row * height
        return QRectF(x + gap / 2, y + gap / 2, width - gap, height - gap)

    def cell_rect(self, cell: int) -> QRectF:
        return self._rect(*divmod(cell, len(self._columns)))

    def cell_at(self, position: QPointF) -> int | None:
        for row, shown in enumerate(self._rows):
            for column in range(len(shown.histograms)):
                if self._rect(row, column).contains(position):
                    return row * len(self._columns) + column
        return None

    def show_pointed(self) -> None:
        self.update()
        pointed = self.pointed
        self.hovered.emit(None if pointed is None else divmod(pointed, len(self._columns)))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._shown_numbers = self._numbers_with_room()
        with QPainter(self) as painter:
            self._paint_titles(painter)
            for i, row in enumerate(self._rows):
                for j, histogram in enumerate(row.histograms):
                    self._paint_histogram(painter, self._rect(i, j), histogram, row.before[j])
            if self.pointed is not None and len(self._columns):
                painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(2)))
                painter.drawRect(self.cell_rect(self.pointed))

    def _paint_titles(self, painter: QPainter) -> None:
        line, flags = self._line(), Qt.AlignmentFlag
        painter.setPen(QColor(self._theme.colors.text))
        for j, title in enumerate(self._columns):
            rect = self._rect(0, j)
            place = QRectF(rect.left(), 0, rect.width(), line)
            fits = self.fontMetrics().horizontalAdvance(title) <= rect.width()
            painter.drawText(place, flags.AlignHCenter, title if fits else whole(j + 1))
        for i, row in enumerate(self._rows):
            rect = self._rect(i, 0)
            place = QRectF(0, rect.top(), self._title_width(), rect.height())
            painter.drawText(place, flags.AlignLeft | flags.AlignVCenter, row.title)

    def _paint_histogram(
        self, painter: QPainter, rect: QRectF, now: Histogram, before: Histogram | None
    ) -> None:
        colors, line = self._theme.colors, self._line()
        body = QRectF(rect.left(), rect.top(), rect.width(), max(rect.height() - line, 4.0))
        painter.fillRect(body, QColor(colors.surface))
        top = max(top_of(each.shares) for each in (now, before) if each is not None)
        self._paint_bars(painter, body, now, top)
        if before is not None:
            painter.setPen(QPen(QColor(colors.text), self._theme.curve_width(1.2)))
            painter.drawPolyline(_outline(body, before.shares, top))
        painter.setPen(QColor(colors.muted))
        below = QRectF(rect.left(), body.bottom(), rect.width(), line)
        self._paint_numbers(painter, below, now)

    def _paint_bars(
        self, painter: QPainter, body: QRectF, histogram: Histogram, top: float
    ) -> None:
        colors, shares = self._theme.colors, histogram.shares
        n = len(shares)
        ordinary, beyond = QColor(colors.loss), QColor(colors.wrong)
        ends = {0: histogram.below, n - 1: histogram.above}
        for k in np.flatnonzero(shares).tolist():
            height = min(max(body.height() * shares[k] / top, 1.0), body.height())
            left = body.left() + k * body.width() / n
            bar = QRectF(left, body.bottom() - height, body.width() / n, height)
            painter.fillRect(bar, beyond if ends.get(k, 0.0) > SEEN else ordinary)
            if shares[k] > top:  # it is cut: it would go on beyond the picture
                cut = QRectF(left, body.top() + 0.12 * body.height(), bar.width(), CUT)
                painter.fillRect(cut, QColor(colors.surface))

    def _numbers_with_room(self) -> tuple[bool, bool]:
        """Whether there is room below every picture for its spread, and for the ends besides."""
        metrics = self.fontMetrics()
        room = self._rect(0, 0).width() if self._columns else 0.0
        texts = [_numbers(each) for row in self._rows for each in row.histograms]
        spreads = max((metrics.horizontalAdvance(spread) for _, spread, _ in texts), default=0)
        all_of_it = max((metrics.horizontalAdvance("  ".join(each)) for each in texts), default=0)
        return spreads <= room, all_of_it <= room

    def _paint_numbers(self, painter: QPainter, below: QRectF, histogram: Histogram) -> None:
        """Write the ends of the range, and between them the spread, where all have room."""
        flags = Qt.AlignmentFlag
        low, spread, high = _numbers(histogram)
        shows_spread, shows_ends = self._shown_numbers
        if shows_spread:
            painter.drawText(below, flags.AlignHCenter, spread)
        if shows_ends:
            painter.drawText(below, flags.AlignLeft, low)
            painter.drawText(below, flags.AlignRight, high)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _numbers(histogram: Histogram) -> tuple[str, str, str]:
    """Lower end, spread and upper end, as short as they can be written."""
    low, spread, high = (general(x, 2) for x in (histogram.low, histogram.spread, histogram.high))
    return low, f"σ {spread}", high


def top_of(shares: NDArray[np.float64]) -> float:
    """The share that is as high as the picture: the largest, unless it dwarfs all others.

    So does that of a ReLU's zeros.
    """
    second, first = np.sort(shares)[-2:].tolist()
    return float(CUT_TO * second if second and first > DWARFING * second else first) or 1.0


def _outline(body: QRectF, shares: NDArray[np.float64], top: float) -> QPolygonF:
    """Steps over the bars, on their scale."""
    heights = body.bottom() - body.height() * np.minimum(shares / top, 1.0)
    edges = body.left() + body.width() * np.arange(len(shares) + 1) / len(shares)
    points = [QPointF(edges[0], body.bottom())]
    for k, y in enumerate(heights.tolist()):
        points += [QPointF(edges[k], y), QPointF(edges[k + 1], y)]
    return QPolygonF([*points, QPointF(edges[-1], body.bottom())])
