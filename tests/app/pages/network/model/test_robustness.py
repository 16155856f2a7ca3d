"""Accuracy on changed images, against images changed by hand."""

import numpy as np
import pytest

from app.pages.network.model.robustness import (
    CHANGES,
    amounts_of,
    changed,
    measure_robustness,
    some_images,
)
from nncore import Cancelled, TrainingConfig
from tests.app.class_sets import kinds, small_set
from tests.app.pages.network.runs import moments_of

DATA = small_set(kinds(5))
SHAPE = DATA.image_shape
CONFIG = TrainingConfig(
    hidden_sizes=(20,), activation="relu", weight_init_std="he", batch_size=20, iterations=200
)
MOMENT = moments_of(CONFIG, DATA)[-1]


def accuracy(images: np.ndarray) -> float:
    y = MOMENT.network.predict(images.reshape(len(images), -1))
    return float((y.argmax(axis=1) == DATA.t_test).mean())


def test_shifts_are_those_of_an_array() -> None:
    robustness = measure_robustness(MOMENT, 1000, lambda _: None)
    x = DATA.x_test.reshape(-1, *SHAPE) / 255
    by_hand = []
    for amount in amounts_of("shift", SHAPE[1]).astype(int):
        moved = np.zeros_like(x)
        if amount >= 0:
            moved[..., amount:] = x[..., : SHAPE[1] - amount]
        else:
            moved[..., :amount] = x[..., -amount:]
        by_hand.append(accuracy(moved))
    amounts, accuracies = robustness.curves["shift"]
    np.testing.assert_allclose(accuracies, by_hand)
    assert len(set(by_hand)) > 1
    assert amounts.tolist() == [-3, -2, -1, 0, 1, 2, 3]


def test_a_turn_of_a_right_angle_is_that_of_an_array() -> None:
    images = DATA.x_test
    turned = changed(images, SHAPE, "turn", 90.0).reshape(-1, *SHAPE)
    by_hand = np.rot90(images.reshape(-1, *SHAPE) / 255, -1, axes=(1, 2))  # clockwise
    np.testing.assert_allclose(turned, by_hand, atol=2 / 255)


def test_without_a_change_every_curve_has_the_accuracy_of_the_images_themselves() -> None:
    robustness = measure_robustness(MOMENT, 1000, lambda _: None)
    plain = accuracy(DATA.x_test / 255)
    nothing = {"noise": 0.0, "shift": 0.0, "turn": 0.0, "scale": 1.0}
    for change in CHANGES:
        amounts, accuracies = robustness.curves[change]
        assert accuracies[np.isclose(amounts, nothing[change])] == [plain]
    assert robustness.n_images == len(DATA.t_test)


def test_noise_stays_in_the_range_of_pixels_and_within_its_limit() -> None:
    x, noisy = DATA.x_test / 255, changed(DATA.x_test, SHAPE, "noise", 0.3)
    assert 0 <= noisy.min() < noisy.max() <= 1
    assert 0.29 < np.abs(noisy - x).max() <= 0.3 + 1e-6


def test_images_are_evenly_spaced_and_not_more_than_asked_for() -> None:
    images, labels = some_images(MOMENT, 4)
    assert len(images) == len(labels) <= 4
    n_test = len(DATA.t_test)
    places = range(0, n_test, -(-n_test // 4))
    assert labels.tolist() == [DATA.t_test[place] for place in places]


def test_whoever_waits_may_leave() -> None:
    def leave(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        measure_robustness(MOMENT, 100, leave)
