"""The numbers of the Loss page, large."""

from __future__ import annotations

from app.catalog.losses import LOSS_CATALOG
from app.glossary import GLOSSARY
from app.number_text import fixed, percent
from app.pages.loss.model.outputs import Outputs
from app.theme import Theme
from app.translation import name_of
from app.widgets.readout import ReadoutRow


class LossReadouts(ReadoutRow):
    """Each loss, and the probability that decides them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("lossReadouts")
        self.losses = {
            key: self.add(name_of(entry), "00.0000", term=key if key in GLOSSARY else "")
            for key, entry in LOSS_CATALOG.items()
        }
        self.probability = self.add(self.tr("for the true class"), percent(1, 2))

    def show_outputs(self, outputs: Outputs) -> None:
        """Show the losses of `outputs`."""
        for key, readout in self.losses.items():
            readout.show_text(fixed(outputs.loss(key), 4))
        self.probability.show_text(percent(outputs.true_probability, 2))
