"""A long curve as few points as the plot has columns, however long it becomes."""

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from nncore import Floats

FACTOR = 8  # entries of a level that make one of the next: an eighth more memory than the data


class _Level:
    """Minimum, maximum and mean over blocks of equal size; grows at its end."""

    def __init__(self, dtype: np.dtype[Any]) -> None:
        self._arrays = [np.empty(64, dtype) for _ in range(3)]
        self.count = 0

    def rows(self, start: int, stop: int) -> list[Floats]:
        """Low, high and mean of the blocks from `start` to `stop`."""
        return [array[start:stop] for array in self._arrays]

    def extend(self, low: Floats, high: Floats, mean: Floats) -> None:
        """Add complete blocks."""
        count = self.count + len(low)
        while count > len(self._arrays[0]):
            self._arrays = [np.append(array, np.empty_like(array)) for array in self._arrays]
        for array, new in zip(self._arrays, (low, high, mean), strict=True):
            array[self.count : count] = new
        self.count = count


class Envelope:
    """Minima, maxima and means of a growing series, over any range in any coarseness.

    What is added costs time once; what is asked for costs time by the number of columns, not
    by the length of the series.
    """

    def __init__(self) -> None:
        self._values: Floats = np.empty(0)
        self._levels: list[_Level] = []

    def __len__(self) -> int:
        return len(self._values)

    def update(self, values: Floats) -> None:
        """Take note of the whole series, which begins with what was known before."""
        self._values = values
        below = [values, values, values]
        count, level = len(values), 0
        while count >= FACTOR:
            if level == len(self._levels):
                self._levels.append(_Level(values.dtype))
            self._complete(self._levels[level], below, count // FACTOR)
            count = self._levels[level].count
            below = self._levels[level].rows(0, count)
            level += 1

    def columns(self, start: int, stop: int, most: int) -> tuple[Floats, Floats, Floats, Floats]:
        """Condense the entries from `start` to `stop` to about `most` columns.

        Columns are as wide as a power of two and begin at its multiples, so that they stay
        where they are when the series grows.

        Returns
        -------
        position, low, high, mean : ndarray of shape (n_columns,)
            The position is that of a column's last entry.
        """
        start, stop = max(start, 0), min(stop, len(self._values))
        if stop <= start:
            nothing = np.empty(0)
            return nothing, nothing, nothing, nothing
        exponent = max(0, math.ceil(math.log2((stop - start) / most)))
        width = 2**exponent
        start -= start % width
        level = min(exponent // int(math.log2(FACTOR)), len(self._levels))
        return self._condense(start, stop, width, level)

    def _complete(self, level: _Level, below: list[Floats], count: int) -> None:
        """Bring a level up to `count` blocks."""
        new = slice(level.count * FACTOR, count * FACTOR)
        low, high, mean = (array[new].reshape(-1, FACTOR) for array in below)
        level.extend(low.min(axis=1), high.max(axis=1), mean.mean(axis=1))

    def _condense(
        self, start: int, stop: int, width: int, level: int
    ) -> tuple[Floats, Floats, Floats, Floats]:
        block = FACTOR**level
        low, high, mean = self._blocks(start // block, stop // block, level)
        sizes = np.full(len(low), block)
        rest = self._values[start + len(low) * block : stop]  # less than a block
        if len(rest):
            low, high = np.append(low, rest.min()), np.append(high, rest.max())
            mean, sizes = np.append(mean, rest.mean()), np.append(sizes, len(rest))
        first = np.arange(0, len(low), width // block)
        in_column = np.add.reduceat(sizes, first)
        return (
            start + np.cumsum(in_column) - 1.0,
            np.minimum.reduceat(low, first),
            np.maximum.reduceat(high, first),
            np.add.reduceat(mean * sizes, first) / in_column,
        )

    def _blocks(self, start: int, stop: int, level: int) -> list[Floats]:
        """Low, high and mean of whole blocks."""
        if level:
            return self._levels[level - 1].rows(start, stop)
        return [self._values[start:stop]] * 3


def smooth(mean: Floats, width: float, span: float) -> Floats:
    """Moving average of columns that each stand for `width` entries: the mean of the last `span`.

    At the beginning the mean of as many as there are. So it never leaves the range of what it
    looks back on, as an exponential average does, which remembers the high losses of the first
    steps far longer than its span.
    """
    if not len(mean):
        return mean
    window = min(max(1, round(span / width)), len(mean))
    sums = np.convolve(mean, np.ones(window))[: len(mean)]
    return sums / np.minimum(np.arange(1, len(mean) + 1), window)


def zigzag(position: ArrayLike, low: ArrayLike, high: ArrayLike) -> tuple[ArrayLike, ArrayLike]:
    """Points of a line that goes up and down through every column of an envelope.

    Every other column is passed downwards, so that the line has no slanted return strokes.
    """
    position, low, high = np.asarray(position), np.asarray(low), np.asarray(high)
    pairs = np.column_stack([low, high])
    pairs[1::2] = pairs[1::2, ::-1]
    return np.repeat(position, 2), pairs.ravel()
