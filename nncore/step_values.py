"""Values of a step by the names that code gives them: which they are, and a few numbers of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.batches import Indices
from nncore.dropout import masks
from nncore.gradients import KeepGoing, raise_if_cancelled
from nncore.losses import one_hot
from nncore.moment import Moment
from nncore.networks import MultiLayerNet
from nncore.next_step import NextStep
from nncore.trace import Trace

SAMPLE = "sample"  # of the mini-batch; the other axes are layers by their numbers, the inputs' is 0
Axis = str | int
Place = Mapping[Axis, int]
MOST_ROWS, MOST_COLUMNS = 3, 5


def place_of_sample(moment: Moment, sample: int) -> dict[Axis, int]:
    """What there is to look at in a sample: its brightest pixel, and its true class.

    Parameters
    ----------
    moment : Moment
    sample : int
        Place in the next mini-batch.
    """
    batch, network = moment.next_batch, moment.network
    x, t = batch.samples(moment.dataset, network.dtype, slice(sample, sample + 1))
    return {SAMPLE: sample, 0: int(x[0].argmax()), network.depth: int(t[0])}


@dataclass(frozen=True, eq=False)
class SamplePart:
    """What happens to some samples of a mini-batch.

    Attributes
    ----------
    indices : ndarray of int
        Their positions in the training set.
    start : int
        Place of the first one in the mini-batch.
    n_samples : int
        Of the whole mini-batch.
    trace : Trace
        Of these.
    t : ndarray of shape (n, n_classes)
        Their targets, one-hot.
    masks : list of ndarray of shape (n, n_units)
        Of each hidden layer; empty without dropout.
    network : MultiLayerNet
    """

    indices: Indices
    start: int
    n_samples: int
    trace: Trace
    t: Floats
    masks: Sequence[Floats]
    network: MultiLayerNet

    def by_pre_activations(self, layer: int) -> Floats:
        """Derivative of the mean loss by the pre-activations of a layer, the first one's is 1."""
        return self.trace.deltas[layer - 1] / self.n_samples

    def activations(self, layer: int) -> Floats:
        """What a hidden layer gives, before dropout."""
        return self.network.activation.function(self.trace.pre_activations[layer - 1])

    def by_outputs(self, layer: int) -> Floats:
        """Derivative of the mean loss by what a hidden layer hands on."""
        weights = self.network.layers()[layer].weights
        product: Floats = self.by_pre_activations(layer + 1) @ weights.T
        return product


@dataclass(frozen=True, eq=False)
class Made:
    """A value that a line of code gives a name.

    Attributes
    ----------
    name : str
    axes : tuple
        What its axes count: `SAMPLE`, or the units of the layer of that number.
    read : callable
        Takes a `SamplePart` where the first axis is that of the samples, else a `NextStep`.
    before : callable or None
        Reads what a line that changes it in place has found there; takes a `NextStep`.
    key : str
        The parameter that it belongs to, of a line that runs for each of them; else empty.
    """

    name: str
    axes: tuple[Axis, ...]
    read: Callable[[Any], Any]
    before: Callable[[NextStep], Any] | None = None
    key: str = ""

    def __repr__(self) -> str:
        return f"<Made {self.name}>"

    @property
    def is_of_samples(self) -> bool:
        """Whether it has a row for each sample of the mini-batch."""
        return self.axes[:1] == (SAMPLE,)


@dataclass(frozen=True, eq=False)
class CodeValue:
    """A value at a moment: its shape, its range, and a few of its numbers.

    Attributes
    ----------
    name : str
    shape : tuple of int
        () of a number.
    low, high : float
        The least and the largest number.
    window : ndarray of at most 3 rows and 5 columns
        Around the place that is looked at.
    start : tuple of int
        Index of the first number of `window`.
    looked_at : tuple of int
        Index, in `window`, of the number that is looked at.
    """

    name: str
    shape: tuple[int, ...]
    low: float
    high: float
    window: NDArray[Any]
    start: tuple[int, ...]
    looked_at: tuple[int, ...]

    def __repr__(self) -> str:
        return f"<CodeValue {self.name} of shape {self.shape}>"


