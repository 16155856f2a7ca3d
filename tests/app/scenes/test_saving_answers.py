"""Answers that no file has yet are asked about before the window closes; and asking again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.questions.question import Question, Words
from app.scenes.scene import Scene, SceneStep
from app.window.main_window import MainWindow

CHOICES = tuple(Words({"en": text}) for text in ("more", "less"))
QUESTION = Question("choice", Words({"en": "Which?"}), choices=CHOICES, right=1)
STEP = SceneStep(Words({"en": "Think."}), runs=True, question=QUESTION)
SCENE = Scene("mine", Words({"en": "Mine"}), 5, (STEP, STEP))
Button = QMessageBox.StandardButton


@pytest.fixture
def lesson(window: MainWindow) -> MainWindow:
    window.lessons.player.begin(SCENE)
    return window


def answer(window: MainWindow, choice: int, qtbot: QtBot) -> None:
    question = window.lessons.bar.question
    question.findChildren(QRadioButton)[choice].click()
    qtbot.mouseClick(question.answer_button, Qt.MouseButton.LeftButton)


def boxes(window: MainWindow) -> list[QMessageBox]:
    found = window.findChildren(QMessageBox, "unsavedAnswersDialog")
    return [box for box in found if box.isVisible()]


def press(window: MainWindow, button: Button, qtbot: QtBot) -> None:
    (box,) = boxes(window)
    qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)


def test_a_window_without_answers_closes_at_once(lesson: MainWindow) -> None:
    lesson.close()
    assert lesson.is_closed


def test_closing_asks_once_and_goes_on_when_told_not_to_save(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    answer(lesson, 0, qtbot)
    lesson.close()
    lesson.close()
    assert not lesson.is_closed
    assert boxes(lesson)[0].button(Button.Discard).text() == "Don't save"
    press(lesson, Button.Discard, qtbot)
    assert lesson.is_closed


def test_cancel_keeps_the_window_and_the_answers(lesson: MainWindow, qtbot: QtBot) -> None:
    answer(lesson, 0, qtbot)
    lesson.close()
    press(lesson, Button.Cancel, qtbot)
    assert not lesson.is_closed
    assert lesson.lessons.player.answers.has_unsaved


@pytest.mark.parametrize("chosen", ["answers", ""])
def test_saving_closes_unless_no_file_is_chosen(
    lesson: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch, chosen: str
) -> None:
    path = str(tmp_path / chosen) if chosen else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (path, ""))
    answer(lesson, 1, qtbot)
    lesson.close()
    press(lesson, Button.Save, qtbot)
    assert lesson.is_closed is bool(chosen)
    assert (tmp_path / "answers.csv").exists() is bool(chosen)  # the ending was left out


def test_another_language_keeps_the_answers_without_asking(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    answer(lesson, 0, qtbot)
    window = rebuild_window(lesson)
    assert lesson.is_closed
    assert window.lessons.player.answers.has_unsaved


def test_a_question_is_asked_again_and_run_waits_again(lesson: MainWindow, qtbot: QtBot) -> None:
    answer(lesson, 0, qtbot)
    assert not lesson.lessons.player.holds
    again = lesson.lessons.bar.findChild(QPushButton, "sceneAgainButton")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert lesson.lessons.player.holds
    buttons = lesson.lessons.bar.question.findChildren(QRadioButton)
    assert all(button.isEnabled() and not button.isChecked() for button in buttons)
    answer(lesson, 1, qtbot)
    lines = lesson.lessons.player.answers.as_csv().splitlines()[1:]
    assert [line.split(",")[1:6] for line in lines] == [
        ["1", "1", "Which?", "more", "less"],
        ["1", "2", "Which?", "less", "less"],
    ]


def test_a_lesson_begun_again_keeps_what_was_answered(lesson: MainWindow, qtbot: QtBot) -> None:
    answer(lesson, 0, qtbot)
    lesson.lessons.player.begin(SCENE)
    assert lesson.lessons.player.holds
    answer(lesson, 0, qtbot)
    lines = lesson.lessons.player.answers.as_csv().splitlines()[1:]
    assert [line.split(",")[2] for line in lines] == ["1", "2"]
