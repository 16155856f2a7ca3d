"""F1 explains the page, and ends with the keys and drags that work there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.pages import PAGES
from app.pages.gradient.state import TABS
from app.window.main_window import MainWindow
from app.window.text_dialog import TextDialog
from tests.app.shown_texts import plain


def help_of(window: MainWindow) -> str:
    """What F1 says, without tags."""
    window.command_actions["actionHelp"].trigger()
    boxes = [box for box in window.findChildren(TextDialog) if box.isVisible()]
    (box,) = boxes
    text = plain(box.text())
    box.close()
    return text


@pytest.mark.thorough
def test_the_help_of_a_page_ends_with_its_keys(window: MainWindow) -> None:
    for entry in PAGES:
        window.show_page(entry.key)
        explanation, _, keys = help_of(window).rpartition("Keys")
        assert explanation.strip() == plain(window.page.help_text()).strip(), entry.key
        assert "F1" in keys, entry.key
        assert "Shift+F1" in keys, entry.key


@pytest.mark.thorough
def test_run_has_its_keys_where_there_is_something_to_run(window: MainWindow) -> None:
    window.show_page("descent")
    assert "F5, Space" in help_of(window)


@pytest.mark.parametrize("key", ["loss", "miniBatch", "descent", "training"])
@pytest.mark.thorough
def test_run_and_step_have_their_keys_while_the_data_are_loaded(qtbot: QtBot, key: str) -> None:
    window = build_window(["--fresh", "--page", key])
    window.show()
    assert window.session.dataset is None
    told = help_of(window)
    assert "F5, Space" in told
    assert "F10" in told.replace("Shift+F10", "")
    window.close()


@pytest.mark.thorough
def test_keys_of_the_gradient_page_are_those_of_its_tab(window: MainWindow) -> None:
    goes_back_and_drags = {
        "simple_net": (True, False),
        "derivative": (True, True),
        "laboratory": (True, True),
        "field": (False, True),
        "picture": (True, False),
        "check": (False, False),
    }
    assert goes_back_and_drags.keys() <= set(TABS)
    window.show_page("gradient")
    for tab, expected in goes_back_and_drags.items():
        window.page.update_state(tab=tab)
        _, _, keys = help_of(window).rpartition("Keys")
        assert ("Shift+F10" in keys, "Drag" in keys) == expected, tab


@pytest.mark.thorough
def test_what_plots_and_images_take_is_among_the_keys_of_a_page_that_has_them(
    window: MainWindow,
) -> None:
    has_plots_and_cells = {
        ("training", ""): (True, True),
        ("loss", "curves"): (True, True),
        ("loss", "batch"): (False, True),
        ("gradient", "derivative"): (True, False),
        ("descent", ""): (True, False),
        ("network", "weights"): (False, True),
    }
    for (key, tab), expected in has_plots_and_cells.items():
        window.show_page(key)
        if tab:
            window.page.update_state(tab=tab)
        _, _, keys = help_of(window).rpartition("Keys")
        told = "move what can be dragged" in keys, "from one to the next" in keys
        assert told == expected, (key, tab)


@pytest.mark.thorough
def test_zooming_is_told_of_where_there_is_a_plot(window: MainWindow) -> None:
    has_plots = {
        ("training", ""): True,
        ("network", "weights"): False,
        ("network", "map"): True,
        ("runs", "shelf"): True,
        ("runs", "queue"): False,
    }
    for (key, tab), expected in has_plots.items():
        window.show_page(key)
        if tab:
            window.page.update_state(tab=tab)
        assert ("Wheel, drag, double click" in help_of(window)) is expected, (key, tab)


def test_keys_of_tabs_and_dividers_are_told_where_there_are_some(window: MainWindow) -> None:
    window.show_page("training")
    told = help_of(window)
    assert "on a divider that Tab has come to" in told
    assert "Ctrl+Tab" not in told
    window.show_page("loss")
    assert "Ctrl+Tab" in help_of(window)


@pytest.mark.thorough
def test_keys_of_the_code_are_told_where_there_is_code(window: MainWindow) -> None:
    window.show_page("descent")
    assert "where the code is shown" in help_of(window)
    window.page.update_state(mode="valley")
    assert "where the code is shown" not in help_of(window)


def test_a_question_mark_explains_the_page_too(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.page.setFocus()
    with qtbot.waitSignal(window.command_actions["actionHelp"].triggered):
        qtbot.keyClick(window.page, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    next(box for box in window.findChildren(TextDialog) if box.isVisible()).close()
