"""A formula as a graph of operations that can be differentiated into more of the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from nncore.formulas.operations import OPERATIONS


@dataclass(frozen=True, eq=False, slots=True)
class Node:
    """One value of the graph: a variable, a constant, or an operation on earlier nodes."""

    graph: Graph
    index: int
    operation: str
    operands: tuple[Node, ...]
    constant: float | None = None

    def then(self, operation: str) -> Node:
        """Node of a function of this one."""
        return self.graph.node(operation, self)

    def __neg__(self) -> Node:
        return self.then("neg")

    def __add__(self, other: Node | float) -> Node:
        return self.graph.node("add", self, other)

    def __radd__(self, other: float) -> Node:
        return self.graph.node("add", other, self)

    def __sub__(self, other: Node | float) -> Node:
        return self.graph.node("sub", self, other)

    def __rsub__(self, other: float) -> Node:
        return self.graph.node("sub", other, self)

    def __mul__(self, other: Node | float) -> Node:
        return self.graph.node("mul", self, other)

    def __rmul__(self, other: float) -> Node:
        return self.graph.node("mul", other, self)

    def __truediv__(self, other: Node | float) -> Node:
        return self.graph.node("div", self, other)

    def __rtruediv__(self, other: float) -> Node:
        return self.graph.node("div", other, self)

    def __pow__(self, other: Node | float) -> Node:
        return self.graph.node("pow", self, other)


class Graph:
    """Nodes in the order of their making, every one of them once: equal parts are computed once.

    Parameters
    ----------
    n_variables : int
        How many variables the formula has; their nodes are `variables`.
    """

    def __init__(self, n_variables: int) -> None:
        self._nodes: dict[tuple[str, tuple[int, ...], str], Node] = {}
        self.variables = [self._intern("variable", (), str(i)) for i in range(n_variables)]

    def __len__(self) -> int:
        return len(self._nodes)

    def constant(self, value: float) -> Node:
        """Node of a number."""
        return self._intern("constant", (), str(float(value)), float(value))

    def node(self, operation: str, *operands: Node | float) -> Node:
        """Node of an operation, simplified where that changes no value.

        Parameters
        ----------
        operation : str
            Key of `OPERATIONS`.
        *operands : Node or float
            As many as the operation takes.
        """
        nodes = tuple(a if isinstance(a, Node) else self.constant(a) for a in operands)
        constants = [a.constant for a in nodes]
        if None not in constants:
            with np.errstate(all="ignore"):
                return self.constant(OPERATIONS[operation].function(*constants))
        return self._identity(operation, nodes) or self._intern(operation, nodes)

    def derivative(self, output: Node, variable: Node) -> Node:
        """Node of the derivative of `output` by `variable`: the chain rule, forward.

        Parameters
        ----------
        output, variable : Node
            Of this graph.
        """
        tangents = {variable.index: self.constant(1.0)}  # of the nodes that depend on it
        for node in in_order([output]):
            terms = _chain_rule(node, tangents)
            if terms:
                tangents[node.index] = sum(terms[1:], start=terms[0])
        return tangents.get(output.index, self.constant(0.0))

    def _intern(
        self,
        operation: str,
        operands: tuple[Node, ...],
        label: str = "",
        value: float | None = None,
    ) -> Node:
        key = (operation, tuple(a.index for a in operands), label)
        if key not in self._nodes:
            self._nodes[key] = Node(self, len(self._nodes), operation, operands, value)
        return self._nodes[key]

    def _identity(self, operation: str, operands: tuple[Node, ...]) -> Node | None:
        """One times a, a to the power of 1, 0 or a half: the simpler node."""
        match operation, [a.constant for a in operands]:
            case ("mul", [1.0, _]):
                return operands[1]
            case ("mul" | "div" | "pow", [_, 1.0]):
                return operands[0]
            case ("pow", [_, 0.0]):
                return self.constant(1.0)
            case ("pow", [_, 0.5]):
                return operands[0].then("sqrt")
        return None


def in_order(outputs: Iterable[Node]) -> list[Node]:
    """All nodes that the outputs are made of, operands before what is made of them."""
    found: dict[int, Node] = {}
    waiting = list(outputs)
    while waiting:
        node = waiting.pop()
        if node.index not in found:
            found[node.index] = node
            waiting.extend(node.operands)
    return [found[index] for index in sorted(found)]


def _chain_rule(node: Node, tangents: dict[int, Node]) -> list[Node]:
    """What each operand that changes adds to the change of `node`."""
    if not any(a.index in tangents for a in node.operands):
        return []
    partials = OPERATIONS[node.operation].partials(node, *node.operands)
    changes = zip(node.operands, partials, strict=True)
    return [tangents[a.index] * partial for a, partial in changes if a.index in tangents]
