"""Questions of the Gradient page: the next entry of dW, and the best h."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import log10

import numpy as np

from app.catalog.dtypes import DTYPE_CATALOG
from app.number_text import fixed, general
from app.pages.gradient.model.error_curves import H_VALUES
from app.pages.gradient.model.simple_net_trajectory import ENTRIES, SHAPE, T, TrajectoryPoint, X
from app.pages.gradient.parts.laboratory_part import LaboratoryPart
from app.pages.gradient.parts.simple_net_part import SimpleNetPart
from app.pages.gradient.state import DIFFERENCES, SimpleNetState
from app.questions.page_question import PageQuestion
from app.questions.question import Question, Value, spoken
from app.translation import name_of, translated
from nncore.marking import N_

TABS = {"entry": "simple_net", "best_h": "laboratory"}  # in which each is asked
ENTRY = N_(
    "GradientQuestions",
    "x[{row}] = {x}, y[{column}] = {y}, t[{column}] = {t}. How large is dW[{row}, {column}], and "
    "of which sign?",
)
ALL_KNOWN = N_("GradientQuestions", "All six entries are known: make the step, then predict.")
BEST_H = N_(
    "GradientQuestions",
    "Which h has the smallest error, {difference} difference, {dtype}? Say n of h = 10ⁿ.",
)
CURVES = (("central", "float64"), ("forward", "float64"), ("central", "float32"))  # in turn
MOST = 2.0  # either sign, of an entry


@dataclass(frozen=True)
class AboutEntry:
    """The entry that comes next at a point of a descent of the 2×3 network."""

    seed: int | None
    rates: tuple[float, ...]
    entries: int


@dataclass(frozen=True)
class AboutCurve:
    """One error curve of the laboratory."""

    source: str
    kind: str
    dtype: str


class GradientQuestions:
    """Asks about two tabs, and looks at them for what came of it."""

    def __init__(self, simple_net: SimpleNetPart, laboratory: LaboratoryPart) -> None:
        self._simple_net, self._laboratory = simple_net, laboratory

    def ask(self, key: str, case: int) -> PageQuestion | str:
        """A question about the next entry, or about one of the error curves."""
        if key == "entry":
            state: SimpleNetState = self._simple_net.state
            if state.entries == ENTRIES:
                return translated(ALL_KNOWN)
            return self._about_entry(AboutEntry(state.seed, state.rates, state.entries))
        kind, dtype = CURVES[case % len(CURVES)]
        return self._about_h(AboutCurve(self._laboratory.state.source, kind, dtype))

    def ask_again(self, key: str, about: AboutEntry | AboutCurve) -> PageQuestion | None:
        """The same; None where another descent or another function is looked at."""
        if isinstance(about, AboutEntry):
            state: SimpleNetState = self._simple_net.state
            is_same = (state.seed, state.rates[: len(about.rates)]) == (about.seed, about.rates)
            return self._about_entry(about) if is_same else None
        is_same = about.source == self._laboratory.state.source
        return self._about_h(about) if is_same else None

    def keep_secret(self, key: str) -> None:
        """Show nothing that gives the answer of a question away."""
        self._simple_net.keep_secret(key == "entry")
        self._laboratory.keep_secret(key == "best_h")

    def _about_entry(self, about: AboutEntry) -> PageQuestion:
        row, column = divmod(about.entries, SHAPE[1])
        point = self._point(about, about.entries)
        words = translated(ENTRY).format(
            row=row,
            column=column,
            x=general(X[row]),
            y=fixed(point.y[column], 2),
            t=int(T[column]),
        )
        question = Question("number", spoken(words), low=-MOST, high=MOST, decimals=3)
        outcome = partial(self._entry, about, row, column)
        return PageQuestion(question, about, outcome, self._take_entry)

    def _point(self, about: AboutEntry, entries: int) -> TrajectoryPoint:
        return self._simple_net.point_at(about.seed, about.rates, entries)

    def _take_entry(self) -> None:
        self._simple_net.step()
        self._simple_net.show_steps()

    def _entry(self, about: AboutEntry, row: int, column: int) -> Value | None:
        state: SimpleNetState = self._simple_net.state
        if state.rates == about.rates and state.entries <= about.entries:
            return None
        return float(self._point(about, about.entries + 1).gradient[row, column])

    def _about_h(self, about: AboutCurve) -> PageQuestion:
        words = translated(BEST_H).format(
            difference=translated(DIFFERENCES[about.kind]),
            dtype=name_of(DTYPE_CATALOG[about.dtype]),
        )
        lowest = round(log10(float(H_VALUES.min())))
        question = Question("number", spoken(words), low=lowest, high=0, decimals=1)
        return PageQuestion(question, about, partial(self._best, about))

    def _best(self, about: AboutCurve) -> Value | None:
        laboratory = self._laboratory.laboratory
        if laboratory is None:
            return None
        curve = laboratory.curve(about.kind, about.dtype)
        return float(np.log10(H_VALUES[curve.best]))
