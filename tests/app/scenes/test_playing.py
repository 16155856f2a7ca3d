"""The lessons that come along, played from first to last with shortened runs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.resources.abc import Traversable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.questions.question import KINDS, Question, Words
from app.scenes.album import Album
from app.scenes.caption_text import plain_caption
from app.scenes.reading import built_in_scenes, find_scene
from app.scenes.recording import Recording, RunTimes
from app.scenes.scene import Scene, SceneStep
from app.scenes.summary import StepSummary
from app.session.run import RunStatus
from app.widgets.frame_around import FrameAround
from app.window.main_window import MainWindow
from nncore import Trainer, TrainingConfig
from tests.app.fronts import lay_out
from tests.in_turn import in_turn
from tests.mnist import tenth_of_mnist

STEP_MS = 60_000  # for a step of a lesson: its runs evaluate all of MNIST several times
STEPS = 12  # of a run
TIMES = RunTimes(least=0, most=0.05, repeating=0.05)  # in seconds


class Watched(Album):
    """Takes no pictures, and looks at the window instead."""

    def __init__(self, look: Callable[[str], None]) -> None:
        super().__init__(Path())
        self._look = look

    def take(self, moment: str, take: Callable[[], QImage]) -> None:
        self._look(moment)

    def take_running(self, take: Callable[[], QImage]) -> None:
        pass


def shortened(scene: Scene) -> Scene:
    """The same with runs of a few steps."""
    steps = (
        replace(step, config={**step.config, "iterations": STEPS}) if step.config else step
        for step in scene.steps
    )
    return replace(scene, steps=tuple(steps))


def played(
    window: MainWindow, scene: Scene, look: Callable[[str], None], qtbot: QtBot
) -> list[StepSummary]:
    recording = Recording(window, window.lessons.player, Watched(look), TIMES)
    steps: list[StepSummary] = []
    begun: list[int] = []
    errors: list[Exception] = []
    recording.step_begun.connect(begun.append)
    recording.done.connect(steps.extend)
    recording.failed.connect(errors.append)
    recording.begin(scene)
    while not (steps or errors):  # a lesson may take long where the machine is busy, a step not
        count = len(begun)
        qtbot.waitUntil(
            lambda count=count: bool(steps or errors) or len(begun) > count, timeout=STEP_MS
        )
    assert not errors, f"{scene.name}: {errors[0]!r}"
    window.lessons.player.leave()
    return steps


def texts(window: MainWindow) -> list[str]:
    return [each.text() for each in window.lessons.bar.findChildren(QLabel) if each.isVisible()]


def caption_told(window: MainWindow) -> str:
    label = window.lessons.bar.findChild(QLabel, "captionText")
    assert label.isVisible()
    return label.accessibleName()


@pytest.mark.parametrize(("language", "name"), [("en", "training"), ("ko", "two-losses")])
def test_a_lesson_is_played_to_its_end(
    open_window: Callable[..., MainWindow], language: str, name: str, qtbot: QtBot
) -> None:
    play_to_the_end([find_scene(name)], language, open_window, qtbot)


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "every"), [("en", 1), ("ko", 3)])
def test_every_lesson_is_played_to_its_end(
    open_window: Callable[..., MainWindow], language: str, every: int, qtbot: QtBot
) -> None:
    """In Korean every third: where its bars and captions stand is tried of each elsewhere."""
    play_to_the_end(built_in_scenes()[::every], language, open_window, qtbot)


def play_to_the_end(
    files: Sequence[Traversable],
    language: str,
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
) -> None:
    window = open_window("--lang", language, "--size", "1366x768")
    errors: list[Exception] = []
    window.lab.error_raised.connect(errors.append)
    player = window.lessons.player

    def look(moment: str) -> None:
        step, here = player.step, f"{player.scene.name}, step {player.index + 1}, {moment}"
        assert step.page in {"", window.page.key}, here
        assert plain_caption(step.caption.within(language)) == caption_told(window), here
        if step.point_at:
            framed = window.page.findChildren(QWidget, step.point_at)
            assert any(widget.isVisible() for widget in framed), here
            frames = window.findChildren(FrameAround)
            is_below_a_sketch = player.holds and step.question.kind == "curve"
            assert any(each.isVisible() for each in frames) != is_below_a_sketch, here
        assert player.holds == (moment == "asked"), here
        if step.runs and moment in {"shown", "answered"}:
            assert window.transport.action_run.isEnabled(), here
        lay_out()  # an answer makes the bar anew, which settles within an event or two
        assert window.lessons.bar.height() < 0.4 * window.height(), here

    for file in files:
        scene = shortened(window.lessons.read(file))
        steps = played(window, scene, look, qtbot)
        assert [step["step"] for step in steps] == list(range(1, len(scene.steps) + 1))
        assert player.scene is None
        if language == "en":  # numbers know no language
            for step, told in zip(scene.steps, steps, strict=True):
                compare_with_the_engine(step, told)
    assert errors == []


def compare_with_the_engine(step: SceneStep, told: StepSummary) -> None:
    """What the summary says of a run is what the engine gives by itself."""
    question, run = step.question, told["run"]
    if step.runs and step.config:
        trainer = Trainer(TrainingConfig(**step.config), tenth_of_mnist())
        steps = [trainer.step() for _ in range(STEPS)]
        losses = np.array([each.loss for each in steps], trainer.config.dtype).astype(float)
        assert (run["status"], run["iterations"]) == ("finished", STEPS)
        assert (run["first_loss"], run["last_loss"]) == (losses[0], losses[-1])
        assert run["loss"] == pytest.approx(np.mean(losses), rel=1e-12)
        assert run["test_accuracy"] == 100 * trainer.evaluate().test_accuracy
        if question is not None and question.kind == "number" and question.measure:
            assert told["question"]["truth"] == run[question.measure]
    if question is not None and question.known_truth is not None:
        asked = told["question"]
        assert asked["answer"] == asked["truth"], step.caption


TEXT = Words({"en": "How?"})
LINE = (0.5,) * 41
QUESTIONS = {  # with an answer that is right, a wrong one, and how that is told
    "number": (Question("number", TEXT, truth=2.5), 2.5, 4.0, "it is 2.5: 1.5 away"),
    "choice": (
        Question("choice", TEXT, choices=(Words({"en": "this"}), Words({"en": "that"})), right=1),
        1.0,
        0.0,
        "✗ No: that.",
    ),
    "point": (
        Question("point", TEXT, low=-9, high=9, truth=(1.0, 2.0)),
        (1.0, 2.0),
        (4.0, 6.0),
        "it is (1.0, 2.0): 5.0 away",
    ),
    "curve": (
        Question("curve", TEXT, high=1, decimals=2, truth=LINE),
        LINE,
        (0.75,) * 41,
        "0.25 off on average",
    ),
}
TOLD_RIGHT = {
    "number": "✓ Right: 2.5.",
    "choice": "✓ Right: that.",
    "point": "✓ Right: (1.0, 2.0).",
}


def test_each_kind_of_question_is_tried() -> None:
    assert QUESTIONS.keys() == set(KINDS)


@in_turn("kind", KINDS)
def test_a_question_of_each_kind_is_answered_right_and_wrong(window: MainWindow, kind: str) -> None:
    question, right, wrong, told_wrong = QUESTIONS[kind]
    step = SceneStep(Words({"en": "Think."}), question=question)
    player = window.lessons.player
    player.begin(Scene("mine", TEXT, 1, (step, step)))
    player.give(right)
    told_right = TOLD_RIGHT.get(kind, "0.00 off on average")
    assert any(told_right in text for text in texts(window)), texts(window)
    player.next()
    player.give(wrong)
    assert any(told_wrong in text for text in texts(window)), texts(window)
    assert window.session.status is RunStatus.READY
    player.leave()
