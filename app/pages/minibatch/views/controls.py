"""Column at the left of the Mini-batch page: sizes, and what the tab in front needs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.pages.minibatch.state import TABS, MiniBatchState
from app.pages.minibatch.views.tab_controls import DataControls, DrawControls, NoiseControls
from app.session.config_fields import CONFIG_FIELDS
from app.session.run import RunStatus
from app.session.session import Session
from app.state.form import StateForm, align_labels, place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.log_slider import LogSlider

TRAIN_SIZE = replace(CONFIG_FIELDS["train_size"], widget="trainSubsetSpin")


class MiniBatchControls(QWidget):
    """Fields of the state and of the session's config."""

    def __init__(self, theme: Theme, session: Session, model: StateModel[MiniBatchState]) -> None:
        super().__init__()
        self.subset_form = StateForm(
            session.config_model,
            "train_size",
            described={"train_size": TRAIN_SIZE},
            fits=session.check_config,
        )
        self.form = StateForm(model, "batch_size")
        self._make_slider()
        self.data = DataControls(model.part("data"))
        self.noise = NoiseControls(model.part("noise"))
        self._stack = QStackedWidget()
        for part in (self.data, DrawControls(), self.noise):
            self._stack.addWidget(part)
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()

    def _make_slider(self) -> None:
        self._batch_slider = LogSlider(1, 2, digits=2, whole=True)
        place_editor(self.form.binding, "batch_size", self._batch_slider)
        self._batch_slider.setObjectName("drawBatchSizeSlider")
        self._batch_slider.setToolTip(self.tr("From 1 to the whole set, by factors."))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addLayout(self.subset_form)
        layout.addLayout(self.form)
        layout.addWidget(self._batch_slider)
        layout.addWidget(self._stack)
        layout.addStretch(1)

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        align_labels(self.subset_form, self.form, self.data.form)

    def show_tab(self, tab: str) -> None:
        """Show what the tab in front needs."""
        self._stack.setCurrentIndex(list(TABS).index(tab))

    def show_sizes(self, available: int, train_size: int, batch_size: int) -> None:
        """Allow subsets of what there is, and batches of what is in use.

        A batch size that is too large shows as the whole set until it fits again.
        """
        self.subset_form.editor("train_size").limit(1, available)
        editors: tuple[Any, ...] = self.form.editor("batch_size"), self._batch_slider
        for editor in editors:
            editor.limit(1, train_size)
            editor.show_value(batch_size)

    def show_status(self, status: RunStatus | None) -> None:
        """Lock the subset in the middle of a run, and say why."""
        self.subset_form.set_fixed(status in {RunStatus.RUNNING, RunStatus.PAUSED})
