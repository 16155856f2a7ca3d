"""Curves of the runs of a ready-made comparison in one plot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.runs.model.curves import CurveMaker
from app.pages.runs.states.queue import QueueState
from app.pages.runs.states.shelf import ShelfState
from app.pages.runs.views.curves_view import DASHES
from app.pages.runs.views.overlay_plot import NamedCurve, OverlayPlot
from app.session.queue import QueuedRun
from app.theme import Theme
from nncore import Run

SPAN = 20  # losses that are averaged for each point


class ComparisonView(QWidget):
    """Overlay of the few runs that are compared."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._maker = CurveMaker()
        self.overlay = OverlayPlot(theme)
        self.overlay.setObjectName("comparisonPlot")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.overlay)

    def show_runs(self, runs: Sequence[QueuedRun], state: QueueState) -> None:
        """Draw those runs that have ended."""
        look = ShelfState(quantity=state.curve, axis=state.axis, span=SPAN, zoom=state.zoom)
        curves = [
            self._named(i, run.name, run.key, run.record, look)
            for i, run in enumerate(runs)
            if run.record is not None
        ]
        self.overlay.show_curves(curves, look, growing=False)

    def _named(self, place: int, name: str, key: str, record: Run, look: ShelfState) -> NamedCurve:
        palette = self._theme.colors.basins
        curve = self._maker.curve(key, record, look.quantity, look.axis, look.span)
        dash = DASHES[place % len(DASHES)]  # curves that lie on each other are both seen
        return NamedCurve(key, name, "", palette[place % len(palette)], dash, curve)
