"""The shelf keeps every run that made a step: on the disk and over a restart, or in memory."""

import errno
import stat
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.session.run import RunStatus
from app.session.run_look import shelf_name
from app.session.session import Session
from app.session.shelf import Shelf
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_jobs import FolderReading
from app.session.shelf_label import ShelfLabel
from app.session.shelved_run import ShelvedRun, new_key, run_numbers
from nncore import Run, RunFileError, Trainer, load_run, save_run
from nncore.run_files import archive
from tests.app.pages.runs.shelves import record, shelved
from tests.app.session.shelved import (
    SHORT,
    WAIT,
    made_steps,
    make_session,
    run_to_the_end,
    saved,
)
from tests.nncore.small_sets import small_set


def test_a_run_is_kept_from_its_first_step_on(sessions: list[Session], qtbot: QtBot) -> None:
    session = make_session(sessions, None)
    assert session.shelf.runs == ()
    session.step()
    (kept,) = session.shelf.runs
    assert kept.live is session.run
    assert kept.record is session.run.record


def test_a_finished_run_is_on_the_disk_as_it_ended(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path / "runs")
    run_to_the_end(session, qtbot)
    (key,) = saved(session, qtbot)
    read = load_run(tmp_path / "runs" / f"{key}.npz")
    record = session.run.record
    np.testing.assert_array_equal(read.history.losses, record.history.losses)
    np.testing.assert_array_equal(read.network.params["W1"], record.network.params["W1"])
    assert session.shelf.used == (tmp_path / "runs" / f"{key}.npz").stat().st_size


