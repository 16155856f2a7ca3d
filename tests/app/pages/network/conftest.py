"""Windows on the tab of one step."""

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from tests.app.pages.network.one_step import SHORT, WAIT, Train, shown


@pytest.fixture
def train(window: MainWindow, qtbot: QtBot) -> Train:
    """Trains a short run to its end, and shows its next step."""

    def train(**config: Any) -> MainWindow:
        session = window.session
        session.set_config(replace(session.config, **{**SHORT, **config}))
        with qtbot.waitSignal(session.run_ended, timeout=WAIT):
            session.start()
        window.show_page("network")
        window.page.update_state(tab="step")
        qtbot.waitUntil(lambda: shown(window) == 30, timeout=WAIT)
        return window

    return train
