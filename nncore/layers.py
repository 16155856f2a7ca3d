"""One fully connected layer as a network holds it, and the names of its parameters."""

from functools import cache
from typing import NamedTuple

from nncore.arrays import Floats


class Layer(NamedTuple):
    """Weights and biases of a layer with pre-activations a = z @ weights + biases.

    Attributes
    ----------
    weights : ndarray of shape (n_inputs, n_units)
    biases : ndarray of shape (n_units,)
    weights_name, biases_name : str
        Their names in `params`, and in every dict of gradients.
    """

    weights: Floats
    biases: Floats
    weights_name: str
    biases_name: str

    def __repr__(self) -> str:
        n_inputs, n_units = self.weights.shape
        return (
            f"<Layer {self.weights_name}, {self.biases_name}: {n_inputs} inputs, {n_units} units>"
        )


@cache
def parameter_names(depth: int) -> tuple[tuple[str, str], ...]:
    """Names of the weights and the biases of each of `depth` layers, the inputs' first."""
    return tuple((f"W{layer}", f"b{layer}") for layer in range(1, depth + 1))
