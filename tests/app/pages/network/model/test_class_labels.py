"""Labels of classes on a map: each class is named, and no label covers another."""

import numpy as np

from app.pages.network.model.class_labels import group_classes, label_centers

SIZE = (20.0, 24.0)


def covered(centers: list[np.ndarray]) -> bool:
    return any(
        abs(a[0] - b[0]) < SIZE[0] and abs(a[1] - b[1]) < SIZE[1]
        for i, a in enumerate(centers)
        for b in centers[:i]
    )


def test_a_label_with_room_stands_where_it_is_wanted() -> None:
    wanted = [np.array([0.0, 0.0]), np.array([20.0, 0.0]), np.array([0.0, 24.0])]
    placed = label_centers(wanted, [SIZE] * 3)
    assert [each.tolist() for each in placed] == [each.tolist() for each in wanted]


def test_a_label_that_would_cover_another_stands_beside_it_no_further_than_its_size() -> None:
    wanted = [np.array([0.0, 0.0]), np.array([14.0, 16.0]), np.array([-2.0, 14.0])]
    placed = label_centers(wanted, [SIZE] * 3)
    assert not covered(placed)
    moved = np.abs(np.array(placed) - wanted)
    assert (moved <= SIZE).all()
    assert moved.any()


def test_a_label_between_others_stands_at_their_corner() -> None:
    around = [np.array(at) for at in ((0.0, 20.0), (0.0, -20.0), (22.0, 0.0), (-22.0, 0.0))]
    placed = label_centers([*around, np.array([0.0, 0.0])], [SIZE] * 5)
    assert not covered(placed)


def test_a_label_among_many_has_no_place() -> None:
    around = [np.array([x, y]) for x in (-20.0, 0.0, 20.0) for y in (-24.0, 0.0, 24.0)]
    placed = label_centers([*around, np.array([1.0, 1.0])], [SIZE] * 10)
    assert [each is None for each in placed] == [False] * 9 + [True]


def test_classes_on_one_place_are_named_together_in_their_middle() -> None:
    centers = {4: (0, 0), 7: (100, 0), 9: (104, 8)}
    groups = group_classes({k: np.array(at, dtype=float) for k, at in centers.items()}, near=10)
    told = [(group.classes, group.center.tolist()) for group in groups]
    assert told == [((4,), [0, 0]), ((7, 9), [102, 4])]


def test_where_more_lie_on_one_place_than_can_be_named_none_is() -> None:
    along = {k: np.array([6.0 * k, 0.0]) for k in range(4)}  # the ends are 18 apart
    assert group_classes(along, near=10) == []
