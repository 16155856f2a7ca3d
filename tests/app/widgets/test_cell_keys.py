"""Cells without a mouse: samples of a map, pixels of an image, entries of a gradient."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.minibatch.model.draws import PairedDraws
from app.pages.minibatch.views.hit_map import HitMap
from app.theme import Theme
from app.widgets.cell_keys import next_cell
from app.widgets.digit_image import DigitImage
from app.widgets.signed_image import SignedImage

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.mark.parametrize(
    ("key", "current", "cell"),
    [
        (RIGHT, None, 0),
        (RIGHT, 4, 5),
        (LEFT, 4, 3),
        (DOWN, 1, 5),
        (UP, 5, 1),
        (UP, 1, 0),
        (DOWN, 8, 9),
        (Qt.Key.Key_Space, 4, None),
    ],
)
def test_arrows_lead_from_cell_to_cell_of_rows_of_four(
    key: Qt.Key, current: int | None, cell: int | None
) -> None:
    assert next_cell(key, current, columns=4, count=10) == cell


def test_no_key_leads_anywhere_where_there_are_no_cells() -> None:
    assert next_cell(RIGHT, None, columns=4, count=0) is None


def focused(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(200, 200)
    widget.show()
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return widget


def press(widget: QWidget, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def test_a_pixel_is_pointed_at_by_keys(qtbot: QtBot) -> None:
    image = focused(DigitImage(Theme(), "image", 100), qtbot)
    image.show_pixels(np.zeros((3, 4), np.uint8))
    pixels: list[object] = []
    image.pixel_hovered.connect(pixels.append)
    press(image, qtbot, RIGHT, RIGHT, DOWN)
    assert pixels == [(0, 0), (0, 1), (1, 1)]


def test_an_entry_of_a_gradient_is_pointed_at_by_keys(qtbot: QtBot) -> None:
    image = focused(SignedImage(Theme(), "gradient"), qtbot)
    image.show_values(np.zeros((3, 4)), 1.0)
    entries: list[object] = []
    image.hovered.connect(entries.append)
    press(image, qtbot, RIGHT, DOWN, LEFT)
    assert entries == [0, 4, 3]


def test_a_sample_of_the_hit_map_is_pointed_at_by_keys(qtbot: QtBot) -> None:
    view = focused(HitMap(Theme(), "draws"), qtbot)
    samples: list[object] = []
    view.hovered.connect(samples.append)
    press(view, qtbot, RIGHT)
    assert samples == []
    draws = PairedDraws(100, 10, seed=0).random
    view.show_draws(draws)
    press(view, qtbot, RIGHT, RIGHT, DOWN)
    assert samples == [(0, 0), (1, 0), (11, 0)]  # ten rows of ten, nothing drawn
