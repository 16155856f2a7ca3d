"""A lesson is played by itself and leaves pictures, an animation, and what came of it."""

import json
import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.scenes.album import Album
from app.scenes.recording import Recording, RunTimes
from app.scenes.terminal_recording import TerminalRecording, prepare
from app.window.main_window import MainWindow
from nncore import SGD, SURFACES, NncoreError, RunFileError, Trainer, TrainingConfig, descend
from tests.mnist import built_in_mnist
from tests.pictures import SCENES

pytestmark = pytest.mark.whole_mnist

ROOT = Path(__file__).parents[3]
STATES = {entry.key: entry.first_state for entry in PAGES}
WAIT = 60_000
SCENE = """
minutes = 3
title = {en = "Mine", ko = "내 것"}
[[steps]]
caption = "First **look**."
page = "loss"
[[steps]]
caption = {en = "Now it learns.", ko = "이제 배웁니다."}
page = "training"
config = {iterations = 30, hidden_sizes = [5], learning_rate = 0.2, seed = 4}
runs = true
[steps.question]
kind = "number"
text = "How much?"
high = 10.0
measure = "loss"
[[steps]]
caption = "Think."
[steps.question]
kind = "choice"
text = "Which?"
choices = ["this", "that"]
right = 1
[[steps]]
caption = "And down."
page = "descent"
runs = true
[steps.state]
race = {surface = "bowl", start = [-3.0, 4.0], steps = 20, racers = {sgd = {learning_rate = 0.1}}}
speed = 100
"""

FIELD = """
[[steps]]
caption = "An arrow field is not played."
page = "gradient"
state = {tab = "field"}
runs = true
"""