def test_a_run_that_is_left_is_saved_and_its_snapshots_leave_the_memory(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    session.step()
    qtbot.waitUntil(lambda: session.run.iteration == 1)
    session.reset()
    (key,) = saved(session, qtbot)
    kept = session.shelf.get(key)
    assert kept.live is None
    assert len(kept.record.timeline) == 0
    assert len(kept.record.history) == 1
    assert len(load_run(tmp_path / f"{key}.npz").timeline) == 2


def test_a_closed_lab_has_saved_the_run_that_was_under_way(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(replace(SHORT, iterations=10**8), runs=tmp_path)
    session.use(small_set())
    session.start()
    qtbot.waitUntil(lambda: session.run.iteration > 50)
    session.close()
    (file,) = tmp_path.glob("*.npz")
    assert load_run(file).iteration > 50


def test_runs_come_back_with_what_was_written_on_them(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    first = make_session(sessions, tmp_path)
    run_to_the_end(first, qtbot)
    (key,) = saved(first, qtbot)
    first.shelf.relabel(key, name="Für die Klasse", note="빠르게", color=3, hidden=True)
    second = make_session(sessions, tmp_path)
    qtbot.waitUntil(lambda: len(second.shelf.runs) == 1)
    (kept,) = second.shelf.runs
    label = kept.label
    assert (label.name, label.note, label.color, label.hidden) == (
        "Für die Klasse",
        "빠르게",
        3,
        True,
    )
    assert kept.record.config == SHORT
    assert kept.record.history.losses.tolist() == first.run.record.history.losses.tolist()


def test_a_spoiled_label_is_none_and_a_spoiled_run_is_told(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    first = make_session(sessions, tmp_path)
    run_to_the_end(first, qtbot)
    (key,) = saved(first, qtbot)
    (tmp_path / f"{key}.json").write_text('{"name": 7, "note": "stays", "color": 10000}')
    (tmp_path / "20200101-000000-aaaaaaaa.npz").write_bytes(b"no run at all")
    second = make_session(sessions, tmp_path)
    qtbot.waitUntil(lambda: len(second.shelf.runs) == 1)
    (kept,) = second.shelf.runs
    assert (kept.label.name, kept.label.note, kept.label.color) == ("", "stays", 0)
    (error,) = second.shelf.unreadable
    assert "20200101-000000-aaaaaaaa.npz" in str(error)


def test_two_labs_on_one_shelf_lose_nothing(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    one, other = (make_session(sessions, tmp_path) for _ in range(2))
    for session in (one, other, one):
        run_to_the_end(session, qtbot)
    saved(one, qtbot, 2)
    saved(other, qtbot, 1)
    for session in (one, other):
        session.shelf.refresh()
        qtbot.waitUntil(lambda shelf=session.shelf: len(shelf.runs) == 3)
    assert [run.key for run in one.shelf.runs] == [run.key for run in other.shelf.runs]


def test_a_deleted_run_can_be_brought_back(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    run_to_the_end(session, qtbot)
    session.reset()
    (key,) = saved(session, qtbot)
    session.shelf.delete([key])
    assert session.shelf.runs == ()
    qtbot.waitUntil(lambda: not list(tmp_path.glob("*.npz")))  # maybe it was just being written
    session.shelf.undo_delete()
    assert [run.key for run in session.shelf.runs] == [key]
    assert load_run(tmp_path / f"{key}.npz").iteration == 40
    assert not session.shelf.can_undo_delete


def test_a_run_keeps_its_number_when_one_before_it_is_deleted_and_over_a_restart(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    for _ in range(3):
        run_to_the_end(session, qtbot)
        session.reset()
    first, *others = saved(session, qtbot, 3)
    session.shelf.delete([first])
    assert [shelf_name(session.shelf, run) for run in session.shelf.runs] == ["Run 2", "Run 3"]
    qtbot.waitUntil(lambda: not session.jobs.busy)  # the first may be written once more
    again = make_session(sessions, tmp_path)
    qtbot.waitUntil(lambda: [run.key for run in again.shelf.runs] == others)
    assert [shelf_name(again.shelf, run) for run in again.shelf.runs] == ["Run 2", "Run 3"]


def test_a_number_of_a_deleted_run_is_given_to_no_other(
    sessions: list[Session], qtbot: QtBot
) -> None:
    session = make_session(sessions, None)
    for _ in range(2):
        run_to_the_end(session, qtbot)
        session.reset()
    session.shelf.delete([session.shelf.runs[-1].key])
    run_to_the_end(session, qtbot)
    session.shelf.undo_delete()
    names = [shelf_name(session.shelf, run) for run in session.shelf.runs]
    assert names == ["Run 1", "Run 2", "Run 3"]


def test_no_two_runs_have_the_same_number() -> None:
    """Two labs have given 3 to a run at once; another run was given none."""
    runs = [shelved(i, record([1.0]), number=given) for i, given in enumerate((2, 3, 0, 3))]
    assert run_numbers(runs) == [2, 3, 1, 4]


def test_the_run_under_way_is_not_deleted(sessions: list[Session], qtbot: QtBot) -> None:
    session = make_session(sessions, None)
    session.step()
    session.shelf.delete([run.key for run in session.shelf.runs])
    assert len(session.shelf.runs) == 1


@pytest.mark.parametrize("where", ["a full disk", "a folder that is a file"])
def test_what_cannot_be_written_is_said_once_and_training_goes_on(
    where: str,
    sessions: list[Session],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "runs"
    if where == "a full disk":

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(archive.os, "fsync", full)
    else:
        folder.write_text("I am no folder")
    session = make_session(sessions, folder)
    errors: list[Exception] = []
    session.error_raised.connect(errors.append)
    run_to_the_end(session, qtbot)
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=WAIT)
    assert isinstance(errors[0], ShelfError)
    assert session.status is RunStatus.FINISHED
    (kept,) = session.shelf.runs
    assert kept.nbytes == 0
    assert len(kept.record.timeline) > 0


def test_over_the_limit_new_runs_stay_in_memory(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    run_to_the_end(session, qtbot)
    saved(session, qtbot)
    session.shelf.set_limit(session.shelf.used // 2)  # reached, however small its last saving is
    assert session.shelf.is_full
    run_to_the_end(session, qtbot)
    session.reset()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert sorted(run.nbytes > 0 for run in session.shelf.runs) == [False, True]
    assert len(list(tmp_path.glob("*.npz"))) == 1


def test_a_run_of_the_shelf_goes_on_where_it_was(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    whole = make_session(sessions, None)
    run_to_the_end(whole, qtbot)
    session = make_session(sessions, tmp_path)
    for step in range(1, 8):
        session.step()
        qtbot.waitUntil(lambda n=step: session.run.iteration == n)
    session.reset()
    (key,) = saved(session, qtbot)
    session.set_config(replace(SHORT, learning_rate=3.0, hidden_sizes=(9,)))
    session.shelf.whole(key, lambda run: session.open_run(run, key))
    qtbot.waitUntil(lambda: session.run is not None and session.run.iteration == 7)
    assert session.status is RunStatus.PAUSED
    assert session.config == SHORT
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()
    assert session.run.record.history.losses.tolist() == (whole.run.record.history.losses.tolist())
    assert [run.key for run in session.shelf.runs] == [key]


def test_a_run_whose_rate_was_changed_goes_on_at_that_one(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    made_steps(session, qtbot, 3)
    session.set_config(replace(SHORT, learning_rate=0.5))
    made_steps(session, qtbot, 2)
    session.set_config(replace(SHORT, learning_rate=0.7))  # no step is made with it yet
    taken: list[float] = []
    session.request(lambda trainer: trainer.learning_rate, taken.append)
    qtbot.waitUntil(lambda: taken == [0.7])
    session.reset()
    (key,) = saved(session, qtbot)
    session.set_config(replace(SHORT, learning_rate=3.0))
    session.shelf.whole(key, lambda run: session.open_run(run, key))
    qtbot.waitUntil(lambda: session.run is not None and session.run.iteration == 5)
    assert session.config == replace(SHORT, learning_rate=0.7)
    made_steps(session, qtbot, 1)
    assert session.run.record.history.learning_rates.tolist() == [0.1, 0.1, 0.1, 0.5, 0.5, 0.7]


def test_a_run_of_other_data_says_which_are_missing(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    first = make_session(sessions, None)
    run_to_the_end(first, qtbot)
    save_run(first.run.record, tmp_path / "run.npz")
    other = Session(SHORT)
    sessions.append(other)
    other.use(small_set(seed=5))
    before = other.run
    with pytest.raises(RunFileError, match="the run was made on small"):
        other.open_run(load_run(tmp_path / "run.npz"))
    assert other.run is before


def test_a_shelf_without_a_folder_writes_nothing(qtbot: QtBot, sessions: list[Session]) -> None:
    session = make_session(sessions, None)
    run_to_the_end(session, qtbot)
    assert isinstance(session.shelf, Shelf)
    assert session.shelf.folder is None
    assert session.shelf.used == 0


def test_old_runs_in_memory_keep_their_curves_and_last_network(
    sessions: list[Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.session.shelf_saving.MOST_MEMORY", 1)
    session = make_session(sessions, None)
    run_to_the_end(session, qtbot)
    network = session.run.record.network
    session.reset()
    (kept,) = session.shelf.runs
    assert len(kept.record.timeline) == 1
    assert len(kept.record.history) == 40
    assert kept.record.network.params["W1"].tolist() == network.params["W1"].tolist()


def saved_elsewhere(folder: Path) -> Path:
    """File of a run that another program made."""
    data = small_set()
    run, trainer = Run.untrained(SHORT, data), Trainer(SHORT, data)
    list(trainer.run(run.history, run.timeline))
    folder.mkdir(exist_ok=True)
    save_run(run, folder / "run.npz")
    return folder / "run.npz"


@pytest.mark.parametrize("disk", ["the same disk", "another disk"])
def test_a_file_is_moved_onto_the_shelf_as_it_is(
    disk: str,
    sessions: list[Session],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = saved_elsewhere(tmp_path / "elsewhere")
    content = file.read_bytes()
    if disk == "another disk":
        replace_file = Path.replace

        def within_a_disk(self: Path, target: Path) -> Path:
            if self.parent != target.parent:
                raise OSError(errno.EXDEV, "Invalid cross-device link")
            return replace_file(self, target)

        monkeypatch.setattr(Path, "replace", within_a_disk)
    session = make_session(sessions, tmp_path / "runs")
    done: list[ShelvedRun] = []
    key = new_key()
    session.shelf.adopt_file(file, key, ShelfLabel(name="mine"), done.append, pytest.fail)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert session.shelf.get(key) is done[0]
    assert (done[0].label.name, done[0].nbytes) == ("mine", len(content))
    assert (tmp_path / "runs" / f"{key}.npz").read_bytes() == content
    assert not file.exists()
    assert {each.suffix for each in (tmp_path / "runs").iterdir()} == {".npz", ".json"}
    session.shelf.take_in(FolderReading((replace(done[0]),)))  # the folder was read meanwhile
    assert session.shelf.get(key) is done[0]


@pytest.mark.parametrize("why", ["full", "unwritable"])
def test_a_file_that_finds_no_room_on_the_shelf_is_kept_in_memory(
    why: str, sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    file = saved_elsewhere(tmp_path / "elsewhere")
    session = make_session(sessions, tmp_path / "runs")
    errors: list[Exception] = []
    session.error_raised.connect(errors.append)
    if why == "full":
        session.shelf.set_limit(0)
    else:
        (tmp_path / "runs").write_text("I am no folder")
    done: list[ShelvedRun] = []
    session.shelf.adopt_file(file, new_key(), ShelfLabel(), done.append, pytest.fail)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done[0].nbytes == 0
    assert done[0].record.network.params["W1"].shape == (9, 4)
    assert not file.exists()
    assert len(errors) == (why == "unwritable")


def test_a_file_that_holds_no_run_is_left_where_it_is(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "run.npz"
    file.write_bytes(b"no run at all")
    session = make_session(sessions, tmp_path / "runs")
    errors: list[Exception] = []
    session.shelf.adopt_file(file, new_key(), ShelfLabel(), pytest.fail, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], RunFileError)
    assert file.exists()
    assert session.shelf.runs == ()


def test_keys_follow_each_other_within_a_second() -> None:
    keys = [new_key() for _ in range(1000)]
    places = [key.rpartition("-")[0] for key in keys]
    assert places == sorted(places)
    assert len(set(keys)) == 1000


@pytest.mark.skipif(not hasattr(stat, "S_ISVTX"), reason="permissions of POSIX")
def test_the_folder_is_made_when_it_is_needed(tmp_path: Path) -> None:
    folder = ShelfFolder(tmp_path / "a" / "b")
    assert folder.all_keys() == []
    assert not (tmp_path / "a").exists()


def test_runs_that_had_no_room_are_saved_once_there_is_some(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session(sessions, tmp_path)
    session.shelf.set_limit(0)
    run_to_the_end(session, qtbot)
    assert session.shelf.is_full
    assert session.shelf.used == 0
    session.shelf.set_limit(10**9)
    saved(session, qtbot)
    assert not session.shelf.is_full
