"""Own photos become what MNIST's digits are."""

import numpy as np
import pytest

from nncore.picture_fitting import fit_ink, fit_to_box, is_dark_on_light, resize
from tests.mnist import built_in_mnist


def digit_of(index: int) -> np.ndarray:
    return built_in_mnist().x_train[index].reshape(28, 28)


def enlarged(digit: np.ndarray, factor: int) -> np.ndarray:
    """The digit in larger pixels."""
    return np.kron(digit, np.ones((factor, factor), np.uint8))


def photo(digit: np.ndarray, seed: int) -> np.ndarray:
    """Ink on light, grainy, unevenly lit paper, away from the middle."""
    rng = np.random.default_rng(seed)
    ink = enlarged(digit, 8).astype(float) / 255
    height, width = 330, 410
    paper = 200 + 15 * np.linspace(-1, 1, width)[None, :] + rng.normal(0, 4, (height, width))
    top, left = rng.integers(10, height - 234), rng.integers(10, width - 234)
    paper[top : top + 224, left : left + 224] *= 1 - 0.8 * ink
    return np.clip(paper, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("index", range(20))
@pytest.mark.parametrize("factor", [3, 10])
def test_an_enlarged_mnist_digit_is_fitted_to_that_digit(index: int, factor: int) -> None:
    digit = digit_of(index)
    sheet = np.pad(enlarged(255 - digit, factor), ((5, 70), (40, 0)), constant_values=255)
    fitted = fit_to_box(sheet)
    assert fitted is not None
    assert np.abs(fitted.astype(int) - digit).max() <= 1


def test_photos_of_mnist_digits_are_fitted_to_about_those_digits() -> None:
    alike = []
    for index in range(40):
        digit = digit_of(index)
        fitted = fit_to_box(photo(digit, index))
        assert fitted is not None
        alike.append(np.corrcoef(fitted.ravel(), digit.ravel())[0, 1])
    assert np.median(alike) > 0.95
    assert min(alike) > 0.6  # a center of mass that is rounded to the next pixel


def test_what_is_drawn_fills_a_box_of_20_around_its_center_of_mass() -> None:
    picture = np.full((300, 200), 255, np.uint8)
    picture[20:260, 30:90] = 0  # 240 × 60: scaled to 20 × 5
    fitted = fit_to_box(picture)
    assert fitted is not None
    rows, columns = (np.flatnonzero(fitted.any(axis=axis)) for axis in (1, 0))
    assert (rows[0], rows[-1]) == (4, 23)
    assert len(columns) == 5
    assert abs(columns.mean() - 13.5) <= 0.5
    assert fitted.max() == 255


@pytest.mark.parametrize("inverted", [False, True])
def test_ink_comes_out_light_on_dark_whichever_way_it_was(inverted: bool) -> None:
    digit = enlarged(digit_of(0), 4)
    fitted = fit_to_box(255 - digit if inverted else digit)
    assert fitted is not None
    assert fitted[0].max() == 0
    assert fitted.max() == 255


@pytest.mark.parametrize("shape", [(1, 1), (50, 50), (1, 300)])
def test_a_picture_of_nothing_is_told(shape: tuple[int, int]) -> None:
    assert fit_to_box(np.full(shape, 180, np.uint8)) is None
    grain = np.random.default_rng(0).integers(180, 190, shape).astype(np.uint8)
    assert fit_to_box(grain) is None


@pytest.mark.parametrize("shape", [(3, 1), (1, 3), (500, 3), (3, 500), (2, 2)])
def test_pictures_of_any_shape_are_fitted(shape: tuple[int, int]) -> None:
    picture = np.zeros(shape, np.uint8)
    picture.flat[picture.size // 2] = 255
    fitted = fit_to_box(picture)
    assert fitted is not None
    assert fitted.shape == (28, 28)
    assert fitted.any()


def test_most_borders_decide_about_a_set() -> None:
    x = built_in_mnist().x_test[:50].reshape(-1, 28, 28)
    assert not is_dark_on_light(x)
    assert is_dark_on_light(255 - x)


@pytest.mark.parametrize("image_shape", [(28, 28), (20, 20), (9, 9), (16, 24)])
def test_the_box_is_the_same_share_of_an_image_of_another_size(
    image_shape: tuple[int, int],
) -> None:
    fitted = fit_ink(np.full((50, 50), 255, np.uint8), image_shape)
    assert fitted is not None
    assert fitted.shape == image_shape
    rows = np.flatnonzero(fitted.any(axis=1))
    box = {28: 20, 20: 14, 9: 6, 16: 11}[image_shape[0]]  # 20/28 of the shorter side
    assert (len(rows), np.count_nonzero(fitted)) == (box, box**2)


def test_nothing_is_no_ink() -> None:
    assert fit_ink(np.zeros((40, 40), np.uint8)) is None


def test_the_center_of_mass_comes_into_the_middle_pixel() -> None:
    ink = np.zeros((60, 60), np.uint8)
    ink[5:45, 10:14] = 255  # an L, heavy at the bottom left
    ink[41:45, 10:40] = 255
    fitted = fit_ink(ink)
    assert fitted is not None
    rows, columns = np.indices((28, 28))
    center = np.array([(fitted * axis).sum() for axis in (rows, columns)]) / fitted.sum()
    np.testing.assert_allclose(center, 14, atol=0.51)


def test_a_smaller_picture_has_the_mean_of_what_each_pixel_covers() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (60, 40), np.uint8)
    expected = picture.reshape(20, 3, 20, 2).mean(axis=(1, 3))
    assert np.abs(resize(picture, (20, 20)) - expected).max() <= 0.5
    line = np.array([[0, 90, 255]], np.uint8)  # 1.5 pixels a pixel
    np.testing.assert_array_equal(resize(line, (1, 2)), [[30, 200]])


def test_a_larger_picture_is_interpolated() -> None:
    line = np.array([[0, 100]], np.uint8)
    np.testing.assert_array_equal(resize(line, (1, 4)), [[0, 25, 75, 100]])
    assert (resize(np.full((3, 5), 77, np.uint8), (30, 41)) == 77).all()
