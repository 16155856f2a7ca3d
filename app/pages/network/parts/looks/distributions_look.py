"""Weights and activations of every layer, held against the start of the run."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.number_text import whole
from app.pages.network.model.distributions import Distributions, Ranges, distributions_of, ranges_of
from app.pages.network.model.start import start_of
from app.pages.network.parts.looks_part import Look, LooksPart
from app.pages.network.views.histogram_grid import HistogramGrid, HistogramRow
from app.widgets.curve_legend import CurveLegend
from app.widgets.elided_label import ElidedLabel
from nncore import Moment, Run
from nncore.marking import N_


class DistributionsLook(Look):
    """Two rows of histograms, a column for each layer."""

    key = "distributions"
    headline = N_(
        "DistributionsLook", "Learning spreads the weights: compare each layer with its start."
    )

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self._kept: tuple[Run, int, Ranges, Distributions] | None = None
        self.images = self.readouts.add(self.tr("test images"), "000")
        self.iteration = self.readouts.add(self.tr("steps made"), "000,000")
        legend = CurveLegend(
            self.theme,
            ("█", self.tr("this moment"), lambda colors: colors.loss),
            ("┏┓", self.tr("the start of the run"), lambda colors: colors.text),
        )
        self.grid = HistogramGrid(
            self.theme,
            self.tr("Weights and activations of each layer"),
            "distributionsView",
            self.tr(
                "Above the weights of each layer, below what its units make of some test images. "
                "The ranges are the same for all moments of the run; the bars at their ends have "
                "what lies beyond. Each picture is as high as its highest bar or outline; a bar "
                "that dwarfs all others is cut, a gap says so. σ is the standard deviation."
            ),
        )
        self.words = ElidedLabel()
        self.column.addWidget(legend)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self.words)
        self.grid.hovered.connect(self._on_hovered)

    def lead(self) -> str:
        return self.tr(
            "Weights spread as the network learns. A layer whose activations all stand at one end "
            "has stopped learning."
        )

    def show_moment(self, moment: Moment) -> None:
        ranges, start = self._ranges(moment)
        now = distributions_of(moment, ranges)
        n = len(now.weights)
        columns = [self.tr("layer {k}").format(k=k) for k in range(1, n + 1)]
        rows = (
            HistogramRow(self.tr("weights"), now.weights, start.weights),
            HistogramRow(self.tr("activations"), now.activations, start.activations),
        )
        self.grid.show_rows(rows, columns)
        self.images.show_text(whole(len(ranges.x)))
        self.iteration.show_text(whole(moment.iteration))

    def _ranges(self, moment: Moment) -> tuple[Ranges, Distributions]:
        """Ranges of the run, chosen again where it has grown, and what it started with."""
        snapshots = moment.run.timeline.snapshots or (moment.snapshot,)
        start, newest = moment.at(start_of(moment)), snapshots[-1]
        kept = self._kept
        if kept is None or kept[0] is not moment.run or kept[1] != newest.iteration:
            ranges = ranges_of(start, moment.at(newest))
            kept = moment.run, newest.iteration, ranges, distributions_of(start, ranges)
            self._kept = kept
        return kept[2], kept[3]

    @Slot(object)
    def _on_hovered(self, cell: tuple[int, int] | None) -> None:
        self.words.setText("" if cell is None else self.grid.words(*cell))
