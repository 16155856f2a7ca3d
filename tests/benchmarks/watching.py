"""What the benchmarks of the window share: it, opened; waiting in its loop; a timer watched."""

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QPointF,
    Qt,
    QTimer,
    SignalInstance,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.application import build_window
from app.window.main_window import MainWindow

TICK_MS = 5
SWEEP_MOVES = 200
MOVE_MS = 8  # between two moves of a mouse that reports 125 times a second
STALL_MS = 50  # that a sweep of the mouse may hold the window up


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


def longest_stall_in_a_sweep(viewport: QWidget) -> float:
    """By how many milliseconds a 5 ms timer is late at most while the mouse goes across."""
    timer = WatchedTimer()
    timer.start()
    for i in range(SWEEP_MOVES):
        x, y = (i + 0.5) / SWEEP_MOVES, 0.2 + 0.6 * (i % 2)
        place = QPointF(viewport.width() * x, viewport.height() * y)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            QPointF(viewport.mapToGlobal(place.toPoint())),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)
        wait_ms(MOVE_MS)
    timer.stop()
    return max(timer.late)
