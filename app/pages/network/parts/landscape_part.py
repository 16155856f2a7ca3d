"""Landscape tab: the loss over a plane of all parameters, with the path of the run on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from app.key_hints import with_keys
from app.number_text import percent, significant, whole
from app.pages.network.model.landscape import (
    OUTGROWN,
    OUTGROWN_AT_REST,
    Extract,
    Survey,
    begin_survey,
    go_on,
    has_path,
    keep_survey,
)
from app.pages.network.parts.other_runs import OtherRuns
from app.pages.network.parts.part import NetworkPart
from app.pages.network.states.landscape import LandscapeState
from app.pages.network.views.landscape_view import LandscapeView, OtherTrail
from app.pages.network.views.path_view import PathView
from app.pages.network.views.paths_table import PathRow, PathsTable
from app.session.jobs import Job
from app.session.run import RunStatus
from app.session.scope import Scope
from app.state.model import StateModel
from app.state.words import label_words
from app.theme import Theme
from app.widgets.job_progress import JobProgress
from app.widgets.splitter import Splitter
from app.widgets.surface_marks import Ball, SurfaceMarks, Trail
from app.widgets.surface_view import SurfaceView
from nncore import Floats, Moment, Run
from nncore.marking import N_
from nncore.surface import Point

Reading = Mapping[str, Callable[[Job], Run]]
KEPT = "landscapes"
BALL = 18


class LandscapePart(NetworkPart):
    """Landscape tab: measured when it is first seen, coarse first; then it stays.

    What was measured is kept for each choice of plane, reach, images and grid, until another
    run begins.
    """

    key = "landscape"
    tip = N_("LandscapePart", "The loss around the run, and the way that the run took.")
    headline = N_("LandscapePart", "A run goes down into a valley, unless its steps are too large.")
    help = N_(
        "LandscapePart",
        "<p><b>Landscape</b>: the loss over a plane in the space of all weights and biases, "
        "with the path of the run. A plane shows two directions of thousands: the numbers above "
        "it say how much of the path lies in it, and how far the network is from it.</p>",
    )
    zoomed_into = "plane", "reach", "seed"

    def __init__(
        self, theme: Theme, model: StateModel[LandscapeState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        names = "view", "plane", "seed", "reach", "images", "grid"
        super().__init__(theme, model, scope, kept, *names)
        self._path: PathView | None = None
        self._measuring: Extract | None = None
        self._given_up: Extract | None = None
        self._shown_in_3d: Survey | None = None
        self._place: Point | None = None
        self._xs: list[float] = []
        self._ys: list[float] = []
        self._solid_others: tuple[Trail, ...] = ()
        self._make_controls()
        self._make_views()
        self.lead(
            self.tr(
                "Every place of the map is a network with other weights; its height is the loss. "
                "The square is the start of the run, the dot the moment of the slider below."
            )
        )

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Drag in 3-D"), self.tr("turn the landscape")),)

    def picked_words(self) -> dict[str, str]:
        """See `HasPicked`: the other runs by their names, of which the state has the keys."""
        runs = self.others.runs
        names = [runs[key].name for key in self.state.others if key in runs]
        return {label_words(self.form.binding.described["others"]): ", ".join(names)}

    # What is on it

    def _make_controls(self) -> None:
        self.again = self.button(
            "measureLandscapeButton",
            self.tr("Measure again"),
            self.tr("Lay the plane through the run as it is now, and measure the loss on it."),
        )
        self.run_commands = (self.again,)
        self.again.clicked.connect(self._on_again)
        self.progress = JobProgress(self.tr("Measuring the landscape"))
        self.progress.stop_wanted.connect(self._on_stop)
        self.side.addWidget(self.progress)
        self.others = OtherRuns(self.theme, self.form.binding)
        self.others.changed.connect(self.show_state)
        self.side.addWidget(self.others)
        self.source = self.note()

    def _make_views(self) -> None:
        theme = self.theme
        self.loss_readout = self.readouts.add(self.tr("loss of the network"), "00.000", "loss")
        self.shadow_readout = self.readouts.add(self.tr("loss on the plane"), "00.000")
        self.distance_readout = self.readouts.add(self.tr("distance from it"), "00.000")
        self.share_readout = self.readouts.add(
            self.tr("of the path is in it"), "100.0 %", "loss_landscape"
        )
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.map = LandscapeView(theme)
        self.solid = SurfaceView(
            theme,
            self.tr("The loss in three dimensions"),
            self.tr("The height is the loss; path and ball are those of the map."),
            ("1", "2", "L"),
        )
        self.solid.setObjectName("landscapeSurfaceView")
        self.solid.describe_by(lambda: self.map.accessibleDescription())
        self.fill(self.map)
        self._zoom = self.add_zoom(self.map)
        self.parts = Splitter()
        self.parts.addWidget(self.map)
        self.parts.addWidget(self.solid)
        self.table = PathsTable(theme)
        self.center.addWidget(self.words)
        self.center.addWidget(self.parts, 1)
        self.center.addWidget(self.table)

    @property
    def path(self) -> PathView:
        """The losses along the path; made when they are first wanted."""
        if self._path is None:
            self._path = PathView(self.theme)
            for plot in (self._path.losses, self._path.distances):
                self.fill(plot)
            self.center.addWidget(self._path, 1)
        return self._path

    # What is measured

    @property
    def survey(self) -> Survey | None:
        """The landscape that the state asks for, as far as it is measured."""
        return self._surveys.get(self._extract)

    @property
    def _extract(self) -> Extract:
        """What is to be measured: random directions as long as the run has no path."""
        extract = Extract.of(self.state, self.others.runs)
        if self.moment is not None and not has_path(self.moment, extract):
            return replace(extract, plane="random", seed=self.state.seed)
        return extract

    @property
    def _surveys(self) -> dict[Extract, Survey]:
        """What was measured of the run that is looked at."""
        run = self.moment.run if self.moment is not None else None
        kept: tuple[Run | None, dict[Extract, Survey]] = self.kept.get(KEPT, (None, {}))
        if kept[0] is not run:
            kept = self.kept[KEPT] = run, {}
            self._given_up = None
        return kept[1]

    @property
    def _times(self) -> float:
        """How many times as long as its path the run may become until a plane is laid anew."""
        if self.has_ended:
            return 1.0
        return OUTGROWN if self.run_status is RunStatus.RUNNING else OUTGROWN_AT_REST

    def _measure_if_due(self, moment: Moment) -> None:
        extract, survey = self._extract, self.survey
        if self._measuring is not None:
            if self._measuring == extract:
                return
            self._end_measuring()
        if extract == self._given_up:
            return
        if survey is None or survey.has_outgrown(moment, self._times):
            reading = self.others.reading(extract.others)
            self._start(moment, partial(_begin, moment, extract, reading), 0.0, 0.0)
        elif not survey.is_complete:
            self._go_on(moment, survey)

    def _go_on(self, moment: Moment, survey: Survey) -> None:
        """Measure the next part of what was begun, if it is still wanted."""
        if survey.extract != self._extract:
            self._end_measuring()  # the run has a path by now
            return
        work = partial(_go_on, survey, moment)
        self._start(moment, work, survey.fraction, survey.next_fraction)

    def _start(self, moment: Moment, work: partial[Any], begin: float, end: float) -> None:
        if self._measuring is None:
            self.progress.begin()
        self._measuring = self._extract
        self.measure(
            work,
            partial(self._on_measured, moment),
            self._on_failed,
            lambda done: self.progress.show_fraction(begin + done * (end - begin)),
        )

    def _on_measured(self, moment: Moment, survey: Survey | None) -> None:
        if self.moment is None or moment.run is not self.moment.run:
            self._end_measuring()  # of a run that is gone
        elif survey is None:
            self._give_up()
        else:
            if survey.field is not None or self.survey is None:  # else the last one is seen still
                keep_survey(self._surveys, survey)
            if survey.is_complete:
                self._end_measuring()
            else:
                self._go_on(moment, survey)
        self.show_state()

    def _on_failed(self, error: Exception) -> None:
        self._give_up()
        self._scope.report(error)

    def _end_measuring(self) -> None:
        self.stop_measuring()
        self._measuring = None
        self.progress.end()

    def _give_up(self) -> None:
        """Measure this landscape no more until it is asked for."""
        self._given_up = self._extract
        self._end_measuring()

    @Slot()
    def _on_stop(self) -> None:
        self._give_up()
        self.show_state()

    @Slot()
    def _on_again(self) -> None:
        """Begin anew, with the path as long as it is now."""
        self._end_measuring()
        self._given_up = None
        self._surveys.pop(self._extract, None)
        self.show_state()

    # What is seen

    def show_moment(self) -> None:
        moment = self.moment
        if moment is None:
            return
        self.others.show_run(moment.run)
        self._measure_if_due(moment)
        self.form.show_row("seed", self._extract.plane == "random")
        self._show_views()
        survey = self.survey
        self.words.setText(self._what_is_missing(moment))
        self.words.setVisible(bool(self.words.text()))
        self._show_survey(survey)
        self._show_place(moment, survey)
        self._show_numbers(moment, survey)

    def _show_views(self) -> None:
        view = self.state.view
        if view == "path" or self._path is not None:
            self.path.setVisible(view == "path")
        self.parts.setVisible(view != "path")
        self.map.setVisible(view in ("map", "both"))
        self.solid.setVisible(view in ("solid", "both"))
        self._turn_splitter()

    def _what_is_missing(self, moment: Moment) -> str:
        if self.survey is not None and self.survey.is_void:
            return self.tr(
                "No loss on this plane is a finite number: the run has diverged, and the weights "
                "are too large."
            )
        if self._extract.plane != self.state.plane and self.has_ended:
            return self.tr(
                "Of this run too few snapshots were kept for a path; this is the loss around the "
                "network as it is, along two random directions."
            )
        if self._extract.plane != self.state.plane:
            return with_keys(
                self.tr(
                    "The run has no path yet; this is the loss around the network as it is, along "
                    "two random directions. Press {run}."
                )
            )
        if self.survey is None and self._extract == self._given_up:
            return self.tr("There is no landscape: it was stopped, or its numbers overflow.")
        return ""

    def _show_survey(self, survey: Survey | None) -> None:
        if self.map.isVisible():
            self.map.show_survey(survey)
            self.map.show_others(self._other_trails(survey))
            self._zoom.show_value(self.state.zoom)
            self._name_axes(survey)
        if self.state.view == "path":
            self.path.show_survey(survey)
        self._show_table(survey)
        self.source.setText(self._source(survey) if survey is not None else "")
        if survey is not None and survey.field and survey is not self._shown_in_3d:
            self._shown_in_3d = survey
            self._xs, self._ys = _columns(survey.points)
            self._solid_others = tuple(
                Trail(*_columns(other.points), len(other.points), other.color)
                for other in self._other_trails(survey)
            )
            self.solid.show_surface(survey.field)

    def _other_trails(self, survey: Survey | None) -> list[OtherTrail]:
        """The other paths that are measured, with their names and colors."""
        runs = self.others.runs
        laid = survey.others if survey is not None else ()
        return [
            OtherTrail(runs[path.key].name, runs[path.key].color, path.points)
            for path in laid
            if path.key in runs
        ]

    def _show_table(self, survey: Survey | None) -> None:
        """Show the numbers of all paths, where there is more than one."""
        others = survey.others if survey is not None else ()
        self.table.setVisible(bool(others))
        if survey is None or not others:
            return
        runs, path = self.others.runs, survey.path
        own = PathRow(
            self.others.own_name() or self.tr("this run"),
            self.theme.colors.text,
            survey.snapshots[-1].iteration,
            survey.share,
            float(survey.distances[-1]),
            (float(path.losses[-1]), float(path.losses_on_plane[-1])) if path else None,
        )
        rows = [
            PathRow(run.name, run.color, o.iteration, o.share, o.distance, o.losses)
            for o in others
            if (run := runs.get(o.key))
        ]
        self.table.show_rows([own, *rows])

    def _name_axes(self, survey: Survey | None) -> None:
        self.map.name_axis("bottom", self._axis_name(survey, 0))
        self.map.name_axis("left", self._short_axis_name(survey, 1))

    def _axis_name(self, survey: Survey | None, i: int) -> str:
        if survey is None:
            return self._short_axis_name(survey, i)
        if survey.shares is None:
            return self.tr("random direction {i}, × weights").format(i=i + 1)
        return self.tr("direction {i}: {share} of the path").format(
            i=i + 1, share=percent(survey.shares[i])
        )

    def _short_axis_name(self, survey: Survey | None, i: int) -> str:
        """For the upright axis, which has less room: the name of the other one tells the rest."""
        if survey is None:  # which one it becomes, its path decides
            return self.tr("direction {i}").format(i=i + 1)
        if survey.shares is None:
            return self.tr("random direction {i}").format(i=i + 1)
        return self.tr("direction {i}: {share}").format(i=i + 1, share=percent(survey.shares[i]))

    def _source(self, survey: Survey) -> str:
        """What the landscape is made of, in words; its losses once there are any."""
        plane = self._plane_words(survey)
        return f"{plane}\n\n{self._loss_words(survey)}" if survey.n_points else plane

    def _loss_words(self, survey: Survey) -> str:
        return self.tr(
            "Loss: the mean over %Ln training image(s), without weight decay, augmentation and "
            "dropout, at {grid} × {grid} points.",
            "",
            survey.n_images,
        ).format(grid=whole(survey.n_points))

    def _plane_words(self, survey: Survey) -> str:
        if survey.extract.plane == "path":
            return self.tr(
                "Plane: through the mean of %Ln snapshot(s), along the two directions in which "
                "their weights and biases vary most. Its units are distances of parameters.",
                "",
                len(survey.snapshots),
            )
        return self.tr(
            "Plane: through the network after step {step}, along two random directions. In "
            "each of them 1 is as far as a unit's own weights are long (filter "
            "normalization); biases stay."
        ).format(step=whole(survey.snapshots[-1].iteration))

    def _show_place(self, moment: Moment, survey: Survey | None) -> None:
        """Mark the moment on the map, in 3-D and on the curves."""
        self._place = survey.place_of(moment) if survey is not None else None
        self.map.show_moment(self._place)
        if self.state.view == "path":
            self.path.show_moment(moment.iteration)
        if survey is not None and survey is self._shown_in_3d:
            count = sum(s.iteration <= moment.iteration for s in survey.snapshots)
            self.solid.show_marks(partial(self._marks, count, self._place))

    def _marks(self, count: int, place: Point | None) -> SurfaceMarks:
        """The path up to the moment, and a ball at its place."""
        colors = self.theme.colors
        trail = Trail(self._xs, self._ys, count, colors.text)
        balls = (Ball(place, colors.accent, BALL),) if place is not None else ()
        return SurfaceMarks((trail, *self._solid_others), balls)

    def _show_numbers(self, moment: Moment, survey: Survey | None) -> None:
        i = survey.index_of(moment.iteration) if survey is not None else None
        if survey is None or i is None:
            numbers = ("–", "–", "–")
        else:
            path, distance = survey.path, significant(survey.distances[i], 3)
            losses = (path.losses[i], path.losses_on_plane[i]) if path is not None else None
            numbers = (
                *((significant(loss, 4) for loss in losses) if losses else ("–", "–")),
                distance,
            )
        readouts = self.loss_readout, self.shadow_readout, self.distance_readout
        for readout, text in zip(readouts, numbers, strict=True):
            readout.show_text(text)
        has_moved = survey is not None and len(survey.snapshots) > 1
        self.share_readout.show_text(percent(survey.share, 1) if survey and has_moved else "–")

    # Side by side where there is room, else one above the other

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_splitter()

    def _turn_splitter(self) -> None:
        is_wide = self.parts.width() > self.parts.height()
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way != self.parts.orientation():
            self.parts.setOrientation(way)
        if self.state.view == "both" and 0 in self.parts.sizes():
            self.parts.setSizes([1000, 1000])


def _begin(moment: Moment, extract: Extract, reading: Reading, job: Job) -> Survey | None:
    return begin_survey(moment, extract, {key: read(job) for key, read in reading.items()})


def _go_on(survey: Survey, moment: Moment, job: Job) -> Survey:
    return go_on(survey, moment, job.report)


def _columns(points: Floats) -> tuple[list[float], list[float]]:
    xs, ys = points.T.tolist()
    return xs, ys
