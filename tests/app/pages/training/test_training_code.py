"""The code of the step that comes next, on the Training page."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.pages.training.page import TrainingPage
from app.session.run import RunStatus
from app.widgets.accessibility import plain_text
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out
from tests.app.test_layout import cut, scrolled_sideways
from tests.thoroughness import briefly

WAIT = 20_000
LOSS_LINE = "loss = cross_entropy_error(y, t)"
Open = Callable[..., MainWindow]


def page_of(window: MainWindow) -> TrainingPage:
    page = window.page
    assert isinstance(page, TrainingPage)
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> TrainingPage:
    """The page with the code open, at the first line of the first step."""
    page = page_of(window)
    QTest.mouseClick(page.code_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: title(page).startswith("Step 1,"), timeout=WAIT)
    return page


def title(page: TrainingPage) -> str:
    return page.code.heading.text()


def running(page: TrainingPage) -> str:
    item = page.code.view.listing.currentItem()
    return item.text().strip() if item else ""


def told(page: TrainingPage) -> str:
    return plain_text(page.code.view.values.text())


def loss_told(page: TrainingPage) -> float | None:
    found = re.search(r"^loss = (\S+)$", told(page), re.MULTILINE)
    return float(found[1]) if found else None


def go_to(page: TrainingPage, qtbot: QtBot, text: str) -> None:
    listing = page.code.view.listing
    row = next(i for i in range(listing.count()) if listing.item(i).text().strip() == text)
    page.code.view.line_chosen.emit(row)
    qtbot.waitUntil(lambda: running(page) == text, timeout=WAIT)


def forward(page: TrainingPage) -> None:
    QTest.mouseClick(page.code.play_bar.forward_button, Qt.MouseButton.LeftButton)


def test_the_code_stands_in_place_of_the_images(page: TrainingPage) -> None:
    assert page.code.isVisible()
    assert not page.batch_view.isVisible()
    QTest.mouseClick(page.code_button, Qt.MouseButton.LeftButton)
    assert not page.code.isVisible()
    assert page.batch_view.isVisible()


def test_the_loss_that_a_line_makes_is_that_which_the_step_will_have(
    page: TrainingPage, qtbot: QtBot
) -> None:
    session = page.session
    go_to(page, qtbot, LOSS_LINE)
    qtbot.waitUntil(lambda: loss_told(page) is not None, timeout=WAIT)
    foretold = []
    for n in (2, 3):
        foretold.append(loss_told(page))
        session.step()
        qtbot.waitUntil(lambda n=n: title(page).startswith(f"Step {n},"), timeout=WAIT)
        assert running(page) == LOSS_LINE  # stays where it was put
    assert session.run.record.history.losses == pytest.approx(foretold, rel=1e-4)


def test_behind_the_last_line_the_step_is_made_and_the_lines_begin_again(
    page: TrainingPage, qtbot: QtBot
) -> None:
    first = running(page)
    go_to(page, qtbot, "params[key] -= lr * grads[key]")
    assert page.session.run.iteration == 0
    forward(page)
    forward(page)  # too fast: the step is on its way
    qtbot.waitUntil(lambda: title(page).startswith("Step 2,"), timeout=WAIT)
    qtbot.waitUntil(lambda: running(page) == first, timeout=WAIT)
    assert page.session.run.iteration == 1
    assert page.session.status is RunStatus.PAUSED


def test_the_lines_go_forward_and_back(page: TrainingPage, qtbot: QtBot) -> None:
    first = running(page)
    forward(page)
    qtbot.waitUntil(lambda: running(page) == "x_batch = x_train[batch_mask]", timeout=WAIT)
    page.window().activateWindow()
    page.code.view.listing.setFocus()
    qtbot.keyClick(page.code.view.listing, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: running(page) == first, timeout=WAIT)


@pytest.mark.thorough
def test_played_the_lines_go_over_into_the_next_step(page: TrainingPage, qtbot: QtBot) -> None:
    bar = page.code.play_bar
    bar.timer.setInterval(1)
    bar.play_button.click()
    qtbot.waitUntil(lambda: page.session.run.iteration >= 2, timeout=WAIT)
    bar.play_button.click()
    assert not bar.timer.isActive()


def test_behind_the_last_step_there_is_none(window: MainWindow, qtbot: QtBot) -> None:
    page, session = page_of(window), window.session
    session.set_config(replace(session.config, iterations=3))
    session.reset()
    page.update_state(code=True, line=999)
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()
    qtbot.waitUntil(lambda: title(page).startswith("Step 4,"), timeout=WAIT)
    qtbot.waitUntil(lambda: not page.code.play_bar.forward_button.isEnabled(), timeout=WAIT)
    page.code.play_bar.go_on()
    assert session.run.iteration == 3


def test_while_the_run_is_under_way_the_values_follow_it(page: TrainingPage, qtbot: QtBot) -> None:
    go_to(page, qtbot, LOSS_LINE)
    page.session.start()
    qtbot.waitUntil(lambda: page.session.run.iteration > 300, timeout=WAIT)
    page.session.pause()
    qtbot.waitUntil(
        lambda: title(page).startswith(f"Step {page.session.run.iteration + 1:,},"), timeout=WAIT
    )
    assert loss_told(page) is not None
    assert loss_told(page) < 2.2


def test_other_settings_have_other_code(page: TrainingPage, qtbot: QtBot) -> None:
    session = page.session
    session.set_config(replace(session.config, optimizer="momentum", activation="tanh"))
    session.reset()
    listing = page.code.view.listing

    def texts() -> list[str]:
        return [listing.item(i).text().strip() for i in range(listing.count())]

    qtbot.waitUntil(lambda: "z1 = tanh(a1)" in texts(), timeout=WAIT)
    assert "class Momentum:" in texts()


def test_keys_of_lines_do_nothing_where_the_code_is_closed(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    window.activateWindow()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.state.line == 0


@pytest.mark.thorough
@briefly(
    ("language", "options"),
    quick=[("ko", "1024x768")],
    thorough=product(["en", "ko"], ["1024x768", "1366x768", "1366x768 --projector"]),
)
def test_nothing_beside_the_code_is_cut(
    open_window: Open, qtbot: QtBot, language: str, options: str
) -> None:
    window = open_window("--page", "training", "--lang", language, "--size", *options.split())
    page = page_of(window)
    page.update_state(code=True)
    qtbot.waitUntil(lambda: running(page) != "", timeout=WAIT)
    faults = {}
    code = page.code.view.listing.code
    assert code is not None
    for place in code.order:
        go_to(page, qtbot, code.lines[place].text.strip())
        lay_out()
        sideways = set(scrolled_sideways(page)) - {"CodeListing codeListing"}
        if found := [*sideways, *cut(page.code)]:
            faults[running(page)] = found
    assert not faults


def test_the_projector_comes_and_goes_while_the_code_is_open(page: TrainingPage) -> None:
    theme = page.theme
    theme.use("light", 1.0, for_projector=True)
    assert page.code.isVisible()
    theme.use("light", 1.0)
    assert not page.batch_view.isVisible()
    page.update_state(code=False)
    assert page.batch_view.isVisible()
