"""A typed formula cut into numbers, names and signs, each with its place in the text."""

import re
from typing import NamedTuple

from nncore.errors import ExpressionError

MAX_LENGTH = 500

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
    |(?P<name>[A-Za-z_][A-Za-z_0-9]*|π)
    |(?P<superscript>[²³])
    |(?P<sign>\*\*|[-+*/^()−×·⋅÷])
    """,
    re.VERBOSE,
)
_SAME_SIGN = {"^": "**", "−": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/"}


class Token(NamedTuple):
    """A piece of the formula, as typed."""

    kind: str
    text: str
    position: int

    @property
    def sign(self) -> str:
        """What an operator or a parenthesis means, however it was typed; "" for other tokens."""
        return _SAME_SIGN.get(self.text, self.text) if self.kind == "sign" else ""


def refuse(code: str, token: Token, **values: object) -> ExpressionError:
    """The error that points at `token`: `position` and `length` count characters from 0."""
    place = {"position": token.position, "length": len(token.text), "column": token.position + 1}
    return ExpressionError(code, found=token.text, **place, **values)


def tokenize(text: str) -> list[Token]:
    """Tokens of the formula, with one of kind "end" after the last."""
    if len(text) > MAX_LENGTH:
        excess = Token("excess", text[MAX_LENGTH:], MAX_LENGTH)
        raise refuse("too_long", excess, most=MAX_LENGTH, size=len(text))
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        token = _token_at(text, position)
        position += len(token.text)
        if token.kind != "space":
            tokens.append(token)
    return [*tokens, Token("end", "", len(text))]


def _token_at(text: str, position: int) -> Token:
    match = _TOKEN.match(text, position)
    if match is None:
        raise refuse("bad_character", Token("character", text[position], position))
    return Token(match.lastgroup or "", match.group(), position)
