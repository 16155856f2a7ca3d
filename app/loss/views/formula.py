"""Both losses with the numbers put into their formulas."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.loss.model.outputs import Outputs
from app.theme import Theme


class LossFormula(QLabel):
    """Two lines of mathematics that follow the bars; every figure is of equal width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lossFormula")
        self._theme = theme
        self._outputs: Outputs | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Squared error and cross-entropy with their numbers"))
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_outputs(self, outputs: Outputs) -> None:
        """Put the numbers of `outputs` in."""
        self._outputs = outputs
        self.setText(self._squared_error(outputs) + self._cross_entropy(outputs))

    def _squared_error(self, outputs: Outputs) -> str:
        terms = [
            self._weigh(k == outputs.label, f"({y:.3f}−{t:.0f})²")
            for k, (y, t) in enumerate(zip(outputs.y, outputs.t, strict=True))
        ]
        color = self._theme.colors.squared_error
        return (
            f"<p style='margin:0 0 6px 0'><b style='color:{color}'>"
            + self.tr("squared error")
            + f" ½ Σ (y − t)²</b> = ½ [{' + '.join(terms)}] = "
            f"<b style='color:{color}'>{outputs.loss('sum_squared_error'):.4f}</b></p>"
        )

    def _cross_entropy(self, outputs: Outputs) -> str:
        terms = [
            self._weigh(k == outputs.label, f"{t:.0f}·log&nbsp;{y:.3f}")
            for k, (y, t) in enumerate(zip(outputs.y, outputs.t, strict=True))
        ]
        color = self._theme.colors.cross_entropy
        loss = outputs.loss("cross_entropy")
        return (
            f"<p style='margin:0'><b style='color:{color}'>"
            + self.tr("cross-entropy")
            + f" −Σ t log(y + 10<sup>−7</sup>)</b> = −[{' + '.join(terms)}] = "
            f"−log({outputs.true_probability:.3g} + 10<sup>−7</sup>) = "
            f"<b style='color:{color}'>{loss:.4f}</b></p>"
        )

    def _weigh(self, true: bool, term: str) -> str:
        """The term of the true class stands out; the others are quieter."""
        if true:
            return f"<b>{term}</b>"
        return f"<span style='color:{self._theme.colors.muted}'>{term}</span>"

    @Slot()
    def restyle(self) -> None:
        """Take colors and font from the theme."""
        self.setFont(self._theme.font())
        if self._outputs is not None:
            self.show_outputs(self._outputs)
