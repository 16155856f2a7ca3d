"""A splitter without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.splitter import FOLDED, FoldingSplitter, Splitter

WAYS = [
    (Qt.Orientation.Horizontal, Qt.Key.Key_Left, Qt.Key.Key_Right),
    (Qt.Orientation.Vertical, Qt.Key.Key_Up, Qt.Key.Key_Down),
]


@pytest.mark.parametrize(("way", "back", "forth"), WAYS)
def test_arrow_keys_along_its_way_move_a_divider(
    qtbot: QtBot, way: Qt.Orientation, back: Qt.Key, forth: Qt.Key
) -> None:
    splitter = Splitter(way)
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(400, 400)
    splitter.show()
    splitter.setSizes([1000, 1000])
    divider, (first, _) = splitter.handle(1), splitter.sizes()
    qtbot.keyClick(divider, forth)
    assert splitter.sizes()[0] == first + 20
    qtbot.keyClick(divider, back, Qt.KeyboardModifier.ShiftModifier)
    assert splitter.sizes()[0] == first + 18
    across = next(keys for keys in WAYS if keys[0] is not way)[2]
    qtbot.keyClick(divider, across)
    assert splitter.sizes()[0] == first + 18


def test_parts_without_room_side_by_side_stand_below_each_other(qtbot: QtBot) -> None:
    around = QWidget()  # a window would not become narrower than all parts
    qtbot.addWidget(around)
    splitter = FoldingSplitter(Theme())
    splitter.setParent(around)
    for width in (300, 250):
        part = QWidget()
        part.setMinimumSize(width, 100)
        splitter.addWidget(part)
    around.show()
    for width, beside in ((700, True), (420, False), (700, True)):
        splitter.resize(width, 400)
        first, second = (splitter.widget(i).geometry() for i in range(2))
        assert (second.left() > first.right()) is beside
        assert (second.top() > first.bottom()) is not beside
        assert splitter.minimumSizeHint().width() == FOLDED  # of 550: folded it needs no more
        assert ("left and right" in splitter.handle(1).accessibleName()) is beside


def test_parts_that_need_little_are_never_folded(qtbot: QtBot) -> None:
    splitter = FoldingSplitter(Theme())
    qtbot.addWidget(splitter)
    for _ in range(2):
        part = QWidget()
        part.setMinimumWidth(100)
        splitter.addWidget(part)
    assert splitter.minimumSizeHint().width() == 200 + splitter.handleWidth()
