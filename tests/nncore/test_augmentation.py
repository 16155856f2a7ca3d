"""Data augmentation, held against torch's grid_sample and followed through steps."""

import json
from pathlib import Path

import numpy as np
import pytest

from nncore import Run, Trainer, TrainingConfig, scale_pixels
from nncore.augmentation import Augmentation, inverse_transforms, resample
from tests.mnist import built_in_mnist
from tests.nncore.small_sets import small_set

TORCH = json.loads((Path(__file__).parent / "torch_values" / "resampling.json").read_text())
HEIGHT, WIDTH = 6, 5
A_SHARE = 1 / 256  # of the way from a pixel to the next, to which places are rounded
ALL = {"augment_shift": 2, "augment_turn": 15, "augment_scale": 0.1, "augment_noise": 0.2}
SMALL = {"hidden_sizes": (5,), "batch_size": 8, "weight_init_std": 1.0}


def torchs_image():
    y, x = np.indices((HEIGHT, WIDTH))
    return ((37 * x + 61 * y + 11 * x * y) % 256).astype(np.uint8)


def trainer_of(**settings):
    return Trainer(TrainingConfig(**{**SMALL, **settings}), small_set())


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_images_are_changed_as_torch_changes_them(dtype):
    turns, scales, *shifts = np.transpose([case["change"] for case in TORCH])
    matrices = inverse_transforms(np.radians(turns), scales, np.array(shifts))
    images = np.repeat(torchs_image()[None], len(TORCH), axis=0)
    pixels = resample(images, matrices, dtype)
    assert pixels.dtype == dtype
    np.testing.assert_allclose(pixels, [case["pixels"] for case in TORCH], atol=A_SHARE)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_many_images_are_changed_each_as_it_is_alone(dtype):
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (400, 28, 28), dtype=np.uint8)  # 313,600 pixels
    matrices = Augmentation(2, 15, 0.1).draw(rng, len(images)).matrices
    pixels = resample(images, matrices, dtype)
    assert pixels.dtype == dtype
    for i in (0, 166, 167, 168, 399):
        alone = resample(images[i : i + 1], matrices[:, i : i + 1], dtype)
        np.testing.assert_allclose(pixels[i : i + 1], alone, atol=1e-6)


def test_nothing_is_changed_where_nothing_is_asked_for():
    images = np.random.default_rng(0).integers(0, 256, (3, 28, 28), dtype=np.uint8)
    still = inverse_transforms(np.zeros(3), np.ones(3), np.zeros((2, 3)))
    expected = scale_pixels(images.reshape(3, -1))
    np.testing.assert_allclose(resample(images, still, "float32"), expected, rtol=1e-6)


def test_a_shift_goes_to_the_right_and_down_and_lets_zeros_in():
    image = np.arange(1, 10, dtype=np.uint8).reshape(1, 3, 3)
    moved = inverse_transforms(np.zeros(1), np.ones(1), np.array([[1.0], [0.0]]))
    pixels = 255 * resample(image, moved, "float64").reshape(3, 3)
    np.testing.assert_allclose(pixels, [[0, 1, 2], [0, 4, 5], [0, 7, 8]], atol=1e-9)
    moved = inverse_transforms(np.zeros(1), np.ones(1), np.array([[0.0], [2.0]]))
    pixels = 255 * resample(image, moved, "float64").reshape(3, 3)
    np.testing.assert_allclose(pixels, [[0, 0, 0], [0, 0, 0], [1, 2, 3]], atol=1e-9)


@pytest.mark.parametrize("shape", [(126, 126), (127, 30), (3, 200)])
def test_a_shift_goes_as_far_in_a_large_image(shape):
    image = np.random.default_rng(0).integers(0, 256, (1, *shape), dtype=np.uint8)
    moved = inverse_transforms(np.zeros(1), np.ones(1), np.array([[2.0], [1.0]]))
    pixels = resample(image, moved, "float64").reshape(shape)
    expected = np.zeros(shape)
    expected[1:, 2:] = image[0, :-1, :-2] / 255
    np.testing.assert_allclose(pixels, expected, atol=1e-9)


def test_a_quarter_turn_is_clockwise():
    image = np.arange(1, 10, dtype=np.uint8).reshape(1, 3, 3)
    turned = inverse_transforms(np.array([np.pi / 2]), np.ones(1), np.zeros((2, 1)))
    pixels = 255 * resample(image, turned, "float64").reshape(3, 3)
    np.testing.assert_allclose(pixels, np.rot90(image[0], -1), atol=1e-9)


