"""The editor of lessons says what each control is, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAction

from app.questions.measures import MEASURES
from app.questions.question import KINDS
from app.scenes.making.question_fields import (
    FIELDS,
    KIND_NAMES,
    KNOWN,
    MEASURE_NAMES,
    NO_QUESTION,
)
from app.scenes.reading import parse_scene
from app.widgets.error_line import ErrorLine
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out
from tests.app.seen import seen
from tests.app.shown_texts import texts_of
from tests.app.test_translations import pseudo_language, unmarked
from tests.app.window.test_explanations import controls, told
from tests.in_turn import in_turn

__all__ = ["pseudo_language"]


def forms(window: MainWindow) -> Iterator[str]:
    """Have the editor show each kind of question, in both languages."""
    window.findChild(QAction, "actionSceneEditor").trigger()
    yield "empty"
    window.findChild(QAction, "actionAddStep").trigger()
    maker = window.lesson_maker
    maker.editor.languages.click()
    for kind in KIND_NAMES:
        seen(maker.editor, "questionKindCombo").choose(kind)
        lay_out()
        yield kind
    maker.draft.begin_anew()


def test_every_control_of_the_editor_says_what_it_is(window: MainWindow) -> None:
    silent, nameless, asked = set(), set(), set()
    for kind in forms(window):
        for widget in controls(window):
            if not window.lesson_maker.editor.isAncestorOf(widget):
                continue
            asked.add(widget)
            where = f"{kind}: {type(widget).__name__} {widget.objectName()}"
            if not all(tip and answer for tip, answer in told(widget)):
                silent.add(where)
            reader = QAccessible.queryAccessibleInterface(widget)
            if not reader.text(QAccessible.Text.Name):
                nameless.add(where)
    assert sorted(silent) == []
    assert sorted(nameless) == []
    assert len(asked) > 30


@pytest.mark.thorough
@pytest.mark.usefixtures("pseudo_language")
def test_every_text_of_the_editor_reaches_the_translation(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window()
    missed = {
        f"{kind}, {place}: {text}"
        for kind in forms(window)
        for place, text in texts_of(window)
        if unmarked(text)
    }
    assert missed == set()


def test_the_editor_has_every_kind_of_question_and_every_measure() -> None:
    assert KIND_NAMES.keys() - {NO_QUESTION} == FIELDS.keys() == set(KINDS)
    assert MEASURE_NAMES.keys() - {KNOWN} == MEASURES.keys()


@in_turn("kind", KINDS)
def test_a_question_of_each_kind_can_be_saved_as_it_is_begun(window: MainWindow, kind: str) -> None:
    window.findChild(QAction, "actionAddStep").trigger()
    maker = window.lesson_maker
    seen(maker.editor, "questionKindCombo").choose(kind)
    draft = maker.draft
    assert parse_scene("mine.toml", draft.text(), window.lessons.states).steps == draft.scene.steps
    draft.begin_anew()


@in_turn(("low", "high"), [(5.0, 5.0), (7.0, -7.0), (1.0, 2.0)])
def test_what_could_not_be_answered_is_not_taken(
    window: MainWindow, low: float, high: float
) -> None:
    window.findChild(QAction, "actionAddStep").trigger()
    maker = window.lesson_maker
    seen(maker.editor, "questionKindCombo").choose("number")
    seen(maker.editor, "questionMeasureCombo").choose(KNOWN)  # the right number is 0
    seen(maker.editor, "questionLowSpin").setValue(low)
    seen(maker.editor, "questionHighSpin").setValue(high)
    assert any(line.isVisible() for line in maker.editor.findChildren(ErrorLine))
    draft = maker.draft
    assert parse_scene("mine.toml", draft.text(), window.lessons.states).steps == draft.scene.steps
    draft.begin_anew()
