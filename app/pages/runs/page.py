"""The Runs page: a tab for the runs that were kept, and one for those that wait."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lab import Lab
from app.page import Page
from app.pages.runs.parts.part import RunsPart
from app.pages.runs.parts.queue_part import QueuePart
from app.pages.runs.parts.shelf_part import ShelfPart
from app.pages.runs.state import TABS, RunsState
from app.session.shelved_run import ShelvedRun
from app.state.binding import Binding
from app.state.form import place_editor
from app.translation import translated
from app.widgets.tabs import Tabs
from nncore import Run

PARTS: tuple[type[RunsPart], ...] = (ShelfPart, QueuePart)


class RunsPage(Page):
    """What was run, what came of it, and what is to be run next."""

    key = "runs"
    first_state = RunsState()

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.parts = {kind.key: kind(lab, self.model.part(kind.key), self.scope) for kind in PARTS}
        tabs = Tabs()
        for key, part in self.parts.items():
            assert isinstance(part, QWidget)
            tabs.add(key, part, translated(TABS[key]), translated(part.tip))
            part.headline_changed.connect(self.headline_changed)
            part.validity_changed.connect(self.validity_changed)
        place_editor(Binding(self.model, parent=self), "tab", tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs)
        self.model.changed.connect(self._on_changed)

    @property
    def part(self) -> RunsPart:
        """The part that is shown."""
        return self.parts[self.state.tab]

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        return tuple(chain.from_iterable(part.run_commands for part in self.parts.values()))

    @property
    def is_valid(self) -> bool:
        return self.part.is_valid

    def shown_run(self) -> tuple[Run, int] | None:
        """No single one: the curves are of those that are chosen."""
        return None

    def picked_run(self) -> ShelvedRun | None:
        """The one that is selected, where it is not the current one."""
        return self.part.picked_run

    def headline(self) -> str:
        return self.part.headline()

    def help_text(self) -> str:
        return "".join(translated(part.help) for part in PARTS)

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return self.part.gestures()

    @Slot(object, object)
    def _on_changed(self, now: RunsState, before: RunsState) -> None:
        if now.tab != before.tab:
            self.validity_changed.emit()
            self.headline_changed.emit()
