"""Strokes become the pixels that they cover."""

import math

import numpy as np
import pytest

from app.widgets.stroke_picture import Drawing, drawn_images, posed_picture, stroke_picture
from app.widgets.strokes import Pose
from tests.app.conftest import built_in_mnist

LINE = (0.1, 0.3, 0.5, 0.7, 0.5)  # width 0.1, from (0.3, 0.5) to (0.7, 0.5)


def digit(index: int) -> np.ndarray:
    return built_in_mnist().x_test[index].reshape(28, 28)


def images(drawing: Drawing, shape: tuple[int, int] = (28, 28)) -> tuple[np.ndarray, np.ndarray]:
    found = drawn_images(drawing, shape)
    assert found is not None
    return found.as_drawn, found.as_mnist


def center(image: np.ndarray) -> tuple[float, float]:
    """Center of mass, x and y, in pixels from the left and the top."""
    y, x = np.indices(image.shape) + 0.5
    return float((image * x).sum() / image.sum()), float((image * y).sum() / image.sum())


def plain_coverage(shape: tuple[int, int], width: float) -> np.ndarray:
    """Share of 8 × 8 points of each pixel that lie no farther than half the width from the line."""
    height, across = shape
    y, x = (np.indices((8 * height, 8 * across)) + 0.5) / 8
    x, y = x / across, y / height
    nearest = np.clip(x, 0.3, 0.7)
    covered = np.hypot(x - nearest, y - 0.5) <= width / 2
    return covered.reshape(height, 8, across, 8).mean(axis=(1, 3))


def test_a_stroke_covers_what_is_no_farther_from_it_than_half_its_width() -> None:
    pixels = stroke_picture([LINE], Pose(), (100, 100)) / 255
    assert np.abs(pixels - plain_coverage((100, 100), 0.1)).max() < 0.15
    area = 0.4 * 0.1 + math.pi * 0.05**2
    assert pixels.mean() == pytest.approx(area, rel=0.005)


def test_as_drawn_each_pixel_is_the_mean_of_what_it_covers() -> None:
    as_drawn, _ = images(Drawing([LINE]))
    assert np.abs(as_drawn / 255 - plain_coverage((28, 28), 0.1)).max() < 0.04


def test_a_tap_is_a_dot() -> None:
    pixels = stroke_picture([(0.2, 0.25, 0.75)], Pose(), (100, 100)) / 255
    assert pixels.mean() == pytest.approx(math.pi * 0.1**2, rel=0.01)
    assert center(pixels) == pytest.approx((25, 75), abs=0.1)


def test_as_mnist_the_place_and_the_size_on_the_pad_do_not_matter() -> None:
    seven = [(0.08, 0.3, 0.3, 0.6, 0.3, 0.4, 0.8)]
    _, in_the_middle = images(Drawing(seven))
    _, moved = images(Drawing(seven, pose=Pose(right=0.2, down=-0.15, size=0.7)))
    assert np.abs(in_the_middle.astype(int) - moved).mean() < 4  # of 255
    rows, columns = (np.flatnonzero(moved.any(axis=axis)) for axis in (1, 0))
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == 20


@pytest.mark.parametrize("index", range(5))
def test_a_test_image_is_received_as_it_is(index: int) -> None:
    as_drawn, as_mnist = images(Drawing(picture=digit(index)))
    np.testing.assert_array_equal(as_drawn, digit(index))
    assert np.abs(as_mnist.astype(int) - digit(index)).max() <= 1


def test_a_stroke_over_a_test_image_leaves_the_rest_as_it_is() -> None:
    as_drawn, _ = images(Drawing([(0.05, 0.0, 0.02, 0.1, 0.02)], digit(0)))
    np.testing.assert_array_equal(as_drawn[3:], digit(0)[3:])
    assert as_drawn[0, :3].min() > 0


def test_strokes_and_pictures_are_moved_alike() -> None:
    pose = Pose(right=0.1, down=-0.05, turn=30, size=0.8)
    sheet = stroke_picture([LINE], Pose(), (280, 280))
    moved = stroke_picture([LINE], pose, (280, 280))
    assert np.abs(posed_picture(sheet, pose).astype(int) - moved).mean() < 2
    assert center(moved) == pytest.approx((0.6 * 280, 0.45 * 280), abs=1)


@pytest.mark.parametrize("aspect", [1.0, 2.0])
def test_a_point_of_the_pad_is_found_again_where_it_was_drawn(aspect: float) -> None:
    pose = Pose(right=0.1, down=-0.05, turn=40, size=0.8)
    place = pose.before((0.55, 0.35), aspect)
    height, width = 200, round(200 * aspect)
    dot = stroke_picture([(0.05, *place)], pose, (height, width))
    assert center(dot) == pytest.approx((0.55 * width, 0.35 * height), abs=0.2)


@pytest.mark.parametrize("drawing", [Drawing(), Drawing(picture=np.zeros((28, 28), np.uint8))])
def test_an_empty_pad_makes_no_image(drawing: Drawing) -> None:
    assert drawn_images(drawing, (28, 28)) is None
    outside = Drawing([LINE], pose=Pose(right=3))
    assert drawn_images(outside, (28, 28)) is None


@pytest.mark.parametrize("shape", [(9, 9), (16, 24), (28, 28), (96, 96), (300, 200)])
def test_images_have_the_shape_of_the_data(shape: tuple[int, int]) -> None:
    for picture in (None, digit(0)):
        as_drawn, as_mnist = images(Drawing([LINE], picture), shape)
        assert as_drawn.shape == as_mnist.shape == shape
        assert as_drawn.any()
