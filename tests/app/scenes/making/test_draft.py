"""A draft of a lesson loses nothing: on closing, at a restart, in another language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import build_window, rebuild_window
from app.languages import LANGUAGES
from app.questions.question import Words
from app.scenes.reading import built_in_scenes
from app.settings import StoredSettings
from app.translation import current_language
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS
from tests.app.seen import seen

Button = QMessageBox.StandardButton


@pytest.fixture
def stored(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window whose settings are stored, with a draft that no file has."""
    StoredSettings().set("window", {"welcomed": True})
    window = opened(qtbot)
    add_step(window, "loss")
    yield window
    if not window.is_closed:
        window.lesson_maker.draft.begin_anew()
        window.close()


def opened(qtbot: QtBot) -> MainWindow:
    window = build_window()
    with qtbot.waitSignal(window.session.run_started, timeout=ANSWER_MS):
        window.show()
    return window


def add_step(window: MainWindow, page: str) -> None:
    window.show_page(page)
    window.findChild(QAction, "actionAddStep").trigger()


def answer(window: MainWindow, button: Button) -> None:
    boxes = [b for b in window.findChildren(QMessageBox, "unsavedDialog") if b.isVisible()]
    assert len(boxes) == 1
    boxes[0].button(button).click()


@pytest.mark.thorough
def test_closing_asks_and_can_be_called_off(window: MainWindow) -> None:
    add_step(window, "loss")
    assert not window.close()
    answer(window, Button.Cancel)
    assert window.isVisible()
    assert len(window.lesson_maker.draft.scene.steps) == 1
    window.close()
    window.close()  # it is asked about once
    answer(window, Button.Discard)
    assert window.is_closed


