"""Mini-batches as they fall on the training set, drawn with replacement and by epochs."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.catalog.samplings import SAMPLING_CATALOG
from app.key_hints import with_keys
from app.number_text import fixed, percent, whole
from app.pages.minibatch.model.draws import LAST_EPOCH, Draws, PairedDraws, expected_share
from app.pages.minibatch.views.hit_map import HitMap
from app.theme import Theme
from app.translation import name_of
from app.widgets.curve_legend import BETWEEN
from app.widgets.elided_label import ElidedLabel
from app.widgets.heading import Heading
from app.widgets.image_grid import ImageGrid
from app.widgets.plots import Plot
from app.widgets.readout import ReadoutRow
from app.widgets.secondary import Secondary
from nncore import Dataset

MOST_OF_PLOT = 0.5  # of its height, for a name
NAMES = 5  # one above the other have room in a plot that holds all of them
MOST_IMAGES = 100  # more would be too small to be seen


class DrawView(QWidget):
    """Both samplings as fields of cells, the images drawn, and how much was seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("batchDrawView")
        self._theme = theme
        self._make_readouts()
        self.random_map = HitMap(theme, self.tr("The training set under random draws"))
        self.shuffled_map = HitMap(theme, self.tr("The training set under shuffled epochs"))
        self.images = ImageGrid(theme, self.tr("The images of the batch"))
        self.images_heading = Heading(theme, self.tr("The batch"), term="mini_batch")
        self.readout = ElidedLabel()
        for each in (self.random_map, self.shuffled_map):
            each.tell_by(self.readout)
        self.legend = QLabel()
        self.legend.setWordWrap(True)
        self._make_plot()
        self._lay_out()
        self.random_map.hovered.connect(self._on_hovered)
        self.shuffled_map.hovered.connect(self._on_hovered)
        theme.changed.connect(self.restyle)
        self.plot.restyled.connect(self._restyle_names)
        self._restyle_names()
        self.restyle()

    def _make_readouts(self) -> None:
        self.readouts = ReadoutRow(self._theme)
        add = self.readouts.add
        self.seen = add(self.tr("seen by random draws"), percent(1, 2))
        self.expected = add(self.tr("expected"), percent(1, 2))
        self.shuffled_seen = add(self.tr("seen when shuffled"), percent(1, 2))
        self.repeats = add(self.tr("repeats in this batch"), "00,000")
        self.n_batches = add(self.tr("batches"), "00,000")
        self.epochs = add(self.tr("epochs drawn"), "0.000", term="epoch")

    def keep_secret(self, secret: bool) -> None:
        """Show nothing of what is expected as long as it is to be predicted."""
        for item in (self._theory, self._limit):
            item.setVisible(not secret)

    def _make_plot(self) -> None:
        self.plot = Plot(
            self._theme, self.tr("Share of the set seen against epochs"), self.tr("epoch"), ""
        )
        self.plot.setObjectName("seenPlot")
        self.plot.explain(
            self.tr(
                "The share of the training images that was in any batch so far, in percent. "
                "Drawn with replacement it follows 1 − e^(−epochs), 63.2 % after one; dealt "
                "out, it reaches 100 %."
            )
        )
        self.plot.getAxis("left").show_percent()
        self._theory = self.plot.curve(lambda colors: colors.muted, 1, Qt.PenStyle.DashLine)
        self._theory.curve.setSegmentedLineMode("off")
        self.plot.name_series(self._theory, "1 − e^(−x)")
        self._shuffled = self.plot.curve(
            lambda colors: colors.text, name=name_of(SAMPLING_CATALOG["shuffled"])
        )
        self._random = self.plot.curve(
            lambda colors: colors.smoothed, 2, name=name_of(SAMPLING_CATALOG["random"])
        )
        self._names = tuple(
            pg.TextItem(name_of(SAMPLING_CATALOG[key]), anchor=anchor)
            for key, anchor in (("random", (0, 0)), ("shuffled", (0, 1)))
        )
        for name in self._names:
            name.textItem.document().setDocumentMargin(0)
            self.plot.addItem(name, ignoreBounds=True)
        share = 1 - math.exp(-1)
        self._limit = self.plot.line(
            100 * share,
            lambda colors: colors.muted,
            f"1 − 1/e = {percent(share, 1)}",
            label_at=0.98,
        )
        epochs = np.linspace(0, LAST_EPOCH, 100)
        self._theory.setData(epochs, -100 * np.expm1(-epochs))
        self.plot.view_reset.connect(self._set_ranges)
        self.plot.getViewBox().sigResized.connect(self._make_room)
        self._set_ranges()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.addWidget(Heading(self._theme, self.tr("rng.choice: with replacement")), 0, 0)
        grid.addWidget(Heading(self._theme, self.tr("Shuffled epochs")), 0, 1)
        grid.addWidget(self.random_map, 1, 0)
        grid.addWidget(self.shuffled_map, 1, 1)
        grid.addWidget(self.legend, 2, 0)
        grid.addWidget(self.readout, 2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        below = self._make_below()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.readouts)
        layout.addLayout(grid, 1)
        layout.addWidget(below, 1)
        Secondary(self, self._theme, below)

    def _make_below(self) -> QWidget:
        below = QWidget()
        grid = QGridLayout(below)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.images_heading, 0, 0)
        grid.addWidget(Heading(self._theme, self.tr("How much of the set was seen")), 0, 1)
        grid.addWidget(self.images, 1, 0)
        grid.addWidget(self.plot, 1, 1)
        grid.setRowStretch(1, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return below

    def show_draws(self, draws: PairedDraws, dataset: Dataset) -> None:
        """Show the draws so far."""
        random, shuffled = draws.random, draws.shuffled
        self.random_map.show_draws(random)
        self.shuffled_map.show_draws(shuffled)
        self._show_readouts(random, shuffled)
        _draw_curve(self._random, random)
        _draw_curve(self._shuffled, shuffled)
        for name in self._names:
            name.setVisible(random.n_batches > 0)  # of no curve that is not there yet
        shown = random.batch[:MOST_IMAGES]
        self.images_heading.setText(self._title(len(shown), len(random.batch)))
        self.images.show_images(dataset.x_train[shown].reshape(-1, *dataset.image_shape), ())

    def _show_readouts(self, random: Draws, shuffled: Draws) -> None:
        self.n_batches.show_text(whole(random.n_batches))
        self.epochs.show_text(fixed(random.epochs, 3))
        self.seen.show_text(percent(random.share_seen, 2))
        self.expected.show_text(percent(expected_share(random.train_size, random.n_drawn), 2))
        self.shuffled_seen.show_text(percent(shuffled.share_seen, 2))
        self.repeats.show_text(whole(random.repeats))

    def _title(self, shown: int, size: int) -> str:
        if not size:
            return with_keys(self.tr("Press {step} to draw a batch"))
        if shown < size:
            return self.tr("{n} of the %Ln image(s) drawn", "", size).format(n=whole(shown))
        return self.tr("The images drawn")

    @Slot()
    def _restyle_names(self) -> None:
        colors, font = self.plot.figure_theme.colors, self.plot.figure_theme.font(bold=True)
        for name, shade in zip(self._names, (colors.smoothed, colors.text), strict=True):
            name.setColor(shade)
            name.setFont(font)
        self._make_room()

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        colors = self._theme.colors
        _, *drawn = (color.name() for color in self.random_map.colors())
        entries = (
            ("□", colors.edge, self.tr("never")),  # nearly the ground: seen by an outline
            ("■", drawn[0], self.tr("once")),
            ("■", drawn[1], self.tr("twice")),
            ("■", drawn[2], self.tr("more often")),
            ("■", colors.whole_set, self.tr("this batch")),
        )
        self.legend.setText(
            BETWEEN.join(
                f"<span style='color:{color}'>{sign}</span>&nbsp;{word.replace(' ', '&nbsp;')}"
                for sign, color, word in entries
            )
        )

    @Slot()
    def _make_room(self) -> None:
        """Let the limit go unnamed in a low plot, where its name would lie on another."""
        self._set_ranges()
        height = self.plot.getViewBox().height()
        self._limit.label.setVisible(height > NAMES * self._name_height())

    @Slot()
    def _set_ranges(self) -> None:
        """Leave room for the names above 100 % and above the axis, however low the plot is."""
        name = min(self._name_height() / max(self.plot.getViewBox().height(), 1.0), MOST_OF_PLOT)
        top = 100 / (1 - name)
        self.plot.show_range((0, LAST_EPOCH), (0, top))
        for item, at, y in zip(self._names, (0.75, 1.0), (max(45, top * name), 100), strict=True):
            item.setPos(self._within(item, at), y)

    def _within(self, name: pg.TextItem, wanted: float) -> float:
        """The epoch nearest to the wanted one from which a name ends within the plot."""
        epochs = name.boundingRect().width() / max(self.plot.getViewBox().width(), 1) * LAST_EPOCH
        return max(0.0, min(wanted, LAST_EPOCH - epochs))

    def _name_height(self) -> float:
        """Pixels that the name of a curve takes."""
        return QFontMetricsF(self.plot.figure_theme.font(bold=True)).height()

    @Slot(object)
    def _on_hovered(self, cell: tuple[int, int] | None) -> None:
        if cell is None:
            self.readout.setText("")
            return
        self.readout.setText(
            self.tr("image {index}: drawn %Ln time(s)", "", cell[1]).format(index=whole(cell[0]))
        )


def _draw_curve(curve: pg.PlotDataItem, draws: Draws) -> None:
    epochs, share = np.transpose([*draws.curve, (draws.epochs, draws.share_seen)])
    curve.setData(epochs, 100 * share)
