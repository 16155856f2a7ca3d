"""Units stand in the view, in their columns, and none on another."""

import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize

from app.pages.network.views.layer_places import LayerPlaces, Room, place_layers

SIZES = [QSize(250, 150), QSize(560, 280), QSize(1200, 600)]
NETWORKS = [(10,), (24, 10), (5, 24, 2), (24,) * 10]


def places_of(sizes: tuple[int, ...], size: QSize, scale: float = 1.0) -> LayerPlaces:
    units = tuple(tuple(range(n)) for n in sizes)
    return place_layers(units, Room(size, 18 * scale, size.width() / 5, scale))


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
def test_everything_is_in_the_view_and_nothing_on_another(
    sizes: tuple[int, ...], size: QSize, scale: float
) -> None:
    places = places_of(sizes, size, scale)
    view = QRectF(0, 0, size.width(), size.height())
    assert len(places.discs) == sum(sizes)
    assert all(view.contains(disc) for disc in [places.image, *places.discs.values()])
    by_layer = itertools.groupby(places.discs.items(), lambda each: each[0][0])
    for _, discs in by_layer:
        pairs = itertools.pairwise([disc for _, disc in discs])
        assert all(above.bottom() <= below.top() for above, below in pairs)
    assert list(places.columns) == sorted(places.columns)


def test_a_unit_is_found_where_it_is_and_nearby() -> None:
    places = places_of((24, 10), QSize(560, 280))
    for unit, disc in places.discs.items():
        assert places.unit_at(disc.center(), 4) == unit
        assert places.unit_at(QPointF(disc.right() + 2, disc.center().y()), 4) == unit
        assert places.middle(unit) == disc.center()
    assert places.unit_at(places.image.center(), 4) is None
    assert places.middle((0, 0)).x() == places.image.right()


@pytest.mark.parametrize(("height", "expected"), [(150, 10), (280, 21), (600, 24), (40, 4)])
def test_as_many_units_are_drawn_as_have_room(height: int, expected: int) -> None:
    assert Room(QSize(500, height), 18, 100, 1.0).most_units(24) == expected
