"""How large the gradient of each layer is, from the start of the run on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from app.number_text import general, significant, whole
from app.pages.network.model.gradient_norms import (
    Samples,
    measure_norms,
    missing,
    samples_of,
)
from app.pages.network.model.run_memory import RunMemory
from app.pages.network.parts.looks_part import Look, LooksPart
from app.pages.network.views.norm_plot import NormPlot
from app.session.jobs import Job
from app.widgets.curve_legend import CurveLegend
from app.widgets.elided_label import ElidedLabel
from app.widgets.job_progress import JobProgress
from nncore import Moment, Run, Snapshot
from nncore.marking import N_

KEPT = "norms"
MOST_KEPT = 2000  # iterations
Norms = dict[int, tuple[float, ...]]


class GradientsLook(Look):
    """Curves that are computed from the snapshots, and grow with the run."""

    key = "gradients"
    headline = N_(
        "GradientsLook", "How hard each layer is pulled, from the first step to the last."
    )

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self._measuring = False
        self._stopped: Run | None = None
        self._samples: tuple[Run, Samples] | None = None
        self._resting_words = ""  # while nothing is pointed at
        self.first = self.readouts.add(self.tr("first layer, this moment"), "0.00e−00")
        self.last = self.readouts.add(self.tr("last layer"), "0.00e−00")
        self.images = self.readouts.add(self.tr("training images"), "000")
        self.plot = NormPlot(self.theme)
        self.legend = CurveLegend(self.theme)
        self.words = ElidedLabel()
        self.progress = JobProgress(self.tr("Progress of the gradients of the snapshots"))
        self.column.addWidget(self.legend)
        self.column.addWidget(self.plot, 1)
        self.column.addWidget(self.words)
        self.controls.addWidget(self.progress)
        part.fill(self.plot)
        part.form.binding.bind("zoom", part.add_zoom(self.plot))
        self.plot.hovered.connect(self._on_hovered)
        self.plot.cursor.read_by(self.words.text)
        self.progress.stop_wanted.connect(self._on_stop)

    def lead(self) -> str:
        return self.tr(
            "How hard each layer is pulled: a gradient that dies on its way back leaves the first "
            "layers as they were."
        )

    @property
    def norms(self) -> RunMemory[tuple[float, ...]]:
        """Norms that are known, of snapshots that the run may have dropped since, too."""
        norms: RunMemory[tuple[float, ...]] = self.part.kept.setdefault(KEPT, RunMemory(MOST_KEPT))
        return norms

    def _samples_of(self, moment: Moment) -> Samples:
        if self._samples is None or self._samples[0] is not moment.run:
            self._samples = moment.run, samples_of(moment)
        return self._samples[1]

    def show_moment(self, moment: Moment) -> None:
        norms = self.norms.of(moment.run)
        self._begin(moment)
        self.plot.show_norms(norms, moment.network.depth, moment.run.iteration)
        self.plot.show_moment(moment.iteration)
        self.legend.show_entries(*self.plot.legend())
        known = norms.get(moment.iteration) or self._nearest(moment.iteration)
        if known is not None:
            self.first.show_text(significant(known[0], 3))
            self.last.show_text(significant(known[-1], 3))
        self.images.show_text(whole(len(self._samples_of(moment).t)))
        self._say_of_zero(known or ())
        self.plot.tell_again()

    def _say_of_zero(self, norms: Sequence[float]) -> None:
        """Say why a curve is not there, where it is not."""
        before, self._resting_words = self._resting_words, ""
        if any(norm == 0 for norm in norms):
            self._resting_words = self.tr(
                "A gradient of 0 has no place on a logarithmic axis: nothing pulls the layer."
            )
        if self.words.text() == before:
            self.words.setText(self._resting_words)

    def _nearest(self, iteration: int) -> tuple[float, ...] | None:
        nearest = self.plot.nearest(iteration)
        return None if nearest is None else tuple(nearest[1])

    def refine(self, moment: Moment) -> None:
        self._begin(moment)

    def showEvent(self, event: QShowEvent) -> None:
        """What was stopped may begin again."""
        super().showEvent(event)
        self._stopped = None

    # The job

    def _begin(self, moment: Moment) -> None:
        """Compute what is missing, unless that is under way or was given up for this run."""
        snapshots = missing(moment.run.timeline.snapshots, self.norms.of(moment.run))
        if not snapshots or self._measuring or self._stopped is moment.run:
            return
        self._measuring = True
        if len(snapshots) > 1:  # while a run trains they come one by one
            self.progress.begin()
        self.jobs.start(
            partial(_measure, moment, self._samples_of(moment), snapshots),
            partial(self._on_measured, moment.run),
            self._on_failed,
            self.progress.show_fraction,
        )

    def _on_measured(self, run: Run, new: Norms) -> None:
        self._end()
        for iteration, norms in new.items():
            self.norms.keep(run, iteration, norms)
        moment = self.part.moment
        if moment is not None and self.isVisible():
            self.show_moment(moment)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.part.scope.report(error)

    def _end(self) -> None:
        self._measuring = False
        self.progress.end()

    @Slot()
    def _on_stop(self) -> None:
        moment = self.part.moment
        self._stopped = None if moment is None else moment.run
        self.jobs.cancel()
        self._end()

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        nearest = None if point is None else self.plot.nearest(point[0])
        if nearest is None:
            self.words.setText(self._resting_words)
            return
        iteration, norms = nearest
        layers = [
            self.tr("layer {k}: {norm}").format(k=k, norm=general(norm, 3))
            for k, norm in enumerate(norms, 1)
        ]
        words = self.tr("after step {step}: {layers}")
        self.words.setText(words.format(step=whole(iteration), layers=", ".join(layers)))


def _measure(moment: Moment, samples: Samples, snapshots: list[Snapshot], job: Job) -> Norms:
    return measure_norms(moment, samples, snapshots, job.report)
