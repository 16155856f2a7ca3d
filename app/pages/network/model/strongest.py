"""What of a network is drawn: the units that matter most for a digit, and their connections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from app.pages.network.model.digit_pass import DigitPass
from app.pages.network.model.unit_edits import Unit
from nncore import Floats

Shown = tuple[tuple[int, ...], ...]  # places of the units that are drawn, layer by layer
Connection = tuple[int, int, float]  # from, to, what the first adds to the second


def strongest_units(digit: DigitPass, most: int, always: Iterable[Unit]) -> Shown:
    """Units of each layer with the most influence on the next one, at most `most` of them.

    A hidden unit's influence is the sum of the sizes of what it adds to the units of the next
    layer; a class's is its probability. Those of `always` are among them whatever theirs is.
    """
    wanted = set(always)
    return tuple(
        _strongest(influence, most, {unit for at, unit in wanted if at == layer})
        for layer, influence in enumerate(_influences(digit), start=1)
    )


def _influences(digit: DigitPass) -> list[Floats]:
    hidden = [
        np.abs(z) * np.abs(layer.weights).sum(axis=1)
        for z, layer in zip(digit.inputs[1:], digit.layers[1:], strict=True)
    ]
    return [*hidden, digit.probabilities]


def _strongest(influence: Floats, most: int, always: set[int]) -> tuple[int, ...]:
    first = [unit for unit in sorted(always) if unit < len(influence)]
    others = [int(unit) for unit in np.argsort(-influence, kind="stable") if unit not in always]
    return tuple(sorted([*first, *others][: max(most, len(first))]))


def strongest_connections(
    digit: DigitPass, layer: int, sources: Sequence[int], units: Sequence[int], most: int
) -> list[Connection]:
    """Connections between units that are drawn, what they carry largest first.

    `layer`, counted from 1, is that of `units`; `sources` are among its inputs.
    """
    inputs, weights = digit.inputs[layer - 1], digit.layers[layer - 1].weights
    carried = inputs[list(sources), None] * weights[np.ix_(list(sources), list(units))]
    order = np.argsort(-np.abs(carried), axis=None, kind="stable")[:most]
    pairs = zip(*np.unravel_index(order, carried.shape), strict=True)
    return [(sources[i], units[j], float(carried[i, j])) for i, j in pairs if carried[i, j] != 0]
