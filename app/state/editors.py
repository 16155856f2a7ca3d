"""Editors of state fields: which widget edits which kind of description."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from app.catalog.entry import Entry
from app.state.fields import Choice, Description, Flag, Items, Line, Number, Pair, Whole
from app.translation import translated
from app.widgets.catalog_combo import CatalogCombo
from app.widgets.check_box import CheckBox
from app.widgets.key_combo import KeyCombo
from app.widgets.line_edit import LineEdit
from app.widgets.number_spin import NumberSpin
from app.widgets.numbers_edit import NumbersEdit
from app.widgets.pair_edit import PairEdit
from app.widgets.whole_spin import WholeSpin


@singledispatch
def make_editor(description: Description) -> Any:
    """Return a new editor for a field."""
    raise TypeError(f"no editor for {type(description).__name__}; place one of its own")


@make_editor.register
def _(description: Choice) -> Any:
    if all(isinstance(entry, Entry) for entry in description.choices.values()):
        return CatalogCombo(description.choices)
    return KeyCombo([(key, translated(text)) for key, text in description.choices.items()])


@make_editor.register
def _(description: Whole) -> Any:
    nothing = translated(description.nothing) if description.nothing else None
    return WholeSpin(description.low, description.high, nothing)


@make_editor.register
def _(description: Number) -> Any:
    return NumberSpin(description.low, description.high)


@make_editor.register
def _(description: Flag) -> Any:
    return CheckBox(translated(description.label))


@make_editor.register
def _(_: Line) -> Any:
    return LineEdit()


@make_editor.register
def _(description: Items) -> Any:
    kind = int if isinstance(description.of, Whole) else float
    return NumbersEdit(kind, description.choices)


@make_editor.register
def _(description: Pair) -> Any:
    return PairEdit(description.low, description.high, description.names)
