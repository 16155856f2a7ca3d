"""Strokes as pixels: as they are drawn, and as the images that a network receives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.widgets.strokes import UNMOVED, Pose, Stroke, points_of
from nncore.picture_fitting import fit_ink, resize
from nncore.resampling import resample

Pixels = NDArray[np.uint8]

SHEET_SIDE = 280  # pixels in which strokes are drawn before they become an image


@dataclass(frozen=True)
class Drawing:
    """What is on a pad.

    Attributes
    ----------
    strokes : sequence of Stroke
    picture : ndarray of uint8, shape (height, width), or None
        What lies under them, ink as in a data set's images, of any size.
    pose : Pose
        Of all of it.
    """

    strokes: Sequence[Stroke] = ()
    picture: Pixels | None = None
    pose: Pose = UNMOVED


@dataclass(frozen=True, eq=False)
class DrawnImages:
    """The two images that a network can receive of a drawing, shape (height, width) each.

    Attributes
    ----------
    as_drawn : ndarray of uint8
        Each pixel the mean of what it covers of the pad.
    as_mnist : ndarray of uint8
        What is drawn, scaled into a box and centered by mass, as MNIST's digits were.
    """

    as_drawn: Pixels
    as_mnist: Pixels


def drawn_images(drawing: Drawing, image_shape: tuple[int, int]) -> DrawnImages | None:
    """Make images of a drawing; None where nothing is drawn that would be seen in them."""
    ink = _ink(drawing, image_shape)
    as_drawn, as_mnist = resize(ink, image_shape), fit_ink(ink, image_shape)
    return None if as_mnist is None or not as_mnist.any() else DrawnImages(as_drawn, as_mnist)


def _ink(drawing: Drawing, image_shape: tuple[int, int]) -> Pixels:
    picture = None if drawing.picture is None else posed_picture(drawing.picture, drawing.pose)
    if picture is not None and not drawing.strokes:
        return picture
    factor = max(2, SHEET_SIDE // max(image_shape))
    sheet = stroke_picture(drawing.strokes, drawing.pose, tuple(factor * n for n in image_shape))
    return sheet if picture is None else np.maximum(sheet, _enlarged(picture, sheet.shape))


def posed_picture(picture: Pixels, pose: Pose) -> Pixels:
    """A picture scaled, turned and shifted; what comes from outside of it is empty."""
    if pose == UNMOVED:
        return picture
    matrices = pose.matrices(*picture.shape)
    moved = resample(picture.reshape(1, -1), matrices, picture.shape, np.float32)
    return np.rint(255 * moved).astype(np.uint8).reshape(picture.shape)


def _enlarged(picture: Pixels, shape: tuple[int, ...]) -> Pixels:
    """A picture in larger pixels where they fit in, else interpolated."""
    (height, width), (down, across) = shape, picture.shape
    if height % down or width % across:
        return resize(picture, (height, width))
    return np.kron(picture, np.ones((height // down, width // across), np.uint8))


def stroke_picture(strokes: Sequence[Stroke], pose: Pose, shape: tuple[int, ...]) -> Pixels:
    """Strokes in so many pixels, (height, width), anti-aliased; 0 is empty and 255 is full."""
    height, width = shape
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    with QPainter(image) as painter:
        paint_strokes(painter, QRectF(0, 0, width, height), strokes, pose, QColor("white"))
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, :width].copy()


def paint_strokes(
    painter: QPainter, place: QRectF, strokes: Sequence[Stroke], pose: Pose, color: QColor
) -> None:
    """Paint a drawing into a place, and nothing beside it."""
    width, height = place.width(), place.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place)
    painter.translate(place.center() + QPointF(pose.right * width, pose.down * height))
    painter.rotate(pose.turn)
    painter.scale(pose.size, pose.size)
    for stroke in strokes:
        painter.setPen(_pen(color, max(stroke[0], 0.0) * height))
        points = [QPointF((x - 0.5) * width, (y - 0.5) * height) for x, y in points_of(stroke)]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(points)
    painter.restore()


def _pen(color: QColor, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(color, width, Qt.PenStyle.SolidLine, round_cap, round_join)
