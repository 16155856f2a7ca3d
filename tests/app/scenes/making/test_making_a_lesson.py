"""A lesson made in the window from nothing, by mouse and keys, saved, and played."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.questions.question import Question, spoken
from app.scenes.making.question_fields import KIND_NAMES
from app.translation import translated
from app.widgets.curtain import Curtain
from app.window.main_window import MainWindow
from tests.app.dropping import drop
from tests.app.fronts import lay_out
from tests.app.seen import seen
from tests.app.shown_windows import shown_windows

LEFT = Qt.MouseButton.LeftButton
TEXT = spoken("Which?")


class Teacher:
    """Hands that only click and type."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def find(self, name: str) -> QWidget:
        return seen(self.window, name)

    def click(self, name: str) -> None:
        widget = self.find(name)
        assert widget.isEnabled(), name
        QTest.mouseClick(widget, LEFT)
        lay_out()

    def write(self, name: str, text: str) -> None:
        """Type a text in place of what a field has."""
        field = self.find(name).focusProxy() or self.find(name)
        QTest.mouseClick(field.viewport() if isinstance(field, QPlainTextEdit) else field, LEFT)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, line)
        lay_out()

    def number(self, name: str, text: str) -> None:
        self.write(name, text)
        QTest.keyClick(self.find(name), Qt.Key.Key_Return)

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a combo box by the keyboard."""
        combo = self.find(name)
        assert isinstance(combo, QComboBox)
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.findText(text)):
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText() == text
        lay_out()

    def go_to(self, page: str) -> None:
        keys = [entry.key for entry in PAGES]
        digit = Qt.Key(Qt.Key.Key_1 + keys.index(page))
        QTest.keyClick(self.window, digit, Qt.KeyboardModifier.ControlModifier)
        lay_out()

    def point_at(self, button: str, control: str) -> None:
        self.click(button)
        widget = self.find(control)
        self.click_on_screen(widget, widget.rect().center())

    def click_on_screen(self, widget: QWidget, place: QPoint) -> None:
        """Click where the screen shows a widget, whatever the window makes of that."""
        there = widget.mapTo(self.window, place)
        QTest.mouseClick(self.window.windowHandle(), LEFT, pos=there)
        lay_out()


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "wheels.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    return path


@pytest.fixture
def teacher(window: MainWindow) -> Teacher:
    window.resize(1366, 768)
    lay_out()
    return Teacher(window)


def test_five_steps_are_made_saved_and_played(teacher: Teacher, path: Path, qtbot: QtBot) -> None:
    window = teacher.window
    window.findChild(QAction, "actionSceneEditor").trigger()
    lay_out()
    teacher.write("lessonTitleEdit", "Too fast")
    teacher.number("lessonMinutesSpin", "12")
    # 1: the Loss page
    teacher.go_to("loss")
    teacher.click("addViewButton")
    QTest.keyClicks(window.focusWidget(), "What is a **loss**?")
    teacher.point_at("pointAtButton", "outputBars")
    # 2: the Training page, with another rate and a question
    teacher.go_to("training")
    teacher.number("learningRateSpin", "0.5")
    teacher.number("iterationsSpin", "30")
    teacher.click("addViewButton")
    teacher.write("captionEdit", "Now it learns.")
    teacher.point_at("lockButton", "optimizerCombo")
    teacher.point_at("hideButton", "batchView")
    teacher.click("stepRunsBox")
    teacher.choose("questionKindCombo", "a number")
    teacher.write("questionTextEdit", "How many percent?")
    teacher.choose("questionMeasureCombo", "test accuracy, in %")
    teacher.write("questionUnitEdit", "%")
    # 3 and 4: a choice, and its copy with another caption
    teacher.click("duplicateStepButton")
    teacher.choose("questionKindCombo", "a choice")
    teacher.write("questionChoicesEdit", "more\nfewer\nas many")
    teacher.choose("questionRightCombo", "fewer")
    teacher.click("duplicateStepButton")
    teacher.write("captionEdit", "And once more.")
    # 5: the Descent page, moved before the copy, where it is not wanted after all
    teacher.go_to("descent")
    QTest.keyClick(
        window,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    lay_out()
    teacher.write("captionEdit", "A ball.")
    teacher.click("stepUpButton")
    teacher.click("stepDownButton")
    steps = teacher.find("lessonSteps")
    assert isinstance(steps, QListWidget)
    assert [steps.item(i).text() for i in range(5)] == [
        "1 Loss – What is a loss?",
        "2 ? Training – Now it learns.",
        "3 ? Training – Now it learns.",
        "4 ? Training – And once more.",
        "5 Descent – A ball.",
    ]
    teacher.click("saveLessonButton")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert (table["title"], table["minutes"], len(table["steps"])) == ("Too fast", 12, 5)
    assert table["steps"][1] == {
        "caption": "Now it learns.",
        "page": "training",
        "from_defaults": True,
        "resets": True,
        "runs": True,
        "locked": ["optimizerCombo"],
        "hidden": ["batchView"],
        "config": {"learning_rate": 0.5, "iterations": 30},
        "question": {
            "kind": "number",
            "text": "How many percent?",
            "measure": "test_accuracy",
            "unit": "%",
        },
    }
    assert table["steps"][3]["question"] == {
        "kind": "choice",
        "text": "How many percent?",
        "choices": ["more", "fewer", "as many"],
        "right": 1,
    }
    assert drop(window, QUrl.fromLocalFile(str(path)))
    player = window.lessons.player
    pages = []
    while player.scene is not None:
        pages.append(window.page.key)
        if player.holds:
            player.give(player.step.question.right or 20.0)
        if player.index == 1:
            assert not window.page.findChild(QWidget, "optimizerCombo").isEnabled()
            with qtbot.waitSignal(window.session.run_ended, timeout=20_000):
                window.transport.action_run.trigger()
            truth = 100 * window.session.run.record.history.evaluations[-1].test_accuracy
            assert player.answer.truth == truth
        before = player.index
        QTest.keyClick(window, Qt.Key.Key_PageDown)
        assert player.scene is None or player.index == before + 1
    assert pages == ["loss", "training", "training", "training", "descent"]


@pytest.mark.thorough
def test_no_field_of_a_question_is_a_window_for_an_instant(teacher: Teacher) -> None:
    window = teacher.window
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    with shown_windows() as windows:
        for kind in [translated(name) for name in KIND_NAMES.values()]:
            teacher.choose("questionKindCombo", kind)
    assert windows == []
    assert window.isActiveWindow()
    window.lesson_maker.draft.begin_anew()


@pytest.mark.thorough
def test_deleting_is_undone(teacher: Teacher) -> None:
    window = teacher.window
    for page in ("loss", "descent"):
        window.show_page(page)
        window.findChild(QAction, "actionAddStep").trigger()
    draft = window.lesson_maker.draft
    before = draft.scene
    teacher.click("deleteStepButton")
    teacher.click("deleteStepButton")
    assert draft.scene.steps == ()
    teacher.click("undoStepButton")
    teacher.click("undoStepButton")
    assert draft.scene == before
    draft.begin_anew()


@pytest.mark.thorough
def test_a_lesson_that_is_tried_begins_at_its_step_and_comes_back(teacher: Teacher) -> None:
    window = teacher.window
    for page in ("loss", "descent"):
        window.show_page(page)
        window.findChild(QAction, "actionAddStep").trigger()
    window.show_page("gradient")
    editor = teacher.find("sceneEditor")
    teacher.click("tryLessonButton")
    assert window.lessons.player.index == 1
    assert window.page.key == "descent"
    assert not editor.isVisible()
    teacher.click("sceneNext")
    assert window.page.key == "gradient"
    assert editor.isVisible()
    window.lesson_maker.draft.begin_anew()


@pytest.mark.thorough
def test_the_view_of_a_step_is_shown_changed_and_taken_again(teacher: Teacher) -> None:
    window = teacher.window
    window.show_page("loss")
    window.page.update_state(temperature=2.5)
    for page in ("loss", "descent"):
        window.show_page(page)
        window.findChild(QAction, "actionAddStep").trigger()
    window.page_of("loss").update_state(temperature=7.0)
    steps = teacher.find("lessonSteps")
    QTest.mouseClick(steps.viewport(), LEFT, pos=steps.visualItemRect(steps.item(0)).center())
    lay_out()
    assert window.page.key == "descent"
    teacher.click("showStepButton")
    assert (window.page.key, window.page.state.temperature) == ("loss", 2.5)
    window.page.update_state(temperature=0.5)
    teacher.click("retakeViewButton")
    draft = window.lesson_maker.draft
    assert [step.state.get("temperature") for step in draft.scene.steps] == [0.5, None]
    draft.begin_anew()


def test_what_is_picked_does_not_happen_and_escape_gives_up(teacher: Teacher) -> None:
    window = teacher.window
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    box = teacher.find("lossLogBox")
    before = window.page.state
    teacher.point_at("pointAtButton", "lossLogBox")
    assert window.page.state == before
    assert window.lesson_maker.draft.step.point_at == "lossLogBox"
    teacher.click("lockButton")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    teacher.click_on_screen(box, QPoint(8, box.height() // 2))
    assert window.page.state != before
    assert window.lesson_maker.draft.step.locked == ()
    teacher.click("lockButton")
    box.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.lesson_maker.draft.step.locked == ("lossLogBox",)
    window.lesson_maker.draft.begin_anew()


@pytest.mark.thorough
def test_escape_gives_up_also_in_an_editor_that_floats(teacher: Teacher) -> None:
    window = teacher.window
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    dock = window.findChild(QDockWidget)
    dock.setFloating(True)
    lay_out()
    teacher.click("lockButton")
    QTest.keyClick(dock.windowHandle(), Qt.Key.Key_Escape)
    before = window.page.state
    box = teacher.find("lossLogBox")
    teacher.click_on_screen(box, QPoint(8, box.height() // 2))
    assert window.page.state != before
    assert window.lesson_maker.draft.step.locked == ()
    window.lesson_maker.draft.begin_anew()


def test_what_is_to_be_kept_secret_is_picked_saved_and_covered(
    teacher: Teacher, path: Path
) -> None:
    window, draft = teacher.window, teacher.window.lesson_maker.draft
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    teacher.point_at("secretButton", "lossPlot")
    assert draft.step.secret == ("lossPlot",)
    draft.replace(replace(draft.step, question=Question("choice", TEXT, (TEXT, TEXT), right=0)))
    window.lesson_maker.save()
    assert window.lessons.read(path).steps[0].secret == ("lossPlot",)
    window.lessons.begin(str(path))
    (plot,) = window.page.findChildren(QWidget, "lossPlot")
    assert plot.findChild(Curtain).isVisible()
    window.lessons.player.give(0.0)
    assert plot.findChild(Curtain) is None
    window.lessons.player.leave()


def test_only_what_a_lesson_can_name_is_picked(teacher: Teacher) -> None:
    window, draft = teacher.window, teacher.window.lesson_maker.draft
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    teacher.point_at("lockButton", "resetButton")
    assert draft.step.locked == ("resetButton",)
    teacher.click("lockButton")
    pages = window.navigation  # which no lesson names, and which does what it always does
    place = pages.visualItemRect(pages.item(0)).center()
    teacher.click_on_screen(pages.viewport(), place)
    assert draft.step.locked == ("resetButton",)
    assert window.page.key == "loss"
    draft.begin_anew()


@pytest.mark.thorough
def test_how_far_run_goes_is_typed(teacher: Teacher) -> None:
    window = teacher.window
    window.findChild(QAction, "actionSceneEditor").trigger()
    teacher.go_to("gradient")
    teacher.click("addViewButton")
    draft = window.lesson_maker.draft
    assert not teacher.find("stepUntilSpin").isEnabled()
    assert teacher.find("stepUntilSpin").text() == "its end"
    teacher.click("stepRunsBox")
    teacher.number("stepUntilSpin", "4")
    assert (draft.step.runs, draft.step.until) == (True, 4)
    teacher.number("stepUntilSpin", "0")
    assert draft.step.until is None
    draft.begin_anew()


def test_the_fields_of_a_question_come_into_sight_when_it_is_chosen(
    teacher: Teacher, qtbot: QtBot
) -> None:
    window = teacher.window
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    teacher.choose("questionKindCombo", "a choice")
    text = teacher.find("questionTextEdit")
    area = window.lesson_maker.editor.findChild(QScrollArea).viewport()
    qtbot.waitUntil(lambda: area.rect().contains(text.mapTo(area, text.rect().bottomLeft())))
    right = teacher.find("questionRightCombo")
    assert area.rect().contains(right.mapTo(area, right.rect().bottomLeft()))
    window.lesson_maker.draft.begin_anew()


def test_a_step_that_trains_asks_about_its_training_at_first(teacher: Teacher) -> None:
    window = teacher.window
    teacher.number("iterationsSpin", "250")
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    draft = window.lesson_maker.draft
    teacher.choose("questionKindCombo", "a number")
    question = draft.step.question
    assert (question.measure, question.unit, question.truth) == ("test_accuracy", "%", None)
    teacher.choose("questionKindCombo", "a curve to sketch")
    assert (draft.step.question.measure, draft.step.question.span) == ("loss", 250.0)
    draft.begin_anew()


@pytest.mark.thorough
def test_a_plot_that_is_pointed_at_is_called_by_its_name(teacher: Teacher) -> None:
    window = teacher.window
    window.findChild(QAction, "actionAddStep").trigger()
    lay_out()
    teacher.point_at("pointAtButton", "lossPlot")
    editor = window.lesson_maker.editor
    assert window.lesson_maker.draft.step.point_at == "lossPlot"
    assert "Loss against iteration" in [label.text() for label in editor.findChildren(QLabel)]
    window.lesson_maker.draft.begin_anew()
