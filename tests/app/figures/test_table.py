"""Tables of plots: all points that are seen, and no other."""

import csv

import numpy as np
import pyqtgraph as pg
import pytest
from pytestqt.qtbot import QtBot

from app.contour_map import contour_map
from app.figures.table import plot_table
from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.band import Band
from app.widgets.contours import Contours
from app.widgets.plots import Plot


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    plot = Plot(Theme("light"), "Loss against iteration", "iteration", "loss")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    return plot


def read(text: str) -> tuple[list[str], list[list[str]]]:
    lines = text.splitlines()
    head = [line for line in lines if line.startswith("#")]
    return head, list(csv.reader(lines[len(head) :]))


def test_points_within_the_axes_are_told_with_the_name_of_their_curve(plot: Plot) -> None:
    plot.curve(lambda colors: colors.train, name="train").setData([0, 1, 2, 3], [0.1, 0.2, 9, 0.4])
    hidden = plot.curve(lambda colors: colors.test, name="test")
    hidden.setData([1], [0.3])
    hidden.hide()
    plot.line(0.5, lambda colors: colors.muted, "guessing")
    plot.show_range((0.5, 3), (0, 1))
    head, rows = read(plot_table(plot, {"Seed": "7", "Data": "MNIST"}))
    assert head == ["# Loss against iteration", "# Seed: 7", "# Data: MNIST", "# guessing: 0.5"]
    assert rows == [
        ["curve", "iteration", "loss"],
        ["train", "1.0", "0.2"],
        ["train", "3.0", "0.4"],
    ]


def test_logarithmic_axes_are_told_in_their_own_figures(plot: Plot) -> None:
    plot.curve(lambda colors: colors.train, name="loss").setData([1, 10, 100], [1, 1e-2, 1e-4])
    bars = pg.BarGraphItem(x=[10], height=[-3.0], width=1)
    plot.setLogMode(y=True)
    plot.addItem(bars)
    plot.name_series(bars, "bars")
    plot.show_range((0, 50), (-5, 1))
    _, rows = read(plot_table(plot, {}))
    points = [(name, float(x), float(y)) for name, x, y in rows[1:]]
    assert [point[:2] for point in points] == [("loss", 1), ("loss", 10), ("bars", 10)]
    np.testing.assert_allclose([point[2] for point in points], [1, 1e-2, 1e-3])


def test_points_that_are_no_numbers_are_left_out(plot: Plot) -> None:
    plot.curve(lambda colors: colors.train).setData([0, 1, 2], [0.5, np.nan, 0.6])
    plot.show_range((0, 3), (0, 1))
    assert len(read(plot_table(plot, {}))[1]) == 3


def test_a_bare_curve_is_told_in_the_figures_of_logarithmic_axes(plot: Plot) -> None:
    item = pg.PlotCurveItem()
    plot.addItem(item)
    plot.name_series(item, "run")
    plot.setLogMode(True, True)
    item.setData(np.array([0.0, 1.0, 2.0]), np.array([0.0, -1.0, -9.0]))
    plot.show_range((0, 2), (-2, 0))
    _, rows = read(plot_table(plot, {}))
    assert rows[1:] == [["run", "1.0", "1.0"], ["run", "10.0", "0.1"]]


def test_marks_without_a_height_are_told_by_their_place(plot: Plot) -> None:
    crosses = plot.curve(lambda colors: colors.wrong, symbol="x")
    plot.name_marks(crosses, "diverged")
    crosses.setData([1, 2, 9], [0.5, 0.5, 0.5])
    plot.show_range((0, 3), (0, 1))
    _, rows = read(plot_table(plot, {}))
    assert rows[1:] == [["diverged", "1.0", ""], ["diverged", "2.0", ""]]


def test_bars_that_are_made_of_their_edges_stand_in_the_middle(plot: Plot) -> None:
    bars = pg.BarGraphItem(x0=[0.0, 1.0], x1=[1.0, 2.0], height=[3, 4])
    plot.addItem(bars)
    plot.name_series(bars, "batches")
    plot.show_range((0, 3), (0, 5))
    _, rows = read(plot_table(plot, {}))
    assert rows[1:] == [["batches", "0.5", "3.0"], ["batches", "1.5", "4.0"]]


