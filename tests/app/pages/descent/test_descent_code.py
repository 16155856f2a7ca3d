"""The code of a race's steps, gone through line by line beside the map."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.descent.model.race_state import RaceState
from app.pages.descent.model.racers import only
from app.pages.descent.page import DescentPage
from app.widgets.accessibility import plain_text
from app.widgets.code_line_words import LINE_WORDS, LISTING_WORDS
from app.window.main_window import MainWindow
from nncore import OPTIMIZERS, descent_code
from tests.app.fronts import lay_out

LINES = 2 + 2 * 8 + 2  # h and the room for the gradient, two coordinates, gradient and step


@pytest.fixture
def page(open_window: Callable[..., MainWindow]) -> DescentPage:
    """x² + y² from (−3, 4) at a rate of 0.1, at its start, with its code."""
    page = open_window("--page", "descent", "--size", "1366x768").page
    race = RaceState(surface="bowl", start=(-3.0, 4.0), steps=3)
    sgd = race.racer("sgd")
    racers = only({"sgd"}, race.with_racer(type(sgd)(learning_rate=0.1)).racers)
    page.state = type(page.state)(race=type(race)(**{**vars(race), "racers": racers}), code=True)
    lay_out()
    return page


def running(page: DescentPage) -> str:
    return page.code.view.listing.currentItem().text().strip()


def told(page: DescentPage) -> str:
    return plain_text(page.code.view.values.text())


def lines_ahead(page: DescentPage, qtbot: QtBot, n: int) -> Iterator[str]:
    for _ in range(n):
        yield running(page)
        qtbot.mouseClick(page.code.play_bar.forward_button, Qt.MouseButton.LeftButton)


def test_the_lines_of_a_step_are_gone_through_and_make_the_step(
    page: DescentPage, qtbot: QtBot
) -> None:
    seen = [*lines_ahead(page, qtbot, LINES - 1)]
    assert seen[0] == "h = 1e-4"
    assert seen[-1] == "grad = numerical_gradient(f, x)"
    assert running(page) == "x -= lr * grad"
    assert page.code.heading.text() == "SGD, step 0 → 1"
    assert "−2.4" in told(page)  # −3 − 0.1 · (−6)
    assert "3.2" in told(page)  # 4 − 0.1 · 8
    assert page.race_player.position == 0
    qtbot.mouseClick(page.code.play_bar.forward_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.race_player.index == 1)
    assert running(page) == "h = 1e-4"
    assert page.code.heading.text() == "SGD, step 1 → 2"
    x, y = page.race_player.race.trajectories["sgd"].at(1).position
    assert (x, y) == pytest.approx((-2.4, 3.2))


def test_the_keys_go_through_the_lines_and_a_click_on_a_line_goes_to_it(
    page: DescentPage, qtbot: QtBot
) -> None:
    listing = page.code.view.listing
    listing.setFocus()
    qtbot.keyClick(listing, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert running(page) == "grad = np.zeros_like(x)"
    qtbot.keyClick(listing, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert running(page) == "h = 1e-4"
    place = next(
        i for i in range(listing.count()) if listing.item(i).text().strip() == "fxh1 = f(x)"
    )
    item = listing.visualItemRect(listing.item(place)).center()
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=item)
    assert running(page) == "fxh1 = f(x)"
    assert "24.999" in told(page)  # (−3 + 0.0001)² + 4²


def test_at_the_end_of_the_race_its_last_step_is_shown(page: DescentPage, qtbot: QtBot) -> None:
    page.race_player.seek(3)
    qtbot.waitUntil(lambda: page.code.heading.text() == "SGD, step 2 → 3")
    page.update_state(code_line=LINES - 1)
    assert not page.code.play_bar.forward_button.isEnabled()


def test_an_optimizer_that_does_not_race_makes_no_step(page: DescentPage) -> None:
    page.update_state(chosen="adam")
    assert page.code.heading.text() == "Adam makes no step"
    assert not page.code.play_bar.forward_button.isEnabled()


def test_the_code_takes_the_place_of_the_numbers_and_gives_it_back(page: DescentPage) -> None:
    numbers = page.table, page.inspector, page.heights
    assert page.code.isVisible()
    assert not any(each.isVisible() for each in numbers)
    page.code_button.click()
    lay_out()
    assert not page.code.isVisible()
    assert all(each.isVisible() for each in numbers)


@pytest.mark.parametrize("mode", ["points", "curve"])
def test_every_mode_has_its_code_alone_beside_its_picture(page: DescentPage, mode: str) -> None:
    page.update_state(mode=mode)
    lay_out()
    column = page.code.parentWidget()
    assert page.code.height() >= 0.95 * column.height()


def test_in_large_type_the_code_is_a_tab_that_comes_to_the_front(
    open_window: Callable[..., MainWindow],
) -> None:
    page = open_window("--page", "descent", "--size", "1024x768", "--projector").page
    lay_out()
    assert page.table.isVisible()
    page.code_button.click()
    lay_out()
    assert page.code.isVisible()
    page.code_button.click()
    lay_out()
    assert page.table.isVisible()


def test_while_a_step_is_asked_for_nothing_of_its_code_is_seen(
    page: DescentPage, qtbot: QtBot
) -> None:
    page.predict("next")
    qtbot.waitUntil(lambda: not page.code.isVisible())
    assert page.inspector.isVisible()
    page.predict("")
    qtbot.waitUntil(page.code.isVisible)


def test_every_kind_of_line_has_its_words() -> None:
    codes = [descent_code(key, g, True, True) for key in OPTIMIZERS for g in ("numerical", "exact")]
    kinds = {line.kind for code in codes for line in code.lines if line.kind}
    assert kinds <= LISTING_WORDS.keys() | LINE_WORDS.keys()
