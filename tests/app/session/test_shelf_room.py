"""Runs that find no room on the disk wait in memory until there is some."""

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session.session import Session
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import ShelfFolder
from nncore import Run, load_run
from tests.app.session.shelved import SHORT, make_session, run_to_the_end, saved
from tests.nncore.small_sets import small_set


class Disk:
    """A disk that is full as long as it is said to be."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        save = ShelfFolder.save

        def save_with_room(folder: ShelfFolder, key: str, run: Run) -> None:
            if self.full:
                raise ShelfError("unsaved", folder="here", reason="No space left on device")
            save(folder, key, run)

        monkeypatch.setattr(ShelfFolder, "save", save_with_room)


def run_without_room(session: Session, qtbot: QtBot) -> None:
    """A run that ended and was left while the disk was full."""
    with qtbot.waitSignal(session.error_raised):
        run_to_the_end(session, qtbot)
    session.reset()
    qtbot.waitUntil(lambda: not session.jobs.busy)


def test_a_run_left_on_a_full_disk_is_saved_with_the_next_one(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    session = make_session(sessions, tmp_path)
    run_without_room(session, qtbot)
    disk.full = False
    run_to_the_end(session, qtbot)
    keys = saved(session, qtbot, 2)
    assert [load_run(tmp_path / f"{key}.npz").iteration for key in keys] == [40, 40]


def test_a_full_disk_is_told_once_and_again_when_it_has_had_room_meanwhile(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    session = make_session(sessions, tmp_path)
    errors: list[Exception] = []
    session.error_raised.connect(errors.append)
    for _ in range(3):
        run_to_the_end(session, qtbot)
        session.reset()
        qtbot.waitUntil(lambda: not session.jobs.busy)
    assert len(errors) == 1
    assert session.shelf.n_unsaved == 3
    disk.full = False
    run_to_the_end(session, qtbot)
    saved(session, qtbot, 4)
    assert session.shelf.n_unsaved == 0
    disk.full = True
    run_to_the_end(session, qtbot)
    qtbot.waitUntil(lambda: len(errors) == 2)


def test_what_keeps_the_folder_from_being_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = ShelfFolder(tmp_path / "file" / "runs")
    with pytest.raises(ShelfError, match="Not a directory"):
        folder.save("key", Run.untrained(SHORT, small_set()))


def test_a_run_left_on_a_full_disk_is_saved_at_the_closing(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    session = make_session(sessions, tmp_path)
    run_without_room(session, qtbot)
    (key,) = (run.key for run in session.shelf.runs)
    session.shelf.relabel(key, note="kept")
    disk.full = False
    session.close()
    assert load_run(tmp_path / f"{key}.npz").iteration == 40
    assert ShelfFolder(tmp_path).label(key).note == "kept"


def test_a_deletion_makes_room_for_a_run_in_memory(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    run_to_the_end(session, qtbot)
    session.reset()
    (first,) = saved(session, qtbot)
    session.shelf.set_limit(session.shelf.used // 2)  # reached, however small its last saving is
    run_to_the_end(session, qtbot)
    session.reset()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    _, second = (run.key for run in session.shelf.runs)
    assert not (tmp_path / f"{second}.npz").exists()
    session.shelf.delete([first])
    assert saved(session, qtbot) == [second]
    assert load_run(tmp_path / f"{second}.npz").iteration == 40


def test_over_the_limit_nothing_is_written_not_even_at_the_closing(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path, replace(SHORT, iterations=10**8))
    session.shelf.set_limit(0)
    session.start()
    qtbot.waitUntil(lambda: session.run.iteration > 50)
    (kept,) = session.shelf.runs
    session.shelf.relabel(kept.key, note="in memory")
    session.close()
    assert not list(tmp_path.iterdir())


def test_what_is_written_on_a_run_in_memory_is_saved_with_it(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    session.shelf.set_limit(0)
    run_to_the_end(session, qtbot)
    (kept,) = session.shelf.runs
    session.shelf.relabel(kept.key, name="first", color=2)
    assert not list(tmp_path.iterdir())
    session.shelf.set_limit(10**9)
    (key,) = saved(session, qtbot)
    label = ShelfFolder(tmp_path).label(key)
    assert (label.name, label.color) == ("first", 2)


def test_what_killed_labs_left_half_written_goes_after_an_hour_and_counts_until_then(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    old, young = (tmp_path / f".20260101-000000-{n}.npz.{n}.part" for n in "01")
    for part in (old, young):
        part.write_bytes(bytes(3_000_000))
    two_hours_ago = time.time() - 7200
    os.utime(old, (two_hours_ago, two_hours_ago))
    session = make_session(sessions, tmp_path)
    qtbot.waitUntil(lambda: session.shelf.used == 3_000_000)
    assert [file.name for file in tmp_path.iterdir()] == [young.name]
    session.shelf.set_limit(3_000_001)
    assert not session.shelf.is_full
    session.shelf.set_limit(3_000_000)
    assert session.shelf.is_full


def test_a_deleted_run_counts_as_long_as_it_can_be_put_back_but_makes_room(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    run_to_the_end(session, qtbot)
    session.reset()
    (key,) = saved(session, qtbot)
    qtbot.waitUntil(lambda: not session.jobs.busy)
    size = (tmp_path / f"{key}.npz").stat().st_size
    session.shelf.set_limit(size)
    assert session.shelf.is_full
    session.shelf.delete([key])
    assert session.shelf.used == sum(f.stat().st_size for f in tmp_path.glob(f"*/{key}.*"))
    assert not session.shelf.is_full
    session.shelf.undo_delete()
    assert session.shelf.used == size
    assert session.shelf.is_full
