import csv

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.figures.table import plot_table
from app.pages.descent.model.basins import COLUMNS, ROWS
from app.pages.descent.page import DescentPage
from app.pages.descent.views.basin_picture import basin_picture
from app.theme import LIGHT
from nncore import SURFACES, Basins

from ..test_descent_page import learning_rate, use


def show_basins(page: DescentPage, qtbot: QtBot) -> Basins:
    with qtbot.waitSignal(page.stage.picture.basins.found, timeout=20_000) as found:
        page.stage.picture.basins_choice.box.setChecked(True)
    return found.args[0].basins


@pytest.mark.thorough
def test_the_double_wells_basins_are_its_halves(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    basins = show_basins(page, qtbot)
    assert basins.minimum.shape == (ROWS, COLUMNS)
    half = COLUMNS // 2
    left = SURFACES["double_well"].minima.index((-1.0, 0.0))
    assert (basins.minimum[:, :half] == left).mean() > 0.9
    assert (basins.minimum[:, half:] == 1 - left).mean() > 0.9
    assert page.stage.picture.basins.image.isVisible()


@pytest.mark.thorough
def test_basins_are_drawn_again_when_the_learning_rate_moves(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    first = show_basins(page, qtbot)
    with qtbot.waitSignal(page.stage.picture.basins.found, timeout=20_000) as found:
        learning_rate(page).setValue(0.4)
    assert (found.args[0].basins.minimum != first.minimum).any()


def test_minima_of_a_typed_formula_are_found_by_its_basins(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    page.surface_controls.formula.setText("(x - 1)**2 + (y - 2)**2")
    assert page.readouts.distance.text() == "–"
    show_basins(page, qtbot)
    start = page.state.race.start
    expected = np.hypot(start[0] - 1, start[1] - 2)
    assert float(page.readouts.distance.text()) == pytest.approx(expected, rel=1e-3)


@pytest.mark.thorough
def test_basins_are_told_by_where_their_starts_lead(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    show_basins(page, qtbot)
    rows = csv.reader(plot_table(page.stage.picture.map, {}).splitlines())
    starts = [(row[0], float(row[1])) for row in rows if row[0].startswith("leads to")]
    assert len(starts) > 1000
    wells = {("leads to the minimum at (−1, 0)", True), ("leads to the minimum at (1, 0)", False)}
    told = [(name, x < 0) for name, x in starts]
    assert sum(each in wells for each in told) > 0.9 * len(told)


def test_unticked_basins_are_gone(page: DescentPage, qtbot: QtBot):
    show_basins(page, qtbot)
    page.stage.picture.basins_choice.box.setChecked(False)
    assert not page.stage.picture.basins.image.isVisible()


def picture_of(outcomes: list[str], minimum: list[int]) -> NDArray[np.uint8]:
    ends = np.zeros((2, 1, len(outcomes)))
    basins = Basins(ends, np.array([minimum]), ((0.0, 0.0),), np.array([outcomes]))
    return basin_picture(basins, LIGHT)[0]


def test_a_start_has_the_color_of_its_minimum():
    shade = QColor(LIGHT.basins[0])
    picture = picture_of(["arrived"], [0])
    assert picture[0, :3].tolist() == [shade.red(), shade.green(), shade.blue()]


def test_starts_that_did_not_arrive_that_left_and_that_are_undefined_look_different():
    picture = picture_of(["not_arrived", "left", "undefined"], [-1, -1, -1])
    assert len({tuple(pixel) for pixel in picture.tolist()}) == 3
    assert len(set(picture[0, :3].tolist())) == 1  # gray
    assert picture[2, 3] == 0  # nothing lies over the map's hole


def test_starts_that_left_are_striped():
    picture = picture_of(["left"] * 20, [-1] * 20)
    assert len({tuple(pixel) for pixel in picture.tolist()}) == 2


def test_a_whole_line_of_minima_is_no_gray(page: DescentPage, qtbot: QtBot):
    page.surface_controls.formula.setText("x**2")
    basins = show_basins(page, qtbot)
    assert (basins.outcome == "arrived").all()  # SGD halves x at least, from everywhere
    red, green, blue = basin_picture(basins, LIGHT)[0, 0, :3].tolist()
    assert len({red, green, blue}) > 1


@pytest.mark.thorough
def test_each_color_of_the_basins_has_its_cross(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("ackley")
    assert page.stage.picture.map.minimum_marks.minima == ((0.0, 0.0),)
    basins = show_basins(page, qtbot)
    assert len(basins.minima) > 1
    assert page.stage.picture.map.minimum_marks.minima == basins.minima
    assert len(page.stage.picture.map.minimum_marks.colors) == len(basins.minima)


def test_the_basins_say_what_they_did(page: DescentPage, qtbot: QtBot):
    assert not page.stage.picture.basins_choice.words.isVisible()
    show_basins(page, qtbot)
    assert page.stage.picture.basins_choice.words.isVisible()
    assert "500 exact steps of SGD" in page.stage.picture.basins_choice.words.text()


def test_downhill_arrows_point_against_the_gradient(page: DescentPage, qtbot: QtBot):
    page.stage.picture.field_box.setChecked(True)
    arrows = page.stage.picture.field.arrows
    middles, vectors = (arrows.tails + arrows.tips) / 2, arrows.tips - arrows.tails
    downhill = -np.column_stack([middles[:, 0] / 10, 2 * middles[:, 1]])  # of x²/20 + y²
    cosines = (vectors * downhill).sum(axis=1) / (np.hypot(*vectors.T) * np.hypot(*downhill.T))
    assert cosines == pytest.approx(1.0)
    page.stage.picture.field_box.setChecked(False)
    assert len(arrows.tails) == 0


@pytest.mark.thorough
def test_basins_of_a_former_surface_do_not_lie_over_the_new_one(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    show_basins(page, qtbot)
    page.surface_controls.surface.choose("himmelblau")
    assert not page.stage.picture.basins.image.isVisible()
    with qtbot.waitSignal(page.stage.picture.basins.found, timeout=20_000):
        pass
    assert page.stage.picture.basins.image.isVisible()
    page.table.setCurrentCell(3, 0)
    assert not page.stage.picture.basins.image.isVisible()


def test_a_failure_in_the_background_reaches_the_viewer(
    page: DescentPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise MemoryError("no room for basins")

    monkeypatch.setattr("app.pages.descent.views.layers.find_basins", fail)
    with qtbot.waitSignal(page.session.error_raised, timeout=20_000):
        page.stage.picture.basins_choice.box.setChecked(True)
    errors = page.window().errors
    assert "no room for basins" in errors.box.text()
    errors.box.close()
    assert page.stage.picture.basins_choice.box.text() == "Basins of the minima"
