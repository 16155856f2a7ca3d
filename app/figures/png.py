"""Images as PNG files."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage


def png_of(image: QImage) -> bytes:
    """Content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes str, not bytes
    return bytes(buffer.data().data())
