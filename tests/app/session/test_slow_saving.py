"""What happens to a run while it is being saved is on the disk, too."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session.session import Session
from app.session.shelf_folder import ShelfFolder
from nncore import Run, load_run
from tests.app.session.shelved import SHORT, made_steps, make_session, save_now

LONG = replace(SHORT, iterations=10**6)


class Gate:
    """Holds every saving after the file is written, until it is opened."""

    def __init__(self) -> None:
        self.written = threading.Event()
        self.opened = threading.Event()
        self.savings = 0

    def hold(self, save: Callable[[ShelfFolder, str, Run], None]) -> Callable[..., None]:
        def held(folder: ShelfFolder, key: str, run: Run) -> None:
            save(folder, key, run)
            self.savings += 1
            self.written.set()
            assert self.opened.wait(10)

        return held


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    gate = Gate()
    monkeypatch.setattr(ShelfFolder, "save", gate.hold(ShelfFolder.save))
    return gate


@pytest.fixture
def session(sessions: list[Session], tmp_path: Path, gate: Gate) -> Iterator[Session]:
    yield make_session(sessions, tmp_path, LONG)
    gate.opened.set()


def being_saved(session: Session, qtbot: QtBot, gate: Gate) -> str:
    """Key of a run of five steps whose file is written, while its saving is still under way."""
    made_steps(session, qtbot, 5)
    (kept,) = session.shelf.runs
    save_now(session)
    qtbot.waitUntil(gate.written.is_set)
    return kept.key


def test_a_run_that_is_left_while_it_is_saved_is_saved_to_its_last_step(
    session: Session, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    key = being_saved(session, qtbot, gate)
    made_steps(session, qtbot, 3)
    session.reset()
    qtbot.waitUntil(lambda: session.shelf.get(key).live is None)
    gate.opened.set()
    qtbot.waitUntil(lambda: not len(session.shelf.get(key).record.timeline))
    assert load_run(tmp_path / f"{key}.npz").iteration == 8
    assert gate.savings == 2


def test_a_run_that_ends_while_it_is_saved_is_saved_to_its_end(
    session: Session, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    session.set_config(replace(LONG, iterations=40))
    key = being_saved(session, qtbot, gate)
    with qtbot.waitSignal(session.run_ended):
        session.start()
    gate.opened.set()
    qtbot.waitUntil(lambda: gate.savings == 2 and not session.jobs.busy)
    assert load_run(tmp_path / f"{key}.npz").iteration == 40


def test_a_run_that_is_deleted_while_it_is_saved_stays_away_until_it_is_wanted_back(
    session: Session, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    key = being_saved(session, qtbot, gate)
    session.reset()
    qtbot.waitUntil(lambda: session.shelf.get(key).live is None)
    session.shelf.delete([key])
    gate.opened.set()
    qtbot.waitUntil(lambda: not list(tmp_path.glob("*.npz")))
    session.shelf.undo_delete()
    qtbot.waitUntil(lambda: not len(session.shelf.get(key).record.timeline))
    assert load_run(tmp_path / f"{key}.npz").iteration == 5


@pytest.mark.parametrize("then", ["left", "deleted"])
def test_a_lab_that_is_closed_while_it_saves_leaves_the_disk_as_it_was_asked(
    then: str, session: Session, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    key = being_saved(session, qtbot, gate)
    made_steps(session, qtbot, 3)
    session.reset()
    qtbot.waitUntil(lambda: session.shelf.get(key).live is None)
    if then == "deleted":
        session.shelf.delete([key])
    gate.opened.set()
    session.close()
    steps = [load_run(file).iteration for file in tmp_path.glob("*.npz")]
    assert steps == ([8] if then == "left" else [])
