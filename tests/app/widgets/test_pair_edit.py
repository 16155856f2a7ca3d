import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.widgets.pair_edit import PairEdit


@pytest.fixture
def edit(qtbot: QtBot) -> PairEdit:
    edit = PairEdit(-10, 10, ("firstSpin", "secondSpin"))
    qtbot.addWidget(edit)
    return edit


def test_showing_a_pair_tells_nothing(edit: PairEdit):
    told = []
    edit.edited.connect(told.append)
    edit.show_value((1.5, -2.0))
    assert edit.value() == (1.5, -2.0)
    assert told == []


def test_editing_one_number_tells_both(edit: PairEdit):
    told = []
    edit.show_value((1.5, -2.0))
    edit.edited.connect(told.append)
    edit.findChild(type(edit.spins[1]), "secondSpin").setValue(4)
    assert told == [(1.5, 4.0)]


def test_a_number_that_is_refused_is_told_in_its_place(edit: PairEdit, qtbot: QtBot):
    told = []
    edit.refused.connect(told.append)
    edit.show_value((1.0, 2.0))
    first = edit.spins[0]
    first.selectAll()
    qtbot.keyClicks(first, "99")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert told[0] == (99.0, 2.0)
    assert edit.value() == (1.0, 2.0)
