"""What the lessons that come along tell a teacher: nothing is missing, and the numbers are true."""

from dataclasses import replace

import numpy as np
import pytest

from app.languages import LANGUAGES
from app.pages import PAGES
from app.scenes.reading import built_in_scenes, read_scene
from app.scenes.scene import Scene, SceneStep
from nncore import Trainer, TrainingConfig
from tests.mnist import built_in_mnist
from tests.thoroughness import briefly

pytestmark = pytest.mark.whole_mnist

STATES = {entry.key: entry.first_state for entry in PAGES}
SCENES = {file.name[:2]: read_scene(file, STATES) for file in built_in_scenes()}
STEPS = [(scene, n, step) for scene in SCENES.values() for n, step in enumerate(scene.steps, 1)]
START = np.array([-3.0, 4.0])  # on x² + y², whose gradient is twice the place
MEASURED = [
    (scene, step)
    for scene, _, step in STEPS
    if step.question and step.question.kind == "number" and step.question.measure
]


def test_each_question_that_has_a_right_answer_has_a_usual_wrong_one() -> None:
    lacking = [
        (scene.name, n)
        for scene, n, step in STEPS
        if step.question is not None
        and step.question.usual_wrong is None
        and (step.question.known_truth is not None or step.question.measure)
    ]
    assert lacking == []


def test_each_lesson_says_something_to_the_teacher_in_each_language() -> None:
    for scene in SCENES.values():
        said = [step.say for step in scene.steps if step.say is not None]
        assert said, scene.name
        assert all(words.texts.keys() == LANGUAGES.keys() for words in said), scene.name


@briefly(("scene", "step"), quick=MEASURED[:1], thorough=MEASURED)
def test_the_number_that_a_run_ends_at_is_told(scene: Scene, step: SceneStep) -> None:
    config = replace(TrainingConfig(), **step.config)
    trainer = Trainer(config, built_in_mnist())
    losses = [trainer.step().loss for _ in range(config.iterations)]
    evaluation = trainer.evaluate()
    for language, unit in (("en", " %"), ("ko", "%")):
        told = {
            "test_accuracy": f"{100 * evaluation.test_accuracy:.0f}{unit}",
            "train_accuracy": f"{100 * evaluation.train_accuracy:.0f}{unit}",
            "loss": f"{np.mean(losses[-100:]):.2f}",
        }
        assert told[step.question.measure] in step.say.within(language)


def point(x: float, y: float) -> str:
    return f"({x:.1f}, {y:.1f})".replace("-", "−")


@pytest.mark.parametrize(
    ("scene", "step", "number"),
    [
        ("08", 1, point(*(START + 0.1 * 2 * START))),  # up, not down
        ("08", 3, point(*(START - 0.3 * START))),
        ("09", 2, f"{START[0] + 10 * 2 * START[0]:.0f}".replace("-", "−")),
        ("10", 2, point(-7 + 0.95 * -7 / 10, 2 + 0.95 * 2 * 2)),  # on x²/20 + y²
        ("18", 1, f"{10 + 10 * 0.3:.0f}"),  # up, not down
        ("19", 2, point(-0.6, -0.3)),
        ("13", 1, f"{2 * (784 * 50 + 50 + 50 * 10 + 10):,}"),
        ("16", 3, f"{784 * 50:,}"),
        ("13", 2, f"{1 + 2 * (784 * 50 + 50 + 50 * 10 + 10):,}"),
        ("16", 8, f"{0.1 * -0.006:.4f}".replace("-", "−")),
    ],
)
def test_a_usual_wrong_number_is_what_that_mistake_gives(
    scene: str, step: int, number: str
) -> None:
    wrong = SCENES[scene].steps[step - 1].question.usual_wrong
    for language in ("en", "ko"):
        assert number in wrong.within(language)
