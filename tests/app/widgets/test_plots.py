"""Plots under the user's hand."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.draggable_line import DraggableLine
from app.widgets.plot_words import axis_words
from app.widgets.plots import Plot


def test_zooming_out_without_end_comes_to_one(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "a plot", "x", "y")
    qtbot.addWidget(plot)
    for _ in range(400):
        plot.getViewBox().scaleBy((10, 10))
    for low, high in plot.getViewBox().viewRange():
        assert math.isfinite(high - low)


def test_a_label_is_set_once_where_a_plot_takes_another_look(qtbot: QtBot) -> None:
    theme = Theme()
    plot = Plot(theme, "a plot", "epoch", "loss")
    qtbot.addWidget(plot)
    document, times = plot.getAxis("left").label.document(), []
    document.contentsChanged.connect(lambda: times.append(document.toPlainText().strip()))
    plot.restyle()
    assert times == ["loss"]


def test_a_name_longer_than_its_axis_takes_smaller_type_and_then_ends_in_dots(
    qtbot: QtBot,
) -> None:
    theme = Theme(scale=2.0)
    plot = Plot(theme, "a plot", "x", "along the second direction")
    qtbot.addWidget(plot)
    label, shown = plot.getAxis("left").label, {}
    for height in (900, 380, 250, 900):
        plot.resize(600, height)
        plot.grab()  # which lays it out
        place = label.mapRectToScene(label.boundingRect())
        margin = label.document().documentMargin()
        assert place.top() + margin >= 0
        assert place.bottom() - margin <= plot.viewport().height()
        shown.setdefault(height, []).append((label.toPlainText().strip(), place.width()))
    assert shown[900][0] == shown[900][1]
    (whole, large), (same, small), (dots, _) = shown[900][0], shown[380][0], shown[250][0]
    assert whole == same == "along the second direction"
    assert small < large
    assert dots.endswith("…")


def test_figures_below_one_keep_their_size_when_the_plot_is_restyled(qtbot: QtBot) -> None:
    theme = Theme()
    plot = Plot(theme, "a plot", "epoch", "loss")
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    plot.show_range((0.0, 0.004), (0.0, 0.008))
    for _ in range(2):
        plot.restyle()
        plot.grab()
        for side in ("bottom", "left"):
            axis = plot.getAxis(side)
            assert axis.tickStrings([0.002], axis.scale * axis.autoSIPrefixScale, 0.002) == [
                "0.002"
            ]


def test_a_new_name_of_an_axis_stands_in_its_middle(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "a plot", "x", "y")
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    plot.show()
    plot.grab()
    plot.name_axis("bottom", "a name that is much longer than the one before")
    plot.name_axis("left", "another one that is long")
    bottom, left = (plot.getAxis(side) for side in ("bottom", "left"))
    middle = bottom.label.mapToParent(bottom.label.boundingRect().center()).x()
    assert abs(middle - bottom.size().width() / 2) < 2
    middle = left.label.mapToParent(left.label.boundingRect().center()).y()
    assert abs(middle - left.size().height() / 2) < 2


def test_the_name_of_an_axis_is_no_html(qtbot: QtBot) -> None:
    plot = Plot(Theme("light"), "Plot", "axis 1: <1 % of variance & so on", "")
    qtbot.addWidget(plot)
    bottom = plot.getAxis("bottom")
    assert bottom.label.toPlainText().strip() == "axis 1: <1 % of variance & so on"
    assert axis_words(bottom).startswith("axis 1: <1 % of variance & so on")


def test_numbers_that_become_wide_are_all_drawn_and_keep_clear_of_the_label(qtbot: QtBot) -> None:
    theme = Theme()
    plot = Plot(theme, "a plot", "x", "y")
    qtbot.addWidget(plot)
    plot.let_axis_grow()
    plot.resize(600, 400)
    plot.show_range((0.0, 1.0), (-1.0, 1.0))
    plot.show()
    axis = plot.getAxis("left")
    qtbot.waitUntil(lambda: axis.width() > 0)
    usual = axis.width()
    plot.show_range((0.0, 1.0), (-7e4, 7e4))  # of weights that have diverged
    plot.grab()
    metrics = QFontMetricsF(theme.font())
    needed = metrics.horizontalAdvance("−60,000") + metrics.height()
    assert needed > usual
    qtbot.waitUntil(lambda: axis.width() > needed)
    plot.show_range((0.0, 1.0), (-1.0, 1.0))
    plot.grab()
    assert axis.width() > usual  # what stands beside it stays where it is


def told_of(plot: Plot) -> str:
    plot.update_accessible_text()
    return plot.accessibleDescription()


def test_a_plot_without_words_of_its_own_tells_what_its_series_show(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "counts", "class", "images")
    qtbot.addWidget(plot)
    bars = pg.BarGraphItem(x=[0, 1, 2], height=[5923, 6742, 12], width=0.7)
    dots = pg.PlotDataItem([0, 1], [0.5, 0.25], pen=None, symbol="o")
    many = pg.PlotDataItem(range(100), np.linspace(3, 1, 100))
    for item, name in ((bars, "images"), (dots, lambda: ["W1", "b1"]), (many, "loss")):
        plot.addItem(item)
        plot.name_series(item, name)
    told = told_of(plot)
    assert "images: 0: 5,923, 1: 6,742, 2: 12" in told
    assert "W1: 0.5, b1: 0.25" in told
    assert "loss, 0 to 99: last 1, falling, lowest 1, highest 3" in told
    many.hide()
    assert "loss" not in told_of(plot)
    plot.describe_by(lambda: "three classes")
    assert "three classes" in told_of(plot)
    assert "5,923" not in told_of(plot)  # its own words say what matters


def test_a_plot_tells_where_the_line_stands_that_can_be_dragged(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "answered", "from", "share")
    qtbot.addWidget(plot)
    plot.line(0.5, lambda colors: colors.muted, "guessing")
    handle = plot.line(0.9, lambda colors: colors.accent, "threshold", angle=90)
    DraggableLine(plot, handle, 0.1)
    assert "threshold: 0.9" in told_of(plot)
    assert "guessing" not in told_of(plot)


def test_the_menu_of_a_plot_is_about_the_cursor_that_keys_have_moved(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "runs", "step", "loss")
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    plot.show_range((0.0, 100.0), (0.0, 2.0))
    plot.offer(lambda x, y: [(f"mark step {x:.0f}", lambda: None)])
    plot.cursor.read_by(lambda: "")
    corner = plot.mapFromScene(plot.getViewBox().sceneBoundingRect().topLeft())
    assert [text for text, _ in plot.offers_at(corner)] == ["mark step 0"]
    plot.move_cursor(0.25, 0.0)  # from the middle, of all that is seen
    assert [text for text, _ in plot.offers_at(corner)] == ["mark step 75"]
