"""What went wrong, in the user's language: the engine's codes and values become sentences."""

from collections.abc import Mapping
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.number_text import general, whole
from app.translation import translated
from nncore import NncoreError


def explain(error: BaseException, labels: Mapping[str, str] | None = None) -> str:
    """Return one sentence about `error`: what is wrong, and what helps.

    `labels` are what the window calls the fields that the engine names.
    """
    if isinstance(error, NncoreError):
        sentence = error.SENTENCES[error.code]
        values = {**error.values}
        if "field" in values:
            field = values["field"]
            values["field"] = (labels or {}).get(field, field.replace("_", " "))
        return _filled(translated(sentence), values)
    return QCoreApplication.translate(
        "errors", "Something in the program itself failed ({kind}: {text}); please report it"
    ).format(kind=type(error).__name__, text=error)


def _filled(sentence: str, values: Mapping[str, Any]) -> str:
    """The sentence with a capital, but what was typed, or the name of a file, as it is."""
    fill = _LocaleFormatter().vformat
    if sentence.startswith("{field}"):
        return _capitalized(fill(sentence, (), values))
    return fill(_capitalized(sentence), (), values)


class _LocaleFormatter(Formatter):
    """Writes the numbers that the engine's sentences have formats for as the window does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == ",":
            return whole(value)
        if format_spec == "g":
            return general(value, 6)
        return str(super().format_field(value, format_spec))


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
