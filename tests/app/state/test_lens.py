"""A lens: a holder of what is found in a whole state, with a way back."""

from dataclasses import dataclass, replace

import pytest

from app.state.fields import PageState, from_plain, number, pair, to_plain
from app.state.model import Lens, StateModel
from nncore import ConfigError


@dataclass(frozen=True)
class Circle(PageState):
    radius: float = number(1.0, 0.0, 1e6)
    span: tuple[float, float] = pair((0.0, 1.0), -9, 9, rising=True)


def doubled(circle: Circle) -> float:
    return 2 * circle.radius


def of_diameter(circle: Circle, diameter: float) -> Circle:
    return replace(circle, radius=diameter / 2)


@pytest.fixture
def circle() -> StateModel[Circle]:
    return StateModel(Circle())


def test_what_is_set_on_the_whole_is_seen_through_the_lens(circle: StateModel[Circle]):
    diameter = Lens(circle, doubled, of_diameter)
    assert diameter.value == 2.0
    circle.update(radius=5.0)
    assert diameter.value == 10.0


def test_what_is_set_through_the_lens_comes_back_to_the_whole_once(circle: StateModel[Circle]):
    diameter, told = Lens(circle, doubled, of_diameter), []
    circle.changed.connect(lambda now, _: told.append(now.radius))
    diameter.set(8.0)
    assert told == [4.0]


def test_a_whole_that_is_changed_again_while_it_tells_of_a_change_keeps_the_last(
    circle: StateModel[Circle],
):
    circle.changed.connect(lambda now, _: circle.update(radius=3.0))  # told before the lens is
    diameter = Lens(circle, doubled, of_diameter)
    circle.update(radius=5.0)
    assert circle.value.radius == 3.0
    assert diameter.value == 6.0


def test_a_whole_that_is_restored_restores_what_is_seen_of_it(circle: StateModel[Circle]):
    diameter, restored = Lens(circle, doubled, of_diameter), []
    diameter.restored.connect(lambda: restored.append(diameter.value))
    circle.restore(Circle(3.0))
    assert restored == [6.0]


@pytest.mark.parametrize("value", [(1, 1), (2, 1), (0, 10), (0,), "01", (0, "1"), None])
def test_a_pair_that_does_not_rise_within_its_range_is_refused(value: object):
    with pytest.raises(ConfigError):
        Circle(span=value)


def test_a_pair_is_a_list_where_it_is_stored():
    plain = to_plain(Circle(span=(-1, 2)))
    assert plain["span"] == [-1.0, 2.0]
    assert from_plain(Circle(), plain) == Circle(span=(-1.0, 2.0))
