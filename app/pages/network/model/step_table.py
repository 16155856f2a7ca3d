"""Table of a weight's gradient, an image a row, as it is shown and copied. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.formula_text import general
from app.pages.network.model.step_reading import StepReading
from app.pages.network.model.update_lines import move_text, update_lines
from app.table_text import csv_text, markdown_text
from nncore import Floats, StepEntry

SHOWN_DIGITS = 7  # of a copy for people; one for programs has all
Row = tuple[str, ...]
Written = Callable[[float], str]


class StepTable:
    """What each image of a mini-batch adds to the gradient of one weight, and their mean.

    Attributes
    ----------
    reading : StepReading
        Complete.
    pixels : ndarray of uint8, shape (n_samples,), or None
        The pixel as it is stored, where the weight comes from one and no augmentation has
        changed it; x is this ÷ 255.
    """

    def __init__(self, reading: StepReading) -> None:
        assert reading.entry is not None
        self.reading = reading
        self.entry: StepEntry = reading.entry
        self.pixels = stored_pixels(reading)
        self._products = self.entry.products
        self._differences = self.entry.differences

    @property
    def n_samples(self) -> int:
        """Images of the mini-batch."""
        return self.reading.n_samples

    def numbers(self, sample: int) -> tuple[float, float, float, float]:
        """Input, δ, their product and the central difference of an image."""
        entry = self.entry
        columns = entry.inputs, entry.deltas, self._products, self._differences
        input_, delta, product, difference = (float(column[sample]) for column in columns)
        return input_, delta, product, difference

    @property
    def means(self) -> tuple[float, float]:
        """Mean of the products, which is the gradient, and of the central differences."""
        return _mean(self._products), self.entry.difference.slope

    # Copies

    def as_csv(self, titles: Sequence[str], class_names: Sequence[str], mean: str) -> str:
        """All rows with all their digits, for a spreadsheet."""
        return csv_text(self._rows(titles, class_names, mean, repr))

    def as_markdown(
        self, title: str, titles: Sequence[str], class_names: Sequence[str], mean: str
    ) -> str:
        """All rows with seven digits, under a title, and what the optimizer makes of the mean."""
        table = markdown_text(self._rows(titles, class_names, mean, _few_digits))
        return "\n".join([title, "", table, *self._update(), ""])

    def _update(self) -> list[str]:
        """The lines of the update as a list."""
        lines = [
            f"{line.formula} = {general(line.value, SHOWN_DIGITS)}"
            if line.before is None
            else f"{line.formula}: {general(line.before, SHOWN_DIGITS)} → "
            f"{general(line.value, SHOWN_DIGITS)}"
            for line in update_lines(self.reading)
        ]
        move = move_text(self.reading).replace("<b>", "**").replace("</b>", "**")
        return [f"- {line}" for line in (*lines, move) if line]

    def _rows(
        self, titles: Sequence[str], class_names: Sequence[str], mean: str, written: Written
    ) -> list[Row]:
        """Titles, a row for each image, and the mean; pixels only where they are known."""
        has_pixels = self.pixels is not None
        image, label, pixel, *others = titles
        head = (image, label, *([pixel] if has_pixels else []), *others)
        rows = [self._row(i, class_names, written) for i in range(self.n_samples)]
        blank = ("", "") if has_pixels else ("",)
        last = (mean, *blank, "", "", *map(written, self.means))
        return [head, *rows, last]

    def _row(self, sample: int, class_names: Sequence[str], written: Written) -> Row:
        stored = () if self.pixels is None else (str(int(self.pixels[sample])),)
        name = class_names[self.reading.label(sample)]
        return (str(sample), name, *stored, *map(written, self.numbers(sample)))


def _few_digits(value: float) -> str:
    return general(value, SHOWN_DIGITS)


def _mean(values: Floats) -> float:
    return float(values.sum() / len(values))


def stored_pixels(reading: StepReading) -> NDArray[np.uint8] | None:
    """The pixels that a weight of the first layer multiplies, as they are stored, 0 to 255.

    None where it multiplies something else, or pixels that augmentation has changed.
    """
    batch = reading.moment.next_batch
    if reading.layer or reading.source is None or batch.changes is not None:
        return None
    pixels: NDArray[np.uint8] = reading.moment.dataset.x_train[batch.indices, reading.source]
    return pixels
