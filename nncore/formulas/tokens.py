"""A typed formula cut into numbers, names and signs, each with its place in the text."""

import re
import unicodedata
from typing import NamedTuple

from nncore.errors import ExpressionError

MAX_LENGTH = 500

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
    |(?P<name>(?:(?:np|numpy|math)\.)?[A-Za-z_][A-Za-z_0-9]*(?:\[[0-9]+\])?|π)
    |(?P<superscript>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)
    |(?P<sign>\*\*|[-+*/^(),|√=])
    """,
    re.VERBOSE,
)
_MODULE = re.compile(r"(?:np|numpy|math)\.")
_SAME_SIGN = str.maketrans("−–—‐‑×·⋅∙∗÷∕⁄", "-----*****///")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Token(NamedTuple):
    """A piece of the formula.

    Attributes
    ----------
    kind : str
        "number", "name", "superscript", "sign" or "end".
    text : str
        As typed.
    position : int
        Of its first character, from 0.
    meaning : str
        What it stands for, however it was typed: "-" for a dash, "sin" for "np.sin", "2" for "²".
    """

    kind: str
    text: str
    position: int
    meaning: str = ""

    @property
    def sign(self) -> str:
        """The operator, parenthesis, bar or comma that it is; "" for other tokens."""
        return self.meaning if self.kind == "sign" else ""


def refuse(code: str, token: Token, **values: object) -> ExpressionError:
    """The error that points at `token`: `position` and `length` count characters from 0.

    Parameters
    ----------
    code : str
        Key of the sentences of `ExpressionError`.
    token : Token
        What is wrong.
    **values
        What else the sentence names.
    """
    place = {"position": token.position, "length": len(token.text), "column": token.position + 1}
    return ExpressionError(code, **{"found": token.text, **place, **values})


def tokenize(text: str) -> list[Token]:
    """Tokens of the formula, with one of kind "end" after the last."""
    if len(text) > MAX_LENGTH:
        excess = Token("excess", text[MAX_LENGTH:], MAX_LENGTH)
        raise refuse("too_long", excess, most=MAX_LENGTH, size=len(text))
    plain = "".join(map(_plain, text)).translate(_SAME_SIGN)
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        token = _token_at(text, plain, position)
        position += len(token.text)
        if token.kind != "space":
            tokens.append(token)
    return [*tokens, Token("end", "", len(text))]


def _plain(character: str) -> str:
    """The ASCII character that a wide, italic or lowered one is another form of, else itself.

    One for one, so that every place in the plain text is the same place in the typed one.
    """
    form = unicodedata.normalize("NFKC", character)
    is_raised = unicodedata.decomposition(character).startswith("<super>")
    return form if len(form) == 1 and form.isascii() and not is_raised else character


def _token_at(text: str, plain: str, position: int) -> Token:
    match = _TOKEN.match(plain, position)
    if match is None:
        raise _not_in_formulas(Token("character", text[position], position))
    kind = match.lastgroup or ""
    return Token(kind, text[position : match.end()], position, _meaning(kind, match.group()))


def _meaning(kind: str, plain: str) -> str:
    if kind == "superscript":
        return plain.translate(_DIGITS)
    if kind == "name":
        return _MODULE.sub("", plain)
    return "**" if plain == "^" else plain


def _not_in_formulas(character: Token) -> ExpressionError:
    foreign = character.text.isalpha() and not character.text.isascii()
    if foreign:
        return refuse("foreign_letter", character)
    seen = character.text if character.text.isprintable() else f"U+{ord(character.text):04X}"
    return refuse("bad_character", character, found=seen)