def test_white_images_stay_white_inside_and_no_pixel_leaves_the_range():
    images = np.full((200, 784), 255, np.uint8)
    changes = Augmentation(5, 45, 0.5, 0.5).draw(np.random.default_rng(1), 200)
    pixels = changes.apply(images, (28, 28), "float32", 0)
    assert pixels.min() == 0
    assert pixels.max() == 1
    still = Augmentation(5, 45, 0.0, 0.0).draw(np.random.default_rng(1), 200)
    middle = still.apply(images, (28, 28), "float32", 0).reshape(-1, 28, 28)[:, 10:18, 10:18]
    np.testing.assert_allclose(middle, 1, rtol=1e-6)


def test_noise_is_spread_evenly_up_to_its_share():
    gray = np.full((100, 784), 128, np.uint8)
    pixels = Augmentation(noise=0.3).draw(np.random.default_rng(2), 100)
    added = pixels.apply(gray, (28, 28), "float64", 0) - 128 / 255
    assert np.abs(added).max() == pytest.approx(0.3)
    assert added.mean() == pytest.approx(0, abs=0.005)
    assert added.std() == pytest.approx(0.3 / np.sqrt(3), rel=0.01)  # of a uniform distribution


@pytest.mark.parametrize("key", ALL)
def test_each_of_the_four_changes_the_images_of_a_step(key):
    trainer = trainer_of(**{key: ALL[key]})
    plain, _ = trainer.batch(trainer.next_batch)
    assert np.abs(trainer.next_samples()[0] - plain).max() > 0.01


def test_each_image_is_changed_by_numbers_of_its_own():
    data = built_in_mnist()
    same = np.repeat(data.x_train[:1], 50, axis=0)
    pixels = Augmentation(2, 10, 0.1).draw(np.random.default_rng(3), 50)
    assert len(np.unique(pixels.apply(same, (28, 28), "float32", 0), axis=0)) == 50


def test_the_step_uses_the_images_that_were_shown_before_it():
    trainer = trainer_of(**ALL, dtype="float64")
    x, t = trainer.next_samples()
    for part in (slice(3), slice(3, 4), slice(5, None)):
        assert np.array_equal(trainer.next_samples(part)[0], x[part])
    expected = trainer.network.loss(x, t)
    assert trainer.step().loss == pytest.approx(expected, rel=1e-12)
    assert trainer.next_samples()[0].tolist() != x.tolist()


def losses(config, data, look=False):
    trainer = Trainer(config, data)
    run = Run.untrained(config, data)
    for _ in trainer.run(run.history, run.timeline):
        if look:
            trainer.next_samples(slice(2))
    return run.history.losses.tolist()


@pytest.mark.parametrize("gradient_method", ["backpropagation", "numerical"])
def test_one_seed_gives_one_result_whether_somebody_looks_or_not(gradient_method):
    config = TrainingConfig(**SMALL, **ALL, iterations=10, gradient_method=gradient_method)
    one = losses(config, small_set())
    assert losses(config, small_set(), look=True) == one
    assert losses(TrainingConfig(**SMALL, iterations=10), small_set()) != one


def test_a_cancelled_step_keeps_its_images():
    trainer = trainer_of(**ALL, gradient_method="numerical")
    x, _ = trainer.next_samples()
    assert trainer.step(lambda: False) is None
    assert np.array_equal(trainer.next_samples()[0], x)


def test_augmented_runs_see_the_batches_of_plain_ones():
    plain, augmented = trainer_of(), trainer_of(**ALL)
    for _ in range(3):
        assert np.array_equal(plain.step().indices, augmented.step().indices)


def test_accuracies_are_those_of_the_images_as_they_are():
    plain, augmented = trainer_of(), trainer_of(**ALL)
    assert plain.evaluate() == augmented.evaluate()


@pytest.mark.thorough
def test_a_small_training_set_is_worth_more_augmented():
    """What it is for: 200 images are learned by heart, but less so where they always change."""
    settings = {"train_size": 200, "learning_rate": 1.0, "iterations": 800}
    few = {"augment_shift": 1.5, "augment_turn": 10, "augment_scale": 0.1}

    def last(**more):
        trainer = Trainer(TrainingConfig(**settings, **more), built_in_mnist())
        while not trainer.finished:
            trainer.step()
        return trainer.evaluate()

    plain, augmented = last(), last(**few)
    assert plain.train_accuracy == 1
    assert augmented.test_accuracy > plain.test_accuracy + 0.03
