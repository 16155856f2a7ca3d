"""Slider on a logarithmic scale, by keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.widgets.log_slider import LogSlider


@pytest.mark.parametrize(
    ("low", "high", "digits", "whole", "start"),
    [(0.1, 10, 3, False, 1.0), (1, 60_000, 2, True, 1), (1, 60_000, 2, True, 100)],
)
def test_every_press_of_an_arrow_comes_to_another_number(
    qtbot: QtBot, low: float, high: float, digits: int, whole: bool, start: float
) -> None:
    slider = LogSlider(low, high, digits, whole)
    qtbot.addWidget(slider)
    slider.show_value(start)
    slider.edited.connect(slider.show_value)  # as a form does
    told = [start]
    slider.edited.connect(told.append)
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert len(told) == 6
    assert told == sorted(set(told))
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert len(told) == 11
    assert told[5:] == sorted(set(told[5:]), reverse=True)


def test_the_arrows_come_to_both_ends_and_stay_there(qtbot: QtBot) -> None:
    slider = LogSlider(1, 50, 2, whole=True)
    qtbot.addWidget(slider)
    slider.edited.connect(slider.show_value)
    slider.show_value(40)
    for key, end in ((Qt.Key.Key_Right, 50), (Qt.Key.Key_Left, 1)):
        for _ in range(120):
            qtbot.keyClick(slider, key)
        assert slider.said() == end
