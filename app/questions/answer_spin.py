"""Spin box of an answer: empty until something is typed, stepped to, or set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Slot

from app.widgets.number_spin import NumberSpin

DIGITS = 13  # that a number has room for, with the buttons beside it
BESIDE = 6  # widths of a character that frame and arrows take


class AnswerSpin(NumberSpin):
    """Offers no number of its own, which would be taken for a hint; a step begins in the middle."""

    _shows_number = False  # which Qt asks for while __init__ runs
    _had_number = False  # which comes back where what is typed cannot be taken

    def __init__(self, low: float, high: float) -> None:
        super().__init__(low, high)
        self._middle = (low + high) / 2
        with QSignalBlocker(self):
            super().setValue(self._middle)
        self.lineEdit().setPlaceholderText(self.tr("a number"))
        self.lineEdit().textEdited.connect(self._on_text_edited)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_room()

    def _keep_room(self) -> None:
        """Have room for a few digits, and for what stands in their place, in the type of now."""
        metrics, words = self.fontMetrics(), self.lineEdit().placeholderText()
        character = metrics.averageCharWidth()
        needed = metrics.horizontalAdvance(words) + BESIDE * character
        self.setMinimumWidth(max(DIGITS * character, needed))

    @property
    def is_empty(self) -> bool:
        """Whether no number is written in it."""
        return not self.lineEdit().text().strip()

    def setValue(self, value: float) -> None:
        """Write a number, be it the one that a step would begin at."""
        was_empty, before = self.is_empty, self.value()
        self._shows_number = self._had_number = True
        super().setValue(value)
        if was_empty and self.value() == before:
            self.lineEdit().setText(self.textFromValue(before))
            self.valueChanged.emit(before)

    def show_value(self, value: float) -> None:
        with QSignalBlocker(self):
            self.setValue(value)

    def stepBy(self, steps: int) -> None:
        if self.is_empty:
            self.setValue(self._middle)
        else:
            super().stepBy(steps)

    def textFromValue(self, value: float) -> str:
        return super().textFromValue(value) if self._shows_number else ""

    def fixup(self, text: str) -> str:
        self._shows_number = self._had_number and bool(text.strip())
        return super().fixup(text) if text.strip() else text

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._shows_number = bool(text.strip())

    @Slot(float)
    def _on_value_changed(self, value: float) -> None:
        self._had_number = True
        super()._on_value_changed(value)