class StepValues:
    """The values of a step, read when they are asked for.

    Parameters
    ----------
    step : NextStep
    """

    def __init__(self, step: NextStep) -> None:
        self.step = step
        moment = step.moment
        self._slices = moment.next_batch.parts(moment.network.sizes)
        self._only_part: SamplePart | None = None  # of a mini-batch that is not large

    def __repr__(self) -> str:
        return f"<StepValues of {self.step!r}>"

    @np.errstate(over="ignore", invalid="ignore")  # of a run that diverges; shown as it is
    def read(
        self, values: Sequence[Made], place: Place, keep_going: KeepGoing | None = None
    ) -> tuple[CodeValue, ...]:
        """Read some values, in one pass over the mini-batch.

        Parameters
        ----------
        values : sequence of Made
        place : mapping
            Sample, and unit of each layer, that is looked at, by axis; what is missing is 0.
        keep_going : callable, optional
            Asked between the parts of a large batch.

        Raises
        ------
        Cancelled
            If `keep_going` returned False.
        """
        of_samples = [made for made in values if made.is_of_samples]
        pieces: dict[str, list[CodeValue]] = {made.name: [] for made in of_samples}
        for part in self._parts(keep_going) if of_samples else ():
            for made in of_samples:
                array = np.asarray(made.read(part))
                pieces[made.name].append(_summary(made, array, place, part.start))
        n_samples = len(self.step.moment.next_batch)
        return tuple(
            _joined(pieces[made.name], n_samples, place.get(SAMPLE, 0))
            if made.is_of_samples
            else _summary(made, np.asarray(made.read(self.step)), place)
            for made in values
        )

    def before(self, made: Made, place: Place) -> CodeValue | None:
        """What a line that changes a value in place has found there.

        Parameters
        ----------
        made : Made
        place : mapping
            As in `read`.
        """
        if made.before is None:
            return None
        return _summary(made, np.asarray(made.before(self.step)), place)

    def arrays(self, made: Made) -> NDArray[Any]:
        """All numbers of a value.

        Parameters
        ----------
        made : Made
        """
        if not made.is_of_samples:
            return np.asarray(made.read(self.step))
        return np.concatenate([made.read(part) for part in self._parts(None)])

    def _parts(self, keep_going: KeepGoing | None) -> Iterator[SamplePart]:
        for part in self._slices:
            raise_if_cancelled(keep_going)
            yield self._only_part or self._part(part)

    def _part(self, part: slice) -> SamplePart:
        moment = self.step.moment
        batch, network = moment.next_batch, moment.network
        x, t = batch.samples(moment.dataset, network.dtype, part)
        trace = batch.network(network, part).trace(x, t)
        kept = masks([units[part] for units in batch.kept], batch.dropout, network.dtype)
        targets = one_hot(t, trace.probabilities)
        read = SamplePart(
            batch.indices[part], part.start or 0, len(batch), trace, targets, kept, network
        )
        if len(self._slices) == 1:
            self._only_part = read
        return read


def _summary(made: Made, array: NDArray[Any], place: Place, first: int = 0) -> CodeValue:
    """What is shown of an array; `first` is the place of its first sample in the mini-batch."""
    looked_at = [place.get(axis, 0) - (first if axis == SAMPLE else 0) for axis in made.axes]
    return summary(made.name, array, looked_at, first if made.is_of_samples else 0)


def summary(name: str, array: NDArray[Any], looked_at: Sequence[int], first: int = 0) -> CodeValue:
    """What is shown of an array.

    Parameters
    ----------
    name : str
    array : ndarray
    looked_at : sequence of int
        Index of the number that is looked at.
    first : int
        Place of its first row in a whole, of which the array is a part.
    """
    sizes = (MOST_ROWS, MOST_COLUMNS)[-array.ndim :] if array.ndim else ()
    starts = [
        max(0, min(at - size // 2, n - size))
        for at, size, n in zip(looked_at, sizes, array.shape, strict=True)
    ]
    window = array[tuple(slice(i, i + n) for i, n in zip(starts, sizes, strict=True))].copy()
    within = tuple(
        max(0, min(at - start, n - 1))
        for at, start, n in zip(looked_at, starts, window.shape, strict=True)
    )
    if starts:
        starts[0] += first
    low, high = (float(array.min()), float(array.max())) if array.size else (np.nan, np.nan)
    return CodeValue(name, array.shape, low, high, window, tuple(starts), within)


def _joined(pieces: Sequence[CodeValue], n_samples: int, sample: int) -> CodeValue:
    """The same of a large mini-batch, of what is shown of its parts."""
    ends = np.cumsum([piece.shape[0] for piece in pieces])
    looked_at = pieces[int(np.searchsorted(ends, min(sample, n_samples - 1), side="right"))]
    low = float(np.min([piece.low for piece in pieces]))
    high = float(np.max([piece.high for piece in pieces]))
    return replace(looked_at, shape=(n_samples, *looked_at.shape[1:]), low=low, high=high)
