"""Places in the picture of a step: within it, and found again by the pointer."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF

from app.pages.network.views.step_layout import StepLayout, distance_to, fit_cells, lay_out_step

SIZES = [(300, 200), (560, 330), (1500, 800)]
NETWORKS = [(10,), (50, 10), (50, 30, 10), (100,) * 9 + (62,), (5000, 2)]


def layout(size: tuple[int, int], n_units: tuple[int, ...]) -> StepLayout:
    return lay_out_step(size, (28, 28), n_units, 18, 1.0, 120)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("n_units", NETWORKS)
def test_all_parts_stand_side_by_side_within_the_picture(
    size: tuple[int, int], n_units: tuple[int, ...]
) -> None:
    places = layout(size, n_units)
    whole = QRectF(0, 0, *size).adjusted(-1, -1, 1, 1)
    parts = [places.image, *(grid.body for grid in places.layers)]
    assert all(whole.contains(part) for part in (*parts, places.loss, *places.captions))
    for left, right in pairwise(parts):
        assert left.right() <= right.left() + 1e-6


@pytest.mark.parametrize(("wanted", "given"), [(90, 90), (300, 160)])
def test_long_names_of_classes_get_a_third_of_the_picture_at_most(wanted: int, given: int) -> None:
    """A cell, five bold letters and a number take 155 px: beside them stand image and layers."""
    places = lay_out_step((532, 330), (28, 28), (50, 10), 18, 1.0, wanted)
    assert given <= places.layers[-1].body.width() <= 532 / 3


@pytest.mark.parametrize("n", [1, 2, 7, 50, 1000, 100_000])
@pytest.mark.parametrize("room", [QRectF(10, 20, 80, 300), QRectF(0, 0, 300, 40)])
def test_cells_are_square_within_their_room_and_each_is_found(n: int, room: QRectF) -> None:
    grid = fit_cells(n, room, 22)
    width, height = grid.cell
    assert width == pytest.approx(height)
    assert width <= 22
    assert room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(grid.body)
    for unit in {0, n // 2, n - 1}:
        assert grid.unit_at(grid.rect(unit).center()) == unit
    assert grid.unit_at(QPointF(-5, -5)) is None


def test_no_cells_are_larger_than_those_chosen() -> None:
    room = QRectF(0, 0, 80, 300)
    for n in (3, 17, 50, 333):
        best = max(min(22, 300 / -(-n // c), 80 / c) for c in range(1, n + 1))
        assert fit_cells(n, room, 22).cell[0] == pytest.approx(best, rel=0.02)


def test_pixels_and_units_are_found_where_they_are() -> None:
    places = layout((560, 330), (50, 30, 10))
    assert places.pixel_at(places.pixel_center(406)) == 406
    assert places.pixel_at(places.layers[0].rect(0).center()) is None
    for layer, unit in ((0, 49), (1, 0), (2, 9)):
        assert places.unit_at(places.layers[layer].rect(unit).center()) == (layer, unit)


def test_a_connection_leads_from_unit_to_unit_or_from_a_pixel() -> None:
    places = layout((560, 330), (50, 10))
    line = places.connection(0, 7, 3)
    assert line.p1().y() == places.layers[0].rect(7).center().y()
    assert line.p2().x() == places.layers[1].rect(3).left()
    assert places.connection(-1, 406, 7).p1() == places.pixel_center(406)


def test_the_distance_to_a_line_is_that_to_its_nearest_point() -> None:
    line = QLineF(0, 0, 10, 0)
    assert distance_to(line, QPointF(5, 3)) == pytest.approx(3)
    assert distance_to(line, QPointF(13, 4)) == pytest.approx(5)
    assert distance_to(QLineF(1, 1, 1, 1), QPointF(4, 5)) == pytest.approx(5)


def test_classes_have_names_where_there_is_room_for_lines() -> None:
    assert layout((560, 330), (50, 10)).is_named
    assert not layout((560, 330), (50, 62)).is_named
