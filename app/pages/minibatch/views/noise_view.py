"""Gradient noise as a picture: losses and gradients of batches beside those of the whole set."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.key_hints import with_keys
from app.messages import explain
from app.number_text import fixed, general, percent, whole
from app.pages.minibatch.model.measurement import NoiseMeasurement
from app.pages.minibatch.views.gradient_scatter import GradientScatter
from app.pages.minibatch.views.loss_histogram import LossHistogram
from app.pages.minibatch.views.size_plot import SizePlot
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.heading import Heading
from app.widgets.readout import ReadoutRow
from app.widgets.splitter import Splitter
from nncore import DrawnBatches, NncoreError

SCALE_SIZE = 30  # the picture fits batches of this size: smaller ones overflow, larger ones narrow


class NoiseView(QWidget):
    """Arrows at the left; the losses, and spread against time, at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("gradientFanView")
        self._theme = theme
        self._measurement: NoiseMeasurement | None = None
        self._batches: DrawnBatches | None = None
        self._scale_follows = False
        self._make_readouts()
        self.scatter = GradientScatter(theme)
        self.losses = LossHistogram(theme)
        self.sizes = SizePlot(theme)
        self.legend = QLabel()
        self.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.legend.setWordWrap(True)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.words = caption()
        self.words.setWordWrap(True)
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()
        self.show_measuring(False)

    def _make_readouts(self) -> None:
        self.readouts = ReadoutRow(self._theme)
        add = self.readouts.add
        self.full_loss = add(self.tr("loss on the whole set"), "0.0000")
        self.loss_spread = add(self.tr("spread of 200 losses"), "± 0.0000")
        self.length = add(self.tr("full gradient"), "0.0000", term="gradient")
        self.distance = add(self.tr("a batch is off by"), "0.0000", term="gradient_noise")
        self.time = add(self.tr("time of a gradient"), "000.00 ms")

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self._theme, self.tr("200 losses")))
        column.addWidget(self.losses, 1)
        column.addWidget(Heading(self._theme, self.tr("Spread ~ 1/√n, and time")))
        column.addWidget(self.sizes, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(Heading(self._theme, self.tr("100 gradients")))
        top.addWidget(self.legend, 1)
        column.addLayout(top)
        column.addWidget(self.scatter, 1)
        parts = self._parts = Splitter()
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setSizes([1100, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.readouts)
        layout.addWidget(parts, 1)
        layout.addWidget(self.words)

    def show_measurement(self, measurement: NoiseMeasurement) -> None:
        """Show what was measured; batches are drawn from it next."""
        self._measurement, self._batches = measurement, None
        self.full_loss.show_text(fixed(measurement.noise.full_loss, 4))
        self.length.show_text(fixed(measurement.noise.full_length, 4))
        self.sizes.show_measurement(measurement)

    def show_measuring(self, running: bool) -> None:
        """Say what goes on, or what to press."""
        if running:
            self._show_words(self.tr("Measuring the network as it stands…"))
        elif self._measurement is None:
            self._show_words(with_keys(self.tr("Press {run} to measure the network as it stands.")))
        else:
            self._draw()

    @Slot(object)
    def show_refusal(self, error: NncoreError) -> None:
        """Say why nothing can be measured."""
        self._show_words(explain(error))

    def forget(self) -> None:
        """Say again what to press: what was measured holds no more."""
        self._measurement = self._batches = None
        for readout in (self.full_loss, self.loss_spread, self.length, self.distance, self.time):
            readout.show_text("–")
        self.scatter.clear_batches()
        self.losses.clear_batches()
        self.sizes.clear_measurement()
        self.show_measuring(False)

    def show_batches(self, batches: DrawnBatches) -> None:
        """Show the losses and the gradients of many batches of one size."""
        self._batches = batches
        self._draw()

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        self._show_words(self.words.text())
        colors = self._theme.colors
        self._parts.setHandleWidth(self._theme.px(10))
        whole, one = self.tr("whole set"), self.tr("batch")
        self.legend.setText(
            f"<b style='color:{colors.whole_set}'>━▶ {whole}</b> "
            f"<b style='color:{colors.smoothed}'>─● {one}</b>"
        )

    def _show_words(self, words: str) -> None:
        """Say something below the plots; on a projector not what was measured, which is long."""
        self.words.setText(words)
        self.words.setHidden(self._theme.for_projector and self._batches is not None)

    def set_scale_follows(self, follows: bool) -> None:
        """Let the scale follow the batch size, or keep it still."""
        if follows != self._scale_follows:
            self._scale_follows = follows
            self._draw()

    def _draw(self) -> None:
        measurement, batches = self._measurement, self._batches
        if measurement is None or batches is None:
            return
        size = batches.batch_size
        scale_size = size if self._scale_follows else SCALE_SIZE
        self.scatter.show_batches(measurement.noise, batches, scale_size)
        self.losses.show_batches(measurement.noise, batches, scale_size)
        self.sizes.show_size(size)
        self.loss_spread.show_text(f"± {fixed(batches.losses.std(), 4)}")
        self.distance.show_text(fixed(measurement.noise.gradient_spread(size), 4))
        self.time.show_text(_milliseconds(measurement.timing.at(size)))
        self._show_words(self._sentence(measurement, batches))

    def _sentence(self, measurement: NoiseMeasurement, batches: DrawnBatches) -> str:
        size = batches.batch_size
        ratio = measurement.noise.gradient_spread(size) / max(measurement.noise.full_length, 1e-300)
        return self.tr(
            "Step {iteration}, %Ln image(s). A batch of {size}, drawn with replacement, is off by "
            "{ratio} times the length of the full gradient in all directions; the two shown hold "
            "{share} of the variance. Four times the batch halves the distance; shuffled, the "
            "whole set is off by 0. "
            "200 losses: ± {drawn}; σ/√{size} = {exact}.",
            "",
            measurement.train_size,
        ).format(
            iteration=whole(measurement.iteration),
            size=whole(size),
            drawn=fixed(batches.losses.std(), 4),
            exact=fixed(measurement.noise.loss_spread(size), 4),
            ratio=general(ratio, 2),
            share=percent(measurement.noise.shown_share),
        )


def _milliseconds(seconds: float) -> str:
    """Three figures: what is measured is no surer than that."""
    return f"{general(1000 * seconds, 3)} ms"
