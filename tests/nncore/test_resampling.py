"""Resampled images, held against torch's grid_sample and against a formula of each pixel."""

import json
from pathlib import Path

import numpy as np
import pytest

from nncore import scale_pixels
from nncore.resampling import blocks, interpolate, inverse_transforms, resample, sampling_grid

TORCH = json.loads((Path(__file__).parent / "torch_values" / "resampling.json").read_text())
HEIGHT, WIDTH = 6, 5
A_SHARE = 1 / 16  # of the way from a pixel to the next, to which places are rounded


def torchs_image():
    y, x = np.indices((HEIGHT, WIDTH))
    return ((37 * x + 61 * y + 11 * x * y) % 256).astype(np.uint8)


def some_images(n_images, height, width):
    return np.random.default_rng(0).integers(0, 256, (n_images, height * width), dtype=np.uint8)


def some_transforms(n):
    """Ever farther from none at all, until images leave their place."""
    rng = np.random.default_rng(1)
    far = np.linspace(0, 1, n)
    turn, scale = far * rng.uniform(-3, 3, n), 1 + far * rng.uniform(-0.5, 1, n)
    return inverse_transforms(turn, scale, far * rng.uniform(-5, 5, (2, n)))


def moved(image, turn=0.0, scale=1.0, right=0.0, down=0.0):
    matrices = inverse_transforms(np.array([turn]), np.array([scale]), np.array([[right], [down]]))
    pixels = 255 * resample(image.reshape(1, -1), matrices, image.shape, "float64")
    return pixels.reshape(image.shape)


def interpolated(image, matrix):
    """Each pixel as the sum of all, of which it weighs those that are less than one away."""
    height, width = image.shape
    centers = (width - 1) / 2, (height - 1) / 2
    pixels = []
    for y in range(height):
        for x in range(width):
            point = matrix @ [x - centers[0], y - centers[1], 1] + centers
            column, row = np.round(point / A_SHARE) * A_SHARE
            of_columns = np.maximum(0, 1 - abs(np.arange(width) - column))
            of_rows = np.maximum(0, 1 - abs(np.arange(height) - row))
            pixels.append(of_rows @ image @ of_columns / 255)
    return pixels


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_images_are_changed_as_torch_changes_them(dtype):
    for case in TORCH:
        turn, scale, *shift = np.array(case["change"])[:, None]
        matrices = inverse_transforms(np.radians(turn), scale, np.array(shift))
        image = torchs_image()
        pixels = resample(image.reshape(1, -1), matrices, image.shape, dtype)
        assert pixels.dtype == dtype
        np.testing.assert_allclose(pixels[0], case["pixels"], atol=A_SHARE)


@pytest.mark.parametrize("shape", [(8, 8), (5, 9), (1, 7), (7, 1)])
def test_pixels_are_the_weighted_sums_of_all_pixels(shape):
    images, matrices = some_images(40, *shape), some_transforms(40)
    pixels = np.empty(images.shape)
    interpolate(images, sampling_grid(matrices, shape), out=pixels)
    expected = [
        interpolated(image.reshape(shape), matrices[:, i]) for i, image in enumerate(images)
    ]
    np.testing.assert_allclose(pixels, expected, atol=1e-12)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_many_images_are_changed_each_as_it_is_alone(dtype):
    images, matrices = some_images(400, 28, 28), some_transforms(2)[:, 1:]  # 313,600 pixels
    assert len(list(blocks(images))) == 3
    pixels = resample(images, matrices, (28, 28), dtype)
    for i in (0, 166, 167, 168, 399):
        alone = resample(images[i : i + 1], matrices, (28, 28), dtype)
        assert np.array_equal(pixels[i : i + 1], alone)


def test_nothing_is_changed_where_nothing_is_asked_for():
    images = some_images(3, 28, 28)
    still = inverse_transforms(np.zeros(1), np.ones(1), np.zeros((2, 1)))
    expected = scale_pixels(images)
    np.testing.assert_allclose(resample(images, still, (28, 28), "float32"), expected, rtol=1e-6)


def test_a_shift_goes_to_the_right_and_down_and_lets_zeros_in():
    image = np.arange(1, 10, dtype=np.uint8).reshape(3, 3)
    to_the_right, down = moved(image, right=1.0), moved(image, down=2.0)
    np.testing.assert_allclose(to_the_right, [[0, 1, 2], [0, 4, 5], [0, 7, 8]], atol=1e-9)
    np.testing.assert_allclose(down, [[0, 0, 0], [0, 0, 0], [1, 2, 3]], atol=1e-9)


@pytest.mark.parametrize("shape", [(126, 126), (127, 30), (3, 200), (300, 500)])
def test_a_shift_goes_as_far_in_a_large_image(shape):
    image = some_images(1, *shape).reshape(shape)
    expected = np.zeros(shape)
    expected[1:, 2:] = image[:-1, :-2]
    np.testing.assert_allclose(moved(image, right=2.0, down=1.0), expected, atol=1e-9)


def test_a_quarter_turn_is_clockwise():
    image = np.arange(1, 10, dtype=np.uint8).reshape(3, 3)
    np.testing.assert_allclose(moved(image, turn=np.pi / 2), np.rot90(image, -1), atol=1e-9)


def test_white_images_stay_white_inside():
    white, rng = np.full((100, 784), 255, np.uint8), np.random.default_rng(2)
    turn, shift = rng.uniform(-1, 1, 100), rng.uniform(-5, 5, (2, 100))
    matrices = inverse_transforms(turn, np.ones(100), shift)
    pixels = np.empty((100, 784), np.float32)
    interpolate(white, sampling_grid(matrices, (28, 28)), out=pixels)
    np.testing.assert_allclose(pixels.reshape(-1, 28, 28)[:, 10:18, 10:18], 1, rtol=1e-6)
    assert pixels.max() <= 1
