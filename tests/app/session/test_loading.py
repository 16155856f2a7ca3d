"""Data are read on a thread of their own, which begins with the event loop."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.session.session import Session
from nncore import Dataset
from tests.nncore.small_sets import small_set
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


def test_a_set_that_is_used_ends_the_reading_of_another(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def read_slowly(*_: object, **__: object) -> Dataset:
        begun.set()
        may_end.wait(LOADED_MS / 1000)
        return small_set(seed=5)

    monkeypatch.setattr("app.session.session.load_dataset", read_slowly)
    in_use: list[Dataset] = []
    session.dataset_changed.connect(in_use.append)
    before, given = running_threads(), small_set()
    session.load()
    qtbot.waitUntil(begun.is_set, timeout=LOADED_MS)
    session.use(given)
    may_end.set()
    qtbot.waitUntil(lambda: running_threads() == before, timeout=LOADED_MS)
    QApplication.processEvents()
    assert in_use == [given]


def test_nothing_is_read_for_a_session_that_closed_before(session: Session, qtbot: QtBot) -> None:
    session.load()
    session.close()
    QApplication.processEvents()
    assert running_threads() == []
