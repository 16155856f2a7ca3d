"""History of the probes, a row each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.number_text import compact, whole
from app.pages.descent.model.probes import lowest_probe, probes_at
from app.pages.descent.state import DescentState
from app.pages.descent.views.numbers_table import NumbersTable
from app.pages.descent.views.numbers_view import NumbersView
from app.theme import Theme
from app.widgets.explaining import explain_widget


class ProbeTable(NumbersView):
    """Place, height and slope of each probe; the lowest stands out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = self.tr("The probes")
        self.setObjectName("probesView")
        self.table = NumbersTable(theme, (self.tr("probe"), "x", "y", "f", self.tr("slope")))
        self.table.setAccessibleName(self.tr("The probes, one a row"))
        explain_widget(
            self.table,
            self.tr("What each probe has told; the lowest in bold type."),
            self.tr(
                "f is the height, the slope is the length of ∇f; its arrow on the ground points "
                "downhill."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.table)

    def is_shown(self, state: DescentState) -> bool:
        return state.active_race.is_hidden

    def show_state(self, state: DescentState) -> None:
        probes = probes_at(state.valley.make_surface(), state.valley.places)
        best = lowest_probe(probes)
        rows = [
            (whole(number), *map(compact, (*probe.place, probe.value, probe.slope)))
            for number, probe in enumerate(probes, 1)
        ]
        self.table.show_rows(rows, None if best is None else probes.index(best))
        if not state.valley.uncovered:
            self.table.scrollToBottom()
