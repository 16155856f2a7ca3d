"""Curves of the runs that are drawn, and what says how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.pages.runs.model.curves import CurveMaker, RunCurve
from app.pages.runs.rows import RunRow
from app.pages.runs.states.shelf import ShelfState
from app.pages.runs.views.overlay_plot import NamedCurve, OverlayPlot
from app.part import keep_in_column
from app.run_axis import RunAxis
from app.session.config_words import differing, run_settings, setting_words, value_words
from app.session.run_words import runs_words
from app.state.binding import Binding
from app.state.fields import descriptions
from app.state.form import field_label, place_editor
from app.state.words import field_words
from app.theme import Theme
from app.widgets.flow_layout import FlowLayout
from app.widgets.key_combo import KeyCombo
from app.widgets.secondary import Secondary
from nncore import Run

MOST_TOLD = 4  # settings beside the pointer
DASHES = (  # of runs that share a color since there are more runs than colors
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


def curve_words(state: ShelfState) -> dict[str, str]:
    """What is drawn of runs, and against what."""
    names = ("quantity", "axis", "span") if state.quantity == "loss" else ("quantity", "axis")
    described = descriptions(ShelfState)
    return field_words(state, {name: described[name] for name in names})


class CurvesView(QWidget):
    """Overlay plot below the settings of its axes."""

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self._theme = theme
        self._maker = CurveMaker()
        self._state = ShelfState()
        self._records: list[Run] = []
        self._rows: list[RunRow] = []
        self._settings: list[str] = []  # of each row, in words
        self.overlay = OverlayPlot(theme)
        settings = QWidget()
        flow = FlowLayout(settings)
        for name in ("quantity", "axis", "span"):
            editor = place_editor(binding, name)
            flow.addWidget(_side_by_side(field_label(binding.described[name], editor), editor))
            if isinstance(editor, KeyCombo):
                keep_in_column(editor)
        logs = (place_editor(binding, name) for name in ("log_x", "log_y"))
        flow.addWidget(_side_by_side(*logs))
        binding.bind("zoom", self.overlay.zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(settings)
        layout.addWidget(self.overlay, 1)
        Secondary(self, theme, settings)

    def show_rows(self, rows: list[RunRow], colors: dict[str, str], state: ShelfState) -> None:
        """Draw the runs of these rows that are not hidden."""
        shown = [row for row in rows if not row.run.label.hidden]
        records = {row.run.key: row.run.record for row in shown}
        curves = self._maker.curves(records, state.quantity, state.axis, state.span)
        self._state, self._records = state, list(records.values())
        if shown != self._rows:  # each is another object if changed
            self._rows, self._settings = shown, _settings(self._records)
        named = [
            self._named(row, colors, curves[row.run.key], settings)
            for row, settings in zip(shown, self._settings, strict=True)
        ]
        self.overlay.show_curves(named, state, any(row.is_under_way for row in shown))

    def figure_words(self) -> dict[str, str]:
        """What decided the runs that are drawn, and how they are drawn."""
        return {**runs_words(self._records), **curve_words(self._state)} if self._records else {}

    def _named(
        self, row: RunRow, colors: dict[str, str], curve: RunCurve, settings: str
    ) -> NamedCurve:
        dash = DASHES[(row.number - 1) // len(self._theme.colors.runs) % len(DASHES)]
        run, label = row.run, row.run.label
        axis = RunAxis(run.record, self._state.axis)
        marks = tuple((axis.at(mark.iteration), mark.text) for mark in label.marks)
        color, at = colors[run.key], axis.iteration_at
        return NamedCurve(run.key, row.name, label.note, settings, color, dash, curve, marks, at)


def _side_by_side(first: QWidget, second: QWidget) -> QWidget:
    """What stays together where a row is too narrow for all, a label and its editor say."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first)
    row.addWidget(second)
    return both


def _settings(records: Sequence[Run]) -> list[str]:
    """What each of some runs has for the settings that are not the same in all."""
    settings = [run_settings(record) for record in records]
    fields = differing(settings)[:MOST_TOLD]
    return [_words(each, fields) for each in settings]


def _words(settings: Mapping[str, Any], fields: Sequence[str]) -> str:
    return setting_words({field: value_words(field, settings[field]) for field in fields})
