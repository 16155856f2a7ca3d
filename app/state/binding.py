"""Two-way binding between a state and the editors of its fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

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

    problems_changed = Signal()

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
        self._pending: dict[str, Any] = {}
        self._errors: dict[str, NncoreError] = {}
        model.changed.connect(self._on_changed)
        model.restored.connect(self._on_restored)

    def bind(self, name: str, editor: Editor) -> None:
        """Let `editor` show and edit the field called `name`; a field may have several."""
        self._editors[name].append(editor)
        editor.show_value(getattr(self.model.value, name))
        editor.edited.connect(lambda value: self._on_edited(name, value))
        refused = getattr(editor, "refused", None)
        if refused is not None:
            refused.connect(lambda value: self._on_refused(name, value))

    # What is wrong

    @property
    def is_valid(self) -> bool:
        """Whether what is written is the state."""
        return not self._pending and not self._errors

    def error(self, name: str) -> NncoreError | None:
        """What is wrong with a field."""
        return self._errors.get(name)

    def show_error(self, error: ConfigError) -> None:
        """Note at its field what turned out to be wrong later."""
        self._errors = {error.values["field"]: error}
        self.problems_changed.emit()

    # Both ways

    def _on_edited(self, name: str, value: Any) -> None:
        """Take an edit with all that waits, or else by itself, or else let it wait too."""
        self._pending[name] = value
        if self._refusal(self._pending) is None:
            self._take(tuple(self._pending))
        elif self._refusal({name: value}) is None:
            self._take((name,))
        self._errors = self._pending_errors(name)
        self.problems_changed.emit()

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
        """What is wrong with the edits that wait, at its field or at the `last` edited."""
        error = self._refusal(self._pending) if self._pending else None
        if error is None:
            return {}
        field = error.values.get("field")
        if field not in self._editors:
            field = last if last in self._pending else next(iter(self._pending))
        return {field: error}

    def _on_refused(self, name: str, value: Any) -> None:
        """Say what was typed that the editor has taken back itself."""
        try:
            self.described[name].check(name, value)
        except NncoreError as error:
            self._errors = {name: error}
            self.problems_changed.emit()

    @Slot(object, object)
    def _on_changed(self, now: Any, before: Any) -> None:
        """Show the state; a field that was set elsewhere drops what waited for it."""
        dropped = {name for name in self._pending if getattr(now, name) != getattr(before, name)}
        for name in dropped:
            del self._pending[name]
        self._show()
        if dropped:
            self._errors = self._pending_errors()
            self.problems_changed.emit()

    @Slot()
    def _on_restored(self) -> None:
        self._pending, self._errors = {}, {}
        self._show()
        self.problems_changed.emit()

    def _show(self) -> None:
        for name, editors in self._editors.items():
            if name not in self._pending:
                for editor in editors:
                    editor.show_value(getattr(self.model.value, name))
