"""The loss of every mini-batch, with a smoothed curve over it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.number_text import fixed, general, whole
from app.pages.training.model.guessing import loss_of_guessing
from app.pages.training.model.whole_range import whole_range
from app.pages.training.state import STRONGEST_SMOOTHING, TrainingState
from app.pages.training.views.ghost_curve import GhostCurve
from app.pages.training.views.rate_marks import RateMarks
from app.pages.training.views.rate_strip import RateStrip
from app.pages.training.views.sketch_curve import SketchCurve
from app.questions.question import Question
from app.run_axis import RUN_AXES, RunAxis
from app.session.run import LiveRun
from app.state.binding import Binding
from app.state.fields import descriptions
from app.state.form import place_editor
from app.state.words import label_words
from app.theme import Theme
from app.translation import translated
from app.widgets.band import Band
from app.widgets.caption import caption
from app.widgets.curve_words import curve_words
from app.widgets.envelope import Envelope, smooth, zigzag
from app.widgets.heading import Heading
from app.widgets.hover_readout import HoverReadout
from app.widgets.moment_line import moment_line
from app.widgets.plots import Plot, Zoom
from app.widgets.whole_slider import WholeSlider
from nncore import History, Run

COLUMNS = 300  # of a curve: more are not seen, and painting them takes time from training
MOST_DOTS = 60  # steps
LOWEST_LOSS = 1e-8  # on a logarithmic axis
LONGEST_SPAN = 1000  # iterations
HEADROOM = 1.15


class LossView(QWidget):
    """Loss against iteration, epoch or seconds: envelope, smoothed curve, the line of guessing.

    Draws what is new when told to `refresh`; the owner decides how often.
    """

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self.setObjectName("lossPlot")
        self._run: LiveRun | None = None
        self._envelope = Envelope()
        self._log, self._smoothing = False, 0
        self._axis_key = "iteration"
        self.axis: RunAxis | None = None  # before there is a run
        self.rate_strip: RateStrip | None = None  # until it is first wanted: a plot takes long
        self._make_controls(theme, binding)
        self._make_plot(theme)
        self._lay_out()
        self._theme = theme
        theme.changed.connect(self.restyle)
        self.restyle()

    def _make_controls(self, theme: Theme, binding: Binding) -> None:
        self._heading = Heading(theme, self.tr("Loss"))
        self._heading.setToolTip(self.tr("Of each mini-batch; the strong curve is their mean."))
        self._span_label = caption()
        self.log_box = place_editor(binding, "log")
        self.smoothing = place_editor(binding, "smoothing", WholeSlider(0, STRONGEST_SMOOTHING))
        self.smoothing.say_by(lambda position: round(_span_at(position)))
        self.rate_box = place_editor(binding, "rates")
        self.controls = self.smoothing, self.log_box, self.rate_box

    def _make_plot(self, theme: Theme) -> None:
        self.plot = Plot(theme, self.tr("Loss against iteration"), self.tr("iteration"), "")
        self.plot.explain(
            self.tr(
                "The faint curve is the loss of each mini-batch, from its lowest to its "
                "highest where many steps share a column; the strong one is the mean of the "
                "last steps. The level line is what pure guessing costs. It counts in natural "
                "logarithms (nats) for cross-entropy."
            )
        )
        self.readout = HoverReadout(theme, self.plot)
        self._band = Band(self.plot)
        self._curve = self.plot.curve(lambda colors: colors.loss, symbol="o")
        self._smoothed = self.plot.curve(lambda colors: colors.smoothed, width=2)
        self.plot.name_series(self._curve, self.tr("Loss"))
        self.plot.name_series(self._band, self.tr("lowest and highest loss"))
        self.plot.name_series(self._smoothed, self.tr("mean of the last steps"))
        self._before = GhostCurve(self.plot, self.tr("loss before"))
        self._sketch = SketchCurve(self.plot, self.tr("your sketch"))
        self._guessing = self.plot.line(
            0.0, lambda colors: colors.muted, self.tr("guessing"), label_at=0.99
        )
        self._pointer = self.plot.line(
            0.0, lambda colors: colors.muted, angle=90, dash=Qt.PenStyle.DotLine
        )
        self._pointer.hide()
        self.moment_line = moment_line(self.plot, 0.97)
        self._rate_marks = RateMarks(self.plot)
        self.plot.describe_by(self._words)
        self.plot.restyled.connect(self._restyle_band)
        self._restyle_band()
        self.plot.view_reset.connect(self.refresh)
        self.plot.zoomed.connect(self.refresh)
        self.plot.hovered.connect(self._on_hovered)
        self._guessing.hide()  # before there are data nobody knows what guessing costs

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 12, 0)  # or it touches the heading of the next plot
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._span_label)
        top.addWidget(self.smoothing)
        top.addWidget(self.log_box)
        top.addWidget(self.rate_box)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(top)
        self._layout.addWidget(self.plot, 1)

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        self.smoothing.setFixedWidth(self._theme.px(90))
        metrics = self._span_label.fontMetrics()
        widest = metrics.horizontalAdvance(self._span_words(LONGEST_SPAN))
        self._span_label.setFixedWidth(widest)  # or it moves the slider under the hand

    @Slot()
    def _restyle_band(self) -> None:
        self._band.set_color(self.plot.figure_theme.colors.loss)

    def show_run(self, run: LiveRun) -> None:
        """Begin again with the losses of another run."""
        self._run = run
        self.axis = RunAxis(run.record, self._axis_key)
        self._envelope = Envelope()
        self._on_hovered(None)
        self._rate_marks.clear()
        if self.rate_strip is not None:
            self.rate_strip.show_run(run)
        self._guessing.setValue(self._y(_guessing(run)))
        self._guessing.show()
        self._set_ranges(run, force=True)
        self.refresh()

    def show_view(
        self, axis: str, smoothing: int, log: bool, rates: bool, zoom: Zoom | None
    ) -> None:
        """Smooth, scale and zoom as the state has it, with or without the learning rates."""
        if axis != self._axis_key:
            self._show_axis(axis)
        self._smoothing = smoothing
        self._show_rates(rates)
        self._span_label.setText(self._span_words(round(self._span())))
        if log != self._log:
            self._log = log
            self.plot.setLogMode(y=log)
            self.plot.disableAutoRange()  # which setLogMode turns on
            if self.rate_strip is not None:
                self.rate_strip.show_log(log)
            if self._run is not None:
                self._guessing.setValue(self._y(_guessing(self._run)))
        self.plot.show_zoom(zoom)
        self.refresh()

    def _show_rates(self, wanted: bool) -> None:
        if wanted and self.rate_strip is None:
            self.rate_strip = self._make_rate_strip()
        if self.rate_strip is not None:
            self.rate_strip.setVisible(wanted)

    def _make_rate_strip(self) -> RateStrip:
        strip = RateStrip(self._theme, self.plot)
        strip.name_axis("bottom", translated(RUN_AXES[self._axis_key]))
        if self._log:
            strip.show_log(True)
        if self._run is not None:
            strip.show_run(self._run)
        self._layout.addWidget(strip)
        return strip

    def show_ghost(self, record: Run | None) -> None:
        """Draw the smoothed losses of the run before, too."""
        self._before.show_run(record)
        self.refresh()

    def show_sketch(self, question: Question | None, heights: tuple[float, ...]) -> None:
        """Draw the losses that are expected, too; none for None."""
        self._sketch.show(question, heights)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw what is new."""
        if self._run is None or self.axis is None:
            return
        self._envelope.update(self._run.record.history.losses)
        self._set_ranges(self._run)
        self._draw_curves()
        self._before.draw(self._axis_key, self._span(), COLUMNS)
        self._sketch.draw(self._axis_key, self.axis)
        self._rate_marks.show_changes(self._run.record, self.axis)
        if self.rate_strip is not None:
            self.rate_strip.refresh(*self._visible(), COLUMNS, self.axis)

    def _show_axis(self, key: str) -> None:
        """Draw against another axis from the next refresh on."""
        self._axis_key = key
        name = translated(RUN_AXES[key])
        self.plot.name_axis("bottom", name)
        if self.rate_strip is not None:
            self.rate_strip.name_axis("bottom", name)
        self.plot.setAccessibleName(self.tr("Loss against {axis}").format(axis=name))
        if self._run is not None:
            self.axis = RunAxis(self._run.record, key)

    def _draw_curves(self) -> None:
        assert self.axis is not None
        at = self.axis.of
        start, stop = self._visible()
        position, low, high, _ = self._envelope.columns(start, stop, COLUMNS)
        x, y = zigzag(at(position + 1), low, high)  # the loss at index 0 is that of iteration 1
        # Few steps are told apart, and a single one has no line to be seen by.
        self._curve.setData(x, y, symbol="o" if len(position) <= MOST_DOTS else None)
        self._band.set_data(
            at(position + 1), self._y(low), self._y(high)
        )  # or the line looks like a saw
        width = max(1.0, position[1] - position[0]) if len(position) > 1 else 1.0
        span = self._span()
        first = max(0, start - int(min(span, COLUMNS * width)))  # what the average looks back on
        position, _, _, mean = self._envelope.columns(
            first, stop, round(COLUMNS * (stop - first) / max(stop - start, 1))
        )
        self._smoothed.setVisible(span > 0)
        self._smoothed.setData(at(position + 1), smooth(mean, width, span))

    def _words(self) -> str:
        losses = self._run.record.history.losses if self._run else np.empty(0)
        iterations = np.arange(1, len(losses) + 1)
        x = self.axis.of(iterations) if self.axis is not None else iterations
        return curve_words(self.tr("Loss"), x, losses, self._log)

    # Ranges

    def _visible(self) -> tuple[int, int]:
        """Indices of the losses between the plot's left and right edge."""
        count = len(self._envelope)
        if not self.plot.user_zoomed or self.axis is None:
            return 0, count
        left, right = map(self.axis.iteration_at, self.plot.getViewBox().viewRange()[0])
        return max(0, math.floor(left) - 1), min(count, math.ceil(right) + 1)

    def _set_ranges(self, run: LiveRun, force: bool = False) -> None:
        records = filter(None, (run.record, self._before.record))
        right = max(whole_range(record, self._axis_key, grows=True) for record in records)
        self.plot.show_range((0, right), self._y_range(_guessing(run), force))

    def _y_range(self, guessing: float, force: bool) -> tuple[float, float]:
        top, bottom = HEADROOM * guessing, guessing / 100
        if not force and len(self._envelope):
            _, low, _, mean = self._envelope.columns(0, len(self._envelope), COLUMNS)
            while top < mean.max():
                top *= 2
            while bottom > max(low.min(), LOWEST_LOSS):
                bottom /= 10
        if self._log:
            return math.log10(bottom), math.log10(top)
        return 0.0, top

    def _y(self, loss: Any) -> Any:
        """Where a loss, or an array of losses, stands on the axis in use."""
        return np.log10(np.maximum(loss, LOWEST_LOSS)) if self._log else loss

    # The user's hand

    def _span(self) -> float:
        """Iterations that the smoothed curve is the mean of; 0 for no smoothing."""
        return _span_at(self._smoothing)

    def picked_words(self) -> dict[str, str]:
        """See `HasPicked`: a slider that says how many steps the smoothed curve is the mean of."""
        label = label_words(descriptions(TrainingState)["smoothing"])
        return {label: self._span_words(round(self._span()))}

    def _span_words(self, count: int) -> str:
        if count < 1:
            return self.tr("no smoothing")
        return self.tr("mean of {n}").format(n=whole(count))

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        words, axis = "", self.axis
        if point is not None and axis is not None and self._run is not None:
            history, x = self._run.record.history, point[0]
            iteration = round(axis.iteration_at(x))
            if 0 < iteration <= len(history) and x <= axis.at(len(history) + 0.5):
                self._pointer.setValue(axis.at(iteration))
                words = self._step_words(history, axis, iteration)
        self._pointer.setVisible(bool(words))
        self.readout.setText(words)

    def _step_words(self, history: History, axis: RunAxis, iteration: int) -> str:
        words = self.tr("{place}: loss {loss}")
        if self.rate_strip is not None and not self.rate_strip.isHidden():
            words = self.tr("{place}: loss {loss}, learning rate {rate}")
        place = {
            "iteration": self.tr("iteration {iteration}"),
            "epoch": self.tr("epoch {x}, iteration {iteration}"),
            "seconds": self.tr("{x} s, iteration {iteration}"),
        }[self._axis_key]
        return words.format(
            place=place.format(iteration=whole(iteration), x=general(axis.at(iteration), 4)),
            loss=fixed(history.losses[iteration - 1], 4),
            rate=general(history.learning_rate_at(iteration), 3),
        )


def _span_at(position: int) -> float:
    """Losses that a position of the smoothing averages; 0 for none."""
    return float(LONGEST_SPAN ** (position / STRONGEST_SMOOTHING)) if position else 0.0


def _guessing(run: LiveRun) -> float:
    """What guessing among the classes of a run's data costs."""
    return loss_of_guessing(run.record.config.loss, run.dataset.n_classes)
