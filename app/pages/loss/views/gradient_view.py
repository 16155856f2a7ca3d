"""The gradients of the losses, with their names and lengths."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.catalog.losses import LOSS_CATALOG
from app.number_text import fixed
from app.pages.loss.model.outputs import Outputs
from app.pages.loss.views.gradient_bars import GradientBars
from app.theme import Theme
from app.translation import name_of
from app.widgets.curve_legend import BETWEEN
from app.widgets.heading import Heading


class GradientView(QWidget):
    """Bars for each score; in the heading's line, how long the gradients are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._outputs: Outputs | None = None
        self.bars = GradientBars(theme)
        self.lengths = QLabel()
        self.lengths.setObjectName("gradientLengths")
        self.lengths.setWordWrap(True)
        self.lengths.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lengths.setTextFormat(Qt.TextFormat.RichText)
        self.lengths.setToolTip(self.tr("The length of each gradient: how hard it pushes."))
        top = QHBoxLayout()
        top.addWidget(Heading(theme, self.tr("Gradient"), term="gradient"))
        top.addWidget(self.lengths, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.bars, 1)
        theme.changed.connect(self.restyle)

    def show_outputs(self, outputs: Outputs) -> None:
        """Show what the losses send back."""
        self._outputs = outputs
        self.bars.show_outputs(outputs)
        self.lengths.setText(BETWEEN.join(self._length(outputs, key) for key in LOSS_CATALOG))

    def _length(self, outputs: Outputs, key: str) -> str:
        entry, length = LOSS_CATALOG[key], float(np.linalg.norm(outputs.gradient(key)))
        color = entry.color(self._theme.is_dark)
        return _colored(color, entry.bar_sign, name_of(entry), length)

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        if self._outputs is not None:
            self.show_outputs(self._outputs)


def _colored(color: str, sign: str, name: str, length: float) -> str:
    unbroken = name.replace(" ", "&nbsp;").replace("-", "\N{NON-BREAKING HYPHEN}")
    return (
        f"<span style='color:{color}'>{sign}&nbsp;{unbroken}&nbsp;<b>{fixed(length, 4)}</b></span>"
    )
