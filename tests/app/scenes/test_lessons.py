"""Lessons in the window: they ask before they run, and leave everything as it was."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages import PAGES
from app.questions.question import Words
from app.scenes.reading import built_in_scenes, find_scene
from app.scenes.scene import Scene, SceneStep
from app.session.run import RunStatus
from app.widgets.frame_around import FrameAround
from app.widgets.number_spin import NumberSpin
from app.widgets.whole_spin import WholeSpin
from app.window.main_window import MainWindow
from tests.app.dropping import drop
from tests.app.fronts import lay_out
from tests.in_turn import in_turn
from tests.settings_folder import settings_file

WAIT = 20_000
SCENE = """
minutes = 3
title = {en = "Mine", ko = "내 것"}
[[steps]]
caption = "First **look**."
page = "loss"
state = {temperature = 2.0, tab = "softmax"}
point_at = "outputBars"
[[steps]]
caption = "Now it learns."
page = "training"
config = {iterations = 30, hidden_sizes = [5], learning_rate = 0.2}
runs = true
locked = ["optimizerCombo"]
hidden = ["batchView"]
[steps.question]
kind = "number"
text = "How much?"
measure = "test_accuracy"
unit = "%"
because = "It has just begun."
[[steps]]
caption = "Think."
[steps.question]
kind = "choice"
text = "Which?"
choices = ["this", "that"]
right = 1
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(SCENE)
    return path


@pytest.fixture
def lesson(window: MainWindow, file: Path) -> MainWindow:
    window.lessons.begin(str(file))
    return window


def widget(window: MainWindow, name: str) -> QWidget:
    found = [w for w in window.findChildren(QWidget, name) if not w.isHidden()]
    assert found, name
    return found[-1]


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.mouseClick(widget(window, name), Qt.MouseButton.LeftButton)


def texts(window: MainWindow) -> str:
    labels = window.lessons.bar.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def test_a_step_shows_its_page_its_state_and_what_it_points_at(lesson: MainWindow) -> None:
    assert lesson.page.key == "loss"
    assert (lesson.page.state.temperature, lesson.page.state.tab) == (2.0, "softmax")
    assert "First **look**." in texts(lesson)
    assert "Mine – 1 of 3" in texts(lesson)
    frame = lesson.findChild(FrameAround)
    (bars,) = lesson.page.findChildren(QWidget, "outputBars")
    place = QRect(bars.mapTo(lesson, QPoint()), bars.size())
    around = QRect(frame.mapTo(lesson, QPoint()), frame.size())
    assert frame.target is bars
    assert around.contains(place)
    assert around.height() > place.height()  # nothing of it is covered
    lesson.resize(lesson.width() + 80, lesson.height() + 40)
    assert frame.width() >= bars.width() > place.width()


@pytest.mark.thorough
def test_run_waits_for_an_answer_and_the_answer_stays_beside_the_outcome(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, lesson, "sceneNext")
    assert lesson.page.key == "training"
    config = lesson.session.config
    assert (config.iterations, config.hidden_sizes, config.optimizer) == (30, (5,), "sgd")
    assert not lesson.transport.action_run.isEnabled()
    assert not lesson.transport.action_step.isEnabled()
    widget(lesson, "sceneAnswer").findChild(NumberSpin).setValue(40.0)
    click(qtbot, lesson, "sceneAnswerButton")
    assert lesson.transport.action_run.isEnabled()
    with qtbot.waitSignal(lesson.session.run_ended, timeout=WAIT):
        lesson.transport.action_run.trigger()
    truth = 100 * lesson.session.run.record.history.evaluations[-1].test_accuracy
    assert f"You said 40.0\u202f%; it is {truth:.1f}\u202f%" in texts(lesson)
    assert f"{abs(40 - truth):.1f} away" in texts(lesson)
    assert "It has just begun." in texts(lesson)
    lesson.session.set_config(replace(config, iterations=31, learning_rate=1.0))
    lesson.session.reset()
    with qtbot.waitSignal(lesson.session.run_ended, timeout=WAIT):
        lesson.transport.action_run.trigger()
    assert f"it is {truth:.1f}\u202f%" in texts(lesson)  # of the run that was asked about


