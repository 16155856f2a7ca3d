"""One image, large, with the pixel under the pointer."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.digit_image import DigitImage


@pytest.fixture
def image(qtbot: QtBot) -> DigitImage:
    image = DigitImage(Theme("light"), "a digit", 120)
    qtbot.addWidget(image)
    image.resize(120, 120)
    image.show_pixels(np.arange(12, dtype=np.uint8).reshape(3, 4) * 20)
    with qtbot.waitExposed(image):
        image.show()
    return image


def test_the_pixel_under_the_pointer_is_told(image: DigitImage, qtbot: QtBot) -> None:
    told: list[tuple[int, int] | None] = []
    # The pointer may stand where the last test left it; a move to where it is moves nothing.
    qtbot.mouseMove(image, QPoint(115, 100))
    qtbot.mouseMove(image, QPoint(60, 1))
    image.pixel_hovered.connect(told.append)
    # 4 by 3 cells of 30 pixels, in the middle of 120 by 120: the first row begins at 15
    qtbot.mouseMove(image, QPoint(5, 20))
    qtbot.mouseMove(image, QPoint(115, 100))
    qtbot.mouseMove(image, QPoint(60, 5))
    assert told == [(0, 0), (2, 3), None]


def test_pixels_are_painted_in_the_ink_of_the_theme(image: DigitImage) -> None:
    picture = image.grab().toImage()
    assert picture.pixelColor(15, 30).lightness() == 255  # 0 is paper
    assert picture.pixelColor(105, 90).lightness() == 255 - 220
