"""First-layer weights as pictures, all on one scale."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.number_text import general
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from app.widgets.signed_image import signed_image
from nncore import Floats

GAP = 4  # px at scale 1, between two pictures


class WeightsView(CellView):
    """A picture for each hidden unit: one color for plus, one for minus, the ground for zero.

    `hovered` says which picture the pointer or the keyboard is on; None beside them.
    """

    hovered = Signal(object)  # int or None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: Floats = np.zeros((0, 1, 1))
        self._limit = 0.0
        self._images: list[QImage] = []
        self.setObjectName("weightsView")
        self.setAccessibleName(self.tr("Weights of the first layer, a picture for each unit"))
        explain_widget(
            self,
            self.tr("Each picture shows what one hidden unit looks for."),
            self.tr(
                "A pixel's weight: one color where ink raises the unit's input, the other where "
                "it lowers it. All pictures share one scale."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(160))

    def show_pictures(self, pictures: Floats, limit: float) -> None:
        """Show `pictures`, (n, height, width), colors at their strongest at ±`limit`."""
        self._pictures, self._limit = pictures, limit
        self._images = []
        self.update()

    def update_accessible_text(self) -> None:
        """Tell how many pictures there are, and the reach of their colors."""
        words = self.tr("{n} pictures, from −{limit} to {limit}")
        set_description(self, words.format(n=len(self._pictures), limit=general(self._limit, 2)))

    # Where things are

    def cells(self) -> tuple[int, int]:
        n = len(self._pictures)
        return max(self._columns(), 1), n

    def _columns(self) -> int:
        """Columns that give the largest pictures."""
        n, height, width = self._pictures.shape
        if not n:
            return 1
        wide = self.width() * height / max(self.height() * width, 1)
        return min(max(round(math.sqrt(n * wide)), 1), n)

    def _cell(self, i: int) -> QRectF:
        n, height, width = self._pictures.shape
        columns = self._columns()
        rows = math.ceil(n / columns)
        gap = self._theme.px(GAP)
        scale = min((self.width() / columns - gap) / width, (self.height() / rows - gap) / height)
        scale = max(scale, 0.1)
        row, column = divmod(i, columns)
        left = (self.width() - columns * (scale * width + gap)) / 2
        return QRectF(
            left + column * (scale * width + gap),
            row * (scale * height + gap),
            scale * width,
            scale * height,
        )

    def cell_at(self, position: QPointF) -> int | None:
        inside = (i for i in range(len(self._pictures)) if self._cell(i).contains(position))
        return next(inside, None)

    def show_pointed(self) -> None:
        self.update()
        self.hovered.emit(self.pointed)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._images:
            self._images = [signed_image(p, self._limit, self._theme) for p in self._pictures]
        with QPainter(self) as painter:
            for i, image in enumerate(self._images):
                painter.drawImage(self._cell(i), image)
            if self.pointed is not None and self.pointed < len(self._images):
                painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(2)))
                painter.drawRect(self._cell(self.pointed))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._images = []
        self.updateGeometry()
        self.update()
