"""The bar of the player."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QToolButton

from app.languages import LANGUAGES
from app.window.main_window import MainWindow


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bar_does_not_jump_between_run_and_pause(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    transport = open_window("--lang", language).transport
    button = transport.findChild(QToolButton, "runButton")
    run = button.text(), button.sizeHint().expandedTo(button.minimumSize()).width()
    transport.action_run.trigger()
    pause = button.text(), button.sizeHint().expandedTo(button.minimumSize()).width()
    assert run[0] != pause[0]
    assert run[1] == pause[1]
