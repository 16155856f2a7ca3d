"""What is said of the disk: how much is used, that it is full, and what cannot be read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.pages.runs.parts.shelf_part import ShelfPart
from app.session.shelf import Shelf
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_jobs import FolderReading
from app.window.main_window import MainWindow
from nncore import RunFileError
from tests.app.pages.runs.shelves import put, record, shelved


@pytest.fixture
def kept(part: ShelfPart, shelf: Shelf, tmp_path: Path) -> ShelfPart:
    """The page of a lab that keeps its runs."""
    shelf._saving.folder = ShelfFolder(tmp_path)
    return part


def test_used_space_is_said_and_that_it_is_full(kept: ShelfPart, window: MainWindow) -> None:
    run = shelved(1, record([1.0]))
    put(kept.shelf, type(run)(run.key, run.record, run.label, nbytes=23_400_000))
    assert kept.space.words.text().endswith("23 MB on the disk")
    window.lab.shelf.update(limit=0.02)
    assert kept.shelf.limit == 20_000_000
    full = "1 run, 23 MB on the disk. The space for runs is full: new ones stay in memory."
    assert kept.space.words.text() == full
    window.lab.shelf.update(limit=0.03)
    assert kept.space.words.text().endswith("23 MB on the disk")


def test_runs_that_could_not_be_saved_are_counted(kept: ShelfPart, window: MainWindow) -> None:
    (key,) = put(kept.shelf, shelved(1, record([1.0])))
    kept.shelf._saving._on_not_saved(key, ShelfError("unsaved", folder="/runs", reason="full"))
    window.errors.box.close()
    words = kept.space.words.text()
    assert words == "1 run, 0.0 MB on the disk; 1 could not be saved: in memory only"


def test_files_that_cannot_be_read_are_told_with_their_reasons(kept: ShelfPart) -> None:
    assert kept.space.unreadable.isHidden()
    error = RunFileError("damaged", file="mine.npz", reason="it ends early")
    kept.shelf._on_read(FolderReading(errors=(error,)))
    assert not kept.space.unreadable.isHidden()
    assert "mine.npz" in kept.space.unreadable.toolTip()


def test_a_lab_that_keeps_nothing_says_so(part: ShelfPart, qtbot: QtBot) -> None:
    assert part.space.words.text().endswith("kept until the lab is closed")
    assert part.space.limit.isHidden()
