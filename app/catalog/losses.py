"""Losses as the window names, draws and spells them, in the order in which they are taught."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.catalog.entry import ColoredEntry, Dash, Hatch
from app.formula_text import fixed
from nncore.marking import N_


@dataclass(frozen=True, kw_only=True)
class LossEntry(ColoredEntry):
    """A loss: what tells it from the others, and its formula with and without numbers (HTML).

    Its colors have the contrast that text needs.
    """

    hatch: Hatch
    symbol: str  # of pyqtgraph's scatter plots
    line_sign: str  # stands for the line in words
    bar_sign: str  # stands for the hatch in words
    formula: str
    prefix: str  # before the sum of the classes' terms
    term: Callable[[str, float], str]  # of output y, as it is printed, and target t
    short_form: str = ""  # where one term is not zero: filled with the true class's output p


LOSS_CATALOG: Mapping[str, LossEntry] = {
    "sum_squared_error": LossEntry(
        name=N_("Losses", "squared error"),
        explanation=N_("Losses", "Half the squared distance between outputs and target."),
        light="#926400",
        dark="#e69f00",
        dash=Dash.DASH,
        hatch=Hatch.RISING,
        symbol="s",
        line_sign="- -",
        bar_sign="▨",
        formula="½ Σ (y − t)²",
        prefix="½ ",
        term=lambda y, t: f"({y}−{fixed(t, 0)})²",
    ),
    "cross_entropy": LossEntry(
        name=N_("Losses", "cross-entropy"),
        explanation=N_("Losses", "Minus the logarithm of the true class's probability."),
        light="#a34079",
        dark="#e08fbc",
        dash=Dash.SOLID,
        hatch=Hatch.SOLID,
        symbol="o",
        line_sign="—",
        bar_sign="■",
        formula="−Σ t log(y + 10<sup>−7</sup>)",
        prefix="−",
        term=lambda y, t: f"{fixed(t, 0)}·log&nbsp;{y}",
        short_form="−log({p} + 10<sup>−7</sup>)",
    ),
}
