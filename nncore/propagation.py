"""Forward and backward propagation of a batch through fully connected layers."""

from collections.abc import Iterator, Sequence

from nncore.activations import Activation
from nncore.arrays import Floats
from nncore.layers import Layer


def propagate(
    layers: Sequence[Layer], activation: Activation, x: Floats, keep: bool
) -> tuple[list[Floats], list[Floats]]:
    """Forward propagation up to the scores.

    Parameters
    ----------
    layers : sequence of Layer
        The inputs' first.
    activation : Activation
        Between the layers.
    x : ndarray of shape (n_inputs,) or (n_samples, n_inputs)
    keep : bool
        Whether hidden pre-activations are kept. Where they are not, the activations are written
        over them, and both lists hold the same arrays: fresh memory costs a small network more
        than the arithmetic.

    Returns
    -------
    inputs, pre_activations : list of ndarray
        What each layer receives, shape (..., n_inputs), and makes of it, shape (..., n_units).
    """
    inputs, pre_activations = [x], []
    *hidden, last = layers
    for W, b, _, _ in hidden:
        a = inputs[-1] @ W
        a += b
        pre_activations.append(a)
        inputs.append(activation.function(a, out=None if keep else a))
    # Turned, so that a class's scores lie side by side in memory: maximum and sum over so
    # few classes are then taken four times as fast.
    scores = (last.weights.T @ inputs[-1].T).T
    scores += last.biases
    return inputs, [*pre_activations, scores]


def backpropagate(
    layers: Sequence[Layer],
    activation: Activation,
    inputs: Sequence[Floats],
    pre_activations: Sequence[Floats],
    delta: Floats,
) -> Iterator[tuple[Layer, Floats, Floats]]:
    """Backpropagation of `delta`, the derivative of some loss by the scores.

    Parameters
    ----------
    layers, activation
        As in `propagate`.
    inputs, pre_activations : sequence of ndarray
        What `propagate` returned for a batch, with the pre-activations kept where the
        activation `needs_input`.
    delta : ndarray of shape (n_samples, n_classes)

    Yields
    ------
    layer : Layer
        The last first.
    inputs : ndarray of shape (n_samples, n_inputs)
        What it receives.
    delta : ndarray of shape (n_samples, n_units)
        Derivative of the loss by its pre-activations.
    """
    for i in reversed(range(len(layers))):
        yield layers[i], inputs[i], delta
        if i:
            delta = delta @ layers[i].weights.T
            delta *= activation.derivative(inputs[i], pre_activations[i - 1])
