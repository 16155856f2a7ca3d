"""Which points, which loss, how many points a step looks at, and the line to begin with."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from app.catalog.line_losses import LINE_LOSS_CATALOG
from app.catalog.point_sets import POINT_SET_CATALOG
from app.number_text import general
from app.pages.descent.model.line_race import LineRaceState, are_classes
from app.pages.descent.state import DescentState
from app.pages.descent.views.mode_controls import ModeControls
from app.state.form import StateForm, place_editor
from app.state.model import Lens, StateModel
from app.theme import Theme
from app.translation import explanation_of
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.pair_edit import PairEdit
from nncore import POINT_SETS


class LineControls(ModeControls):
    """Points and loss; standardization at one click; mini-batches; the start."""

    def __init__(self, theme: Theme, model: StateModel[DescentState]) -> None:
        super().__init__()
        self._model = model
        race = Lens(model, _line_of, lambda state, race: state.with_race_of("points", race), self)
        self.data_form = StateForm(race, "data", "loss")
        self.form = StateForm(race, "batch_size", "seed", "start")
        self.start: PairEdit = self.form.editor("start")
        self.standardize = place_editor(self.form.binding, "standardized")
        self.original = QPushButton(self.tr("Original points"))
        self.original.setObjectName("originalPointsButton")
        explain_widget(
            self.original,
            self.tr("Put back all points that were moved, added or removed."),
            self.tr("The start and the learning rates stay as they are."),
        )
        self.original.clicked.connect(self._on_original_wanted)
        self.formula, self.lesson = caption(), caption()
        for words in (self.formula, self.lesson):
            words.setWordWrap(True)
        self.forms = self.data_form, self.form
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.data_form)
        for widget in (self.formula, self.lesson, self.original, self.standardize):
            layout.addWidget(widget)
        layout.addLayout(self.form)

    def show_state(self, state: DescentState) -> None:
        """Show what the loss is, and what there is to see with these points."""
        race, loss = state.line, LINE_LOSS_CATALOG[state.line.loss]
        line = loss.line.format(x="z" if race.standardized else "x")
        lines = line, *_standardized(race), loss.formula, self._best(race)
        self.formula.setText("<br>".join(lines))
        self.formula.setToolTip(explanation_of(loss))
        self.lesson.setVisible(race.moved is None and not race.standardized)  # or it may be untrue
        self.lesson.setText(explanation_of(POINT_SET_CATALOG[race.data]))
        self.lesson.setToolTip(POINT_SETS[race.data].source)
        self.original.setVisible(race.moved is not None)
        self.form.show_row("seed", race.batches() is not None)

    def _best(self, race: LineRaceState) -> str:
        """The best line there is, as it is computed."""
        minima = race.make_surface().minima
        if not minima:
            return self._without_best(race)
        (w, b), how = (
            minima[0],
            {
                "squared_error": self.tr("Closed form: w = {w}, b = {b}"),
                "absolute_error": self.tr("Best line: w = {w}, b = {b}"),
                "cross_entropy": self.tr("Best curve: w = {w}, b = {b}"),
            },
        )
        return how[race.loss].format(w=general(w), b=general(b))

    def _without_best(self, race: LineRaceState) -> str:
        alike = len({x for x, _ in race.points}) == 1
        if alike and (race.loss != "cross_entropy" or are_classes(race.points)):
            return self.tr("Infinitely many lines are the best: all x are equal.")
        return self.tr("No line is the best.")

    @Slot()
    def _on_original_wanted(self) -> None:
        state = self._model.value
        self._model.set(
            state.with_active(state.line.with_points(POINT_SETS[state.line.data].points))
        )


def _standardized(race: LineRaceState) -> tuple[str, ...]:
    """How z is made of x, with the numbers."""
    if not race.standardized:
        return ()
    how = race.standardization
    return (f"z = (x − {general(how.mean, 4)}) / {general(how.scale, 4)}",)


def _line_of(state: DescentState) -> LineRaceState:
    return state.line
