"""The real window for every test, on settings of its own, and nothing left behind."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import lifetime
from app.application import build_window
from app.translation import Language
from app.window.main_window import MainWindow
from nncore import Dataset, load_dataset
from tests.mnist import built_in_mnist, tenth_of_mnist
from tests.settings_folder import use_settings_in
from tests.threads import running_threads
from tests.unsaved import forget_answers

LOADING_MS = 20_000
BESIDE = QPoint(-100, -100)  # on the screen; no window is there

# As the application does it before its QApplication: without it the second 3-D view of a
# process stays empty (pyqtgraph#3455).
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Settings go to the test's own folder."""
    use_settings_in(tmp_path / "settings")


@pytest.fixture(autouse=True)
def english_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing else is asked for the window speaks English, whatever machine tests it."""
    monkeypatch.setattr("app.translation.system_language", lambda: "en")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Widgets without a window write numbers and plurals as English does, too."""
    global _english
    if spoken(qapp) != _english:
        Language(qapp).use("en")
        _english = spoken(qapp)


def spoken(app: QApplication) -> tuple[object, ...]:
    """What a language sets in the application; its translators by themselves, which are held."""
    return QLocale().name(), app.font(), app.findChildren(QTranslator)


_english: tuple[object, ...] = ()


@pytest.fixture(autouse=True, scope="session")
def clipboard_empty_at_the_end(qapp: QApplication) -> Iterator[None]:
    """What was copied goes before Python ends: PySide 6.12 crashes where Qt deletes it later."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def pointer_away(qapp: QApplication) -> None:
    """The mouse pointer begins beside every window.

    Where an earlier test left it a move to the same place would be none, and no widget told.
    """
    if QCursor.pos() != BESIDE:
        QCursor.setPos(BESIDE)
        QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def mnist_at_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST is read once for all tests, but for those that are marked as about reading it.

    Windows have the first tenth of it, since each of them evaluates all that there is before
    the first step; but for tests marked as about the whole.
    """
    marked = request.node.get_closest_marker
    if marked("reads_mnist") is None:
        built_in = built_in_mnist if marked("whole_mnist") else tenth_of_mnist
        monkeypatch.setattr("app.session.session.load_dataset", partial(load_at_once, built_in))


def load_at_once(
    built_in: Callable[[], Dataset], directory: Path | None, progress: Callable[[float], object]
) -> Dataset:
    """The real data; those that ship with the lab are remembered."""
    if directory is not None:
        return load_dataset(directory, progress)
    progress(1.0)
    return built_in()


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
    for window in filter(isValid, windows):  # one that was built again is gone
        window.close()
    assert not threads, f"still running: {threads}; close the window, which ends its threads"
    assert not windows, f"still open: {windows}; close it at the end of the test"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Iterator[None]:
    """Paint no window whose test has ended, while pytest-qt has the events processed."""
    try:
        yield
    finally:
        for window in lifetime.open_windows():
            window.setUpdatesEnabled(False)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows with the options given, MNIST loaded and a run ready; closes them."""

    def open_window(*options: str) -> MainWindow:
        window = build_window(["--fresh", *options])
        window.setUpdatesEnabled(False)  # it is painted once, with the run
        with qtbot.waitSignal(window.session.run_started, timeout=LOADING_MS):
            window.show()
        window.setUpdatesEnabled(True)
        return window

    yield open_window
    for window in lifetime.open_windows():  # one that was built again has a successor
        forget_answers(window)
        window.close()


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """The window on the Training page, shown, with MNIST loaded and a run ready."""
    return open_window("--page", "training")
