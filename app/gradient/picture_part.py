"""Part 4: the gradient of a network as a picture, pixel by pixel, beside backpropagation's."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSpinBox

from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.gradient.gradient_pictures import GradientPictures
from app.gradient.network_sample import NetworkSample
from app.gradient.part import Part
from app.gradient.signed_image import NOWHERE
from app.gradient.unit_gradient import UnitGradient, WholeGradient, whole_gradient
from app.number_text import power
from app.session.jobs import Job
from app.session.session import Session
from app.theme import Theme
from app.translation import name_of
from nncore import forward_passes
from nncore.gradients import H


class PicturePart(Part):
    """One hidden unit's ∂L/∂W1 filling in, with the two losses of each entry."""

    key = "picture"
    slowest = 1.0
    fastest = 400.0

    def __init__(self, theme: Theme, session: Session) -> None:
        super().__init__(theme)
        self._session = session
        self._job: Job | None = None
        self._sample: NetworkSample | None = None
        self._whole: WholeGradient | None = None
        self._work: UnitGradient | None = None
        self._looked_at = NOWHERE
        self._make_controls()
        self._make_views()
        self.lead(
            self.tr(
                "How the loss changes with each weight from a pixel to one hidden unit. Run (F5) "
                "takes them one by one, two forward passes each; backpropagation has them all."
            )
        )

    def title(self) -> str:
        return self.tr("∂L/∂W1 as pictures")

    # What is on it

    def _make_controls(self) -> None:
        self.unit = QSpinBox()
        self.unit.setObjectName("hiddenUnitSpin")
        self.unit.setRange(0, 0)
        self.unit.valueChanged.connect(self._on_unit)
        self.form.add(
            "unit",
            self.tr("Hidden unit"),
            self.unit,
            self.tr("The unit of the first hidden layer whose weights are looked at."),
        )
        self.at_once = self.button(
            "allAtOnceButton",
            self.tr("All at once"),
            self.tr("The same central differences of every parameter, by the network's structure."),
        )
        self.at_once.clicked.connect(self._on_all_at_once)
        self.at_once.setEnabled(False)
        self.sample_button("pictureSampleButton")
        self.source = self.note(self.tr("Waiting for the data…"))
        self.speed_words = self.note()

    def _make_views(self) -> None:
        theme = self.theme
        self.passes_figure = self.figures.add(self.tr("forward passes"), "00,000")
        self.all_figure = self.figures.add(self.tr("for all parameters"), "000,000")
        self.backward_figure = self.figures.add(
            name_of(GRADIENT_METHOD_CATALOG["backpropagation"]), "2"
        )
        self.error_figure = self.figures.add(self.tr("largest difference"), "0.0e−00")
        self.words = QLabel()
        self.words.setObjectName("entryLosses")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.pictures = GradientPictures(theme)
        self.pictures.looked_at.connect(self._on_looked_at)
        self.center.addWidget(self.words)
        self.center.addWidget(self.pictures, 1)
        theme.changed.connect(self._keep_still)
        self._keep_still()

    @Slot()
    def _keep_still(self) -> None:
        """Three lines for the words: what is below must not jump."""
        self.words.setMinimumHeight(3 * self.words.fontMetrics().lineSpacing())

    # The network

    def show_sample(self, sample: NetworkSample) -> None:
        self._sample, self._whole = sample, None
        self.unit.blockSignals(True)
        self.unit.setMaximum(sample.network.sizes[1] - 1)
        self.unit.blockSignals(False)
        self.at_once.setEnabled(True)
        self.source.setText(
            self.tr(
                "The network after step {step}, and {n} images of the mini-batch that comes next; "
                "in float64, h = {h}."
            ).format(step=f"{sample.iteration:,}", n=len(sample.x), h=f"{H:g}")
        )
        self.speed_words.setText("")
        self.begin()
        self.show_steps()
        self.steps_changed.emit()

    @Slot(int)
    def _on_unit(self, _: int) -> None:
        self.begin()
        if self._whole is not None and self._work is not None:
            self._work.fill(self._whole.of_unit(self._work.unit))
        self.show_steps()
        self.steps_changed.emit()
        self.edited.emit()

    # Steps

    @property
    def can_play(self) -> bool:
        return self._work is not None

    @property
    def can_step(self) -> bool:
        return self._work is not None and not self._work.complete

    def step(self) -> None:
        if self._work is not None:
            self._work.take_next()

    def begin(self) -> None:
        if self._sample is not None:
            self._work = UnitGradient(self._sample, self.unit.value())

    # All at once

    @Slot()
    def _on_all_at_once(self) -> None:
        sample = self._sample
        if sample is None:
            return
        if self._job is not None:
            self._job.cancel()
        job = self._session.jobs.new(lambda job: whole_gradient(sample, job.keep_going))
        job.done.connect(self._on_whole)
        job.failed.connect(self._session.problem)
        self._job = job
        self.at_once.setEnabled(False)
        job.finished.connect(self._on_job_finished)
        job.start()

    @Slot(object)
    def _on_whole(self, whole: WholeGradient) -> None:
        if whole.sample is not self._sample or self._work is None:
            return
        self._whole = whole
        self._work.fill(whole.of_unit(self._work.unit))
        self.speed_words.setText(
            self.tr(
                "All parameters at once took {seconds} s: not one loss for each weight, but only "
                "what a moved weight changes in the network."
            ).format(seconds=f"{whole.seconds:.2g}")
        )
        self.show_steps()
        self.steps_changed.emit()

    @Slot()
    def _on_job_finished(self) -> None:
        self.at_once.setEnabled(True)

    # What is seen

    def show_steps(self) -> None:
        work, sample = self._work, self._sample
        if work is None or sample is None:
            return
        self.pictures.show_gradient(work, sample.image_shape)
        self.passes_figure.show_text(f"{work.forward_passes:,}")
        self.all_figure.show_text(f"{forward_passes(sample.network):,}")
        self.backward_figure.show_text("2")
        self.error_figure.show_text(power(work.largest_difference) if work.taken else "–")
        self._show_words()

    @Slot(int)
    def _on_looked_at(self, pixel: int) -> None:
        self._looked_at = pixel
        self._show_words()

    def _show_words(self) -> None:
        work = self._work
        if work is None:
            return
        if 0 <= self._looked_at < len(work.exact):
            self.words.setText(self._words_of_pixel(work, self._looked_at))
        elif work.entry is not None:
            self.words.setText(self._words_of_entry(work))
        elif work.complete:
            self.words.setText(self.tr("All known. Point at a pixel for its numbers."))
        else:
            self.words.setText(self.tr("Press Step (F10) for the first entry."))

    def _words_of_entry(self, work: UnitGradient) -> str:
        entry = work.entry
        assert entry is not None
        return self.tr(
            "Entry {taken} of {all}, W1[{pixel}, {unit}]: loss with +h <b>{above}</b>, with −h "
            "<b>{below}</b>, difference <b>{difference}</b>;<br>over 2h it is <b>{slope}</b>, and "
            "by backpropagation <b>{exact}</b>."
        ).format(
            taken=work.taken,
            all=len(work.exact),
            pixel=entry.pixel,
            unit=work.unit,
            above=f"{entry.losses.above:.12f}",
            below=f"{entry.losses.below:.12f}",
            difference=power(entry.losses.difference, 4),
            slope=power(entry.losses.slope, 8),
            exact=power(float(work.exact[entry.pixel]), 8),
        )

    def _words_of_pixel(self, work: UnitGradient, pixel: int) -> str:
        row, column = divmod(pixel, self._sample.image_shape[1] if self._sample else 1)
        known = np.isfinite(work.numerical[pixel])
        numerical = power(float(work.numerical[pixel]), 8) if known else self.tr("not taken yet")
        return self.tr(
            "Pixel in row {row}, column {column}, W1[{pixel}, {unit}]: numerical <b>{numerical}"
            "</b>, backpropagation <b>{exact}</b>."
        ).format(
            row=row,
            column=column,
            pixel=pixel,
            unit=work.unit,
            numerical=numerical,
            exact=power(float(work.exact[pixel]), 8),
        )

    def state(self) -> dict[str, Any]:
        return {"unit": self.unit.value()}

    def restore(self, state: dict[str, Any]) -> None:
        unit = state.get("unit")
        if isinstance(unit, int) and 0 <= unit <= 100_000:
            self.unit.setMaximum(unit)  # until the network tells its size
            self.unit.setValue(unit)
