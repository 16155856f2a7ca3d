"""Scores of the hunt: the probes beside the optimizers, each after as many gradients."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import compact, whole
from app.pages.descent.model.probes import probes_at
from app.pages.descent.model.race import Moment
from app.pages.descent.model.scores import CLASS, Scores, scores
from app.pages.descent.model.valley_state import ValleyState
from app.pages.descent.score_text import score_text
from app.pages.descent.views.numbers_table import ROW_PX, NumbersTable
from app.pages.descent.views.numbers_view import NumbersView
from app.pages.descent.views.probe_marks import disc_icon
from app.state.binding import Binding
from app.theme import Theme
from app.translation import name_of
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.optimizer_marks import ball_icon


class ScoreTable(NumbersView):
    """Who has stood lowest so far, the best first; and what it is measured from.

    The row chosen is the optimizer looked at closely.
    """

    stands_first = True

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self._theme, self._model = theme, binding.model
        self._moment: Moment | None = None
        self._ranking: tuple[str, ...] = ()  # keys, a row each
        self._current = ""  # key of the row that is current
        self.title = self.tr("Scores")
        self.setObjectName("scoresView")
        self.table = NumbersTable(theme, ("", self.tr("lowest f"), self.tr("score")), widest=0)
        self.table.setAccessibleName(self.tr("Scores, the best first"))
        explain_widget(
            self.table,
            self.tr(
                "Who has stood lowest, after as many gradients for everybody; click an optimizer "
                "to look at its steps closely."
            ),
            self.tr(
                "The score is how far the lowest place felt so far is above the minimum; places "
                "beyond the ground do not count."
            ),
        )
        self.measured = caption()
        self.measured.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.table)
        layout.addWidget(self.measured)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.table.currentCellChanged.connect(self._on_current_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_moment(self, moment: Moment) -> None:
        if self._moment is None or moment.chosen != self._moment.chosen:
            self._current = moment.chosen
        self._moment = moment
        state = moment.race.state
        if not isinstance(state, ValleyState) or not state.uncovered:
            return
        probes = probes_at(moment.race.surface, state.places)
        self._show(scores(moment.race, probes, moment.index + 1))

    def _show(self, result: Scores) -> None:
        rows = [
            (
                f"{whole(place)}. {self._name(score.key)}",
                compact(score.value),
                score_text(score.above),
            )
            for place, score in enumerate(result.ranking, 1)
        ]
        self.table.show_rows(rows, 0)
        self.table.show_icons([self._icon(score.key) for score in result.ranking])
        self._ranking = tuple(score.key for score in result.ranking)
        self._follow_current()
        self.table.setFixedHeight(self._theme.px(ROW_PX) * (1 + len(rows)) + 2)
        self.measured.setText(self._measured_from(result))

    def _follow_current(self) -> None:
        """Keep the same one's row current, whatever place it has come to."""
        row = self._ranking.index(self._current) if self._current in self._ranking else -1
        if row != self.table.currentRow():
            with QSignalBlocker(self.table):
                self.table.setCurrentCell(row, 0)
            self.table.viewport().update()

    @Slot(int, int, int, int)
    def _on_current_changed(self, row: int, _column: int, old_row: int, _old: int) -> None:
        if row == old_row or row < 0:
            return
        self._current = self._ranking[row]
        if self._current != CLASS:  # whose steps no rule has made
            self._model.update(chosen=self._current)

    def _name(self, key: str) -> str:
        return self.tr("Your probes") if key == CLASS else name_of(OPTIMIZER_CATALOG[key])

    def _icon(self, key: str) -> QIcon:
        return disc_icon(self._theme) if key == CLASS else ball_icon(self._theme, key)

    def _measured_from(self, result: Scores) -> str:
        sentence = (
            self.tr("Score: how far above the minimum, f = {value}. The lowest wins.")
            if result.from_minimum
            else self.tr(
                "Score: how far above the lowest value that a search has found, f = {value}. "
                "The lowest wins."
            )
        )
        return sentence.format(value=compact(result.lowest, 4))

    @Slot()
    def _restyle(self) -> None:
        self.table.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        if self._moment is not None:
            self.show_moment(self._moment)
