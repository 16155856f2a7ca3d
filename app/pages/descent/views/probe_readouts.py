"""What a probe tells, in large type."""

from __future__ import annotations

from app.number_text import general, whole
from app.pages.descent.model.probes import Probe, lowest_probe
from app.theme import Theme
from app.widgets.readout import ReadoutRow


class ProbeReadouts(ReadoutRow):
    """Probes left, height and slope at the last one, and the lowest height so far."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.left = self.add(self.tr("probes left"), "00")
        self.value = self.add(self.tr("f at the last probe"), "−0000.0")
        self.slope = self.add(self.tr("slope |∇f| there"), "0000.0", term="gradient")
        self.lowest = self.add(self.tr("lowest f so far"), "−0000.0")

    def show_probes(self, probes: tuple[Probe, ...], left: int) -> None:
        """Show what is known after these probes."""
        self.left.show_text(whole(left))
        best = lowest_probe(probes)
        if best is None:
            for readout in (self.value, self.slope, self.lowest):
                readout.show_text("–")
            return
        self.value.show_text(general(probes[-1].value))
        self.slope.show_text(general(probes[-1].slope))
        self.lowest.show_text(general(best.value))
