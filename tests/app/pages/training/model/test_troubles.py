"""Each trouble on a run on MNIST where it must be found, and on runs where it must not."""

from __future__ import annotations

import functools
from dataclasses import replace

import numpy as np
import pytest

from app.pages.training.adviser import evidence_of
from app.pages.training.hints import hint_of
from app.pages.training.model.troubles import RULES, Evidence, Trouble, find_trouble
from app.pages.training.model.vitals import measure_vitals
from app.session.control import RunControl
from app.session.run import LiveRun
from nncore import Dataset, Evaluation, LearningRateChange, Run, Trainer, TrainingConfig
from tests.mnist import built_in_mnist
from tests.thoroughness import briefly

IN_TROUBLE = {
    "one_class": {"train_size": 1, "iterations": 100},
    "sure_mistakes": {"loss": "sum_squared_error", "weight_init_std": 3.0, "iterations": 300},
    "equal_units": {"weight_init_std": 0.0, "iterations": 600},
    "large_weights": {"weight_init_std": 1.0, "iterations": 200},
    "large_steps": {"learning_rate": 10.0, "iterations": 200},
    "strong_decay": {"weight_decay": 1.0, "iterations": 1200},
    "lost_signal": {"hidden_sizes": (50, 50, 50), "iterations": 200},
    "flattening": {"hidden_sizes": (50,) * 9, "weight_init_std": "xavier", "iterations": 200},
    "dead_units": {"activation": "relu", "learning_rate": 2.0, "iterations": 300},
    "small_steps": {"learning_rate": 0.001, "iterations": 600},
    "batch_of_one": {"batch_size": 1, "iterations": 1500},
    "overfitting": {"train_size": 20, "iterations": 1500},
}
WELL = {
    "the book's": {"iterations": 1200},
    "the book's W2": {"weight_init_std": (0.01, 1.0), "iterations": 600},
    "adam": {"optimizer": "adam", "learning_rate": 0.001, "iterations": 600},
    "some weight decay": {"weight_decay": 0.01, "iterations": 600},
    "one unit": {"hidden_sizes": (1,), "iterations": 1200},
    "a first layer of zeros": {"weight_init_std": (0.0, 1.0), "iterations": 600},
    "zeros with dropout": {"weight_init_std": 0.0, "dropout": 0.2, "iterations": 1200},
    "relu": {"activation": "relu", "iterations": 600},
    "steps of 3": {"learning_rate": 3.0, "iterations": 400},
    "deep with larger weights": {
        "hidden_sizes": (50, 50, 50),
        "weight_init_std": (0.036, 0.141, 0.141, 0.141),
        "activation": "tanh",
        "iterations": 600,
    },
    "as deep as can be": {
        "hidden_sizes": (50,) * 9,
        "weight_init_std": "he",
        "activation": "relu",
        "iterations": 600,
    },
    "squared error": {"loss": "sum_squared_error", "learning_rate": 10.0, "iterations": 300},
    "a batch of two": {"batch_size": 2, "iterations": 1500},
    "3,000 images": {"train_size": 3000, "iterations": 1500},
}


@functools.cache
def trouble_of(*settings: tuple[str, object]) -> Trouble | None:
    return trouble_with(built_in_mnist(), **dict(settings))


def trouble_with(data: Dataset, **settings: object) -> Trouble | None:
    config = TrainingConfig(**settings)
    run = LiveRun(Run.untrained(config, data), data, RunControl())
    trainer = Trainer(config, run.dataset)
    for _ in trainer.run(run.record.history, run.record.timeline):
        pass
    return find_trouble(evidence_of(run, measure_vitals(trainer)))


@pytest.mark.parametrize("key", IN_TROUBLE)
def test_a_run_in_trouble_is_found(key: str) -> None:
    trouble = trouble_of(*IN_TROUBLE[key].items())
    assert trouble is not None
    assert trouble.key == key


@briefly("name", quick=["the book's W2", "steps of 3", "squared error"], thorough=WELL)
def test_a_run_that_learns_is_left_alone(name: str) -> None:
    assert trouble_of(*WELL[name].items()) is None


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ({"weight_init_std": 0.0, "activation": "relu"}, "equal_units"),  # not dead for large steps
        ({"weight_init_std": "zeros", "hidden_sizes": (50, 50)}, "equal_units"),
        ({"weight_decay": 1.0, "hidden_sizes": (50, 50)}, "strong_decay"),  # not drawn too small
        ({"weight_decay": 0.3, "optimizer": "adam", "learning_rate": 0.001}, "strong_decay"),
        ({"weight_decay": 1.0, "learning_rate": 1e-5}, "small_steps"),  # it has drawn nothing yet
    ],
)
def test_what_keeps_weights_at_zero_is_named_before_what_follows_from_it(
    settings: dict[str, object], found: str
) -> None:
    trouble = trouble_of(*{**settings, "iterations": 1000}.items())
    assert trouble is not None
    assert trouble.key == found


def part(train: slice | np.ndarray, test: slice | np.ndarray) -> Dataset:
    """Some of the images of MNIST."""
    whole = built_in_mnist()
    return replace(
        whole,
        x_train=whole.x_train[train],
        t_train=whole.t_train[train],
        x_test=whole.x_test[test],
        t_test=whole.t_test[test],
    )


