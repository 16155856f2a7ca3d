"""Animations keep the colors that tell curves from each other."""

import io

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.figures.animation import Frame, gif_of, small_copy

OKABE_ITO = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7")
WIDTH, HEIGHT = 480, 270


def rgb(color: str) -> list[int]:
    return [int(color[i : i + 2], 16) for i in (1, 3, 5)]


def picture() -> np.ndarray:
    """A map of many bands and grays all over, and a thin curve in each of the colors."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    warm = np.stack([200 + x * 50 // WIDTH, 190 + y * 60 // HEIGHT, 160 + (x + y) // 9], axis=2)
    shown = warm.clip(0, 255)
    shown[:, :160] = (x[:, :160] * 255 // 160)[..., None]  # the grays of letters
    for k, color in enumerate(OKABE_ITO):
        shown[20 + 30 * k, 40:] = rgb(color)
    return shown.astype(np.uint8)


def test_a_thin_curve_keeps_its_color() -> None:
    image_of = pytest.importorskip("PIL.Image")
    pixels = np.ascontiguousarray(picture())
    image = QImage(pixels.data, WIDTH, HEIGHT, 3 * WIDTH, QImage.Format.Format_RGB888)
    frame = Frame(small_copy(image, WIDTH), 100)
    content = gif_of([frame, frame], lambda _: None)
    shown = np.asarray(image_of.open(io.BytesIO(content)).convert("RGB")).astype(int)
    for k, color in enumerate(OKABE_ITO):
        assert np.abs(shown[20 + 30 * k, 40:] - rgb(color)).max() <= 12, color
