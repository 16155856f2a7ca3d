"""The queue starts processes, tells how far they are, and takes their runs onto the shelf."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.session.queue import QueuedStatus, RunQueue
from app.session.session import Session
from app.session.shelf_label import SeriesPlace
from app.session.training_process import TrainingProcess
from nncore import TrainingConfig, load_run
from tests.app.session.fake_runner import FakeRunner
from tests.app.session.test_picture_folder import save_digits
from tests.nncore.idx_folders import write_set
from tests.nncore.small_sets import small_set

SUBJECT = SimpleNamespace(kind="sweep", field="learning_rate")
TINY = TrainingConfig(hidden_sizes=(3,), batch_size=2, iterations=20)
PROCESS_MS = 60_000  # in which a process that loads NumPy ends on a busy machine
FINISHED, DIVERGED = QueuedStatus.FINISHED, QueuedStatus.DIVERGED


class Fakes:
    """A queue whose processes and clock are the test's."""

    def __init__(self, session: Session) -> None:
        self.started: list[FakeRunner] = []
        self.now = 0.0
        self.shelf = session.shelf
        self.queue = RunQueue(self.shelf, session, self._start, lambda: self.now)

    def _start(self, config: TrainingConfig, data: Path | None, file: Path) -> FakeRunner:
        self.started.append(FakeRunner(config, data, file))
        return self.started[-1]

    @property
    def running(self) -> list[FakeRunner]:
        return [each for each in self.started if each.status == -1 and not each.killed]


@pytest.fixture
def sessions(qtbot: QtBot) -> Iterator[Callable[..., Session]]:
    opened: list[Session] = []

    def make(folder: Path | None = None) -> Session:
        session = Session(TINY, runs=folder)
        opened.append(session)
        session.use(small_set())
        return session

    yield make
    for session in opened:
        session.close()


@pytest.fixture
def fakes(sessions: Callable[..., Session]) -> Iterator[Fakes]:
    fakes = Fakes(sessions())
    yield fakes
    fakes.queue.close()
    fakes.queue.remove_files()


def rates(*values: float) -> list[tuple[TrainingConfig, str]]:
    return [(replace(TINY, learning_rate=value), f"rate {value}") for value in values]


def ended(qtbot: QtBot, queue: RunQueue) -> None:
    qtbot.waitUntil(lambda: not any(s.is_open for s in queue.series), timeout=PROCESS_MS)


def test_no_more_processes_run_than_are_allowed(fakes: Fakes, qtbot: QtBot) -> None:
    fakes.queue.set_at_once(2)
    fakes.queue.add(SUBJECT, rates(0.1, 0.2, 0.3, 0.4), None)
    assert [each.config.learning_rate for each in fakes.running] == [0.1, 0.2]
    fakes.running[1].end()
    qtbot.waitUntil(lambda: len(fakes.started) == 3)
    assert [each.config.learning_rate for each in fakes.running] == [0.1, 0.3]
    fakes.queue.set_at_once(3)
    assert len(fakes.running) == 3