@pytest.mark.thorough
def test_what_a_step_locks_and_hides_comes_back_with_the_next(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, lesson, "sceneNext")
    optimizer = lesson.page.findChild(QWidget, "optimizerCombo")
    batch = lesson.page.findChild(QWidget, "batchView")
    assert not optimizer.isEnabled()
    assert batch.isHidden()
    click(qtbot, lesson, "sceneNext")
    assert optimizer.isEnabled()
    assert not batch.isHidden()


@pytest.mark.thorough
def test_what_a_step_locks_and_hides_stays_so_over_a_whole_run(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, lesson, "sceneNext")
    page, session = lesson.page, lesson.session
    optimizer = page.findChild(QWidget, "optimizerCombo")
    rate = page.findChild(QWidget, "batchSizeSpin")  # not locked, but for a run
    batch, code = page.findChild(QWidget, "batchView"), page.findChild(QPushButton, "codeButton")

    def check(moment: str, under_way: bool) -> None:
        assert not optimizer.isEnabled(), moment
        assert rate.isEnabled() != under_way, moment
        assert batch.isHidden(), moment

    click(qtbot, lesson, "sceneSkipButton")
    lesson.transport.action_step.trigger()
    qtbot.waitUntil(lambda: session.status is RunStatus.PAUSED, timeout=WAIT)
    check("paused", under_way=True)
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        lesson.transport.action_run.trigger()
    check("ended", under_way=False)
    lesson.transport.action_reset.trigger()
    check("reset", under_way=False)
    lesson.show_page("descent")
    lesson.show_page("training")
    check("after another page", under_way=False)
    code.click()  # which shows the code in the place of the batch, and the batch again
    code.click()
    check("after the code", under_way=False)
    click(qtbot, lesson, "sceneNext")
    assert optimizer.isEnabled()
    assert not batch.isHidden()


@pytest.mark.thorough
def test_a_lock_that_goes_while_a_run_is_under_way_leaves_the_field_fixed(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, lesson, "sceneNext")
    click(qtbot, lesson, "sceneSkipButton")
    lesson.transport.action_step.trigger()
    qtbot.waitUntil(lambda: lesson.session.status is RunStatus.PAUSED, timeout=WAIT)
    click(qtbot, lesson, "sceneNext")
    optimizer = lesson.page.findChild(QWidget, "optimizerCombo")
    assert not optimizer.isEnabled()
    lesson.transport.action_reset.trigger()
    assert optimizer.isEnabled()


@pytest.mark.thorough
def test_what_a_step_locks_and_hides_is_so_in_a_window_that_was_built_again(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, lesson, "sceneNext")
    window = rebuild_window(lesson)
    assert not window.page.findChild(QWidget, "optimizerCombo").isEnabled()
    assert window.page.findChild(QWidget, "batchView").isHidden()


def one_step(page: str, fields: str) -> str:
    head = 'minutes = 1\ntitle = "Mine"\n[[steps]]\ncaption = "Look."\n'
    return f'{head}page = "{page}"\n{fields}\n'


