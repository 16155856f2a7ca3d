"""A splitter without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.widgets.splitter import Splitter

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
