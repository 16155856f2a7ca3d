"""The two keys of a clicker turn a lesson wherever the focus is, and nothing else meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QRadioButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.questions.question import COLUMNS, Question, Words
from app.questions.sketch_plot import SketchPlot
from app.scenes.scene import Scene, SceneStep
from app.widgets.number_spin import NumberSpin
from app.window.main_window import MainWindow
from tests.app.fronts import fronts
from tests.in_turn import in_turn

KEYS = [entry.key for entry in PAGES]
BACK, ON = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown
STEP = SceneStep(Words({"en": "Look."}))
TEXT = Words({"en": "What comes?"})
CHOICES = tuple(Words({"en": text}) for text in ("more", "less"))
QUESTIONS = {
    "number": Question("number", TEXT, truth=1.0),
    "choice": Question("choice", TEXT, choices=CHOICES, right=0),
    "point": Question("point", TEXT, truth=(1.0, 2.0)),
    "curve": Question("curve", TEXT, truth=COLUMNS * (1.0,)),
}


def asking(question: Question | None = None) -> Scene:
    """Three steps that leave the page alone; the one in the middle asks."""
    middle = SceneStep(STEP.caption, question=question)
    return Scene("looking", Words({"en": "Looking"}), 5, (STEP, middle, STEP))


def focusable(within: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in within.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
    ]


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def stuck(window: MainWindow, within: QWidget, qtbot: QtBot) -> list[str]:
    """What keeps the keys for itself, or changes by them, in what can have the focus."""
    player = window.lessons.player
    kept = []
    for widget in focusable(within):
        state = window.page.state
        widget.setFocus()
        qtbot.keyClick(widget, ON)
        on = player.index
        qtbot.keyClick(widget, BACK)
        if (on, player.index) != (2, 1) or window.page.state != state:
            kept.append(named(widget))
        player.begin(player.scene, 1)
    return kept


@pytest.mark.thorough
@in_turn("key", KEYS)
def test_the_keys_turn_the_lesson_from_everything_that_can_have_the_focus(
    window: MainWindow, key: str, qtbot: QtBot
) -> None:
    window.show_page(key)
    for front in fronts(window.page):
        window.lessons.player.begin(asking(), 1)
        assert stuck(window, window, qtbot) == [], front
        window.lessons.player.leave()


@pytest.mark.thorough
@in_turn("kind", QUESTIONS)
def test_the_keys_turn_the_lesson_from_an_answer_s_fields(
    window: MainWindow, kind: str, qtbot: QtBot
) -> None:
    player = window.lessons.player
    player.begin(asking(QUESTIONS[kind]), 1)
    names = [named(each) for each in focusable(window.lessons.bar.question.editor)]
    assert names
    for i, name in enumerate(names):  # the editor is another one whenever the step comes back
        field = focusable(window.lessons.bar.question.editor)[i]
        field.setFocus()
        qtbot.keyClick(field, ON)
        assert player.index == 2, name
        qtbot.keyClick(window.page, BACK)
        assert player.index == 1, name


def test_the_keys_are_the_focus_s_own_before_and_after_a_lesson(
    window: MainWindow, qtbot: QtBot
) -> None:
    spin = window.page.findChild(QSpinBox, "batchSizeSpin")
    spin.setFocus()
    before = spin.value()
    qtbot.keyClick(spin, ON)
    assert spin.value() < before
    window.lessons.player.begin(asking())
    lowered = spin.value()
    qtbot.keyClick(spin, ON)
    assert spin.value() == lowered
    window.lessons.player.leave()
    spin.setFocus()
    qtbot.keyClick(spin, ON)
    assert spin.value() < lowered


@in_turn("kind", QUESTIONS)
def test_f6_leads_to_the_answer_and_after_it_to_the_next_step(
    window: MainWindow, kind: str, qtbot: QtBot
) -> None:
    window.activateWindow()
    player, bar = window.lessons.player, window.lessons.bar
    window.page.findChild(QSpinBox, "batchSizeSpin").setFocus()
    player.begin(asking(QUESTIONS[kind]), 1)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert isinstance(window.focusWidget(), NumberSpin | QRadioButton | SketchPlot)
    assert bar.question.has_focus
    player.skip()
    assert window.focusWidget() is bar.next_button
    assert window.focus_ring.widget is bar.next_button
    window.navigation.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is bar.next_button
    player.leave()


def test_what_answers_gives_the_focus_to_the_next_step_not_to_the_tool_bar(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    player, bar = window.lessons.player, window.lessons.bar
    player.begin(asking(QUESTIONS["number"]), 1)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClicks(window.focusWidget(), "0.5")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert player.answer is not None
    assert window.focusWidget() is bar.next_button
    assert window.focus_ring.widget is bar.next_button
    player.leave()


def test_what_is_answered_by_others_takes_no_focus(window: MainWindow) -> None:
    window.activateWindow()
    spin = window.page.findChild(QSpinBox, "batchSizeSpin")
    spin.setFocus()
    window.lessons.player.begin(asking(QUESTIONS["number"]), 1)
    window.lessons.player.skip()
    assert window.focusWidget() is spin
    window.lessons.player.leave()


def test_f6_asks_the_page_s_question_again_after_a_lesson(window: MainWindow, qtbot: QtBot) -> None:
    window.lessons.player.begin(asking())
    window.lessons.player.leave()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.asking.bar.isVisible()


def test_a_dialog_keeps_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.lessons.player.begin(asking())
    dialog, spin = QDialog(window), QSpinBox()
    QVBoxLayout(dialog).addWidget(spin)
    spin.setValue(50)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    spin.setFocus()
    qtbot.keyClick(spin, ON)
    assert spin.value() < 50
    assert window.lessons.player.index == 0
    dialog.close()
    window.lessons.player.leave()
