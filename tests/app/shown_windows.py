"""Windows that come up, be it for an instant."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    """Sees all events of the application; it keeps no object that it sees, nor asks for others."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@contextmanager
def shown_windows() -> Iterator[list[str]]:
    """Kind and object name of every widget that is shown as a window of its own meanwhile."""
    app, watch = QApplication.instance(), _Watch()
    assert app is not None
    app.installEventFilter(watch)
    yield watch.names
    app.removeEventFilter(watch)
