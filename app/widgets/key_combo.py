"""Combo box whose entries carry keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QStackedWidget

from app.widgets.wheel_with_focus import WheelWithFocus


class KeyCombo(WheelWithFocus, QComboBox):
    """A choice whose entries carry a language-free key beside the text that people see."""

    edited = Signal(object)  # key

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_entries(entries)
        self.currentIndexChanged.connect(self._on_index_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._have_label()

    def _have_label(self) -> None:
        """Have a label that is not seen, where none is: on Linux it is all that names a choice.

        What Qt tells there as the name of a combo box is the entry chosen.
        """
        around = self.parentWidget()
        if around is None or isinstance(around, QSplitter | QStackedWidget):  # they would show it
            return
        labels = around.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not any(label.buddy() is self for label in labels):
            label = QLabel(self.accessibleName(), around)
            label.setBuddy(self)
            label.hide()
            self.destroyed.connect(label.deleteLater)  # what it stands in may stay

    def minimumSizeHint(self) -> QSize:
        """Both hints are alike, but Qt forgets only the other one where the font has changed."""
        return self.sizeHint()

    def set_entries(self, entries: Iterable[tuple[str, str]]) -> None:
        """Offer other entries, as (key, text), and keep to the one chosen where it stays."""
        before = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for key, text in entries:
                self.addItem(text, key)
            self.setCurrentIndex(max(self.findData(before), 0) if self.count() else -1)

    def key(self) -> str:
        """Key of the entry chosen."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Choose the entry of this key, as a hand does."""
        self.setCurrentIndex(self.findData(key))

    def show_value(self, value: str) -> None:
        """Show the entry of this key without telling of an edit."""
        index = self.findData(value)
        if index != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)
            self.update()

    @Slot(int)
    def _on_index_changed(self, _: int) -> None:
        self.edited.emit(self.key())
