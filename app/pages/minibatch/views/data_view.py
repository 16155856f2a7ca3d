"""Class counts, mean images, samples and pixel values: the data before any training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.number_text import fixed, percent, whole
from app.pages.minibatch.model.data_facts import LEVELS, DataFacts
from app.pages.minibatch.views.class_ticks import ClassTicks
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.digit_image import DigitImage
from app.widgets.elided_label import ElidedLabel
from app.widgets.heading import Heading
from app.widgets.image_grid import ImageGrid
from app.widgets.line_height import height_of_lines
from app.widgets.plots import Plot
from app.widgets.readout import ReadoutRow
from app.widgets.secondary import Secondary

ZOOM_SIDE = 130


class DataView(QWidget):
    """Counts and means of classes, samples of the one chosen, and one of them pixel by pixel."""

    class_chosen = Signal(int)
    sample_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("dataView")
        self._theme = theme
        self._samples: NDArray[np.uint8] = np.zeros((0, 28, 28), dtype=np.uint8)
        self._facts: DataFacts | None = None
        self._names: Sequence[str] = ()
        self._chosen = 0
        self._make_readouts()
        self._make_plots()
        self.means = ImageGrid(theme, self.tr("The mean image of each class"))
        self.samples = ImageGrid(theme, self.tr("Samples of the class chosen"))
        self.means.describe_images_by(lambda label: str(self._names[label]))
        self.samples.describe_images_by(lambda _: self.samples_heading.text())
        self.samples_heading = Heading(theme, "")
        self.zoom = DigitImage(theme, self.tr("One sample, large"), ZOOM_SIDE)
        self.pixel_words = caption()
        self.zoom.tell_by(self.pixel_words)
        self.pixel_words.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.restyle()

    def _make_readouts(self) -> None:
        self.readouts = ReadoutRow(self._theme)
        add = self.readouts.add
        self.n_images = add(self.tr("images"), "00,000")
        self.shape_readout = add(self.tr("pixels each"), "28 × 28 = 784")
        self.blank = add(self.tr("pixels that are 0"), percent(1, 1))
        self.mean_pixel = add(self.tr("mean pixel ÷ 255"), "0.0000")

    def _make_plots(self) -> None:
        self.counts = Plot(
            self._theme, self.tr("How many images of each class"), self.tr("class"), ""
        )
        self.counts.explain(self.tr("A bar a class: the number of its images in the set."))
        self._count_bars = pg.BarGraphItem(x=[], height=[], width=0.7)
        self.counts.addItem(self._count_bars)
        self.counts.name_series(self._count_bars, self.tr("images"))
        self.pixels = Plot(
            self._theme, self.tr("How often each pixel value occurs"), self.tr("pixel value"), ""
        )
        self.pixels.explain(
            self.tr(
                "The number of pixels of each value, from 0 (paper) to 255 (ink), on a logarithmic "
                "axis. The network gets the values divided by 255."
            )
        )
        self.pixels.setLogMode(y=True)
        self._pixel_curve = self.pixels.curve(lambda colors: colors.smoothed, 1.5)
        self.pixels.name_series(self._pixel_curve, self.tr("pixels"))
        self.counts_readout = ElidedLabel()
        self.pixels_readout = ElidedLabel()
        self.means_readout = ElidedLabel()

    def _lay_out(self) -> None:
        zoom = QVBoxLayout()
        zoom.addWidget(self.zoom)
        zoom.addWidget(self.pixel_words)
        zoom.addStretch(1)
        classes = QVBoxLayout()
        means = self.tr("The mean of each class: choose one")
        classes.addLayout(_titled(self._theme, means, self.means_readout))
        classes.addWidget(self.means, 2)
        classes.addWidget(self.samples_heading)
        classes.addWidget(self.samples, 4)
        pictures = QHBoxLayout()
        pictures.addLayout(classes, 1)
        pictures.addLayout(zoom)
        grid = QGridLayout()
        grid.addLayout(_titled(self._theme, self.tr("Each class"), self.counts_readout), 0, 0)
        grid.addLayout(_titled(self._theme, self.tr("Pixel values"), self.pixels_readout), 0, 1)
        grid.addWidget(self.counts, 1, 0)
        grid.addWidget(self.pixels, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.readouts)
        layout.addLayout(grid, 5)
        layout.addLayout(pictures, 6)
        Secondary(self, self._theme, self.zoom, self.pixel_words)

    def _connect(self) -> None:
        self.means.chosen.connect(self.class_chosen)
        self.means.hovered.connect(self._on_mean_hovered)
        self.samples.hovered.connect(self._on_hovered)
        self.samples.chosen.connect(self.sample_chosen)
        self.zoom.pixel_hovered.connect(self._on_pixel)
        self.counts.hovered.connect(self._on_counts_hovered)
        self.counts.cursor.read_by(self.counts_readout.text)
        self.counts.view_reset.connect(self._set_ranges)
        self._class_ticks = ClassTicks(self.counts, self.counts.figure_theme)
        self.pixels.hovered.connect(self._on_pixels_hovered)
        self.pixels.cursor.read_by(self.pixels_readout.text)
        self.pixels.view_reset.connect(self._set_ranges)
        self._theme.changed.connect(self.restyle)
        self.counts.restyled.connect(self._restyle_bars)
        self._restyle_bars()

    def show_classes(self, names: Sequence[str]) -> None:
        """Call the classes so; facts of other data are not shown any more."""
        self._names = names
        self._facts = None
        self.counts_readout.clear()
        self.means_readout.clear()

    def show_facts(self, facts: DataFacts, image_shape: tuple[int, int]) -> None:
        """Show counts, means and pixel values."""
        self._facts = facts
        self.means.show_images(facts.means.reshape(-1, *image_shape), ())
        self._count_bars.setOpts(x=np.arange(len(facts.counts)), height=facts.counts)
        values = np.flatnonzero(facts.pixel_counts)  # a logarithm has no place for 0
        self._pixel_curve.setData(values, facts.pixel_counts[values])
        height, width = image_shape
        self.n_images.show_text(whole(facts.n_images))
        self.shape_readout.show_text(f"{height} × {width} = {whole(height * width)}")
        self.blank.show_text(percent(facts.blank_share, 1))
        self.mean_pixel.show_text(fixed(facts.mean_pixel, 4))
        self._set_ranges()
        self._class_ticks.show_names(self._names)

    def show_samples(self, images: NDArray[np.uint8], label: int) -> None:
        """Show samples (n, height, width) of the class chosen."""
        self._samples = images
        self.samples.show_images(images, ())
        name = self._names[label]
        text = self.tr("Samples of the {name}") if name.isdecimal() else self.tr("Samples: {name}")
        self.samples_heading.setText(text.format(name=name))

    def show_sample(self, i: int) -> None:
        """Show one of the samples pixel by pixel, while no other is under the pointer."""
        self._chosen = i
        self._zoom_in(i)

    def _zoom_in(self, i: int) -> None:
        if 0 <= i < len(self._samples):
            self.zoom.show_pixels(self._samples[i])
            self.pixel_words.setText(self.tr("Point at a pixel."))

    @Slot()
    def _set_ranges(self) -> None:
        if self._facts is not None:
            counts = self._facts.counts
            self.counts.show_range((-0.6, len(counts) - 0.4), (0, 1.15 * float(counts.max())))
            top = np.log10(float(self._facts.pixel_counts.max()))
            self.pixels.show_range((-4, LEVELS + 3), (0, top * 1.08))

    @Slot()
    def _restyle_bars(self) -> None:
        colors = self.counts.figure_theme.colors
        self._count_bars.setOpts(brush=colors.smoothed, pen=colors.surface)

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        for grid in (self.means, self.samples):
            grid.setMinimumHeight(self._theme.px(60))  # one row of images
        self.pixel_words.setFixedHeight(height_of_lines(3, self.pixel_words.font()))
        self.pixel_words.setFixedWidth(self._theme.px(ZOOM_SIDE))

    @Slot(object)
    def _on_hovered(self, i: int | None) -> None:
        self._zoom_in(self._chosen if i is None else i)

    @Slot(object)
    def _on_pixel(self, pixel: tuple[int, int] | None) -> None:
        if pixel is None:
            self.pixel_words.setText(self.tr("Point at a pixel."))
            return
        value = int(self.zoom.pixels[pixel])
        self.pixel_words.setText(
            self.tr("row {row}, column {column}: {value} → {scaled} for the network").format(
                row=pixel[0], column=pixel[1], value=value, scaled=fixed(value / 255, 4)
            )
        )

    @Slot(object)
    def _on_counts_hovered(self, point: tuple[float, float] | None) -> None:
        self.counts_readout.setText(self._count_text(round(point[0]) if point else None))

    @Slot(object)
    def _on_mean_hovered(self, label: int | None) -> None:
        self.means_readout.setText(self._count_text(label))

    def _count_text(self, label: int | None) -> str:
        """Name of a class and how many images it has; empty of no class."""
        text = ""
        if self._facts is not None and label is not None and 0 <= label < len(self._names):
            count = int(self._facts.counts[label])
            text = self.tr("{name}: %Ln image(s), {share}", "", count).format(
                name=self._names[label],
                share=percent(count / self._facts.n_images, 1),
            )
        return text

    @Slot(object)
    def _on_pixels_hovered(self, point: tuple[float, float] | None) -> None:
        value = round(point[0]) if point else -1
        text = ""
        if self._facts is not None and 0 <= value < LEVELS:
            count = int(self._facts.pixel_counts[value])
            text = self.tr("{value}: %Ln pixel(s)", "", count).format(value=whole(value))
        self.pixels_readout.setText(text)


def _titled(theme: Theme, title: str, readout: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Heading(theme, title))
    row.addWidget(readout, 1)
    return row
