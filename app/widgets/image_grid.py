"""Small images side by side, each with a frame and a sign."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from app.widgets.accessibility import announce, image_words, set_description
from app.widgets.cell_keys import CHOOSING, next_cell
from app.widgets.explaining import explain_widget
from app.widgets.figure import Figure

ICON_SIDE = 28  # pixels, at least, of a picture for a line of text
LEVELS = 4  # of a frame's strength; more are not told apart
CHECK = (  # strokes in a unit square
    (QPointF(0.1, 0.55), QPointF(0.4, 0.85)),
    (QPointF(0.4, 0.85), QPointF(0.9, 0.15)),
)
CROSS = (
    (QPointF(0.15, 0.15), QPointF(0.85, 0.85)),
    (QPointF(0.85, 0.15), QPointF(0.15, 0.85)),
)


@dataclass(frozen=True)
class Mark:
    """The frame of an image: its sign says right or wrong also without color."""

    right: bool
    strength: float  # of the frame, from 0 to 1


def gray_image(pixels: NDArray[np.uint8], dark: bool) -> QImage:
    """A picture of `pixels`, (height, width): white ink in the dark, dark ink in the light."""
    ink = np.ascontiguousarray(pixels if dark else 255 - pixels)
    height, width = ink.shape
    return QImage(ink.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def image_icon(pixels: NDArray[np.uint8], theme: Theme) -> QIcon:
    """A picture for a line of a list or table, which Qt makes smaller for it but never larger."""
    image = gray_image(pixels, theme.is_dark)
    times = max(1, math.ceil(theme.px(ICON_SIDE) / max(image.width(), image.height())))
    return QIcon(QPixmap.fromImage(image.scaled(image.size() * times)))


class ImageGrid(Figure, QWidget):
    """A grid that fills its place; the pointer or the arrow keys single out one image.

    `hovered` says which image that is (or None), `chosen` which was clicked.
    """

    hovered = Signal(object)  # int or None
    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self._atlas: QImage | None = None
        self._atlas_columns = 0
        self._images = np.zeros((0, 28, 28), dtype=np.uint8)
        self._marks: Sequence[Mark] = ()
        self._current: int | None = None
        self._looks: dict[tuple[bool, int], QPixmap] = {}  # of a mark: right or not, its level
        self._looks_made_for = (0, 1.0)  # size of a cell, device pixel ratio
        self._words_of: Callable[[int], str] | None = None
        self.setAccessibleName(name)
        explain_widget(
            self,
            self.tr("Point at an image, or choose one with the arrow keys, for its numbers."),
            name,
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(200), self._theme.least(100))

    @property
    def current(self) -> int | None:
        """The image under the pointer or the keyboard, or None."""
        return self._current

    def show_images(self, images: NDArray[np.uint8], marks: Sequence[Mark]) -> None:
        """Show `images`, (n, height, width), each with its mark."""
        self._images, self._marks = images, marks
        self._atlas = None
        if self._current is not None and self._current >= len(images):
            self._set_current(None)
        self.update()

    def describe_images_by(self, words_of: Callable[[int], str]) -> None:
        """Let a screen reader have words for each image."""
        self._words_of = words_of

    def update_accessible_text(self) -> None:
        """Tell how many images there are, or which one is singled out and what it is."""
        n = len(self._images)
        if self._current is None:
            set_description(self, self.tr("%Ln image(s)", "", n))
        else:
            set_description(self, self._current_words(self._current))

    def _current_words(self, i: int) -> str:
        place = image_words(i, len(self._images))
        return f"{place}: {self._words_of(i)}" if self._words_of else place

    def clear_hover(self) -> None:
        """Single out no image any more."""
        self._set_current(None)

    # Where things are

    def _columns(self) -> int:
        return _best_grid(self.width(), self.height(), len(self._images))[0]

    def _cell(self) -> int:
        return _best_grid(self.width(), self.height(), len(self._images))[1]

    def _rect(self, i: int, columns: int, cell: int) -> QRect:
        row, column = divmod(i, columns)
        return QRect(column * cell, row * cell, cell, cell)

    def _index_at(self, position: QPointF) -> int | None:
        columns, cell = self._columns(), self._cell()
        column, row = int(position.x() // cell), int(position.y() // cell)
        i = row * columns + column
        inside = 0 <= column < columns and row >= 0 and i < len(self._images)
        return i if inside else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._images):
            return
        with QPainter(self) as painter:
            columns, cell = self._columns(), self._cell()
            self._paint_images(painter, columns, cell)
            self._paint_marks(painter, columns, cell)
            if self._current is not None:
                painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(3)))
                painter.drawRect(self._rect(self._current, columns, cell).adjusted(1, 1, -1, -1))

    def _paint_images(self, painter: QPainter, columns: int, cell: int) -> None:
        """Draw all images at once: one large picture is much faster than many small ones."""
        if self._atlas is None or self._atlas_columns != columns:
            self._atlas = self._make_atlas(columns)
            self._atlas_columns = columns
        rows = math.ceil(len(self._images) / columns)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, columns * cell, rows * cell), self._atlas)
        for i in range(len(self._images), rows * columns):  # where the last row is not full
            painter.fillRect(self._rect(i, columns, cell), self.palette().window())

    def _make_atlas(self, columns: int) -> QImage:
        n, height, width = self._images.shape
        rows = math.ceil(n / columns)
        cells = np.zeros((rows * columns, height + 6, width + 6), dtype=np.uint8)
        cells[:n, 3:-3, 3:-3] = self._images
        grid = cells.reshape(rows, columns, height + 6, width + 6).swapaxes(1, 2)
        sheet = grid.reshape(rows * (height + 6), columns * (width + 6))
        return gray_image(sheet, self._theme.is_dark)

    def _paint_marks(self, painter: QPainter, columns: int, cell: int) -> None:
        """Draw each mark from a picture of its look: to stroke them all takes ten times as long."""
        made_for = cell, self.devicePixelRatio()
        if made_for != self._looks_made_for:
            self._looks, self._looks_made_for = {}, made_for
        for i, mark in enumerate(self._marks):
            look = mark.right, round(LEVELS * mark.strength)
            if look not in self._looks:
                self._looks[look] = self._make_look(*look, cell)
            painter.drawPixmap(self._rect(i, columns, cell).topLeft(), self._looks[look])

    def _make_look(self, right: bool, level: int, cell: int) -> QPixmap:
        ratio = self.devicePixelRatio()
        look = QPixmap(math.ceil(cell * ratio), math.ceil(cell * ratio))
        look.setDevicePixelRatio(ratio)
        look.fill(Qt.GlobalColor.transparent)
        with QPainter(look) as painter:
            self._paint_frame(painter, right, level, cell)
            self._paint_sign(painter, right, cell)
        return look

    def _paint_frame(self, painter: QPainter, right: bool, level: int, cell: int) -> None:
        color = self._color(right)
        color.setAlphaF(0.35 + 0.65 * level / LEVELS)
        width = self._frame_width(level)
        inset = 1 + width // 2
        painter.setPen(QPen(color, width))
        painter.drawRect(QRect(0, 0, cell, cell).adjusted(inset, inset, -inset - 1, -inset - 1))

    def _frame_width(self, level: int) -> int:
        return 1 + round(2.5 * self._theme.scale * level / LEVELS)

    def _paint_sign(self, painter: QPainter, right: bool, cell: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = max(0.2 * cell, 6.0)
        corner = QPointF(cell - 1 - size - 4, 4)
        strokes = CHECK if right else CROSS
        painter.setPen(QPen(self._color(right), size / 4))
        painter.drawLines([QLineF(corner + a * size, corner + b * size) for a, b in strokes])

    def _color(self, right: bool) -> QColor:
        colors = self._theme.colors
        return QColor(colors.right if right else colors.wrong)

    # The user's hand

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_current(self._index_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        i = self._index_at(event.position())
        if i is not None:
            self.chosen.emit(i)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._set_current(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.underMouse():
            self._set_current(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        i = next_cell(event.key(), self._current, self._columns(), len(self._images))
        if i is not None:
            self._set_current(i)
            announce(self, self._current_words(i))
        elif event.key() in CHOOSING and self._current is not None:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _set_current(self, i: int | None) -> None:
        if i != self._current:
            self._current = i
            self.update()
            self.hovered.emit(i)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._atlas = None
        self._looks = {}
        self.updateGeometry()
        self.update()


@lru_cache(maxsize=16)  # asked for again with every painting
def _best_grid(width: int, height: int, n: int) -> tuple[int, int]:
    """How many columns make `n` square cells in a room largest, and their side, at least 1."""
    n = max(n, 1)
    counts = range(1, n + 1)
    sides = [min(width // columns, height // math.ceil(n / columns)) for columns in counts]
    side = max(sides)
    return counts[sides.index(side)], max(side, 1)
