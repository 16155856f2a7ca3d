"""The layers of a network as they are drawn for one digit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.digit_pass import OVERFLOWING, DigitPass
from app.pages.network.model.strongest import (
    Connection,
    Shown,
    strongest_connections,
    strongest_units,
)
from app.pages.network.model.unit_edits import Unit, UnitEdits

MOST_CONNECTIONS = 60  # into a layer
MOST_LINES = 240  # in all, but for a few into each layer: each takes time to draw
FEWEST_CONNECTIONS = 20  # into a layer of a deep network


@dataclass(frozen=True, eq=False)
class ShownDigit:
    """What is drawn.

    Attributes
    ----------
    pixels : ndarray of uint8, shape (height, width)
    digit : DigitPass
        Of these pixels.
    names : sequence of str
        Of the classes.
    edits : UnitEdits
        That the network of `digit` has.
    chosen : Unit or None
    """

    pixels: NDArray[np.uint8]
    digit: DigitPass
    names: Sequence[str]
    edits: UnitEdits
    chosen: Unit | None

    @property
    def wanted(self) -> set[Unit]:
        """Units that are drawn however weak they are."""
        changed = {*self.edits.off, *(unit for unit, _ in self.edits.bias_shifts)}
        return changed if self.chosen is None else changed | {self.chosen}


@dataclass(frozen=True)
class DrawnLayers:
    """Places of the units that are drawn, and the connections into each layer."""

    units: Shown = ()
    connections: tuple[tuple[Connection, ...], ...] = ()

    @property
    def depth(self) -> int:
        """How many layers have weights."""
        return len(self.units)

    @property
    def layers(self) -> range:
        """Layers, counted from 1."""
        return range(1, self.depth + 1)

    def has(self, unit: Unit) -> bool:
        """Whether a unit is drawn."""
        layer, place = unit
        return layer in self.layers and place in self.units[layer - 1]


@OVERFLOWING
def draw_layers(shown: ShownDigit, most: int, before: Shown) -> DrawnLayers:
    """Units and connections to be drawn for a digit.

    The units are those of `before` where they are this network's and have all that are wanted,
    so that nothing jumps; else, and where `before` is empty, the strongest, at most `most` of a
    layer.
    """
    units = before
    if not _fits(before, shown.digit) or not _has_all(before, shown.wanted):
        units = strongest_units(shown.digit, most, shown.wanted)
    return DrawnLayers(units, tuple(map(tuple, _connections(shown.digit, units))))


def _fits(units: Shown, digit: DigitPass) -> bool:
    sizes = [len(outputs) for outputs in digit.outputs]
    return len(units) == len(sizes) and all(
        drawn[-1] < size for drawn, size in zip(units, sizes, strict=True)
    )


def _has_all(units: Shown, wanted: set[Unit]) -> bool:
    return all(place in units[layer - 1] for layer, place in wanted)


def _connections(digit: DigitPass, units: Shown) -> Iterator[list[Connection]]:
    """Connections into each layer; the image counts as one unit, 0."""
    found = digit.pre_activations[0] - digit.layers[0].biases
    yield [(0, unit, float(found[unit])) for unit in units[0]]
    most = max(min(MOST_CONNECTIONS, MOST_LINES // len(units)), FEWEST_CONNECTIONS)
    for layer in range(2, len(units) + 1):
        sources, drawn = units[layer - 2], units[layer - 1]
        yield strongest_connections(digit, layer, sources, drawn, most)
