"""Controls that a lesson names: only those of its page and those that run it, else refused."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.descent.views.modes import MODE_VIEWS
from app.scenes.errors import SceneError
from app.scenes.reading import built_in_scenes
from app.scenes.scene import Scene, SceneStep
from app.widgets.object_names import names_below
from app.window.main_window import MainWindow
from tests.app.scenes.test_recording import start
from tests.in_turn import in_turn

HEAD = 'minutes = 1\ntitle = "Mine"\n\n[[steps]]\ncaption = "Look."\n'  # its fields begin in line 6
WAIT = 60_000


def read(window: MainWindow, tmp_path: Path, fields: str) -> Scene:
    file = tmp_path / "mine.toml"
    file.write_text(HEAD + fields)
    return window.lessons.read(file)


@pytest.mark.thorough
def test_every_control_that_a_lesson_names_is_there(window: MainWindow) -> None:
    for file in built_in_scenes():
        assert window.lessons.read(file).steps, file.name


NOT_THERE = [
    ('page = "loss"\npoint_at = "outputBar"', "steps.1.point_at", 7),
    ('page = "loss"\nhidden = ["outputBars", "pony"]', "steps.1.hidden", 7),
    ('page = "training"\nlocked = ["outputBars"]', "steps.1.locked", 7),  # of another page
    ('page = "training"\nhidden = ["captionBar"]', "steps.1.hidden", 7),
    ('page = "training"\nhidden = ["sceneNext"]', "steps.1.hidden", 7),
    ('page = "training"\nhidden = ["navigation"]', "steps.1.hidden", 7),
    ('page = "training"\nlocked = ["trainingPage"]', "steps.1.locked", 7),
    ('page = "training"\nlocked = ["qt_spinbox_lineedit"]', "steps.1.locked", 7),
    (
        'page = "loss"\n[[steps]]\ncaption = "On."\nlocked = ["stepSlider"]',
        "steps.2.locked",
        9,
    ),
    ('point_at = "pony"', "steps.1.point_at", 6),  # on no page at all
]


@pytest.mark.thorough
def test_a_control_that_is_not_there_is_named_with_line_and_field(
    window: MainWindow, tmp_path: Path
) -> None:
    for fields, field, line in NOT_THERE:
        with pytest.raises(SceneError) as caught:
            read(window, tmp_path, fields)
        error = caught.value
        assert (error.values["field"], error.values["line"]) == (field, line)
        assert "there is no control called" in str(error)
        assert window.page.key == "training"
        assert window.lessons.player.scene is None


@pytest.mark.thorough
@in_turn(
    "fields",
    [
        'page = "training"\nlocked = ["runButton", "stepBackButton", "speedSlider"]',
        'page = "descent"\npoint_at = "pointsView"',  # of a mode that is not in front
        'page = "loss"\n[[steps]]\ncaption = "On."\npoint_at = "outputBars"',
        'point_at = "outputBars"',
    ],
)
def test_a_control_that_is_there_can_be_named(
    window: MainWindow, tmp_path: Path, fields: str
) -> None:
    assert read(window, tmp_path, fields).steps


@pytest.mark.thorough
def test_names_in_modes_that_are_not_in_front_are_those_that_they_have_in_front(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("descent")
    told, children = window.page.control_names(), len(window.page.findChildren(QWidget))
    for mode in MODE_VIEWS:
        window.page.update_state(mode=mode)
        assert window.page.control_names() == told
        assert names_below(window.page) <= told
    window.page.update_state(mode="surface")
    qtbot.waitUntil(lambda: len(window.page.findChildren(QWidget)) <= children, timeout=WAIT)


def test_what_stands_outside_of_its_page_is_beyond_the_reach_of_a_step(
    window: MainWindow,
) -> None:
    names = ("captionBar", "sceneNext", "navigation")
    step = SceneStep(page="loss", hidden=names, locked=names)
    window.lessons.player.begin(Scene("mine", step.caption, 1, (step, step)))
    for name in names:
        (widget,) = window.findChildren(QWidget, name)
        assert widget.isEnabled()
        assert widget.isVisible()


def test_a_lesson_with_an_unknown_control_is_not_recorded(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(HEAD + 'page = "loss"\npoint_at = "pony"\n')
    with start(tmp_path / "out", "--scene", str(file)) as program:
        _, errors = program.communicate(timeout=WAIT / 1000)
    assert (program.returncode, errors.count("\n")) == (2, 1)
    assert "line 7: steps.1.point_at: there is no control called pony" in errors
