"""Other runs of the shelf that begin from the same weights, offered for the landscape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.number_text import whole
from app.pages.network.model.same_start import MISFITS, misfit
from app.pages.network.views.runs_list import NamedRun, RunsList
from app.session.config_words import change_words, differences, run_settings
from app.session.jobs import Job
from app.session.run_look import numbered, run_color, run_name
from app.session.shelf import Shelf
from app.state.binding import Binding
from app.state.form import field_label, place_editor
from app.theme import Theme
from app.translation import translated
from app.widgets.caption import caption
from nncore import Run


class OtherRuns(QWidget):
    """The list of those that fit, and a sentence on why the others do not."""

    changed = Signal()  # which runs are offered, or how they look

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self._theme = theme
        self._shelf: Shelf | None = None
        self._run: Run | None = None
        self._runs: dict[str, NamedRun] = {}
        self.list = RunsList(theme)
        place_editor(binding, "others", self.list)
        self._label = field_label(binding.described["others"], self.list)
        self._label.setWordWrap(True)
        self.sentence: QLabel = caption()
        self.sentence.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self.list, self.sentence):
            layout.addWidget(widget)
        theme.changed.connect(self._show)

    def use_shelf(self, shelf: Shelf) -> None:
        """Offer what stands there."""
        self._shelf = shelf
        shelf.changed.connect(self._show)
        self._show()

    def show_run(self, run: Run) -> None:
        """Offer the runs that begin as this one does."""
        if run is not self._run:
            self._run = run
            self._show()

    @property
    def runs(self) -> dict[str, NamedRun]:
        """Those that are offered, by their keys."""
        return self._runs

    def own_name(self) -> str:
        """Name of the run that is looked at; empty where it is not on the shelf."""
        for number, kept in numbered(self._shelf.runs if self._shelf else ()):
            if kept.record is self._run:
                return run_name(kept.label, number)
        return ""

    def reading(self, keys: tuple[str, ...]) -> dict[str, Callable[[Job], Run]]:
        """Work of a job that reads these runs with their snapshots."""
        assert self._shelf is not None or not keys
        return {key: self._shelf.reading(key) for key in keys} if self._shelf else {}

    @Slot()
    def _show(self) -> None:
        run = self._run
        if run is None or self._shelf is None:
            return
        misfits: Counter[str] = Counter()
        runs = {}
        for number, kept in numbered(self._shelf.runs):
            if kept.record is run:
                continue
            if (reason := misfit(run, kept.record)) is not None:
                misfits[reason] += 1
                continue
            color = run_color(kept.label, number, self._theme.colors)
            words = change_words(differences(run_settings(kept.record), run_settings(run)))
            name = run_name(kept.label, number)
            runs[kept.key] = NamedRun(kept.key, name, color, words or self.tr("the same settings"))
        self.list.show_runs(list(runs.values()))
        self.list.setVisible(bool(runs))
        self.sentence.setText(self._why_not(misfits, bool(runs)))
        self.sentence.setVisible(bool(self.sentence.text()))
        if runs != self._runs:
            self._runs = runs
            self.changed.emit()

    def _why_not(self, misfits: Counter[str], some: bool) -> str:
        """What keeps the runs that are not in the list from the plane."""
        reasons = [
            self.tr("{reason} ({count})").format(
                reason=translated(words), count=whole(misfits[key])
            )
            for key, words in MISFITS.items()
            if misfits[key]
        ]
        if reasons:
            return self.tr("Runs that do not fit on this plane: {reasons}.").format(
                reasons="; ".join(reasons)
            )
        if some:
            return ""
        return self.tr(
            "None yet: train again with another learning rate or optimizer, and the run before "
            "stands here."
        )
