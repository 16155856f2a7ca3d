"""What a figure was made with, in words, and what it is drawn on with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

from app.figures.drawing import CAPTION_SHARE, caption_height
from app.figures.sheet import Sheet
from app.page import Page
from app.session.run_words import run_words
from app.state.export import ExportState
from app.state.fields import Description, PageState, descriptions
from app.state.model import StateModel
from app.state.words import field_words, label_words
from app.widgets.drawer import Drawer
from app.widgets.figure import DescribesFigures, HasPicked

EXPORT = "export"  # key of the state in the lab
FLATTEST = 0.4  # height by width: type is larger beside a figure than in the window


def figure_settings(figure: QWidget, page: Page) -> dict[str, str]:
    """Name and value of every setting that a figure of a page hangs on."""
    *inner, source = _around(figure, page)
    if isinstance(source, DescribesFigures):
        return source.figure_words()
    words = _form_words(source.state, page)
    for widget in (*inner, source):
        if isinstance(widget, HasPicked):
            words |= widget.picked_words()
    words = {name: text for name, text in words.items() if text}
    shown = page.shown_run()
    return words if shown is None else joined(run_words(*shown), words)


def joined(words: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Settings of a run, and those of a figure; what is called the same is told apart."""
    own = QCoreApplication.translate("FigureSettings", "{name} of this figure")
    named = {own.format(name=name) if name in words else name: name for name in others}
    told = {new: others[name] for new, name in named.items() if others[name] != words.get(name)}
    return {**words, **told}


def _around(figure: QWidget, page: Page) -> list[Any]:
    """Widgets around the figure, up to one that knows words for it, or the part with its state."""
    around: list[Any] = [figure]
    while not isinstance(around[-1], DescribesFigures):
        if isinstance(getattr(around[-1], "state", None), PageState):
            return around
        assert around[-1] is not page
        around.append(around[-1].parentWidget())
    return around


def _form_words(state: PageState, page: Page) -> dict[str, str]:
    """Words of the fields that can be edited now: what is out of the form decides nothing."""
    words: dict[str, str] = {}
    for name, description in descriptions(type(state)).items():
        editor = _editor(name, description, page) if description.told else None
        if editor is not None:
            words |= field_words(state, {name: description}) or _written(description, editor)
    return words


def _written(description: Description, editor: QWidget) -> dict[str, str]:
    """What is written in the editor of a number without a unit; on a slider there is nothing."""
    match editor:
        case QComboBox():
            text = editor.currentText()
        case QAbstractSpinBox():
            text = editor.text()
        case _:
            text = ""
    return {label_words(description): text}


def _editor(name: str, description: Description, page: Page) -> QWidget | None:
    """Editor of a field that can be edited now."""
    editors: list[QWidget] = page.findChildren(QWidget, description.object_name(name))
    return next((editor for editor in editors if _is_in_form(editor, page)), None)


def _is_in_form(editor: QWidget, page: Page) -> bool:
    """Whether an editor is to be seen in its column, be this closed; elsewhere in its row."""
    column: Any = editor
    while column is not page and not isinstance(column, Drawer):
        column = column.parentWidget()
    return editor.isVisibleTo(column) if column is not page else not editor.isHidden()


def export_model(page: Page) -> StateModel[Any]:
    """What was chosen for the figures of the lab the last time."""
    return page.lab.model(EXPORT, ExportState())


def sheet_of(figure: Any, page: Page, state: ExportState) -> Sheet:
    """What a figure of a page is drawn on."""
    settings = in_one_line(figure_settings(figure, page))
    return Sheet.of(state, figure.figure_theme.is_dark, figure.title, settings)


def in_shape(figure: Any, page: Page, state: ExportState) -> ExportState:
    """The same width, and a height for the figure in its shape and for the lines below it."""
    sheet = sheet_of(figure, page, state)
    shape = max(figure.height() / max(figure.width(), 1), FLATTEST)
    caption = caption_height(figure, sheet) / sheet.size.width()
    return state.in_shape(min(shape + caption, shape / (1 - CAPTION_SHARE)))


def copy_sheet(figure: Any, page: Page, state: ExportState) -> Sheet:
    """What a copy is drawn on: as fine as a PNG, whatever kind of file was chosen last."""
    return sheet_of(figure, page, replace(state, format="png"))


def in_one_line(settings: dict[str, str]) -> str:
    """Settings as the caption of a figure has them."""
    return "; ".join(f"{name}: {value}" for name, value in settings.items())
