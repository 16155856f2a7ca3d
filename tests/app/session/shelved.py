"""Sessions on small data whose runs are on a shelf within a moment."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.session.session import Session
from nncore import TrainingConfig
from tests.nncore.small_sets import small_set

WAIT = 30_000
SHORT = TrainingConfig(hidden_sizes=(4,), batch_size=5, iterations=40)


def make_session(
    sessions: list[Session], folder: Path | None, config: TrainingConfig = SHORT
) -> Session:
    session = Session(config, runs=folder)
    sessions.append(session)
    session.use(small_set())
    return session


def run_to_the_end(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()


def made_steps(session: Session, qtbot: QtBot, count: int) -> None:
    """Go on by so many steps, one after the other."""
    first = session.run.iteration
    for step in range(first + 1, first + count + 1):
        session.step()
        qtbot.waitUntil(lambda n=step: session.run.iteration == n)


def save_now(session: Session) -> None:
    """As when the time from one saving of what is under way to the next has passed."""
    (timer,) = session.shelf.findChildren(QTimer)
    assert timer.isActive()
    timer.timeout.emit()


def saved(session: Session, qtbot: QtBot, count: int = 1) -> list[str]:
    """Keys of the runs, once so many are on the disk."""
    qtbot.waitUntil(lambda: sum(run.nbytes > 0 for run in session.shelf.runs) == count)
    return [run.key for run in session.shelf.runs]
