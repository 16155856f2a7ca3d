"""Curves of the runs of a ready-made comparison in one plot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.runs.model.curves import CurveMaker, RunCurve
from app.pages.runs.states.queue import QueueState
from app.pages.runs.states.shelf import ShelfState
from app.pages.runs.views.curves_view import DASHES, curve_words
from app.pages.runs.views.overlay_plot import NamedCurve, OverlayPlot
from app.run_axis import RunAxis
from app.session.queue import QueuedRun
from app.theme import Theme

SPAN = 20  # losses that are averaged for each point


class ComparisonView(QWidget):
    """Overlay of the few runs that are compared."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._maker = CurveMaker()
        self._look = ShelfState()
        self.overlay = OverlayPlot(theme)
        self.overlay.setObjectName("comparisonPlot")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.overlay)

    def drawn_words(self) -> dict[str, str]:
        """What is drawn of the runs, and against what."""
        return curve_words(self._look)

    def show_runs(self, runs: Sequence[QueuedRun], state: QueueState) -> None:
        """Draw those runs that have ended."""
        look = ShelfState(quantity=state.curve, axis=state.axis, span=SPAN, zoom=state.zoom)
        self._look = look
        ended = {run.key: (run.name, run.record) for run in runs if run.record is not None}
        records = {key: record for key, (_, record) in ended.items()}
        curves = self._maker.curves(records, look.quantity, look.axis, look.span)
        named = [
            self._named(place, key, name, RunAxis(record, look.axis), curves[key])
            for place, (key, (name, record)) in enumerate(ended.items())
        ]
        self.overlay.show_curves(named, look, growing=False)

    def _named(self, place: int, key: str, name: str, axis: RunAxis, curve: RunCurve) -> NamedCurve:
        palette = self._theme.colors.runs
        dash = DASHES[place % len(DASHES)]  # curves that lie on each other are both seen
        color = palette[place % len(palette)]
        return NamedCurve(key, name, "", "", color, dash, curve, (), axis.iteration_at)
