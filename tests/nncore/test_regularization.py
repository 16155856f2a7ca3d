"""Weight decay and dropout by what they are for: overfitting on few of the MNIST images.

Three runs each, alike but for their seeds; the accuracies on 10,000 test images have a standard
error of 0.3 %, of which runs of one seed share most.
"""

import functools

import pytest

from nncore import Evaluation, Trainer, TrainingConfig
from tests.mnist import built_in_mnist

SEEDS = (0, 1, 2)
FEW_IMAGES = {
    "train_size": 1000,
    "hidden_sizes": (100,),
    "activation": "relu",
    "weight_init_std": 0.05,
    "learning_rate": 0.3,
    "iterations": 500,
}


@functools.cache
def trained(seed: int, **settings: object) -> Evaluation:
    trainer = Trainer(TrainingConfig(**FEW_IMAGES, seed=seed, **settings), built_in_mnist())
    while not trainer.finished:
        trainer.step()
    return trainer.evaluate()


def gap(evaluation: Evaluation) -> float:
    return evaluation.train_accuracy - evaluation.test_accuracy


@pytest.mark.thorough
def test_a_thousand_images_are_learned_by_heart_without_either():
    for seed in SEEDS:
        plain = trained(seed)
        assert plain.train_accuracy == 1
        assert gap(plain) > 0.1


@pytest.mark.thorough
@pytest.mark.parametrize(
    "settings",
    [
        {"dropout": 0.5},
        {"weight_decay": 0.01},
        {"weight_decay": 0.01, "weight_decay_kind": "decoupled"},
    ],
)
def test_the_gap_between_train_and_test_closes_and_more_test_images_are_read(settings):
    runs = [(trained(seed), trained(seed, **settings)) for seed in SEEDS]
    assert sum(gap(r) for _, r in runs) < sum(gap(plain) for plain, _ in runs)
    assert sum(r.test_accuracy for _, r in runs) > sum(plain.test_accuracy for plain, _ in runs)


def test_much_weight_decay_leaves_small_weights_that_learn_less():
    plain, decayed = trained(0), trained(0, weight_decay=0.1)
    assert gap(decayed) < 0.8 * gap(plain)
    assert decayed.train_accuracy < 0.9
