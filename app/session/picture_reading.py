"""Pictures of any kind that Qt reads, as shades of gray."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from nncore import DamageError, DatasetError
from nncore.picture_fitting import LEAST_CONTRAST

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".heic", ".heif")
MOST_PIXELS = 100_000_000  # of one picture: a camera's have up to 60 million
READ_SIDE = 512  # larger ones are scaled while they are read


def read_gray(path: Path) -> NDArray[np.uint8]:
    """Read a picture in shades of gray, shape (height, width), upright as its camera was held."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        reason = DamageError("picture_size", width=size.width(), height=size.height())
        raise DatasetError("bad_picture", file=str(path), reason=reason)
    if max(size.width(), size.height()) > READ_SIDE:
        reader.setScaledSize(size.scaled(READ_SIDE, READ_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise DatasetError("bad_picture", file=str(path), reason=reader.errorString())
    return gray_of(image)


def has_picture(data: QMimeData) -> bool:
    """Whether a picture, or the file of one, is dropped or on the clipboard."""
    return data.hasImage() or _file_in(data) is not None


def gray_in(data: QMimeData | None) -> NDArray[np.uint8] | None:
    """Shades of gray of what is dropped or on the clipboard; None where that is no picture.

    What an empty clipboard gives is None on some platforms.
    """
    if data is None:
        return None
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return gray_of(image)
    file = _file_in(data)
    return None if file is None else read_gray(file)


def _file_in(data: QMimeData) -> Path | None:
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((file for file in local if file.suffix.lower() in SUFFIXES), None)


def gray_of(image: QImage) -> NDArray[np.uint8]:
    """Shades of gray of an image, shape (height, width), at most 512 pixels a side."""
    if max(image.width(), image.height()) > READ_SIDE:
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(READ_SIDE, READ_SIDE, keep, smooth)
    gray = _to_array(_on_paper(image, Qt.GlobalColor.white))
    if image.hasAlphaChannel() and np.ptp(gray) < LEAST_CONTRAST:  # drawn in white, if at all
        return _to_array(_on_paper(image, Qt.GlobalColor.black))
    return gray


def _on_paper(image: QImage, color: Qt.GlobalColor) -> QImage:
    """Fill what is transparent with the color of the paper under a drawing."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(color)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, image)
    return paper


def _to_array(image: QImage) -> NDArray[np.uint8]:
    """Shades of gray of an image, shape (height, width)."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
