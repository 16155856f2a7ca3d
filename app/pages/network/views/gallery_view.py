"""Gallery of test images that belong together, and how the network reads one of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.number_text import fixed, percent, whole
from app.pages.network.model.gallery import Cell, Gallery
from app.theme import Theme
from app.widgets.caption import steady_caption
from app.widgets.heading import Heading
from app.widgets.image_grid import ImageGrid, Mark
from app.widgets.probability_bars import ProbabilityBars

LINES = 2  # of words about an image
WIDE = 1.5  # heights: a gallery of more width is a strip
GRID = 5  # times as high as what is told of an image below it


class GalleryView(QWidget):
    """The worst first; the pointer, or a click, singles out the image that is told of below.

    `chosen` says which image was clicked, by its place in the gallery.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.gallery: Gallery | None = None
        self._names: Sequence[str] = ()
        self._chosen = 0
        self.heading = Heading(theme, "")
        self.grid = ImageGrid(theme, self.tr("Images of the mistakes, the worst first"))
        self.grid.setObjectName("mistakesView")
        self.grid.describe_images_by(self._words)
        self.words = steady_caption(LINES)
        self.bars = ProbabilityBars(theme, self.tr("How the network reads this image"))
        self._lay_out()
        self.grid.hovered.connect(self._on_hovered)
        self.grid.chosen.connect(self.chosen)

    def _lay_out(self) -> None:
        about = QVBoxLayout()
        about.addWidget(self.words)
        self.bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        about.addWidget(self.bars)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.addWidget(self.grid, 1)
        self._halves.addLayout(about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addLayout(self._halves, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the image beside the others where they stand in a wide strip."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_wide = self.width() > WIDE * self.height()
        self._halves.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._halves.setStretch(0, 1 if is_wide else GRID)

    def show_gallery(self, gallery: Gallery, names: Sequence[str], cell: Cell | None) -> None:
        """Show images of a cell of the matrix, or all mistakes; `names` are those of classes."""
        self.gallery, self._names = gallery, names
        self.heading.setText(self._title(gallery, cell))
        right = gallery.predicted == gallery.labels
        sure = gallery.probabilities.max(axis=1) if len(gallery) else np.zeros(0)
        strengths = np.nan_to_num(sure)
        marks = [Mark(bool(r), float(s)) for r, s in zip(right, strengths, strict=True)]
        self.grid.show_images(gallery.images, marks)
        self._show_image()

    def show_chosen(self, i: int) -> None:
        """Tell of this image while none is under the pointer."""
        self._chosen = i
        self._show_image()

    def _title(self, gallery: Gallery, cell: Cell | None) -> str:
        n, is_whole = gallery.n_all, len(gallery) == gallery.n_all
        if cell is None and is_whole:
            words = self.tr("%Ln mistake(s)", "", n)
        elif cell is None:
            words = self.tr("%Ln mistake(s), the {n} of the largest loss", "", n)
        elif is_whole:
            words = self.tr("{true} read as {predicted}: %Ln image(s)", "", n)
        else:
            words = self.tr(
                "{true} read as {predicted}: %Ln image(s), the {n} of the largest loss", "", n
            )
        true, predicted = ("", "") if cell is None else (self._names[k] for k in cell)
        return words.format(true=true, predicted=predicted, n=whole(len(gallery)))

    def _words(self, i: int) -> str:
        """How an image is read, in one sentence."""
        gallery = self.gallery
        if gallery is None or i >= len(gallery):
            return ""
        label, guess = int(gallery.labels[i]), int(gallery.predicted[i])
        y = gallery.probabilities[i]
        values = {
            "place": whole(gallery.places[i]),
            "label": self._names[label],
            "guess": self._names[guess],
            "sure": percent(y[guess], 1),
            "truth": percent(y[label], 1),
            "loss": fixed(gallery.losses[i], 3),
        }
        if not np.isfinite(y).all():
            sentence = self.tr(
                "Test image {place}: {label}; its probabilities are not finite numbers"
            )
        elif label == guess:
            sentence = self.tr("Test image {place}: {label}, read right with {sure}; loss {loss}")
        else:
            sentence = self.tr(
                "Test image {place}: {label}, read as {guess} with {sure}; {label} gets {truth}; "
                "loss {loss}"
            )
        return sentence.format(**values)

    def _show_image(self) -> None:
        """Show the image under the pointer, else the one chosen, else the worst."""
        gallery = self.gallery
        if gallery is None:
            return
        i = self._chosen if self.grid.current is None else self.grid.current
        i = min(i, len(gallery) - 1)
        self.words.setText(self._words(i) if i >= 0 else "")
        if i >= 0:
            y = np.nan_to_num(gallery.probabilities[i])
            self.bars.show_probabilities(y, y, self._names, int(gallery.labels[i]))
        elif self._names:
            nothing = np.zeros(len(self._names))
            self.bars.show_probabilities(nothing, nothing, self._names, -1)

    @Slot(object)
    def _on_hovered(self, _: object) -> None:
        self._show_image()
