"""How far the queue is, and the buttons that hold and stop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.duration_text import duration
from app.number_text import whole
from app.session.queue import QueuedRun, QueuedStatus, RunQueue
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget

PARTS = 1000  # of the bar


class QueueProgress(QWidget):
    """Bar, words and the buttons Pause and Stop of the queue."""

    def __init__(self, queue: RunQueue) -> None:
        super().__init__()
        self._queue = queue
        self.bar = QProgressBar()
        self.bar.setObjectName("queueProgress")
        self.bar.setAccessibleName(self.tr("Progress of the queue"))
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        room = self.bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(room)
        self.words = caption()
        self.words.setWordWrap(True)
        self.pause_button = self._button(
            "queuePauseButton",
            self.tr("Pause"),
            self.tr("Start no further run; those under way are trained to their end."),
        )
        self.pause_button.setCheckable(True)
        self.stop_button = self._button(
            "queueStopButton",
            self.tr("Stop"),
            self.tr("End the runs under way, which are lost, and drop those that wait."),
        )
        self.pause_button.toggled.connect(self._on_pause)
        self.stop_button.clicked.connect(queue.stop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.pause_button)
        buttons.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.show_queue()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        explain_widget(button, tip)
        return button

    def show_queue(self) -> None:
        """Show how far it is now."""
        queue = self._queue
        self.bar.setVisible(bool(queue.runs))  # an empty one looks like a field to write in
        self.bar.setValue(round(PARTS * queue.fraction))
        self.words.setText(self._said())
        self.pause_button.setEnabled(queue.is_open)
        self.pause_button.setChecked(queue.is_paused)
        self.stop_button.setEnabled(queue.is_open)

    def _said(self) -> str:
        queue = self._queue
        failed = [run for run in queue.runs if run.status is QueuedStatus.FAILED]
        said = [self._state_words()]
        if failed:
            said.append(
                self.tr("Failed: {name}: {why}.").format(
                    name=failed[-1].name, why=failed[-1].complaint
                )
            )
        return " ".join(filter(None, said))

    def _state_words(self) -> str:
        queue = self._queue
        if not queue.runs:
            return ""
        if not queue.is_open:
            return self._end_words(queue.series[-1].runs)
        runs = [run for run in queue.runs if run.status is not QueuedStatus.STOPPED]
        done, n = whole(sum(not run.status.is_open for run in runs)), len(runs)
        counts = {"done": done, "running": whole(queue.n_running)}
        if queue.is_paused:
            words = self.tr(
                "{done} of %Ln run(s) done, paused: {running} under way to their end.", "", n
            )
            return words.format(**counts)
        left = queue.seconds_left()
        if left is None:
            words = self.tr("{done} of %Ln run(s) done, {running} under way.", "", n)
            return words.format(**counts)
        words = self.tr("{done} of %Ln run(s) done, {running} under way; about {left} left.", "", n)
        return words.format(**counts, left=duration(left))

    def _end_words(self, runs: Sequence[QueuedRun]) -> str:
        stopped = sum(run.status is QueuedStatus.STOPPED for run in runs)
        if not stopped:
            return self.tr("Done.")
        words = self.tr("Stopped: {n} of %Ln run(s) not trained to the end.", "", len(runs))
        return words.format(n=whole(stopped))

    @Slot(bool)
    def _on_pause(self, paused: bool) -> None:
        self._queue.set_paused(paused)
