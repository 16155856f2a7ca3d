"""Learning-rate schedules, held against torch.optim.lr_scheduler and followed through runs."""

import json
import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nncore import SCHEDULES, Run, Trainer, TrainingConfig, schedule_factor
from nncore.limits import MOST_ITERATIONS
from tests.mnist import built_in_mnist
from tests.nncore.small_sets import small_set

BASE = 0.4
TORCH = json.loads((Path(__file__).parent / "torch_values" / "schedules.json").read_text())
SMALL = {"hidden_sizes": (5,), "batch_size": 8, "weight_init_std": 1.0}


def trainer_of(**settings):
    return Trainer(TrainingConfig(**{**SMALL, **settings}), small_set())


def recorded(trainer):
    run = Run.untrained(trainer.config, trainer.dataset)
    for _ in trainer.run(run.history, run.timeline):
        pass
    return run.history


@pytest.mark.parametrize(
    "case", TORCH, ids=lambda case: f"{case['schedule']}-{case['iterations']}-{case['warmup']}"
)
def test_every_step_of_a_run_is_made_with_torchs_learning_rate(case):
    rates = case.pop("rates")
    history = recorded(trainer_of(**case, learning_rate=BASE))
    np.testing.assert_allclose(history.learning_rates, rates, rtol=1e-9)
    assert [history.learning_rate_at(i + 1) for i in range(len(rates))] == pytest.approx(rates)


def test_torchs_values_are_there_for_every_schedule():
    assert {case["schedule"] for case in TORCH} == set(SCHEDULES)


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("iterations", [1, 2, 3, 100, MOST_ITERATIONS])
def test_no_step_of_a_run_is_made_with_nothing(schedule, iterations):
    for warmup in (0, 1, iterations, MOST_ITERATIONS):
        for iteration in (0, iterations // 2, iterations - 1):
            assert 0 < schedule_factor(schedule, warmup, iteration, iterations) <= 1


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_a_schedule_begins_at_the_learning_rate_and_never_rises(schedule):
    factors = [SCHEDULES[schedule](i, 50) for i in range(51)]
    assert factors[0] == 1
    assert all(later <= sooner for sooner, later in pairwise(factors))


def test_the_cosine_ends_at_0_and_keeps_its_digits_close_to_it():
    assert SCHEDULES["cosine"](50, 50) == pytest.approx(0, abs=1e-30)
    n = MOST_ITERATIONS
    assert SCHEDULES["cosine"](n - 1, n) == pytest.approx((math.pi / 2 / n) ** 2, rel=1e-7)


def test_without_a_schedule_each_step_has_the_learning_rate_itself():
    history = recorded(trainer_of(learning_rate=0.3, iterations=20))
    assert history.learning_rates.tolist() == [0.3] * 20
    assert [change.learning_rate for change in history.learning_rate_changes] == [0.3]


def test_a_schedule_is_no_change_by_hand():
    history = recorded(trainer_of(schedule="cosine", warmup=5, learning_rate=0.3, iterations=20))
    (only,) = history.learning_rate_changes
    assert (only.iteration, only.learning_rate) == (0, 0.3)


def test_a_base_that_is_set_by_hand_scales_the_schedule_from_there_on():
    settings = {"schedule": "cosine", "learning_rate": 0.4, "iterations": 20}
    plain, changed = trainer_of(**settings), trainer_of(**settings)
    as_planned = [plain.step().learning_rate for _ in range(20)]
    before = [changed.step().learning_rate for _ in range(8)]
    changed.base_learning_rate = 0.8
    steps = [changed.step() for _ in range(12)]
    assert before == as_planned[:8]
    assert [step.learning_rate for step in steps] == [2 * rate for rate in as_planned[8:]]
    assert {step.base_learning_rate for step in steps} == {0.8}


def test_a_learning_rate_that_is_set_is_the_next_steps_and_scales_the_schedule():
    trainer = trainer_of(schedule="cosine", learning_rate=0.4, iterations=20)
    for _ in range(10):  # (1 + cos π/2) / 2 is one half
        trainer.step()
    assert trainer.learning_rate == pytest.approx(0.2)
    trainer.learning_rate = 0.3
    assert trainer.learning_rate == 0.3
    assert trainer.base_learning_rate == pytest.approx(0.6)
    assert trainer.step().learning_rate == 0.3
    later = 0.6 * (1 + math.cos(math.pi * 11 / 20)) / 2
    assert trainer.step().learning_rate == pytest.approx(later)


def test_a_change_by_hand_is_recorded_beside_the_schedules_rates():
    trainer = trainer_of(schedule="step", learning_rate=0.4, iterations=8)
    run = Run.untrained(trainer.config, trainer.dataset)
    for _ in trainer.run(run.history, run.timeline):
        if trainer.iteration == 2:
            trainer.base_learning_rate = 0.8
    changes = [(c.iteration, c.learning_rate) for c in run.history.learning_rate_changes]
    assert changes == [(0, 0.4), (2, 0.8)]
    expected = [0.4, 0.4, 0.8, 0.8, 0.08, 0.08, 0.008, 0.008]
    assert run.history.learning_rates.tolist() == pytest.approx(expected)


@pytest.mark.parametrize("gradient_method", ["backpropagation", "numerical"])
def test_one_seed_gives_one_result_with_a_schedule_and_a_change_by_hand(gradient_method):
    settings = {"schedule": "cosine", "warmup": 3, "gradient_method": gradient_method}
    one, again = (trainer_of(**settings, iterations=12) for _ in range(2))
    run, repeated = (Run.untrained(one.config, one.dataset) for _ in range(2))
    for _ in one.run(run.history, run.timeline):
        if one.iteration == 5:
            one.base_learning_rate = 0.07
    changes = {c.iteration: c.learning_rate for c in run.history.learning_rate_changes}
    for _ in again.run(repeated.history, repeated.timeline):
        again.base_learning_rate = changes.get(again.iteration, again.base_learning_rate)
    assert repeated.history.losses.tolist() == run.history.losses.tolist()
    assert repeated.history.learning_rates.tolist() == run.history.learning_rates.tolist()


def test_the_rate_of_every_step_is_kept_beyond_any_first_size():
    rates = recorded(trainer_of(schedule="cosine", iterations=3000)).learning_rates
    expected = 0.1 * (1 + np.cos(np.pi * np.arange(3000) / 3000)) / 2
    np.testing.assert_allclose(rates, expected, rtol=1e-6)
    with pytest.raises(ValueError, match="read-only"):
        rates[0] = 1


def losses_on_mnist(**settings):
    return recorded(Trainer(TrainingConfig(**settings), built_in_mnist())).losses


@pytest.mark.thorough
def test_warm_up_keeps_the_first_large_steps_from_throwing_a_deep_network_off():
    settings = {
        "hidden_sizes": (100, 100, 100, 100),
        "activation": "relu",
        "weight_init_std": 0.14,
        "optimizer": "adam",
        "learning_rate": 0.05,
        "iterations": 200,
    }
    at_once, warmed_up = losses_on_mnist(**settings), losses_on_mnist(**settings, warmup=100)
    assert at_once.max() > 2 * at_once[0]
    assert warmed_up.max() < 1.1 * at_once[0]


@pytest.mark.thorough
def test_the_cosine_ends_with_a_lower_loss_than_the_same_rate_kept():
    settings = {"optimizer": "momentum", "learning_rate": 1.0, "iterations": 1500}
    kept, cosine, step = (
        losses_on_mnist(**settings, schedule=key)[-100:].mean()
        for key in ("constant", "cosine", "step")
    )
    assert max(cosine, step) < 0.9 * kept
