"""The icons, drawn in the color of the text they stand beside."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 64  # drawn once, larger than any scale shows it


def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """Return resources/icons/`name`.svg with its `currentColor` set to `color`.

    Where it is disabled it has another one, which the style chooses where none is given.
    """
    svg = (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon(_drawn(svg, color))
    if disabled:
        made.addPixmap(_drawn(svg, disabled), QIcon.Mode.Disabled)
    return made


def _drawn(svg: str, color: str) -> QPixmap:
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(svg.replace("currentColor", color).encode())).render(painter)
    return pixmap
