"""Save prompt: asks what is to become of what no file has yet, before something else goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

Button = QMessageBox.StandardButton


@dataclass(frozen=True)
class Unsaved:
    """Something that may have to be saved.

    Attributes
    ----------
    name : str
        Object name of the box that asks.
    is_there : callable
        Whether there is anything unsaved.
    save : callable
        Asks for a file, which may be given up, and writes it.
    discard : callable
        Forgets what is not saved.
    """

    name: str
    is_there: Callable[[], bool]
    save: Callable[[], object]
    discard: Callable[[], object]


class SavePrompt(QObject):
    """Asks once whether to save, not to, or to give up what it is in the way of."""

    def __init__(self, window: QWidget, unsaved: Unsaved, question: str) -> None:
        super().__init__(window)
        self._window, self._unsaved, self._question = window, unsaved, question
        self._box: QMessageBox | None = None
        self._then: Callable[[], object] = window.close

    def holds_back(self) -> bool:
        """Whether the window must not close yet, since it asks first."""
        if not self._unsaved.is_there():
            return False
        self.before(self._window.close)
        return True

    def before(self, then: Callable[[], object]) -> None:
        """Do something that may be given up as long as anything is unsaved."""
        if not self._unsaved.is_there():
            then()
            return
        if self._box is not None:
            return  # it asks already
        self._then = then
        self._box = box = QMessageBox(self._window)
        box.setObjectName(self._unsaved.name)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self._question)
        box.setStandardButtons(Button.Save | Button.Discard | Button.Cancel)
        box.button(Button.Discard).setText(self.tr("Don't save"))  # Qt's Korean says "ignore"
        box.finished.connect(self._on_answer)
        box.open()

    @Slot(int)
    def _on_answer(self, button: int) -> None:
        """Save or forget, and go on with what was held back."""
        assert self._box is not None
        self._box.deleteLater()
        self._box = None
        if button == Button.Save:
            self._unsaved.save()
        elif button == Button.Discard:
            self._unsaved.discard()
        if button != Button.Cancel and not self._unsaved.is_there():
            self._then()
