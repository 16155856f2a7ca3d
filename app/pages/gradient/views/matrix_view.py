"""Matrix in numbers, between brackets, with its name and shape."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.number_text import fixed
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.figure import Figure, TableRow
from nncore import Floats

UNKNOWN = "·"
STRONGEST = 0.55  # opacity of a cell's color: the number stays readable


class MatrixView(Figure, QWidget):
    """Matrix of numbers in cells. Entries that are nan are shown as not known yet.

    With `colored` the cells carry the color of their sign, stronger for what is larger.
    """

    def __init__(
        self, theme: Theme, name: str, shape: tuple[int, int], decimals: int, colored: bool = False
    ) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self._name = name
        self._values: Floats = np.full(shape, np.nan)
        self._decimals = decimals
        self._colored = colored
        self._highlighted: tuple[int, int] | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self._on_theme_changed)

    def show_values(self, values: Floats, highlighted: tuple[int, int] | None = None) -> None:
        """Show `values`, (rows, columns), with one cell framed."""
        self._values, self._highlighted = np.atleast_2d(values), highlighted
        self.update()

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`: what is not known yet is empty."""
        rows, columns = self._values.shape
        values = [["" if np.isnan(v) else v for v in row] for row in self._values.tolist()]
        return [["row", *map(str, range(columns))], *([i, *values[i]] for i in range(rows))]

    def update_accessible_text(self) -> None:
        """Tell the numbers row by row."""
        set_description(self, "; ".join(" ".join(self._texts(row)) for row in self._values))

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return self._text(float(self._values[row, column]))

    def _texts(self, row: Floats) -> list[str]:
        return [self._text(float(value)) for value in row]

    def _text(self, value: float) -> str:
        if np.isnan(value):
            return UNKNOWN
        return fixed(value, self._decimals)

    # Sizes

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font())

    def _cell(self) -> tuple[int, int]:
        metrics = self._metrics()
        widest = "−0." + "0" * self._decimals if self._decimals else "0"
        width = metrics.horizontalAdvance(widest) + self._theme.px(12)
        return width, metrics.height() + self._theme.px(4)

    def _title_height(self) -> int:
        return QFontMetrics(self._theme.font()).height() + self._theme.px(4)

    def sizeHint(self) -> QSize:
        rows, columns = self._values.shape
        width, height = self._cell()
        title = QFontMetrics(self._theme.font()).horizontalAdvance(self._title())
        inner = max(columns * width + self._theme.px(12), title)
        return QSize(inner, self._title_height() + rows * height + self._theme.px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _title(self) -> str:
        rows, columns = self._values.shape
        return f"{self._name}   {rows}×{columns}"

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font())
            painter.setPen(QColor(self._theme.colors.muted))
            title = QRectF(0, 0, self.width(), self._title_height())
            painter.drawText(title, Qt.AlignmentFlag.AlignCenter, self._title())
            body = self._body()
            self._paint_brackets(painter, body)
            painter.setFont(self._theme.font())
            for index, value in np.ndenumerate(self._values):
                self._paint_cell(painter, self._rect(body, *index), float(value))
            if self._highlighted is not None:
                painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(3)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._rect(body, *self._highlighted).adjusted(1, 1, -1, -1))

    def _body(self) -> QRectF:
        rows, columns = self._values.shape
        width, height = self._cell()
        left = (self.width() - columns * width) / 2
        return QRectF(left, self._title_height(), columns * width, rows * height)

    def _rect(self, body: QRectF, row: int, column: int) -> QRectF:
        width, height = self._cell()
        return QRectF(body.left() + column * width, body.top() + row * height, width, height)

    def _paint_cell(self, painter: QPainter, rect: QRectF, value: float) -> None:
        colors = self._theme.colors
        largest = np.nanmax(np.abs(self._values), initial=0.0)
        if self._colored and np.isfinite(value) and largest:
            ground = QColor(colors.plus if value > 0 else colors.minus)
            ground.setAlphaF(STRONGEST * abs(value) / largest)
            painter.fillRect(rect.adjusted(1, 1, -1, -1), ground)
        painter.setPen(QColor(colors.muted if np.isnan(value) else colors.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._text(value))

    def _paint_brackets(self, painter: QPainter, body: QRectF) -> None:
        tip = self._theme.px(5)
        painter.setPen(QPen(QColor(self._theme.colors.text), 1.5 * self._theme.scale))
        for x, inward in ((body.left() - 2, tip), (body.right() + 2, -tip)):
            top, bottom = QPointF(x, body.top()), QPointF(x, body.bottom())
            painter.drawLine(top, bottom)
            for end in (top, bottom):
                painter.drawLine(end, end + QPointF(inward, 0))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
