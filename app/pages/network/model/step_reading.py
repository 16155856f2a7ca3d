"""What is looked at in the step after a moment: one image, one unit, one weight. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.pages.network.states.step import StepState
from nncore import (
    Floats,
    KeepGoing,
    LineReading,
    Moment,
    NextStep,
    StepCode,
    StepEntry,
    StepValues,
    Trace,
    place_of_sample,
    read_line,
    step_code,
    trace_sample,
)
from nncore.layers import parameter_names
from nncore.step_values import Place

WITHIN_A_FRAME = 10_000_000  # parameters times images: 10 ms on a fast machine
OVERHEAD = 20  # images that copying the parameters, and updating them, costs as much as


@dataclass(frozen=True, eq=False)
class StepReading:
    """A weight in a step, with what surrounds it.

    Attributes
    ----------
    moment : Moment
    sample : int or None
        Place in the mini-batch; None for the mean of all.
    layer, unit : int
        The unit looked at; the inputs' layer is 0.
    source : int or None
        The input of its weight; None for its bias.
    trace : Trace
        Of the image looked at; of the first one where that is all.
    step : NextStep or None
        The whole mini-batch; None as long as it is not computed.
    entry : StepEntry or None
        The weight in it.
    line : LineReading or None
        The line of code that is stopped at, where it is asked for.
    """

    moment: Moment
    sample: int | None
    layer: int
    unit: int
    source: int | None
    trace: Trace
    step: NextStep | None = None
    entry: StepEntry | None = None
    line: LineReading | None = None

    @property
    def name(self) -> str:
        """The array that the weight stands in, such as W1."""
        weights, biases = parameter_names(self.moment.network.depth)[self.layer]
        return biases if self.source is None else weights

    @property
    def index(self) -> tuple[int, ...]:
        """Its place there."""
        return (self.unit,) if self.source is None else (self.source, self.unit)

    @property
    def is_last(self) -> bool:
        """Whether the unit is one of the last layer, a class."""
        return self.layer == self.moment.network.depth - 1

    @property
    def n_samples(self) -> int:
        """Images of the mini-batch."""
        return len(self.moment.next_batch)

    def label(self, sample: int) -> int:
        """True class of an image of the mini-batch."""
        return int(self.moment.dataset.t_train[self.moment.next_batch.indices[sample]])

    def outputs(self, layer: int) -> Floats:
        """What a layer gives: to the next one, or as probabilities."""
        if self.sample is None:
            return self.step.layers[layer].outputs if self.step else self._unknown(layer)
        last = layer == self.moment.network.depth - 1
        return self.trace.probabilities[0] if last else self.trace.inputs[layer + 1][0]

    def deltas(self, layer: int) -> Floats:
        """What comes back to a layer: derivatives of the loss by its pre-activations."""
        if self.sample is None:
            return self.step.layers[layer].deltas if self.step else self._unknown(layer)
        return self.trace.deltas[layer][0]

    def moves(self, layer: int) -> Floats:
        """How far the step moves the weights into each unit, as a distance."""
        if self.step is None:
            return self._unknown(layer)
        weights = parameter_names(self.moment.network.depth)[layer][0]
        moved = self.step.params[weights] - self.moment.network.params[weights]
        return np.sqrt(np.square(moved, dtype=np.float64).sum(axis=0))

    def _unknown(self, layer: int) -> Floats:
        return np.full(self.moment.network.sizes[layer + 1], np.nan)

    def inputs(self, layer: int) -> Floats:
        """What a layer receives: pixels, or what the layer before gives."""
        if layer:
            return self.outputs(layer - 1)
        return self.pixels

    @property
    def pixels(self) -> Floats:
        """The image looked at, from 0 to 1, or the mean of all; augmented as in the step."""
        if self.sample is not None:
            return self.trace.inputs[0][0]
        if self.step is None:
            return np.full(self.moment.network.sizes[0], np.nan)
        return self.step.inputs

    @property
    def probabilities_after(self) -> Floats:
        """Of the image, after the step, with the same units; before it, where that is unknown."""
        if self.step is None or self.sample is None:
            return self.trace.probabilities[0]
        part = slice(self.sample, self.sample + 1)
        after = self.moment.network.with_params(self.step.params)
        probabilities: Floats = self.moment.next_batch.network(after, part).predict(
            self.trace.inputs[0]
        )
        return probabilities[0]

    # Into and out of the unit

    @property
    def weights_in(self) -> Floats:
        """Weights into the unit, before the step."""
        weights: Floats = self.moment.network.layers()[self.layer].weights[:, self.unit]
        return weights

    @property
    def gradients_in(self) -> Floats:
        """Derivatives of the loss by the weights into the unit: of the image, or of all."""
        if self.sample is not None:
            factor: Floats = self.trace.inputs[self.layer][0] * self.deltas(self.layer)[self.unit]
            return factor
        return self.mean_gradients_in

    @property
    def mean_gradients_in(self) -> Floats:
        """Derivatives of the mean loss by them, which the optimizer gets."""
        if self.step is None:
            return np.full(len(self.weights_in), np.nan)
        return self.step.gradients[self._weights_name][:, self.unit]

    @property
    def moves_in(self) -> Floats:
        """How far the step moves the weights into the unit, with the sign."""
        if self.step is None:
            return np.full(len(self.weights_in), np.nan)
        return self.step.params[self._weights_name][:, self.unit] - self.weights_in

    @property
    def _weights_name(self) -> str:
        return parameter_names(self.moment.network.depth)[self.layer][0]

    @property
    def coming_back(self) -> Floats:
        """w·δ of every unit behind: what each adds to what comes back to this one."""
        layer = self.moment.network.layers()[self.layer + 1]
        product: Floats = layer.weights[self.unit] * self.deltas(self.layer + 1)
        return product

    @property
    def slope(self) -> float:
        """Derivative of the unit's activation at its pre-activation, for the image."""
        activation = self.moment.network.activation
        a = self.trace.pre_activations[self.layer][:, self.unit]
        return float(activation.derivative(activation.function(a), a)[0])

    def dropped(self, layer: int) -> NDArray[np.bool_]:
        """Units of a layer that the step leaves out for the image; of all images, for each."""
        kept = self.moment.next_batch.kept
        if layer >= len(kept):  # without dropout, and the classes
            return np.zeros(self.moment.network.sizes[layer + 1], np.bool_)
        images = slice(None) if self.sample is None else slice(self.sample, self.sample + 1)
        return np.asarray(~kept[layer][images].any(axis=0))

    @property
    def mask(self) -> float:
        """What dropout multiplies the unit's output by for the image; 1 without dropout."""
        kept = self.moment.next_batch.kept
        if not kept or self.is_last or self.sample is None:
            return 1.0
        is_kept = kept[self.layer][self.sample, self.unit]
        return float(is_kept / (1 - self.moment.next_batch.dropout))


