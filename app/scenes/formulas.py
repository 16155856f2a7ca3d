"""Formulas in LaTeX notation, typeset by ziamath as pictures that stand on a line of text."""

from __future__ import annotations

import base64
import html
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.figures.png import png_of

WIDEST = 20  # times the type size; a line is not broken inside a picture, and a window is narrow
KEPT = 64  # pictures, of some KB each


class FormulaError(Exception):
    """A formula that cannot be drawn here; who shows it shows its source instead."""


@dataclass(frozen=True)
class FormulaLook:
    """Type that formulas are set in: that of the text around them.

    Attributes
    ----------
    size, ascent, x_height : float
        Of the text, in its pixels; the x-height is that of the screen on any device, as Qt
        takes it.
    color : str
    pixel_ratio : float
        Pixels of the device for each of the text's.
    """

    size: float
    ascent: float
    x_height: float
    color: str
    pixel_ratio: float = 1.0

    @classmethod
    def beside(cls, font: QFont, color: str, pixel_ratio: float = 1.0) -> FormulaLook:
        """The look beside text in a font."""
        metrics = QFontMetrics(font)
        size = QFontInfo(font).pixelSize()
        return cls(size, metrics.ascent(), metrics.xHeight(), color, pixel_ratio)


@dataclass(frozen=True)
class FormulaImage:
    """A formula as a picture, in whose middle, as rich text takes it, is the middle of a line."""

    image: QImage
    width: int  # in the text's pixels
    height: int


@lru_cache(KEPT)
def formula_tag(source: str, look: FormulaLook) -> str:
    """Image tag for rich text, with the source as its alternative text.

    Raises
    ------
    FormulaError
        If ziamath is not installed, or cannot read the source.
    """
    drawn = draw_formula(source, look)
    content = base64.b64encode(png_of(drawn.image)).decode()
    words = html.escape(" ".join(source.split()))  # Markdown takes a tag for one in a line only
    return (
        f'<img src="data:image/png;base64,{content}" alt="{words}" '
        f'width="{drawn.width}" height="{drawn.height}" style="vertical-align: middle" />'
    )


def draw_formula(source: str, look: FormulaLook) -> FormulaImage:
    """Draw a formula on a transparent ground; raises FormulaError as `formula_tag` does."""
    formula = _typeset(source, look)
    # Qt makes room for such a picture around a quarter of the x-height above the baseline, and
    # draws it in the middle of its line: they are the same where no text is higher.
    middle = look.x_height / 4
    half = math.ceil(max(formula.above, look.ascent, formula.below + 2 * middle) - middle)
    top = half + middle - formula.above
    width, height = math.ceil(formula.width), 2 * half
    image = QImage(
        round(width * look.pixel_ratio),
        round(height * look.pixel_ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.scale(look.pixel_ratio, look.pixel_ratio)
        place = QRectF(0, top, formula.width, formula.above + formula.below)
        QSvgRenderer(QByteArray(formula.svg.encode())).render(painter, place)
    return FormulaImage(image, width, height)


class _Typeset(NamedTuple):
    """A formula as SVG, and how far it reaches above and below its baseline."""

    svg: str
    width: float
    above: float
    below: float


def _typeset(source: str, look: FormulaLook) -> _Typeset:
    """The formula as ziamath sets it: in display style, which the last row of a class can read."""
    try:
        import ziamath  # here, since it takes a quarter of a second and few captions need it
    except ImportError as error:
        raise FormulaError("ziamath is not installed") from error
    ziamath.config.svg2 = False  # Qt's SVG is older
    try:
        latex = ziamath.Latex(source, size=look.size, color=look.color, margin=0)
        svg = latex.svg()
    except Exception as error:  # of many kinds, and of two libraries
        raise FormulaError(str(error)) from error
    _check_is_known(latex)
    width, height = latex.getsize()
    if width <= 0 or max(width, height) > WIDEST * look.size:
        raise FormulaError("empty, or wider than a line")
    below = -latex.getyofst()
    return _Typeset(svg, width, height - below, below)


def _check_is_known(latex: Any) -> None:
    """Refuse what ziamath would draw as its bare name or as a box."""
    for text in latex.mathml.itertext():
        is_bare_name = text.startswith("\\") and len(text) > 1
        signs = "".join(text.split())
        if is_bare_name or not all(map(latex.font.glyphindex, signs)):
            raise FormulaError(f"unknown: {text}")
