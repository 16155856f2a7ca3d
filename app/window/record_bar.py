"""Bar of a recording: how long it is, then how much of it is written; and the way to stop it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.messages import explain
from app.number_text import fixed, whole
from app.widgets.accessibility import announce
from app.widgets.explaining import explain_widget
from app.widgets.job_progress import JobProgress
from app.window.page_recorder import PageRecorder

KB = 1000


class RecordBar(QWidget):
    """Shows a recorder; hidden before the first recording, and when it is closed."""

    def __init__(self, recorder: PageRecorder) -> None:
        super().__init__()
        self.setObjectName("recordBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._recorder = recorder
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)  # it quotes the name of a file
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop_button = QPushButton(self.tr("Stop recording"))
        self.stop_button.setObjectName("stopRecording")
        explain_widget(self.stop_button, self.tr("End the recording, and save it."))
        self.progress = JobProgress(self.tr("The recording"))
        self.close_button = QPushButton(self.tr("Close"))
        explain_widget(self.close_button, self.tr("Hide this line."))
        row = QHBoxLayout(self)
        row.addWidget(self.words, 1)
        for widget in (self.progress, self.stop_button, self.close_button):
            row.addWidget(widget)
        self.stop_button.clicked.connect(recorder.stop)
        self.close_button.clicked.connect(self.hide)
        self.progress.stop_wanted.connect(self._on_given_up)
        recorder.begun.connect(self._on_begun)
        recorder.taken.connect(self._show_seconds)
        recorder.stopped.connect(self._on_stopped)
        recorder.progressed.connect(self.progress.show_fraction)
        recorder.saved.connect(self._on_saved)
        recorder.failed.connect(self._on_failed)

    @Slot()
    def _on_begun(self) -> None:
        self._show_seconds()
        self.stop_button.show()
        self.close_button.hide()
        self.show()

    @Slot()
    def _show_seconds(self) -> None:
        self.words.setText(
            self.tr("● Recording: {seconds} s").format(seconds=fixed(self._recorder.seconds, 1))
        )

    @Slot()
    def _on_stopped(self) -> None:
        self.words.setText(self.tr("Saving the recording…"))
        self.stop_button.hide()
        self.progress.begin()

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._end(self._saved_words(path))

    def _saved_words(self, path: Path) -> str:
        if path.is_dir():
            return self.tr("Saved in {name}").format(name=path.name)
        size = whole(round(path.stat().st_size / KB))
        return self.tr("Saved: {name}, {size} kB").format(name=path.name, size=size)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end(f"⚠ {explain(error)}")

    @Slot()
    def _on_given_up(self) -> None:
        self._recorder.give_up()
        self._end(self.tr("Not saved."))

    def _end(self, words: str) -> None:
        self.progress.end()
        self.words.setText(words)
        self.close_button.show()
        announce(self, words)
