"""Tab of one step: where a gradient comes from, number by number."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.formula_text import digits_apart
from app.number_text import change, compact
from app.pages.network.model.step_reading import (
    StepReading,
    code_of,
    complete,
    is_quick,
    line_place,
    read_step,
    with_step,
)
from app.pages.network.model.step_table import StepTable
from app.pages.network.parts.part import NetworkPart
from app.pages.network.states.step import StepState
from app.pages.network.views.backward_view import BackwardView
from app.pages.network.views.stage_bar import StageBar
from app.pages.network.views.step_detail import StepDetail, class_names
from app.pages.network.views.step_notes import StepNotes
from app.pages.network.views.step_words import StepWords
from app.session.jobs import Job
from app.session.scope import Scope
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.code_view import CodeView, code_gesture
from app.widgets.toggle_button import ToggleButton
from nncore import NextStep
from nncore.marking import N_

DIGITS = 4  # of the readouts, at least
FIELDS = ("sample", "layer", "unit", "parameter", "source")
OF_LINE = ("code", "stage", "line")


class StepPart(NetworkPart):
    """One step in four stages, and one weight of it with all its numbers.

    The last step that was computed is kept for the next showing.
    """

    key = "step"
    tip = N_("StepPart", "One step of training, number by number, from the image to a weight.")
    headline = N_("StepPart", "Where a gradient comes from: forward, loss, back again, update.")
    help = N_(
        "StepPart",
        "<p><b>One step</b>: the step that follows this moment, in four stages. Values go "
        "forward to the loss, and δ, its derivative, comes back from the classes to every "
        "unit; δ times what a weight multiplies is that weight's gradient. Click a unit, a "
        "pixel or a line: its numbers stand below, image by image in the table, beside what "
        "trying gives. They are those of the real step, with its mini-batch, its dropout and "
        "its optimizer. A cross marks a dead unit, a bar one that is saturated; "
        "hatched are those that dropout leaves out for this image.</p>",
    )
    zoomed_into = ("layer",)

    def __init__(
        self, theme: Theme, model: StateModel[StepState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        super().__init__(theme, model, scope, kept, *FIELDS)
        self.reading: StepReading | None = None
        self._make_controls()
        self._make_views()
        self._lay_out()
        self._connect()
        self.lead(
            self.tr(
                "Go through the four stages of the step that follows. Click a unit, a pixel or a "
                "line: its numbers stand below."
            )
        )

    # What is on it

    def _make_controls(self) -> None:
        self.strongest_button = self.button(
            "strongestInputButton",
            self.tr("Strongest input"),
            self.tr("Look at the weight whose gradient is the largest of this unit's."),
        )
        self.markdown_button = self.button(
            "copyMarkdownButton",
            self.tr("Copy the table as Markdown"),
            self.tr("Every image's row and the mean, to check by hand; seven digits."),
        )
        self.csv_button = self.button(
            "copyCsvButton",
            self.tr("Copy the table as CSV"),
            self.tr("Every image's row and the mean, for a spreadsheet; all digits."),
        )
        self.notes = StepNotes()
        self.side.addWidget(self.notes)

    def _make_views(self) -> None:
        add = self.readouts.add
        self.loss_readout = add(self.tr("loss of the mini-batch"), "0.0000 → 0.0000", term="loss")
        self.weight_readout = add(self.tr("parameter, old → new"), "−0.00000 → −0.00000")
        self.gradient_readout = add(self.tr("its gradient"), "−0.0000e−0", term="gradient")
        self.stage_bar = place_editor(self.form.binding, "stage", StageBar(self.theme, self))
        self.run_commands = (self.stage_bar,)
        self.code_button = place_editor(self.form.binding, "code", ToggleButton(self.tr("Code")))
        self.view = BackwardView(self.theme)
        self.code_view = CodeView(self.theme)
        self.detail = StepDetail(self.theme)
        self.words = StepWords(self.theme)
        self._zoom = self.add_zoom(self.detail.plot)

    def _lay_out(self) -> None:
        picture = QHBoxLayout()
        picture.addWidget(self.view, 4)
        picture.addWidget(self.detail, 3)
        picture.addWidget(self.code_view, 5)
        self.center.addWidget(self.flow([self.stage_bar], [self.code_button]))
        self.center.addLayout(picture, 1)
        self.center.addWidget(self.words)

    def _connect(self) -> None:
        self.view.unit_chosen.connect(self._on_unit)
        self.view.pixel_chosen.connect(self._on_pixel)
        self.view.source_chosen.connect(self._on_source)
        self.theme.changed.connect(self._make_room)
        self.stage_bar.edited.connect(self._on_stage)
        self.stage_bar.line_wanted.connect(self._on_line_wanted)
        self.code_view.line_chosen.connect(self._on_line_chosen)
        self.detail.sample_chosen.connect(self._on_sample)
        self.strongest_button.clicked.connect(self._on_strongest)
        self.markdown_button.clicked.connect(self._on_copy_markdown)
        self.csv_button.clicked.connect(self._on_copy_csv)

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Click"), self.tr("look at the unit, pixel or weight there")),
            (self.tr("Alt+arrow"), self.tr("one stage of the step forward or back")),
            code_gesture(),
        )

    # What is seen

    def show_state(self) -> None:
        """Show the code beside the picture, or what is told of the stage, and the moment."""
        self.code_view.setVisible(self.state.code)
        for widget in (self.detail, self.words):
            widget.setHidden(self.state.code)
        self._make_room()
        super().show_state()

    @Slot()
    def _make_room(self) -> None:
        """On a projector the code needs the room of the readouts."""
        self.readouts.setHidden(self.state.code and self.theme.for_projector)

    @np.errstate(over="ignore", invalid="ignore")  # of a run that diverges; shown as it is
    def show_moment(self) -> None:
        if self.moment is None:
            return
        reading, step = read_step(self.moment, self.state), self._known_step()
        if step is not None and is_quick(self.moment):
            self._show(complete(reading, self.state, step))
        else:
            self._show(with_step(reading, self.state, step))

    def _known_step(self) -> NextStep | None:
        """The whole step of this moment, where it is known or takes no time."""
        moment = self.moment
        assert moment is not None
        step: NextStep | None = self.kept.get("next_step")
        if step is None or step.moment is not moment:
            step = NextStep(moment) if is_quick(moment) else None
            self.kept["next_step"] = step
        return step

    def refine(self) -> None:
        """Compute a mini-batch that takes longer than a frame."""
        reading, state = self.reading, self.state
        if reading is not None and (reading.entry is None or self._lacks_line(reading)):
            work = partial(_complete, reading, state)
            self.measure(work, partial(self._on_complete, state))

    def _lacks_line(self, reading: StepReading) -> bool:
        return bool(self.state.code) and reading.line is None

    @np.errstate(over="ignore", invalid="ignore")
    def _on_complete(self, asked: StepState, reading: StepReading) -> None:
        """Show what was computed, unless another moment or weight is looked at by now."""
        if reading.moment is self.moment:
            self.kept["next_step"] = reading.step
            if all(
                getattr(asked, name) == getattr(self.state, name) for name in (*FIELDS, *OF_LINE)
            ):
                self._show(reading)

    def _show(self, reading: StepReading) -> None:
        self.reading = reading
        stage = self.state.stage
        self._limit(reading)
        self.view.show_step(reading, stage)
        self.detail.show_step(reading, stage)
        self.words.show_step(reading, stage)
        self.notes.show_step(reading)
        self._show_code(reading)
        self._show_readouts(reading)
        self._zoom.show_value(self.state.zoom)
        for button in (self.markdown_button, self.csv_button):
            button.setEnabled(reading.entry is not None)

    def _show_code(self, reading: StepReading) -> None:
        """Mark the line that runs, and let the stage bar go by lines."""
        if not self.state.code:
            self.stage_bar.show_line(None)
            return
        code = code_of(reading.moment)
        place = line_place(code, self.state)
        self.code_view.show_line(code, place, reading.line)
        self.stage_bar.show_line((code.order.index(place), len(code.order)))

    def _limit(self, reading: StepReading) -> None:
        """Offer what this network and this mini-batch have."""
        sizes = reading.moment.network.sizes
        editor = self.form.editor
        editor("sample").limit(0, reading.n_samples - 1)
        editor("layer").limit(1, len(sizes) - 1)
        editor("unit").limit(0, sizes[reading.layer + 1] - 1)
        editor("source").limit(0, sizes[reading.layer] - 1)
        editor("source").setEnabled(reading.source is not None)
        self.strongest_button.setEnabled(self.state.source is not None)

    def _show_readouts(self, reading: StepReading) -> None:
        step, entry = reading.step, reading.entry
        self.loss_readout.show_text("–" if step is None else _both(step.loss, step.loss_after))
        self.gradient_readout.show_text("–" if entry is None else compact(entry.gradient, DIGITS))
        self.weight_readout.show_text("–" if entry is None else _both(entry.before, entry.after))

    # The user's hand

    @Slot(object)
    def _on_stage(self, _: str) -> None:
        """Begin a stage at its first line."""
        self.model.update(line=0)

    @Slot(int)
    def _on_line_wanted(self, number: int) -> None:
        """Go to a line, by its place in the order in which they run."""
        if self.moment is not None:
            self._on_line(code_of(self.moment).order[number])

    @Slot(int)
    def _on_line_chosen(self, place: int) -> None:
        """Go to a line that was clicked, unless the stages wait for an answer."""
        if self.stage_bar.isEnabled():
            self._on_line(place)

    @Slot(int)
    def _on_line(self, place: int) -> None:
        """Go to a line, and look at the layer that it is about."""
        if self.moment is not None:
            code = code_of(self.moment)
            stage, line = code.stage_of(place)
            layer = code.lines[place].layer or self.state.layer
            self.model.update(stage=stage, line=line, layer=layer)

    @Slot(int, int)
    def _on_unit(self, layer: int, unit: int) -> None:
        """Look at another unit, and at its strongest input."""
        self.model.update(layer=layer + 1, unit=unit, source=None)

    @Slot(int)
    def _on_pixel(self, pixel: int) -> None:
        self.model.update(layer=1, source=pixel, parameter="weight")

    @Slot(int)
    def _on_source(self, source: int) -> None:
        self.model.update(source=source, parameter="weight")

    @Slot(object)
    def _on_sample(self, sample: int | None) -> None:
        self.model.update(sample=sample)

    @Slot()
    def _on_strongest(self) -> None:
        self.model.update(source=None, parameter="weight")

    # Copies

    @property
    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("image"),
            self.tr("class"),
            self.tr("pixel (0 to 255)"),
            self.tr("input"),
            "δ",
            self.tr("δ · input"),
            self.tr("central difference"),
        )

    @Slot()
    def _on_copy_markdown(self) -> None:
        table, reading = self._table(), self.reading
        if table is None or reading is None:
            return
        title = f"**{self.notes.weight_name(reading)}** — {self.notes.origin(reading)}"
        self._copy(table.as_markdown(title, self._titles, class_names(reading), self.tr("mean")))

    @Slot()
    def _on_copy_csv(self) -> None:
        table, reading = self._table(), self.reading
        if table is not None and reading is not None:
            self._copy(table.as_csv(self._titles, class_names(reading), self.tr("mean")))

    @np.errstate(over="ignore", invalid="ignore")
    def _table(self) -> StepTable | None:
        reading = self.reading
        return None if reading is None or reading.entry is None else StepTable(reading)

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        announce(self, self.tr("The table was copied."))


def _complete(reading: StepReading, state: StepState, job: Job) -> StepReading:
    return complete(reading, state, reading.step, job.keep_going)


def _both(before: float, after: float) -> str:
    """A number before and after the step, with as many digits as tell them apart."""
    return change(before, after, digits_apart(before, after, DIGITS))
