"""What a curve shows, in words: where it begins and ends, its last value, trend and range."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QCoreApplication

from app.number_text import general, whole
from nncore import Floats

RECENT = 5  # the last fifth of a curve says where it goes
FIGURES = 3  # of a number that is not whole
LEAST_THOUSANDS = 1000.0
LARGEST_WHOLE = 1e9  # that is said as one
STEADY = 0.01  # of all that the curve spans: less is no trend


def curve_words(name: str, x: ArrayLike, y: ArrayLike, on_log_axis: bool = False) -> str:
    """Describe a curve as "Loss, 1 to 500: last 0.25, falling, lowest 0.21, highest 2.3".

    Its trend is that of the powers of ten where it is seen on a logarithmic axis.
    """
    points = np.array([x, y], dtype=float)
    at, values = points[:, np.isfinite(points).all(axis=0)]
    if len(at) > 1 and (np.diff(at) < 0).all():  # made from the right: told as it is seen
        at, values = at[::-1], values[::-1]
    if not len(at):
        return QCoreApplication.translate("CurveWords", "{name}: nothing yet").format(name=name)
    if len(at) == 1:
        sentence = QCoreApplication.translate("CurveWords", "{name}: {value} at {place}")
        return sentence.format(name=name, value=figure(values[0]), place=figure(at[0]))
    sentence = QCoreApplication.translate(
        "CurveWords",
        "{name}, {first} to {end}: last {value}, {trend}, lowest {low}, highest {high}",
    )
    return sentence.format(
        name=name,
        first=figure(at[0]),
        end=figure(at[-1]),
        value=figure(values[-1]),
        trend=trend_words(np.log10(values) if on_log_axis and values.min() > 0 else values),
        low=figure(values.min()),
        high=figure(values.max()),
    )


def trend_words(y: Floats) -> str:
    """Say whether the end of a curve falls, rises or stays."""
    recent = y[-max(len(y) // RECENT, 2) :]
    half = len(recent) // 2
    change = recent[half:].mean() - recent[:half].mean()
    if abs(change) <= STEADY * np.ptp(y):
        return QCoreApplication.translate("CurveWords", "level")
    if change < 0:
        return QCoreApplication.translate("CurveWords", "falling")
    return QCoreApplication.translate("CurveWords", "rising")


def figure(value: float) -> str:
    """A number as it is said: whole numbers whole, others with three figures."""
    if LEAST_THOUSANDS <= abs(value) < LARGEST_WHOLE and not float(value).is_integer():
        value = round(value, FIGURES - 1 - math.floor(math.log10(abs(value))))  # no power of ten
    is_whole = float(value).is_integer() and abs(value) < LARGEST_WHOLE
    return whole(value) if is_whole else general(value, FIGURES)