def test_a_finished_run_stands_on_the_shelf_under_its_name(
    sessions: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = sessions(tmp_path / "runs")
    fakes = Fakes(session)
    (run,) = fakes.queue.add(SUBJECT, rates(0.25), None).runs
    fakes.running[0].end()
    ended(qtbot, fakes.queue)
    (shelved,) = session.shelf.runs
    assert (run.status, run.key, shelved.label.name) == (FINISHED, shelved.key, "rate 0.25")
    file = tmp_path / "runs" / f"{run.key}.npz"
    assert load_run(file).config.learning_rate == 0.25
    assert shelved.nbytes == session.shelf.used == file.stat().st_size
    assert not fakes.started[0].file.exists()
    fakes.queue.close()
    fakes.queue.remove_files()
    again = sessions(tmp_path / "runs")  # after a restart
    qtbot.waitUntil(lambda: len(again.shelf.runs) == 1)
    assert again.shelf.runs[0].label.name == "rate 0.25"


def test_a_shelf_in_memory_takes_a_run_with_its_network(fakes: Fakes, qtbot: QtBot) -> None:
    (run,) = fakes.queue.add(SUBJECT, rates(0.25), None).runs
    fakes.running[0].end()
    ended(qtbot, fakes.queue)
    assert run.record is not None
    assert run.record.network.params["W1"].shape == (9, 3)
    assert not fakes.started[0].file.exists()


def test_a_run_says_on_the_disk_of_which_series_it_is(
    sessions: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    fakes = Fakes(sessions(tmp_path / "runs"))
    fakes.queue.set_at_once(2)
    series = fakes.queue.add(SUBJECT, rates(0.25, 0.5), None)
    for runner in tuple(fakes.running)[::-1]:
        runner.end()
    ended(qtbot, fakes.queue)
    fakes.queue.remove_files()
    session = sessions(tmp_path / "runs")
    qtbot.waitUntil(lambda: len(session.shelf.runs) == 2)
    places = {run.record.config.learning_rate: run.label.queued for run in session.shelf.runs}
    for place, rate in enumerate((0.25, 0.5)):
        expected = SeriesPlace(series.key, "sweep", "learning_rate", place, False)
        assert places[rate] == expected


def test_a_run_that_diverges_is_a_result(fakes: Fakes, qtbot: QtBot) -> None:
    config = replace(TINY, activation="relu", learning_rate=1e38, weight_init_std=1.0)
    (run,) = fakes.queue.add(SUBJECT, [(config, "too large")], None).runs
    fakes.running[0].end()
    ended(qtbot, fakes.queue)
    assert run.status is DIVERGED
    assert run.record is not None
    (shelved,) = fakes.shelf.runs
    assert shelved.label.note == f"Diverged at step {run.record.iteration + 1}"


def test_a_process_that_fails_says_why_and_the_next_one_starts(fakes: Fakes, qtbot: QtBot) -> None:
    fakes.queue.set_at_once(1)
    first, _ = fakes.queue.add(SUBJECT, rates(0.1, 0.2), None).runs
    fakes.running[0].fail("python -m nncore: there is no folder")
    qtbot.waitUntil(lambda: len(fakes.started) == 2)
    assert first.status is QueuedStatus.FAILED
    assert first.complaint == "there is no folder"


def test_a_file_that_is_gone_fails_that_run_alone(fakes: Fakes, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    fakes.queue.failed.connect(errors.append)
    (run,) = fakes.queue.add(SUBJECT, rates(0.1), None).runs
    fakes.running[0].status = 0
    fakes.started[0].ended.emit(fakes.started[0])
    ended(qtbot, fakes.queue)
    assert run.status is QueuedStatus.FAILED
    assert "cannot be read" in run.complaint
    assert len(errors) == 1


def test_pausing_starts_nothing_and_lets_what_runs_run(fakes: Fakes, qtbot: QtBot) -> None:
    fakes.queue.set_at_once(1)
    series = fakes.queue.add(SUBJECT, rates(0.1, 0.2), None)
    fakes.queue.set_paused(True)
    fakes.running[0].end()
    qtbot.waitUntil(lambda: series.runs[0].record is not None)
    assert len(fakes.started) == 1
    fakes.queue.set_paused(False)
    assert [each.config.learning_rate for each in fakes.running] == [0.2]


def test_stopping_kills_what_runs_and_drops_what_waits(fakes: Fakes, qtbot: QtBot) -> None:
    fakes.queue.set_at_once(1)
    series = fakes.queue.add(SUBJECT, rates(0.1, 0.2), None)
    late = fakes.running[0]
    fakes.queue.stop()
    assert late.killed
    late.end()  # what it tells now is of no run any more
    qtbot.wait(0)
    assert [run.status for run in series.runs] == [QueuedStatus.STOPPED] * 2
    assert not fakes.queue.is_open
    assert fakes.shelf.runs == ()


def test_time_left_is_that_of_the_runs_under_way_and_of_those_that_wait(
    fakes: Fakes, qtbot: QtBot
) -> None:
    fakes.queue.set_at_once(1)
    fakes.queue.add(SUBJECT, rates(0.1, 0.2, 0.3), None)
    assert fakes.queue.seconds_left() is None
    fakes.now = 10.0
    fakes.running[0].progressed.emit(0.25)
    assert fakes.queue.fraction == pytest.approx(0.25 / 3)
    # a quarter took 10 s: 30 s are left of it, and 40 s of each of the two others
    assert fakes.queue.seconds_left() == pytest.approx(110)
    fakes.queue.set_at_once(3)
    # each starts now and takes 40 s
    assert fakes.queue.seconds_left() == pytest.approx(40)


def test_pictures_are_for_the_window_alone(
    sessions: Callable[..., Session], tmp_path: Path
) -> None:
    session = sessions()
    assert session.engine_reads_data
    for name, readable in (("pictures", False), ("files", True)):
        folder = tmp_path / name
        folder.mkdir()
        (save_digits if name == "pictures" else write_set)(folder)
        session.data_path = folder
        assert session.engine_reads_data is readable


def test_a_run_that_has_ended_reaches_the_shelf_though_the_lab_closes(
    sessions: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[FakeRunner] = []

    def start(config: TrainingConfig, data: Path | None, file: Path) -> FakeRunner:
        started.append(FakeRunner(config, data, file))
        return started[-1]

    monkeypatch.setattr("app.session.training_process.TrainingProcess", start)
    session = sessions(tmp_path / "runs")
    session.queue.add(SUBJECT, rates(0.1), None)
    started[0].end()
    QCoreApplication.processEvents()  # now its file is being read
    session.close()
    (file,) = (tmp_path / "runs").glob("*.npz")
    assert load_run(file).config.learning_rate == 0.1
    assert not started[0].file.parent.exists()


# With real processes


@pytest.mark.thorough
def test_results_do_not_depend_on_how_many_processes_there_are(
    sessions: Callable[..., Session], qtbot: QtBot, tmp_path: Path
) -> None:
    data = write_set(tmp_path)
    results = []
    for at_once in (1, 3):
        queue = sessions(tmp_path / f"runs{at_once}").queue
        queue.set_at_once(at_once)
        series = queue.add(SUBJECT, rates(0.1, 0.5, 1.0), data)
        ended(qtbot, queue)
        assert [run.status for run in series.runs] == [FINISHED] * 3
        assert [run.fraction for run in series.runs] == [1.0] * 3
        results.append([r.record.history.losses.tolist() for r in series.runs if r.record])
    assert results[0] == results[1]
    assert len({losses[-1] for losses in results[0]}) == 3


def test_closing_the_lab_ends_its_processes(
    sessions: Callable[..., Session], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[TrainingProcess] = []

    class Noted(TrainingProcess):
        def start(self) -> None:
            started.append(self)
            super().start()

    monkeypatch.setattr("app.session.training_process.TrainingProcess", Noted)
    session = sessions(tmp_path / "runs")
    endless = replace(TINY, iterations=10**8)
    with qtbot.waitSignal(session.queue.progressed, timeout=PROCESS_MS):
        session.queue.add(SUBJECT, [(endless, "endless")], write_set(tmp_path))
    (process,) = started
    process_id = process.process_id
    assert process_id > 0
    session.close()
    assert process.wait(0)
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(process_id, 0)
    assert not list((tmp_path / "runs").glob("*"))
