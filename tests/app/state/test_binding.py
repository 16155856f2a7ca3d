"""Forms made of descriptions: what is written is what the state is, or the field says why not."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.session.config_fields import CONFIG_FIELDS
from app.state.fields import Number, PageState, choice, flag, items, line, number, whole
from app.state.form import StateForm, place_editor
from app.state.model import StateModel
from app.widgets.log_slider import LogSlider
from nncore import ConfigError, TrainingConfig
from nncore.marking import N_

KINDS = {"a": N_("T", "first"), "b": N_("T", "second")}


@dataclass(frozen=True)
class Sample(PageState):
    kind: str = choice("a", KINDS, N_("T", "Kind"), N_("T", "Which."), fixed=True)
    count: int | None = whole(
        None, 1, 50_000, N_("T", "Count"), N_("T", "How many."), nothing="all"
    )
    rate: float = number(0.5, 0.001, 1000.0, N_("T", "Rate"), N_("T", "How fast."))
    on: bool = flag(False, N_("T", "on"), N_("T", "Or off."))
    words: str = line("", N_("T", "Words"), N_("T", "At most five."), most=5)
    sizes: tuple[float, ...] = items((0.5,), Number(low=0, high=1), 1, 2, label="Sizes", tip="")


class Form:
    """A form on the screen, and the states that its model told of."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = StateModel(Sample())
        self.form = StateForm(self.model, "kind", "count", "rate", "on", "words", "sizes")
        self.widget = QWidget()
        self.widget.setLayout(self.form)
        self.told: list[Sample] = []
        self.model.changed.connect(lambda now, _: self.told.append(now))
        qtbot.addWidget(self.widget)
        self.widget.show()
        self.widget.activateWindow()

    def __getattr__(self, name: str) -> object:
        return self.form.editor(name)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_editors_carry_names_labels_and_explanations(form: Form) -> None:
    assert form.count.objectName() == "countSpin"
    assert form.kind.objectName() == "kindCombo"
    assert form.rate.toolTip() == "How fast."
    assert form.rate.accessibleDescription() == "How fast."
    label = next(each for each in form.widget.findChildren(QLabel) if each.text() == "Rate")
    assert label.buddy() is form.rate


def test_an_edit_reaches_the_state(form: Form) -> None:
    form.kind.choose("b")
    form.count.setValue(7)
    form.rate.setValue(2.5)
    form.on.setChecked(True)
    form.words.setText("five5")
    form.sizes.setText("0.25, 1")
    assert form.model.value == Sample("b", 7, 2.5, True, "five5", (0.25, 1.0))


def test_a_state_is_shown_without_telling_of_an_edit(form: Form) -> None:
    state = Sample("b", 7, 2.5, True, "five5", (0.25, 1.0))
    form.model.set(state)
    assert form.told == [state]
    assert (form.kind.key(), form.count.value(), form.rate.value()) == ("b", 7, 2.5)
    assert (form.on.isChecked(), form.words.text(), form.sizes.text()) == (True, "five5", "0.25, 1")


def test_what_does_not_fit_waits_with_its_sentence(form: Form) -> None:
    form.words.setText("too long")
    assert not form.form.is_valid
    assert "Words must be a text of at most 5 characters, got too long" in form.form.error_text(
        "words"
    )
    assert form.model.value.words == ""
    form.rate.setValue(4)  # which is right by itself
    assert (form.model.value.words, form.model.value.rate) == ("", 4.0)
    assert form.words.text() == "too long"
    assert not form.form.is_valid
    form.words.setText("short")
    assert form.form.is_valid
    assert form.model.value.words == "short"


def test_two_fields_that_only_fit_together_are_taken_together(qtbot: QtBot) -> None:
    model = StateModel(TrainingConfig(weight_init_std=(0.01, 1)))
    form = StateForm(model, "hidden_sizes", "weight_init_std", described=CONFIG_FIELDS)
    widget = QWidget()
    widget.setLayout(form)
    qtbot.addWidget(widget)
    form.editor("hidden_sizes").setText("30, 20")
    assert "one for each of the 3 layers" in form.error_text("weight_init_std")
    assert model.value.hidden_sizes == (50,)
    form.editor("weight_init_std").setText("0.01, 0.1, 1")
    assert form.is_valid
    assert model.value == TrainingConfig(hidden_sizes=(30, 20), weight_init_std=(0.01, 0.1, 1))


def test_restoring_drops_what_is_being_typed(form: Form) -> None:
    form.words.setText("too long")
    form.model.restore(Sample())
    assert form.form.is_valid
    assert form.words.text() == ""
    assert form.form.error_text("words") == ""


def test_an_error_found_later_is_said_at_its_field(form: Form) -> None:
    form.form.show_error(ConfigError("not_positive", field="rate", value=-1))
    assert form.form.error_text("rate") == "Rate must be a positive number, got −1"
    assert not form.form.is_valid
    form.rate.setValue(3)
    assert form.form.is_valid


