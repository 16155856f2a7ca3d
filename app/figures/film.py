"""Film: pictures of something that moves, each with how long it was seen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from app.figures.animation import Frame, small_copy

BYTES_OF_PIXEL = 3
SHORTEST_MS = 20  # of a frame: browsers show shorter ones slowly


class Film:
    """Takes pictures with their times; they are of the size of the first one.

    What looks as before is seen longer, and takes no room.

    Parameters
    ----------
    most_width : int
        Pixels; wider pictures are made smaller.
    most_bytes : int
        That the frames may take in memory.
    """

    def __init__(self, most_width: int, most_bytes: int) -> None:
        self._most_width, self._most_bytes = most_width, most_bytes
        self._images: list[QImage] = []
        self._begins: list[int] = []
        self._end = 0

    def __len__(self) -> int:
        return len(self._images)

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another frame."""
        if not self._images:
            return False
        size = self._images[0].size()
        return (len(self) + 1) * size.width() * size.height() * BYTES_OF_PIXEL > self._most_bytes

    @property
    def ms(self) -> int:
        """How long it is, in milliseconds."""
        return self._end

    def take(self, image: QImage, at_ms: int) -> None:
        """Take what is seen at a time, in milliseconds from the beginning."""
        self._end = at_ms
        image = small_copy(image, self._most_width)
        if self._images:
            image = fitted(image, self._images[0].size())
            if image == self._images[-1]:
                return
        self._images.append(image)
        self._begins.append(at_ms)

    def frames(self) -> tuple[Frame, ...]:
        """The pictures, each seen until the next; the last one as long as the one before."""
        ends = [*self._begins[1:], max(self._end, self._begins[-1] + SHORTEST_MS)]
        return tuple(
            Frame(image, max(end - begin, SHORTEST_MS))
            for image, begin, end in zip(self._images, self._begins, ends, strict=True)
        )


def fitted(image: QImage, size: QSize) -> QImage:
    """A picture whole in the middle of another size, as where the window was resized."""
    if image.size() == size:
        return image
    sheet = QImage(size, image.format())
    sheet.fill(image.pixelColor(0, 0))
    smaller = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    with QPainter(sheet) as painter:
        place = sheet.rect().center() - smaller.rect().center()
        painter.drawImage(place, smaller)
    return sheet
