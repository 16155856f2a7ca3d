"""What a screen reader is told: composed only while it listens, and no faster than it reads."""

from __future__ import annotations

import html
import re
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QTableWidgetItem, QWidget

from app.number_text import whole

UPDATE_MS = 1000


@runtime_checkable
class AccessibleView(Protocol):
    """A widget that draws what it shows, and so has to say it in words, too."""

    def update_accessible_text(self) -> None:
        """Bring the accessible name and description to what is shown."""


class AccessibilityUpdates(QTimer):
    """Has every visible view of a window say what it shows once a second, if anybody listens.

    What gets the focus says it at once.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setInterval(UPDATE_MS)
        self.timeout.connect(self._on_timeout)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self.start()

    def update_all(self) -> None:
        """Bring the words of all that is visible up to date."""
        for widget in self._window.findChildren(QWidget):
            if widget.isVisible() and isinstance(widget, AccessibleView):
                widget.update_accessible_text()

    @Slot()
    def _on_timeout(self) -> None:
        if is_listening():
            self.update_all()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, AccessibleView):
            now.update_accessible_text()


def is_listening() -> bool:
    """Whether a screen reader, or something like it, runs."""
    return QAccessible.isActive()


def set_name(widget: QWidget, name: str) -> None:
    """Give a widget another accessible name; the same is no news."""
    masked = _mask_of(widget)
    if masked is not None:
        masked.name = name
    elif widget.accessibleName() != name:
        widget.setAccessibleName(name)


def set_description(widget: QWidget, description: str) -> None:
    """Give a widget another accessible description; the same is no news."""
    masked = _mask_of(widget)
    if masked is not None:
        masked.description = description
    elif widget.accessibleDescription() != description:
        widget.setAccessibleDescription(description)


def mask(widget: QWidget, words: str) -> None:
    """Say these words of a widget in place of what it shows, whatever is set meanwhile."""
    if _mask_of(widget) is None:
        _Mask(widget)
        widget.setAccessibleName(words)
        widget.setAccessibleDescription("")


def unmask(widget: QWidget) -> None:
    """Say again what a widget shows."""
    masked = _mask_of(widget)
    if masked is not None:
        masked.setParent(None)
        widget.setAccessibleName(masked.name)
        widget.setAccessibleDescription(masked.description)
        masked.deleteLater()


def _mask_of(widget: QWidget) -> _Mask | None:
    return next((each for each in widget.children() if isinstance(each, _Mask)), None)


class _Mask(QObject):
    """What is said of a widget again once it may be known."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.name, self.description = widget.accessibleName(), widget.accessibleDescription()


def set_cell_words(item: QTableWidgetItem, words: str) -> None:
    """Give a cell of a table other words than what stands in it; the same are no news."""
    role = Qt.ItemDataRole.AccessibleTextRole
    if item.data(role) != words:
        item.setData(role, words)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text that stands nowhere, or nowhere near the focus."""
    if is_listening():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def plain_text(rich: str) -> str:
    """A rich text as it is read: without tags, a line for each row and paragraph."""
    lines = re.sub(r"</(p|tr|div)>|<br[^>]*>", "\n", rich)
    text = html.unescape(re.sub(r"<[^>]*>", " ", lines)).replace("\xa0", " ")
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def image_words(i: int, n: int) -> str:
    """Which image of how many it is, counted from 1."""
    sentence = QCoreApplication.translate("Accessibility", "image {i} of {n}")
    return sentence.format(i=whole(i + 1), n=whole(n))