def read_step(moment: Moment, state: StepState) -> StepReading:
    """What a state looks at, as far as one image tells it; within a frame always."""
    network = moment.network
    n_samples = len(moment.next_batch)
    sample = None if state.sample is None else min(state.sample, n_samples - 1)
    layer = min(state.layer, network.depth) - 1
    unit = min(state.unit, network.sizes[layer + 1] - 1)
    trace = trace_sample(moment, sample or 0)
    reading = StepReading(moment, sample, layer, unit, None, trace)
    if state.parameter == "bias":
        return reading
    n_inputs = network.sizes[layer]
    if state.source is not None:
        return replace(reading, source=min(state.source, n_inputs - 1))
    return replace(reading, source=_strongest(trace.inputs[layer][0]))


def is_quick(moment: Moment) -> bool:
    """Whether the whole mini-batch can be read within a frame."""
    network = moment.network
    return (len(moment.next_batch) + OVERHEAD) * network.n_parameters <= WITHIN_A_FRAME


def with_step(reading: StepReading, state: StepState, step: NextStep | None) -> StepReading:
    """The same with the whole mini-batch, but for the weight in it; None is not known yet."""
    if step is None:
        return reading
    reading = replace(reading, step=step)
    if state.parameter == "bias" or state.source is not None:
        return reading
    if reading.sample is not None:  # its strongest input has its strongest gradient: δ · x
        return reading
    return replace(reading, source=_strongest(reading.mean_gradients_in))


def complete(
    reading: StepReading,
    state: StepState,
    step: NextStep | None = None,
    keep_going: KeepGoing | None = None,
) -> StepReading:
    """All of it; `step` is the whole mini-batch, where it was computed before."""
    step = step or NextStep(reading.moment, keep_going)
    step.measure(keep_going)
    reading = with_step(reading, state, step)
    entry = step.entry(reading.name, reading.index, keep_going)
    return with_line(replace(reading, entry=entry), state, keep_going)


# The line of code


def code_of(moment: Moment) -> StepCode:
    """The code of the step after a moment."""
    return step_code(moment.run.config, moment.network.depth)


def line_place(code: StepCode, state: StepState) -> int:
    """Place of the line that a state stops at; of a stage with fewer lines the last."""
    places = code.stage_places(state.stage)
    return places[min(state.line, len(places) - 1)]


def with_line(
    reading: StepReading, state: StepState, keep_going: KeepGoing | None = None
) -> StepReading:
    """The same with the values of the line that is stopped at, if the code is shown.

    Where no step can be made, there is no update to tell of.
    """
    step = reading.step
    if not state.code or step is None or not (step.is_made or state.stage != "update"):
        return replace(reading, line=None)
    code = code_of(reading.moment)
    place, values = line_place(code, state), StepValues(step)
    line = read_line(code, place, values, reading.name, _looked_at(reading), keep_going)
    return replace(reading, line=line)


def _looked_at(reading: StepReading) -> Place:
    """Image, pixel and units around which numbers are shown."""
    looked_at = place_of_sample(reading.moment, reading.sample or 0)
    looked_at[reading.layer + 1] = reading.unit
    if reading.source is not None:
        looked_at[reading.layer] = reading.source
    return looked_at


def _strongest(values: Floats) -> int:
    finite = np.where(np.isfinite(values), np.abs(values), -1.0)
    return int(finite.argmax())
