"""The Training page, driven as a viewer drives it."""

from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.session.run import RunStatus

STEP_MS = 10_000


def test_a_run_learns_mnist(lab: MainWindow, qtbot: QtBot) -> None:
    session = lab.session
    with qtbot.waitSignal(session.run_ended, timeout=60_000):
        lab.transport.action_run.trigger()
    assert session.run.history.evaluations[-1].test_accuracy >= 0.94
    assert not lab.transport.action_run.isChecked()
    assert session.status is RunStatus.FINISHED
