"""The step that follows a moment of a run, made again: where each of its numbers comes from."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, Grads
from nncore.counting import counted
from nncore.errors import ArgumentError
from nncore.gradients import CentralDifference, H, KeepGoing, raise_if_cancelled
from nncore.layers import parameter_names
from nncore.losses import mean_loss, one_hot
from nncore.moment import Moment
from nncore.networks import MultiLayerNet
from nncore.optimizer import Optimizer
from nncore.trace import Trace
from nncore.unit_states import UnitStates

Index = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class StepEntry:
    """One weight or bias in a step: what its gradient is made of, and what comes of it.

    Attributes
    ----------
    name : str
        Its array in `params`.
    index : tuple of int
        (input, unit) of a weight, (unit,) of a bias.
    inputs, deltas : ndarray of shape (n_samples,)
        What the weight multiplies, 1 for a bias, and the derivative of each sample's own loss by
        the pre-activation of the unit.
    arguments : ndarray of shape (n_samples,)
        What the unit's function is taken of, see `unit_arguments`.
    above, below : ndarray of shape (n_samples,)
        Each sample's own loss with this entry moved up and down by H, in float64.
    gradient : float
        That the optimizer gets.
    before, after : float
        Its value before the step and after it.
    state_before, state_after : mapping of str to float
        What the optimizer remembers of it; afterwards with what it made of that on the way, see
        `Optimizer.explained_state`.
    """

    name: str
    index: Index
    inputs: Floats
    deltas: Floats
    arguments: Floats
    above: Floats
    below: Floats
    gradient: float
    before: float
    after: float
    state_before: Mapping[str, float]
    state_after: Mapping[str, float]

    def __repr__(self) -> str:
        place = ", ".join(map(str, self.index))
        return f"<StepEntry {self.name}[{place}]: {self.before:.6g} → {self.after:.6g}>"

    @property
    def products(self) -> Floats:
        """Derivative of each sample's own loss by this entry, in float64."""
        return self.deltas.astype(np.float64) * self.inputs

    @property
    def differences(self) -> Floats:
        """Central differences of each sample's own loss by this entry."""
        slopes: Floats = CentralDifference(self.above, self.below).slope
        return slopes

    @property
    def difference(self) -> CentralDifference:
        """Central difference of the mean loss."""
        return CentralDifference(mean_loss(self.above), mean_loss(self.below))


@dataclass(frozen=True, eq=False)
class LayerMeans:
    """What a layer's units give, and get back, in the mean over a mini-batch.

    Attributes
    ----------
    outputs : ndarray of shape (n_units,)
        What the next layer receives; of the last layer the probabilities.
    deltas : ndarray of shape (n_units,)
        Derivatives of the loss by the pre-activations.
    states : UnitStates or None
        Of a hidden layer: which units let no gradient through.
    """

    outputs: Floats
    deltas: Floats
    states: UnitStates | None

    def __repr__(self) -> str:
        return f"<LayerMeans of {counted(len(self.outputs), 'unit')}>"


Means = tuple[Floats, tuple[LayerMeans, ...]]  # of the images, and of what comes of them