@pytest.mark.thorough
def test_a_control_that_is_made_anew_is_locked_too(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.toml"
    locks = 'locked = ["descentLearningRateSpin"]\n[[steps]]\ncaption = "On."'
    file.write_text(one_step("descent", locks))
    window.lessons.begin(str(file))

    def rate() -> QWidget:
        (found,) = window.page.findChildren(QWidget, "descentLearningRateSpin")
        return found

    first = rate()
    assert not first.isEnabled()
    window.page.update_state(chosen="momentum")  # whose form is another one
    qtbot.waitUntil(lambda: rate() is not first and not rate().isEnabled(), timeout=WAIT)
    window.lessons.player.next()
    assert rate().isEnabled()


@pytest.mark.thorough
def test_a_namesake_on_another_page_is_left_alone(window: MainWindow, tmp_path: Path) -> None:
    names: dict[str, str] = {}
    for entry in PAGES:
        for widget in window.page_of(entry.key).findChildren(QWidget, "codeListing"):
            names[entry.key] = widget.objectName()
    assert names.keys() >= {"training", "network"}
    file = tmp_path / "mine.toml"
    file.write_text(one_step("network", 'locked = ["codeListing"]'))
    window.lessons.begin(str(file))
    assert not window.page.findChild(QWidget, "codeListing").isEnabled()
    assert window.page_of("training").findChild(QWidget, "codeListing").isEnabled()


def test_run_that_is_locked_cannot_be_pressed_by_its_key_either(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(one_step("training", 'locked = ["runButton"]'))
    window.lessons.begin(str(file))
    assert not widget(window, "runButton").isEnabled()
    assert not window.transport.action_run.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.session.run.iteration == 0
    window.lessons.player.leave()
    assert window.transport.action_run.isEnabled()


@pytest.mark.parametrize(("choice", "sign"), [(0, "✗"), (1, "✓")])
def test_a_choice_is_told_right_or_wrong(
    lesson: MainWindow, qtbot: QtBot, choice: int, sign: str
) -> None:
    click(qtbot, lesson, "sceneNext")
    click(qtbot, lesson, "sceneNext")
    question = widget(lesson, "sceneAnswer")
    assert not question.findChild(QPushButton, "sceneAnswerButton").isEnabled()
    question.findChildren(QRadioButton)[choice].click()
    click(qtbot, lesson, "sceneAnswerButton")
    assert sign in texts(lesson)
    assert "that" in texts(lesson)


@pytest.mark.thorough
def test_a_show_of_hands_is_counted(lesson: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, lesson, "sceneNext")
    click(qtbot, lesson, "sceneNext")
    question = widget(lesson, "sceneAnswer")
    question.hands_box.click()
    for spin, hands in zip(question.findChildren(WholeSpin), (4, 11), strict=True):
        spin.setValue(hands)
    click(qtbot, lesson, "sceneAnswerButton")
    assert "Hands that were right: 11 of 15." in texts(lesson)
    assert lesson.lessons.player.answer.hands == (4, 11)


@pytest.mark.thorough
def test_a_teacher_may_skip_a_question(lesson: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, lesson, "sceneNext")
    click(qtbot, lesson, "sceneSkipButton")
    assert lesson.transport.action_run.isEnabled()
    assert lesson.lessons.player.answer is None


@pytest.mark.thorough
def test_a_clicker_goes_on_and_back(lesson: MainWindow, qtbot: QtBot) -> None:
    lesson.setFocus()
    qtbot.keyClick(lesson, Qt.Key.Key_PageDown)
    assert lesson.lessons.player.index == 1
    qtbot.keyClick(lesson, Qt.Key.Key_PageUp)
    assert lesson.lessons.player.index == 0
    assert lesson.page.key == "loss"


@pytest.mark.thorough
def test_a_lesson_begun_at_a_later_step_shows_what_the_earlier_ones_have_set(
    window: MainWindow,
) -> None:
    caption = Words({"en": "Look."})
    first = SceneStep(caption, "gradient", state={"tab": "laboratory"})
    second = SceneStep(caption, "gradient", state={"derivative": {"point": 2.0}})
    window.lessons.player.begin(Scene("mine", caption, 1, (first, second)), 1)
    assert window.page.key == "gradient"
    assert (window.page.state.tab, window.page.state.derivative.point) == ("laboratory", 2.0)


@pytest.mark.parametrize("how", ["sceneLeave", "to the end"])
@pytest.mark.thorough
def test_leaving_brings_back_what_was_there(
    window: MainWindow, qtbot: QtBot, file: Path, how: str
) -> None:
    session = window.session
    session.set_config(replace(session.config, hidden_sizes=(7,), iterations=50))
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()
    losses = session.run.record.history.losses.tolist()
    loss_state = window.page_of("loss").state
    window.show_page("descent")
    window.lessons.begin(str(file))
    click(qtbot, window, "sceneNext")
    assert session.run.iteration == 0
    if how == "sceneLeave":
        click(qtbot, window, how)
    else:
        click(qtbot, window, "sceneNext")
        click(qtbot, window, "sceneNext")
    assert window.lessons.player.scene is None
    assert window.lessons.bar.isHidden()
    assert window.page.key == "descent"
    assert window.page_of("loss").state == loss_state
    assert session.config.hidden_sizes == (7,)
    qtbot.waitUntil(lambda: session.status is RunStatus.FINISHED, timeout=WAIT)
    assert session.run.record.history.losses.tolist() == losses


@pytest.mark.thorough
def test_a_lesson_goes_on_in_a_window_that_was_built_again(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, lesson, "sceneNext")
    window = rebuild_window(lesson)
    assert window.lessons.player.index == 1
    assert "Now it learns." in texts(window)
    assert not window.transport.action_run.isEnabled()


@pytest.mark.thorough
def test_answers_are_saved_as_a_table(
    lesson: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, lesson, "sceneNext")
    click(qtbot, lesson, "sceneNext")
    widget(lesson, "sceneAnswer").findChildren(QRadioButton)[0].click()
    click(qtbot, lesson, "sceneAnswerButton")
    click(qtbot, lesson, "sceneLeave")  # what was answered stays
    path = tmp_path / "answers.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    lesson.findChild(QAction, "actionSaveAnswers").trigger()
    header, row = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    assert header[:5] == ["scene", "step", "round", "question", "answer"]
    assert row[:6] == ["mine", "3", "1", "Which?", "this", "that"]
    assert not lesson.lessons.player.answers.has_unsaved


def test_a_broken_lesson_is_said_and_nothing_happens(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(SCENE.replace("temperature = 2.0", "temperature = 99.0"))
    drop(window, QUrl.fromLocalFile(str(path)))
    assert "line 7: steps.1.state.temperature" in window.errors.box.text()
    assert window.lessons.player.scene is None
    assert window.page.key == "training"
    window.errors.box.close()


def test_a_dropped_lesson_begins(window: MainWindow, file: Path) -> None:
    assert drop(window, QUrl.fromLocalFile(str(file)))
    assert window.lessons.player.scene.name == "mine"


@pytest.mark.thorough
def test_the_list_of_lessons_begins_one(window: MainWindow, qtbot: QtBot) -> None:
    window.findChild(QAction, "actionLessons").trigger()
    dialog = window.findChild(QWidget, "lessonDialog")
    assert dialog.list.count() == len(built_in_scenes())
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.lessons.player.scene.name == built_in_scenes()[1].name.removesuffix(".toml")


@in_turn("scale", [1.0, 2.0])
def test_the_list_of_lessons_shows_all_of_them_and_stays_within_the_window(
    scale: float, window: MainWindow
) -> None:
    window.resize(1366, 768)
    window.lab.window.update(scale=scale)
    window.findChild(QAction, "actionLessons").trigger()
    dialog = window.findChild(QWidget, "lessonDialog")
    assert dialog.size().boundedTo(window.size()) == dialog.size()
    assert scale > 1 or dialog.list.verticalScrollBar().maximum() == 0
    dialog.reject()


def test_the_command_line_begins_a_lesson(open_window: Callable[..., MainWindow]) -> None:
    window = open_window("--scene", "training")
    assert window.lessons.player.scene.name == "12-training"
    assert window.page.key == "training"


def test_a_classroom_machine_s_shortcut_begins_a_lesson_large_and_leaves_nothing(
    open_window: Callable[..., MainWindow], file: Path, tmp_path: Path
) -> None:
    window = open_window("--scene", str(file), "--projector")  # and --fresh
    assert window.lessons.player.scene.name == "mine"
    assert window.page.key == "loss"
    assert window.lab.theme.for_projector
    assert window.menuBar().isHidden()
    assert window.lessons.bar.isVisible()
    window.close()
    assert not settings_file(tmp_path / "settings").exists()


@pytest.mark.thorough
def test_leaving_a_lesson_says_no_line_of_its_code(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.widgets.code_view.announce", lambda _, text: said.append(text))
    window.lessons.begin(str(find_scene("17-hidden-valley")))
    qtbot.waitUntil(lambda: window.page.key == "descent")
    lay_out()
    said.clear()
    window.lessons.player.leave()
    told = QTimer(singleShot=True)  # after what waits by then
    with qtbot.waitSignal(told.timeout):
        told.start(0)
    assert said == []


def test_a_point_in_the_caption_bar_is_in_the_window(lesson: MainWindow) -> None:
    bar = lesson.lessons.bar
    corner = bar.mapTo(lesson, QPoint(bar.width(), bar.height()))
    assert corner.x() <= lesson.width()
    assert corner.y() <= lesson.height()
