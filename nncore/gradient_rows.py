"""Two gradients held against each other, parameter by parameter: how far apart, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, as_floats
from nncore.errors import ArgumentError
from nncore.gradients import relative_error

TOLERANCE = 1e-6  # relative: rounding leaves 1e-8 or less, a wrong formula 1e-2 or more
ROUNDING = 1e-10  # absolute: what central differences of h = 1e-4 lose of a loss around 10
CLOSE = 1e-4  # relative: what is a multiple, and which entries agree
FEW = 0.1  # share of the entries

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "": "",
        "not_finite": "holds numbers that are not finite",
        "zero": "stays zero: it is never computed",
        "multiple": "{factor:.3g} times the numerical one: is the loss averaged?",
        "opposite": "has the opposite sign",
        "few_entries": "differs in a few entries: a kink between the two points?",
        "exact": "the differences err, by a kink or by rounding; the complex step agrees",
        "kink": "but for entries that h = 1e-4 moves across a kink; h = 1e-7 agrees",
        "different": "differs everywhere: a wrong formula, here or nearer the output",
    }
)
PASSED = {"", "exact", "kink"}


@dataclass(frozen=True, slots=True)
class CheckedParameter:
    """Row of a gradient check: how well two gradients of one parameter agree, and why not.

    Attributes
    ----------
    name : str
        Of the parameter.
    size : int
        Entries of the parameter.
    largest_error, relative_error : float
        Largest difference of two entries; difference of the whole, see `relative_error`.
    reason : str
        Key of `REASONS`; those in `PASSED` are none to fail.
    factor : float
        For "multiple": the gradient over the reference.
    """

    name: str
    size: int
    largest_error: float
    relative_error: float
    reason: str = ""
    factor: float = 1.0

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong with the gradient, as far as can be told."""
        return self.reason in PASSED

    @property
    def explanation(self) -> str:
        """The reason in words."""
        return REASONS[self.reason].format(factor=self.factor)


def compare_gradients(
    gradient: Mapping[str, Floats], reference: Mapping[str, Floats]
) -> list[CheckedParameter]:
    """Gradient check of two gradients, parameter by parameter.

    Parameters
    ----------
    gradient, reference : mapping of ndarray
        Under the same names and of the same shapes: what is checked, and what it should be.

    Returns
    -------
    list of CheckedParameter
        In the order of `reference`.

    Raises
    ------
    ArgumentError
        If a gradient is missing, or of another shape than its reference.
    """
    if missing := [name for name in reference if name not in gradient]:
        raise ArgumentError("missing_gradient", name=missing[0], known=", ".join(gradient))
    return [
        _compare(name, as_floats(gradient[name]), as_floats(reference[name])) for name in reference
    ]


def _compare(name: str, gradient: Floats, reference: Floats) -> CheckedParameter:
    error = relative_error(gradient, reference)
    largest = float(np.abs(gradient - reference).max(initial=0.0))
    rounding = error < TOLERANCE or largest < ROUNDING
    reason, factor = ("", 1.0) if rounding else _diagnose(gradient, reference)
    return CheckedParameter(name, reference.size, largest, error, reason, factor)


def _diagnose(gradient: Floats, reference: Floats) -> tuple[str, float]:
    """Key of the reason, and for a multiple the factor."""
    if not (np.isfinite(gradient).all() and np.isfinite(reference).all()):
        return "not_finite", 1.0
    if not gradient.any():
        return "zero", 0.0
    factor = float((gradient * reference).sum() / (reference**2).sum()) if reference.any() else 0.0
    if np.allclose(gradient, factor * reference, rtol=CLOSE, atol=CLOSE * np.abs(gradient).max()):
        return ("opposite" if abs(factor + 1) < CLOSE else "multiple"), factor
    agreeing = entries_agree(gradient, reference).mean()
    return ("few_entries" if agreeing > 1 - FEW else "different"), 1.0


def entries_agree(gradient: Floats, reference: Floats) -> NDArray[np.bool_]:
    """Which entries of a parameter agree, by the scale of the largest.

    Parameters
    ----------
    gradient, reference : ndarray of one shape

    Returns
    -------
    ndarray of bool, of that shape
    """
    return np.isclose(gradient, reference, rtol=CLOSE, atol=CLOSE * np.abs(reference).max())
