"""Texts that say what to press."""

import re

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from app.key_hints import PLACES, native, with_keys
from app.pages import PAGES
from app.translation import Language
from app.window.main_window import MainWindow


def test_places_are_filled_with_names_and_keys() -> None:
    assert with_keys("Press {run}, then {reset}.") == "Press Run (F5), then Reset (Ctrl+R)."


def test_korean_sets_no_space_before_a_bracket(qapp: QApplication) -> None:
    Language(qapp).use("ko")
    assert with_keys("{run} 버튼") == "실행(F5) 버튼"


def test_keys_are_written_as_the_platform_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of macOS, whose Qt writes the signs that stand on its keys."""
    signs = {"Ctrl+R": "⌘R", "F5": "F5"}

    class MacKeySequence(QKeySequence):
        def toString(self, form: QKeySequence.SequenceFormat) -> str:
            assert form is QKeySequence.SequenceFormat.NativeText
            return signs[QKeySequence(self).toString()]

    monkeypatch.setattr("app.key_hints.QKeySequence", MacKeySequence)
    assert with_keys("Press {run}, then {reset}.") == "Press Run (F5), then Reset (⌘R)."


@pytest.mark.parametrize("language", ["en", "ko"])
def test_arrow_keys_are_written_as_arrows(qapp: QApplication, language: str) -> None:
    Language(qapp).use(language)
    keys = "Left", "Right", "Up", "Down", "Alt+Left", "Ctrl+-", "Ctrl++", "PgUp"
    assert [native(key) for key in keys] == [*"←→↑↓", "Alt+←", "Ctrl+-", "Ctrl++", "PgUp"]


def test_other_places_are_left_for_what_comes_later() -> None:
    assert with_keys("{step} of {steps}") == "Step (F10) of {steps}"


def test_every_place_is_a_command_with_a_key(window: MainWindow) -> None:
    for name in PLACES.values():
        assert window.findChild(QAction, name).shortcuts()


@pytest.mark.thorough
def test_the_headline_of_every_page_is_complete(window: MainWindow) -> None:
    for entry in PAGES:
        window.show_page(entry.key)
        assert not re.search(r"[{}]", window.page.headline())


def test_the_headline_tells_nobody_to_press_what_is_disabled(
    window: MainWindow,
) -> None:
    headline = window.transport.headline
    first = window.page.headline()
    assert headline.text() == first
    scale = window.findChild(QLineEdit, "weightInitStdEdit")
    scale.setText("0,01,5")
    assert not window.transport.action_run.isEnabled()
    assert "Correct the field" in headline.text()
    scale.setText("0.01")
    assert headline.text() == first
