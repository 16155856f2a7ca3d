import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.descent.layers import BASIN_COLUMNS, BASIN_ROWS, basin_picture
from app.descent.page import DescentPage
from nncore import SURFACES, Basins

from .test_descent_page import use


def show_basins(page: DescentPage, qtbot: QtBot) -> Basins:
    with qtbot.waitSignal(page.stage.basins.found, timeout=20_000) as found:
        page.stage.basins_box.setChecked(True)
    return found.args[0]


def test_the_double_wells_basins_are_its_halves(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    basins = show_basins(page, qtbot)
    assert basins.minimum.shape == (BASIN_ROWS, BASIN_COLUMNS)
    half = BASIN_COLUMNS // 2
    left = SURFACES["double_well"].minima.index((-1.0, 0.0))
    assert (basins.minimum[:, :half] == left).mean() > 0.9
    assert (basins.minimum[:, half:] == 1 - left).mean() > 0.9
    assert page.stage.basins.image.isVisible()


def test_basins_are_drawn_again_when_the_learning_rate_moves(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    first = show_basins(page, qtbot)
    with qtbot.waitSignal(page.stage.basins.found, timeout=20_000) as found:
        page.racer_controls.learning_rate.setValue(0.4)
    assert (found.args[0].minimum != first.minimum).any()


def test_minima_of_a_typed_formula_are_found_by_its_basins(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    page.surface_controls.formula.edit.setText("(x - 1)**2 + (y - 2)**2")
    assert page.figures.distance.text() == "–"
    show_basins(page, qtbot)
    start = page.setup.start
    expected = np.hypot(start[0] - 1, start[1] - 2)
    assert float(page.figures.distance.text()) == pytest.approx(expected, rel=1e-3)


def test_unticked_basins_are_gone(page: DescentPage, qtbot: QtBot):
    show_basins(page, qtbot)
    page.stage.basins_box.setChecked(False)
    assert not page.stage.basins.image.isVisible()


def test_starts_that_reach_no_minimum_are_gray():
    outcome = np.array([["arrived", "not_arrived"]])
    ends = np.zeros((1, 2))
    basins = Basins(ends, ends, np.array([[0, -1]]), ((0.0, 0.0),), outcome)
    picture = basin_picture(basins, ("#ff0000", "#00ff00"))
    assert picture[0, 0, :3].tolist() == [255, 0, 0]
    assert len(set(picture[0, 1, :3].tolist())) == 1


def test_downhill_arrows_point_against_the_gradient(page: DescentPage, qtbot: QtBot):
    page.stage.field_box.setChecked(True)
    arrows = page.stage.field.arrows
    middles, vectors = (arrows._tails + arrows._tips) / 2, arrows._tips - arrows._tails
    downhill = -np.column_stack([middles[:, 0] / 10, 2 * middles[:, 1]])  # of x²/20 + y²
    cosines = (vectors * downhill).sum(axis=1) / (np.hypot(*vectors.T) * np.hypot(*downhill.T))
    assert cosines == pytest.approx(1.0)
    page.stage.field_box.setChecked(False)
    assert len(arrows._tails) == 0
