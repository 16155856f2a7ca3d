"""A page is recorded while it moves, and the recording stopped by a hand or by its limits."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.figures.animation import gif_of
from app.figures.film import Film
from app.window.main_window import MainWindow
from app.window.page_recorder import PageRecorder
from app.window.record_dialog import RecordDialog

JOB_MS = 20_000
MUCH = 10**9


def picture(color: str, width: int = 60, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def test_frames_are_seen_until_the_next_and_what_looks_as_before_is_none() -> None:
    film = Film(100, MUCH)
    for at, color in ((0, "red"), (100, "red"), (250, "blue"), (300, "red"), (700, "red")):
        film.take(picture(color), at)
    assert [frame.ms for frame in film.frames()] == [250, 50, 400]


def test_frames_have_the_width_asked_for_and_the_size_of_the_first() -> None:
    film = Film(30, MUCH)
    film.take(picture("red"), 0)
    film.take(picture("blue", 60, 60), 100)  # the window was made higher
    first, second = (frame.image for frame in film.frames())
    assert first.size() == second.size() == QSize(30, 15)
    assert second.pixelColor(15, 7) == QColor("blue")


def test_a_film_is_full_when_its_room_is_taken() -> None:
    film = Film(100, 2 * 60 * 30 * 3)
    film.take(picture("red"), 0)
    assert not film.is_full
    film.take(picture("blue"), 100)
    assert film.is_full


def test_a_gif_holds_the_frames_their_times_and_their_colors() -> None:
    film = Film(100, MUCH)
    for at, color in ((0, "red"), (500, "blue"), (1000, "lime"), (1200, "lime")):
        film.take(picture(color), at)
    told: list[float] = []
    content = gif_of(film.frames(), told.append)
    assert content[:6] == b"GIF89a"
    assert told == [0, 1 / 3, 2 / 3]
    with Image.open(io.BytesIO(content)) as gif:
        assert (gif.size, gif.n_frames, gif.info["loop"]) == ((60, 30), 3, 0)
        seen = []
        for i in range(3):
            gif.seek(i)
            seen.append((gif.info["duration"], gif.convert("RGB").getpixel((30, 15))))
    assert seen == [(500, (255, 0, 0)), (500, (0, 0, 255)), (200, (0, 255, 0))]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Lets the dialogs for files and folders be answered with a path."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(path))

    return answer


def action(window: MainWindow) -> QAction:
    return window.findChild(QAction, "actionRecordPage")


def begin(window: MainWindow, **fields: object) -> PageRecorder:
    action(window).trigger()
    dialog = window.findChild(RecordDialog)
    dialog.model.update(**fields)
    dialog.begin_button.click()
    return window.exports.recording.recorder


def bar_words(window: MainWindow) -> str:
    return window.exports.recording.bar.words.text()


def test_a_page_is_recorded_until_it_is_stopped(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, answer: Callable[[Path], None]
) -> None:
    answer(tmp_path / "mine")
    recorder = begin(window, width=200)
    assert recorder.is_recording
    assert action(window).text() == "Stop recording"
    window.page_of("training").update_state(smoothing=50)  # something else is seen
    with qtbot.waitSignal(recorder.taken, timeout=JOB_MS):
        pass
    with qtbot.waitSignal(recorder.saved, timeout=JOB_MS):
        action(window).trigger()
    assert action(window).text() == "Record this page…"
    with Image.open(tmp_path / "mine.gif") as gif:
        assert gif.width == 200
        assert gif.height == pytest.approx(200 * window.page.height() / window.page.width(), abs=2)
    assert "Saved: mine.gif" in bar_words(window)


@pytest.mark.thorough
def test_a_recording_ends_by_itself_and_leaves_pictures_in_a_folder(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, answer: Callable[[Path], None]
) -> None:
    answer(tmp_path)
    recorder = begin(window, kind="png", seconds=1, rate=20, width=300)
    window.session.start()  # a run is something that moves
    with qtbot.waitSignal(recorder.saved, timeout=JOB_MS):
        pass
    window.session.pause()
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names[0] == "0001.png"
    assert names[-1] == f"{len(names):04}.png"
    assert all(QImage(str(tmp_path / name)).width() == 300 for name in names)


def test_without_pillow_the_remedy_is_said_before_anything_is_recorded(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    recorder = begin(window, kind="gif")
    dialog = window.findChild(RecordDialog)
    assert "pip install pillow" in dialog.error_line.text()
    assert not recorder.is_recording
    dialog.reject()


def test_the_dialog_is_opened_once_and_again_after_it_was_closed(
    window: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(2):
        action(window).trigger()
        action(window).trigger()
        (dialog,) = window.findChildren(RecordDialog)
        with qtbot.waitSignal(dialog.destroyed, timeout=JOB_MS):
            dialog.reject()


def test_what_cannot_be_written_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, answer: Callable[[Path], None]
) -> None:
    answer(tmp_path / "nowhere" / "mine.gif")
    recorder = begin(window, kind="gif", width=100)
    with qtbot.waitSignal(recorder.failed, timeout=JOB_MS):
        window.exports.recording.bar.stop_button.click()
    assert "mine.gif cannot be written" in bar_words(window)
    assert not recorder.is_writing


def test_saving_can_be_given_up(
    window: MainWindow, tmp_path: Path, answer: Callable[[Path], None]
) -> None:
    answer(tmp_path / "mine.gif")
    recorder = begin(window, kind="gif")
    recorder.stop()
    window.exports.recording.bar.progress.findChild(QPushButton).click()
    assert bar_words(window) == "Not saved."
    assert not recorder.is_writing
    assert list(tmp_path.glob("*.gif")) == []


def test_a_recording_is_saved_though_the_window_is_built_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, answer: Callable[[Path], None]
) -> None:
    answer(tmp_path / "mine.gif")
    begin(window, kind="gif", width=100)
    successor = rebuild_window(window)
    qtbot.waitUntil((tmp_path / "mine.gif").exists, timeout=JOB_MS)
    assert action(successor).text() == "Record this page…"
