"""Pictures from files and from the clipboard."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.session.picture_reading import gray_of
from nncore.picture_fitting import find_ink, fit_to_box


@pytest.mark.parametrize("size", [(2000, 500), (512, 512), (3, 700)])
def test_a_large_picture_is_made_smaller_and_keeps_its_proportions(size: tuple[int, int]) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    height, width = gray_of(image).shape
    assert max(height, width) == 512
    assert width / height == pytest.approx(size[0] / size[1], rel=0.5)


@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (90, 255), (255, 0)])
def test_what_is_transparent_is_paper_on_which_the_ink_is_seen(ink: int, paper: int) -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setPixelColor(3, 5, QColor(ink, ink, ink))
    gray = gray_of(image)
    assert gray[5, 3] == ink
    assert np.count_nonzero(gray == paper) == 63


def test_where_all_is_transparent_nothing_is_drawn() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    assert find_ink(gray_of(image)) is None


def test_a_letter_drawn_by_qt_is_upright() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y in range(10, 90):
        for x in range(20, 30):
            image.setPixel(x, y, 0xFF000000)
    for x in range(20, 70):  # the foot of an L
        for y in range(80, 90):
            image.setPixel(x, y, 0xFF000000)
    fitted = fit_to_box(gray_of(image))
    assert fitted is not None
    rows = np.flatnonzero(fitted.any(axis=1))
    assert np.count_nonzero(fitted[rows[-1]]) > 2 * np.count_nonzero(fitted[rows[0]])
