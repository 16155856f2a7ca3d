"""Legend of the ghost: what the run before was, and a button that removes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.session.config_words import (
    config_settings,
    differences,
    run_settings,
    setting_words,
    value_words,
)
from app.session.ghost import Ghost
from app.session.session import Session
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import explain_widget
from nncore import Run, TrainingConfig


class GhostBar(QWidget):
    """Says in which settings the ghost differs from those of the form; hidden without a ghost."""

    def __init__(self, session: Session, ghost: Ghost) -> None:
        super().__init__()
        self._session, self._ghost = session, ghost
        self.label = ElidedLabel()
        self.label.setObjectName("ghostLabel")
        self.button = QToolButton()
        self.button.setObjectName("ghostRemoveButton")
        self.button.setText("✕")
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(self.tr("Remove the run before"))
        explain_widget(
            self.button,
            self.tr("Remove the curves of the run before."),
            self.tr("The next run that is left after some steps is drawn in its place."),
        )
        self.button.clicked.connect(ghost.remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        ghost.changed.connect(self.refresh)
        session.config_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say again what differs from the settings that are written now."""
        record = self._ghost.record
        self.setVisible(record is not None)
        if record is not None:
            words = self._words(record, self._session.config)
            self.label.setText(words)
            self.label.setToolTip(words)

    def _words(self, record: Run, config: TrainingConfig) -> str:
        changes = differences(config_settings(config), run_settings(record))
        if not changes:
            return self.tr("━ before: the same settings")
        settings = setting_words(
            {name: value_words(name, was) for name, (was, _) in changes.items()}
        )
        return self.tr("━ before: {settings}").format(settings=settings)
