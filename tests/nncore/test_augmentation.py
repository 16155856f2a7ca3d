"""Data augmentation, drawn from a pool and followed through steps."""

import numpy as np
import pytest

from nncore import Run, Trainer, TrainingConfig
from nncore.augmentation import Augmentation
from nncore.augmentation_pool import N_NOISE, N_TRANSFORMS, Changes, Pool
from nncore.resampling import resample
from tests.mnist import built_in_mnist
from tests.nncore.small_sets import small_set

ALL = {"augment_shift": 2, "augment_turn": 15, "augment_scale": 0.1, "augment_noise": 0.2}
SMALL = {"hidden_sizes": (5,), "batch_size": 8, "weight_init_std": 1.0}


def trainer_of(**settings):
    return Trainer(TrainingConfig(**{**SMALL, **settings}), small_set())


def pool_of(*sizes, seed=1):
    return Augmentation(*sizes).draw_pool(np.random.default_rng(seed))


def some_images(n_images, n_pixels):
    return np.random.default_rng(0).integers(0, 256, (n_images, n_pixels), dtype=np.uint8)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("shape", [(28, 28), (40, 50)])
def test_images_take_transforms_that_follow_each_other_from_the_drawn_one_on(shape, dtype):
    images, pool = some_images(200, shape[0] * shape[1]), pool_of(2, 15, 0.1)
    pixels = Changes(pool, N_TRANSFORMS - 170, 0).apply(images, shape, dtype, 0)
    assert pixels.dtype == dtype
    for i in (0, 64, 65, 66, 166, 167, 168, 169, 170, 199):
        own = pool.transforms.matrices[:, [(i - 170) % N_TRANSFORMS]]
        assert np.array_equal(pixels[i : i + 1], resample(images[i : i + 1], own, shape, dtype))


def test_parts_of_a_batch_go_on_in_the_rings():
    images, pool = some_images(3, 784), pool_of(2, 15, 0.1, 0.2)
    place = N_NOISE - 1000
    part = Changes(pool, N_TRANSFORMS - 10, place).apply(images, (28, 28), "float64", 2000)
    alone = Changes(Pool(pool.transforms, None), 1990 % N_TRANSFORMS, 0)
    noise = pool.noise[(place + np.arange(2000 * 784, 2003 * 784)) % N_NOISE].reshape(3, 784)
    expected = (alone.apply(images, (28, 28), "float64", 0) + noise).clip(0, 1)
    np.testing.assert_allclose(part, expected, atol=1e-12)


def test_turns_sizes_and_shifts_are_spread_evenly_and_have_nothing_to_do_with_each_other():
    matrices = pool_of(3, 30, 0.2).transforms.matrices.transpose(1, 0, 2)
    forward = np.linalg.inv(matrices[:, :, :2])  # the other way, from before to after
    right, down = -(forward @ matrices[:, :, 2:])[..., 0].T
    cos, sin = forward[:, :, 0].T
    numbers = np.array([right, down, np.degrees(np.arctan2(sin, cos)), np.hypot(cos, sin)])
    for each, mean, most in zip(numbers, (0, 0, 0, 1), (3, 3, 30, 0.2), strict=True):
        error = most / np.sqrt(3) / np.sqrt(N_TRANSFORMS)  # of the mean of a uniform distribution
        assert each.mean() == pytest.approx(mean, abs=4 * error)
        assert 0.97 * most < np.abs(each - mean).max() <= most + 1e-9
    together = np.corrcoef(numbers) - np.eye(4)
    assert np.abs(together).max() < 4 / np.sqrt(N_TRANSFORMS)


def test_noise_is_spread_evenly_up_to_its_share():
    gray = np.full((100, 784), 128, np.uint8)
    pixels = Changes(pool_of(0, 0, 0, 0.3), 0, 0).apply(gray, (28, 28), "float64", 0)
    added = pixels - 128 / 255
    assert np.abs(added).max() == pytest.approx(0.3, rel=1e-3)
    assert added.mean() == pytest.approx(0, abs=0.005)
    assert added.std() == pytest.approx(0.3 / np.sqrt(3), rel=0.01)  # of a uniform distribution
    assert len(np.unique(added, axis=0)) == 100


@pytest.mark.parametrize("n_pixels", [784, 2 * N_NOISE + 1])
def test_noise_begins_again_after_its_end(n_pixels):
    gray, pool = np.full((3, n_pixels), 128, np.uint8), pool_of(0, 0, 0, 0.3)
    place = N_NOISE - 1000
    pixels = Changes(pool, 0, place).apply(gray, (1, n_pixels), "float64", 0)
    expected = pool.noise[(place + np.arange(3 * n_pixels)) % N_NOISE]
    np.testing.assert_allclose(pixels.reshape(-1) - 128 / 255, expected, atol=1e-12)


def test_no_pixel_leaves_the_range():
    white = np.full((200, 784), 255, np.uint8)
    pixels = Changes(pool_of(5, 45, 0.5, 0.5), 0, 0).apply(white, (28, 28), "float32", 0)
    assert pixels.min() == 0
    assert pixels.max() == 1


def test_every_batch_begins_elsewhere_in_the_pool():
    rng = np.random.default_rng(4)
    drawn = [pool_of(1).draw(rng) for _ in range(1000)]
    for places, n_places in (
        ([changes.first_transform for changes in drawn], N_TRANSFORMS),
        ([changes.first_noise for changes in drawn], N_NOISE),
    ):
        assert 0 <= min(places) < 0.02 * n_places
        assert 0.98 * n_places < max(places) < n_places


@pytest.mark.parametrize("key", ALL)
def test_each_of_the_four_changes_the_images_of_a_step(key):
    trainer = trainer_of(**{key: ALL[key]})
    plain, _ = trainer.batch(trainer.next_batch)
    assert np.abs(trainer.next_samples()[0] - plain).max() > 0.01


def test_each_image_is_changed_by_a_transform_of_its_own():
    same = np.repeat(built_in_mnist().x_train[:1], 50, axis=0)
    changes = pool_of(2, 10, 0.1).draw(np.random.default_rng(3))
    assert len(np.unique(changes.apply(same, (28, 28), "float32", 0), axis=0)) == 50


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
