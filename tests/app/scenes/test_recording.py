"""A lesson is played by itself and leaves pictures, an animation, and what came of it."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.scenes.terminal_recording import TerminalRecording, prepare
from app.window.main_window import MainWindow
from nncore import Trainer, TrainingConfig
from tests.mnist import built_in_mnist

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
race = {surface = "bowl", start = [-3.0, 4.0], steps = 20}
speed = 100
"""


def record(window: MainWindow, folder: Path, qtbot: QtBot, text: str = SCENE) -> TerminalRecording:
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    scene = prepare(str(file), folder / "out", STATES)
    recording = TerminalRecording(window, window.lessons.player, scene, folder / "out")
    with qtbot.waitSignal(recording.ended, timeout=WAIT):
        recording.begin()
    return recording


def summary(folder: Path) -> dict:
    return json.loads((folder / "out" / "summary.json").read_text(encoding="utf-8"))


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
    assert descended["page"] == "descent"
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


def test_a_recording_speaks_the_languages_of_the_window(
    open_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    text = "[[steps]]".join(SCENE.split("[[steps]]")[::2])  # the title, and what learns
    record(open_window("--lang", "ko", "--theme", "dark"), tmp_path, qtbot, text)
    told = summary(tmp_path)
    assert (told["title"], told["language"], told["theme"]) == ("내 것", "ko", "dark")
    assert told["steps"][0]["caption"] == "이제 배웁니다."
