"""Data are read on a thread of their own, which begins with the event loop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.session.session import Session
from tests.threads import running_threads

LOADED_MS = 20_000


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


def test_reading_waits_for_the_event_loop_which_paints_the_window_first(
    session: Session, qtbot: QtBot
) -> None:
    before = running_threads()
    with qtbot.waitSignal(session.dataset_changed, timeout=LOADED_MS):
        session.load()
        assert running_threads() == before


def test_of_two_sets_opened_in_one_turn_the_second_is_read(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    failed: list[Exception] = []
    session.dataset_failed.connect(failed.append)
    with qtbot.waitSignal(session.dataset_changed, timeout=LOADED_MS):
        session.load(tmp_path / "nowhere")
        session.load()
    assert failed == []
    assert session.data_path is None


def test_nothing_is_read_for_a_session_that_closed_before(session: Session, qtbot: QtBot) -> None:
    session.load()
    session.close()
    QApplication.processEvents()
    assert running_threads() == []
