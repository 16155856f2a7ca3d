"""Another language: at the start, from the menu in the middle of a run, and remembered."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QLabel
from pytestqt.qtbot import QtBot

from app import lifetime
from app.application import build_window
from app.languages import LANGUAGES
from app.translation import Language, current_language
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS

QT_CANCEL = {"en": "Cancel", "ko": "취소"}


def switch(window: MainWindow, code: str, qtbot: QtBot) -> MainWindow:
    """Choose a language in the menu; return the window that is built in it."""
    window.findChild(QAction, f"actionLanguage_{code}").trigger()
    qtbot.waitUntil(lambda: lifetime.open_windows() != [window], timeout=ANSWER_MS)
    (successor,) = lifetime.open_windows()
    return successor


def checked(window: MainWindow) -> list[str]:
    actions = {code: window.findChild(QAction, f"actionLanguage_{code}") for code in LANGUAGES}
    return [code for code, action in actions.items() if action.isChecked()]


def test_the_language_changes_in_the_middle_of_a_run_and_no_step_is_lost(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "training")
    window.session.start()
    run = window.session.run
    for code in ("ko", "en", "ko"):
        there = run.iteration
        window = switch(window, code, qtbot)
        assert window.isVisible()
        assert (current_language(), checked(window)) == (code, [code])
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == QT_CANCEL[code]
        qtbot.waitUntil(lambda there=there: run.iteration > there, timeout=ANSWER_MS)
        assert window.session.run is run


def test_the_language_that_is_spoken_can_be_chosen_again(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    window.findChild(QAction, "actionLanguage_en").trigger()
    assert checked(window) == ["en"]


def test_qts_own_file_dialog_speaks_korean(qapp: QApplication, tmp_path: Path) -> None:
    """The one that is shown where a desktop has none."""
    Language(qapp).use("ko")
    dialog = QFileDialog(directory=str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert len(labels) == 3
    assert all(re.search("[가-힣]", label) for label in labels), labels
    assert QFileIconProvider().type(QFileInfo(str(tmp_path))) == "폴더"


def test_numbers_are_written_as_the_language_writes_them(
    open_window: Callable[..., MainWindow],
) -> None:
    open_window("--lang", "ko")
    assert QLocale().language() is QLocale.Language.Korean


@pytest.mark.parametrize("how", ["option", "menu"])
def test_the_language_is_remembered(how: str, qtbot: QtBot) -> None:
    window = build_window(["--lang", "ko"] if how == "option" else [])
    if how == "menu":
        window = switch(window, "ko", qtbot)
    window.close()
    window = build_window()
    assert current_language() == "ko"
    window.close()


def test_the_first_start_speaks_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, open_window: Callable[..., MainWindow]
) -> None:
    monkeypatch.setattr("app.translation.system_language", lambda: "ko")
    assert checked(open_window()) == ["ko"]
