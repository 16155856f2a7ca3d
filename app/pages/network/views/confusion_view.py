"""Confusion matrix with the accuracy of each class beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from app.number_text import percent, percentage, whole
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_keys import CHOOSING
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from app.widgets.figure import TableRow
from nncore import per_class_accuracy

WIDEST_NAME = 110  # px at scale 1 that the names of the classes take at the left
WIDEST_SHARE = 0.18  # of the width, in a narrow window
GAP = 6
LEAST_SIDE = 10
LONGEST = 2.5  # times as long as the other side, that a cell may be
AIR = 3  # px that are left free beside a number in its cell
STRONGEST = 0.85  # of a color in a cell

Counts = NDArray[np.int64]


class ConfusionView(CellView):
    """Rows are true classes, columns what they were read as; the diagonal is right.

    `hovered` says which cell the pointer or the keyboard is on, as (true, predicted), or None;
    `chosen` which was clicked, None where it was the one that is framed.
    """

    hovered = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._counts: Counts = np.zeros((1, 1), np.int64)
        self._names: Sequence[str] = ("",)
        self._in_shares = False
        self._cell: tuple[int, int] | None = None
        self._image: QImage | None = None
        self.setObjectName("confusionView")
        self.setAccessibleName(self.tr("Confusion matrix"))
        explain_widget(
            self,
            self.tr("Click a cell for its images; click it again for all mistakes."),
            self.tr(
                "A row for each true class, a column for what its images were read as: on the "
                "diagonal what is right, the stronger in color the larger its share of the class. "
                "Beside it mistakes, in another color, the strongest where most were made. At the "
                "right the share of each class that is read right."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(520), self._theme.px(460))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(240), self._theme.least(200))

    def show_matrix(self, counts: Counts, names: Sequence[str], in_shares: bool) -> None:
        """Show how often each class, a row, was read as each other, a column."""
        self._counts, self._names, self._in_shares = counts, names, in_shares
        self._image = None
        self.update()

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`: images, a row for each true class."""
        rows = zip(self._names, self._counts.tolist(), strict=True)
        return [["true class", *self._names], *([name, *counts] for name, counts in rows)]

    def show_cell(self, cell: tuple[int, int] | None) -> None:
        """Frame the cell whose images are shown."""
        self._cell = cell
        self.update()

    def update_accessible_text(self) -> None:
        """Tell the cell pointed at, or where most mistakes are made."""
        if self.pointed is not None:
            set_description(self, self.words(divmod(self.pointed, self.n_classes)))
            return
        mistakes = self._mistakes()
        worst = np.unravel_index(int(mistakes.argmax()), mistakes.shape)
        words = self.tr("%Ln image(s) read right", "", int(self._counts.trace()))
        wrong = self.tr("{n} read wrong").format(n=whole(int(mistakes.sum())))
        most = self.words((int(worst[0]), int(worst[1])))
        set_description(self, f"{words}; {wrong}; {most}" if mistakes.any() else words)

    @property
    def n_classes(self) -> int:
        """Rows, and columns."""
        return len(self._counts)

    def words(self, cell: tuple[int, int]) -> str:
        """What a cell says."""
        true, predicted = cell
        count, of = int(self._counts[cell]), int(self._counts[true].sum())
        return self.tr("{true} read as {predicted}: {count} of {of} ({share})").format(
            true=self._names[true],
            predicted=self._names[predicted],
            count=whole(count),
            of=whole(of),
            share=percent(count / of, 1) if of else "–",
        )

    def _mistakes(self) -> Counts:
        mistakes = self._counts.copy()
        np.fill_diagonal(mistakes, 0)
        return mistakes

    # Where things are

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _figure(self) -> int:
        """Height of a number with a little air; lines with Hangul are half as high again."""
        return self.fontMetrics().tightBoundingRect("0123456789").height() + AIR

    def _names_width(self) -> int:
        """Of the names at the left, and above where they stand upright."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(name) for name in self._names) + AIR
        most = min(round(WIDEST_SHARE * self.width()), self._theme.px(WIDEST_NAME))
        return min(widest, most) + self._theme.px(GAP)

    def _right_width(self) -> int:
        """Of the accuracies at the right."""
        metrics = self.fontMetrics()
        widest = max(
            metrics.horizontalAdvance(text) for text in (percent(1, 1), self.tr("read right"))
        )
        return widest + self._theme.px(2 * GAP)

    def _body(self) -> QRectF:
        """The cells, without names and accuracies."""
        line, gap, names = self._line(), self._theme.px(GAP), self._names_width()
        left, across = line + gap + names, self.width() - line - gap - names - self._right_width()
        top, n = 2 * line + gap, self.n_classes
        if names - gap > min(across, LONGEST * (self.height() - top - 2)) / n:
            top = line + names + gap  # they stand upright
        width, height = (max(side, LEAST_SIDE) for side in (across, self.height() - top - 2))
        return QRectF(left, top, min(width, LONGEST * height), min(height, LONGEST * width))

    def _cell_size(self) -> QSizeF:
        """Wider than high where there is more width, so that numbers have room."""
        return self._body().size() / self.n_classes

    def _rect(self, row: int, column: int) -> QRectF:
        body, cell = self._body(), self._cell_size()
        corner = body.topLeft() + QPointF(column * cell.width(), row * cell.height())
        return QRectF(corner, cell)

    def cell_rect(self, cell: int) -> QRectF:
        return self._rect(*divmod(cell, self.n_classes))

    def cells(self) -> tuple[int, int]:
        return self.n_classes, self.n_classes**2

    def cell_at(self, position: QPointF) -> int | None:
        body = self._body()
        if not body.contains(position):
            return None
        place, cell, last = position - body.topLeft(), self._cell_size(), self.n_classes - 1
        row = min(int(place.y() / cell.height()), last)
        return row * self.n_classes + min(int(place.x() / cell.width()), last)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            body = self._body()
            if self._image is None:
                self._image = self._make_image()
            painter.drawImage(body, self._image)
            self._paint_numbers(painter)
            self._paint_names(painter, body)
            self._paint_accuracies(painter, body)
            painter.setPen(QPen(QColor(self._theme.colors.line), 1))
            painter.drawRect(body)
            self._paint_frames(painter)

    def _strengths(self) -> NDArray[np.float64]:
        """How strong the color of each cell is, from 0 to 1."""
        mistakes = self._mistakes()
        # The square root, or one frequent mistake would leave all others without color.
        strengths = np.sqrt(mistakes / max(int(mistakes.max()), 1))
        np.fill_diagonal(strengths, np.nan_to_num(per_class_accuracy(self._counts)))
        return strengths

    def _make_image(self) -> QImage:
        colors, n = self._theme.colors, self.n_classes
        strengths = STRONGEST * self._strengths()[..., None]
        hues = np.empty((n, n, 3))
        hues[:] = _rgb(colors.wrong)
        hues[np.arange(n), np.arange(n)] = _rgb(colors.right)
        pixels = np.full((n, n, 4), 255, np.uint8)
        ground = _rgb(colors.surface)
        pixels[..., :3] = np.round(ground + strengths * (hues - ground))
        return QImage(pixels.data, n, n, 4 * n, QImage.Format.Format_RGBA8888).copy()

    def _texts(self) -> list[list[str]]:
        if not self._in_shares:
            return [[str(count) if count else "" for count in row] for row in self._counts.tolist()]
        sums = np.maximum(self._counts.sum(axis=1, keepdims=True), 1)
        shares = self._counts / sums
        return [[percentage(s, 0 if s >= 0.1 else 1) if s else "" for s in row] for row in shares]

    def numbers(self) -> list[tuple[float, dict[tuple[int, int], str]]]:
        """Sizes and texts of those that are written: of the mistakes, and of the diagonal.

        Each part has one size, of which all of it has room; else it is left out.
        """
        numbers = self._texts()
        cells = [divmod(i, self.n_classes) for i in range(self.n_classes**2)]
        diagonal = [cell for cell in cells if cell[0] == cell[1]]
        others = [cell for cell in cells if cell[0] != cell[1]]
        sized = []
        for part, air in ((diagonal, 1), (others, AIR)):  # two of the diagonal are never beside
            texts = {(i, j): numbers[i][j] for i, j in part}
            if (size := self._size_of(texts.values(), air)) is not None:
                sized.append((size, texts))
        return sized

    def _size_of(self, texts: Iterable[str], air: int) -> float | None:
        """The size up to 1 at which texts have room in their cells; None where it is too small."""
        metrics, room = self.fontMetrics(), self._cell_size()
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        size = min(1.0, room.height() / self._figure(), (room.width() - air) / max(widest, 1))
        return size if size >= min(1.0, 1 / self._theme.scale) else None

    def _paint_numbers(self, painter: QPainter) -> None:
        assert self._image is not None
        for size, texts in self.numbers():
            painter.setFont(self._theme.font(size))
            for (i, j), text in texts.items():
                painter.setPen(_readable_on(self._image.pixelColor(j, i)))
                painter.drawText(self._rect(i, j), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(self.font())

    def _paint_names(self, painter: QPainter, body: QRectF) -> None:
        line, gap, flags = self._line(), self._theme.px(GAP), Qt.AlignmentFlag
        colors = self._theme.colors
        painter.setPen(QColor(colors.muted))
        above = QRectF(body.left(), 0, body.width(), line)
        painter.drawText(above, flags.AlignCenter, self._elided(self.tr("read as"), body.width()))
        painter.save()
        painter.translate(0, body.bottom())
        painter.rotate(-90)
        beside = QRectF(0, 0, body.height(), line)
        painter.drawText(beside, flags.AlignCenter, self._elided(self.tr("true class"), 999))
        painter.restore()
        painter.setPen(QColor(colors.text))
        cell, room = self._cell_size(), self._names_width() - gap
        across, down = cell.width(), cell.height()
        stride = max(int(np.ceil(self._figure() / min(across, down))), 1)
        for k in range(0, self.n_classes, stride):
            name = self._elided(self._names[k], room)
            beside = QRectF(line + gap, body.top() + (k + 0.5) * down - line / 2, room, line)
            painter.drawText(beside, flags.AlignRight, name)
            if body.top() > 2 * line + gap:
                painter.save()
                painter.translate(body.left() + (k + 0.5) * across, body.top() - gap)
                painter.rotate(-90)
                painter.drawText(QRectF(0, -line / 2, room, line), flags.AlignLeft, name)
                painter.restore()
            else:
                above = QRectF(body.left() + k * across, line, across, line)
                painter.drawText(above, flags.AlignCenter, name)

    def _elided(self, text: str, width: float) -> str:
        metrics = QFontMetrics(self.font())
        # In the middle: "kind number 1" and "kind number 2" differ at their ends.
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(np.ceil(width)))

    def _paint_accuracies(self, painter: QPainter, body: QRectF) -> None:
        """A bar and a number for each class, where the rows are high enough."""
        line, gap, flags = self._line(), self._theme.px(GAP), Qt.AlignmentFlag
        width, side = self._right_width() - 2 * gap, body.height() / self.n_classes
        left, colors = body.right() + gap, self._theme.colors
        painter.setPen(QColor(colors.muted))
        title = QRectF(left, body.top() - line - gap, width + gap, line)
        painter.drawText(title, flags.AlignLeft, self.tr("read right"))
        shade = QColor(colors.right)
        shade.setAlphaF(0.35)
        for k, accuracy in enumerate(per_class_accuracy(self._counts)):
            row = QRectF(left, body.top() + k * side, width, side)
            if np.isfinite(accuracy):
                bar = QRectF(row.left(), row.top() + 1, width * accuracy, max(side - 2, 1))
                painter.fillRect(bar, shade)
            if side >= self._figure():
                painter.setPen(QColor(colors.text))
                text = percent(accuracy, 1) if np.isfinite(accuracy) else "–"
                painter.drawText(row, flags.AlignRight | flags.AlignVCenter, text)

    def _paint_frames(self, painter: QPainter) -> None:
        colors = self._theme.colors
        pointed = None if self.pointed is None else divmod(self.pointed, self.n_classes)
        for cell, color in ((self._cell, colors.text), (pointed, colors.accent)):
            if cell is not None and max(cell) < self.n_classes:
                painter.setPen(QPen(QColor(color), self._theme.px(2)))
                painter.drawRect(self._rect(*cell))

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is not None:
            self._choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CHOOSING and self.pointed is not None:
            self._choose(self.pointed)
        else:
            super().keyPressEvent(event)

    def _choose(self, cell: int) -> None:
        place = divmod(cell, self.n_classes)
        self.chosen.emit(None if place == self._cell else place)

    def show_pointed(self) -> None:
        self.update()
        pointed = self.pointed
        self.hovered.emit(None if pointed is None else divmod(pointed, self.n_classes))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._image = None
        self.updateGeometry()
        self.update()


def _rgb(color: str) -> NDArray[np.float64]:
    shade = QColor(color)
    return np.array([shade.red(), shade.green(), shade.blue()], dtype=np.float64)


def _readable_on(ground: QColor) -> QColor:
    """Black or white, whichever has the greater contrast (WCAG 2.1)."""
    levels = np.array([ground.redF(), ground.greenF(), ground.blueF()])
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    luminance = float(linear @ [0.2126, 0.7152, 0.0722])
    return QColor("black" if (luminance + 0.05) ** 2 > 0.05 * 1.05 else "white")