def record(window: MainWindow, folder: Path, qtbot: QtBot, text: str = SCENE) -> TerminalRecording:
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    scene = prepare(str(file), folder / "out", STATES)
    times = RunTimes(least=0)
    recording = TerminalRecording(window, window.lessons.player, scene, folder / "out", times)
    with qtbot.waitSignal(recording.ended, timeout=WAIT):
        recording.begin()
    return recording


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    """The program itself, where there is no display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--record", str(folder), *options],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def summary(folder: Path) -> dict:
    return json.loads((folder / "out" / "summary.json").read_text(encoding="utf-8"))


@pytest.mark.thorough
def test_a_lesson_leaves_pictures_an_animation_and_what_came_of_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    assert record(window, tmp_path, qtbot).status == 0
    told = summary(tmp_path)
    looked, learned, thought, descended = told["steps"]
    listed = [name for step in told["steps"] for name in step["pictures"]]
    found = sorted(path.name for path in (tmp_path / "out").glob("*.png"))
    assert listed == found
    assert [name.partition("-")[0] for name in found[:3]] == ["01", "02", "02"]
    assert all(QImage(str(tmp_path / "out" / name)).size() == window.size() for name in found)
    assert (looked["page"], looked["question"], looked["run"]) == ("loss", None, None)
    assert (thought["question"]["answer"], thought["question"]["truth"]) == (1, 1)
    assert looked["readouts"]["squared error"] == f"{looked['numbers']['sum_squared_error']:.4f}"
    steps = list(descend(SURFACES["bowl"], (-3.0, 4.0), SGD(lr=0.1), steps=20))
    reached = *steps[-1].position, steps[-1].value
    assert tuple(descended["numbers"][f"sgd.{name}"] for name in "xyf") == reached
    with Image.open(tmp_path / "out" / told["animation"]) as gif:
        assert gif.format == "GIF"
        assert gif.n_frames > len(told["steps"])
    assert "step 4 of 4: descent" in capfd.readouterr().out
    run, asked = learned["run"], learned["question"]
    assert (asked["answer"], run["config"]["seed"], run["status"]) == (5.0, 4, "finished")
    config = TrainingConfig(iterations=30, hidden_sizes=(5,), learning_rate=0.2, seed=4)
    trainer = Trainer(config, built_in_mnist())
    losses = [trainer.step().loss for _ in range(30)]
    assert (run["first_loss"], run["last_loss"]) == (losses[0], losses[-1])
    assert asked["truth"] == run["loss"] == pytest.approx(np.mean(losses), abs=1e-12)
    assert run["test_accuracy"] == 100 * trainer.evaluate().test_accuracy


@pytest.mark.thorough
def test_a_recording_speaks_the_languages_of_the_window(
    open_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    text = "[[steps]]".join(SCENE.split("[[steps]]")[::2])  # the title, and what learns
    record(open_window("--lang", "ko", "--theme", "dark"), tmp_path, qtbot, text)
    told = summary(tmp_path)
    assert (told["title"], told["language"], told["theme"]) == ("내 것", "ko", "dark")
    assert told["steps"][0]["caption"] == "이제 배웁니다."


@pytest.mark.thorough
def test_a_run_that_diverges_is_shown_and_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    text = SCENE.replace("learning_rate = 0.2", 'learning_rate = 1e30, activation = "relu"')
    text = "[[steps]]".join(text.split("[[steps]]")[::2])
    assert record(window, tmp_path, qtbot, text).status == 0
    assert summary(tmp_path)["steps"][0]["run"]["status"] == "diverged"


@pytest.mark.thorough
def test_what_breaks_on_the_way_ends_a_recording_with_a_sentence(
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def is_full(*_: object) -> None:
        raise RunFileError("unwritable", file="01.png", reason="No space left on device")

    monkeypatch.setattr("app.scenes.album.write_whole", is_full)
    assert record(window, tmp_path, qtbot).status == 1
    assert "descent-lab: 01.png cannot be written (No space left" in capfd.readouterr().err


@pytest.mark.thorough
def test_a_step_that_runs_where_nothing_can_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    text = SCENE.partition("[[steps]]")[0] + FIELD
    assert record(window, tmp_path, qtbot, text).status == 1
    assert "in step 1 of the lesson Run cannot be pressed" in capfd.readouterr().err


def test_without_pillow_there_are_pictures_and_a_sentence_with_the_remedy(
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    recording = record(window, tmp_path, qtbot, SCENE.partition("page = ")[0])
    assert recording.status == 0
    assert "pip install pillow" in capfd.readouterr().err
    assert summary(tmp_path)["animation"] is None
    assert summary(tmp_path)["steps"][0]["pictures"] == ["01-1-shown.png"]


def test_what_an_earlier_recording_left_goes_and_nothing_else(tmp_path: Path) -> None:
    for name in ("01-1-shown.png", "99-12-running.png", "summary.json", "01-1.png", "mine.gif"):
        (tmp_path / name).write_text("old")
    prepare("loss", tmp_path, STATES)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["01-1.png", "mine.gif"]


def test_a_folder_that_cannot_be_written_to_is_refused_before_the_lesson(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NncoreError, match="file cannot be written"):
        prepare("loss", tmp_path / "file", STATES)


@pytest.mark.thorough
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_a_lesson_is_recorded_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SCENE.rpartition("[[steps]]")[0].partition("[steps.question]")[0])
    with start(tmp_path / "out", str(file), "--size", "900x600") as program:
        said, errors = program.communicate(timeout=WAIT / 1000)
    assert (program.returncode, errors) == (0, "")
    assert "summary.json" in said
    name = summary(tmp_path)["steps"][1]["pictures"][-1]
    assert QImage(str(tmp_path / "out" / name)).width() == 900


@pytest.mark.parametrize(
    ("options", "said"), [(("--scene", "pony"), "no scene called pony"), ((), "--record takes")]
)
@pytest.mark.thorough
def test_what_cannot_be_recorded_is_refused(
    options: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    with start(tmp_path / "out", *options) as program:
        _, errors = program.communicate(timeout=WAIT / 1000)
    assert (program.returncode, errors.count("\n")) == (2, 1)
    assert said in errors


@pytest.mark.thorough
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.usefixtures("hearing_ctrl_c")
def test_ctrl_c_ends_a_recording_and_leaves_whole_pictures(tmp_path: Path) -> None:
    with start(tmp_path, "--scene", "training") as program:
        assert program.stdout is not None
        while not program.stdout.readline().startswith("step 2"):
            assert program.poll() is None
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=WAIT / 1000)
    assert program.returncode == 130
    assert errors.startswith("descent-lab: interrupted; the pictures taken so far")
    left = list(tmp_path.iterdir())
    assert left
    assert not any(QImage(str(path)).isNull() for path in left)


def test_a_lesson_that_is_left_by_hand_ends_its_recording(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SCENE, encoding="utf-8")
    recording = TerminalRecording(
        window, window.lessons.player, prepare(str(file), tmp_path, STATES), tmp_path
    )
    recording.begin()
    with qtbot.waitSignal(recording.ended, timeout=WAIT):
        window.lessons.bar.leave_button.click()
    assert recording.status == 1
    assert "left before its end" in capfd.readouterr().err


LONG = """
[[steps]]
caption = "A short run."
page = "training"
config = {iterations = 40, hidden_sizes = [5]}
runs = true
[[steps]]
caption = "The updates of W go on after its six entries."
page = "gradient"
state = {tab = "simple_net", speed = 100}
runs = true
"""


@pytest.mark.thorough
def test_a_short_run_is_slowed_down_and_what_goes_on_for_ever_is_held(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SCENE.partition("[[steps]]")[0] + LONG)
    scene = prepare(str(file), tmp_path, STATES)
    times = RunTimes(least=0.5, most=60, repeating=0.3)
    album = Album(tmp_path)
    recording = Recording(window, window.lessons.player, album, times)
    speeds: list[int] = []
    window.lab.run_player.changed.connect(
        lambda: speeds.append(window.lab.run_player.speed_position)
    )
    with qtbot.waitSignal(recording.done, timeout=WAIT) as done:
        recording.begin(scene)
    first, second = done.args[0]
    assert first["run"]["iterations"] == 40
    assert min(speeds) == pytest.approx(99 * math.log(80) / math.log(1000), abs=0.5)
    assert window.lab.run_player.speed_position == 100
    assert second["state"]["simple_net"]["entries"] == 6
    assert not window.page.player.running


@pytest.mark.parametrize("file", SCENES, ids=lambda file: file.stem)
def test_what_the_readmes_pictures_are_made_of_is_read_and_shown_without_a_bar(
    open_window: Callable[..., MainWindow], file: Path
) -> None:
    lessons = open_window("--page", "loss").lessons
    scene = lessons.read(file)
    lessons.player.goes_by_itself = True
    lessons.player.begin(scene)
    assert not lessons.bar.isVisible()
    lessons.player.goes_by_itself = False
    lessons.player.changed.emit()
    assert lessons.bar.isVisible()
