"""Numbers as people write them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from pytestqt.qtbot import QtBot

from app.widgets.key_combo import KeyCombo
from app.widgets.number_spin import NumberSpin


@pytest.fixture
def spin(qtbot: QtBot) -> NumberSpin:
    spin = NumberSpin(1e-12, 1e38)
    qtbot.addWidget(spin)
    return spin


@pytest.mark.parametrize(
    ("typed", "value"), [("0.1", 0.1), ("1e-10", 1e-10), ("10", 10.0), ("0,05", 0.05), ("1E3", 1e3)]
)
def test_a_typed_number_is_read(spin: NumberSpin, qtbot: QtBot, typed: str, value: float) -> None:
    spin.lineEdit().selectAll()
    qtbot.keyClicks(spin, typed)
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert spin.value() == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize("typed", ["abc", "1..2", "--3", "nan", "inf", "0", "-1"])
def test_nonsense_is_not_accepted(spin: NumberSpin, typed: str) -> None:
    assert spin.validate(typed, 0)[0] != QValidator.State.Acceptable


def test_a_number_is_shown_without_idle_zeros(spin: NumberSpin) -> None:
    for value, text in ((0.1, "0.1"), (1e-10, "1e-10"), (25.0, "25")):
        spin.setValue(value)
        assert spin.text() == text


def test_a_combo_chooses_by_key(qtbot: QtBot) -> None:
    combo = KeyCombo([("sgd", "Plain descent"), ("adam", "Adam")])
    qtbot.addWidget(combo)
    combo.choose("adam")
    assert (combo.key(), combo.currentText()) == ("adam", "Adam")
