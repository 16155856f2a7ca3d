"""Two labs at once on one folder: what one does the other neither undoes nor misses."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from pytestqt.qtbot import QtBot

from app.session.session import Session
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_label import RunMark, SeriesPlace, ShelfLabel
from nncore import load_run
from tests.app.session.shelved import made_steps, make_session, run_to_the_end, save_now, saved


@pytest.fixture
def labs(sessions: list[Session], qtbot: QtBot, tmp_path: Path) -> tuple[Session, Session, str]:
    """Two labs that both show one run, which the first one made, and its key."""
    one = make_session(sessions, tmp_path)
    run_to_the_end(one, qtbot)
    (key,) = saved(one, qtbot)
    one.reset()
    qtbot.waitUntil(lambda: not one.jobs.busy)
    other = make_session(sessions, tmp_path)
    saved(other, qtbot)
    return one, other, key


Labs = tuple[Session, Session, str]


def test_labels_of_two_labs_are_both_kept(labs: Labs, tmp_path: Path) -> None:
    one, other, key = labs
    one.shelf.relabel(key, note="of the one")
    other.shelf.relabel(key, color=3)
    label = ShelfFolder(tmp_path).label(key)
    assert (label.note, label.color) == ("of the one", 3)
    assert other.shelf.get(key).label == label


def test_marks_of_two_labs_are_both_kept(labs: Labs, tmp_path: Path) -> None:
    one, other, key = labs
    early, late = RunMark(iteration=3, text="of the other"), RunMark(iteration=9, text="of the one")
    one.shelf.add_mark(key, late)
    other.shelf.add_mark(key, early)
    assert ShelfFolder(tmp_path).label(key).marks == (early, late)
    one.shelf.delete_marks([(key, late)])
    assert ShelfFolder(tmp_path).label(key).marks == (early,)
    one.shelf.undo_delete()
    assert ShelfFolder(tmp_path).label(key).marks == (early, late)


def test_a_label_that_could_not_be_written_is_kept_until_it_can(
    labs: Labs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _, key = labs
    one.shelf.relabel(key, name="old")
    with monkeypatch.context() as patched:

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        patched.setattr(ShelfFolder, "write_label", full)
        one.shelf.relabel(key, name="new")
    one.shelf.relabel(key, color=2)
    label = ShelfFolder(tmp_path).label(key)
    assert (label.name, label.color) == ("new", 2)


def test_a_deletion_can_be_undone_after_another_lab_began(
    labs: Labs, sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    one, _, key = labs
    one.shelf.delete([key])
    third = make_session(sessions, tmp_path)
    qtbot.waitUntil(lambda: not third.jobs.busy)
    one.shelf.undo_delete()
    assert [run.key for run in one.shelf.runs] == [key]
    assert load_run(tmp_path / f"{key}.npz").iteration == 40


def test_what_is_left_over_and_in_use_stays_for_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:  # as Windows does for a file that another program has open
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    part = tmp_path / ".run.npz.0.part"
    part.touch()
    os.utime(part, (0, 0))
    with monkeypatch.context() as in_use:
        in_use.setattr(Path, "unlink", refuse)
        ShelfFolder(tmp_path).delete_left_over()
    assert part.exists()
    ShelfFolder(tmp_path).delete_left_over()
    assert not part.exists()


def test_what_a_killed_lab_had_deleted_goes_after_a_day(tmp_path: Path) -> None:
    folder = ShelfFolder(tmp_path)
    for key in ("a", "b"):
        file = folder.file(key)
        file.write_bytes(b"of last year")
        os.utime(file, (0, 0))
        folder.delete(key)
    yesterday = time.time() - 25 * 3600
    os.utime(tmp_path / "deleted" / "a.npz", (yesterday, yesterday))
    folder.delete_left_over()
    assert [file.name for file in (tmp_path / "deleted").iterdir()] == ["b.npz"]


def test_the_lock_of_a_killed_lab_goes_and_that_of_a_living_one_stays(tmp_path: Path) -> None:
    killed = subprocess.Popen([sys.executable, "-c", ""])
    killed.wait()
    left, held = tmp_path / ".left.lock", tmp_path / ".held.lock"
    left.write_text(f"{killed.pid}\nlab\n{QSysInfo.machineHostName()}\n")  # as QLockFile does
    folder = ShelfFolder(tmp_path)
    assert folder.lock("held")
    for file in (left, held):
        os.utime(file, (0, 0))
    ShelfFolder(tmp_path).delete_left_over()
    assert not left.exists()
    assert held.exists()
    assert not ShelfFolder(tmp_path).lock("held")
    folder.unlock_all()
    assert not held.exists()


def test_a_label_whose_run_is_gone_is_put_away_and_a_new_one_awaits_its_run(tmp_path: Path) -> None:
    folder = ShelfFolder(tmp_path)
    for key in ("lost", "kept", "new"):
        folder.write_label(key, ShelfLabel(name=key))
    folder.file("kept").write_bytes(b"a run")
    for key in ("lost", "kept"):
        os.utime(tmp_path / f"{key}.json", (0, 0))
    folder.delete_left_over()
    assert {file.name for file in tmp_path.glob("*.json")} == {"kept.json", "new.json"}
    assert [file.name for file in (tmp_path / "deleted").iterdir()] == ["lost.json"]
    folder.delete_left_over()  # nor is it gone the next moment
    folder.restore("lost")
    assert folder.label("lost").name == "lost"


def test_what_a_lab_deleted_is_gone_with_it(labs: Labs, tmp_path: Path) -> None:
    one, _, key = labs
    one.shelf.delete([key])
    assert (tmp_path / "deleted" / f"{key}.npz").exists()
    one.close()
    assert not list((tmp_path / "deleted").iterdir())


def test_a_run_whose_file_is_gone_for_good_is_not_put_back(labs: Labs, tmp_path: Path) -> None:
    one, _, key = labs
    errors: list[Exception] = []
    one.error_raised.connect(errors.append)
    one.shelf.delete([key])
    (tmp_path / "deleted" / f"{key}.npz").unlink()
    one.shelf.undo_delete()
    assert one.shelf.runs == ()
    (error,) = errors
    assert key in str(error)


def test_a_run_that_another_lab_trains_goes_on_as_another_run(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    one = make_session(sessions, tmp_path)
    made_steps(one, qtbot, 5)
    save_now(one)
    (key,) = saved(one, qtbot)
    other = make_session(sessions, tmp_path)
    saved(other, qtbot)
    start = load_run(tmp_path / f"{key}.npz").timeline.snapshots[-1].iteration
    one.shelf.relabel(key, name="wide", note="of 2 h", color=3, queued=SeriesPlace("s", place=1))
    other.shelf.whole(key, lambda run: other.open_run(run, key))
    qtbot.waitUntil(lambda: len(other.shelf.runs) == 2 and other.run.iteration == start)
    further = other.shelf.get(other.shelf.key_of(other.run))
    assert further.label == ShelfLabel("wide", "of 2 h", 3, number=2)
    made_steps(one, qtbot, 2)
    made_steps(other, qtbot, 4)
    for lab in (one, other):
        lab.close()
    steps = {file.stem: load_run(file).iteration for file in tmp_path.glob("*.npz")}
    assert steps.pop(key) == 7
    assert list(steps.values()) == [start + 4]


def test_a_run_that_another_lab_has_left_goes_on_as_itself(
    labs: Labs, qtbot: QtBot, tmp_path: Path
) -> None:
    one, other, key = labs
    other.shelf.whole(key, lambda run: other.open_run(run, key))
    qtbot.waitUntil(lambda: other.run is not None and other.run.iteration == 40)
    assert other.shelf.key_of(other.run) == key
    one.shelf.whole(key, lambda run: one.open_run(run, key))
    qtbot.waitUntil(lambda: one.run is not None and one.run.iteration == 40)
    assert one.shelf.key_of(one.run) != key


def test_what_the_other_lab_did_is_seen_at_the_next_look(
    labs: Labs, qtbot: QtBot, tmp_path: Path
) -> None:
    one, other, key = labs
    one.shelf.relabel(key, note="of the one")
    other.shelf.refresh()
    qtbot.waitUntil(lambda: other.shelf.get(key).label.note == "of the one")
    one.shelf.delete([key])
    other.shelf.refresh()
    qtbot.waitUntil(lambda: other.shelf.get(key) is None)
    one.shelf.undo_delete()
    other.shelf.refresh()
    qtbot.waitUntil(lambda: other.shelf.get(key) is not None)


def test_newer_steps_of_the_other_lab_are_seen_at_the_next_look(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    one = make_session(sessions, tmp_path)
    made_steps(one, qtbot, 5)
    save_now(one)
    (key,) = saved(one, qtbot)
    other = make_session(sessions, tmp_path)
    saved(other, qtbot)
    made_steps(one, qtbot, 3)
    one.reset()
    qtbot.waitUntil(lambda: load_run(tmp_path / f"{key}.npz").iteration == 8)
    other.shelf.refresh()
    qtbot.waitUntil(lambda: other.shelf.get(key).record.iteration == 8)


def test_a_look_at_the_folder_takes_nothing_that_is_newer_here(
    labs: Labs, qtbot: QtBot, tmp_path: Path
) -> None:
    one, other, key = labs
    other.shelf.whole(key, lambda run: other.open_run(run, key))
    qtbot.waitUntil(lambda: other.run is not None and other.run.iteration == 40)
    one.shelf.delete([key])
    other.shelf.refresh()
    qtbot.waitUntil(lambda: not other.jobs.busy)
    assert other.shelf.get(key).live is other.run


def test_an_undone_deletion_leaves_the_steps_that_the_other_lab_made_since(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    one = make_session(sessions, tmp_path)
    made_steps(one, qtbot, 5)
    save_now(one)
    (key,) = saved(one, qtbot)
    other = make_session(sessions, tmp_path)
    saved(other, qtbot)
    other.shelf.delete([key])
    made_steps(one, qtbot, 3)
    one.reset()
    qtbot.waitUntil(lambda: one.shelf.get(key).live is None and not one.jobs.busy)
    other.shelf.undo_delete()
    assert load_run(tmp_path / f"{key}.npz").iteration == 8
