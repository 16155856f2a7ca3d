"""Observable holder of a state: what is set is told, and nothing else is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

S = TypeVar("S")  # Python 3.11 has no class A[S]


class StateModel(QObject, Generic[S]):
    """Holds one frozen state; outlives the widgets that show it.

    `changed` carries the state now and the one before it, and is emitted only where they
    differ. `restored` says that the state was set as a whole: what is being typed is dropped.
    `settled` says that `is_settled` has changed.
    """

    changed = Signal(object, object)
    restored = Signal()
    settled = Signal()

    def __init__(self, value: S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._parts: dict[str, StateModel[Any]] = {}
        self._unsettled: set[object] = set()

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

    # What is written in an editor and cannot be the state

    @property
    def is_settled(self) -> bool:
        """Whether what is written in every editor, of any page, is the state."""
        return not self._unsettled

    def settle(self, editing: object, is_settled: bool = True) -> None:
        """Note whether what is written in `editing`, a binding say, is the state."""
        before = self.is_settled
        (self._unsettled.discard if is_settled else self._unsettled.add)(editing)
        if self.is_settled != before:
            self.settled.emit()

    def part(self, name: str) -> StateModel[Any]:
        """Holder of the state inside of this one that is called `name`."""
        if name not in self._parts:
            part = StateModel(getattr(self._value, name), self)
            part.changed.connect(self._on_part_changed)
            self._parts[name] = part
        return self._parts[name]

    @Slot(object, object)
    def _on_part_changed(self, value: Any, _: Any) -> None:
        self.update(**{key_of(self.sender(), self._parts): value})


def key_of(sender: QObject, models: dict[str, StateModel[Any]]) -> str:
    """Key of the model whose signal a slot is called by.

    Not a lambda that knows the key: what a connection holds lives as long as its sender, and
    the garbage collector, which does not see it, cannot free a circle that goes through it.
    """
    return next(key for key, model in models.items() if model is sender)


class Lens(StateModel[Any]):
    """Holder of what `get` finds in a whole state, and `put` takes back into it.

    For editors of something that is not a field, or whose edits entail others: `put` returns
    the whole that follows from an edit. Lives as long as the view that it is made for.
    """

    def __init__(
        self,
        whole: StateModel[Any],
        get: Callable[[Any], Any],
        put: Callable[[Any, Any], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(get(whole.value), parent)
        self._whole, self._get, self._put = whole, get, put
        whole.changed.connect(self._on_whole_changed)
        whole.restored.connect(self._on_whole_restored)
        self.changed.connect(self._put_back)

    def settle(self, editing: object, is_settled: bool = True) -> None:
        super().settle(editing, is_settled)
        self._whole.settle(editing, is_settled)

    @Slot(object, object)
    def _on_whole_changed(self, _now: Any, _before: Any) -> None:
        """Take what the whole is by now: another listener may have changed it again already."""
        self.set(self._get(self._whole.value))

    @Slot()
    def _on_whole_restored(self) -> None:
        self.restored.emit()

    @Slot(object, object)
    def _put_back(self, value: Any, _: Any) -> None:
        whole = self._whole.value
        if value != self._get(whole):
            self._whole.set(self._put(whole, value))
