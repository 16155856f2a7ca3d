"""A network in which single units are switched off, or have another bias."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from nncore import MultiLayerNet

Unit = tuple[int, int]  # its layer, from 1 for the first that has weights, and its place from 0


@dataclass(frozen=True)
class UnitEdits:
    """What is changed in a network.

    Attributes
    ----------
    off : frozenset of Unit
        Hidden units whose outputs are 0.
    bias_shifts : tuple of (Unit, float)
        What is added to the biases of units.
    """

    off: frozenset[Unit] = frozenset()
    bias_shifts: tuple[tuple[Unit, float], ...] = ()

    @classmethod
    def of(
        cls, off: Iterable[tuple[int, int]], biases: Iterable[tuple[float, float, float]]
    ) -> UnitEdits:
        """What a state has of them, as plain numbers."""
        shifts = {(int(layer), int(unit)): shift for layer, unit, shift in biases if shift}
        return cls(frozenset((layer, unit) for layer, unit in off), tuple(sorted(shifts.items())))

    def __bool__(self) -> bool:
        """Whether anything is changed."""
        return bool(self.off or self.bias_shifts)

    def shift_of(self, unit: Unit) -> float:
        """What is added to the bias of a unit."""
        return dict(self.bias_shifts).get(unit, 0.0)

    def fitting(self, network: MultiLayerNet) -> UnitEdits:
        """Those of units that the network has; a class is not switched off."""
        sizes = dict(enumerate(network.sizes[1:], start=1))
        return UnitEdits(
            frozenset(
                (layer, unit)
                for layer, unit in self.off
                if layer < network.depth and unit < sizes.get(layer, 0)
            ),
            tuple(
                ((layer, unit), shift)
                for (layer, unit), shift in self.bias_shifts
                if 0 <= unit < sizes.get(layer, 0)
            ),
        )

    def apply(self, network: MultiLayerNet) -> MultiLayerNet:
        """Return a network with these changes; the one given is left alone.

        A unit is switched off by weights of 0 to the next layer, which is its output of 0.
        """
        edits = self.fitting(network)
        if not edits:
            return network
        edited = copy.copy(network)
        edited.params = dict(network.params)
        layers = network.layers()  # the first hidden layer's, whose number is 1, stands at 0
        for layer in {layer for layer, _ in edits.off}:
            name = layers[layer].weights_name
            edited.params[name] = network.params[name].copy()
            edited.params[name][[unit for at, unit in edits.off if at == layer]] = 0
        for (layer, unit), shift in edits.bias_shifts:
            name = layers[layer - 1].biases_name
            edited.params[name] = np.array(edited.params[name])
            edited.params[name][unit] += shift
        return edited
