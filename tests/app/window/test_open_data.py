"""Other data: by the menu, by a drop, by the command line, and remembered."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.session.class_names import class_name
from app.window.main_window import MainWindow
from tests.app.dropping import drop
from tests.app.session.test_picture_folder import save_digits

ANSWER_MS = 30_000
X = np.random.default_rng(0).integers(0, 256, (40, 5, 5), dtype=np.uint8)
T = np.arange(40) % 4


@pytest.fixture
def npz(tmp_path: Path) -> Path:
    path = tmp_path / "mine.npz"
    np.savez(path, x_train=X, y_train=T, x_test=X, y_test=T)
    return path


def changed(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(window.session.run_started, timeout=ANSWER_MS):
        act()


def start(qtbot: QtBot, *options: str) -> MainWindow:
    window = build_window(["--page", "descent", *options])
    changed(qtbot, window, window.show)
    return window


def status_texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.statusBar().findChildren(QLabel)]


@pytest.fixture
def descent(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--page", "descent")


def test_the_menu_opens_a_file(
    descent: MainWindow, qtbot: QtBot, npz: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(npz), ""))
    changed(qtbot, descent, descent.findChild(QAction, "actionOpenData").trigger)
    assert descent.session.dataset.name == "mine"
    assert descent.session.run.dataset.n_classes == 4
    assert "mine: 40 images to train on, 40 to test with" in status_texts(descent)


def test_the_menu_opens_a_folder_of_pictures(
    descent: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = save_digits(tmp_path / "photos", 20, 3)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    changed(qtbot, descent, descent.findChild(QAction, "actionOpenDataFolder").trigger)
    assert descent.session.dataset.name == "photos"
    assert "photos: 17 images to train on, 3 held out to test with" in status_texts(descent)


def test_a_file_dropped_on_the_window_is_loaded(
    descent: MainWindow, qtbot: QtBot, npz: Path
) -> None:
    changed(qtbot, descent, lambda: drop(descent, QUrl.fromLocalFile(str(npz))))
    assert descent.session.dataset.name == "mine"


def test_what_is_on_no_disk_here_is_not_taken(descent: MainWindow) -> None:
    assert not drop(descent, QUrl("https://example.org/mnist.npz"))
    assert not drop(descent)


@pytest.mark.parametrize("quotes", ["{}", '"{}"'])
def test_the_command_line_takes_a_file(qtbot: QtBot, npz: Path, quotes: str) -> None:
    window = start(qtbot, "--data", quotes.format(npz))
    assert window.session.dataset.name == "mine"
    assert window.lab.window.value.data == str(npz)
    window.close()


@pytest.mark.thorough
def test_the_data_set_is_remembered_until_mnist_is_chosen(
    qtbot: QtBot, npz: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(npz.parent)
    start(qtbot, "--data", npz.name).close()  # a relative path
    monkeypatch.chdir("/")
    second = start(qtbot)
    assert second.session.dataset.name == "mine"
    changed(qtbot, second, second.findChild(QAction, "actionBuiltInData").trigger)
    second.close()
    third = start(qtbot)
    assert third.session.dataset.name == "MNIST"
    third.close()


def test_a_fresh_start_knows_of_no_other_data(qtbot: QtBot, npz: Path) -> None:
    start(qtbot, "--data", str(npz)).close()
    fresh = start(qtbot, "--fresh")
    assert fresh.session.dataset.name == "MNIST"
    fresh.close()


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"spoiled")])
@pytest.mark.thorough
def test_where_remembered_data_are_gone_mnist_opens_and_a_sentence_says_so(
    qtbot: QtBot, npz: Path, harm: Callable[[Path], object]
) -> None:
    start(qtbot, "--data", str(npz)).close()
    harm(npz)
    window = start(qtbot)
    assert window.session.dataset.name == "MNIST"
    assert npz.name in window.errors.box.text()
    window.errors.box.close()
    window.close()
    again = start(qtbot)
    assert again.errors.box is None
    again.close()


@pytest.mark.thorough
def test_data_that_fail_are_not_remembered(qtbot: QtBot, npz: Path, tmp_path: Path) -> None:
    window = start(qtbot, "--data", str(npz))
    with qtbot.waitSignal(window.session.dataset_failed, timeout=ANSWER_MS):
        window.session.load(tmp_path / "nowhere")
    window.errors.box.close()
    assert window.session.dataset.name == "mine"
    window.close()
    again = start(qtbot)
    assert again.session.dataset.name == "mine"
    again.close()


def test_a_folder_of_neither_names_every_form(descent: MainWindow, qtbot: QtBot, npz: Path) -> None:
    folder = npz.parent / "other"
    folder.mkdir()
    shutil.copy(npz, folder / "mine.dat")
    with qtbot.waitSignal(descent.session.dataset_failed, timeout=ANSWER_MS):
        descent.session.load(folder)
    for part in ("mine.dat", "IDX", ".npz", ".csv", "pictures"):
        assert part in descent.errors.box.text()
    descent.errors.box.close()


def test_classes_have_names(descent: MainWindow) -> None:
    assert class_name(descent.session.dataset, 7) == "7"
