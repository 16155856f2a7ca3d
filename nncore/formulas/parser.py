"""From a typed formula to a computational graph, by recursive descent.

Only what the grammar names can be built: no attribute, call or name of Python is within reach.

    formula  = [name ["(" name ("," name)* ")"] "="] sum   # z = …, f(x, y) = …
    sum      = product (("+" | "-") product)*
    product  = signed (("*" | "/") signed)*
    signed   = ("+" | "-") signed | power
    power    = atom [superscript] ["**" signed]            # as in Python: -x**2 is -(x**2)
    atom     = number | name | function "(" sum ("," sum)* ")" | "√" atom
             | "(" sum ")" | "|" sum "|"

Names are known in small and capital letters, and as NumPy and the book write them: `np.sin`,
`x[0]`, `x_0`, `x₀` and `x0` are all understood.
"""

import re
from collections.abc import Sequence

from nncore.errors import ExpressionError
from nncore.formulas.graph import Graph, Node
from nncore.formulas.names import FUNCTIONS, OF_SEVERAL, Names
from nncore.formulas.tokens import Token, refuse, tokenize

MAX_DEPTH = 50

_CLOSES = {"(": ")", "|": "|"}


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
        self._text = text
        self._variables = variables
        self._names = Names(self.graph, variables)
        self._tokens = tokenize(text)
        self._next = 0
        self._depth = 0
        self._operand = 0  # index of the first token of the operand that was read last

    def parse(self) -> Node:
        """Node of the whole formula.

        Raises
        ------
        ExpressionError
            Where the text is no formula.
        """
        self._skip_left_side()
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

    def _skip_left_side(self) -> None:
        """Pass over a name for the value, and an equals sign: z = …, f(x, y) = …"""
        signs = [token.sign for token in self._tokens]
        if "=" not in signs:
            return
        equals = signs.index("=")
        left = "".join(token.meaning for token in self._tokens[:equals])
        named = re.fullmatch(r"([A-Za-z]\w*)(?:\(([^()]+)\))?", left)
        of_variables = named and {*(named[2] or "").split(",")} <= {"", *self._names.nodes}
        if named and of_variables and named[1] not in self._names:
            self._next = equals + 1

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
        start = self._next
        node = self._atom()
        if self._token.kind == "superscript":
            node = node ** float(self._take().meaning)
        if self._token.sign == "**":
            self._take()
            node = node ** self._signed()
        self._operand = start
        return node

    def _atom(self) -> Node:
        token = self._take()
        if token.kind == "number":
            return self.graph.constant(float(token.meaning))
        if token.kind == "name":
            return self._named(token)
        if token.sign in _CLOSES:
            (node,) = self._closed(token, most=1)
            return node if token.sign == "(" else node.then("abs")
        if token.sign == "√":
            return self._root(token)
        if token.kind == "end":
            raise refuse("unfinished", self._tokens[-2])
        raise refuse("missing_operand", token)

    def _root(self, sign: Token) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise refuse("too_deep", sign, most=MAX_DEPTH)
        node = self._atom().then("sqrt")
        self._depth -= 1
        return node

    def _named(self, token: Token) -> Node:
        name = self._names.spelled(token.meaning)
        if name in self._names.nodes:
            return self._names.nodes[name]
        if name not in FUNCTIONS:
            raise self._unknown(token)
        if self._token.sign != "(":
            raise self._without_parentheses(token)
        operation = FUNCTIONS[name]
        most = len(self._tokens) if operation in OF_SEVERAL else 1
        first, *others = self._closed(self._take(), most)
        if operation not in OF_SEVERAL:
            return first.then(operation)
        for other in others:
            first = self.graph.node(operation, first, other)
        return first

    def _closed(self, opening: Token, most: int) -> list[Node]:
        """What stands between `opening`, taken already, and what closes it; parted by commas."""
        nodes = [self._sum()]
        while self._token.sign == "," and len(nodes) < most:
            self._take()
            nodes.append(self._sum())
        closing = _CLOSES[opening.sign]
        if self._token.kind == "end":
            raise refuse("unclosed", opening, closing=closing)
        if self._token.sign != closing:
            raise self._left_over()
        self._take()
        return nodes

    # What is wrong, and the remedy

    def _left_over(self) -> ExpressionError:
        """Why the token after a complete part cannot stand there."""
        token = self._token
        if token.sign == ")":
            return refuse("unopened", token)
        if token.sign == ",":
            return self._comma(token)
        if token.sign == "=":
            return refuse("equation", token)
        if token.kind == "name" and self._names.spelled(token.meaning) not in self._names:
            return self._unknown(self._take())
        left = self._typed(self._operand, self._next)
        product = f"{left}*{self._factors()}"
        return refuse("missing_operator", token, left=left, product=product)

    def _factors(self) -> str:
        """Factors that stand side by side from here on, with the signs that they lack."""
        factors = []
        while self._token.kind in ("number", "name") or self._token.sign in ("(", "|", "√"):
            start = self._next
            self._power()
            factors.append(self._typed(start, self._next))
        return "*".join(factors or [self._token.text])

    def _comma(self, token: Token) -> ExpressionError:
        """A comma that separates nothing: in a number, it was meant as a point."""
        before, after = self._tokens[self._next - 1], self._tokens[self._next + 1]
        number = f"{before.text}.{after.text}"
        if before.kind == after.kind == "number" and self._typed_of(before, after) == (
            f"{before.text}{token.text}{after.text}"
        ):
            return refuse("decimal_comma", token, number=number)
        return refuse("comma", token)

    def _without_parentheses(self, function: Token) -> ExpressionError:
        """A function that no parenthesis follows: what it may be of, its power put behind."""
        power = start = self._next
        argument = ""
        try:
            if self._token.kind == "superscript":
                self._take()
            elif self._token.sign == "**":
                self._take()
                self._take() if self._token.kind == "number" else self._signed()
            start = self._next
            self._atom()
            argument = self._typed(start, self._next)
        except ExpressionError:  # nothing that it could be of
            self._next = start
        remedy = self._of(function.text, argument) + self._typed(power, start)
        return refuse("missing_parentheses", function, remedy=remedy)

    def _of(self, function: str, argument: str) -> str:
        is_closed = argument.startswith("(")
        return f"{function}{argument}" if is_closed else f"{function}({argument or 'x'})"

    def _unknown(self, token: Token) -> ExpressionError:
        """A name that means nothing here; for names run together, what they may mean."""
        parts = self._names.run_together(token.meaning)
        functions = [part in FUNCTIONS for part in parts]
        if parts and not any(functions):
            return refuse("run_together", token, product="*".join(parts))
        if functions[-1:] == [True] and not any(functions[:-1]) and self._token.sign == "(":
            start = self._next
            self._closed(self._take(), most=len(self._tokens))
            product = "*".join(parts) + self._typed(start, self._next)
            return refuse("run_together", token, product=product)
        if functions[:1] == [True] and not any(functions[1:]):
            remedy = self._of(parts[0], "*".join(parts[1:]))
            return refuse("missing_parentheses", token, remedy=remedy)
        return refuse("unknown_name", token, known=self._names.listed())

    def _typed(self, start: int, stop: int) -> str:
        """The text from one token up to, but without, another, as typed."""
        return self._typed_of(self._tokens[start], self._tokens[stop - 1]) if stop > start else ""

    def _typed_of(self, first: Token, last: Token) -> str:
        return self._text[first.position : last.position + len(last.text)]
