"""What comes of a race is said where it stands, and what is wrong with a field where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.player import FASTEST
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS


@pytest.mark.thorough
def test_the_end_of_a_race_is_said_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.window.guide.announce", lambda _, text: said.append(text))
    window.show_page("descent")
    player = window.page.player
    player.speed_position = FASTEST
    player.run()
    assert said == []
    qtbot.waitUntil(lambda: not player.running, timeout=ANSWER_MS)
    assert said == [window.page.headline()]
    window.show_page("loss")
    window.show_page("descent")
    assert len(said) == 1


@pytest.mark.thorough
def test_a_race_that_is_left_says_nothing_on_another_page(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.window.guide.announce", lambda _, text: said.append(text))
    window.show_page("descent")
    window.page.player.run()
    window.show_page("loss")
    assert said == []


def test_what_is_wrong_with_a_field_is_said_when_it_appears(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.widgets.error_line.announce", lambda _, text: said.append(text))
    edit = window.page.findChild(QLineEdit, "hiddenSizesEdit")
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "50, x")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert len(said) == 1
    assert "x" in said[0]
