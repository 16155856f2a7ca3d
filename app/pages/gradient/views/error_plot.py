"""Log-log plot of the error of a difference quotient against h."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.catalog.dtypes import DTYPE_CATALOG
from app.number_text import compact
from app.pages.gradient.model.differentiation import POSITIONS_A_DECADE, SMALLEST_EXPONENT
from app.pages.gradient.model.error_curves import (
    H_VALUES,
    KINDS,
    LOWEST,
    TRUNCATED,
    ErrorCurve,
    Laboratory,
)
from app.pages.gradient.state import DIFFERENCES
from app.theme import Colors, Theme
from app.translation import name_of, translated
from app.widgets.caption import steady_caption
from app.widgets.draggable_line import DraggableLine
from app.widgets.heading import Heading
from app.widgets.line_label import words_ground
from app.widgets.pens import pen_style
from app.widgets.plots import Plot

ROOMY = 7  # lines of text: in a lower plot words would cover each other
FEWEST_LINES = 3  # however low the plot is
BELOW = -0.1  # heights of words, from what they mark to them
BESIDE = 0.05  # of the width of a name, between its slope and it
ORDER = {"central": 2, "forward": 1}  # of the truncation error, in powers of h

Key = tuple[str, str]


def color_of(kind: str, colors: Colors) -> str:
    """Color of a kind of difference."""
    return colors.central if kind == "central" else colors.forward


class ErrorPlot(QWidget):
    """Log-log plot of four error curves: best h marked, two slopes named, and h now."""

    h_dragged = Signal(int)  # position on the slider of h

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("errorPlot")
        self._laboratory: Laboratory | None = None
        self._shown: set[Key] = {(kind, dtype) for kind in KINDS for dtype in DTYPE_CATALOG}
        self._named = "central"
        self.heading = Heading(theme, "")
        self.readout = steady_caption(1)
        self.plot = Plot(
            theme, self.tr("Error against h, both axes logarithmic"), "h", self.tr("error")
        )
        self.plot.explain(
            self.tr(
                "How far each difference quotient is from the true derivative, without a "
                "unit, for h from 1 down to 1e-16: a power of ten a tick. The upright line is "
                "h, and can be dragged."
            )
        )
        self.plot.setLogMode(x=True, y=True)
        self._make_items()
        self.plot.view_reset.connect(self._set_ranges)
        self.plot.getViewBox().sigResized.connect(self._on_resized)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.cursor.read_by(self.readout.text)
        self.plot.restyled.connect(self.restyle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.readout)
        layout.addWidget(self.plot, 1)
        self.restyle()

    def _make_items(self) -> None:
        self._curves: dict[Key, pg.PlotDataItem] = {}
        self._bests: dict[Key, pg.TextItem] = {}
        for kind in KINDS:
            for dtype in DTYPE_CATALOG:
                self._make_curve(kind, dtype)
        self._guides = [
            self.plot.curve(lambda colors: colors.muted, 1, Qt.PenStyle.DotLine) for _ in range(2)
        ]
        self._slopes = [self._text((0.5, 1.1)) for _ in range(2)]
        line = self.plot.line(0.0, lambda colors: colors.accent, "h", angle=90, label_at=0.99)
        self._h = DraggableLine(self.plot, line, 1 / POSITIONS_A_DECADE)
        self._exponent = 0.0
        self._h.dragged.connect(self._on_dragged)

    def _make_curve(self, kind: str, dtype: str) -> None:
        dash = pen_style(DTYPE_CATALOG[dtype].dash)
        self._curves[kind, dtype] = self.plot.curve(
            lambda c: color_of(kind, c), 1.5, dash, name=_name(kind, dtype)
        )
        self._bests[kind, dtype] = self._text((0.05, -0.1))

    def _text(self, anchor: tuple[float, float]) -> pg.TextItem:
        item = pg.TextItem(anchor=anchor)
        item.setZValue(8)
        self.plot.addItem(item, ignoreBounds=True)
        return item

    def curve(self, kind: str, dtype: str) -> pg.PlotDataItem:
        """Curve of a kind of difference in a precision."""
        return self._curves[kind, dtype]

    # What is seen

    def show_laboratory(self, laboratory: Laboratory) -> None:
        """Draw the errors of another quantity."""
        self._laboratory = laboratory
        self.heading.setText(self.tr("|numerical − true| of {name}").format(name=laboratory.name))
        self._draw()
        self.plot.user_zoomed = False
        self._set_ranges()

    def show_none(self, heading: str) -> None:
        """Draw no errors, under a heading that says why."""
        self._laboratory = None
        self.heading.setText(heading)
        for item in (*self._curves.values(), *self._bests.values(), *self._guides, *self._slopes):
            item.setVisible(False)

    def show_h(self, h: float, kind: str) -> None:
        """Put the line of h where it is now; the slopes of the kind in use are named."""
        self._exponent = math.log10(h)
        self._h.show_value(self._exponent)
        if kind != self._named:
            self._named = kind
            self._draw()

    def show_curves(self, shown: set[Key]) -> None:
        """Draw only these."""
        if shown != self._shown:
            self._shown = shown
            self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._laboratory is None:
            return
        for curve in self._laboratory.curves:
            self._draw_curve(curve)
        self._draw_slopes(self._laboratory.curve(self._named, "float64"))

    def _draw_curve(self, curve: ErrorCurve) -> None:
        key = curve.kind, curve.dtype
        shown = key in self._shown
        self._curves[key].setVisible(shown)
        self._bests[key].setVisible(shown and bool(np.isfinite(curve.errors).any()))
        errors = np.where(curve.errors > 0, curve.errors, np.nan)
        self._curves[key].setData(H_VALUES, errors, connect="finite")
        h, error = H_VALUES[curve.best], max(float(curve.errors[curve.best]), LOWEST)
        self._place_best(key, h, error if math.isfinite(error) else 1.0)

    def _place_best(self, key: Key, h: float, error: float) -> None:
        """Mark the best h from below, with its words on the side that has room."""
        text = self._bests[key]
        text.setPos(math.log10(h), math.log10(error))
        if self._lines() < ROOMY:
            text.setText("▲")
            text.setAnchor((0.5, BELOW))
            return
        text.setText(self.tr("▲ best h {h}").format(h=compact(h, 2)))
        text.setAnchor((0.05, BELOW))
        if not self._has_room(text, math.log10(h)):
            text.setText(self.tr("best h {h} ▲").format(h=compact(h, 2)))
            text.setAnchor((0.95, BELOW))

    def _lines(self) -> float:
        """How many lines of text are as high as the plot."""
        return float(
            self.plot.getViewBox().height()
            / self._bests[KINDS[0], "float64"].boundingRect().height()
        )

    def _has_room(self, text: pg.TextItem, x: float) -> bool:
        """Whether a text that begins at `x` on the axis ends within the plot."""
        view = self.plot.getViewBox()
        (left, right), width = view.viewRange()[0], view.width()
        return text.boundingRect().width() <= (right - x) / (right - left) * width

    def _within(self, text: pg.TextItem, x: float, to_the_left: bool) -> float:
        """Place on the axis nearest to `x` from which a text does not leave the plot."""
        view = self.plot.getViewBox()
        left, right = view.viewRange()[0]
        width = (1 + BESIDE) * text.boundingRect().width() / max(view.width(), 1) * (right - left)
        return max(x, left + width) if to_the_left else min(x, right - width)

    def _draw_slopes(self, curve: ErrorCurve) -> None:
        """Name truncation and rounding, where the curve has them."""
        best, errors = curve.best, curve.errors
        order = ORDER[curve.kind]
        noise = np.median((errors * H_VALUES)[best:-POSITIONS_A_DECADE])  # is constant for 1/h
        shown = (curve.kind, curve.dtype) in self._shown
        power = {1: "h", 2: "h²"}[order]
        self._draw_slope(
            0,
            shown and curve.has_truncation,
            self.tr("truncation ∝ {power}").format(power=power),
            errors[TRUNCATED] * (H_VALUES / H_VALUES[TRUNCATED]) ** order,
            slice(0, best + 1),
        )
        self._draw_slope(
            1,
            shown and bool(noise > 0),
            self.tr("rounding ∝ 1/h"),
            noise / H_VALUES,
            slice(best, None),
        )

    def _draw_slope(
        self, i: int, visible: bool, text: str, errors: np.ndarray, part: slice
    ) -> None:
        self._guides[i].setVisible(visible)
        self._slopes[i].setVisible(visible)
        if not visible:
            return
        h, errors = H_VALUES[part], errors[part]
        self._guides[i].setData(h, errors)
        self.plot.name_series(self._guides[i], text)
        self._slopes[i].setText(text)
        self._slopes[i].setAnchor((-BESIDE, -0.1) if i == 0 else (1 + BESIDE, -0.4))
        middle = len(h) * 2 // 3 if i == 0 else len(h) // 2
        if not self._has_room(self._slopes[i], math.log10(h[middle])):
            middle = len(h) * 5 // 6  # nearer to the best h, farther from the edge
        x = self._within(self._slopes[i], math.log10(h[middle]), to_the_left=i == 1)
        self._slopes[i].setPos(x, math.log10(max(errors[middle], LOWEST)))

    @Slot()
    def _on_resized(self) -> None:
        if not self.plot.user_zoomed:
            self._set_ranges()
        self._draw()

    @Slot()
    def _set_ranges(self) -> None:
        if self._laboratory is None:
            return
        errors = np.concatenate([curve.errors for curve in self._laboratory.curves])
        seen = errors[np.isfinite(errors) & (errors > LOWEST)]
        if not len(seen):
            seen = np.array([1e-16, 1.0])
        bottom, top = math.floor(math.log10(seen.min())), math.log10(np.percentile(seen, 99.5)) + 1
        line = 1.2 / max(self._lines(), FEWEST_LINES)  # of the height: the words below the best h
        below = max(0.7, line / (1 - line) * (top - bottom))
        self.plot.show_range((-SMALLEST_EXPONENT - 0.2, 0.2), (bottom - below, top))

    @Slot(float)
    def _on_dragged(self, exponent: float) -> None:
        self.h_dragged.emit(round(-exponent * POSITIONS_A_DECADE))
        self._h.show_value(self._exponent)  # of an h that there is

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        if point is None or self._laboratory is None:
            self.readout.setText("")
            return
        i = min(max(round(-point[0] * POSITIONS_A_DECADE), 0), len(H_VALUES) - 1)
        errors = ",  ".join(
            f"{_name(curve.kind, curve.dtype)} {compact(float(curve.errors[i]), 2)}"
            for curve in self._laboratory.curves
            if (curve.kind, curve.dtype) in self._shown
        )
        self.readout.setText(f"h = {compact(H_VALUES[i], 2)}:  {errors}")

    @Slot()
    def restyle(self) -> None:
        """Take colors and fonts from the theme."""
        colors = self.plot.figure_theme.colors
        for (kind, _), text in self._bests.items():
            text.setColor(color_of(kind, colors))
            text.setFont(self.plot.figure_theme.font(bold=True))
        for text in self._slopes:
            text.setColor(colors.text)
            text.setFont(self.plot.figure_theme.font())
        for text in (*self._bests.values(), *self._slopes):
            text.fill = words_ground(colors)
            text.update()
        self._draw()


def _name(kind: str, dtype: str) -> str:
    """Kind and precision in words."""
    return f"{translated(DIFFERENCES[kind])} {name_of(DTYPE_CATALOG[dtype])}"
