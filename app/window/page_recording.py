"""Recording of what a page shows: the dialog before it, the recorder, and the bar meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.lab import Lab
from app.state.page_recording import RECORDING, RecordingState
from app.window.page_recorder import PageRecorder
from app.window.record_bar import RecordBar
from app.window.record_dialog import RecordDialog


class PageRecording(QObject):
    """One recording at a time; `changed` says that one has begun or ended."""

    changed = Signal()

    def __init__(self, window: QWidget, stage: QWidget, lab: Lab) -> None:
        super().__init__(window)
        self._window, self._stage = window, stage
        self._model = lab.model(RECORDING, RecordingState())
        self.recorder = PageRecorder(lab.session, self)
        self.bar = RecordBar(self.recorder)
        self.bar.hide()
        self.recorder.stopped.connect(self.changed)

    def toggle(self, title: str) -> None:
        """Ask how a page of this title is to be recorded, or end the recording."""
        if self.recorder.is_recording:
            self.recorder.stop()
        elif not self.recorder.is_writing and self._window.findChild(RecordDialog) is None:
            dialog = RecordDialog(self._window, title, self._model)
            dialog.wanted.connect(self._begin)
            dialog.open()

    @Slot(object)
    def _begin(self, path: Path) -> None:
        self.recorder.begin(self._stage, self._model.value, path)
        self.changed.emit()
