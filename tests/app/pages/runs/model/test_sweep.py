"""Values and configs of sweeps, and of the ready-made comparisons."""

from dataclasses import replace

import pytest

from app.pages.runs.model.sweep import (
    SweepSubject,
    compared_values,
    comparison,
    geometric,
    planned_sweep,
    sweep_values,
    value_of,
    with_value,
)
from nncore import OPTIMIZERS, ConfigError, TrainingConfig

BASE = TrainingConfig(seed=7, hidden_sizes=(30, 20))


def subject(field: str) -> SweepSubject:
    return SweepSubject("sweep", field, BASE)


def test_values_differ_by_one_factor_and_reach_both_ends() -> None:
    assert geometric(0.001, 1.0, 7) == (0.001, 0.00316, 0.01, 0.0316, 0.1, 0.316, 1.0)
    assert geometric(0.12345, 2.0, 2) == (0.12345, 2.0)


def test_whole_numbers_come_once_each() -> None:
    assert sweep_values("batch_size", (1, 1000), 7, 0) == (1, 3, 10, 32, 100, 316, 1000)
    assert sweep_values("hidden_sizes", (1, 4), 9, 0) == (1, 2, 3, 4)


def test_every_optimizer_is_tried_and_seeds_follow_the_first() -> None:
    assert sweep_values("optimizer", (0, 0), 3, 0) == tuple(OPTIMIZERS)
    assert sweep_values("seed", (0, 0), 3, 7) == (7, 8, 9)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("learning_rate", 0.25),
        ("batch_size", 32),
        ("weight_init_std", 0.5),
        ("optimizer", "adam"),
        ("seed", 3),
    ],
)
def test_a_run_differs_in_one_setting_alone(field: str, value: object) -> None:
    config = with_value(BASE, field, value)
    assert config == replace(BASE, **{field: value})
    assert value_of(config, field) == value


def test_every_hidden_layer_gets_as_many_units() -> None:
    config = with_value(BASE, "hidden_sizes", 5)
    assert config == replace(BASE, hidden_sizes=(5, 5))
    assert value_of(config, "hidden_sizes") == 5


def test_each_value_is_tried_with_the_same_seeds() -> None:
    planned = planned_sweep(subject("learning_rate"), (0.1, 0.2), 3)
    tried = [(run.value, run.config.learning_rate, run.config.seed) for run in planned]
    assert tried == [(rate, rate, seed) for rate in (0.1, 0.2) for seed in (7, 8, 9)]


def test_seeds_are_not_repeated_with_other_seeds() -> None:
    planned = planned_sweep(subject("seed"), (7, 8), 5)
    assert [run.config.seed for run in planned] == [7, 8]


def test_a_seed_beyond_the_last_one_is_refused() -> None:
    last = SweepSubject("sweep", "learning_rate", replace(BASE, seed=2**31 - 1))
    with pytest.raises(ConfigError, match="seed"):
        planned_sweep(last, (0.1,), 2)


@pytest.mark.parametrize("kind", ["gradients", "losses"])
def test_a_comparison_differs_in_nothing_else(kind: str) -> None:
    chosen = comparison(kind, replace(BASE, train_size=500, learning_rate=3.0))
    assert (chosen.base.seed, chosen.base.train_size) == (7, 500)
    one, other = (run.config for run in planned_sweep(chosen, compared_values(kind), 1))
    value = getattr(other, chosen.field)
    assert value != getattr(one, chosen.field)
    assert replace(one, **{chosen.field: value}) == other
