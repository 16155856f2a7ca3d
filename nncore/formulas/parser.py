"""From a typed formula to a computational graph, by recursive descent.

Only what the grammar names can be built: no attribute, call or name of Python is within reach.

    sum     = product (("+" | "-") product)*
    product = signed (("*" | "/") signed)*
    signed  = ("+" | "-") signed | power
    power   = atom ("²" | "³")* ["**" signed]          # as in Python: -x**2 is -(x**2)
    atom    = number | name | function "(" sum ")" | "(" sum ")"
"""

import math
from collections.abc import Sequence

from nncore.formulas.graph import Graph, Node
from nncore.formulas.tokens import Token, refuse, tokenize

MAX_DEPTH = 50

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
}
_SUPERSCRIPTS = {"²": 2.0, "³": 3.0}


class FormulaParser:
    """Reads one formula; `graph` holds what it was made into.

    Parameters
    ----------
    text : str
        The formula as typed.
    variables : sequence of str
        Names of the variables, in order; x0, x1, ... are other names for them.
    """

    def __init__(self, text: str, variables: Sequence[str]) -> None:
        self.graph = Graph(len(variables))
        self._variables = variables
        self._nodes = {f"x{i}": node for i, node in enumerate(self.graph.variables)}
        self._nodes |= dict(zip(variables, self.graph.variables, strict=True))
        self._nodes |= {name: self.graph.constant(value) for name, value in CONSTANTS.items()}
        self._tokens = tokenize(text)
        self._next = 0
        self._depth = 0

    def parse(self) -> Node:
        """Node of the whole formula.

        Raises
        ------
        ExpressionError
            Where the text is no formula.
        """
        if self._token.kind == "end":
            raise refuse("empty", self._token, variables=", ".join(self._variables))
        node = self._sum()
        if self._token.kind != "end":
            raise self._left_over()
        return node

    @property
    def _token(self) -> Token:
        return self._tokens[self._next]

    def _take(self) -> Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _sum(self) -> Node:
        node = self._product()
        while self._token.sign in ("+", "-"):
            node = node + self._product() if self._take().sign == "+" else node - self._product()
        return node

    def _product(self) -> Node:
        node = self._signed()
        while self._token.sign in ("*", "/"):
            node = node * self._signed() if self._take().sign == "*" else node / self._signed()
        return node

    def _signed(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise refuse("too_deep", self._token, most=MAX_DEPTH)
        if self._token.sign in ("+", "-"):
            node = -self._signed() if self._take().sign == "-" else self._signed()
        else:
            node = self._power()
        self._depth -= 1
        return node

    def _power(self) -> Node:
        node = self._atom()
        while self._token.kind == "superscript":
            node = node ** _SUPERSCRIPTS[self._take().text]
        if self._token.sign == "**":
            self._take()
            node = node ** self._signed()
        return node

    def _atom(self) -> Node:
        token = self._take()
        if token.kind == "number":
            return self.graph.constant(float(token.text))
        if token.kind == "name":
            return self._named(token)
        if token.sign == "(":
            return self._closed(token)
        if token.kind == "end":
            raise refuse("unfinished", self._tokens[-2])
        raise refuse("missing_operand", token)

    def _named(self, token: Token) -> Node:
        if token.text in self._nodes:
            return self._nodes[token.text]
        if token.text not in FUNCTIONS:
            raise self._unknown(token)
        if self._token.sign != "(":
            raise refuse("missing_parentheses", token)
        return self._closed(self._take()).then(FUNCTIONS[token.text])

    def _closed(self, opening: Token) -> Node:
        """What stands between `opening`, taken already, and its closing parenthesis."""
        node = self._sum()
        if self._token.kind == "end":
            raise refuse("unclosed", opening)
        if self._token.sign != ")":
            raise self._left_over()
        self._take()
        return node

    def _left_over(self) -> Exception:
        """Why the token after a complete part cannot stand there."""
        token = self._token
        if token.sign == ")":
            return refuse("unopened", token)
        if token.kind == "name" and token.text not in {*self._nodes, *FUNCTIONS}:
            return self._unknown(token)
        return refuse("missing_operator", token, left=self._tokens[self._next - 1].text)

    def _unknown(self, token: Token) -> Exception:
        """A name that means nothing here; for letters run together, the product they may mean."""
        if set(token.text) <= set(self._nodes):
            return refuse("run_together", token, product="*".join(token.text))
        known = ", ".join([*self._variables, "pi", "e", *FUNCTIONS])
        return refuse("unknown_name", token, known=known)
