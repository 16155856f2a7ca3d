"""Exported files drawn by programs that are not Qt: Poppler for PDF, librsvg for SVG."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

TOOLS = {"pdf": "pdftoppm", "svg": "rsvg-convert"}
BLOCK = 8  # pixels of a side: letters and lines are smoothed in another way by each program
SCREEN_DPI = 96


def rendered(content: bytes, form: str, folder: Path, dpi: int = SCREEN_DPI) -> QImage:
    """What another program makes of a file, as many pixels to the inch as asked for."""
    if form == "png":
        return QImage.fromData(content)
    tool = shutil.which(TOOLS[form])
    if tool is None:
        pytest.skip(f"{TOOLS[form]} is not installed")
    source, target = folder / f"figure.{form}", folder / "drawn"
    source.write_bytes(content)
    resolution = str(dpi)
    command = {
        "pdf": [tool, "-r", resolution, "-png", "-singlefile", source, target],
        "svg": [tool, "-d", resolution, "-p", resolution, "-o", f"{target}.png", source],
    }[form]
    subprocess.run(command, check=True, capture_output=True)
    return QImage(f"{target}.png")


def shown(figure: QWidget) -> QImage:
    """The figure as the screen has it."""
    return figure.grab().toImage()


def pixels(image: QImage) -> NDArray[np.float64]:
    """Red, green and blue from 0 to 1, of shape (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3) / 255


def blocks(image: QImage) -> NDArray[np.float64]:
    """Mean color of every block of pixels."""
    rgb = pixels(image)
    height, width = (BLOCK * (side // BLOCK) for side in rgb.shape[:2])
    cut = rgb[:height, :width].reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK, 3)
    return cut.mean(axis=(1, 3))


def likeness(one: QImage, other: QImage) -> float:
    """Correlation of two pictures block by block: 1 where they are the same but for edges."""
    other = other.scaled(one.size())
    return float(np.corrcoef(blocks(one).ravel(), blocks(other).ravel())[0, 1])
