"""Heat maps of one unit's gradient: numerical, by backpropagation, and their difference."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setRowStretch(1, 1)
        for column, (title, image) in enumerate(
            (
                (name_of(GRADIENT_METHOD_CATALOG["numerical"]), self.numerical),
                (name_of(GRADIENT_METHOD_CATALOG["backpropagation"]), self.exact),
                (self.tr("difference, rescaled"), self.difference),
            )
        ):
            image.hovered.connect(self.hovered)
            grid.addWidget(_title(theme, title), 0, column)
            grid.addWidget(image, 1, column)
            grid.setColumnStretch(column, 1)

    def show_gradient(self, work: UnitGradient, image_shape: tuple[int, int]) -> None:
        """Draw what is known of a gradient, with the last entry framed."""
        limit = float(np.abs(work.exact).max())
        entry = work.entry.pixel if work.entry else None
        self.numerical.show_values(work.numerical.reshape(image_shape), limit, entry)
        self.exact.show_values(work.exact.reshape(image_shape), limit, entry)
        own_limit = max(work.largest_difference, SMALLEST_LIMIT)
        self.difference.show_values(work.difference.reshape(image_shape), own_limit, entry)


def _title(theme: Theme, text: str) -> Heading:
    heading = Heading(theme, text)
    heading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return heading
