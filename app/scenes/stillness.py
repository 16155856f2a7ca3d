"""Stillness: nothing that a page asked for is on its way to it any more."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.session.session import Session
from nncore import Trainer

LOOK_MS = 15
MOST_LOOKS = 4000  # a minute: a page that never comes to rest is taken as it is


class Stillness(QObject):
    """Waits until a page has shown what follows from its state; `reached` says that it has.

    Answers of the network come in the order of their questions: so the answer to a question
    of its own says that those before it came. Jobs and timers that run once may lead to others.
    """

    reached = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: QWidget | None = None
        self._looks = 0
        self._asked = self._answered = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def wait_for(self, page: QWidget) -> None:
        """Begin to wait."""
        self._page, self._looks = page, 0
        self._asked = self._answered = False
        self._timer.start()

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks < MOST_LOOKS:
            if self._is_busy():
                self._answered = False
                return
            if not self._answered:
                self._ask()
                return
        self._timer.stop()
        self.reached.emit()

    def _is_busy(self) -> bool:
        page = self._page
        assert page is not None
        timers = page.findChildren(QTimer)
        return self._session.jobs.busy or any(t.isSingleShot() and t.isActive() for t in timers)

    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._session.request(_nothing, self._on_answer)

    def _on_answer(self, _: None) -> None:
        self._asked, self._answered = False, True


def _nothing(_: Trainer) -> None:
    """Asked for its place in the order of the answers."""
