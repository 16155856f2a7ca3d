"""Hidden units as cells, a block for each layer: how often each of them is off, and on."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.number_text import percent, whole
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from app.widgets.figure import TableRow
from app.widgets.signed_image import signed_image
from nncore import UnitActivity

GAP = 12  # px at scale 1, between layers
LARGEST = 44  # px at scale 1, of a cell
SIGNED = 9  # px: smaller cells have no sign on them
MOST_UNITS = 1000  # of a layer that are drawn


class UnitsView(CellView):
    """Cells from the color of always off, over none, to that of always on; with a sign at the ends.

    `hovered` says which cell the pointer or the keyboard is on, as (layer, unit), or None.
    """

    hovered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._layers: Sequence[UnitActivity] = ()
        self._images: list[QImage] = []
        self.setObjectName("unitsView")
        self.setAccessibleName(self.tr("Hidden units that never or always fire"))
        explain_widget(
            self,
            self.tr("Point at a unit, or move over them with the arrow keys, for its numbers."),
            self.tr(
                "A block for each hidden layer, a cell for each unit: one color where it is off "
                "for most test images, the other where it is on. A cross marks a unit that is off "
                "for all of them, a disc one that is on for all."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(380))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(240), self._theme.least(160))

    def show_layers(self, layers: Sequence[UnitActivity]) -> None:
        """Show the units of each hidden layer."""
        self._layers = layers
        self._images = []
        self.update()
        self.tell_again()

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`: on which share of the images each unit is off, and on."""
        rows = [
            (layer, unit, off, on)
            for layer, units in enumerate(self._layers, 1)
            for unit, (off, on) in enumerate(
                zip(units.off.tolist(), units.on.tolist(), strict=True)
            )
        ]
        return [("layer", "unit", "off", "on"), *rows]

    def update_accessible_text(self) -> None:
        """Tell the unit pointed at, or how many of each layer never or always fire."""
        if self.pointed is not None:
            set_description(self, self.words(*self._place(self.pointed)))
            return
        words = self.tr("layer {layer}: {never} never, {always} always, of {n}")
        layers = [
            words.format(
                layer=k,
                never=whole(layer.never.sum()),
                always=whole(layer.always.sum()),
                n=whole(len(layer.on)),
            )
            for k, layer in enumerate(self._layers, 1)
        ]
        set_description(self, "; ".join(layers))

    def words(self, layer: int, unit: int) -> str:
        """What a cell says."""
        activity = self._layers[layer]
        words = self.tr("layer {layer}, unit {unit}: on for {on} of the images, off for {off}")
        return words.format(
            layer=layer + 1,
            unit=whole(unit),
            on=percent(activity.on[unit], 1),
            off=percent(activity.off[unit], 1),
        )

    # Where things are: cells are counted layer by layer

    def _counts(self) -> list[int]:
        return [min(len(layer.on), MOST_UNITS) for layer in self._layers]

    def _title_width(self) -> int:
        metrics = self.fontMetrics()
        widest = self.tr("layer {k}").format(k=len(self._layers))
        return metrics.horizontalAdvance(widest) + self._theme.px(GAP)

    def _side(self) -> float:
        """Side of a cell: as large as lets all layers stand below each other."""
        across = max(self.width() - self._title_width(), 1)
        for side in range(self._theme.px(LARGEST), 2, -1):
            rows = sum(math.ceil(n / max(across // side, 1)) for n in self._counts())
            if rows * side + self._theme.px(GAP) * len(self._layers) <= self.height():
                return float(side)
        return 2.0

    def _columns(self) -> int:
        """As many as there is room for, or fewer where that fills the last rows better."""
        across = max(self.width() - self._title_width(), 1)
        most = max(int(across // self._side()), 1)
        counts = [n for n in self._counts() if n]
        return max((math.ceil(n / math.ceil(n / most)) for n in counts), default=1)

    def _tops(self) -> list[float]:
        """Where each layer begins."""
        side, columns, gap = self._side(), self._columns(), self._theme.px(GAP)
        heights = [math.ceil(n / columns) * side + gap for n in self._counts()]
        return np.cumsum([0.0, *heights]).tolist()

    def _rect(self, layer: int, unit: int) -> QRectF:
        row, column = divmod(unit, self._columns())
        side, top = self._side(), self._tops()[layer]
        return QRectF(self._title_width() + column * side, top + row * side, side, side)

    def cell_rect(self, cell: int) -> QRectF:
        return self._rect(*self._place(cell))

    def _place(self, cell: int) -> tuple[int, int]:
        for layer, n in enumerate(self._counts()):
            if cell < n:
                return layer, cell
            cell -= n
        raise IndexError(cell)

    def cells(self) -> tuple[int, int]:
        return self._columns(), sum(self._counts())

    def cell_at(self, position: QPointF) -> int | None:
        side, columns, tops, before = self._side(), self._columns(), self._tops(), 0
        column = math.floor((position.x() - self._title_width()) / side)
        for layer, n in enumerate(self._counts()):
            row = math.floor((position.y() - tops[layer]) / side)
            unit = row * columns + column
            if row >= 0 and 0 <= column < columns and unit < n and position.y() < tops[layer + 1]:
                return before + unit
            before += n
        return None

    def show_pointed(self) -> None:
        self.update()
        self.hovered.emit(None if self.pointed is None else self._place(self.pointed))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, theme = self._theme.colors, self._theme
        if not self._images:
            self._images = [
                signed_image((layer.on - layer.off)[None, :MOST_UNITS], 1.0, theme)
                for layer in self._layers
            ]
        with QPainter(self) as painter:
            for k, layer in enumerate(self._layers):
                self._paint_layer(painter, k, layer)
            if self.pointed is not None and self.pointed < sum(self._counts()):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colors.accent), theme.px(2)))
                painter.drawRect(self.cell_rect(self.pointed))

    def _paint_layer(self, painter: QPainter, k: int, layer: UnitActivity) -> None:
        colors, side = self._theme.colors, self._side()
        painter.setPen(QColor(colors.text))
        first = self._rect(k, 0)
        line = self.fontMetrics().height()
        title = QRectF(0, first.top(), self._title_width(), max(side, line))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.tr("layer {k}").format(k=k + 1))
        columns, n = self._columns(), self._counts()[k]
        for start in range(0, n, columns):
            size = min(columns, n - start)
            row = self._rect(k, start)
            place = QRectF(row.left(), row.top(), size * side, side)
            painter.drawImage(place, self._images[k], QRectF(start, 0, size, 1))
        gap = 1 if side > 5 else 0
        painter.setPen(QPen(QColor(colors.ground), gap or 0.1))
        for unit in range(n if gap else 0):
            painter.drawRect(self._rect(k, unit))
        for unit in np.flatnonzero(layer.never[:n] | layer.always[:n]).tolist():
            self._paint_sign(painter, self._rect(k, unit), bool(layer.always[unit]))

    def _paint_sign(self, painter: QPainter, cell: QRectF, is_on: bool) -> None:
        """A disc for a unit that is always on, a cross for one that is always off."""
        if cell.width() < SIGNED:
            return
        inset = cell.width() * 0.3
        inner = cell.adjusted(inset, inset, -inset, -inset)
        color = QColor(self._theme.colors.text)
        painter.setPen(QPen(color, max(cell.width() / 12, 1.5)))
        if is_on:
            painter.setBrush(color)
            painter.drawEllipse(inner)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._images = []
        self.updateGeometry()
        self.update()
