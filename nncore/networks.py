"""The networks of the book: fully connected layers of any number."""

import copy
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nncore.activations import ACTIVATIONS, softmax
from nncore.arrays import Floats, Grads, as_array, described
from nncore.errors import ArgumentError
from nncore.gradients import KeepGoing
from nncore.initial_weights import InitialScale, standard_deviations
from nncore.layers import Layer, layer_sizes, parameter_names
from nncore.limits import MOST_LAYERS
from nncore.losses import LOSSES, mean_loss, one_hot
from nncore.perturbation import central_differences, one_by_one_gradient
from nncore.propagation import backpropagate, propagate
from nncore.trace import Trace
from nncore.validation import (
    as_generator,
    check_choice,
    check_dtype,
    check_layers,
)


class MultiLayerNet:
    """Fully connected layers with one activation between them and a softmax at the end.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first and classes last: (784, 50, 10).
    activation : str
        Key of `ACTIVATIONS`, for every layer but the last.
    loss : str
        Key of `LOSSES`.
    weight_init_std : float, sequence of float, or str
        Standard deviation of the initial weights, one for all layers or one a layer; the
        book's own network is (0.01, 1.0). Or a key of `INITIAL_WEIGHTS`, "he" say, which
        chooses it by the layer's size. Biases start at zero.
    rng : numpy.random.Generator or int, optional
        What draws the weights, or a seed; `np.random.seed` has no effect.
    dtype : dtype
        Of the parameters, float32 or float64; inputs are converted to it.

    Attributes
    ----------
    params : dict of ndarray
        "W1" (n_inputs, n_hidden), "b1" (n_hidden,), "W2", ...; entries may be changed or
        replaced at any time. `layers` has the same arrays layer by layer.
    sizes : tuple of int
    activation : Activation
    loss_function : Loss
    dtype : numpy.dtype
    masks : sequence of ndarray or None
        What the outputs of the hidden layers are multiplied by, in a network that `thinned` made.

    Raises
    ------
    ConfigError
        If a size, a key, a scale or the dtype is not usable.

    Notes
    -----
    A subclass may find its loss another way, with a penalty say. Its `numerical_gradient` then
    knows nothing but `loss`, and takes two forward passes a parameter. One whose loss is that of
    the layers says so where it is defined, and has all differences at once, as this class has:
    ``class TwoLayerNet(MultiLayerNet, loss_of_layers=True)``.
    """

    loss_of_layers: ClassVar[bool] = True
    masks: Sequence[Floats] | None = None

    def __init_subclass__(cls, loss_of_layers: bool = False, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls.loss_of_layers = loss_of_layers

    def __init__(
        self,
        sizes: Sequence[int],
        activation: str = "sigmoid",
        loss: str = "cross_entropy",
        weight_init_std: InitialScale = 0.01,
        rng: np.random.Generator | int | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        self.sizes = check_layers("sizes", sizes, 2, MOST_LAYERS + 1)
        self.activation = ACTIVATIONS[check_choice("activation", activation, ACTIVATIONS)]
        self.loss_function = LOSSES[check_choice("loss", loss, LOSSES)]
        self.dtype = check_dtype(dtype)
        self.params = self._draw(
            standard_deviations("weight_init_std", weight_init_std, self.sizes),
            as_generator(rng),
        )

    @classmethod
    def holding(
        cls,
        params: Mapping[str, NDArray[Any]],
        activation: str = "sigmoid",
        loss: str = "cross_entropy",
    ) -> Self:
        """Network of parameters that are there already: they are held, not copied.

        Parameters
        ----------
        params : mapping of ndarray
            "W1" (n_inputs, n_hidden), "b1" (n_hidden,), "W2", ..., all of one dtype.
        activation, loss : str
            Keys of `ACTIVATIONS` and `LOSSES`.

        Raises
        ------
        ArgumentError
            If names, shapes or dtypes do not make layers that follow one another.
        ConfigError
            If a key or the dtype is not usable.
        """
        net = cls.__new__(cls)
        net.sizes = layer_sizes(params)
        net.activation = ACTIVATIONS[check_choice("activation", activation, ACTIVATIONS)]
        net.loss_function = LOSSES[check_choice("loss", loss, LOSSES)]
        net.dtype = check_dtype(params["W1"].dtype)
        net.params = dict(params)
        return net

    def __repr__(self) -> str:
        sizes = "-".join(map(str, self.sizes))
        keys = f"{self.activation.key}, {self.loss_function.key}, {self.dtype}"
        return f"<{type(self).__name__} {sizes}, {keys}>"

    @property
    def depth(self) -> int:
        """Number of layers that have weights."""
        return len(self.sizes) - 1

    @property
    def n_parameters(self) -> int:
        """Number of entries of all weights and biases."""
        return sum(param.size for param in self.params.values())

    @np.errstate(over="ignore")  # a scale beyond the largest float is found out by the first loss
    def _draw(self, stds: Sequence[float], rng: np.random.Generator) -> dict[str, Floats]:
        params: dict[str, Floats] = {}
        for shape, std, (W, b) in zip(
            pairwise(self.sizes), stds, parameter_names(self.depth), strict=True
        ):
            weights = rng.standard_normal(shape)
            weights *= std  # in place: memory that is new takes as long as the numbers
            params[W] = weights.astype(self.dtype, copy=False)
            params[b] = np.zeros(shape[1], dtype=self.dtype)
        return params

    def layers(self) -> list[Layer]:
        """Weights and biases of each layer as they are now, with their names, the inputs' first.

        Returns
        -------
        list of Layer
            `depth` of them. The arrays are those of `params`, not copies.
        """
        return [Layer(self.params[W], self.params[b], W, b) for W, b in parameter_names(self.depth)]

    # Forward

    def forward(self, x: ArrayLike) -> list[Floats]:
        """Outputs of every layer.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)

        Returns
        -------
        list of ndarray
            The input, each hidden layer after its activation, and the probabilities:
            `depth` + 1 arrays of shape (..., sizes[i]).

        Raises
        ------
        ArgumentError
            If the samples have another size than the first layer.
        """
        outputs, scores = self._propagate(x)
        return [*outputs, softmax(scores, out=scores)]

    def scores(self, x: ArrayLike) -> Floats:
        """Scores of the classes: pre-activations of the last layer, before the softmax.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)

        Returns
        -------
        ndarray of shape (n_classes,) or (n_samples, n_classes)
            In the dtype of the network.

        Raises
        ------
        ArgumentError
            If the samples have another size than the first layer.
        """
        return self._propagate(x)[1]

    def _propagate(self, x: ArrayLike) -> tuple[list[Floats], Floats]:
        """The input, the outputs of every hidden layer, and the scores."""
        outputs, pre_activations = propagate(
            self.layers(), self.activation, self._as_inputs(x), keep=False, masks=self.masks
        )
        return outputs, pre_activations[-1]

    def _as_inputs(self, x: ArrayLike) -> Floats:
        z = as_array("x", x, self.dtype)
        self._check_inputs(z)
        return z

    def _check_inputs(self, x: NDArray[Any]) -> None:
        if x.ndim not in (1, 2) or x.shape[-1] != self.sizes[0]:
            raise ArgumentError("input_shape", n_inputs=self.sizes[0], shape=x.shape)
        if self.masks is not None:
            self._check_masks(self.masks, x.shape[:-1])

    def _check_masks(self, masks: Sequence[Floats], batch: tuple[int, ...]) -> None:
        shapes = [(*batch, n_units) for n_units in self.sizes[1:-1]]
        if [np.shape(mask) for mask in masks] != shapes:
            value = ", ".join(str(described(mask)) for mask in masks)
            raise ArgumentError("masks", shapes=", ".join(map(str, shapes)), value=value)

    def predict(self, x: ArrayLike) -> Floats:
        """Probabilities of the classes.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)

        Returns
        -------
        ndarray of shape (n_classes,) or (n_samples, n_classes)

        Raises
        ------
        ArgumentError
            If the samples have another size than the first layer.
        """
        return self.forward(x)[-1]

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        """Mean loss of samples.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.

        Returns
        -------
        float
            By `loss_function`, averaged over the samples whichever loss it is.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        """
        y = self.predict(x)
        return self.loss_function.mean(y, one_hot(t, y))

    def accuracy(self, x: ArrayLike, t: ArrayLike) -> float:
        """Share of the samples whose most probable class is the right one, from 0 to 1.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        """
        y = self.predict(x)
        if not len(y):
            raise ArgumentError("no_samples", value=0)
        return float((y.argmax(axis=-1) == one_hot(t, y).argmax(axis=-1)).mean())

    # Backward

    def gradient(self, x: ArrayLike, t: ArrayLike) -> Grads:
        """Exact derivative of `loss` by every parameter, by backpropagation.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.

        Returns
        -------
        dict of ndarray
            Gradients under the names, and of the shapes, of `params`.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        """
        return self.loss_and_gradient(x, t)[1]

    def loss_and_gradient(self, x: ArrayLike, t: ArrayLike) -> tuple[float, Grads]:
        """`loss` and `gradient` of one forward pass.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.

        Returns
        -------
        tuple of float and dict of ndarray
            Mean loss, and its derivatives under the names and of the shapes of `params`.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        """
        z, t = self._as_batch(x, t)
        layers, activation, masks = self.layers(), self.activation, self.masks
        outputs, pre_activations = propagate(layers, activation, z, activation.needs_input, masks)
        y = softmax(pre_activations[-1], out=pre_activations[-1])
        losses, by_scores = self.loss_function.with_gradient(y, one_hot(t, y))
        by_scores /= len(y)  # the loss of a batch is a mean, so its derivative is one too
        way_back = backpropagate(layers, activation, outputs, pre_activations, by_scores, masks)
        grads: Grads = {}
        for layer, inputs, delta in way_back:
            grads[layer.weights_name] = inputs.T @ delta
            grads[layer.biases_name] = delta.sum(axis=0)
        return mean_loss(losses), {name: grads[name] for name in self.params}

    def _as_batch(self, x: ArrayLike, t: ArrayLike) -> tuple[Floats, NDArray[Any]]:
        """Inputs (n_samples, n_inputs) and targets; a single sample becomes a batch of one."""
        z, t = self._as_inputs(x), np.asarray(t)
        return (z[None], t[None]) if z.ndim == 1 else (z, t)

    def trace(self, x: ArrayLike, t: ArrayLike) -> Trace:
        """Values of every layer, forward and backward, to be looked at.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
            A single sample is traced as a batch of one.
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.

        Returns
        -------
        Trace
            It stays as it is when parameters change, and shares no memory with them.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        """
        z, t = self._as_batch(np.array(x, dtype=self.dtype), t)
        layers, activation, masks = self.layers(), self.activation, self.masks
        outputs, pre_activations = propagate(layers, activation, z, keep=True, masks=masks)
        y = softmax(pre_activations[-1])
        losses, by_scores = self.loss_function.with_gradient(y, one_hot(t, y))
        way_back = list(
            backpropagate(layers, activation, outputs, pre_activations, by_scores, masks)
        )[::-1]
        inputs, deltas = [z for _, z, _ in way_back], [delta for _, _, delta in way_back]
        return Trace(tuple(inputs), tuple(pre_activations), y, losses, tuple(deltas))

    def sample_gradients(self, x: ArrayLike, t: ArrayLike) -> Grads:
        """Exact derivative of each sample's own loss by every parameter.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.

        Returns
        -------
        dict of ndarray of shape (n_samples, *parameter.shape)
            Under the names of `params`; `gradient` is their mean over the samples. They are as
            many numbers as samples times parameters: `Trace.parameter_factors` needs far fewer.
        """
        return self.trace(x, t).sample_gradients()

    # Numerical gradient

    def numerical_gradient(
        self, x: ArrayLike, t: ArrayLike, keep_going: KeepGoing | None = None
    ) -> Grads:
        """Central differences of `loss` by every parameter, h = 1e-4, in float64.

        Parameters and result are those of `gradient`; a network of float32 is copied to
        float64 first, since float32 cannot resolve differences this small.

        Parameters
        ----------
        x, t : array_like
            As in `gradient`.
        keep_going : callable, optional
            Asked between the parts of the work, thousands of times a second.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        Cancelled
            If `keep_going` returned False.
        """
        return self.loss_and_numerical_gradient(x, t, keep_going)[1]

    def loss_and_numerical_gradient(
        self, x: ArrayLike, t: ArrayLike, keep_going: KeepGoing | None = None
    ) -> tuple[float, Grads]:
        """`loss` in float64 and `numerical_gradient`.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets.
        keep_going : callable, optional
            Asked between the parts of the work, thousands of times a second.

        Raises
        ------
        ArgumentError
            If inputs, or targets, do not fit the network or each other.
        Cancelled
            If `keep_going` returned False.
        """
        if not self.loss_of_layers:
            net = self.astype(np.float64)
            return net.loss(x, t), one_by_one_gradient(net, x, t, keep_going)
        self._check_inputs(np.asarray(x))
        return central_differences(
            self.layers(),
            self.activation.function,
            self.loss_function,
            x,
            t,
            keep_going,
            masks=self.masks,
        )

    # Copies

    def thinned(self, masks: Sequence[Floats]) -> Self:
        """Network of the same parameters, not copies, whose hidden units are masked.

        That is the network of one step of dropout: all that is asked of it, its numerical
        gradient included, it answers with the same units left out.

        Parameters
        ----------
        masks : sequence of ndarray of shape (n_units,) or (n_samples, n_units)
            What the outputs of each hidden layer are multiplied by on their way to the next, as
            `Dropout.masks` makes them, for the samples that will be given.
        """
        net = copy.copy(self)
        net.masks = masks
        return net

    def copy(self) -> Self:
        """Copy of the network with parameters of its own."""
        return self.with_params(self.params)

    def astype(self, dtype: DTypeLike) -> Self:
        """Copy of the network with parameters of another, or the same, dtype.

        Parameters
        ----------
        dtype : dtype
            float32 or float64.
        """
        return self.with_params(self.params, dtype)

    def with_params(
        self, params: Mapping[str, NDArray[Any]], dtype: DTypeLike | None = None
    ) -> Self:
        """Network like this one that holds a copy of `params`.

        Parameters
        ----------
        params : mapping of ndarray
            Of the names and shapes of this network's own.
        dtype : dtype, optional
            Of the new parameters, float32 or float64; the network's own where it is not given.
        """
        net = copy.copy(self)
        net.dtype = self.dtype if dtype is None else check_dtype(dtype)
        net.params = {name: np.array(p, dtype=net.dtype, order="C") for name, p in params.items()}
        return net
