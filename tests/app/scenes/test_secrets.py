"""The answer to a question of a lesson cannot be read in the window while it is asked."""

import re
from collections.abc import Callable, Iterator, Sequence

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.questions.question import Question, spoken
from app.scenes.reading import ENDING, built_in_scenes, find_scene
from app.widgets.curtain import Curtain
from app.window.main_window import MainWindow
from tests.app.scenes.test_playing import played, shortened
from tests.app.shown_texts import plain, written
from tests.thoroughness import briefly

LESSONS = tuple(file.name.removesuffix(ENDING).partition("-")[2] for file in built_in_scenes())
NUMBER = re.compile(r"[−-]?\d[\d,]*(?:\.\d+)?(?:e[−-]?\d+)?")
ORDINARY = {0, 1, 10}  # numbers that stand everywhere, and are not found by looking for them
OTHER_TEXTS = {  # choices whose words name what is chosen among, and stand there whatever is right
    "two-losses",
    "race",
}
COVERED = {  # by lesson and step: pictures and ordinary numbers that would give the answer away
    ("two-losses", 2): ("lossReadouts", "lossFormula", "lossCurves"),
    ("two-losses", 3): ("gradientBars", "gradientLengths"),
    ("mini-batch", 1): ("seenPlot",),
    ("mini-batch", 2): ("seenPlot",),
    ("derivative", 2): ("derivativeLead",),
    ("derivative", 3): ("errorPlot", "laboratoryReadouts"),
    ("derivative", 4): ("errorPlot", "laboratoryReadouts"),
    ("two-by-three", 2): ("exactEntries",),
    ("two-by-three", 3): ("exactEntries",),
    ("two-by-three", 4): ("exactEntries",),
    ("two-by-three", 5): ("exactEntries",),
    ("gradient-picture", 1): ("pictureLead",),
    ("gradient-picture", 2): ("allParametersReadout",),
    ("gradient-picture", 3): ("weightGradientView", "entryLosses"),
    ("too-fast-too-slow", 1): ("rateGauge",),
    ("your-digit", 2): ("asDrawnAnswer", "asMnistAnswer"),
    ("your-digit", 3): ("asDrawnAnswer",),
    ("line-by-line", 5): ("stepReadouts",),
    ("line-by-line", 6): ("backwardView",),
    ("line-by-line", 7): ("stepReadouts", "backwardView"),
}


def seen_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where each text stands that can be read below a widget, and the text."""
    if not root.isVisible() or any(isinstance(each, Curtain) for each in root.children()):
        return
    place = root.objectName() or type(root).__name__
    for text in _read(root):
        yield place, plain(text)
    for child in root.children():
        if isinstance(child, QWidget) and not child.isWindow():
            for below, text in seen_texts(child):
                yield f"{place} > {below}", text


def _read(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            yield widget.currentText()
        case QLineEdit():
            yield widget.text()
        case QAbstractItemView():
            yield from _cells(widget)
        case pg.GraphicsView():
            for item in widget.scene().items():
                if isinstance(item, pg.TextItem) and item.isVisible():
                    yield item.toPlainText()
        case _:
            yield from written(widget)
            if not widget.children():  # what is painted is told to a screen reader
                yield from (widget.accessibleName(), widget.accessibleDescription())


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            yield str(model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole) or "")


def numbers_in(text: str) -> list[float]:
    found = (each.replace("−", "-").replace(",", "") for each in NUMBER.findall(text))
    return [float(each) for each in found]


def told(question: Question, texts: Iterator[tuple[str, str]]) -> list[str]:
    """Texts that have what is right in them: as the whole of a choice, or all its numbers."""
    truth = question.known_truth
    if truth is None:
        return []
    if question.kind == "choice":
        right = question.choices[int(truth)].within("en")
        return [f"{place}: {text}" for place, text in texts if right.lower() in text.lower()]
    wanted = truth if isinstance(truth, tuple) else (truth,)
    near = 0.5 * 10.0**-question.decimals
    return [
        f"{place}: {text}"
        for place, text in texts
        if all(any(abs(n - each) <= near for n in numbers_in(text)) for each in wanted)
    ]


def is_covered(window: MainWindow, name: str) -> bool:
    (widget,) = window.page.findChildren(QWidget, name)
    return any(isinstance(each, Curtain) and each.isVisible() for each in widget.children())


def wanted(question: Question, lesson: str) -> bool:
    """Whether what is right can be found by looking for it."""
    truth = question.known_truth
    if question.kind == "choice":
        return lesson not in OTHER_TEXTS
    return truth is not None and truth not in ORDINARY


@briefly("lessons", quick=[("two-by-three",)], thorough=[LESSONS])
def test_no_answer_can_be_read_while_it_is_asked_and_each_can_be_afterwards(
    open_window: Callable[..., MainWindow], qtbot: QtBot, lessons: Sequence[str]
) -> None:
    window = open_window("--size", "1366x768")
    player = window.lessons.player
    found: list[str] = []
    asked = set()

    def look(moment: str) -> None:
        question = player.step.question
        here = player.scene.name.partition("-")[2], player.index + 1
        covered = COVERED.get(here, ())
        for name in covered:
            assert is_covered(window, name) == (moment == "asked"), (here, name, moment)
        if moment != "asked":
            return
        asked.add(here)
        if wanted(question, here[0]):
            texts = (each for root in (window.page, window.transport) for each in seen_texts(root))
            found.extend(f"{here}: {each}" for each in told(question, texts))

    for name in lessons:
        played(window, shortened(window.lessons.read(find_scene(name))), look, qtbot)
    assert found == []
    assert asked >= {here for here in COVERED if here[0] in lessons}


@pytest.mark.thorough
def test_an_answer_in_a_label_a_table_or_a_painted_text_is_found(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--size", "1366x768", "--page", "descent")

    def tells(question: Question) -> bool:
        return bool(told(question, seen_texts(window.page)))

    def number(truth: float, decimals: int) -> Question:
        text = spoken("How much?")
        return Question("number", text, low=-1e6, high=1e6, truth=truth, decimals=decimals)

    x, y = window.page.state.race.start
    where = Question("point", spoken("Where?"), low=-99, high=99, truth=(x, y), decimals=2)
    assert tells(where)  # in the inspector, and in the readouts
    assert not tells(number(12345.678, 3))
    window.show_page("training")
    assert tells(number(window.session.config.learning_rate, 3))  # in a spin box
