"""The central differences of a whole network, by its structure instead of one by one.

The book's way moves every parameter to either side and sends the whole batch through the
whole network each time. Nearly all of that computes again what has not changed. A layer

    a[n, j] = sum_i z[n, i] W[i, j] + b[j]

shows what has: W[i, j] moved by h moves a[n, j] by h z[n, i], and nothing else in the layer;
b[j] is the weight of an input that is always 1. So each sample's part in the difference hangs
on the unit and on the *value* of the input alone, and with

    D[n, j](v) = loss of sample n at a[n, j] + h v  -  its loss at a[n, j] - h v

the central difference of the mean loss of N samples is

    (L(W[i, j] + h) - L(W[i, j] - h)) / 2h  =  sum_n D[n, j](z[n, i]) / 2hN.

An input of 0 differs by nothing, and four of five pixels of MNIST are 0, as are the units that
dropout leaves out; inputs of one sample
that are equal share one D; and each D needs only the layers behind unit j, for one sample.
Nothing is linearized: D is the difference of two losses, with kinks and saturation in it. The
exponentials of small changes are taken by their series, to the last bit (see
`nncore.sample_loss`). So this and the plain differences differ by rounding alone: a loss of
size 1 is rounded to 1e-16, which 2h = 2e-4 makes 1e-12 of; tests hold it to 1e-9.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.activations import ActivationFunction
from nncore.arrays import Floats, Grads
from nncore.gradients import H, KeepGoing, numerical_gradient, raise_if_cancelled
from nncore.layers import Layer
from nncore.losses import Loss, one_hot
from nncore.sample_loss import SampleLoss, layers_to_scores

PART_SIZE = 2**16  # numbers in a part's largest array: 0.5 MB, in the cache and soon done


class Differentiable(Protocol):
    """A network of any kind: parameters, and a loss that follows from them."""

    params: dict[str, Floats]

    @property
    def n_parameters(self) -> int:
        """Number of entries of all parameters."""

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        """Mean loss of samples `x` with targets `t`.

        Parameters
        ----------
        x, t : array_like
            Samples and their targets, of whatever shapes the network takes.
        """


def forward_passes(network: Differentiable) -> int:
    """How many forward passes the book's way takes: two for every parameter.

    Parameters
    ----------
    network : MultiLayerNet
        Or anything with `n_parameters`.
    """
    return 2 * network.n_parameters


def one_by_one_gradient(
    network: Differentiable, x: ArrayLike, t: ArrayLike, keep_going: KeepGoing | None = None
) -> Grads:
    """Central differences the book's way: each parameter is moved in place, and put back.

    It takes `forward_passes(network)` passes, and a network of any kind: its own `loss` is
    all that it asks for.

    Parameters
    ----------
    network : MultiLayerNet
        Of float64, which differences this small need; or anything with `params` and `loss`.
    x, t : array_like
        What its `loss` takes.
    keep_going : callable, optional
        Asked before each pass.

    Returns
    -------
    dict of ndarray
        Under the names, and of the shapes, of `network.params`.

    Raises
    ------
    Cancelled
        If `keep_going` returned False.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.5.1.
    """

    def loss(_: Floats) -> float:
        raise_if_cancelled(keep_going)
        return network.loss(x, t)

    return {name: numerical_gradient(loss, param) for name, param in network.params.items()}


def central_differences(
    layers: Sequence[Layer],
    function: ActivationFunction,
    loss: Loss,
    x: ArrayLike,
    t: ArrayLike,
    keep_going: KeepGoing | None = None,
    masks: Sequence[Floats] | None = None,
) -> tuple[float, Grads]:
    """Loss of a batch and its central differences by every parameter, in float64.

    Parameters
    ----------
    layers : sequence of Layer
        Copied to float64 whatever their dtype, and left alone.
    function : callable
        The activation between them; the last layer's scores go to a softmax.
    loss : Loss
        Of which the mean over the samples is differentiated.
    x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
    t : array_like
        Labels of shape () or (n_samples,), or one-hot targets.
    keep_going : callable, optional
        Asked after each part of the work, thousands of times a second.
    masks : sequence of ndarray of shape (n_units,) or (n_samples, n_units), optional
        What the outputs of each hidden layer are multiplied by on their way to the next.

    Returns
    -------
    tuple of float and dict of ndarray
        The mean loss and its gradient, under the names and of the shapes of the layers'
        parameters.

    Raises
    ------
    ArgumentError
        If targets and inputs do not fit each other.
    Cancelled
        If `keep_going` returned False.
    """
    differences = _CentralDifferences(layers, function, loss, x, t, masks or ())
    for _ in differences.parts():
        raise_if_cancelled(keep_going)
    return differences.loss, differences.gradient


class _CentralDifferences:
    """The sums over the samples, as far as they have been taken."""

    def __init__(
        self,
        layers: Sequence[Layer],
        function: ActivationFunction,
        loss: Loss,
        x: ArrayLike,
        t: ArrayLike,
        masks: Sequence[Floats],
    ) -> None:
        x, t = np.asarray(x), np.asarray(t)
        if x.ndim == 1:  # a single sample is a batch of one
            x, t = x[None], t[None]
        self._x = x  # (N, I)
        self._t = one_hot(t, np.empty((len(x), len(layers[-1].biases))))  # (N, C)
        self._masks = [np.atleast_2d(mask) for mask in masks]  # (N, n_units)
        self._names = [(layer.weights_name, layer.biases_name) for layer in layers]
        self._layers = layers_to_scores(layers, function)
        self._loss_function = loss
        self._losses = np.zeros(len(x))
        self._sums = [  # of D; the column behind the inputs' belongs to the bias
            np.zeros((n_units, n_inputs + 1))
            for n_inputs, n_units in (layer.weights.shape for layer in layers)
        ]

    @property
    def loss(self) -> float:
        """Mean loss of the batch."""
        return float(self._losses.sum() / np.float64(self._losses.size))

    @property
    def gradient(self) -> Grads:
        """Central differences of the mean loss."""
        grads: Grads = {}
        for (W, b), sums in zip(self._names, self._sums, strict=True):
            quotients = (sums / (2 * H * np.float64(len(self._x)))).T  # (I + 1, J)
            grads[W] = np.ascontiguousarray(quotients[:-1])
            grads[b] = np.ascontiguousarray(quotients[-1])
        return grads

    def parts(self) -> Iterator[None]:
        """Do all the work; yield after each part of it."""
        for n, (x, t) in enumerate(zip(self._x, self._t, strict=True)):
            masks = [mask[n] for mask in self._masks]
            sample = SampleLoss(self._layers, self._loss_function, x, t, masks)
            self._losses[n] = sample.value
            for layer in range(len(self._sums)):
                yield from self._add(sample, layer)

    def _add(self, sample: SampleLoss, layer: int) -> Iterator[None]:
        """Add the differences of one sample by the parameters of one layer."""
        sums = self._sums[layer]  # (J, I + 1)
        inputs = np.append(sample.inputs[layer], 1)  # (I + 1,), the last one the bias's
        most = self._most_pairs(layer)
        for some in _split(np.flatnonzero(inputs), most):
            values, which = np.unique(inputs[some], return_inverse=True)  # (V,), (len(some),)
            for units in _slices(len(sums), max(1, most // len(values))):
                differences = sample.differences(layer, units, H * values)  # (J, V)
                sums[units, some] += differences[:, which]
                yield

    def _most_pairs(self, layer: int) -> int:
        """How many pairs of unit and input value make a part, each moved up and down."""
        widest = max(len(following.b) for following in self._layers[layer + 1 :])
        return max(1, PART_SIZE // (2 * widest))


def _slices(length: int, step: int) -> Iterator[slice]:
    return (slice(start, start + step) for start in range(0, length, step))


def _split(array: NDArray[np.intp], most: int) -> Iterator[NDArray[np.intp]]:
    return (array[part] for part in _slices(len(array), most))
