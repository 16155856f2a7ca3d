"""An image and its answer: what is read, and what a pixel is."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.digit_answer import DigitAnswer

NAMES = "zero", "one", "two"
PIXELS = np.array([[0, 51], [102, 255]], np.uint8)


@pytest.fixture
def answer(qtbot: QtBot) -> DigitAnswer:
    answer = DigitAnswer(Theme("light"), "As drawn", "tip", 80)
    qtbot.addWidget(answer)
    return answer


def test_the_most_probable_class_is_what_is_read(answer: DigitAnswer) -> None:
    answer.show_answer(PIXELS, np.array([0.1, 0.7, 0.2]), NAMES)
    assert answer.words.text() == "reads one: 70.0\N{NARROW NO-BREAK SPACE}%"
    answer.bars.update_accessible_text()
    assert answer.bars.accessibleDescription().startswith("zero: 10")


def test_a_pixel_that_is_pointed_at_is_told_as_the_network_receives_it(
    answer: DigitAnswer,
) -> None:
    answer.show_answer(PIXELS, np.array([0.1, 0.7, 0.2]), NAMES)
    answer.image.point_at(1)
    assert answer.words.text() == "row 0, column 1: 51 / 255 = 0.200"
    answer.show_answer(PIXELS, np.array([0.9, 0.1, 0.0]), NAMES)
    assert answer.words.text() == "row 0, column 1: 51 / 255 = 0.200"
    answer.image.point_at(None)
    assert answer.words.text().startswith("reads zero: 90.0")


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_what_is_no_number_is_no_answer(answer: DigitAnswer, wrong: float) -> None:
    answer.show_answer(PIXELS, np.array([0.1, wrong, 0.2]), NAMES)
    assert answer.words.text() == "not finite numbers"
    assert not answer.grab().isNull()
    answer.bars.update_accessible_text()
    assert answer.bars.accessibleDescription() == "no answer"


def test_nothing_is_read_in_nothing(answer: DigitAnswer) -> None:
    answer.show_answer(PIXELS, np.array([0.1, 0.7, 0.2]), NAMES)
    answer.show_nothing("draw a digit", NAMES, (5, 4))
    assert answer.words.text() == "draw a digit"
    assert answer.image.pixels.shape == (5, 4)
    assert not answer.grab().isNull()