class NextStep:
    """The step after a moment: the same mini-batch, units and optimizer, by backpropagation.

    Parameters
    ----------
    moment : Moment
    keep_going : callable, optional
        Asked between the parts of a large batch.

    Attributes
    ----------
    moment : Moment
    loss : float
        Of the mini-batch, before the step.
    gradients : dict of ndarray
        Its derivatives, under the names of `params`.
    optimizer : Optimizer
        After the step.
    params : dict of ndarray
        After the step.
    is_made : bool
        Whether the step can be made: a run ends where its loss is not a finite number, and no
        parameter moves then.

    Raises
    ------
    Cancelled
        If `keep_going` returned False.
    """

    @np.errstate(over="ignore", invalid="ignore")  # as in the step itself
    def __init__(self, moment: Moment, keep_going: KeepGoing | None = None) -> None:
        self.moment = moment
        batch, network = moment.next_batch, moment.network
        self.loss, self.gradients = batch.loss_and_gradient(network, moment.dataset, keep_going)
        self.optimizer: Optimizer = moment.optimizer
        self.params: Grads = {name: param.copy() for name, param in network.params.items()}
        self._loss_after: float | None = None
        self._means: Means | None = None
        self.is_made = math.isfinite(self.loss)
        if self.is_made:
            self.optimizer.update(self.params, self.gradients)

    def __repr__(self) -> str:
        return f"<NextStep of {self.moment!r}: loss {self.loss:.6g}>"

    def measure(self, keep_going: KeepGoing | None = None) -> None:
        """Compute `loss_after`, `inputs` and `layers` at once, which else wait until asked for.

        Parameters
        ----------
        keep_going : callable, optional
            Asked between the parts of a large batch.

        Raises
        ------
        Cancelled
            If `keep_going` returned False.
        """
        if self._loss_after is None:
            self._loss_after = self._measure_loss(keep_going)
        if self._means is None:
            self._means = self._measure_means(keep_going)

    @property
    def loss_after(self) -> float:
        """Loss of the same mini-batch, with the same units, after the step."""
        if self._loss_after is None:
            self._loss_after = self._measure_loss()
        return self._loss_after

    @property
    def inputs(self) -> Floats:
        """Mean of the images, shape (n_pixels,)."""
        return self._known_means()[0]

    @property
    def layers(self) -> tuple[LayerMeans, ...]:
        """Means of each layer with weights, the inputs' first."""
        return self._known_means()[1]

    def _known_means(self) -> Means:
        if self._means is None:
            self._means = self._measure_means()
        return self._means

    @np.errstate(over="ignore", invalid="ignore")
    def _measure_loss(self, keep_going: KeepGoing | None = None) -> float:
        after = self.moment.network.with_params(self.params)
        losses = [_losses(*part) for part in _parts(self.moment, after, keep_going)]
        return mean_loss(np.concatenate(losses))

    @np.errstate(over="ignore", invalid="ignore")
    def _measure_means(self, keep_going: KeepGoing | None = None) -> Means:
        network, n_samples = self.moment.network, len(self.moment.next_batch)
        sums: list[list[Floats]] = []
        states: list[list[UnitStates]] = []
        for part, x, t in _parts(self.moment, network, keep_going):
            trace = part.trace(x, t)
            sums.append([values.sum(axis=0) for values in _values(trace)])
            states.append(
                [UnitStates.of(network.activation, a) for a in trace.pre_activations[:-1]]
            )
        inputs, *means = (np.sum(parts, axis=0) / n_samples for parts in zip(*sums, strict=True))
        joined = [UnitStates.joined(parts) for parts in zip(*states, strict=True)]
        pairs = zip(means[::2], means[1::2], [*joined, None], strict=True)
        return inputs, tuple(LayerMeans(*layer) for layer in pairs)

    @np.errstate(over="ignore", invalid="ignore")
    def entry(self, name: str, index: Index, keep_going: KeepGoing | None = None) -> StepEntry:
        """What one weight or bias goes through in this step.

        Parameters
        ----------
        name : str
            Such as "W1".
        index : tuple of int
            (input, unit) of a weight, (unit,) of a bias.
        keep_going : callable, optional
            Asked between the parts of a large batch.

        Raises
        ------
        ArgumentError
            If there is no such parameter.
        Cancelled
            If `keep_going` returned False.
        """
        inputs, deltas, arguments, above, below = self._of_samples(name, index, keep_going)
        known = self.optimizer.state.get(name, {})
        before = self.moment.snapshot.optimizer.state.get(name, {})
        after = {key: np.asarray(array[index]) for key, array in known.items()}
        return StepEntry(
            name,
            index,
            inputs,
            deltas,
            arguments,
            above,
            below,
            float(self.gradients[name][index]),
            float(self.moment.network.params[name][index]),
            float(self.params[name][index]),
            {key: float(before[key][index]) if before else 0.0 for key in known},
            {key: float(value) for key, value in self._explained(after).items()},
        )

    def _explained(self, state: dict[str, Floats]) -> Mapping[str, Floats]:
        return self.optimizer.explained_state(state) if self.optimizer.steps else state

    def _of_samples(self, name: str, index: Index, keep_going: KeepGoing | None) -> list[Floats]:
        """Inputs, deltas, arguments, losses above and below of every sample, of one entry."""
        moment, columns = self.moment, []
        batch, network = moment.next_batch, moment.network
        layer, exact = _layer_of(name, network), network.astype(np.float64)
        for part in batch.parts(network.sizes):
            raise_if_cancelled(keep_going)
            x, t = batch.samples(moment.dataset, network.dtype, part)
            trace = batch.network(network, part).trace(x, t)
            arguments = unit_arguments(trace, layer, index[-1])
            around = _losses_around(batch.network(exact, part), x, t, name, index)
            columns.append((*_factors(trace, layer, index), arguments, *around))
        return [np.concatenate(column) for column in zip(*columns, strict=True)]


