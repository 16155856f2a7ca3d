"""Own photos become what MNIST's digits are."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.session.picture_fitting import fit_to_box, is_dark_on_light
from tests.app.conftest import built_in_mnist


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
    digit = built_in_mnist().x_train[index].reshape(28, 28)
    sheet = np.pad(enlarged(255 - digit, factor), ((5, 70), (40, 0)), constant_values=255)
    fitted = fit_to_box(sheet)
    assert fitted is not None
    assert np.abs(fitted.astype(int) - digit).max() <= 1


def test_photos_of_mnist_digits_are_fitted_to_about_those_digits() -> None:
    alike = []
    for index in range(40):
        digit = built_in_mnist().x_train[index].reshape(28, 28)
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
    digit = enlarged(built_in_mnist().x_train[0].reshape(28, 28), 4)
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


def test_a_letter_drawn_by_qt_is_upright() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y in range(10, 90):
        for x in range(20, 30):
            image.setPixel(x, y, 0xFF000000)
    for x in range(20, 70):  # the foot of an L
        for y in range(80, 90):
            image.setPixel(x, y, 0xFF000000)
    from app.session.picture_fitting import to_array

    fitted = fit_to_box(to_array(image))
    assert fitted is not None
    rows = np.flatnonzero(fitted.any(axis=1))
    assert np.count_nonzero(fitted[rows[-1]]) > 2 * np.count_nonzero(fitted[rows[0]])
