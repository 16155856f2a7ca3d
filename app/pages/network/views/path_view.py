"""How far the landscape can be trusted: losses of a path beside those of its projection."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import general, whole
from app.pages.network.model.landscape import Survey
from app.pages.network.views.norm_plot import FEWEST_STEPS
from app.theme import Theme
from app.widgets.curve_legend import CurveLegend
from app.widgets.hover_readout import HoverReadout
from app.widgets.moment_line import moment_line
from app.widgets.plots import Plot


class PathView(QWidget):
    """Two plots against the steps of the run: two losses, and the distance from the plane."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._survey: Survey | None = None
        self.losses = Plot(theme, self.tr("Loss along the path"), self.tr("step"), self.tr("loss"))
        self.losses.explain(
            self.tr(
                "The loss of the network at each snapshot, and the loss at the place of the "
                "plane that is nearest to it: where the two part, the map does not show what "
                "the run has found."
            )
        )
        self.distances = Plot(
            theme, self.tr("Distance from the plane"), self.tr("step"), self.tr("distance")
        )
        self.distances.explain(
            self.tr(
                "How far each snapshot lies from the plane, as the Euclidean distance of all "
                "its weights and biases."
            )
        )
        self._network = self.losses.curve(
            lambda colors: colors.smoothed, 2, name=self.tr("of the network")
        )
        self._on_plane = self.losses.curve(
            lambda colors: colors.whole_set, 2, Qt.PenStyle.DashLine, name=self.tr("on the plane")
        )
        self._distance = self.distances.curve(
            lambda colors: colors.velocity, 2, name=self.tr("distance")
        )
        self._lines = [moment_line(self.losses, 0.1), moment_line(self.distances, 0.3)]
        self.readout = HoverReadout(theme, self.losses)
        self.legend = CurveLegend(
            theme,
            ("━", self.tr("of the network"), lambda colors: colors.smoothed),
            ("┅", self.tr("on the plane"), lambda colors: colors.whole_set),
        )
        for plot in (self.losses, self.distances):
            plot.view_reset.connect(self._set_ranges)
            plot.let_axis_grow()
            plot.getAxis("left").geometryChanged.connect(self._align)
        self.losses.hovered.connect(self._on_hovered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.legend)
        layout.addWidget(self.losses, 3)
        layout.addWidget(self.distances, 2)

    def show_survey(self, survey: Survey | None) -> None:
        """Show the losses of a path, as soon as they are measured, and its distances."""
        if survey is self._survey:
            return
        self._survey = survey
        if survey is None:
            for curve in (self._network, self._on_plane, self._distance):
                curve.clear()
            return
        steps = self._steps()
        self._distance.setData(steps, survey.distances)
        path = survey.path
        empty = np.full(len(steps), np.nan)
        self._network.setData(steps, path.losses if path is not None else empty)
        self._on_plane.setData(steps, path.losses_on_plane if path is not None else empty)
        self._set_ranges()
        self.losses.tell_again()

    def show_moment(self, iteration: int) -> None:
        """Mark the moment that is looked at."""
        for line in self._lines:
            line.setValue(iteration)
            line.setVisible(True)

    @Slot()
    def _align(self) -> None:
        """Give both plots the wider axis of the two: a step stands above itself."""
        axes = [plot.getAxis("left") for plot in (self.losses, self.distances)]
        widest = max(axis.fixedWidth for axis in axes)
        for axis in axes:
            if axis.fixedWidth < widest:
                axis.setWidth(widest)

    def _steps(self) -> np.ndarray:
        assert self._survey is not None
        return np.array([snapshot.iteration for snapshot in self._survey.snapshots])

    @Slot()
    def _set_ranges(self) -> None:
        survey = self._survey
        if survey is None:
            return
        x = 0.0, float(max(self._steps()[-1], FEWEST_STEPS))
        self.distances.show_range(x, (0.0, _top(survey.distances)))
        if survey.path is not None:
            both = np.concatenate([survey.path.losses, survey.path.losses_on_plane])
            self.losses.show_range(x, (0.0, _top(both)))

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        survey = self._survey
        if point is None or survey is None or survey.path is None:
            self.readout.setText("")
            return
        i = int(np.abs(self._steps() - point[0]).argmin())
        self.readout.setText(
            self.tr("step {step}: {loss} of the network, {shadow} on the plane").format(
                step=whole(self._steps()[i]),
                loss=general(survey.path.losses[i], 4),
                shadow=general(survey.path.losses_on_plane[i], 4),
            )
        )


def _top(values: np.ndarray) -> float:
    """A little more than the largest."""
    finite = values[np.isfinite(values)]
    return 1.05 * float(finite.max()) or 1.0 if finite.size else 1.0
