"""Answers are typed, and what cannot be taken is said and is no answer."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.questions.question import Question, spoken
from app.questions.question_view import QuestionView
from app.theme import Theme
from app.widgets.error_line import ErrorLine
from app.widgets.number_spin import NumberSpin
from tests.app.fronts import lay_out

NUMBER = Question("number", spoken("How many?"), low=0, high=100)
POINT = Question("point", spoken("Where?"), low=-5, high=5, decimals=2)


@pytest.fixture
def number(qtbot: QtBot) -> QuestionView:
    return shown(NUMBER, qtbot)


def shown(question: Question, qtbot: QtBot) -> QuestionView:
    view = QuestionView(Theme(), question, None)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


def write(view: QuestionView, qtbot: QtBot, text: str, place: int = 0) -> NumberSpin:
    spin = view.findChildren(NumberSpin)[place]
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, text)
    return spin


def test_enter_answers_what_was_typed(number: QuestionView, qtbot: QtBot) -> None:
    spin = write(number, qtbot, "37.5")
    with qtbot.waitSignal(number.answered) as answered:
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert answered.args == [37.5, ()]


@pytest.mark.parametrize("nonsense", ["a lot", "999", "-1"])
def test_what_cannot_be_taken_is_said_and_is_no_answer(
    number: QuestionView, qtbot: QtBot, nonsense: str
) -> None:
    spin = write(number, qtbot, nonsense)
    with qtbot.assertNotEmitted(number.answered):
        qtbot.keyClick(spin, Qt.Key.Key_Return)
        qtbot.mouseClick(number.answer_button, Qt.MouseButton.LeftButton)
    assert nonsense.lstrip("-") in number.findChild(ErrorLine).text()
    assert number.findChild(ErrorLine).isVisible()
    assert not number.answer_button.isEnabled()
    write(number, qtbot, "7")
    assert number.findChild(ErrorLine).isHidden()
    assert number.answer_button.isEnabled()


def test_a_point_is_no_answer_until_it_is_placed(qtbot: QtBot) -> None:
    view = shown(POINT, qtbot)
    assert not view.answer_button.isEnabled()
    view.editor.place((1.23456, -9.0))
    assert view.editor.value == (1.23, -5.0)
    spin = write(view, qtbot, "2.5", 1)
    with qtbot.waitSignal(view.answered) as answered:
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert answered.args == [(1.23, 2.5), ()]


def test_a_number_is_no_answer_until_one_is_written(number: QuestionView, qtbot: QtBot) -> None:
    (spin,) = number.findChildren(NumberSpin)
    assert spin.text() == ""
    assert spin.lineEdit().placeholderText() == "a number"
    assert not number.answer_button.isEnabled()
    spin.setFocus()
    with qtbot.assertNotEmitted(number.answered):
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert spin.text() == ""
    assert number.findChild(ErrorLine).isHidden()


def test_a_step_begins_in_the_middle_of_what_can_be_answered(
    number: QuestionView, qtbot: QtBot
) -> None:
    (spin,) = number.findChildren(NumberSpin)
    spin.setFocus()
    qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert number.editor.value == 50
    assert number.answer_button.isEnabled()
    qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert number.editor.value > 50


def test_the_number_in_the_middle_can_be_typed(number: QuestionView, qtbot: QtBot) -> None:
    spin = write(number, qtbot, "50")
    with qtbot.waitSignal(number.answered) as answered:
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert answered.args == [50, ()]


def test_what_is_deleted_again_is_no_answer(number: QuestionView, qtbot: QtBot) -> None:
    spin = write(number, qtbot, "7")
    assert number.answer_button.isEnabled()
    qtbot.keyClick(spin, Qt.Key.Key_Backspace)
    qtbot.keyClick(spin, Qt.Key.Key_Tab)
    assert spin.text() == ""
    assert not number.answer_button.isEnabled()


def test_what_cannot_be_taken_leaves_it_empty_where_nothing_was_answered(
    number: QuestionView, qtbot: QtBot
) -> None:
    spin = write(number, qtbot, "a lot")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert spin.text() == ""
    assert number.findChild(ErrorLine).isVisible()


def test_half_a_point_is_no_answer(qtbot: QtBot) -> None:
    view = shown(POINT, qtbot)
    spin = write(view, qtbot, "1", 0)
    with qtbot.assertNotEmitted(view.answered):
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert not view.answer_button.isEnabled()
    spin = write(view, qtbot, "2", 1)
    with qtbot.waitSignal(view.answered) as answered:
        qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert answered.args == [(1, 2), ()]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_stands_in_the_place_of_a_number_has_room_at_every_zoom(
    qtbot: QtBot, scale: float
) -> None:
    theme = Theme("light")
    theme.apply()
    view = QuestionView(theme, NUMBER, None)
    qtbot.addWidget(view)
    view.show()
    theme.use("light", scale)
    line = view.findChild(NumberSpin).lineEdit()
    lay_out()
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    assert line.width() >= words
    theme.use("light", 1.0)