def test_a_text_counts_after_a_pause_in_typing(form: Form, qtbot: QtBot) -> None:
    type_into(qtbot, form.words, "abcde")
    assert form.told == []
    with qtbot.waitSignal(form.model.changed):
        pass
    assert [state.words for state in form.told] == ["abcde"]


@pytest.mark.parametrize("finish", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_text_counts_on_enter_and_on_leaving(form: Form, qtbot: QtBot, finish: Qt.Key) -> None:
    type_into(qtbot, form.words, "abc")
    qtbot.keyClick(form.words, finish)
    assert [state.words for state in form.told] == ["abc"]


@pytest.mark.parametrize(
    ("typed", "count"), [("1e4", 10_000), ("5000.0", 5_000), ("12,345", 12_345), ("all", None)]
)
def test_whole_numbers_are_read_as_people_write_them(
    form: Form, qtbot: QtBot, typed: str, count: int | None
) -> None:
    form.count.setValue(3)
    type_into(qtbot, form.count, typed)
    qtbot.keyClick(form.count, Qt.Key.Key_Return)
    assert form.model.value.count == count


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("count", "2.5", "Count must be a whole number from 1 to 50,000, got 2.5"),
        ("count", "999999", "Count must be a whole number from 1 to 50,000, got 999,999"),
        ("rate", "1/10", "Rate must be a number from 0.001 to 1,000, got 1/10"),
        ("rate", "5000", "Rate must be a number from 0.001 to 1,000, got 5,000"),
    ],
)
def test_a_number_that_is_refused_is_refused_whole_and_said(
    form: Form, qtbot: QtBot, name: str, typed: str, sentence: str
) -> None:
    before = form.model.value
    type_into(qtbot, form.form.editor(name), typed)
    qtbot.keyClick(form.form.editor(name), Qt.Key.Key_Return)
    assert form.model.value == before
    assert form.form.error_text(name) == sentence


def test_what_an_editor_takes_back_is_said_until_something_is_typed_and_holds_nothing_back(
    form: Form, qtbot: QtBot
) -> None:
    type_into(qtbot, form.count, "999999")
    qtbot.keyClick(form.count, Qt.Key.Key_Return)
    assert form.form.error_text("count")
    assert form.form.is_valid
    assert form.model.is_settled
    qtbot.keyClicks(form.count, "2")
    assert form.form.error_text("count") == ""


def test_what_only_the_editor_cannot_take_now_is_said_too(form: Form, qtbot: QtBot) -> None:
    form.count.limit(1, 100)
    type_into(qtbot, form.count, "101")
    qtbot.keyClick(form.count, Qt.Key.Key_Return)
    assert form.form.error_text("count") == "Count must be a whole number from 1 to 100, got 101"


def test_each_edit_that_waits_says_what_is_wrong_with_it(form: Form) -> None:
    form.words.setText("too long")
    form.sizes.setText("0.5, 2")
    assert form.form.error_text("words")
    assert form.form.error_text("sizes")
    form.words.setText("short")
    assert form.form.error_text("words") == ""
    assert form.form.error_text("sizes")


def test_a_form_that_goes_takes_what_was_written_wrong_in_it(qapp: QApplication) -> None:
    model = StateModel(Sample())
    form = StateForm(model, "words")
    form.editor("words").setText("too long")
    assert not model.is_settled
    del form
    assert model.is_settled


@pytest.mark.parametrize(("typed", "sizes"), [("0,25", (0.25,)), ("0.25, 1", (0.25, 1.0))])
def test_one_number_may_have_a_decimal_comma(
    form: Form, typed: str, sizes: tuple[float, ...]
) -> None:
    form.sizes.setText(typed)
    assert form.model.value.sizes == sizes


def test_the_wheel_over_a_field_without_focus_changes_nothing(form: Form) -> None:
    form.words.setFocus()
    before = form.model.value
    for editor in (form.kind, form.count, form.rate):
        center = QPointF(editor.rect().center())
        wheel = QWheelEvent(
            center,
            editor.mapToGlobal(center),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(editor, wheel)
    assert form.model.value == before


def test_what_a_run_fixes_is_locked_and_says_why(form: Form) -> None:
    form.form.set_fixed(True)
    assert not form.kind.isEnabled()
    assert "Reset" in form.kind.toolTip()
    assert form.rate.isEnabled()
    form.form.set_fixed(False)
    assert form.kind.isEnabled()
    assert form.kind.toolTip() == "Which."


def test_a_field_may_have_several_editors(form: Form) -> None:
    slider = place_editor(form.form.binding, "rate", LogSlider(0.001, 1000.0, digits=2))
    slider.setValue(slider.maximum())
    assert form.rate.value() == 1000.0
    form.rate.setValue(1.0)
    assert slider.value() == slider.maximum() // 2


def test_a_value_with_more_digits_than_are_shown_survives_its_field(
    form: Form, qtbot: QtBot
) -> None:
    form.model.update(rate=1 / 3)
    form.rate.setFocus()
    form.words.setFocus()
    assert form.model.value.rate == 1 / 3
