"""The code of a loss, gone through line by line on the Loss page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.loss.page import LossPage
from app.widgets.accessibility import plain_text
from app.widgets.code_line_words import LISTING_WORDS
from app.window.main_window import MainWindow
from nncore import LOSSES, loss_code

LINES = 10  # that run, of either loss


@pytest.fixture
def page(open_window: Callable[..., MainWindow]) -> LossPage:
    page = open_window("--page", "loss").page
    assert isinstance(page, LossPage)
    page.update_state(tab="code", source="hand", scores=(0.0, *9 * (-1000.0,)))
    return page


def running(page: LossPage) -> str:
    return page.code.view.listing.currentItem().text().strip()


def told(page: LossPage) -> str:
    return plain_text(page.code.view.values.text())


def test_the_lines_are_gone_through_to_the_loss(page: LossPage, qtbot: QtBot) -> None:
    bar = page.code.play_bar
    assert running(page) == "c = np.max(a)"
    for _ in range(LINES - 1):
        qtbot.mouseClick(bar.forward_button, Qt.MouseButton.LeftButton)
    assert running(page) == "loss = cross_entropy_error(y, t)"
    assert not bar.forward_button.isEnabled()
    assert "loss = 16.118" in told(page)  # −log 1e−7: sure of 0, and it is a 7
    qtbot.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)
    assert running(page) == "E = -np.sum(terms)"


def test_the_other_loss_has_other_lines(page: LossPage) -> None:
    page.update_state(coded="sum_squared_error", line=LINES - 1)
    assert running(page) == "loss = sum_squared_error(y, t)"
    assert "loss = 1" in told(page)  # half of 1 + 1


def test_the_values_follow_the_bars(page: LossPage) -> None:
    page.update_state(line=LINES - 1)
    page.update_state(scores=10 * (0.0,))
    assert "loss = 2.3026" in told(page)  # log 10


def test_every_kind_of_line_has_its_words() -> None:
    kinds = {line.kind for loss in LOSSES for line in loss_code(loss).lines if line.kind}
    assert kinds <= LISTING_WORDS.keys()