def of_class(k: int) -> tuple[np.ndarray, np.ndarray]:
    whole = built_in_mnist()
    return np.flatnonzero(whole.t_train == k)[:600], np.flatnonzero(whole.t_test == k)[:100]


@pytest.mark.parametrize(
    "settings",
    [{}, {"batch_size": 1}, {"loss": "sum_squared_error"}, {"activation": "relu"}],
)
def test_of_a_single_class_it_is_said_and_nothing_that_follows_from_it(
    settings: dict[str, object],
) -> None:
    train, test = of_class(3)
    for data in (part(train, test), part(train, slice(200))):
        assert trouble_with(data, iterations=150, **settings) == Trouble("one_class")


def test_where_the_first_images_are_of_one_class_all_of_them_are_offered() -> None:
    train, _ = of_class(3)
    data = part(np.concatenate([train[:20], np.arange(200)]), slice(200))
    trouble = trouble_with(data, iterations=100, train_size=20)
    assert trouble == Trouble("one_class", {"train_size": None})


def test_one_test_image_shows_no_dead_units_and_no_sure_mistakes() -> None:
    data = part(slice(3), slice(1))
    for loss in ("cross_entropy", "sum_squared_error"):
        assert trouble_with(data, iterations=150, loss=loss, batch_size=3) is None


def test_test_images_that_are_sorted_by_class_are_looked_at_all_over() -> None:
    order = np.argsort(built_in_mnist().t_test, kind="stable")
    trainer = Trainer(TrainingConfig(), part(slice(100), order))
    assert measure_vitals(trainer).signals


def test_an_accuracy_on_test_images_of_one_class_is_no_overfitting() -> None:
    data = part(slice(2000), of_class(5)[1])
    assert trouble_with(data, iterations=150) is None


def test_a_batch_of_one_is_left_alone_where_nothing_is_left_to_learn() -> None:
    evidence = Evidence(
        config=TrainingConfig(batch_size=1),
        sizes=(784, 50, 10),
        n_train=20,
        n_test=1000,
        losses=np.geomspace(2.3, 0.001, 500),
    )
    assert find_trouble(evidence) is None


def test_every_trouble_is_tried() -> None:
    assert set(IN_TROUBLE) == set(RULES)


@pytest.mark.parametrize(("activation", "rule"), [("relu", "he"), ("tanh", "xavier")])
def test_small_weights_are_to_be_drawn_by_the_rule_of_the_activation(
    activation: str, rule: str
) -> None:
    deep = {"hidden_sizes": (50,) * 5, "activation": activation, "iterations": 200}
    assert trouble_of(*deep.items()) == Trouble("lost_signal", {"weight_init_std": rule})


@briefly(
    "key",
    quick=["large_steps", "lost_signal"],
    thorough=sorted(set(IN_TROUBLE) - {"batch_of_one"}),
)
def test_what_is_offered_helps(key: str) -> None:
    changes = trouble_of(*IN_TROUBLE[key].items()).changes
    assert trouble_of(*{**IN_TROUBLE[key], **changes}.items()) is None


@pytest.mark.parametrize(
    ("settings", "changes"),
    [
        ({"train_size": 20}, {"train_size": None}),
        ({"train_size": 20, "dropout": 0.5}, {"train_size": None}),
        ({}, {"dropout": 0.2}),  # all images are in use
        ({"dropout": 0.1}, {}),
    ],
)
def test_against_overfitting_more_images_are_offered_before_dropout(
    settings: dict[str, object], changes: dict[str, object]
) -> None:
    evidence = Evidence(
        config=TrainingConfig(**settings),
        sizes=(784, 50, 10),
        n_train=1000,
        n_test=1000,
        losses=np.geomspace(2.3, 0.01, 500),
        last=Evaluation(500, 50.0, 1.0, 0.8),
    )
    assert find_trouble(evidence) == Trouble("overfitting", changes)


def changed_by_hand(losses: np.ndarray, first: float, then: float, at: int) -> Trouble | None:
    """The trouble of a run whose learning rate was changed on the way."""
    rates = LearningRateChange(0, first), LearningRateChange(at, then)
    config = TrainingConfig(learning_rate=first)
    return find_trouble(Evidence(config, (784, 50, 10), 1000, 1000, losses, rates=rates))


def test_a_rate_that_a_hand_has_set_is_the_one_that_is_judged() -> None:
    learned, spoiled, flat = np.full(900, 0.4), np.full(200, 16.1), np.full(1200, 2.3)
    losses = np.concatenate([np.full(100, 2.3), learned, spoiled])
    offered = Trouble("large_steps", {"learning_rate": 0.1})  # not a tenth of what was well
    assert changed_by_hand(losses, 0.1, 50.0, at=1000) == offered
    assert changed_by_hand(losses, 50.0, 0.1, at=1150) == offered  # the harm lasts
    larger = Trouble("small_steps", {"learning_rate": 0.1})
    assert changed_by_hand(flat, 0.001, 0.002, at=600) == larger
    assert changed_by_hand(flat, 0.001, 0.1, at=1000) is None  # too early to tell


def test_an_offer_of_dropout_says_how_much() -> None:
    assert hint_of(Trouble("overfitting", {"dropout": 0.2})).offer == "Dropout 0.2"
