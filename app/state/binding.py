"""Two-way binding between a state and the editors of its fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from shiboken6 import isValid

from app.state.fields import Description, descriptions
from app.state.model import StateModel
from nncore import ConfigError, NncoreError


class Editor(Protocol):
    """A widget that shows a value and tells what a hand, or code in its place, makes of it.

    `edited` carries the value as it was read, valid or not; showing one never emits.
    """

    edited: SignalInstance

    def show_value(self, value: Any) -> None:
        """Show a value."""


@runtime_checkable
class TakingBack(Editor, Protocol):
    """An editor that goes back to its value when typing ends in what it cannot take.

    `refused` carries what was typed, and `typed` says that typing has begun again.
    """

    refused: SignalInstance
    typed: SignalInstance

    def check(self, name: str, value: Any) -> None:
        """Raise a ConfigError about the field `name` where the value cannot be taken now."""


class Binding(QObject):
    """Carries edits into a model and the model's state into the editors.

    The state is valid at any time: an edit that does not fit waits with its error until it, or
    what it does not fit with, is mended.

    Parameters
    ----------
    model : StateModel
    described : mapping of str to Description, optional
        Descriptions of its fields, where the state does not carry them itself.
    fits : callable, optional
        Raises an NncoreError about a state that cannot be used now, with these data say.
    """

    errors_changed = Signal()

    def __init__(
        self,
        model: StateModel[Any],
        described: Mapping[str, Description] | None = None,
        fits: Callable[[Any], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.described = described or descriptions(type(model.value))
        self._fits = fits
        self._editors: dict[str, list[Editor]] = defaultdict(list)
        self._pending: dict[str, Any] = {}  # edits that do not fit
        self._errors: dict[str, NncoreError] = {}  # what is wrong with them, or with the state
        self._taken_back: dict[str, NncoreError] = {}  # of edits whose editor shows the state again
        model.changed.connect(self._on_changed)
        model.restored.connect(self._on_restored)
        editing = object()  # stands for this binding without keeping it alive
        self.errors_changed.connect(lambda: model.settle(editing, self.is_valid))
        self.destroyed.connect(lambda: _let_go(model, editing))

    def bind(self, name: str, editor: Editor) -> None:
        """Let `editor` show and edit the field called `name`; a field may have several."""
        self._editors[name].append(editor)
        editor.show_value(getattr(self.model.value, name))
        editor.edited.connect(lambda value: self._on_edited(name, value))
        if isinstance(editor, TakingBack):
            editor.refused.connect(lambda value: self._on_refused(name, editor, value))
            editor.typed.connect(self._forget_taken_back)

    # What is wrong

    @property
    def is_valid(self) -> bool:
        """Whether what is written is the state."""
        return not self._pending and not self._errors

    def error(self, name: str) -> NncoreError | None:
        """What is wrong with a field."""
        return self._errors.get(name) or self._taken_back.get(name)

    def show_error(self, error: ConfigError) -> None:
        """Note at its field what turned out to be wrong later."""
        self._errors = {error.values["field"]: error}
        self.errors_changed.emit()

    # Both ways

    def _on_edited(self, name: str, value: Any) -> None:
        """Take an edit with all that waits, or else by itself, or else let it wait too."""
        self._pending[name] = value
        if self._refusal(self._pending) is None:
            self._take(tuple(self._pending))
        elif self._refusal({name: value}) is None:
            self._take((name,))
        self._errors, self._taken_back = self._pending_errors(name), {}
        self.errors_changed.emit()

    def _refusal(self, fields: Mapping[str, Any]) -> NncoreError | None:
        """Why the state cannot have these values."""
        try:
            state = replace(self.model.value, **fields)
            if self._fits is not None:
                self._fits(state)
        except NncoreError as error:
            return error
        return None

    def _take(self, names: Iterable[str]) -> None:
        """Let the values that wait for these fields be the state's."""
        self.model.update(**{name: self._pending.pop(name) for name in names})
        self._show()

    def _pending_errors(self, last: str = "") -> dict[str, NncoreError]:
        """What is wrong with each edit that waits, or with all where each would fit alone."""
        errors: dict[str, NncoreError] = {}
        for name, value in self._pending.items():
            error = self._refusal({name: value})
            if error is not None:
                errors.setdefault(self._place(error, name), error)
        if not errors and (together := self._refusal(self._pending)) is not None:
            first = last if last in self._pending else next(iter(self._pending))
            errors[self._place(together, first)] = together
        return errors

    def _place(self, error: NncoreError, edited: str) -> str:
        """Field that an error is shown at: its own, if that is here, or the one edited."""
        field = error.values.get("field")
        return field if field in self._editors else edited

    # What an editor takes back itself

    def _on_refused(self, name: str, editor: TakingBack, value: Any) -> None:
        """Say why what was typed cannot be; the state is shown again, and is what runs."""
        try:
            self.described[name].check(name, value)
            if (error := self._refusal({name: value})) is not None:
                raise error
            editor.check(name, value)
        except NncoreError as error:
            self._taken_back = {name: error}
            self.errors_changed.emit()

    @Slot()
    def _forget_taken_back(self) -> None:
        if self._taken_back:
            self._taken_back = {}
            self.errors_changed.emit()

    @Slot(object, object)
    def _on_changed(self, now: Any, before: Any) -> None:
        """Show the state; a field that was set elsewhere drops what waited for it."""
        dropped = {name for name in self._pending if getattr(now, name) != getattr(before, name)}
        for name in dropped:
            del self._pending[name]
        self._show()
        if dropped:
            self._errors = self._pending_errors()
            self.errors_changed.emit()

    @Slot()
    def _on_restored(self) -> None:
        self._pending, self._errors, self._taken_back = {}, {}, {}
        self._show()
        self.errors_changed.emit()

    def _show(self) -> None:
        for name, editors in self._editors.items():
            if name not in self._pending:
                for editor in editors:
                    editor.show_value(getattr(self.model.value, name))


def _let_go(model: StateModel[Any], editing: object) -> None:
    """Forget what was written in editors that are gone; at the end the model may be gone first."""
    if isValid(model):
        model.settle(editing)
