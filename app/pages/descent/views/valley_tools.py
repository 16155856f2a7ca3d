"""Buttons of a hunt: uncover the ground, try it again, go elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton

from app.pages.descent.model.random_surface import new_seed
from app.pages.descent.model.valley_state import ValleyState
from app.pages.descent.state import DescentState
from app.state.model import StateModel
from app.widgets.explaining import explain_widget


class ValleyTools(QObject):
    """Three buttons, which the picture puts above itself."""

    uncovered = Signal()

    def __init__(self, model: StateModel[DescentState]) -> None:
        super().__init__()
        self._model = model
        self.uncover = self._button("uncoverButton", self.tr("Uncover"), self._on_uncover)
        self.again = self._button("tryAgainButton", self.tr("Try again"), self._on_again)
        self.elsewhere = self._button("newGroundButton", self.tr("New ground"), self._on_elsewhere)
        self._explain()

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _explain(self) -> None:
        explain_widget(
            self.uncover,
            self.tr("Show the ground, and let SGD, Momentum and Adam walk from the first probe."),
            self.tr("Each of them gets as many gradients as were probed; two probes at least."),
        )
        explain_widget(
            self.again,
            self.tr("Cover the same ground again, and forget the probes."),
            self.tr("Who has seen the ground knows where it is lowest."),
        )
        explain_widget(
            self.elsewhere,
            self.tr("Cover another random ground, which nobody has seen."),
            self.tr("Drawn by lot: hollows of different depth and width in a slanted bowl."),
        )

    def show_state(self, valley: ValleyState) -> None:
        """Offer what can be done now."""
        self.uncover.setVisible(not valley.uncovered)
        self.uncover.setEnabled(valley.can_uncover)
        self.again.setEnabled(bool(valley.places))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in their order."""
        return self.uncover, self.again, self.elsewhere

    @Slot()
    def _on_uncover(self) -> None:
        self._use(self._model.value.valley.lifted())
        self.uncovered.emit()

    @Slot()
    def _on_again(self) -> None:
        self._use(self._model.value.valley.again())

    @Slot()
    def _on_elsewhere(self) -> None:
        self._use(self._model.value.valley.elsewhere(new_seed()))

    def _use(self, valley: ValleyState) -> None:
        self._model.set(replace(self._model.value, valley=valley, index=0, zoom=None))
