from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.contour_map import (
    BANDS,
    UNDEFINED,
    HeightOf,
    HeightScale,
    contour_lines,
    contour_map,
)
from app.theme import Theme
from app.widgets.contours import Contours, lookup_table
from app.widgets.height_bar import HeightBar
from app.widgets.plots import Plot
from nncore import SURFACES

EMPTY_EDGE = 4  # px: margin of a QTextDocument, in which nothing is drawn


def test_a_plane_is_cut_into_bands_of_equal_width():
    contours = contour_map(lambda x, y: x + 0 * y, (0.0, 18.0), (0.0, 1.0), 181, 3)
    expected = np.minimum(np.arange(181) * BANDS // 180, BANDS - 1)
    assert (np.abs(contours.bands[0].astype(int) - expected) <= 1).all()  # on an edge, either
    assert (contours.bands[0] == contours.bands[2]).all()


def test_lines_lie_where_the_bands_meet():
    contours = contour_map(lambda x, y: x + 0 * y, (0.0, 18.0), (0.0, 1.0), 181, 3)
    x = contours.lines[np.isfinite(contours.lines[:, 0]), 0]
    assert np.unique(x.round(6)) == pytest.approx(np.arange(1, 18))


def test_circles_of_a_bowl_have_the_radius_of_their_height():
    contours = contour_map(lambda x, y: x**2 + y**2, (-3.0, 3.0), (-3.0, 3.0), 301, 301)
    points = contours.lines[np.isfinite(contours.lines).all(axis=1)]
    heights = np.hypot(*points.T) ** 2
    softness = contours.scale.softness
    bands = BANDS * np.log1p(heights / softness) / np.log1p(18.0 / softness)
    assert np.abs(bands - bands.round()).max() < 0.01


def test_a_narrow_valley_gets_a_logarithmic_scale_and_an_even_slope_does_not():
    rosenbrock = contour_map(SURFACES["rosenbrock"].value, (-2.0, 2.0), (-1.0, 3.0), 100, 100)
    slope = contour_map(lambda x, y: x + y, (0.0, 1.0), (0.0, 1.0), 100, 100)
    assert rosenbrock.scale.softness is not None
    assert slope.scale.softness is None


@pytest.mark.parametrize("key", ["bowl", "ravine", "himmelblau"])
def test_no_half_of_a_map_is_squeezed_into_a_few_bands(key: str):
    contours = contour_map(SURFACES[key].value, *SURFACES[key].domain, 100, 100)
    lower_half = np.median(contours.bands)
    assert BANDS // 3 <= lower_half <= 2 * BANDS // 3


def test_a_logarithmic_scale_keeps_the_order_of_heights():
    scale = HeightScale(0.0, 1000.0, 1.0)
    fractions = scale.fraction(np.array([0.0, 1.0, 10.0, 1000.0]))
    assert fractions == pytest.approx(np.log([1, 2, 11, 1001]) / np.log(1001))
    assert scale.height(fractions) == pytest.approx([0.0, 1.0, 10.0, 1000.0])


def test_the_bar_says_which_height_a_color_stands_for(qtbot: QtBot, qapp: QApplication):
    theme = Theme()
    plot = Plot(theme, "A slope", "x", "y")
    qtbot.addWidget(plot)
    bar = HeightBar(plot, theme, "height")
    assert not bar.isVisible()
    contours = contour_map(lambda x, y: x + 0 * y, (0.0, 18.0), (0.0, 1.0), 181, 3)
    bar.show_scale(contours.scale)
    assert bar.isVisible()
    table = lookup_table(theme.colors.heights)
    assert len(bar.ticks) == 5
    for place, words in bar.ticks:
        assert float(words) == pytest.approx(18 * place)
        band = int(contours.bands[0, round(180 * place) + 2])
        color = bar.bar.pixmap().toImage().pixelColor(0, int(256 * place + 2))  # row 0 lies lowest
        assert color.getRgb() == pytest.approx(table[band], abs=2)
    bar.show_scale(HeightScale(2.3012, 2.3039))  # of a network that has hardly learned
    heights = [float(words) for _, words in bar.ticks]
    assert heights == pytest.approx([2.3012 + 0.0027 * place for place, _ in bar.ticks], abs=1e-4)
    assert len(set(heights)) == 5


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_all_numbers_of_the_bar_have_room_beside_its_label(
    qtbot: QtBot, qapp: QApplication, scale: float
):
    theme = Theme(scale=scale)
    plot = Plot(theme, "A slope", "x", "y")
    qtbot.addWidget(plot)
    bar = HeightBar(plot, theme, "height")
    bar.show_scale(HeightScale(14.39346, 14.47405, 1e-6))  # of a run that has diverged
    assert max(len(words) for _, words in bar.ticks) == len("14.3935")
    metrics = QFontMetricsF(theme.font())
    plot.show()
    needed = metrics.horizontalAdvance("14.3935") + metrics.height()
    qtbot.waitUntil(lambda: bar.axis.width() > needed)


@pytest.mark.parametrize("lowest", [2.3012, -1.234e-5])
def test_long_heights_leave_the_label_of_the_bar_free(qtbot: QtBot, qapp: QApplication, lowest):
    theme = Theme()
    plot = Plot(theme, "A slope", "x", "y")
    qtbot.addWidget(plot)
    bar = HeightBar(plot, theme, "손실")  # letters higher than Latin ones
    bar.show_scale(HeightScale(lowest, lowest + 0.0027))
    plot.resize(600, 400)
    plot.show()
    plot.grab()
    axis = bar.axis
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    _, _, heights = axis.generateDrawSpecs(painter)
    painter.end()
    label = axis.mapRectFromItem(axis.label, axis.label.boundingRect())
    assert len(heights) == 5
    assert max(rect.right() for rect, _, _ in heights) <= label.left() + EMPTY_EDGE


@pytest.mark.parametrize(("height", "count"), [(460, 5), (340, 3), (200, 1)])
def test_a_low_bar_has_fewer_heights_that_stand_apart(
    qtbot: QtBot, qapp: QApplication, height: int, count: int
):
    theme = Theme(scale=2.0)
    plot = Plot(theme, "A slope", "x", "y")
    plot.setMinimumHeight(0)
    qtbot.addWidget(plot)
    bar = HeightBar(plot, theme, "loss")
    bar.show_scale(HeightScale(0.0, 18.0))
    plot.resize(600, height)
    plot.show()
    plot.grab()
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    _, _, heights = bar.axis.generateDrawSpecs(painter)
    painter.end()
    assert len(heights) == count
    assert "9" in [text for _, _, text in heights]  # that of the middle
    middles = sorted(rect.center().y() for rect, _, _ in heights)
    line = QFontMetricsF(theme.font()).height()
    assert all(b - a >= 1.4 * line for a, b in pairwise(middles))


def test_points_without_a_height_are_left_clear():
    contours = contour_map(lambda x, y: np.log(x) + y, (-1.0, 1.0), (0.0, 1.0), 11, 11)
    assert (contours.bands[:, :5] == UNDEFINED).all()
    assert (contours.bands[:, 6:] < BANDS).all()
    assert lookup_table(("#000000", "#ffffff"))[UNDEFINED].tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("height", [0.0, np.nan, np.inf])
def test_a_function_without_relief_is_a_map_of_one_color(height: float):
    contours = contour_map(lambda x, y: height + 0 * x * y, (0.0, 1.0), (0.0, 1.0), 9, 9)
    assert len(np.unique(contours.bands)) == 1
    assert not np.isfinite(contours.lines).any()


def test_overflow_at_the_edge_does_not_hide_the_rest():
    def cliff(x, y):
        return np.where(x > 0.5, 1e300, x**2 + y**2)

    contours = contour_map(cliff, (-1.0, 1.0), (-1.0, 1.0), 99, 99)
    assert len(np.unique(contours.bands)) >= BANDS // 3


def test_heights_near_the_largest_number_have_a_scale():
    contours = contour_map(lambda x, y: 1e307 * (x**2 + y**2), (-1.0, 1.0), (-1.0, 1.0), 99, 99)
    assert len(np.unique(contours.bands)) == BANDS


def test_the_map_lies_on_the_coordinates_it_was_sampled_at(qtbot: QtBot, qapp: QApplication):
    theme = Theme("light")
    plot = Plot(theme, "map", "x", "y")
    qtbot.addWidget(plot)
    contours = Contours(plot, theme)
    contours.show_map(contour_map(lambda x, y: x * y, (-2.0, 2.0), (0.0, 1.0), 5, 3))
    rect = contours.image.mapRectToParent(contours.image.boundingRect())
    assert (rect.left(), rect.right()) == pytest.approx((-2.5, 2.5))  # half a pixel beyond
    assert (rect.top(), rect.bottom()) == pytest.approx((-0.25, 1.25))


def test_lines_of_a_function_stand_at_the_heights_of_another_ones_map():
    """Of 18 bands from 0 to 18 each third: x is 3, 6, 9, 12 and 15; of 2x they are at half."""
    scale = HeightScale(0.0, 18.0)

    def places(height_of: HeightOf) -> list[float]:
        lines = contour_lines(height_of, (0.0, 18.0), (0.0, 1.0), 19, 3, scale, 3)
        return sorted(set(np.round(lines[np.isfinite(lines[:, 0]), 0], 9)))

    assert places(lambda x, y: x + 0 * y) == [3, 6, 9, 12, 15]
    assert places(lambda x, y: 2 * x + 0 * y) == [1.5, 3, 4.5, 6, 7.5]
