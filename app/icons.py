"""The icons, drawn in the color of the text they stand beside."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 64  # drawn once, larger than any scale shows it


def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """Return resources/icons/`name`.svg with its `currentColor` set to `color`.

    Where it is disabled it has another one, which the style chooses where none is given.
    """
    made = QIcon(QPixmap.fromImage(_drawn(name, color)))
    if disabled:
        made.addPixmap(QPixmap.fromImage(_drawn(name, disabled)), QIcon.Mode.Disabled)
    return made


@cache
def _drawn(name: str, color: str) -> QImage:
    """The drawing as an image, which unlike a pixmap may outlive the application."""
    svg = (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(QByteArray(svg.replace("currentColor", color).encode())).render(painter)
    return image
