"""Numbers of a run's row, against plain sums over its losses."""

import numpy as np
import pytest

from app.pages.runs.model.facts import RunFacts, small_curve
from app.pages.runs.model.sweep_result import Outcome
from app.session.config_words import config_settings, differences
from nncore import Evaluation, History, Run, Step, Timeline, TrainingConfig
from tests.app.pages.runs.shelves import DATA, record


def test_the_facts_are_those_of_the_evaluations() -> None:
    run = record([2.0, 1.0, 0.5], {0: 0.1, 1: 0.93, 2: 0.96, 3: 0.94}, seconds_a_step=2)
    facts = RunFacts.of(run)
    assert (facts.best, facts.last) == (0.96, 0.94)
    assert (facts.to_90, facts.to_95) == (1, 2)
    assert (facts.iteration, facts.iterations, facts.seconds) == (3, 3, 6)


def test_the_steps_since_the_last_evaluation_take_time_too() -> None:
    run = Run(TrainingConfig(iterations=600), History(), Timeline(), DATA)
    run.history.append_evaluation(Evaluation(0, 0, 0.1, 0.1))
    for i in range(1, 304):
        run.history.append(Step(i, 1.0, 0.1, np.array([0]), seconds=i / 4))
    assert RunFacts.of(run).seconds == Outcome.of(run, diverged=False).seconds == 75.75


def test_what_was_not_reached_is_missing() -> None:
    facts = RunFacts.of(record([2.0]))
    assert (facts.best, facts.last, facts.to_90, facts.to_95) == (None,) * 4


@pytest.mark.parametrize("count", [0, 1, 7, 60, 61, 1000])
def test_the_small_curve_is_made_of_means_of_all_losses(count: int) -> None:
    losses = np.random.default_rng(count).random(count)
    curve = small_curve(losses)
    assert len(curve) == min(count, 60)
    if count:
        part = int(count / len(curve))
        first = [float(loss) for loss in losses[:part]]
        assert curve[0] == pytest.approx(sum(first) / len(first))
        assert curve[-1] == pytest.approx(np.mean(losses[int(count * 59 / 60) :]), rel=1e-9) or (
            count <= 60
        )


def test_only_settings_that_differ_are_told() -> None:
    before = TrainingConfig(learning_rate=0.1, batch_size=50)
    now = TrainingConfig(learning_rate=0.5, batch_size=50, seed=3)
    changes = differences(config_settings(now), config_settings(before))
    assert changes == {"learning_rate": (0.1, 0.5), "seed": (before.seed, 3)}
