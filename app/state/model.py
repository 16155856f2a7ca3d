"""Observable holder of a state: what is set is told, and nothing else is."""

from __future__ import annotations

import dataclasses
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

S = TypeVar("S")  # Python 3.11 has no class A[S]


class StateModel(QObject, Generic[S]):
    """Holds one frozen state; outlives the widgets that show it.

    `changed` carries the state now and the one before it, and is emitted only where they
    differ. `restored` says that the state was set as a whole: what is being typed is dropped.
    """

    changed = Signal(object, object)
    restored = Signal()

    def __init__(self, value: S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._parts: dict[str, StateModel[Any]] = {}

    @property
    def value(self) -> S:
        """The state now."""
        return self._value

    def set(self, value: S) -> None:
        """Take another state."""
        before, self._value = self._value, value
        if value == before:
            return
        for name, part in self._parts.items():
            part.set(getattr(value, name))
        self.changed.emit(value, before)

    def update(self, **fields: Any) -> None:
        """Take other values for some fields; raises ConfigError for what does not fit."""
        self.set(dataclasses.replace(self._value, **fields))  # type: ignore[type-var]

    def restore(self, value: S) -> None:
        """Take another state as a whole, in place of what is shown and what is being typed."""
        self.set(value)
        self.restored.emit()
        for name, part in self._parts.items():
            part.restore(getattr(value, name))

    def part(self, name: str) -> StateModel[Any]:
        """Holder of the state inside of this one that is called `name`."""
        if name not in self._parts:
            part = StateModel(getattr(self._value, name), self)
            part.changed.connect(lambda value, _: self.update(**{name: value}))
            self._parts[name] = part
        return self._parts[name]
