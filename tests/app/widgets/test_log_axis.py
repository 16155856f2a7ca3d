"""Tick labels of a logarithmic axis, and of one in percent."""

from itertools import pairwise
from math import log10

import pyqtgraph as pg
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


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.001, "0.001"),
        (0.25, "0.25"),
        (0.255, "0.255"),
        (1, "1"),
        (10, "10"),
        (2000, "2,000"),
        (0.0001, "10⁻⁴"),
        (2e-05, "2·10⁻⁵"),
        (10000.0, "10⁴"),
        (5000000000000.0, "5·10¹²"),
        (1.25e-16, "1.25·10⁻¹⁶"),
    ],
)
def test_a_logarithmic_axis_writes_numbers_in_full(number: float, text: str) -> None:
    axis = LogAxis("left")
    axis.setLogMode(x=False, y=True)
    assert axis.tickStrings([log10(number)], 1.0, 1.0) == [text]


def test_a_part_of_a_decade_has_no_label_twice(qapp: QApplication) -> None:
    axis = LogAxis("left")
    axis.setLogMode(x=False, y=True)
    texts = axis.tickStrings(ticks(log10(0.21), log10(0.29)), 1.0, 1.0)
    assert len(set(texts)) == len(texts) >= 2


def test_a_linear_axis_writes_numbers_as_the_window_does() -> None:
    axis = LogAxis("left")
    assert axis.tickStrings([-1.0, 0.0, 0.5], 1.0, 0.5) == ["−1.0", "0", "0.5"]
    assert axis.tickStrings([5_000, 10_000], 1.0, 5_000) == ["5,000", "10,000"]


def test_numbers_that_are_wider_than_an_upright_axis_are_written_by_their_powers_of_ten() -> None:
    numbers = [-150_000, 0, 150_000, 400_000]
    written = ["−1.5·10⁵", "0", "1.5·10⁵", "4·10⁵"]
    assert LogAxis("left").tickStrings(numbers, 1.0, 50_000) == written
    assert LogAxis("bottom").tickStrings([100_000], 1.0, 50_000) == ["100,000"]


@pytest.mark.parametrize("size", [36.0, 45.0, 60.0, 90.0, SIZE, 400.0])
@pytest.mark.parametrize(
    ("low", "high"), [(-25, 15), (-1.5, 1.5), (0, 7e-4), (10.2, 10.9), (-3e5, 12), (0, 30)]
)
def test_labels_of_a_linear_axis_keep_clear_of_each_other_in_a_low_plot(
    qapp: QApplication, low: float, high: float, size: float
):
    axis = LogAxis("left")
    axis.setStyle(tickFont=QFont())
    (spacing, values), *_ = axis.tickValues(low, high, size)
    height = QFontMetricsF(QFont()).height()
    assert len(values) < 2 or spacing * size / (high - low) >= height
    assert all(value / spacing == pytest.approx(round(value / spacing)) for value in values)


def test_where_two_labels_have_hardly_room_there_are_no_more_than_two(qapp: QApplication) -> None:
    axis = LogAxis("left")
    axis.setStyle(tickFont=QFont())
    height = QFontMetricsF(QFont()).height()
    (_, values), *_ = axis.tickValues(0, 7753, 1.3 * height)
    assert values == [0, 5000]


def test_a_spacing_that_has_room_for_its_labels_is_pyqtgraphs(qapp: QApplication):
    axis = LogAxis("left")
    axis.setStyle(tickFont=QFont())
    plain = pg.AxisItem("left")
    assert axis.tickSpacing(-25, 15, 400.0) == plain.tickSpacing(-25, 15, 400.0)


def percent_ticks(low: float, high: float, size: float) -> tuple[list[float], list[str]]:
    """Ticks of an upright axis in percent, and what they say."""
    axis = LogAxis("left")
    axis.setStyle(tickFont=QFont())
    axis.show_percent()
    ((spacing, values),) = axis.tickValues(low, high, size)
    return values, axis.tickStrings(values, 1.0, spacing)


@pytest.mark.parametrize("size", [60.0, 90.0, SIZE, 400.0])
def test_percentages_keep_clear_of_each_other_in_a_low_plot(qapp: QApplication, size: float):
    values, texts = percent_ticks(0, 122, size)
    height = QFontMetricsF(QFont()).height()
    assert min(b - a for a, b in pairwise(values)) * size / 122 > height
    assert texts[0] == "0\u202f%"
    assert texts[-1] == "100\u202f%"


def test_percentages_grow_finer_where_one_looks_closer(qapp: QApplication):
    values, texts = percent_ticks(96.2, 97.1, SIZE)
    assert len(values) >= 3
    assert len(set(texts)) == len(texts)
