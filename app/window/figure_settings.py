"""What a figure was made with, in words, and what it is drawn on with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.figures.sheet import Sheet
from app.page import Page
from app.session.run_words import run_words
from app.state.export import ExportState
from app.state.fields import Description, PageState, descriptions
from app.state.model import StateModel
from app.state.words import field_words
from app.widgets.drawer import Drawer
from app.widgets.figure import DescribesFigures

EXPORT = "export"  # key of the state in the lab


def figure_settings(figure: QWidget, page: Page) -> dict[str, str]:
    """Name and value of every setting that a figure of a page hangs on."""
    source = _around(figure, page)
    if isinstance(source, DescribesFigures):
        return source.figure_words()
    words = field_words(source, _offered(source, page))
    shown = page.shown_run()
    return words if shown is None else joined(run_words(*shown), words)


def joined(words: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Settings of a run, and those of a figure; what is called the same is told apart."""
    own = QCoreApplication.translate("FigureSettings", "{name} of this figure")
    named = {own.format(name=name) if name in words else name: name for name in others}
    told = {new: others[name] for new, name in named.items() if others[name] != words.get(name)}
    return {**words, **told}


def _around(figure: QWidget, page: Page) -> DescribesFigures | PageState:
    """What knows words for the figure, or the state of the part that it stands in."""
    widget: Any = figure
    while not isinstance(widget, DescribesFigures):
        state = getattr(widget, "state", None)
        if isinstance(state, PageState):
            return state
        assert widget is not page
        widget = widget.parentWidget()
    return widget


def _offered(state: PageState, page: Page) -> dict[str, Description]:
    """Fields that can be edited now: what is out of the form decides nothing."""
    described = descriptions(type(state))
    return {name: each for name, each in described.items() if _is_offered(name, each, page)}


def _is_offered(name: str, description: Description, page: Page) -> bool:
    editors = page.findChildren(QWidget, description.object_name(name))
    return any(_is_in_form(editor, page) for editor in editors)


def _is_in_form(editor: QWidget, page: Page) -> bool:
    """Whether an editor is to be seen in its column, be this closed; elsewhere in its row."""
    column: Any = editor
    while column is not page and not isinstance(column, Drawer):
        column = column.parentWidget()
    return editor.isVisibleTo(column) if column is not page else not editor.isHidden()


def sheet_of(figure: Any, page: Page) -> Sheet:
    """What a figure of a page is drawn on, as it was last asked for."""
    model: StateModel[Any] = page.lab.model(EXPORT, ExportState())
    settings = in_one_line(figure_settings(figure, page))
    return Sheet.of(model.value, figure.figure_theme.is_dark, figure.title, settings)


def in_one_line(settings: dict[str, str]) -> str:
    """Settings as the caption of a figure has them."""
    return "; ".join(f"{name}: {value}" for name, value in settings.items())
