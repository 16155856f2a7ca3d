"""Tab of a digit: drawn, pasted or picked, read in two ways, and followed through the layers."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QMimeData, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.number_text import percent, whole
from app.pages.network.model.digit_pass import pass_through
from app.pages.network.model.drawn_layers import ShownDigit
from app.pages.network.model.photo import as_text
from app.pages.network.model.unit_edits import Unit, UnitEdits
from app.pages.network.parts.digit_source import DigitSource, index_in, label_of
from app.pages.network.parts.digit_words import digit_words
from app.pages.network.parts.misread_tests import MisreadTests, Wrong, measure, next_wrong
from app.pages.network.parts.part import NetworkPart
from app.pages.network.states.digit import (
    LEAST_SIZE,
    MOST_EDITS,
    MOST_SHIFT,
    MOST_SIZE,
    DigitState,
)
from app.pages.network.views.digit_view import DigitView
from app.pages.network.views.picture_drop import PictureDrop
from app.pages.network.views.unit_controls import UnitControls
from app.part import keep_in_column
from app.session.class_names import class_names
from app.session.picture_reading import gray_in
from app.session.scope import Scope
from app.state.editors import make_editor
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.digit_answer import DigitAnswer
from app.widgets.stroke_picture import Drawing, Pixels
from app.widgets.strokes import Stroke
from app.widgets.whole_slider import WholeSlider
from nncore import Dataset, Moment, MultiLayerNet, NncoreError
from nncore.marking import N_
from nncore.picture_fitting import MNIST_SHAPE, find_ink

NO_EDITS = UnitEdits()
UNMOVED = {"turn": 0, "size": 100, "right": 0, "down": 0}
EMPTY = {"strokes": (), "photo": "", "index": None, "example": False}
SLIDERS = "brush", "turn", "size", "right", "down"


class DigitPart(NetworkPart):
    """Tab of a digit, which is followed through the layers."""

    key = "digit"
    tip = N_("DigitPart", "A digit that you draw, on its way through the layers.")
    headline = N_("DigitPart", "Draw a digit: its pixels go through the layers, and bars answer.")
    help = N_(
        "DigitPart",
        "<p><b>A digit</b>: what you draw, paste or pick is read in two ways: as drawn, and "
        "scaled and centered as MNIST's digits were. Below it goes through the layers: click a "
        "unit for its sum and its weights, switch it off or move its bias, and see what the "
        "network reads without it.</p>",
    )

    def __init__(
        self, theme: Theme, model: StateModel[DigitState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        super().__init__(theme, model, scope, kept, "index", "mouse")
        self._source = DigitSource()
        self._misread = MisreadTests(kept)
        self._wants_mistake = False
        self._choosing_units = True  # which units are drawn, or they stay
        self._beyond_pixels = 0.0, 0.0  # what a hand has moved and no whole pixel yet
        self._beyond_pose = 0.0, 0.0  # the same of degrees and percents
        self._data_on_pad: Dataset | None = None
        self._make_controls()
        self._make_views()
        # No override of the base's slot: one that is overridden outlives its widget.
        model.changed.connect(self._on_picked)

    # What is on it

    def _make_controls(self) -> None:
        described = self.form.binding.described
        for name in SLIDERS:
            description: Any = described[name]
            slider = WholeSlider(description.low, description.high)
            self.insert(self.form.rowCount(), name, slider)
            if name in UNMOVED:
                self.run_commands = (*self.run_commands, slider)
        self.pose_words = self.note()
        self.put_back = self.button(
            "putBackButton", self.tr("Put it back"), self.tr("Undo turning, scaling and shifting.")
        )
        self.put_back.clicked.connect(lambda: self.model.update(**UNMOVED))
        self.mistake_button = self.button(
            "nextMistakeButton",
            self.tr("Next mistake"),
            self.tr("The next test image that the network reads wrong at this moment."),
        )
        self.mistake_button.clicked.connect(self._on_next_mistake)
        self.paste_button = self.button(
            "pasteDigitButton",
            self.tr("Paste a picture"),
            self.tr("A photo of a digit from the clipboard. One can be dropped on the pad, too."),
        )
        self.paste_button.setShortcut(QKeySequence.StandardKey.Paste)
        self.paste_button.clicked.connect(self._on_paste)
        self.picture_words = self.note()
        self.picture_words.hide()
        self.side.addWidget(place_editor(self.form.binding, "inside"))
        self.units = UnitControls(self.theme)
        self.units.switched.connect(self._on_switched)
        self.units.bias_moved.connect(self._on_bias_moved)
        self.units.undone.connect(lambda: self.model.update(off=(), biases=()))
        self.side.addWidget(self.units)

    def _make_views(self) -> None:
        self.view = DigitView(self.theme)
        self.center.addWidget(self.view, 1)
        way = make_editor(self.form.binding.described["way"])
        keep_in_column(way)
        self.view.way_row.addWidget(place_editor(self.form.binding, "way", way))
        pad = self.view.board.pad
        pad.edited.connect(self._on_drawn)
        pad.cleared.connect(lambda: self.model.update(**EMPTY, **UNMOVED))
        pad.moved.connect(self._on_moved)
        pad.turned.connect(self._on_turned)
        PictureDrop(pad).dropped.connect(self._on_picture)
        self.view.layers.chosen.connect(lambda unit: self.model.update(unit=unit))

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("drag"), self.tr("draw on the pad; the right button moves what is drawn")),
            (
                self.tr("← ↑ → ↓"),
                self.tr("move the pad's pen, which Space puts down; or go from unit to unit"),
            ),
            (self.tr("Shift+drag"), self.tr("with the right button: turn and scale it")),
            (self.tr("Ctrl+← ↑ → ↓"), self.tr("move what is drawn")),
            (self.tr("Ctrl+Z"), self.tr("take the last stroke back")),
            (self.tr("Ctrl+V"), self.tr("paste a picture")),
        )

    def picked_words(self) -> dict[str, str]:
        """See `HasPicked`."""
        network = self.moment.network if self.moment is not None else None
        edits = UnitEdits() if network is None else self._edits.fitting(network)
        return digit_words(self.state, self._pose_words() if self._is_moved else "", edits)

    # The user's hand

    @Slot(object)
    def _on_drawn(self, strokes: tuple[Stroke, ...]) -> None:
        """Take strokes in place of the example, or over the test image that was picked."""
        self.model.update(**{**(EMPTY if self.state.example else {}), "strokes": strokes})

    @Slot(object, object)
    def _on_picked(self, now: DigitState, before: DigitState) -> None:
        """A test image that is picked takes the place of what was there, and is no example."""
        picked = now.index is not None and now.index != before.index
        others = now.strokes, now.photo
        if picked and others == (before.strokes, before.photo):
            self.model.update(strokes=(), photo="", example=False)

    @Slot(float, float)
    def _on_moved(self, right: float, down: float) -> None:
        """Shift by whole pixels; what is left over waits for the next move."""
        height, width = self._image_shape
        x = self._beyond_pixels[0] + right * width
        y = self._beyond_pixels[1] + down * height
        self._beyond_pixels = x - round(x), y - round(y)
        self.model.update(
            right=_within(self.state.right + round(x)), down=_within(self.state.down + round(y))
        )

    @Slot(float, float)
    def _on_turned(self, degrees: float, factor: float) -> None:
        """Turn by whole degrees and scale by whole percents."""
        turn = self.state.turn + self._beyond_pose[0] + degrees
        size = min(max((self.state.size + self._beyond_pose[1]) * factor, LEAST_SIZE), MOST_SIZE)
        self._beyond_pose = turn - round(turn), size - round(size)
        self.model.update(turn=round(math.remainder(round(turn), 360)), size=round(size))

    @Slot()
    def _on_paste(self) -> None:
        self._on_picture(QGuiApplication.clipboard().mimeData())

    @Slot(object)
    def _on_picture(self, data: QMimeData) -> None:
        """Put a picture on the pad in place of what was there."""
        try:
            gray = gray_in(data)
        except NncoreError as error:
            self._scope.report(error)
            return
        ink = None if gray is None else find_ink(gray)
        if gray is None:
            self._say(self.tr("There is no picture in the clipboard."))
        elif ink is None:
            self._say(self.tr("Nothing is drawn in this picture."))
        else:
            self._say("")
            photo = as_text(ink, self._image_shape)
            self.model.update(**{**EMPTY, **UNMOVED, "photo": photo})

    def _say(self, text: str) -> None:
        """Say what became of a wish, where it did not come true."""
        self.picture_words.setText(text)
        self.picture_words.setVisible(bool(text))

    @Slot()
    def _on_next_mistake(self) -> None:
        self._wants_mistake = True
        self._measure()

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        unit, state = self.state.unit, self.state
        if unit is not None:
            others = tuple(each for each in state.off if each != unit)
            self.model.update(off=others if on else (*others, unit)[-MOST_EDITS:])

    @Slot(float)
    def _on_bias_moved(self, shift: float) -> None:
        unit, state = self.state.unit, self.state
        if unit is not None:
            others = tuple(each for each in state.biases if each[:2] != unit)
            moved = ((*unit, shift),) if shift else ()
            self.model.update(biases=(*others, *moved)[-MOST_EDITS:])

    # What is shown

    @property
    def _image_shape(self) -> tuple[int, int]:
        return MNIST_SHAPE if self.moment is None else self.moment.dataset.image_shape

    @property
    def _edits(self) -> UnitEdits:
        return UnitEdits.of(self.state.off, self.state.biases)

    def show_state(self) -> None:
        self._choosing_units = True
        self._show_pad()
        super().show_state()
        self._choosing_units = False

    def _show_pad(self) -> None:
        state, moment = self.state, self.moment
        drawing = Drawing(state.strokes)
        self._data_on_pad = None if moment is None else moment.dataset
        if moment is not None:
            drawing = self._source.drawing(state, moment.dataset)
            self.form.editor("index").limit(0, len(moment.dataset.x_test) - 1)
        self._show_lead()
        moves = state.mouse == "moves"
        self.view.board.show_drawing(drawing, state.brush / 100, self._image_shape, moves)
        self.view.show_inside(state.inside)
        self.units.setVisible(state.inside)
        self.pose_words.setText(self._pose_words())
        self.put_back.setEnabled(self._is_moved)

    def _show_lead(self) -> None:
        if self.state.example:
            text = self.tr(
                "This is a test image, for a start. Draw a digit of your own on the pad: it takes "
                "its place. Or paste a picture, or pick another image."
            )
        else:
            text = self.tr(
                "Draw a digit, paste a picture or pick a test image. The network has learned "
                "centered digits of one size: as drawn it often fails."
            )
        self.lead(text)

    @property
    def _is_moved(self) -> bool:
        return any(getattr(self.state, name) != at for name, at in UNMOVED.items())

    def _pose_words(self) -> str:
        state = self.state
        if not self._is_moved:
            return self.tr("Not moved.")
        sentence = self.tr("{turn}°, {size}, {right} px to the right, {down} px down")
        return sentence.format(
            turn=whole(state.turn),
            size=percent(state.size / 100),
            right=whole(state.right),
            down=whole(state.down),
        )

    @np.errstate(over="ignore", invalid="ignore")  # a network that has diverged is looked at, too
    def show_moment(self) -> None:
        moment = self.moment
        if moment is None:
            return
        if moment.dataset is not self._data_on_pad:
            self._show_pad()
        network = self._edits.apply(moment.network)
        self._show_answers(moment, network)
        self._follow(moment, network)
        self._show_accuracy(moment)

    def _show_answers(self, moment: Moment, network: MultiLayerNet) -> None:
        for way, view in (("as_drawn", self.view.as_drawn), ("as_mnist", self.view.as_mnist)):
            pixels = self._source.pixels(self.state, moment.dataset, way)
            self._show_answer(view, pixels, moment, network)

    def _show_answer(
        self, view: DigitAnswer, pixels: Pixels | None, moment: Moment, network: MultiLayerNet
    ) -> None:
        names = class_names(moment.dataset)
        if pixels is None:
            view.show_nothing(self.tr("no digit yet"), names, moment.dataset.image_shape)
            return
        x = pixels.ravel() / 255
        before = None if network is moment.network else moment.network.predict(x)
        label = label_of(self.state, moment.dataset)
        view.show_answer(pixels, network.predict(x), names, label, before)

    def _follow(self, moment: Moment, network: MultiLayerNet) -> None:
        """Show the way of the image through the layers, where it is seen."""
        pixels = self._source.pixels(self.state, moment.dataset, self.state.way)
        if not self.view.shows_inside:
            return
        if pixels is None:
            self.view.layers.show_digit(None, choose_units=True)
            self.view.unit.show_nothing(self.tr("Draw a digit;\nthen click a unit."))
            self.units.show_unit(False, False, False, 0.0)
            return
        digit = pass_through(network, pixels)
        unit, edits = self._unit_in(network), self._edits.fitting(network)
        names = class_names(moment.dataset)
        self.view.layers.show_digit(
            ShownDigit(pixels, digit, names, edits, unit), self._choosing_units
        )
        if unit is None:
            self.view.unit.show_nothing(self.tr("Click a unit\nto look into it."))
            self.units.show_unit(False, False, False, 0.0)
        else:
            is_off, key = unit in edits.off, network.activation.key
            self.view.unit.show_unit(digit, unit, key, moment.dataset, is_off)
            self.units.show_unit(True, unit[0] < network.depth, is_off, edits.shift_of(unit))

    def _unit_in(self, network: MultiLayerNet) -> Unit | None:
        """The unit that is chosen, if the network has it."""
        if self.state.unit is None:
            return None
        layer, unit = self.state.unit
        has_it = 0 < layer <= network.depth and unit < network.sizes[layer]
        return (layer, unit) if has_it else None

    # The test set

    def refine(self) -> None:
        """Choose the units that are drawn anew, and read the test set."""
        if self.moment is None:
            return
        self._choosing_units = True
        self._follow(self.moment, self._edits.apply(self.moment.network))
        self._choosing_units = False
        if self.state.inside:
            self._measure()

    def _measure(self) -> None:
        """Read the test set on another thread, with and without changes, unless that is known."""
        moment = self.moment
        if moment is None:
            return
        edits = self._edits.fitting(moment.network)
        missing = self._misread.missing(moment, NO_EDITS, edits)
        if not missing:
            self._on_measured(moment, edits, {})
            return
        work = partial(measure, moment, moment.dataset, missing)
        self.measure(work, partial(self._on_measured, moment, edits))

    def _on_measured(
        self, moment: Moment, edits: UnitEdits, measured: dict[UnitEdits, Wrong]
    ) -> None:
        self._misread.keep(moment, measured)
        if self._wants_mistake:
            self._wants_mistake = False
            self._show_mistake(moment, edits)
        if self.moment is not None:
            self._show_accuracy(self.moment)

    def _show_mistake(self, moment: Moment, edits: UnitEdits) -> None:
        wrong = self._misread.wrong(moment, edits)
        now = None if self.state.index is None else index_in(self.state, moment.dataset)
        index = None if wrong is None else next_wrong(wrong, now)
        if index is None:
            self._say(self.tr("The network reads every test image right."))
        else:
            self._say("")
            self.model.update(**{**EMPTY, **UNMOVED, "index": index})

    def _show_accuracy(self, moment: Moment) -> None:
        edits = self._edits.fitting(moment.network)
        plain, changed = (self._misread.accuracy(moment, each) for each in (NO_EDITS, edits))
        if plain is None or changed is None:
            text = self.tr("Test accuracy: taken when the moment rests.")
        elif edits:
            sentence = self.tr("Test accuracy {before} → {after} with your changes.")
            text = sentence.format(before=percent(plain, 2), after=percent(changed, 2))
        else:
            text = self.tr("Test accuracy {accuracy}.").format(accuracy=percent(plain, 2))
        self.units.show_changes(bool(self.state.off or self.state.biases), text)


def _within(pixels: int) -> int:
    return min(max(pixels, -MOST_SHIFT), MOST_SHIFT)
