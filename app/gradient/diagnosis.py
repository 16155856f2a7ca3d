"""Why a gradient fails its check: the usual reasons, told by how it differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import KeepGoing, MultiLayerNet, compare_gradients
from nncore.checking import CheckedParameter

Floats = NDArray[np.floating[Any]]

CLOSE = 1e-4  # relative: what is a multiple, and which entries agree
FEW = 0.1  # share of the entries


@dataclass(frozen=True)
class Finding:
    """A row of the check: how well one parameter's gradients agree, and why if they do not.

    Attributes
    ----------
    checked : CheckedParameter
    reason : str
        "" if it passed, else "not_finite", "zero", "multiple", "opposite", "few_entries" or
        "different".
    factor : float
        For "multiple": the gradient over the numerical one.
    """

    checked: CheckedParameter
    reason: str = ""
    factor: float = 1.0


def check_network(
    network: MultiLayerNet, x: Floats, t: NDArray[Any], keep_going: KeepGoing | None = None
) -> tuple[Finding, ...]:
    """Hold the gradient of a network against its central differences, a row a parameter."""
    gradient = network.gradient(x, t)
    return findings(gradient, network.numerical_gradient(x, t, keep_going))


def findings(
    gradient: Mapping[str, Floats], numerical: Mapping[str, Floats]
) -> tuple[Finding, ...]:
    """Compare two gradients and say what is wrong with the first."""
    return tuple(
        Finding(checked)
        if checked.passed
        else _diagnose(checked, gradient[checked.name], numerical[checked.name])
        for checked in compare_gradients(gradient, numerical)
    )


def _diagnose(checked: CheckedParameter, gradient: Floats, numerical: Floats) -> Finding:
    if not (np.isfinite(gradient).all() and np.isfinite(numerical).all()):
        return Finding(checked, "not_finite")
    if not gradient.any():
        return Finding(checked, "zero")
    factor = float((gradient * numerical).sum() / (numerical**2).sum()) if numerical.any() else 0.0
    if np.allclose(gradient, factor * numerical, rtol=CLOSE, atol=CLOSE * np.abs(gradient).max()):
        return Finding(checked, "opposite" if abs(factor + 1) < CLOSE else "multiple", factor)
    agrees = np.isclose(gradient, numerical, rtol=CLOSE, atol=CLOSE * np.abs(numerical).max())
    return Finding(checked, "few_entries" if agrees.mean() > 1 - FEW else "different")
