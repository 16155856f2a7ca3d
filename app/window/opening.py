"""What is opened: data, runs, lessons and views, by dialogs, by dropping, by the command line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow

from app.scenes import ENDING
from app.session.session import Session
from app.window.lessons import Lessons
from app.window.run_files import RunFiles

DATA_PATTERNS = "*ubyte* *.gz *.npz *.csv *.tsv *.png *.jpg *.jpeg"


class Opening(QObject):
    """Opens whatever a file is."""

    def __init__(
        self, window: QMainWindow, session: Session, lessons: Lessons, run_files: RunFiles
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._lessons, self._run_files = lessons, run_files
        window.setAcceptDrops(True)

    def open(self, path: Path) -> None:
        """Open a lesson or a view, a run, or data."""
        if path.suffix == ENDING:
            self._lessons.begin(str(path))
        elif self._run_files.takes(path):
            self._run_files.load(path)
        else:
            self._session.load(path)

    @Slot()
    def data(self) -> None:
        """Ask for a file of a data set and load the set."""
        kinds = self.tr("Data sets and pictures ({patterns})").format(patterns=DATA_PATTERNS)
        anything = self.tr("All files (*)")
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a data set: any one of its files"),
            filter=f"{kinds};;{anything}",
        )
        if file:
            self._session.load(Path(file))

    @Slot()
    def data_folder(self) -> None:
        """Ask for a folder that holds a data set and load it."""
        folder = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Open the folder of a data set, or of a folder of pictures for each class"),
        )
        if folder:
            self._session.load(Path(folder))

    def consider(self, event: QDropEvent) -> None:
        """Let a folder or a file that is dragged over the window be dropped there."""
        if _dropped_path(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def take(self, event: QDropEvent) -> None:
        """Open what is dropped; of several files any one stands for the set."""
        self.consider(event)
        path = _dropped_path(event.mimeData())
        if path is not None:
            self.open(path)


def _dropped_path(dropped: QMimeData) -> Path | None:
    """Path of the first folder or file that is dropped; None for what is on no disk here."""
    local = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    return Path(local[0]) if local else None
