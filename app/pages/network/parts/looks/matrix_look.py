"""Which class is taken for which: the confusion matrix, and the images of its cells."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import percent, whole
from app.pages.network.model.gallery import Cell, gallery_of
from app.pages.network.model.readings import Reading
from app.pages.network.parts.looks.reading_look import ReadingLook
from app.pages.network.parts.looks_part import LooksPart
from app.pages.network.views.confusion_view import ConfusionView
from app.pages.network.views.gallery_view import GalleryView
from app.session.class_names import class_name, class_names
from app.widgets.caption import steady_caption
from app.widgets.splitter import Splitter
from nncore import Moment, confusion_matrix
from nncore.marking import N_

SHARES = [1300, 900]  # of the matrix and the images, side by side
STACKED = [1500, 800]  # and one above the other
NARROW = 760  # pixels: in a part of less the cells have no room for numbers
HIGH = 1.7  # heights in which matrix and images have room one above the other


class MatrixLook(ReadingLook):
    """Confusion matrix at the left, the images of a cell, or all mistakes, at the right."""

    key = "matrix"
    headline = N_("MatrixLook", "Most mistakes are made between classes that look alike.")
    tells_of_learning = True
    fields = ("cells",)

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self.reading: Reading | None = None
        self._dataset: Any = None
        self.accuracy = self.readouts.add(self.tr("test accuracy"), percent(1, 2), term="accuracy")
        self.wrong = self.readouts.add(self.tr("read wrong"), "00,000")
        self.images = self.readouts.add(self.tr("test images read"), "00,000 / 00,000")
        self.matrix = ConfusionView(self.theme)
        self.words = steady_caption(2)
        self.gallery = GalleryView(self.theme)
        self._lay_out()
        self.matrix.hovered.connect(self._on_hovered)
        self.matrix.chosen.connect(self._on_cell_chosen)
        self.gallery.chosen.connect(self._on_image_chosen)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.matrix, 1)
        column.addWidget(self.words)
        self.halves = Splitter()
        self.halves.addWidget(left)
        self.halves.addWidget(self.gallery)
        self.halves.setSizes(SHARES)
        self.halves.setHandleWidth(self.theme.px(10))
        self.column.addWidget(self.halves, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the matrix have the whole width where its numbers need it."""
        super().resizeEvent(event)
        is_narrow = self.width() < self.theme.px(NARROW) < self.height() * HIGH
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if way != self.halves.orientation():
            self.halves.setOrientation(way)
            self.halves.setSizes(STACKED if is_narrow else SHARES)

    def lead(self) -> str:
        return self.tr(
            "Which class is taken for which, on the test images. Click a cell for its images; "
            "the worst mistakes come first."
        )

    def picked_words(self) -> dict[str, str]:
        """See `HasPicked`: the cell whose images are shown."""
        if self.cell is None or self._dataset is None:
            return {}
        true, read_as = (class_name(self._dataset, label) for label in self.cell)
        return {self.tr("True class"): true, self.tr("Read as"): read_as}

    @property
    def cell(self) -> Cell | None:
        """The cell whose images are shown, where these data have it."""
        cell = self.state.cell
        if cell is None or self._dataset is None or max(cell) >= self._dataset.n_classes:
            return None
        return cell[0], cell[1]

    def show_reading(self, moment: Moment, reading: Reading) -> None:
        self.reading, self._dataset = reading, moment.dataset
        names, read = class_names(moment.dataset), reading.read
        counts = confusion_matrix(read.labels, read.predicted, len(names))
        self.matrix.show_matrix(counts, names, self.state.cells == "shares")
        self.matrix.show_cell(self.cell)
        self.gallery.show_gallery(gallery_of(moment, reading, self.cell), names, self.cell)
        self.gallery.show_chosen(self.state.image)
        self.accuracy.show_text(percent(read.accuracy, 2))
        self.wrong.show_text(whole(len(read) - read.n_right))
        n, of = whole(len(read)), whole(reading.n_test)
        self.images.show_text(of if reading.is_complete else f"{n} / {of}")
        self._on_hovered(None)

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Click a cell"), self.tr("its images; click it again for all mistakes")),
            (self.tr("Click an image"), self.tr("keep it below, with its probabilities")),
        )

    @Slot(object)
    def _on_hovered(self, cell: Cell | None) -> None:
        if self.matrix.pointed is not None:
            pointed = np.unravel_index(self.matrix.pointed, 2 * [self.matrix.n_classes])
            self.words.setText(self.matrix.words((int(pointed[0]), int(pointed[1]))))
        elif self.reading is not None:
            self.words.setText(self.count_words(self.reading))

    @Slot(object)
    def _on_cell_chosen(self, cell: Cell | None) -> None:
        self.part.model.update(cell=cell, image=0)

    @Slot(int)
    def _on_image_chosen(self, image: int) -> None:
        self.part.model.update(image=image)
