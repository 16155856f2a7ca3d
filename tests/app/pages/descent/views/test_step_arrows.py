"""The arrows of a step say how many times as long as the step they are."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.pages.descent.presets import presets
from tests.in_turn import in_turn

from ..test_descent_page import go_to


@in_turn("index", [0, 15])
def test_the_factor_stands_beside_the_arrow(page: DescentPage, qtbot: QtBot, index: int):
    page.state = presets()["book_descent"].of(page.state)
    go_to(qtbot, page, index)
    arrows = page.stage.picture.arrows
    factor = np.hypot(*(arrows.update.tips - arrows.update.tails)[0])
    factor /= 0.2 * 5 * 0.8**index  # the book's step: 0.1 times the gradient, 2·5 at first
    assert arrows.note.isVisible() is (round(factor) > 1)
    if arrows.note.isVisible():
        assert arrows.note.toPlainText() == f"×{round(factor)}"
    assert factor == pytest.approx(round(factor))


def test_small_steps_are_magnified_and_say_so(page: DescentPage):
    page.state = presets()["too_small"].of(page.state)
    assert page.stage.picture.arrows.note.isVisible()
    assert page.stage.picture.arrows.note.toPlainText().startswith("×1,000,000")
    page.update_state(arrows=False)
    assert not page.stage.picture.arrows.note.isVisible()
