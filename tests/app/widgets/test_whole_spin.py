"""Whole numbers that have words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.widgets.whole_spin import WholeSpin


@pytest.mark.parametrize(("typed", "value"), [("bag", 2), ("1", 1), ("satchel", 0)])
def test_a_number_that_has_a_word_is_typed_as_either(qtbot: QtBot, typed: str, value: int) -> None:
    spin = WholeSpin(0, 2)
    qtbot.addWidget(spin)
    spin.show_words(("shirt", "sneaker", "bag"))
    assert spin.text() == "shirt"
    spin.selectAll()
    qtbot.keyClicks(spin, typed)
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert spin.value() == value
    assert spin.text() == ("shirt", "sneaker", "bag")[value]
