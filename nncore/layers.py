"""One fully connected layer as a network holds it, and the names of its parameters."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, described
from nncore.counting import counted
from nncore.errors import ArgumentError


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
            f"<Layer {self.weights_name}, {self.biases_name}: "
            f"{counted(n_inputs, 'input')}, {counted(n_units, 'unit')}>"
        )


@cache
def parameter_names(depth: int) -> tuple[tuple[str, str], ...]:
    """Names of the weights and the biases of each of `depth` layers, the inputs' first."""
    return tuple((f"W{layer}", f"b{layer}") for layer in range(1, depth + 1))


def layer_sizes(params: Mapping[str, NDArray[Any]]) -> tuple[int, ...]:
    """Units of each layer of a network that has these parameters, inputs first.

    Parameters
    ----------
    params : mapping of ndarray
        "W1" (n_inputs, n_units), "b1" (n_units,), "W2", ... in any order, of one dtype.

    Raises
    ------
    ArgumentError
        If a name is missing or unknown, or shapes or dtypes do not fit each other.
    """
    names = parameter_names(max(1, len(params) // 2))
    shapes = [np.shape(params.get(W, ())) for W, _ in names]
    fit = (
        params.keys() == {name for pair in names for name in pair}
        and all(len(shape) == 2 for shape in shapes)
        and all(np.shape(params[b]) == W[1:] for (_, b), W in zip(names, shapes, strict=True))
        and all(first[1] == second[0] for first, second in pairwise(shapes))
        and len({param.dtype for param in params.values()}) == 1
    )
    if not fit:
        found = ", ".join(f"{name} {described(param)}" for name, param in params.items())
        raise ArgumentError("layer_shapes", value=found)
    return (shapes[0][0], *(shape[1] for shape in shapes))
