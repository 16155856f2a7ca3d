"""What is said of the disk: how much is used, that it is full, and what cannot be read."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.pages.runs.parts.shelf_part import ShelfPart
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_jobs import FolderReading
from app.settings import StoredSettings
from app.window.main_window import MainWindow
from nncore import RunFileError
from tests.app.pages.runs.shelves import put, record, shelved

WAIT_MS = 20_000


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A lab that keeps its runs, on the page of the runs."""
    StoredSettings().set("window", {"welcomed": True})
    window = build_window(["--page", "runs"])
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.show()
    yield window
    window.close()


def test_used_space_is_said_and_that_it_is_full(part: ShelfPart, window: MainWindow) -> None:
    run = shelved(1, record([1.0]))
    put(part.shelf, type(run)(run.key, run.record, run.label, nbytes=23_400_000))
    assert part.space.words.text().endswith("23 MB on the disk")
    window.lab.shelf.update(limit=0.02)
    assert part.shelf.limit == 20_000_000
    full = "1 run, 23 MB on the disk. The space for runs is full: new ones stay in memory."
    assert part.space.words.text() == full
    window.lab.shelf.update(limit=0.03)
    assert part.space.words.text().endswith("23 MB on the disk")


def test_runs_that_could_not_be_saved_are_counted(
    part: ShelfPart, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ShelfError("unsaved", folder="/runs", reason="full")

    monkeypatch.setattr(ShelfFolder, "save", refuse)
    window.session.step()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1)
    with qtbot.waitSignal(part.shelf.failed):
        window.session.reset()
    window.errors.box.close()
    words = part.space.words.text()
    assert words == "1 run, 0.0 MB on the disk; 1 could not be saved: in memory only"


def test_files_that_cannot_be_read_are_told_with_their_reasons(part: ShelfPart) -> None:
    assert part.space.unreadable.isHidden()
    error = RunFileError("damaged", file="mine.npz", reason="it ends early")
    part.shelf.take_in(FolderReading(errors=(error,)))
    assert not part.space.unreadable.isHidden()
    assert "mine.npz" in part.space.unreadable.toolTip()


def test_a_lab_that_keeps_nothing_says_so(open_window: Callable[..., MainWindow]) -> None:
    part = open_window("--page", "runs").page.part
    assert part.space.words.text().endswith("kept until the lab is closed")
    assert part.space.limit.isHidden()
