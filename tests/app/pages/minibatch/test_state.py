"""What the Mini-batch page shows is valid by construction, whatever is stored."""

import pytest

from app.pages.minibatch.state import DataState, DrawState, MiniBatchState, NoiseState, next_seed
from app.state.fields import PageState, descriptions, from_plain

HOSTILE = (
    10**400,
    2**63,
    -(2**63),
    float("nan"),
    float("inf"),
    -1,
    "x" * 5000,
    [],
    [[]],
    [0.0, 1.0, float("nan"), 1.0],
    {},
)
FIELDS = [
    (kind, name)
    for kind in (MiniBatchState, DataState, DrawState, NoiseState)
    for name in descriptions(kind)
]


@pytest.mark.parametrize(("kind", "name"), FIELDS)
def test_a_hostile_value_is_dropped(kind: type[PageState], name: str) -> None:
    for value in HOSTILE:
        assert from_plain(kind(), {name: value}) == kind()


def test_one_bad_field_of_a_part_leaves_the_others() -> None:
    stored = {"batch_size": 7, "data": {"label": 3, "split": ["test"]}, "tab": 2}
    state = from_plain(MiniBatchState(), stored)
    assert state == MiniBatchState(batch_size=7, data=DataState(label=3))


def test_seeds_begin_again_after_the_largest() -> None:
    assert next_seed(5) == 6
    assert DrawState(seed=next_seed(2**31 - 1)).seed == 0
