"""Runs from the same initial weights, against the weights that networks really begin with."""

from dataclasses import replace

import numpy as np
import pytest

from app.pages.network.model.same_start import MISFITS, misfit
from nncore import Run, Trainer, TrainingConfig
from tests.app.class_sets import small_set

FIRST = TrainingConfig(hidden_sizes=(5,), batch_size=2, seed=3)
OTHERS = {
    "hidden_sizes": (6,),
    "activation": "relu",
    "loss": "sum_squared_error",
    "weight_init_std": "he",
    "seed": 4,
    "dtype": "float64",
}
BESIDE = {"learning_rate": 0.3, "optimizer": "adam", "batch_size": 3, "dropout": 0.5}


@pytest.mark.parametrize("field", BESIDE)
def test_what_does_not_decide_the_initial_weights_may_differ(field: str) -> None:
    data = small_set(("a", "b"))
    other = replace(FIRST, **{field: BESIDE[field]})
    runs = [Run.untrained(config, data) for config in (FIRST, other)]
    assert misfit(*runs) is None
    first, second = (Trainer(config, data).network.params for config in (FIRST, other))
    assert all(np.array_equal(first[name], second[name]) for name in first)


@pytest.mark.parametrize("field", OTHERS)
def test_what_does_must_not(field: str) -> None:
    data = small_set(("a", "b"))
    other = replace(FIRST, **{field: OTHERS[field]})
    assert misfit(Run.untrained(FIRST, data), Run.untrained(other, data)) == field


def test_other_data_do_not_fit() -> None:
    runs = [Run.untrained(FIRST, small_set(names)) for names in (("a", "b"), ("a", "b", "c"))]
    assert misfit(*runs) == "data"


def test_every_misfit_is_tried() -> None:
    assert MISFITS.keys() == OTHERS.keys() | {"data"}
