"""What of a run is said aloud."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.session.run import RunStatus
from app.session.session import Session
from app.window.main_window import MainWindow
from app.window.run_announcer import PACE_S, RunAnnouncer
from nncore import DivergedError, Evaluation, Step
from tests.nncore.small_sets import small_set

LONG_MS = 20_000
THIN = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    monkeypatch.setattr("app.window.run_announcer.announce", lambda _, text: texts.append(text))
    return texts


@pytest.fixture
def session() -> Iterator[Session]:
    """One of no window, with a run."""
    session = Session()
    session.use(small_set())
    yield session
    session.close()


def evaluation(epoch: float, accuracy: float) -> Evaluation:
    return Evaluation(
        iteration=round(600 * epoch), epoch=epoch, train_accuracy=0.0, test_accuracy=accuracy
    )


def test_a_run_is_announced_from_its_start_to_its_end(
    window: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    session = window.session
    session.config_model.update(iterations=30)
    session.reset()
    assert said == []
    with qtbot.waitSignal(session.run_ended, timeout=LONG_MS):
        session.start()
    accuracy = session.run.record.history.evaluations[-1].test_accuracy
    assert said == [
        "Training begins",
        f"Training has ended. Finished: test accuracy {100 * accuracy:.1f}{THIN}%",
    ]


def test_accuracies_are_said_at_most_every_ten_seconds(
    session: Session, said: list[str], qtbot: QtBot
) -> None:
    now = 100.0
    window = QWidget()
    qtbot.addWidget(window)
    RunAnnouncer(window, session, clock=lambda: now)
    session.run.status = RunStatus.RUNNING
    for seconds, epoch in ((100.0, 1), (104.0, 2), (109.9, 3), (110.0, 4), (119.0, 5), (121.0, 6)):
        now = seconds
        session.evaluated.emit(evaluation(epoch, 0.9))
    assert PACE_S == 10
    assert said == [f"epoch {epoch}: test accuracy 90.0{THIN}%" for epoch in (1, 4, 6)]
    session.run.status = RunStatus.READY


def test_nothing_is_said_of_what_an_untrained_network_reads(
    window: MainWindow, said: list[str]
) -> None:
    window.session.evaluated.emit(evaluation(0, 0.1))
    assert said == []


@pytest.mark.thorough
def test_a_run_that_diverges_says_so_on_every_page(
    window: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    window.show_page("gradient")
    window.session.config_model.update(learning_rate=1e30, activation="identity")
    window.session.reset()
    with qtbot.waitSignal(window.session.run_failed, timeout=LONG_MS) as failed:
        window.session.start()
    assert isinstance(failed.args[0], DivergedError)
    assert said[0] == "Training begins"
    assert said[-1] == f"Training has diverged at iteration {window.session.run.iteration}"


def test_a_start_is_told_by_where_the_run_stood_however_far_it_is_by_then(
    session: Session, said: list[str], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    RunAnnouncer(window, session)
    session.run_started.emit(session.run)
    for i in range(1, 7):  # made before the window's thread hears of the start
        session.run.record.history.append(Step(i, 2.3, 0.1, np.arange(1), 1))
    session.status_changed.emit(RunStatus.RUNNING)
    session.status_changed.emit(RunStatus.PAUSED)
    session.status_changed.emit(RunStatus.RUNNING)
    assert said == [
        "Training begins",
        "Training is paused at iteration 6",
        "Training goes on from iteration 6",
    ]
