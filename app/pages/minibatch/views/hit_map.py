"""Hit map: a training set as a field of cells, lit by how often each sample was drawn."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from app.number_text import whole
from app.pages.minibatch.model.draws import Draws
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget

MOST_MARKS = 2000  # of the last batch: more would cover the field
POINTED = 8  # pixels by which the frame of the sample pointed at is larger than a mark
LEVELS = 4  # never, once, twice, more often
ONCE = 0.63  # of the accent: three times the contrast of the window's ground


class HitMap(CellView):
    """Row by row in the order of the data; the last batch is marked.

    `hovered` carries the sample under the pointer, or that to which the arrow keys have come, and
    how often it was drawn; or None.
    """

    hovered = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._draws: Draws | None = None
        self.setAccessibleName(name)
        tip = self.tr(
            "Point at a cell, or move over them with the arrow keys: how often it was drawn."
        )
        explain_widget(self, tip, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click is no wish to steer
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(160), self._theme.least(100))

    def show_draws(self, draws: Draws) -> None:
        """Show what was drawn so far."""
        self._draws = draws
        self.update()

    def update_accessible_text(self) -> None:
        """Tell how much was drawn."""
        if self._draws is not None:
            seen, size = whole(self._draws.n_seen), whole(self._draws.train_size)
            set_description(self, self.tr("{seen} of {size} seen").format(seen=seen, size=size))

    def colors(self) -> list[QColor]:
        """Of samples never drawn, drawn once, twice, more often."""
        colors = self._theme.colors
        ground, accent = QColor(colors.raised), QColor(colors.accent)
        return [ground, _mixed(ground, accent, ONCE), accent, QColor(colors.text)]

    # Where things are

    def _columns(self, n: int) -> int:
        """So many columns that a cell is about a square."""
        return max(1, round(math.sqrt(n * self.width() / max(self.height(), 1))))

    def _cell(self, n: int) -> tuple[float, float, int]:
        """Width and height of a cell, and how many stand in a row."""
        columns = self._columns(n)
        return self.width() / columns, self.height() / math.ceil(n / columns), columns

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        draws = self._draws
        if draws is None:
            return
        with QPainter(self) as painter:
            width, height, columns = self._cell(draws.train_size)
            painter.drawImage(QRectF(self.rect()), self._image(draws.hits, columns))
            mark = max(width, height, self._theme.px(3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colors.whole_set))
            for i in draws.batch[:MOST_MARKS].tolist():
                painter.drawRect(_mark(i, columns, width, height, mark))
            if self.pointed is not None and self.hasFocus():
                painter.setPen(QPen(QColor(self._theme.colors.text), self._theme.px(2)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = mark + self._theme.px(POINTED)
                painter.drawRect(_mark(self.pointed, columns, width, height, ring))

    def _image(self, hits: NDArray[np.int64], columns: int) -> QImage:
        rows = math.ceil(len(hits) / columns)
        cells = np.zeros((rows, (columns + 3) // 4 * 4), dtype=np.uint8)  # Qt wants whole words
        levels = np.zeros(rows * columns, dtype=np.uint8)
        levels[: len(hits)] = np.minimum(hits, LEVELS - 1)
        cells[:, :columns] = levels.reshape(rows, columns)
        image = QImage(cells.data, columns, rows, cells.shape[1], QImage.Format.Format_Indexed8)
        image.setColorTable([color.rgb() for color in self.colors()])
        return image.copy()

    # The user's hand

    def cells(self) -> tuple[int, int]:
        size = self._draws.train_size if self._draws else 0
        return self._columns(size), size

    def cell_rect(self, cell: int) -> QRectF:
        width, height, columns = self._cell(self.cells()[1])
        row, column = divmod(cell, columns)
        return QRectF(column * width, row * height, width, height)

    def cell_at(self, position: QPointF) -> int | None:
        if self._draws is None:
            return None
        width, height, columns = self._cell(self._draws.train_size)
        i = int(position.y() // height) * columns + int(position.x() // width)
        return i if 0 <= i < self._draws.train_size else None

    def show_pointed(self) -> None:
        if self._draws is None or self.pointed is None:
            self.hovered.emit(None)
        else:
            self.hovered.emit((self.pointed, int(self._draws.hits[self.pointed])))
        if self.hasFocus():
            self.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _mark(i: int, columns: int, width: float, height: float, side: float) -> QRectF:
    """A square of this side around the middle of a cell."""
    row, column = divmod(i, columns)
    x, y = (column + 0.5) * width - side / 2, (row + 0.5) * height - side / 2
    return QRectF(x, y, side, side)


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    """A color between two."""
    return QColor.fromRgbF(
        a.redF() + share * (b.redF() - a.redF()),
        a.greenF() + share * (b.greenF() - a.greenF()),
        a.blueF() + share * (b.blueF() - a.blueF()),
    )
