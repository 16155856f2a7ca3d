"""A photo comes back out of the text that holds it."""

import base64
import zlib

import numpy as np
import pytest

from app.pages.network.model.photo import MOST_SIDE, as_text, from_text
from app.pages.network.states.digit import MOST_PHOTO_TEXT


def back(ink: np.ndarray, image_shape: tuple[int, int] = (28, 28)) -> np.ndarray:
    pixels = from_text(as_text(ink, image_shape))
    assert pixels is not None
    return pixels


def test_a_picture_of_the_sheet_s_size_comes_back_as_it_was() -> None:
    ink = np.random.default_rng(0).integers(0, 256, (112, 112), np.uint8)
    np.testing.assert_array_equal(back(ink), ink)
    assert len(as_text(ink, (28, 28))) < MOST_PHOTO_TEXT


def test_a_wide_picture_is_put_whole_into_the_middle() -> None:
    pixels = back(np.full((50, 200), 255, np.uint8))
    assert pixels.shape == (MOST_SIDE, MOST_SIDE)
    rows = np.flatnonzero(pixels.any(axis=1))
    assert (rows[0], rows[-1]) == (42, 69)  # 112 · 50 / 200 = 28 rows
    assert pixels[42:70].min() == 255


@pytest.mark.parametrize("image_shape", [(9, 9), (16, 24), (300, 200)])
def test_it_has_the_proportions_of_the_images(image_shape: tuple[int, int]) -> None:
    height, width = back(np.full((5, 3), 255, np.uint8), image_shape).shape
    assert height * image_shape[1] == width * image_shape[0]


@pytest.mark.parametrize(
    "text",
    [
        *("", "x", "2x2", "2x2:", "2x2:é", "0x0:", "axb:AAAA"),
        "2x2:" + base64.b64encode(zlib.compress(b"123")).decode(),
        "-2x-2:" + base64.b64encode(zlib.compress(b"1234")).decode(),
        "5000x5000:" + base64.b64encode(zlib.compress(bytes(25_000_000))).decode(),
    ],
)
def test_any_other_text_is_no_picture(text: str) -> None:
    assert from_text(text) is None
