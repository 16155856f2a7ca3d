"""The code of the 2×3 network's gradient, gone through line by line on the page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.gradient.model.simple_net_trajectory import PRINTED_DW
from app.pages.gradient.page import GradientPage
from app.pages.gradient.parts.simple_net_part import SimpleNetPart
from app.widgets.accessibility import plain_text
from app.widgets.code_line_words import LINE_WORDS, LISTING_WORDS
from app.window.main_window import MainWindow
from nncore import gradient_code
from tests.app.fronts import lay_out

LINES_OF_FIRST, LINES_OF_OTHERS = 10, 8


@pytest.fixture
def part(open_window: Callable[..., MainWindow], qtbot: QtBot) -> SimpleNetPart:
    """The tab with the code open, at the first line of the first entry."""
    page = open_window("--page", "gradient", "--size", "1366x768").page
    assert isinstance(page, GradientPage)
    part = page.parts["simple_net"]
    assert isinstance(part, SimpleNetPart)
    qtbot.mouseClick(part.code_button, Qt.MouseButton.LeftButton)
    lay_out()
    return part


def running(part: SimpleNetPart) -> str:
    item = part.code.view.listing.currentItem()
    return item.text().strip()


def told(part: SimpleNetPart) -> str:
    return plain_text(part.code.view.values.text())


def forward(part: SimpleNetPart, qtbot: QtBot, times: int = 1) -> None:
    for _ in range(times):
        qtbot.mouseClick(part.code.play_bar.forward_button, Qt.MouseButton.LeftButton)


def test_the_code_stands_in_place_of_the_loss_and_goes_again(
    part: SimpleNetPart, qtbot: QtBot
) -> None:
    assert part.code.isVisible()
    assert not part.plot.isVisible()
    assert running(part) == "h = 1e-4"
    qtbot.mouseClick(part.code_button, Qt.MouseButton.LeftButton)
    assert not part.code.isVisible()
    assert part.plot.isVisible()


def test_a_number_has_no_more_digits_than_it_takes(part: SimpleNetPart) -> None:
    assert "h = 1e−4" in told(part)


@pytest.mark.thorough
def test_behind_its_last_line_an_entry_is_known_and_the_next_one_s_lines_begin(
    part: SimpleNetPart, qtbot: QtBot
) -> None:
    forward(part, qtbot, LINES_OF_FIRST - 1)
    assert (running(part), part.state.entries) == ("x[idx] = tmp_val", 0)
    forward(part, qtbot)
    assert (part.state.entries, part.state.line) == (1, 0)
    assert running(part) == "for idx in np.ndindex(x.shape):"
    assert part.code.heading.text() == "dW[0, 1], line by line"


def test_the_slope_told_is_the_one_that_the_article_prints(
    part: SimpleNetPart, qtbot: QtBot
) -> None:
    part.model.update(entries=5)
    part.model.update(line=6)
    assert running(part) == "grad[idx] = (fxh1 - fxh2) / (2 * h)"
    assert f"−{-PRINTED_DW[2]:.3f}" in told(part)  # to three digits
    assert "fxh1 = 1.5687" in told(part)


@pytest.mark.thorough
def test_behind_all_entries_the_lines_make_the_step(part: SimpleNetPart, qtbot: QtBot) -> None:
    forward(part, qtbot, LINES_OF_FIRST + 5 * LINES_OF_OTHERS)
    assert part.state.entries == 6
    assert running(part) == "dW = numerical_gradient(f, net.W)"
    forward(part, qtbot)
    assert running(part) == "net.W -= learning_rate * dW"
    forward(part, qtbot)
    assert (part.state.rates, part.state.entries) == ((0.1,), 0)
    assert running(part) == "h = 1e-4"


def test_step_begins_the_next_entry_s_lines(part: SimpleNetPart, qtbot: QtBot) -> None:
    forward(part, qtbot, 3)
    part.step()
    assert (part.state.entries, part.state.line) == (1, 0)


def test_a_line_that_is_clicked_runs(part: SimpleNetPart, qtbot: QtBot) -> None:
    listing = part.code.view.listing
    item = next(item for item in map(listing.item, range(20)) if "fxh2 = f(x)" in item.text())
    listing.scrollToItem(item)
    place = listing.visualItemRect(item).center()
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert running(part) == "fxh2 = f(x)"
    assert gradient_code().lines[listing.running].text.strip() == running(part)


def test_no_code_answers_the_question_about_the_next_entry(part: SimpleNetPart) -> None:
    part.keep_secret(True)
    assert not part.code.isVisible()
    part.keep_secret(False)
    assert part.code.isVisible()


def test_every_kind_of_line_has_its_words() -> None:
    kinds = {line.kind for line in gradient_code().lines if line.kind}
    assert kinds <= LISTING_WORDS.keys()
    assert not LISTING_WORDS.keys() & LINE_WORDS.keys()
