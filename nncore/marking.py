"""Marks for texts that an application translates; the engine itself speaks English only."""

from __future__ import annotations


class Text(str):
    """An English text that knows the context it is translated in."""

    __slots__ = ("context",)

    context: str

    def __new__(cls, context: str, text: str) -> Text:
        """Make a text; see `N_`."""
        self = super().__new__(cls, text)
        self.context = context
        return self

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        return self.context, str(self)


def N_(context: str, text: str) -> Text:
    """Mark `text` for translation in `context`, and return it with that.

    Qt's lupdate collects such calls by ``-tr-function-alias QT_TRANSLATE_NOOP+=N_``, where both
    arguments are literals: no variables, no f-strings. Whoever shows the text translates it.

    Parameters
    ----------
    context : str
        What the text belongs to; the same English may read differently elsewhere.
    text : str

    Returns
    -------
    Text
        Equal to `text`.
    """
    return Text(context, text)
