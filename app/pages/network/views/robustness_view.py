"""Accuracy against noise, shift, turn and scale: a plot each, with one image as it looks there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.number_text import general, percent
from app.pages.network.model.robustness import CHANGES, Robustness, amounts_of, changed
from app.pages.network.views.changed_strip import ChangedStrip
from app.theme import Theme
from app.widgets.hover_readout import HoverReadout
from app.widgets.plots import Plot
from nncore import Floats
from nncore.picture_fitting import MNIST_SHAPE

Curve = tuple[Floats, Floats]  # amounts, accuracies
SAMPLES = 5  # of an image along an axis


class RobustnessPlot(QWidget):
    """One kind of change."""

    def __init__(self, theme: Theme, name: str, x_label: str, amounts: Floats) -> None:
        super().__init__()
        self._amounts = amounts  # that are expected, or were measured
        self.plot = Plot(theme, name, x_label, self.tr("accuracy in %"))
        self.plot.explain(
            self.tr(
                "The share of the changed test images that is read right; dashed what was "
                "measured before, dotted what guessing gets. Below, one image as it looks there."
            )
        )
        self._before = self.plot.curve(
            lambda colors: colors.muted, 1.5, Qt.PenStyle.DashLine, name=self.tr("before")
        )
        self._now = self.plot.curve(lambda colors: colors.test, 2, symbol="o", name=name)
        self._guess = self.plot.line(0.0, lambda c: c.muted, dash=Qt.PenStyle.DotLine)
        self._curve: Curve | None = None
        self._readout = HoverReadout(theme, self.plot)
        self.strip = ChangedStrip(theme, self.plot, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot, 1)
        column.addWidget(self.strip)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.view_reset.connect(self._set_range)
        self._set_range()

    def show_curves(
        self,
        now: Curve,
        before: Curve | None,
        guess: float,
    ) -> None:
        """Draw the curve of amounts and accuracies, and the one measured before."""
        self._curve, self._amounts = now, now[0]
        self._now.setData(now[0], 100 * now[1])
        self._before.setVisible(before is not None)
        if before is not None:
            self._before.setData(before[0], 100 * before[1])
        self._guess.setValue(100 * guess)
        self._set_range()
        self.plot.tell_again()

    @Slot()
    def _set_range(self) -> None:
        low, high = self._amounts[0], self._amounts[-1]
        margin = 0.06 * (high - low)
        self.plot.show_range((low - margin, high + margin), (0.0, 104.0))

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        if point is None or self._curve is None:
            self._readout.setText("")
            return
        amounts, accuracies = self._curve
        i = int(np.abs(amounts - point[0]).argmin())
        self._readout.setText(f"{general(amounts[i], 3)}: {percent(accuracies[i], 1)}")


class RobustnessView(QWidget):
    """The four kinds of change, two beside two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("robustnessView")
        names = {
            "noise": (self.tr("Noise"), self.tr("noise, ± of the pixels' range")),
            "shift": (self.tr("Shift"), self.tr("shift to the right in pixels")),
            "turn": (self.tr("Turn"), self.tr("turn clockwise in degrees")),
            "scale": (self.tr("Scale"), self.tr("size, as a factor")),
        }
        width = MNIST_SHAPE[1]
        self.plots = {
            key: RobustnessPlot(theme, *names[key], amounts_of(key, width)) for key in CHANGES
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for i, plot in enumerate(self.plots.values()):
            grid.addWidget(plot, *divmod(i, 2))

    def show_robustness(self, now: Robustness, before: Robustness | None, n_classes: int) -> None:
        """Draw the curves of what was measured, and of what was measured before."""
        for key, plot in self.plots.items():
            earlier = before.curves[key] if before else None
            plot.show_curves(now.curves[key], earlier, 1 / n_classes)

    def show_image(self, image: NDArray[np.uint8], robustness: Robustness) -> None:
        """Show an image, (height, width), in some sizes of each change."""
        height, width = image.shape
        for key, plot in self.plots.items():
            amounts = robustness.curves[key][0]
            some = amounts[np.linspace(0, len(amounts) - 1, SAMPLES).round().astype(int)]
            pixels = [
                changed(image.reshape(1, -1), (height, width), key, float(amount))
                for amount in some
            ]
            shown = np.round(255 * np.array(pixels)).astype(np.uint8)
            plot.strip.show_images(shown.reshape(-1, height, width), some.tolist())
