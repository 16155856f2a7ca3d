"""The real window for every test, on settings of its own, and nothing left behind."""

import functools
import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import lifetime
from app.application import build_window
from app.window.main_window import MainWindow
from nncore import Dataset, load_dataset

LOADING_MS = 20_000


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Settings go to the test's own folder."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def mnist_at_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST is read once for all tests, but for those that are marked as about reading it."""
    if request.node.get_closest_marker("reads_mnist") is None:
        monkeypatch.setattr("app.session.session.load_dataset", load_at_once)


def load_at_once(directory: Path | None, progress: Callable[[float], object]) -> Dataset:
    """The real data; those that ship with the lab are remembered, and cannot be changed."""
    if directory is not None:
        return load_dataset(directory, progress)
    progress(1.0)
    return built_in_mnist()


@functools.cache
def built_in_mnist() -> Dataset:
    """MNIST."""
    return load_dataset()


@pytest.fixture(autouse=True)
def nothing_left_behind(own_settings: None, qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open."""
    yield
    threads = running_threads()
    for thread in threads:
        thread.requestInterruption()
        thread.quit()
        thread.wait(5000)
    # Not qapp.topLevelWidgets(): it wraps what is Qt's own and may be gone with the next event.
    windows = [*lifetime.open_windows(), *filter(None, [qapp.activeModalWidget()])]
    for window in windows:
        window.close()
    assert not threads, f"still running: {threads}; close the window, which ends its threads"
    assert not windows, f"still open: {windows}; close it at the end of the test"


def running_threads() -> list[QThread]:
    """Every QThread of this process that runs besides the main one, whoever started it."""
    main_thread = QThread.currentThread()
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QThread)
        and isValid(thing)
        and thing != main_thread
        and thing.isRunning()
    ]


@pytest.fixture
def open_lab(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows with the options given, MNIST loaded and a run ready; closes them."""

    def open_window(*options: str) -> MainWindow:
        window = build_window(["--fresh", *options])
        with qtbot.waitSignal(window.session.run_started, timeout=LOADING_MS):
            window.show()
        return window

    yield open_window
    for window in lifetime.open_windows():  # a rebuilt one has a successor
        window.close()


@pytest.fixture
def lab(open_lab: Callable[..., MainWindow]) -> MainWindow:
    """The window on the Training page, shown, with MNIST loaded and a run ready."""
    return open_lab("--page", "training")
