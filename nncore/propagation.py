"""Forward and backward propagation of a batch through fully connected layers."""

from collections.abc import Iterator, Sequence

from nncore.activations import Activation
from nncore.arrays import Floats
from nncore.layers import Layer


def propagate(
    layers: Sequence[Layer],
    activation: Activation,
    x: Floats,
    keep: bool,
    masks: Sequence[Floats] | None = None,
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
    masks : sequence of ndarray of shape (..., n_units), optional
        What the activations of each hidden layer are multiplied by on their way to the next.

    Returns
    -------
    outputs, pre_activations : list of ndarray
        `x` and the activations of each hidden layer, shape (..., n_inputs) of the next, which
        receives them as `received` says; and what each layer makes of that, shape (..., n_units).
    """
    outputs, pre_activations = [x], []
    *hidden, last = layers
    for i, (W, b, _, _) in enumerate(hidden):
        a = received(outputs, masks, i) @ W
        a += b
        pre_activations.append(a)
        outputs.append(activation.function(a, out=None if keep else a))
    # Turned, so that a class's scores lie side by side in memory: maximum and sum over so
    # few classes are then taken four times as fast.
    scores = (last.weights.T @ received(outputs, masks, len(hidden)).T).T
    scores += last.biases
    return outputs, [*pre_activations, scores]


def received(outputs: Sequence[Floats], masks: Sequence[Floats] | None, i: int) -> Floats:
    """What a layer receives: the outputs before it, times their mask where there are masks.

    Parameters
    ----------
    outputs : sequence of ndarray
        The inputs, and the outputs of each hidden layer.
    masks : sequence of ndarray, optional
        One a hidden layer, as dropout draws them.
    i : int
        Number of the layer, from 0 on.
    """
    return outputs[i] if masks is None or i == 0 else outputs[i] * masks[i - 1]


def backpropagate(
    layers: Sequence[Layer],
    activation: Activation,
    outputs: Sequence[Floats],
    pre_activations: Sequence[Floats],
    delta: Floats,
    masks: Sequence[Floats] | None = None,
) -> Iterator[tuple[Layer, Floats, Floats]]:
    """Backpropagation of `delta`, the derivative of some loss by the scores.

    Parameters
    ----------
    layers, activation
        As in `propagate`.
    outputs, pre_activations : sequence of ndarray
        What `propagate` returned for a batch, with the pre-activations kept where the
        activation `needs_input`.
    delta : ndarray of shape (n_samples, n_classes)
    masks : sequence of ndarray, optional
        Those of the way forward.

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
        yield layers[i], received(outputs, masks, i), delta
        if i:
            delta = delta @ layers[i].weights.T
            if masks is not None:
                delta *= masks[i - 1]
            delta *= activation.derivative(outputs[i], pre_activations[i - 1])
