"""Tick labels of a logarithmic axis."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from app.widgets.log_axis import LogAxis

SIZE = 170.0  # pixels


def ticks(low: float, high: float) -> list[float]:
    """Ticks of an upright axis from 10**low to 10**high."""
    axis = LogAxis("left")
    axis.setLogMode(x=False, y=True)
    axis.setStyle(tickFont=QFont())
    return [value for _, level in axis.tickValues(low, high, SIZE) for value in level]


@pytest.mark.parametrize(("low", "high"), [(-0.1, 2.1), (-12.1, 3.1), (-0.1, 0.1), (0.0, 60.0)])
def test_labels_of_a_logarithmic_axis_keep_clear_of_each_other(
    qapp: QApplication, low: float, high: float
):
    values = ticks(low, high)
    height = QFontMetricsF(QFont()).height()
    gaps = [(b - a) * SIZE / (high - low) for a, b in pairwise(values)]
    assert min(gaps) > height


def test_a_part_of_a_decade_has_ticks_too(qapp: QApplication):
    assert len(ticks(0.31, 0.37)) >= 2


def test_decades_are_labeled_where_they_are_many(qapp: QApplication):
    assert all(value == int(value) for value in ticks(-12.0, 3.0))


def test_a_linear_axis_writes_numbers_as_the_window_does() -> None:
    axis = LogAxis("left")
    assert axis.tickStrings([-1.0, 0.0, 0.5], 1.0, 0.5) == ["−1.0", "0", "0.5"]
    assert axis.tickStrings([5_000, 10_000], 1.0, 5_000) == ["5,000", "10,000"]
