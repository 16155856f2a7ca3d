"""Evaluating nodes of a computational graph on arrays."""

from collections.abc import Callable, Sequence
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nncore.arrays import as_array
from nncore.errors import ArgumentError
from nncore.formulas.graph import Node, in_order
from nncore.formulas.operations import OPERATIONS

BLOCK = 2**15  # points at a time: 256 KB an array, so that a long program stays in the cache


class _Instruction(NamedTuple):
    target: int
    function: Callable[..., Any]
    operands: tuple[int, ...]
    spent: tuple[int, ...]  # operands that nobody needs afterwards


class Program:
    """The operations that some outputs need, each once, in order.

    Parameters
    ----------
    variables : sequence of Node
        The nodes whose values each call brings.
    outputs : sequence of Node
        The nodes whose values each call returns.
    """

    def __init__(self, variables: Sequence[Node], outputs: Sequence[Node]) -> None:
        nodes = in_order(outputs)
        self._variables = [node.index for node in variables]
        self._outputs = [node.index for node in outputs]
        self._constants = {n.index: n.constant for n in nodes if n.constant is not None}
        self._instructions = self._compile([node for node in nodes if node.operands])
        self.is_constant = all(node.constant is not None for node in outputs)

    def __call__(
        self, *coordinates: ArrayLike, dtype: DTypeLike = np.float64
    ) -> list[NDArray[Any]]:
        """Values of the outputs, new arrays of the coordinates' common shape.

        Every operation is rounded to `dtype`, of floats. Numbers too large or not defined
        become inf and nan without a warning.
        """
        arrays = [as_array("a coordinate", c, dtype) for c in coordinates]
        try:
            shape = np.broadcast_shapes(*[a.shape for a in arrays])
        except ValueError:
            shapes = [a.shape for a in arrays]
            raise ArgumentError("shapes_differ", a_shape=shapes[0], b_shape=shapes[1]) from None
        rows = max(1, BLOCK // max(1, prod(shape[1:])))
        if not shape or shape[0] <= rows:
            return self._evaluate(arrays, shape, np.dtype(dtype))
        full = [a.reshape((1,) * (len(shape) - a.ndim) + a.shape) for a in arrays]
        outputs = [np.empty(shape, dtype=dtype) for _ in self._outputs]
        for start in range(0, shape[0], rows):
            block = slice(start, start + rows)
            some = [a if len(a) == 1 else a[block] for a in full]
            n_rows = min(rows, shape[0] - start)
            for output, part in zip(
                outputs, self._evaluate(some, (n_rows, *shape[1:]), np.dtype(dtype)), strict=True
            ):
                output[block] = part
        return outputs

    def _evaluate(
        self, arrays: list[NDArray[Any]], shape: tuple[int, ...], dtype: np.dtype[Any]
    ) -> list[NDArray[Any]]:
        """Run the instructions on arrays that broadcast to `shape`."""
        values: dict[int, Any] = dict(self._constants)
        values.update(zip(self._variables, arrays, strict=True))
        with np.errstate(all="ignore"):
            for target, function, operands, spent in self._instructions:
                values[target] = function(*[values[i] for i in operands])
                for i in spent:
                    del values[i]
        return [_filled(values[i], shape, arrays, dtype) for i in self._outputs]

    def _compile(self, nodes: list[Node]) -> list[_Instruction]:
        last_use = {a.index: node.index for node in nodes for a in node.operands}
        for kept in (*self._outputs, *self._variables, *self._constants):
            last_use.pop(kept, None)
        spent: dict[int, list[int]] = {node.index: [] for node in nodes}
        for operand, user in last_use.items():
            spent[user].append(operand)
        return [
            _Instruction(
                node.index,
                OPERATIONS[node.operation].function,
                tuple(a.index for a in node.operands),
                tuple(spent[node.index]),
            )
            for node in nodes
        ]


def _filled(
    value: Any, shape: tuple[int, ...], arrays: list[NDArray[Any]], dtype: np.dtype[Any]
) -> NDArray[Any]:
    """`value` in the full shape, never one of the caller's own arrays."""
    if np.shape(value) == shape and not any(value is a for a in arrays):
        return np.asarray(value, dtype=dtype)[()]
    return np.array(np.broadcast_to(value, shape), dtype=dtype)[()]
