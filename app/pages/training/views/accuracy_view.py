"""Accuracy on the training and the test set, epoch by epoch."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.number_text import general, percent
from app.pages.training.model.whole_range import whole_range
from app.run_axis import RUN_AXES
from app.session.run import LiveRun
from app.theme import Colors, Theme
from app.translation import translated
from app.widgets.heading import Heading
from app.widgets.hover_readout import HoverReadout
from app.widgets.line_label import words_ground
from app.widgets.moment_line import moment_line
from app.widgets.plots import Plot
from nncore import Evaluation, Run

MOST_POINTS = 300  # of a curve, and the newest: more are not seen
MOST_MARKED = 60  # points that are told apart


class AccuracyView(QWidget):
    """Two curves with their names written beside them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("accuracyPlot")
        self._evaluations: tuple[Evaluation, ...] = ()
        self._run: LiveRun | None = None
        self._axis = "epoch"
        self.plot = Plot(theme, self.tr("Accuracy against epoch"), self.tr("epoch"), "")
        self.plot.explain(
            self.tr(
                "The share of images that are read right, in percent, once an epoch: of the "
                "training images, and of the test images, which no step learns from. A gap "
                "between the two is overfitting."
            )
        )
        self.readout = HoverReadout(theme, self.plot)
        self.moment_line = moment_line(self.plot, 0.1)
        self.plot.getAxis("left").show_percent()
        self._ghost: Run | None = None
        self._train = self.plot.curve(
            lambda colors: colors.train, 2, symbol="o", name=self.tr("train")
        )
        self._test = self.plot.curve(
            lambda colors: colors.test, 2, Qt.PenStyle.DashLine, symbol="t", name=self.tr("test")
        )
        self._before: tuple[pg.PlotDataItem, ...] = ()  # until there is a ghost
        self._names = (pg.TextItem(self.tr("train")), pg.TextItem(self.tr("test")))
        for name in self._names:
            name.setZValue(1)  # before its curves, which run below it where they are steep
            self.plot.addItem(name, ignoreBounds=True)
        self.plot.view_reset.connect(self._set_ranges)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.restyled.connect(self.restyle)
        self.heading = Heading(theme, self.tr("Accuracy"), term="accuracy")
        self._grid = QGridLayout(self)
        self._lay_out()
        self._end = 1.0  # of the whole
        self._set_ranges()
        self.restyle()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.heading, 0, 0)
        self._grid.addWidget(self.plot, 1, 0)
        self._grid.setRowStretch(1, 1)

    def begin_plot_below(self, height: int) -> None:
        """Leave so much room above the plot, though the heading needs less.

        Not as the heading's least height: a label that was measured keeps what it was.
        """
        self._grid.setRowMinimumHeight(0, height)

    def show_run(self, run: LiveRun) -> None:
        """Begin again with the accuracies of another run."""
        self._run = run
        self.show_evaluations(run.record.history.evaluations)

    def show_axis(self, axis: str) -> None:
        """Draw against "iteration", "epoch" or "seconds"."""
        if axis == self._axis:
            return
        self._axis = axis
        name = translated(RUN_AXES[axis])
        self.plot.name_axis("bottom", name)
        self.plot.setAccessibleName(self.tr("Accuracy against {axis}").format(axis=name))
        self._draw_ghost()
        self._draw()

    def show_ghost(self, record: Run | None) -> None:
        """Draw the accuracies of the run before, too."""
        self._ghost = record
        if record is not None and not self._before:
            self._before = self._make_ghost()
        self._draw_ghost()
        self._draw()

    def _make_ghost(self) -> tuple[pg.PlotDataItem, ...]:
        train = self.plot.curve(_ghostly, name=self.tr("train before"))
        test = self.plot.curve(_ghostly, dash=Qt.PenStyle.DashLine, name=self.tr("test before"))
        for curve in (train, test):
            curve.setZValue(-1)
        return train, test

    def _draw_ghost(self) -> None:
        drawn = _thinned(self._ghost.history.evaluations) if self._ghost is not None else ()
        x = [float(getattr(e, self._axis)) for e in drawn]
        for curve, kind in zip(self._before, ("train_accuracy", "test_accuracy"), strict=False):
            curve.setData(x, [100 * getattr(e, kind) for e in drawn])

    def show_evaluations(self, evaluations: tuple[Evaluation, ...]) -> None:
        """Draw the accuracies so far."""
        if evaluations is not self._evaluations:
            self._evaluations = evaluations
            self._draw()

    def _draw(self) -> None:
        self._set_ranges()
        drawn = _thinned(self._evaluations)
        x = [float(getattr(e, self._axis)) for e in drawn]
        train = [100 * e.train_accuracy for e in drawn]
        test = [100 * e.test_accuracy for e in drawn]
        marked = len(drawn) <= MOST_MARKED
        self._train.setData(x, train, symbol="o" if marked else None)
        self._test.setData(x, test, symbol="t" if marked else None)
        for name in self._names:
            name.setVisible(bool(drawn))
        if drawn:
            self._place_names(x[-1], train[-1], test[-1])

    def _place_names(self, x: float, train: float, test: float) -> None:
        """Put the names at the curves' ends, the better curve's on top, where the plot is free."""
        upper, lower = self._names if train >= test else self._names[::-1]
        side = 1 if x > 0.8 * self._end else 0
        above = max(train, test) < 50
        upper.setAnchor((side, 1.9 if above else -0.1))
        lower.setAnchor((side, 1.0 if above else -0.9))
        for name in self._names:
            name.setPos(x, max(train, test) if above else min(train, test))

    @Slot()
    def restyle(self) -> None:
        """Take colors and fonts from the theme."""
        colors = self.plot.figure_theme.colors
        for name, color in zip(self._names, (colors.train, colors.test), strict=True):
            name.fill = words_ground(colors)
            name.setColor(color)
            name.setFont(self.plot.figure_theme.font(bold=True))

    @Slot()
    def _set_ranges(self) -> None:
        if self._run is not None:
            records = filter(None, (self._run.record, self._ghost))
            self._end = max(1e-3, *(whole_range(record, self._axis) for record in records))
        self.plot.show_range((0, self._end * 1.02), (0, 104))

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        if point is None or not self._evaluations:
            self.readout.setText("")
            return
        x, axis = point[0], self._axis
        nearest = min(self._evaluations, key=lambda e: math.fabs(getattr(e, axis) - x))
        self.readout.setText(
            self.tr("epoch {epoch}: train\u00a0{train}, test\u00a0{test}").format(
                epoch=general(nearest.epoch, 3),
                train=percent(nearest.train_accuracy, 2),
                test=percent(nearest.test_accuracy, 2),
            )
        )


def _ghostly(colors: Colors) -> str:
    return colors.edge


def _thinned(evaluations: tuple[Evaluation, ...]) -> tuple[Evaluation, ...]:
    """Every so many, and always the newest."""
    every = math.ceil(len(evaluations) / MOST_POINTS) or 1
    return (*evaluations[:-1:every], *evaluations[-1:])