def _factors(trace: Trace, layer: int, index: Index) -> tuple[Floats, Floats]:
    """What the weight at an index multiplies, 1 for a bias, and the deltas of its unit."""
    deltas = trace.deltas[layer][:, index[-1]].copy()
    inputs = trace.inputs[layer][:, index[0]].copy() if len(index) > 1 else np.ones_like(deltas)
    return inputs, deltas


def _values(trace: Trace) -> list[Floats]:
    """The inputs, then outputs and deltas of each layer in turn."""
    outputs = (*trace.inputs[1:], trace.probabilities)
    pairs = zip(outputs, trace.deltas, strict=True)
    return [trace.inputs[0], *(values for pair in pairs for values in pair)]


def unit_arguments(trace: Trace, layer: int, unit: int) -> Floats:
    """What the function of a unit is taken of, for every sample.

    Parameters
    ----------
    trace : Trace
    layer : int
        The inputs' is 0.
    unit : int

    Returns
    -------
    ndarray of shape (n_samples,)
        Pre-activations of a hidden unit. Of an output unit the score less the logarithm of the
        sum of the others' exponentials: the sigmoid of that is the softmax.
    """
    scores = trace.pre_activations[layer]
    if layer < len(trace.pre_activations) - 1:
        return scores[:, unit].copy()
    others = np.delete(scores, unit, axis=1)
    largest = others.max(axis=1, keepdims=True)
    return scores[:, unit] - largest[:, 0] - np.log(np.exp(others - largest).sum(axis=1))


def trace_sample(moment: Moment, i: int) -> Trace:
    """Values of every layer for one sample of the next mini-batch, as the step has them.

    Parameters
    ----------
    moment : Moment
    i : int
        Place in the mini-batch.
    """
    batch, part = moment.next_batch, slice(i, i + 1)
    x, t = batch.samples(moment.dataset, moment.network.dtype, part)
    with np.errstate(over="ignore", invalid="ignore"):
        return batch.network(moment.network, part).trace(x, t)


def _parts(
    moment: Moment, network: MultiLayerNet, keep_going: KeepGoing | None
) -> Iterator[tuple[MultiLayerNet, Floats, NDArray[np.uint8]]]:
    """Network with the units of the step, images and labels, of a part after the other."""
    batch = moment.next_batch
    for part in batch.parts(network.sizes):
        raise_if_cancelled(keep_going)
        x, t = batch.samples(moment.dataset, network.dtype, part)
        yield batch.network(network, part), x, t


def _losses(network: MultiLayerNet, x: Floats, t: NDArray[np.uint8]) -> Floats:
    y = network.predict(x)
    return network.loss_function.of_samples(y, one_hot(t, y))


def _layer_of(name: str, network: MultiLayerNet) -> int:
    for layer, names in enumerate(parameter_names(network.depth)):
        if name in names:
            return layer
    raise ArgumentError("unknown_parameter", name=name, known=", ".join(network.params))


def _losses_around(
    network: MultiLayerNet, x: Floats, t: NDArray[np.uint8], name: str, index: Index
) -> tuple[Floats, Floats]:
    """Losses of every sample with an entry of a float64 network moved up, and down, by H."""
    param = network.params[name]
    here = param[index]
    try:
        param[index] = here + H
        above = _losses(network, x, t)
        param[index] = here - H
        return above, _losses(network, x, t)
    finally:
        param[index] = here
