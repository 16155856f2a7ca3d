"""Animated GIFs, which Qt cannot write: Pillow does, where it is installed."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from nncore import NncoreError
from nncore.marking import N_

COLORS = 256  # of one palette for all frames: what does not change between two costs nothing
LOOKED_AT = 24  # frames that the palette is chosen from
LOOKED_AT_WIDTH = 480  # px
BIN_BITS = 3  # of each channel: colors that differ by less are one
GRAY = 32  # a color whose channels differ so much counts twice


class AnimationError(NncoreError):
    """An animation that cannot be made."""

    SENTENCES = {
        "no_pillow": N_(
            "errors",
            "an animated GIF takes Pillow, which is not installed; install it with "
            "pip install pillow",
        ),
    }


@dataclass(frozen=True)
class Frame:
    """One picture of an animation, and how long it is seen.

    Attributes
    ----------
    image : QImage
    ms : int
        Milliseconds; a GIF counts in tens of them.
    """

    image: QImage
    ms: int


def check_can_animate() -> None:
    """Raise AnimationError where Pillow is missing."""
    _pillow()


def small_copy(image: QImage, most_width: int) -> QImage:
    """A picture no wider than so many pixels, in three bytes a pixel."""
    if image.width() > most_width:
        image = image.scaledToWidth(most_width, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(QImage.Format.Format_RGB888)


def gif_of(frames: Sequence[Frame], report: Callable[[float], object]) -> bytes:
    """Content of an animated GIF that begins again at its end.

    Parameters
    ----------
    frames : sequence of Frame
        Of one size, in three bytes a pixel as `small_copy` makes them; at least one.
    report : callable
        Called with the fraction done, on the thread of the caller; may raise to give up.
    """
    pillow = _pillow()
    palette = _palette(pillow, frames)
    drawn = _drawn(pillow, frames, palette, report)
    file = io.BytesIO()
    next(drawn).save(
        file,
        "GIF",
        save_all=True,
        append_images=drawn,
        duration=[frame.ms for frame in frames],
        loop=0,
    )
    return file.getvalue()


def _drawn(
    pillow: Any, frames: Sequence[Frame], palette: Any, report: Callable[[float], object]
) -> Iterator[Any]:
    for i, frame in enumerate(frames):
        report(i / len(frames))
        image = _to_pillow(pillow, frame.image)
        yield image.quantize(palette=palette, dither=pillow.Dither.NONE)


def _palette(pillow: Any, frames: Sequence[Frame]) -> Any:
    """Picture that has the palette: of frames spread over the animation, one below the other."""
    some = frames[:: -(-len(frames) // LOOKED_AT)]
    small = [_to_pillow(pillow, small_copy(each.image, LOOKED_AT_WIDTH)) for each in some]
    width, height = small[0].size
    sheet = pillow.new("RGB", (width, height * len(small)))
    for i, image in enumerate(small):
        sheet.paste(image, (0, i * height))
    return _evened(pillow, sheet).quantize(COLORS)


def _evened(pillow: Any, sheet: Any) -> Any:
    """A row of the colors of a picture, in which a thin curve counts nearly as a large ground.

    By their areas the grounds and the grays of letters would take the palette, and a curve
    would get the color of another.
    """
    pixels = np.asarray(sheet).reshape(-1, 3)
    bins = (pixels >> BIN_BITS).astype(np.int64) @ (1 << 16, 1 << 8, 1)
    _, which, counts = np.unique(bins, return_inverse=True, return_counts=True)
    sums = [np.bincount(which, pixels[:, channel]) for channel in range(3)]
    colors = np.stack(sums, axis=1) / counts[:, None]
    shares = np.ceil(counts**0.5 * (1 + np.ptp(colors, axis=1) / GRAY)).astype(np.int64)
    row = np.repeat(colors.round().astype(np.uint8), shares, axis=0)
    return pillow.fromarray(row[None])


def _to_pillow(pillow: Any, image: QImage) -> Any:
    size = image.width(), image.height()
    return pillow.frombuffer("RGB", size, image.constBits(), "raw", "RGB", image.bytesPerLine(), 1)


def _pillow() -> Any:
    try:
        from PIL import Image
    except ImportError as error:
        raise AnimationError("no_pillow") from error
    return Image
