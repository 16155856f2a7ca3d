"""First-layer weights as pictures, all on one scale."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.number_text import general
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_keys import CHOOSING
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from app.widgets.signed_image import paint_signed_scale, signed_image
from nncore import Floats

GAP = 4  # px at scale 1, between two pictures
STRIP = 6  # px at scale 1, of the scale
LEAST_SCALE = 0.1  # px of a pixel of a picture


class WeightsView(CellView):
    """A picture for each hidden unit: one color for plus, one for minus, the ground for zero.

    `hovered` says which unit the pointer or the keyboard is on, None beside them; `chosen` which
    was clicked.
    """

    hovered = Signal(object)  # int or None
    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, object_name: str) -> None:
        super().__init__(theme)
        self.pictures: Floats = np.zeros((0, 1, 1))
        self._units: Sequence[int] = ()
        self.limit = 0.0
        self._unit: int | None = None
        self._image: QImage | None = None
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        explain_widget(
            self,
            self.tr("Each picture shows what one hidden unit looks for. Click one to keep it."),
            self.tr(
                "A pixel's weight: one color where ink raises the unit's input, the other where "
                "it lowers it. All pictures share the scale below."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(120), self._theme.least(160))

    def show_pictures(self, pictures: Floats, limit: float, units: Sequence[int]) -> None:
        """Show `pictures`, (n, height, width), colors at their strongest at ±`limit`.

        `units` has the unit of each picture.
        """
        self.pictures, self.limit, self._units = pictures, limit, units
        self._image = None
        self.update()

    def show_unit(self, unit: int | None) -> None:
        """Frame the picture of a unit."""
        self._unit = unit
        self.update()

    def update_accessible_text(self) -> None:
        """Tell how many pictures there are, and the reach of their colors."""
        n, limit = len(self.pictures), general(self.limit, 2)
        words = self.tr("%Ln picture(s), from −{limit} to {limit}", "", n)
        set_description(self, words.format(limit=limit))

    # Where things are

    def cells(self) -> tuple[int, int]:
        return self._columns(), len(self.pictures)

    def _room(self) -> float:
        """Height of all pictures: the scale stands below."""
        return self.height() - self.fontMetrics().height() - self._theme.px(STRIP + 8)

    def _columns(self) -> int:
        """Columns that give the largest pictures."""
        n = len(self.pictures)
        guess = self._guessed_columns()
        near = range(max(guess - 2, 1), min(guess + 3, n + 1))
        return max(near, key=self._scale, default=1)

    def _guessed_columns(self) -> int:
        n, height, width = self.pictures.shape
        across = self.width() * height / max(self._room() * width, 1.0)
        return max(round(math.sqrt(n * across)), 1)

    def _scale(self, columns: int) -> float:
        """Pixels of the screen for one of a picture, with so many pictures in a row."""
        n, height, width = self.pictures.shape
        gap, rows = self._theme.px(GAP), math.ceil(n / columns)
        across = (self.width() / columns - gap) / width
        return max(min(across, (self._room() / rows - gap) / height), LEAST_SCALE)

    def cell_rect(self, cell: int) -> QRectF:
        _, height, width = self.pictures.shape
        columns, gap = self._columns(), self._theme.px(GAP)
        scale = self._scale(columns)
        row, column = divmod(cell, columns)
        left = (self.width() - columns * (scale * width + gap)) / 2
        x, y = left + column * (scale * width + gap), row * (scale * height + gap)
        return QRectF(x, y + gap / 2, scale * width, scale * height)

    def cell_at(self, position: QPointF) -> int | None:
        if not len(self.pictures):
            return None
        first, columns, gap = self.cell_rect(0), self._columns(), self._theme.px(GAP)
        column = math.floor((position.x() - first.left()) / (first.width() + gap))
        row = math.floor((position.y() - first.top()) / (first.height() + gap))
        i = row * columns + column
        inside = 0 <= column < columns and 0 <= i < len(self.pictures)
        return i if inside and self.cell_rect(i).contains(position) else None

    def show_pointed(self) -> None:
        self.update()
        self.hovered.emit(None if self.pointed is None else self._units[self.pointed])

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        i = self.cell_at(event.position())
        if i is not None:
            self.chosen.emit(self._units[i])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CHOOSING and self.pointed is not None:
            self.chosen.emit(self._units[self.pointed])
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        n, height, width = self.pictures.shape
        if not n:
            return
        if self._image is None:  # one image of all, each below the other: made many times faster
            sheet = self.pictures.reshape(n * height, width)
            self._image = signed_image(sheet, self.limit, self._theme)
        with QPainter(self) as painter:
            for i in range(n):
                source = QRectF(0, i * height, width, height)
                painter.drawImage(self.cell_rect(i), self._image, source)
            self._paint_frames(painter)
            self._paint_scale(painter)

    def _paint_frames(self, painter: QPainter) -> None:
        colors = self._theme.colors
        framed = self._units.index(self._unit) if self._unit in self._units else None
        for i, color in ((framed, colors.text), (self.pointed, colors.accent)):
            if i is not None and i < len(self.pictures):
                painter.setPen(QPen(QColor(color), self._theme.px(2)))
                painter.drawRect(self.cell_rect(i))

    def _paint_scale(self, painter: QPainter) -> None:
        px = self._theme.px
        width = min(self.width() - px(8), px(320))
        left = (self.width() - width) / 2
        strip = QRectF(left, self._room() + px(4), width, px(STRIP))
        paint_signed_scale(painter, strip, self.limit, self._theme)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._image = None
        self.updateGeometry()
        self.update()
