"""What the window says of a field: its tooltip, and its "What's this?", out of one description."""

from __future__ import annotations

import html
from collections.abc import Iterator
from functools import singledispatch

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.catalog.entry import Entry
from app.glossary import GLOSSARY
from app.number_text import general, whole
from app.state.fields import Choice, Description, Items, Number, Pair, Whole
from app.translation import explanation_of, name_of, translated
from app.widgets.explaining import folded, paragraphs


def explain_field(widget: QWidget, description: Description) -> None:
    """Give an editor, or its label, all that the field's description says."""
    widget.setToolTip(folded(translated(description.tip)))
    widget.setWhatsThis(whats_this(description))


def whats_this(description: Description) -> str:
    """What a field is, its unit and range, its choices, and what too much or too little does."""
    label, tip = translated(description.label), translated(description.tip)
    title = f"<p><b>{html.escape(label, quote=False)}</b></p>" if label else ""
    effect = translated(description.effect)
    term = _term(description)
    return title + paragraphs(tip, _unit(description), *_choices(description), effect, term)


def _term(description: Description) -> str:
    """The glossary's explanation of its term, with the name where the field has another one."""
    if not description.term:
        return ""
    term = GLOSSARY[description.term]
    name, explanation = translated(term.name), translated(term.explanation)
    return explanation if name == translated(description.label) else f"{name}: {explanation}"


def _unit(description: Description) -> str:
    """Unit and range of what is typed as a number; a slider's position is none."""
    if not description.unit:
        return ""
    low, high = _ends(description)
    text = QCoreApplication.translate("FieldHelp", "{unit}, from {low} to {high}.")
    return text.format(unit=translated(description.unit), low=low, high=high)


@singledispatch
def _ends(description: Description) -> tuple[str, str]:
    """Smallest and largest value as they are written."""
    raise TypeError(f"{type(description).__name__} has a unit but no range")


@_ends.register
def _(description: Whole) -> tuple[str, str]:
    return whole(description.low), whole(description.high)


@_ends.register(Number)
@_ends.register(Pair)
def _(description: Number | Pair) -> tuple[str, str]:
    return general(description.low), general(description.high)


@_ends.register
def _(description: Items) -> tuple[str, str]:
    return _ends(description.of)


def _choices(description: Description) -> Iterator[str]:
    """Name and explanation of each choice that has one."""
    if isinstance(description, Choice | Items):
        for entry in description.choices.values():
            if isinstance(entry, Entry):
                yield f"{name_of(entry)}: {explanation_of(entry)}"
