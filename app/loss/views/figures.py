"""The three numbers of the Loss page, large."""

from __future__ import annotations

from app.loss.model.outputs import Outputs
from app.theme import Theme
from app.widgets.captions import FigureRow


class LossFigures(FigureRow):
    """Both losses, and the probability that decides them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.squared_error = self.add(self.tr("squared error"), "0.0000")
        self.cross_entropy = self.add(self.tr("cross-entropy"), "00.0000")
        self.probability = self.add(self.tr("for the true class"), "100.00 %")

    def show_outputs(self, outputs: Outputs) -> None:
        """Show the losses of `outputs`."""
        self.squared_error.show_text(f"{outputs.loss('sum_squared_error'):.4f}")
        self.cross_entropy.show_text(f"{outputs.loss('cross_entropy'):.4f}")
        self.probability.show_text(f"{100 * outputs.true_probability:.2f} %")
