"""Heat maps of one unit's gradient: numerical, by backpropagation, and their difference."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.pages.gradient.model.unit_gradient import UnitGradient
from app.theme import Theme
from app.translation import name_of
from app.widgets.heading import Heading
from app.widgets.signed_image import SignedImage

SMALLEST_LIMIT = 1e-16  # of the scale of differences, where there are none


class GradientPictures(QWidget):
    """Three heat maps: the first two on one scale, the difference on its own.

    `hovered` says which pixel the pointer is on in any of them; None beside them.
    """

    hovered = Signal(object)  # int or None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("weightGradientView")
        self.numerical = SignedImage(theme, self.tr("Numerical gradient"))
        self.exact = SignedImage(theme, self.tr("Gradient by backpropagation"))
        self.difference = SignedImage(theme, self.tr("Difference of the two"))
        self._headings: list[Heading] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for title, image in (
            (name_of(GRADIENT_METHOD_CATALOG["numerical"]), self.numerical),
            (name_of(GRADIENT_METHOD_CATALOG["backpropagation"]), self.exact),
            (self.tr("difference, rescaled"), self.difference),
        ):
            image.hovered.connect(self.hovered)
            heading = Heading(theme, title)
            self._headings.append(heading)
            row.addLayout(_column(heading, image), 1)
        theme.changed.connect(self._make_room)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """Give all columns the width of the longest title: they are equal."""
        for heading in self._headings:
            heading.setMinimumWidth(max(each.sizeHint().width() for each in self._headings))

    def show_gradient(self, work: UnitGradient, image_shape: tuple[int, int]) -> None:
        """Draw what is known of a gradient, with the last entry framed."""
        limit = float(np.abs(work.exact).max())
        entry = work.entry.pixel if work.entry else None
        self.numerical.show_values(work.numerical.reshape(image_shape), limit, entry)
        self.exact.show_values(work.exact.reshape(image_shape), limit, entry)
        own_limit = max(work.largest_difference, SMALLEST_LIMIT)
        self.difference.show_values(work.difference.reshape(image_shape), own_limit, entry)


def _column(heading: Heading, image: SignedImage) -> QVBoxLayout:
    heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # equal columns
    column = QVBoxLayout()
    column.addWidget(heading)
    column.addWidget(image, 1)
    return column
