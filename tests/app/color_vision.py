"""How colors look to an eye that lacks one kind of cone, and how far apart two colors are.

Machado, Oliveira and Fernandes (2009), A physiologically-based model for simulation of color
vision deficiency, IEEE TVCG 15 (6), the matrices of severity 1.0, which work on linear RGB. The
distance is CIE 1976's, in L*a*b* under D65 (IEC 61966-2-1 for sRGB).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

Floats = NDArray[np.float64]

DEFICIENCIES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE = (0.95047, 1.0, 1.08883)  # D65


def linear(color: str) -> Floats:
    """Linear RGB of a color of the theme."""
    c = np.array(QColor(color).getRgbF()[:3])
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def seen_with(deficiency: str, color: str) -> Floats:
    """Linear RGB that a color looks like."""
    return np.clip(np.array(DEFICIENCIES[deficiency]) @ linear(color), 0, 1)


def lab(rgb: Floats) -> Floats:
    """L*, a* and b* of linear RGB."""
    ratio = np.array(TO_XYZ) @ rgb / WHITE
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio * (29 / 6) ** 2 / 3 + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(one: Floats, other: Floats) -> float:
    """ΔE of two colors in linear RGB."""
    return float(np.linalg.norm(lab(one) - lab(other)))


def contrast(one: QColor, other: QColor) -> float:
    """Ratio of relative luminances as in WCAG 2.1."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    return float(linear(color.name()) @ (0.2126, 0.7152, 0.0722))
