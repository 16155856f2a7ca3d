"""The teacher's page: one sheet with all that a scene asks and expects, and its pictures."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages import PAGES
from app.questions.question import COLUMNS, Question, Words
from app.scenes.handout import teachers_page
from app.scenes.handout.expected import expected_words
from app.scenes.handout.teachers_page import write_teachers_page
from app.scenes.reading import built_in_scenes, read_scene
from app.scenes.scene import Scene, SceneStep
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out

STATES = {entry.key: entry.first_state for entry in PAGES}
WAIT = 60_000
THIN = "\N{NARROW NO-BREAK SPACE}"
PAGE = re.compile(rb"/Type\s*/Page\b")
IMAGE = re.compile(rb"/Subtype\s*/Image\b")
WHICH = Words({"en": "Which?"})
THIS_THAT = Words({"en": "this"}), Words({"en": "that"})


def pictures(count: int) -> list[QImage]:
    image = QImage(1366, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    return [image] * count


@pytest.mark.parametrize("file", built_in_scenes(), ids=lambda file: file.name)
def test_every_lesson_that_comes_along_has_one_page(qapp, tmp_path: Path, file) -> None:
    scene = read_scene(file, STATES)
    path = tmp_path / "page.pdf"
    write_teachers_page(scene, pictures(len(scene.steps)), path)
    assert len(PAGE.findall(path.read_bytes())) == 1


@pytest.fixture
def written(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Scene], str]:
    """Writes a page and returns the words on it, as far as they are within the sheet."""
    documents = []
    fitting = teachers_page.fitting_document

    def kept(*args):
        documents.append((fitting(*args), args[-1]))
        return documents[-1][0]

    monkeypatch.setattr(teachers_page, "fitting_document", kept)

    def write(scene: Scene) -> str:
        write_teachers_page(scene, pictures(len(scene.steps)), tmp_path / "page.pdf")
        document, sheet = documents[-1]
        assert document.size().height() <= sheet.height()
        assert document.size().width() <= sheet.width()
        return document.toPlainText()

    return write


def test_all_that_a_teacher_needs_is_on_it(written) -> None:
    question = Question(
        "choice",
        Words({"en": "Which <one>?"}),
        THIS_THAT,
        right=1,
        because=Words({"en": "So it is."}),
        usual_wrong=Words({"en": "this, since it is first"}),
    )
    step = SceneStep(Words({"en": "**Look** here."}), question=question)
    scene = Scene("mine", Words({"en": "Mine"}), 12, (step, SceneStep(say=Words({"en": "Wait."}))))
    words = written(scene)
    for text in (
        *("Mine", "12 min", "1. Look here.", "Which <one>?", "Choices: this / that"),
        *("Expected: that", "Usual wrong answer: this, since it is first", "Why: So it is."),
        "Say: Wait.",
    ):
        assert text in words


@pytest.mark.parametrize(
    ("caption", "words", "count"),
    [(r"1 < 2: $\frac{1}{2}$, $x$.", "1. 1 < 2: \ufffc, \ufffc.", 2), ("$x^$", "1. $x^$", 0)],
)
def test_formulas_are_drawn_and_what_cannot_be_read_is_printed(
    written, tmp_path: Path, caption: str, words: str, count: int
) -> None:
    step = SceneStep(Words({"en": caption}))
    scene = Scene("mine", Words({"en": "Mine"}), 1, (step,))
    assert words in written(scene)
    write_teachers_page(scene, [], tmp_path / "page.pdf")
    masked = IMAGE.findall((tmp_path / "page.pdf").read_bytes())  # each with one for its alpha
    assert len(masked) == 2 * count


def test_a_long_lesson_is_set_in_smaller_type(written) -> None:
    question = Question("number", Words({"en": "How many?"}), truth=3.0)
    step = SceneStep(Words({"en": "All there is to be seen. " * 8}), question=question)
    assert "12. All there is" in written(Scene("mine", Words({"en": "Mine"}), 40, (step,) * 12))


def long_step(number: int, size: int) -> SceneStep:
    """A step that asks; each of its texts begins with what tells it from the others."""
    question = Question(
        "choice",
        filled(f"Q{number}?", size),
        (filled(f"A{number}a", size), filled(f"A{number}b", size)),
        right=0,
        because=filled(f"W{number}", size),
        usual_wrong=filled(f"U{number}", size),
    )
    return SceneStep(filled(f"C{number}", size), question=question, say=filled(f"S{number}", size))


def filled(beginning: str, size: int) -> Words:
    return Words({"en": f"{beginning} {'words ' * size}".strip()})


def long_lesson(n_steps: int, size: int, n_asking: int) -> Scene:
    """The last ones ask."""
    steps = tuple(
        long_step(i, size)
        if i > n_steps - n_asking
        else SceneStep(filled(f"C{i}", size), say=filled(f"S{i}", size))
        for i in range(1, n_steps + 1)
    )
    return Scene("mine", Words({"en": "Mine"}), 40, steps)


def steps_on(words: str) -> list[int]:
    """Steps whose caption is on the page."""
    return [int(number) for number in re.findall(r"^\d+\. C(\d+)", words, re.MULTILINE)]


NO_PICTURES = "Left out for want of room: the pictures."


@pytest.mark.parametrize(
    ("scene", "left_out"),
    [
        (long_lesson(6, 4, 2), ""),
        (long_lesson(24, 2, 3), "the pictures of the steps that ask nothing."),
        (long_lesson(30, 1, 12), NO_PICTURES),
        (long_lesson(20, 40, 4), "the pictures, and the ends of long texts."),
    ],
    ids=["short", "fewer pictures", "no pictures", "ends of texts"],
)
def test_a_long_lesson_says_what_had_no_room(written, scene: Scene, left_out: str) -> None:
    words = written(scene)
    assert steps_on(words) == list(range(1, len(scene.steps) + 1))
    told = words.splitlines()[-1]
    if left_out:
        assert told.startswith("Left out for want of room: ")
        assert told.endswith(left_out)
    else:
        assert "Left out" not in words


@pytest.mark.parametrize(("n_steps", "size"), [(30, 30), (40, 30), (100, 800), (1, 800)])
def test_the_longest_lesson_keeps_its_first_steps_whole_and_says_where_it_ends(
    written, n_steps: int, size: int
) -> None:
    words = written(long_lesson(n_steps, size, n_steps))
    steps = steps_on(words)
    assert steps == list(range(1, len(steps) + 1))
    for mark in ("C", "S", "Q", "A", "W", "U"):
        found = {int(number) for number in re.findall(rf"\b{mark}(\d+)", words)}
        assert found == set(steps), mark
    told = words.splitlines()[-1]
    if len(steps) < n_steps:
        assert f"all steps after number {len(steps)}." in told
        assert len(steps) > 20
    else:
        assert told == "Left out for want of room: the pictures, and the ends of long texts."


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
@pytest.mark.parametrize("size", [1, 8, 30])
def test_the_file_of_a_lesson_of_thirty_steps_ends_with_what_the_page_ends_with(
    written, tmp_path: Path, size: int
) -> None:
    words = written(long_lesson(30, size, 30))
    told = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.count("\f") == 1  # at the end of each page
    last = words.splitlines()[-1]
    assert last.startswith("Left out")
    assert last in " ".join(told.split())
    assert steps_on(re.sub(r"^ +", "", told, flags=re.MULTILINE)) == steps_on(words)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            Question("number", WHICH, truth=2.5, decimals=2, unit="%"),
            "2.50\N{NARROW NO-BREAK SPACE}%",
        ),
        (Question("number", WHICH, measure="loss"), "what the run gives: loss"),
        (Question("choice", WHICH, THIS_THAT, right=0), "this"),
        (Question("choice", WHICH, THIS_THAT), "an opinion: none is right"),
        (Question("point", WHICH, truth=(-3.0, 4.0)), "(−3.0, 4.0)"),
        (Question("curve", WHICH, measure="loss"), "what the run gives: loss"),
        (Question("curve", WHICH, truth=(1.0,) * COLUMNS), "the curve that is shown then"),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
def test_what_is_expected_is_said_for_every_kind(qapp, question: Question, expected: str) -> None:
    assert expected_words(question).startswith(expected)


def make_sheet(window: MainWindow) -> None:
    window.findChild(QAction, "actionLessons").trigger()
    dialog = window.findChild(QWidget, "lessonDialog")
    dialog.list.setCurrentRow(0)
    dialog.findChild(QPushButton, "lessonSheetButton").click()


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    return path


@pytest.mark.thorough
def test_the_list_of_lessons_prints_one_and_all_is_as_before(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    state = window.lab.window.value
    make_sheet(window)
    qtbot.waitUntil(path.exists, timeout=WAIT)
    scene = read_scene(built_in_scenes()[0], STATES)
    assert len(IMAGE.findall(path.read_bytes())) >= len(scene.steps)
    assert window.lessons.player.scene is None
    assert window.lab.window.value == state
    window.lessons.begin("loss")
    lay_out()
    assert window.lessons.bar.height() >= window.lessons.bar.minimumSizeHint().height()


@pytest.mark.thorough
@pytest.mark.parametrize("how", ["leave", "rebuild"])
def test_nothing_is_written_where_the_lesson_is_left(
    window: MainWindow, path: Path, how: str
) -> None:
    state = window.lab.window.value
    make_sheet(window)
    if how == "leave":
        window.lessons.player.leave()
    else:
        window = rebuild_window(window)
    assert window.lessons.player.scene is None
    assert replace(window.lab.window.value, geometry="") == replace(state, geometry="")
    assert not path.exists()
