"""A line edit for numbers, or a key that stands for them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.catalog.initial_weights import INITIAL_WEIGHTS_CATALOG
from app.widgets.numbers_edit import NumbersEdit


@pytest.fixture
def edit(qtbot: QtBot) -> NumbersEdit:
    edit = NumbersEdit(float, INITIAL_WEIGHTS_CATALOG)
    qtbot.addWidget(edit)
    edit.show()
    return edit


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("0.01", (0.01,)),
        ("0,01", (0.01,)),
        ("0.01, 1", (0.01, 1.0)),
        ("he", "he"),
        ("HE", "he"),
        (" Xavier ", "xavier"),
        ("Zeros", "zeros"),
        ("hee", "hee"),
        ("he, 1", "he, 1"),
        ("", ""),
    ],
)
def test_what_is_typed_is_numbers_a_key_in_any_case_or_the_text_itself(
    edit: NumbersEdit, qtbot: QtBot, typed: str, value: object
) -> None:
    edit.show_value(0.5)
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    with qtbot.waitSignal(edit.edited) as told:
        qtbot.keyClicks(edit, typed)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == [value]


def test_keys_are_no_numbers_where_none_is_offered(qtbot: QtBot) -> None:
    edit = NumbersEdit(int)
    qtbot.addWidget(edit)
    edit.setText("He")
    assert edit.value() == "He"
    assert edit.completer() is None


def test_a_value_is_shown_as_it_is_typed(edit: NumbersEdit) -> None:
    for value, text in (("he", "he"), (0.01, "0.01"), ((0.01, 1.0), "0.01, 1")):
        edit.show_value(value)
        assert edit.text() == text


def test_a_key_typed_in_another_case_stays_as_it_was_typed(edit: NumbersEdit) -> None:
    edit.setText("Xavier")
    edit.show_value("xavier")
    assert edit.text() == "Xavier"


def test_the_down_key_offers_all_keys_and_a_choice_is_an_edit(
    edit: NumbersEdit, qtbot: QtBot
) -> None:
    edit.show_value(0.01)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    popup = edit.completer().popup()
    assert popup.isVisible()
    model = popup.model()
    keys = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert keys == list(INITIAL_WEIGHTS_CATALOG)
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == INITIAL_WEIGHTS_CATALOG["he"].explanation
    with qtbot.waitSignal(edit.edited) as told:
        popup.setCurrentIndex(model.index(1, 0))
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == ["he"]
    assert edit.text() == "he"


def test_keys_are_offered_no_longer_where_the_field_is_locked(
    edit: NumbersEdit, qtbot: QtBot
) -> None:
    edit.setFocus()
    qtbot.keyClicks(edit, "x")
    popup = edit.completer().popup()
    assert popup.isVisible()
    edit.setEnabled(False)
    assert not popup.isVisible()


def test_wide_characters_are_those_of_a_number(edit: NumbersEdit) -> None:
    edit.setText("０．０１，　１")
    assert edit.value() == (0.01, 1.0)