def test_a_band_is_told_by_both_of_its_edges(plot: Plot) -> None:
    band = Band(plot)
    plot.name_series(band, "range")
    plot.setLogMode(False, True)
    band.set_data(np.array([1.0, 2.0]), np.array([-1.0, 0.0]), np.array([0.0, 1.0]))
    plot.show_range((0, 3), (-2, 2))
    _, rows = read(plot_table(plot, {}))
    assert rows[1:] == [
        ["range", "1.0", "0.1"],
        ["range", "2.0", "1.0"],
        ["range", "2.0", "10.0"],
        ["range", "1.0", "1.0"],
    ]


@pytest.mark.parametrize(
    ("label", "columns"),
    [("iteration", ["iteration", "Loss against iteration"]), ("", ["x", "y"])],
)
def test_heights_without_a_label_are_what_the_title_says_but_on_a_map(
    qtbot: QtBot, label: str, columns: list[str]
) -> None:
    plot = Plot(Theme("light"), "Loss against iteration", label, "")
    qtbot.addWidget(plot)
    assert read(plot_table(plot, {}))[1] == [["curve", *columns]]


def test_each_point_has_the_name_that_is_its_own(plot: Plot) -> None:
    dots = pg.ScatterPlotItem([1.0, 9.0, 2.0], [0.5, 0.5, 0.6])
    plot.addItem(dots)
    plot.name_series(dots, lambda: ["two", "beyond the axes", "six"])
    plot.show_range((0, 3), (0, 1))
    _, rows = read(plot_table(plot, {}))
    assert rows[1:] == [["two", "1.0", "0.5"], ["six", "2.0", "0.6"]]


def test_what_only_joins_other_points_is_left_out(plot: Plot) -> None:
    joined = plot.curve(lambda colors: colors.muted, name="joined")
    joined.setData([0, 1], [0.5, 0.5])
    plot.leave_out(joined)
    plot.show_range((0, 3), (0, 1))
    assert len(read(plot_table(plot, {}))[1]) == 1


def test_a_map_is_told_by_the_heights_of_so_many_of_its_points_as_have_one(plot: Plot) -> None:
    contours = Contours(plot, plot.figure_theme)
    contours.show_map(contour_map(lambda x, y: np.sqrt(x) + 10 * y, (-1, 1), (0, 2), 201, 101))
    plot.show_range((-1, 1), (0, 1))
    head, *rows = read(plot_table(plot, {}))[1]
    assert head == ["curve", "iteration", "loss", "height"]
    assert {row[0] for row in rows} == {"map"}
    x, y, height = np.array([[float(cell) for cell in row[1:]] for row in rows]).T
    # of 201 points along x every third, those from 0.02 to 0.98; along y those up to 0.96
    assert len(rows) == 33 * 17
    np.testing.assert_allclose([x.min(), x.max(), y.min(), y.max()], [0.02, 0.98, 0, 0.96])
    np.testing.assert_allclose(height, np.sqrt(x) + 10 * y, atol=1e-7)


def test_arrows_are_told_by_the_vectors_that_they_stand_for(plot: Plot) -> None:
    plain, scaled = Arrows(), Arrows()
    for item, name in ((plain, "steps"), (scaled, "−∇f")):
        plot.addItem(item)
        plot.name_series(item, name)
    plot.curve(lambda colors: colors.train, name="way").setData([1], [2])
    plain.show_arrows([1, 9], [1, 1], [0.5, 1], [2, 1])
    scaled.show_arrows(
        [0.9, np.nan], [2, 2], [0.2, 1], [0, 1], of=([1, 2], [2, 2], [300, 1], [0, 1])
    )
    plot.show_range((0, 3), (0, 3))
    rows = read(plot_table(plot, {}))[1]
    assert rows == [
        ["curve", "iteration", "loss", "iteration component", "loss component"],
        ["steps", "1.0", "1.0", "0.5", "2.0"],
        ["−∇f", "1.0", "2.0", "300.0", "0.0"],
        ["way", "1.0", "2.0", "", ""],
    ]


def test_a_plot_without_arrows_has_no_columns_for_them(plot: Plot) -> None:
    plot.addItem(Arrows())
    assert read(plot_table(plot, {}))[1] == [["curve", "iteration", "loss"]]


def test_arrows_along_the_axis_have_one_component(plot: Plot) -> None:
    arrows = Arrows()
    plot.addItem(arrows)
    plot.name_marks(arrows, "update")
    arrows.show_arrows([1], [0.2], [0.5], [0])
    plot.show_range((0, 3), (0, 1))
    assert read(plot_table(plot, {}))[1] == [
        ["curve", "iteration", "loss", "iteration component"],
        ["update", "1.0", "", "0.5"],
    ]
