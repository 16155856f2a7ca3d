"""The gradients of both losses, with their names and lengths."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.loss.model.outputs import Outputs
from app.loss.views.gradient_bars import GradientBars
from app.theme import Theme
from app.widgets.captions import Heading


class GradientView(QWidget):
    """Bars for each score; in the heading's line, how long both gradients are."""

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
        top.addWidget(Heading(theme, self.tr("Gradient")))
        top.addWidget(self.lengths, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.bars, 1)
        theme.changed.connect(self.restyle)

    def show_outputs(self, outputs: Outputs) -> None:
        """Show what both losses send back."""
        self._outputs = outputs
        self.bars.show_outputs(outputs)
        colors = self._theme.colors
        squared, entropy = (
            float(np.linalg.norm(outputs.gradient(key)))
            for key in ("sum_squared_error", "cross_entropy")
        )
        self.lengths.setText(
            _colored(colors.squared_error, "▨", self.tr("squared error"), squared)
            + " &nbsp; "
            + _colored(colors.cross_entropy, "■", self.tr("cross-entropy"), entropy)
        )

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        if self._outputs is not None:
            self.show_outputs(self._outputs)


def _colored(color: str, sign: str, name: str, length: float) -> str:
    unbroken = name.replace(" ", "&nbsp;").replace("-", "\N{NON-BREAKING HYPHEN}")
    return f"<span style='color:{color}'>{sign}&nbsp;{unbroken}&nbsp;<b>{length:.4f}</b></span>"
