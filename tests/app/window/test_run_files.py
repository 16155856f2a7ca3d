"""Runs as files: saved by the menu, opened by the menu or by a drop, refused in a sentence."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.session.run import RunStatus
from app.window.main_window import MainWindow
from nncore import Run, Trainer, TrainingConfig, load_run, save_run
from tests.app.dropping import drop
from tests.in_turn import in_turn
from tests.nncore.small_sets import small_set

ANSWER_MS = 30_000
SHORT = {"iterations": 30, "hidden_sizes": (4,), "batch_size": 5}


@pytest.fixture
def finished(window: MainWindow, qtbot: QtBot) -> MainWindow:
    session = window.session
    session.set_config(replace(session.config, **SHORT))
    with qtbot.waitSignal(session.run_ended, timeout=ANSWER_MS):
        session.start()
    return window


def trigger(window: MainWindow, name: str) -> None:
    window.findChild(QAction, name).trigger()


def test_the_menu_saves_the_run_and_opens_it_again(
    finished: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    trigger(finished, "actionSaveRun")
    file = tmp_path / "mine.npz"  # the ending that was not typed
    qtbot.waitUntil(file.exists, timeout=ANSWER_MS)
    losses = finished.session.run.record.history.losses.tolist()
    assert load_run(file).history.losses.tolist() == losses
    finished.session.set_config(replace(finished.session.config, learning_rate=2.0))
    finished.session.reset()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    with qtbot.waitSignal(finished.session.run_ended, timeout=ANSWER_MS):
        trigger(finished, "actionOpenRun")
    assert finished.session.status is RunStatus.FINISHED
    assert finished.session.run.record.history.losses.tolist() == losses
    assert finished.session.config.learning_rate == 0.1


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_the_run_that_is_selected_on_the_shelf_is_saved_and_exported(
    finished: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = finished.session
    first = session.run.record
    session.set_config(replace(session.config, seed=7))
    with qtbot.waitSignal(session.run_ended, timeout=ANSWER_MS):
        session.start()
    finished.show_page("runs")
    key = session.shelf.runs[0].key
    titles: list[str] = []

    def named(_: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        titles.append(title)
        return str(tmp_path / f"{key}-{name}"), kinds.partition(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", named)
    table = finished.page.part.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=ANSWER_MS)
    table.selectRow(0)
    for name in ("SaveRun", "ExportCurves", "ExportWeights", "ExportCode"):
        trigger(finished, f"action{name}")
    ends = ("run.npz", "curves.csv", "weights.npz", "descent_lab_run.py")
    files = [tmp_path / f"{key}-{end}" for end in ends]
    qtbot.waitUntil(lambda: all(file.exists() for file in files), timeout=ANSWER_MS)
    assert [title.partition(": ")[2] for title in titles] == ["Run 1"] * 4
    assert load_run(files[0]).history.losses.tolist() == first.history.losses.tolist()
    assert f"30,0.0025,{first.history.losses[-1]!s}," in files[1].read_text()
    with np.load(files[2]) as weights:
        np.testing.assert_array_equal(weights["W1"], first.network.params["W1"])
    assert "\nseed = 0\n" in files[3].read_text()
    finished.page.part.table.selectRow(1)
    trigger(finished, "actionExportCode")
    assert titles[-1] == "Export the run as code"


def test_a_run_that_is_dropped_goes_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dataset = window.session.dataset
    config = TrainingConfig(hidden_sizes=(4,), iterations=60)
    run, trainer = Run.untrained(config, dataset), Trainer(config, dataset)
    for _ in trainer.run(run.history, run.timeline):
        if trainer.iteration == 20:
            break
    run.timeline.keep(trainer.snapshot())
    save_run(run, tmp_path / "half.npz")
    assert drop(window, QUrl.fromLocalFile(str(tmp_path / "half.npz")))
    qtbot.waitUntil(lambda: window.session.run.iteration == 20, timeout=ANSWER_MS)
    assert window.session.status is RunStatus.PAUSED
    with qtbot.waitSignal(window.session.run_ended, timeout=ANSWER_MS):
        window.session.start()
    alone = Trainer(config, dataset)
    expected = [alone.step().loss for _ in range(60)]
    np.testing.assert_array_equal(window.session.run.record.history.losses, expected)


@in_turn("kind", ["damaged", "of other data"])
def test_a_file_that_cannot_be_gone_on_with_is_said_and_nothing_changes(
    finished: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    path, before = tmp_path / "run.npz", finished.session.run
    if kind == "damaged":
        save_run(before.record, path)
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 255
        path.write_bytes(content)
    else:
        config = TrainingConfig(hidden_sizes=(3,), iterations=2)
        run = Run.untrained(config, small_set())
        for _ in Trainer(config, small_set()).run(run.history, run.timeline):
            pass
        save_run(run, path)
    with qtbot.waitSignal(finished.session.error_raised, timeout=ANSWER_MS):
        drop(finished, QUrl.fromLocalFile(str(path)))
    word = "damaged" if kind == "damaged" else "other data are open"
    assert word in finished.errors.box.text()
    assert finished.session.run is before
    finished.errors.box.close()


def test_a_disk_that_is_full_is_said(
    finished: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "none" / "run.npz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    with qtbot.waitSignal(finished.session.error_raised, timeout=ANSWER_MS):
        trigger(finished, "actionSaveRun")
    assert "cannot be written" in finished.errors.box.text()
    finished.errors.box.close()


def test_a_cancelled_dialog_does_nothing(
    finished: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = finished.session.run
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    trigger(finished, "actionSaveRun")
    trigger(finished, "actionOpenRun")
    assert finished.session.run is before
