"""Tab of the gradient pictures: numerical gradient and backpropagation, pixel by pixel."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot

from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.key_hints import with_keys
from app.number_text import fixed, general, power, whole
from app.pages.gradient.model.network_sample import NetworkSample
from app.pages.gradient.model.unit_gradient import UnitGradient, WholeGradient, whole_gradient
from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.state import PictureState
from app.pages.gradient.views.gradient_pictures import GradientPictures
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme
from app.translation import name_of
from app.widgets.wrapped_label import SteadyLabel
from nncore import forward_passes
from nncore.gradients import H

MOST_AT_ONCE = 50  # entries taken one by one where the state asks for them; more are computed


class PicturePart(GradientPart):
    """Tab of the gradient pictures: one hidden unit's ∂L/∂W1, entry by entry.

    The entries taken, and the gradient of all parameters once it is known, are kept for the
    next showing.
    """

    key = "picture"
    slowest = 1.0
    fastest = 400.0

    def __init__(
        self, theme: Theme, model: StateModel[PictureState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        super().__init__(theme, model, scope, "unit")
        self._kept = kept
        self._sample: NetworkSample | None = None
        self._hovered: int | None = None
        self._make_controls()
        self._make_views()
        self.lead(
            with_keys(
                self.tr(
                    "How the loss changes with each weight from a pixel to one hidden unit. {run} "
                    "takes them one by one, two forward passes each; backpropagation has them all."
                )
            )
        )

    # What is on it

    def _make_controls(self) -> None:
        self.unit = self.form.editor("unit")
        self.at_once = self.button(
            "allAtOnceButton",
            self.tr("All at once"),
            self.tr("The same central differences of every parameter, by the network's structure."),
        )
        self.at_once.clicked.connect(self._on_all_at_once)
        self.run_commands = (self.at_once,)
        self.at_once.setEnabled(False)
        self.sample_button("pictureSampleButton")
        self.source = self.note(self.tr("Waiting for the data…"))
        self.speed_words = self.note()

    def _make_views(self) -> None:
        theme = self.theme
        self.passes_readout = self.readouts.add(
            self.tr("forward passes"), "00,000", term="numerical_gradient"
        )
        self.all_readout = self.readouts.add(self.tr("for all parameters"), "000,000")
        self.all_readout.setObjectName("allParametersReadout")
        self.backward_readout = self.readouts.add(
            name_of(GRADIENT_METHOD_CATALOG["backpropagation"]), "2"
        )
        self.error_readout = self.readouts.add(self.tr("largest difference"), "0.0e−00")
        self.words = SteadyLabel(3)
        self.words.setObjectName("entryLosses")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.pictures = GradientPictures(theme)
        self.pictures.hovered.connect(self._on_hovered)
        self.center.addWidget(self.words)
        self.center.addWidget(self.pictures, 1)

    # The network

    def show_sample(self, sample: NetworkSample) -> None:
        self._sample = sample
        self.unit.limit(0, sample.network.sizes[1] - 1)
        self.at_once.setEnabled(True)
        self.source.setText(
            self.tr(
                "The network after step {step}, and %Ln image(s) of the mini-batch that comes "
                "next; in float64, h = {h}.",
                "",
                len(sample.x),
            ).format(step=whole(sample.iteration), h=general(H, 6))
        )
        self.show_state()
        self.steps_changed.emit()

    @property
    def work(self) -> UnitGradient | None:
        """The entries taken of the unit's gradient; None before there is a network."""
        sample = self._sample
        if sample is None:
            return None
        unit = min(self.state.unit, sample.network.sizes[1] - 1)
        work: UnitGradient | None = self._kept.get("unit_gradient")
        if work is None or work.sample is not sample or work.unit != unit:
            work = self._kept["unit_gradient"] = UnitGradient(sample, unit)
        return work

    @property
    def whole(self) -> WholeGradient | None:
        """The gradient of all parameters, where it was taken."""
        whole: WholeGradient | None = self._kept.get("whole_gradient")
        return whole if whole is not None and whole.sample is self._sample else None

    # Steps

    @property
    def can_play(self) -> bool:
        return self._sample is not None

    @property
    def can_step(self) -> bool:
        return self.work is not None and not self.work.complete

    @property
    def can_step_back(self) -> bool:
        return self.work is not None and self.work.taken > 0

    @property
    def n_steps(self) -> int:
        """Entries that were computed."""
        return self.work.taken if self.work is not None else 0

    def step(self) -> None:
        if self.work is not None:
            self.work.take_next()

    def step_back(self) -> None:
        self.model.update(taken=max(self.state.taken - 1, 0))

    def begin(self) -> None:
        self.model.update(taken=0)

    def show_steps(self) -> None:
        if self.work is not None:
            self.model.update(taken=self.work.taken)

    # All at once

    @Slot()
    def _on_all_at_once(self) -> None:
        if self.work is not None:
            self.model.update(taken=len(self.work.exact))

    def _take_all(self, sample: NetworkSample) -> None:
        self.at_once.setEnabled(False)
        self.measure(
            lambda job: whole_gradient(sample, job.keep_going), self._on_whole, self._on_failed
        )

    def _on_whole(self, whole: WholeGradient) -> None:
        self._kept["whole_gradient"] = whole
        self.at_once.setEnabled(True)
        self.show_state()
        self.steps_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.at_once.setEnabled(True)
        self._scope.report(error)

    def _catch_up(self, work: UnitGradient) -> None:
        """Take as many entries as the state says; of many, all at once on another thread."""
        taken = min(self.state.taken, len(work.exact))
        if self.whole is not None:
            work.go_to(taken, self.whole.of_unit(work.unit))
        elif taken - work.taken <= MOST_AT_ONCE:
            work.go_to(taken)
        elif self.at_once.isEnabled():
            self._take_all(work.sample)

    # What is seen

    def show_state(self) -> None:
        work = self.work
        if work is None:
            return
        self._catch_up(work)
        self.pictures.show_gradient(work, work.sample.image_shape)
        self.passes_readout.show_text(whole(work.forward_passes))
        self.all_readout.show_text(whole(forward_passes(work.sample.network)))
        self.backward_readout.show_text("2")
        self.error_readout.show_text(power(work.largest_difference) if work.taken else "–")
        self.speed_words.setText(self._words_of_speed())
        self._show_words()

    def _words_of_speed(self) -> str:
        if self.whole is None:
            return ""
        return self.tr(
            "All parameters at once took {seconds} s: not one loss for each weight, but only "
            "what a moved weight changes in the network."
        ).format(seconds=general(self.whole.seconds, 2))

    @Slot(object)
    def _on_hovered(self, pixel: int | None) -> None:
        self._hovered = pixel
        self._show_words()

    def _show_words(self) -> None:
        work = self.work
        if work is None:
            return
        if self._hovered is not None and self._hovered < len(work.exact):
            self.words.setText(self._words_of_pixel(work, self._hovered))
        elif work.entry is not None:
            self.words.setText(self._words_of_entry(work))
        elif work.complete:
            self.words.setText(self.tr("All known. Point at a pixel for its numbers."))
        else:
            self.words.setText(with_keys(self.tr("Press {step} for the first entry.")))

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
            above=fixed(entry.losses.above, 12),
            below=fixed(entry.losses.below, 12),
            difference=power(entry.losses.difference, 4),
            slope=power(entry.losses.slope, 8),
            exact=power(float(work.exact[entry.pixel]), 8),
        )

    def _words_of_pixel(self, work: UnitGradient, pixel: int) -> str:
        row, column = divmod(pixel, work.sample.image_shape[1])
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
