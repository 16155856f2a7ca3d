"""Means and spreads of runs over their seeds."""

import numpy as np
import pytest

from app.pages.runs.model.sweep_result import Outcome, Statistics, results_by_value
from tests.app.pages.runs.shelves import record


def outcome(last: float, diverged: bool = False) -> Outcome:
    return Outcome(last, last, 1.0, 10, 1.0, diverged)


def test_numbers_of_a_run_are_those_of_its_curves() -> None:
    losses = np.arange(150.0)
    run = record(losses, {0: 0.1, 100: 0.9, 150: 0.8}, seconds_a_step=0.5)
    found = Outcome.of(run, diverged=False)
    assert (found.last, found.best) == (0.8, 0.9)
    assert found.loss == 99.5  # mean of 50 to 149
    assert found.forward_passes == 150
    assert found.seconds == pytest.approx(75)


def test_a_run_that_diverged_at_its_first_step_has_numbers_all_the_same() -> None:
    found = Outcome.of(record([]), diverged=True)
    assert found.diverged
    assert np.isnan(found.last)
    assert np.isnan(found.loss)


def test_the_spread_is_the_sample_standard_deviation() -> None:
    found = Statistics.of([2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0])
    assert found is not None
    assert found.mean == 5
    assert found.spread == pytest.approx((32 / 7) ** 0.5)  # squares of 9+1+1+1+0+0+4+16


def test_one_run_has_no_spread_and_none_no_mean() -> None:
    assert Statistics.of([0.5]) == Statistics(0.5, None)
    assert Statistics.of([]) is None


def test_runs_are_gathered_by_value_and_those_that_diverged_counted_apart() -> None:
    runs = [(0.1, outcome(0.5)), (1.0, outcome(0.3, True)), (0.1, outcome(0.7)), (1.0, None)]
    first, second = results_by_value(runs)
    assert (first.value, len(first.outcomes), first.n_runs, first.n_diverged) == (0.1, 2, 2, 0)
    assert first.statistics("last").mean == pytest.approx(0.6)
    assert (second.value, len(second.outcomes), second.n_runs) == (1.0, 1, 2)
    assert second.n_diverged == 1
    assert second.statistics("last") is None
