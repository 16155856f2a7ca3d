"""States are valid by construction, and what was stored is dropped field by field."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.pages.descent.state import DescentState
from app.pages.gradient.state import GradientState
from app.pages.loss.state import LossState
from app.pages.minibatch.state import MiniBatchState
from app.pages.training.state import TrainingState
from app.state.fields import (
    Items,
    Number,
    PageState,
    Pair,
    choice,
    flag,
    from_plain,
    items,
    line,
    number,
    optional,
    part,
    to_plain,
    whole,
)
from app.state.window import WindowState
from nncore import ConfigError, TrainingConfig
from nncore.marking import N_
from tests.thoroughness import briefly


@dataclass(frozen=True)
class Inner(PageState):
    rate: float = number(0.5, 0.0, 1.0)
    seed: int = whole(3, 0, 9, stored=False)


@dataclass(frozen=True)
class Outer(PageState):
    kind: str = choice("a", {"a": N_("T", "A"), "b": N_("T", "B")}, "", "")
    count: int | None = whole(None, 1, 100, nothing="all")
    on: bool = flag(False)
    words: str = line("", most=5)
    place: tuple[float, ...] = items((0.0, 1.0), Number(low=-1, high=1), 2, 2)
    zoom: float | None = optional(Number(low=0, high=10))
    inner: Inner = part(Inner)


@pytest.mark.parametrize(
    "field",
    [
        {"kind": "c"},
        {"count": 0},
        {"count": 1.5},
        {"count": True},
        {"on": 1},
        {"words": "longer than five"},
        {"words": 7},
        {"words": "\ud800"},
        {"place": (0.0,)},
        {"place": (0.0, 2.0)},
        {"place": "ab"},
        {"zoom": float("nan")},
        {"zoom": 11},
        {"inner": 4},
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_its_name(field: dict[str, object]) -> None:
    with pytest.raises(ConfigError) as refused:
        Outer(**field)
    assert refused.value.values["field"] in str(refused.value)


def test_what_is_written_is_read_back() -> None:
    state = Outer("b", 7, True, "five5", (0.25, -1.0), 3.0, Inner(0.75, 4))
    assert from_plain(Outer(), to_plain(state)) == state


def test_what_no_start_should_find_is_not_stored() -> None:
    assert to_plain(Outer(), only_stored=True)["inner"] == {"rate": 0.5}


def test_what_does_not_fit_is_dropped_and_the_rest_kept() -> None:
    stored = {
        "kind": ["b"],
        "count": 2**63,
        "on": True,
        "place": [],
        "inner": {"rate": 0.25, "seed": "x"},
        "of another version": 1,
    }
    assert from_plain(Outer(), stored) == replace(Outer(), on=True, inner=Inner(0.25))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([2**31, 2**63, -(2**63), 10**400])
    | st.floats()
    | st.text(max_size=20)
    | st.just("x" * 5000),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@briefly(
    "first",
    quick=[GradientState(), WindowState(), TrainingConfig()],
    thorough=[LossState(), MiniBatchState(), DescentState(), TrainingState()],
)
@given(data=st.data())
def test_no_stored_value_can_do_harm(first: object, data: st.DataObject) -> None:
    names = st.sampled_from(list(vars(first)))
    stored = data.draw(st.dictionaries(names, JSON, max_size=6) | JSON)
    state = from_plain(first, stored)
    assert type(state) is type(first)
    assert (
        from_plain(first, to_plain(state) if isinstance(state, PageState) else vars(state)) == state
    )


def test_a_pair_of_the_wrong_length_is_told_how_many_values_it_has() -> None:
    description = Pair(low=0, high=1)
    with pytest.raises(ConfigError, match=r"^start must list 2 values, got \(1,\)$"):
        description.check("start", (1,))
    with pytest.raises(ConfigError, match=r"^ends must list 3 values"):
        Items(of=description, least=3, most=3).check("ends", ())
