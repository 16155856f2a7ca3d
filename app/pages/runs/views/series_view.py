"""The result of a series of runs: a plot over what was swept, or curves, and a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.pages.runs.model.sweep import SweepSubject, value_of
from app.pages.runs.model.sweep_result import Outcome, Statistics, ValueResult, results_by_value
from app.pages.runs.states.queue import QUANTITIES, QueueState
from app.pages.runs.sweep_words import (
    DIVERGED,
    RESULT,
    field_name,
    is_by_factors,
    quantity_words,
    series_title,
    swept_words,
    table_rows,
)
from app.pages.runs.views.comparison_view import ComparisonView
from app.pages.runs.views.result_table import ResultTable
from app.pages.runs.views.sweep_plot import SweepAxis, SweepMean, SweepPlot, SweepPoint
from app.session.queue import QueuedRun, QueuedStatus, Series
from app.session.run_words import runs_words
from app.state.binding import Binding
from app.state.fields import descriptions
from app.state.form import field_label, place_editor
from app.state.words import field_words
from app.theme import Theme
from app.translation import translated
from app.widgets.plot_zoom import PlotZoom
from nncore.marking import N_

SERIES = N_("SeriesView", "Series")


class SeriesView(QWidget):
    """Settings of the plot, the plot, and the table below it."""

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self.results: tuple[ValueResult, ...] = ()
        self._series: Series | None = None
        self._quantity = QueueState().quantity
        self._outcomes: dict[QueuedRun, Outcome] = {}
        self.sweep = SweepPlot(theme)
        self.comparison = ComparisonView(theme)
        self.table = ResultTable(theme)
        self._empty = QLabel(self.tr("Nothing was queued up yet: the result will stand here."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)  # it has all of the height
        self._pictures = QStackedWidget()
        self._of_sweep = self._settings(binding, "quantity")
        self._of_comparison = self._settings(binding, "curve", "axis")
        for picture in (self.sweep, self.comparison):
            self._pictures.addWidget(picture)
        for zoom in (PlotZoom(self.sweep.plot), self.comparison.overlay.zoom):
            binding.bind("zoom", zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._empty, self._of_sweep, self._of_comparison):
            layout.addWidget(widget)
        layout.addWidget(self._pictures, 1)
        layout.addWidget(self.table)

    def _settings(self, binding: Binding, *names: str) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        for name in names:
            editor = place_editor(binding, name)
            row.addWidget(field_label(binding.described[name], editor))
            row.addWidget(editor)
        row.addStretch(1)
        return widget

    def show_series(self, series: Series | None, state: QueueState) -> None:
        """Show what has come of a series so far."""
        is_comparison = series is not None and series.subject.is_comparison
        self._empty.setVisible(series is None)
        self._of_sweep.setVisible(series is not None and not is_comparison)
        self._of_comparison.setVisible(is_comparison)
        for widget in (self._pictures, self.table):
            widget.setVisible(series is not None)
        if series is None:
            self._series = None
            return
        self._series, self._quantity = series, state.quantity
        self.results = self._results(series)
        self.table.show_rows(table_rows(series.subject, self.results))
        if is_comparison:
            self._pictures.setCurrentWidget(self.comparison)
            self.comparison.show_runs(series.runs, state)
        else:
            self._pictures.setCurrentWidget(self.sweep)
            self._show_sweep(series, state.quantity)

    def figure_words(self) -> dict[str, str]:
        """What decided the runs of the series, whatever the form says would be queued up next."""
        if self._series is None:
            return {}
        records = [run.record for run in self._series.runs if run.record is not None]
        title = series_title(self._series.subject, self._series.runs)
        words = runs_words(records) if records else {}
        return {translated(SERIES): title, **words, **self._drawn_words()}

    def _drawn_words(self) -> dict[str, str]:
        if self._pictures.currentWidget() is self.comparison:
            return self.comparison.drawn_words()
        drawn = {"quantity": descriptions(QueueState)["quantity"]}
        return field_words(QueueState(quantity=self._quantity), drawn)

    def _results(self, series: Series) -> tuple[ValueResult, ...]:
        subject: SweepSubject = series.subject
        return results_by_value(
            (value_of(run.config, subject.field), self._outcome(run)) for run in series.runs
        )

    def _outcome(self, run: QueuedRun) -> Outcome | None:
        """Numbers of a run, taken once."""
        if run not in self._outcomes and run.record is not None:
            self._outcomes[run] = Outcome.of(run.record, run.status is QueuedStatus.DIVERGED)
        return self._outcomes.get(run)

    def _show_sweep(self, series: Series, quantity: str) -> None:
        subject: SweepSubject = series.subject
        places = _places(self.results)
        points = [
            self._point(run, places[value_of(run.config, subject.field)], quantity)
            for run in series.runs
            if run.record is not None
        ]
        means = [
            SweepMean(places[result.value], scaled)
            for result in self.results
            if (scaled := _scaled(result, quantity)) is not None
        ]
        title = translated(QUANTITIES[quantity])
        shown = title if quantity == "loss" else self.tr("{title} in %").format(title=title)
        self.sweep.show_result(points, means, _axis(subject, places), shown)

    def _point(self, run: QueuedRun, place: float, quantity: str) -> SweepPoint:
        outcome = self._outcome(run)
        assert outcome is not None
        if outcome.diverged:
            words = translated(DIVERGED).format(name=run.name)
            return SweepPoint(place, None, run.name, words)
        value = getattr(outcome, quantity)
        words = translated(RESULT).format(name=run.name, value=quantity_words(quantity, value))
        return SweepPoint(place, value * _factor(quantity), run.name, words)


def _factor(quantity: str) -> float:
    """Shares are drawn in percent."""
    return 1.0 if quantity == "loss" else 100.0


def _scaled(result: ValueResult, quantity: str) -> Statistics | None:
    found, factor = result.statistics(quantity), _factor(quantity)
    return None if found is None else found.times(factor)


def _places(results: tuple[ValueResult, ...]) -> dict[Any, float]:
    """Where each value stands: numbers at themselves, names one after the other."""
    by_name = isinstance(results[0].value, str)
    return {each.value: float(i if by_name else each.value) for i, each in enumerate(results)}


def _axis(subject: SweepSubject, places: dict[Any, float]) -> SweepAxis:
    field = subject.field
    is_named = field == "seed" or any(isinstance(value, str) for value in places)
    names = [(place, swept_words(field, value)) for value, place in places.items()]
    shown = tuple(names) if is_named else ()
    return SweepAxis(field_name(subject), tuple(places.values()), is_by_factors(field), shown)