def test_closing_saves_where_that_is_wanted(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    add_step(window, "loss")
    window.close()
    answer(window, Button.Save)
    assert window.is_closed
    assert 'page = "loss"' in path.read_text(encoding="utf-8")


def test_a_window_stays_where_the_file_was_not_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    add_step(window, "loss")
    window.close()
    answer(window, Button.Save)
    assert not window.is_closed
    window.lesson_maker.draft.begin_anew()


@pytest.mark.thorough
def test_a_draft_outlives_a_lab_that_was_not_closed_properly(
    stored: MainWindow, qtbot: QtBot
) -> None:
    draft = stored.lesson_maker.draft
    draft.describe(Words({"en": "Mine", "ko": "내 것"}), 7)
    scene = draft.scene
    stored.has_successor = True  # as if its process had been killed: nothing is asked
    stored.close()
    again = opened(qtbot)
    assert again.lesson_maker.editor.isVisible()
    assert again.lesson_maker.draft.scene == scene
    assert not again.lesson_maker.draft.is_saved
    again.lesson_maker.draft.begin_anew()
    again.close()


@pytest.mark.thorough
def test_what_was_discarded_does_not_come_back(stored: MainWindow, qtbot: QtBot) -> None:
    stored.close()
    answer(stored, Button.Discard)
    again = opened(qtbot)
    assert again.lesson_maker.draft.scene.steps == ()
    again.close()


@pytest.mark.thorough
def test_the_editor_goes_on_in_a_window_that_was_built_again(window: MainWindow) -> None:
    add_step(window, "loss")
    window = rebuild_window(window)
    assert window.lesson_maker.editor.isVisible()
    assert window.findChild(QAction, "actionSceneEditor").isChecked()
    assert window.lesson_maker.editor.list.count() == 1
    window.lesson_maker.draft.begin_anew()


@pytest.mark.thorough
def test_a_lesson_that_is_tried_comes_back_in_a_window_that_was_built_again(
    window: MainWindow,
) -> None:
    add_step(window, "loss")
    window.lesson_maker.editor.try_button.click()
    window = rebuild_window(window)
    assert not window.lesson_maker.editor.isVisible()
    window.lessons.player.leave()
    assert window.lesson_maker.editor.isVisible()
    window.lesson_maker.draft.begin_anew()


def test_a_control_is_no_longer_waited_for_in_a_window_that_was_built_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    add_step(window, "training")
    window.lesson_maker.editor.findChild(QPushButton, "lockButton").click()
    window = rebuild_window(window)
    box = window.page.findChild(QCheckBox, "lossLogBox")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert box.isChecked()
    assert window.lesson_maker.draft.step.locked == ()
    window.lesson_maker.draft.begin_anew()


def test_the_editor_is_put_away_by_its_own_button_too(window: MainWindow) -> None:
    action = window.findChild(QAction, "actionSceneEditor")
    action.trigger()
    window.findChild(QWidget, "sceneEditorDock").close()
    assert not action.isChecked()
    action.trigger()
    assert window.lesson_maker.editor.isVisible()


@pytest.mark.thorough
def test_what_was_recovered_and_discarded_leaves_no_file_to_write_over(
    stored: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.toml"
    stored.lesson_maker.draft.note_saved(path)
    stored.lesson_maker.draft.duplicate()
    stored.has_successor = True
    stored.close()
    again = opened(qtbot)
    draft = again.lesson_maker.draft
    assert (draft.path, draft.is_saved) == (path, False)
    draft.discard()
    assert (draft.path, draft.scene.steps) == (None, ())
    again.close()


def test_a_lesson_is_opened_to_be_edited_and_saved_to_its_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    text = 'title = "Mine"\nminutes = 3\n\n[[steps]]\ncaption = "Look."\npage = "loss"\n'
    path.write_text(text)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    window.findChild(QAction, "actionSceneEditor").trigger()
    editor, draft = window.lesson_maker.editor, window.lesson_maker.draft
    editor.open.click()
    assert draft.is_saved
    editor.duplicate.click()
    editor.save.click()
    assert draft.is_saved
    assert path.read_text(encoding="utf-8") == text + text[text.index("\n[[steps]]") :]


@pytest.mark.thorough
def test_a_lesson_that_comes_along_is_changed_in_a_copy(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    window.findChild(QAction, "actionLessons").trigger()
    dialog = window.findChild(QWidget, "lessonDialog")
    dialog.list.setCurrentRow(1)
    dialog.findChild(QPushButton, "lessonCopyButton").click()
    editor, draft = window.lesson_maker.editor, window.lesson_maker.draft
    scene = window.lessons.read(built_in_scenes()[1])
    assert draft.scene == scene
    editor.delete.click()
    editor.save.click()
    assert window.lessons.read(path).steps == scene.steps[1:]
    assert window.lessons.read(built_in_scenes()[1]) == scene


def caption_field(window: MainWindow, code: str) -> QPlainTextEdit:
    """Where the caption is written in a language: those of others say which they are for."""
    fields = seen(window.lesson_maker.editor, "captionEdit").findChildren(QPlainTextEdit)
    hint = "" if code == current_language() else LANGUAGES[code]
    (field,) = [each for each in fields if each.placeholderText() == hint]
    return field


@pytest.mark.thorough
def test_typing_is_undone_as_one_edit(window: MainWindow, qtbot: QtBot) -> None:
    add_step(window, "loss")
    before = window.lesson_maker.draft.scene
    for text in ("L", "Lo", "Look."):
        caption_field(window, "en").setPlainText(text)
    assert window.lesson_maker.draft.step.caption == Words({"en": "Look."})
    window.lesson_maker.editor.undo.click()
    assert window.lesson_maker.draft.scene == before
    window.lesson_maker.draft.begin_anew()


@pytest.mark.thorough
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_text_in_both_languages_is_kept_in_both(open_window, language: str) -> None:
    window = open_window("--lang", language)
    add_step(window, "loss")
    editor = window.lesson_maker.editor
    editor.languages.click()
    for code, text in (("en", "Look."), ("ko", "보십시오.")):
        caption_field(window, code).setPlainText(text)
    assert window.lesson_maker.draft.step.caption == Words({"en": "Look.", "ko": "보십시오."})
    window.lesson_maker.draft.begin_anew()


@pytest.mark.parametrize(
    "spoiled", [{"name": "x", "text": "= =", "path": ""}, {"text": 7}, ["x"], "x"], ids=str
)
def test_a_draft_that_a_hand_has_spoiled_counts_as_missing(qtbot: QtBot, spoiled) -> None:
    StoredSettings().set("window", {"welcomed": True})
    StoredSettings().set("draft", spoiled)
    window = opened(qtbot)
    assert window.lesson_maker.draft.scene.steps == ()
    assert not window.lesson_maker.is_open
    window.close()
