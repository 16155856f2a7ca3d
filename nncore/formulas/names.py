"""What the names in a formula stand for: variables, constants and functions."""

import math
import re
from collections.abc import Sequence

from nncore.formulas.graph import Graph, Node

CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
FUNCTIONS = {  # as typed: its operation
    "sin": "sin",
    "cos": "cos",
    "tan": "tan",
    "exp": "exp",
    "log": "log",
    "ln": "log",
    "sqrt": "sqrt",
    "abs": "abs",
    "sinh": "sinh",
    "cosh": "cosh",
    "tanh": "tanh",
    "arctan": "arctan",
    "atan": "arctan",
    "relu": "relu",
    "sigmoid": "sigmoid",
    "sign": "sign",
    "max": "max",
    "maximum": "max",
    "min": "min",
    "minimum": "min",
}
OF_SEVERAL = {"max", "min"}  # operations of two nodes, which any number of arguments are folded by


class Names:
    """The names that a formula may use, in small or capital letters.

    Parameters
    ----------
    graph : Graph
        Holds the variables and the constants.
    variables : sequence of str
        Names of the variables, in order; x0, x_0, x[0], ... are other names for them.

    Attributes
    ----------
    nodes : dict of Node
        The variables and the constants by their names.
    """

    def __init__(self, graph: Graph, variables: Sequence[str]) -> None:
        self._variables = variables
        self.nodes: dict[str, Node] = {
            name.format(i): node
            for i, node in enumerate(graph.variables)
            for name in ("x{}", "x_{}", "x[{}]")
        }
        self.nodes |= dict(zip(variables, graph.variables, strict=True))
        self.nodes |= {name: graph.constant(value) for name, value in CONSTANTS.items()}

    def __contains__(self, name: str) -> bool:
        return name in self.nodes or name in FUNCTIONS

    def spelled(self, name: str) -> str:
        """A name as it is, or in small letters where only those are known."""
        return name if name in self or name.lower() not in self else name.lower()

    def run_together(self, name: str) -> list[str]:
        """The names that one is made of, the longest first; none where it is made of others."""
        known = sorted((*self.nodes, *FUNCTIONS), key=len, reverse=True)
        parts = re.findall("|".join(map(re.escape, known)), name)
        return parts if "".join(parts) == name else []

    def listed(self) -> str:
        """What can be used, to be said."""
        return ", ".join([*self._variables, "pi", "e", *FUNCTIONS])
