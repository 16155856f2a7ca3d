"""Run holds by itself where a step of a lesson says, on every page that has a run."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages import PAGES
from app.pages.gradient.model.simple_net_trajectory import ENTRIES
from app.questions.question import Question, Words
from app.scenes.errors import SceneError
from app.scenes.reading import parse_scene
from app.scenes.scene import Scene, SceneStep
from app.scenes.writing import write_scene
from app.window.main_window import MainWindow
from tests.in_turn import in_turn

STATES = {entry.key: entry.first_state for entry in PAGES}
WAIT = 20_000
CAPTION = Words({"en": "Run."})
PLACES: dict[str, tuple[str, dict[str, Any], int]] = {  # page, its state, how far
    "draws": ("miniBatch", {"tab": "draw"}, 7),
    "2x3 network": ("gradient", {"tab": "simple_net"}, 4),
    "2x3 network, followed": ("gradient", {"tab": "simple_net"}, ENTRIES + 2),
    "values of h": ("gradient", {"tab": "derivative", "derivative": {"position": 0}}, 3),
    "pixels": ("gradient", {"tab": "picture"}, 25),
    "surface": ("descent", {"mode": "surface", "speed": 100}, 6),
    "training": ("training", {}, 12),
}


def lesson(place: str, **fields: Any) -> Scene:
    page, state, until = PLACES[place]
    step = SceneStep(
        CAPTION, page, from_defaults=True, state=state, resets=True, runs=True, until=until
    )
    others = SceneStep(CAPTION)
    return Scene("mine", CAPTION, 5, (SceneStep(**{**vars(step), **fields}), others))


def run(window: MainWindow, qtbot: QtBot) -> None:
    """Press Run, and wait until it holds."""
    player = window.page.player
    qtbot.waitUntil(window.transport.action_run.isEnabled, timeout=WAIT)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: not player.busy, timeout=WAIT)


@pytest.mark.thorough
@in_turn("place", PLACES)
def test_run_holds_exactly_there_and_goes_on_when_pressed_again(
    window: MainWindow, place: str, qtbot: QtBot
) -> None:
    until = PLACES[place][2]
    window.lessons.player.begin(lesson(place))
    player = window.page.player
    run(window, qtbot)
    assert player.n_steps == until
    assert not player.running
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: player.n_steps > until, timeout=WAIT)
    player.pause()
    window.lessons.player.leave()


@pytest.mark.thorough
def test_a_lesson_that_is_left_lets_run_go_to_its_end(window: MainWindow) -> None:
    window.lessons.player.begin(lesson("draws"))
    draws = window.page.player
    assert draws.hold_at == 7
    window.lessons.player.next()  # on the same page, to its end
    assert draws.hold_at is None
    window.lessons.player.back()
    assert draws.hold_at == 7
    window.lessons.player.leave()
    assert draws.hold_at is None


def test_training_holds_there_while_another_page_is_looked_at(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.lessons.player.begin(lesson("training"))
    window.session.set_speed(50.0)
    window.transport.action_run.trigger()
    window.show_page("loss")
    qtbot.waitUntil(lambda: not window.lab.run_player.running, timeout=WAIT)
    assert window.session.run.iteration == 12


def test_a_window_built_again_holds_there_too(window: MainWindow, qtbot: QtBot) -> None:
    window.lessons.player.begin(lesson("training"))
    window = rebuild_window(window)
    run(window, qtbot)
    assert window.session.run.iteration == 12


@pytest.mark.parametrize(("measure", "known"), [("loss", True), ("test_accuracy", False)])
def test_what_is_known_where_training_holds_is_held_against_the_answer(
    window: MainWindow, measure: str, known: bool, qtbot: QtBot
) -> None:
    question = Question("number", CAPTION, measure=measure)
    window.lessons.player.begin(lesson("training", question=question))
    window.lessons.player.give(1.0)
    run(window, qtbot)
    truth = window.lessons.player.answer.truth
    if known:
        losses = window.session.run.record.history.losses
        assert truth == pytest.approx(losses.mean(dtype=float))
    else:
        assert truth is None  # it was measured at the beginning of the epoch


def test_it_is_read_as_it_was_written() -> None:
    scene = lesson("pixels")
    text = write_scene(scene, STATES)
    assert "until = 25" in text
    assert parse_scene("mine.toml", text, STATES) == scene


@pytest.mark.parametrize("value", ["0", "-3", "1.5", '"7"', "true", "10000000000"])
def test_what_is_no_number_of_steps_is_refused_with_its_line(value: str) -> None:
    text = f'title = "Mine"\nminutes = 1\n[[steps]]\ncaption = "Run."\nuntil = {value}\n'
    with pytest.raises(SceneError, match=r"line 5: steps\.1\.until"):
        parse_scene("mine.toml", text, STATES)
