"""Two labs at once on one folder: what one does the other neither undoes nor misses."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session.session import Session
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_label import RunMark
from tests.app.session.shelved import make_session, run_to_the_end, saved


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
