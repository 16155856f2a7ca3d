"""How soon the network fails where the test images are changed."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from app.number_text import percent, whole
from app.pages.network.model.robustness import Robustness, measure_robustness
from app.pages.network.parts.looks_part import Look, LooksPart
from app.pages.network.views.robustness_view import RobustnessView
from app.session.jobs import Job
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.job_progress import JobProgress
from nncore import Moment, Run
from nncore.marking import N_

KEPT = "robustness"
Measured = tuple[Run, Robustness]


class ChangedLook(Look):
    """Four curves, measured when the moment rests, or at once by the button."""

    key = "changed"
    headline = N_("ChangedLook", "Shift or turn the images, and the network is soon lost.")
    fields = ("n_images",)

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self._measuring: Moment | None = None
        self.plain = self.readouts.add(self.tr("accuracy unchanged"), percent(1, 1))
        self.moment_readout = self.readouts.add(self.tr("measured after step"), "000,000")
        self.images = self.readouts.add(self.tr("test images"), "00,000")
        self.view = RobustnessView(self.theme)
        self.column.addWidget(self.view, 1)
        self.button = QPushButton(self.tr("Measure this moment"))
        self.button.setObjectName("measureRobustnessButton")
        explain_widget(
            self.button,
            self.tr("Change the test images, and let the network read them, as it is now."),
            self.tr("While the network rests, that is done of itself."),
        )
        self.progress = JobProgress(self.tr("Progress of reading changed images"))
        self.words = caption()
        self.words.setWordWrap(True)
        for widget in (self.button, self.progress, self.words):
            self.controls.addWidget(widget)
        self.run_commands = (self.button,)
        self.button.clicked.connect(self._on_button)
        self.progress.stop_wanted.connect(self._on_stop)

    def lead(self) -> str:
        return self.tr(
            "The network knows every pixel by its place: a shift makes another image of it. Train "
            "with augmentation, and measure again."
        )

    @property
    def measured(self) -> list[Measured]:
        """What was measured last, and before that."""
        measured: list[Measured] = self.part.kept.setdefault(KEPT, [])
        return measured

    def show_moment(self, moment: Moment) -> None:
        """Show the last measurement; one of this moment comes when it rests."""
        if not self.measured or len(moment.dataset.x_test) == 0:
            return
        run, now = self.measured[0]
        _, before = self.measured[1] if len(self.measured) > 1 else (None, None)
        if not self._fits(now, moment):
            return
        before = before if before and self._fits(before, moment) else None
        self.view.show_robustness(now, before, moment.dataset.n_classes)
        self.view.show_image(moment.dataset.x_test[0].reshape(moment.dataset.image_shape), now)
        amounts, accuracies = now.curves["shift"]
        self.plain.show_text(percent(accuracies[np.abs(amounts).argmin()], 1))
        self.moment_readout.show_text(whole(now.iteration))
        self.images.show_text(whole(now.n_images))
        self.words.setText(self._before_words(run, before))

    def _fits(self, measured: Robustness, moment: Moment) -> bool:
        """Whether it was measured on images of this width."""
        farthest = measured.curves["shift"][0][-1]
        return bool(farthest == max(round(0.3 * moment.dataset.image_shape[1]), 1))

    def _before_words(self, run: Run, before: Robustness | None) -> str:
        if before is None:
            return ""
        if self.measured[1][0] is run:
            return self.tr("Dashed: after step {step}.").format(step=whole(before.iteration))
        words = self.tr("Dashed: after step {step} of another run.")
        return words.format(step=whole(before.iteration))

    def refine(self, moment: Moment) -> None:
        if self._measuring is None and not self._is_measured(moment):
            self._measure(moment)

    def _is_measured(self, moment: Moment) -> bool:
        if not self.measured:
            return False
        run, last = self.measured[0]
        n_test = len(moment.dataset.x_test)
        wanted = len(range(0, n_test, -(-n_test // self.state.n_images)))
        return run is moment.run and (last.iteration, last.n_images) == (moment.iteration, wanted)

    def _measure(self, moment: Moment) -> None:
        self._measuring = moment
        self.progress.begin()
        self.jobs.start(
            partial(_measure, moment, self.state.n_images),
            partial(self._on_measured, moment),
            self._on_failed,
            self.progress.show_fraction,
        )

    def _on_measured(self, moment: Moment, robustness: Robustness) -> None:
        self._measuring = None
        self.progress.end()
        self.part.kept[KEPT] = [(moment.run, robustness), *self.measured[:1]]
        now = self.part.moment
        if now is not None and self.isVisible():
            self.show_moment(now)
            if now is moment:  # other images may be wanted by now
                self.refine(now)

    def _on_failed(self, error: Exception) -> None:
        self._on_stop()
        self.part.scope.report(error)

    @Slot()
    def _on_button(self) -> None:
        if self.part.moment is not None:
            self._measure(self.part.moment)

    @Slot()
    def _on_stop(self) -> None:
        self._measuring = None
        self.progress.end()
        self.jobs.cancel()


def _measure(moment: Moment, n_images: int, job: Job) -> Robustness:
    return measure_robustness(moment, n_images, job.report)
