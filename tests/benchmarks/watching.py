"""What the benchmarks of the window share: it, opened; waiting in its loop; a timer watched."""

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer, SignalInstance

from app.application import build_window
from app.window.main_window import MainWindow

TICK_MS = 5


def opened(page: str) -> MainWindow:
    """The window with its data loaded, on a page."""
    window = build_window(["--fresh", "--page", page, "--size", "1366x768"])
    wait_for(window.session.run_started)
    window.show()
    return window


def wait_for(signal: SignalInstance) -> None:
    """Let the window work until `signal` comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def wait_ms(milliseconds: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class WatchedTimer:
    """A timer of 5 ms on the GUI thread; whatever holds up the window makes it late.

    Attributes
    ----------
    late : list of float
        By how many milliseconds it was, each time it came.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Watch from now on."""
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self.late.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - TICK_MS))
        self._clock.restart()
