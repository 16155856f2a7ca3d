"""Marking of texts for translation where they are written, without Qt."""

from __future__ import annotations


class Text(str):
    """An English text of the window that knows the context it is translated in."""

    __slots__ = ("context",)

    context: str

    def __new__(cls, context: str, text: str) -> Text:
        """Make a text; see `N_`."""
        self = super().__new__(cls, text)
        self.context = context
        return self


def N_(context: str, text: str) -> Text:
    """Mark `text` for translation.

    Called with two literals: lupdate collects it by `-tr-function-alias QT_TRANSLATE_NOOP+=N_`.
    It is translated when it is shown, by `app.translation.translated`.
    """
    return Text(context, text)
