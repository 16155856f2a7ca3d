"""Line edit for one or several numbers, or a key that stands for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from app.catalog.entry import Entry
from app.number_text import as_typed, half_width
from app.translation import explanation_of
from app.widgets.line_edit import LineEdit

DECIMAL_COMMA = re.compile(r"\d+,\d+")  # 0,01 is one number; two are written 0, 1


class NumbersEdit(LineEdit):
    """Editor of a tuple of numbers, written as "100, 50", or of a key, typed in any case.

    The keys are offered while one is typed, and all of them by the Down key. What is neither is
    told of as the text it is, to be refused with a sentence.
    """

    def __init__(
        self, kind: type[int] | type[float], choices: Mapping[str, Entry] = MappingProxyType({})
    ) -> None:
        super().__init__()
        self._kind = kind
        self._keys = frozenset(choices)
        if choices:
            self.setCompleter(_completer(choices, self))

    def value(self) -> object:
        text = half_width(self.text()).strip()
        if text.casefold() in self._keys:
            return text.casefold()
        if self._kind is float and DECIMAL_COMMA.fullmatch(text):
            text = text.replace(",", ".")
        try:
            return tuple(self._kind(part) for part in text.split(","))
        except ValueError:
            return self.text()

    def text_of(self, value: object) -> str:
        if isinstance(value, str):
            return value
        return ", ".join(as_typed(number) for number in _as_tuple(value))

    def show_value(self, value: object) -> None:
        super().show_value(value if isinstance(value, str) else _as_tuple(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.completer() is not None:
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        completer = self.completer()
        if event.type() != QEvent.Type.EnabledChange or completer is None:
            return
        if (popup := completer.popup()) is not None:
            popup.hide()  # F5 works over it, and locks the field


def _as_tuple(value: object) -> tuple[float, ...]:
    return value if isinstance(value, tuple) else (value,)


def _completer(choices: Mapping[str, Entry], parent: QObject) -> QCompleter:
    """Offers keys, each explained in its tooltip."""
    model = QStandardItemModel(len(choices), 1, parent)
    for row, (key, entry) in enumerate(choices.items()):
        item = QStandardItem(key)
        item.setToolTip(explanation_of(entry))
        model.setItem(row, item)
    completer = QCompleter(model, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
