"""What went wrong, in the viewer's language: the engine's codes and values become sentences."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nncore import NncoreError

_NAME_FIRST = re.compile(r"\{(?!field)")  # a file's name or a parameter's keeps its letters


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
        text = QCoreApplication.translate("errors", sentence)
        said = text.format(**values)
        return said if _NAME_FIRST.match(text) else _capitalized(said)
    return QCoreApplication.translate(
        "errors", "Something in the program itself failed ({kind}: {text}); please report it"
    ).format(kind=type(error).__name__, text=error)


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
