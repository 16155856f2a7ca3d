"""Labels of columns: what has a place, and where."""

import math
from itertools import pairwise

import numpy as np
import pytest

from app.widgets.label_places import place_labels, stack_labels


def centers(n: int, column: float) -> list[float]:
    return [(k + 0.5) * column for k in range(n)]


def test_labels_that_fit_stand_whole_in_the_middle_of_their_columns() -> None:
    places = place_labels([30, 20], centers(2, 50), (0, 100), 40)
    assert places == {0: (10, 30), 1: (65, 20)}


def test_a_label_wider_than_its_column_is_elided_to_it() -> None:
    places = place_labels([90, 20], centers(2, 50), (0, 100), 40)
    assert places == {0: (0, 50), 1: (65, 20)}


def test_where_columns_are_narrow_every_third_label_has_a_place() -> None:
    places = place_labels([25] * 9, centers(9, 10), (0, 90), 40)
    assert list(places) == [1, 4, 7]


def test_a_label_that_may_not_be_elided_is_whole_or_left_out() -> None:
    places = place_labels([30] * 4, centers(4, 20), (0, 80), math.inf)
    assert {k: width for k, (_, width) in places.items()} == {1: 30, 3: 30}


def test_the_first_label_is_whole_and_its_neighbors_make_room() -> None:
    places = place_labels([50, 80, 50], centers(3, 60), (0, 180), 30, first=[1])
    assert places[1] == (50, 80)
    assert places[0] == (10, 40)  # 20 on either side of 30
    assert places[2] == (130, 40)


def test_the_first_of_two_labels_that_overlap_wins() -> None:
    assert list(place_labels([60, 60], centers(2, 10), (0, 80), math.inf, first=[1, 0])) == [1]


@pytest.mark.parametrize(("k", "left"), [(0, 0), (9, 40)])
def test_a_label_stays_between_the_ends(k: int, left: float) -> None:
    assert place_labels([60] * 10, centers(10, 10), (0, 100), 90, first=[k])[k] == (left, 60)


def test_no_labels_have_no_places() -> None:
    assert place_labels([], [], (0, 100), 40) == {}


def test_labels_below_each_other_stand_where_they_are_wanted_if_there_is_room() -> None:
    assert stack_labels([10, 30, 60], 10, 0, 100) == [10, 30, 60]


def test_labels_wanted_in_one_place_stand_around_it() -> None:
    assert stack_labels([50, 50, 50], 10, 0, 100) == [40, 50, 60]


def test_labels_are_pushed_back_from_the_ends_of_their_room() -> None:
    assert stack_labels([0, 1, 99, 100], 10, 0, 100) == [5, 15, 85, 95]


@pytest.mark.parametrize("seed", range(20))
def test_stacked_labels_never_cover_each_other(seed: int) -> None:
    rng = np.random.default_rng(seed)
    wanted = sorted(rng.uniform(0, 100, size=9))
    places = stack_labels(wanted, 10, 0, 100)
    assert all(below - above >= 10 - 1e-9 for above, below in pairwise(places))
    assert places[0] >= 5 - 1e-9
    assert places[-1] <= 95 + 1e-9
