"""The networks of the book: one weight matrix, and fully connected layers of any number."""

import copy
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nncore.activations import ACTIVATIONS, Floats, softmax
from nncore.checks import DTYPES, check_choice, check_layers, layer_scales
from nncore.errors import ArgumentError
from nncore.gradients import KeepGoing
from nncore.limits import MOST_LAYERS
from nncore.losses import LOSSES, cross_entropy_error, mean_loss, one_hot
from nncore.perturbation import central_differences, one_by_one

Grads = dict[str, Floats]


class SimpleNet:
    """One layer without bias, for gradients that can be followed by hand.

    Parameters
    ----------
    W : array_like of shape (n_inputs, n_classes), optional
        Kept as it is where it is a float64 array, so that changes made through it are seen;
        drawn from a standard normal of shape (2, 3) where it is not given.
    rng : numpy.random.Generator or int, optional
        What draws it, or a seed.
    """

    def __init__(
        self, W: ArrayLike | None = None, rng: np.random.Generator | int | None = None
    ) -> None:
        if W is None:
            W = np.random.default_rng(rng).standard_normal((2, 3))
        self.W = np.asarray(W, dtype=np.float64)

    def predict(self, x: ArrayLike) -> Floats:
        """Return the scores x @ W, not yet probabilities; shape (..., n_classes)."""
        return np.asarray(x) @ self.W

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        """Cross-entropy of the softmax of the scores; `t` one-hot or labels."""
        return cross_entropy_error(softmax(self.predict(x)), t)


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
    weight_init_std : float or sequence of float
        Standard deviation of the initial weights, one for all layers or one a layer; the
        book's own network is (0.01, 1.0). Biases start at zero.
    rng : numpy.random.Generator or int, optional
        What draws the weights, or a seed.
    dtype : dtype
        Of the parameters, float32 or float64; inputs are converted to it.

    Attributes
    ----------
    params : dict of ndarray
        "W1" (n_inputs, n_hidden), "b1" (n_hidden,), "W2", ...; entries may be changed or
        replaced at any time.

    Raises
    ------
    ConfigError
        If a size, a key, a scale or the dtype is not usable.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        activation: str = "sigmoid",
        loss: str = "cross_entropy",
        weight_init_std: float | Sequence[float] = 0.01,
        rng: np.random.Generator | int | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        self.sizes = check_layers("sizes", sizes, 2, MOST_LAYERS + 1)
        self.activation = ACTIVATIONS[check_choice("activation", activation, ACTIVATIONS)]
        self.loss_function = LOSSES[check_choice("loss", loss, LOSSES)]
        self.dtype = np.dtype(check_choice("dtype", np.dtype(dtype).name, DTYPES))
        self.params = self._draw(
            layer_scales("weight_init_std", weight_init_std, self.depth),
            np.random.default_rng(rng),
        )

    @property
    def depth(self) -> int:
        """Number of layers that have weights."""
        return len(self.sizes) - 1

    @np.errstate(over="ignore")  # a scale beyond the largest float is found out by the first loss
    def _draw(self, scales: Sequence[float], rng: np.random.Generator) -> Grads:
        params: Grads = {}
        for shape, scale, (W, b) in zip(
            pairwise(self.sizes), scales, parameter_names(self.depth), strict=True
        ):
            params[W] = (scale * rng.standard_normal(shape)).astype(self.dtype)
            params[b] = np.zeros(shape[1], dtype=self.dtype)
        return params

    def _layers(self) -> list[tuple[Floats, Floats]]:
        """Weights and biases of each layer as they are now, the inputs' first."""
        return [(self.params[W], self.params[b]) for W, b in parameter_names(self.depth)]

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
        z = np.asarray(x, dtype=self.dtype)
        self._check_inputs(z)
        outputs = [z]
        *hidden, (W, b) = self._layers()
        for W_hidden, b_hidden in hidden:
            a = z @ W_hidden
            a += b_hidden
            z = self.activation.function(a, out=a)
            outputs.append(z)
        # Turned, so that a class's scores lie side by side in memory: maximum and sum over so
        # few classes are then taken four times as fast.
        scores = (W.T @ z.T).T
        scores += b
        outputs.append(softmax(scores, out=scores))
        return outputs

    def _check_inputs(self, x: NDArray[Any]) -> None:
        if x.ndim not in (1, 2) or x.shape[-1] != self.sizes[0]:
            raise ArgumentError("input_shape", n_inputs=self.sizes[0], shape=x.shape)

    def predict(self, x: ArrayLike) -> Floats:
        """Probabilities of the classes; shape (n_classes,) or (n_samples, n_classes)."""
        return self.forward(x)[-1]

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        """Mean loss of the samples `x` with targets `t`, labels or one-hot."""
        y = self.predict(x)
        return self.loss_function.mean(y, one_hot(t, y))

    def accuracy(self, x: ArrayLike, t: ArrayLike) -> float:
        """Share of the samples whose most probable class is the right one, from 0 to 1."""
        y = self.predict(x)
        return float((y.argmax(axis=-1) == one_hot(t, y).argmax(axis=-1)).mean())

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
        """`loss` and `gradient` of one forward pass; parameters as there."""
        x, t = np.asarray(x), np.asarray(t)
        if x.ndim == 1:  # a single sample is a batch of one
            x, t = x[None], t[None]
        outputs = self.forward(x)
        y = outputs[-1]
        losses, da = self.loss_function.with_gradient(y, one_hot(t, y))
        da /= len(y)  # the loss of a batch is a mean, so its derivative is one too
        return mean_loss(losses), self._backward(outputs, da)

    def _backward(self, outputs: list[Floats], da: Floats) -> Grads:
        """Pull the gradient `da` by the last layer's scores back through all layers."""
        grads: Grads = {}
        for z, (W, b) in zip(outputs[-2::-1], reversed(parameter_names(self.depth)), strict=True):
            grads[W] = z.T @ da
            grads[b] = da.sum(axis=0)
            if z is not outputs[0]:
                da = da @ self.params[W].T
                da *= self.activation.derivative(z)
        return {name: grads[name] for name in self.params}

    def numerical_gradient(
        self, x: ArrayLike, t: ArrayLike, keep_going: KeepGoing | None = None
    ) -> Grads:
        """Central differences of `loss` by every parameter, h = 1e-4, in float64.

        Parameters and result are those of `gradient`; a network of float32 is copied to
        float64 first, since float32 cannot resolve differences this small.

        Parameters
        ----------
        keep_going : callable, optional
            Asked between the parts of the work, thousands of times a second.

        Raises
        ------
        Cancelled
            If `keep_going` returned False.
        """
        return self.loss_and_numerical_gradient(x, t, keep_going)[1]

    def loss_and_numerical_gradient(
        self, x: ArrayLike, t: ArrayLike, keep_going: KeepGoing | None = None
    ) -> tuple[float, Grads]:
        """`loss` in float64 and `numerical_gradient`; parameters as there."""
        if self._computes_its_own:
            net = self.astype(np.float64)
            return net.loss(x, t), one_by_one(net, x, t, keep_going)
        self._check_inputs(np.asarray(x))
        return central_differences(self, x, t, keep_going)

    @property
    def _computes_its_own(self) -> bool:
        """Whether a subclass changed the way to the loss, so that its structure is not known."""
        names = ("forward", "predict", "loss")
        return any(getattr(type(self), name) is not getattr(MultiLayerNet, name) for name in names)

    def astype(self, dtype: DTypeLike) -> Self:
        """Return a copy of the network with parameters of another, or the same, dtype."""
        return self.with_params(self.params, dtype)

    def with_params(
        self, params: Mapping[str, NDArray[Any]], dtype: DTypeLike | None = None
    ) -> Self:
        """Return a network like this one that holds a copy of `params`."""
        net = copy.copy(self)
        net.dtype = np.dtype(dtype or self.dtype)
        net.params = {name: np.array(p, dtype=net.dtype, order="C") for name, p in params.items()}
        return net


@cache
def parameter_names(depth: int) -> tuple[tuple[str, str], ...]:
    """Names of the weights and the biases of each of `depth` layers, the inputs' first."""
    return tuple((f"W{layer}", f"b{layer}") for layer in range(1, depth + 1))


class TwoLayerNet(MultiLayerNet):
    """One hidden layer: the network of the book's chapter on training.

    Parameters are those of `MultiLayerNet`, the three sizes given one by one.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        output_size: int,
        weight_init_std: float | Sequence[float] = 0.01,
        activation: str = "sigmoid",
        loss: str = "cross_entropy",
        rng: np.random.Generator | int | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        super().__init__(
            (input_size, hidden_size, output_size), activation, loss, weight_init_std, rng, dtype
        )
