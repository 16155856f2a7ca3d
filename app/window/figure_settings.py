"""What a figure was made with, in words, and what it is drawn on with them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.figures.sheet import Sheet
from app.number_text import whole
from app.page import Page
from app.session.config_fields import CONFIG_FIELDS
from app.state.export import ExportState
from app.state.fields import PageState, descriptions
from app.state.model import StateModel
from app.state.words import field_words
from nncore import Run, TrainingConfig

EXPORT = "export"  # key of the state in the lab
ALWAYS = {  # others are told where they are not as at first
    "hidden_sizes",
    "activation",
    "loss",
    "optimizer",
    "learning_rate",
    "batch_size",
    "seed",
}


def figure_settings(figure: QWidget, page: Page) -> dict[str, str]:
    """Name and value of every setting that a figure of a page hangs on."""
    state = _state_around(figure, page)
    words = field_words(state, descriptions(type(state)))
    shown = page.shown_run()
    return words if shown is None else {**run_words(*shown), **words}


def run_words(run: Run, iteration: int) -> dict[str, str]:
    """Name and value of what decided a run, its data first, and how far it had come."""
    first = TrainingConfig()
    told = {
        name: description
        for name, description in CONFIG_FIELDS.items()
        if name in ALWAYS or getattr(run.config, name) != getattr(first, name)
    }
    data = QCoreApplication.translate("FigureSettings", "Data")
    step = QCoreApplication.translate("FigureSettings", "Step")
    return {data: run.data.name, **field_words(run.config, told), step: whole(iteration)}


def _state_around(figure: QWidget, page: Page) -> PageState:
    """State of the part of the page that the figure stands in, or of the page."""
    widget: Any = figure
    while widget is not page:
        state = getattr(widget, "state", None)
        if isinstance(state, PageState):
            return state
        widget = widget.parentWidget()
    state = page.state
    assert isinstance(state, PageState)
    return state


def sheet_of(figure: Any, page: Page) -> Sheet:
    """What a figure of a page is drawn on, as it was last asked for."""
    model: StateModel[Any] = page.lab.model(EXPORT, ExportState())
    settings = in_one_line(figure_settings(figure, page))
    return Sheet.of(model.value, figure.figure_theme.is_dark, figure.title, settings)


def in_one_line(settings: dict[str, str]) -> str:
    """Settings as the caption of a figure has them."""
    return "; ".join(f"{name}: {value}" for name, value in settings.items())
