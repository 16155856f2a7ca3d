"""Losses of a line through points, as the window names and spells them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.catalog.entry import Entry
from nncore.marking import N_


@dataclass(frozen=True, kw_only=True)
class LineLossEntry(Entry):
    """A loss: its formula over all points, and what the line says of an x (HTML)."""

    formula: str
    line: str


LINE_LOSS_CATALOG: Mapping[str, LineLossEntry] = {
    "squared_error": LineLossEntry(
        name=N_("LineLosses", "Squared error"),
        explanation=N_(
            "LineLosses",
            "Half the mean area of the squares: a point far from the line counts for many.",
        ),
        formula="f(w, b) = ½ mean (y − ŷ)²",
        line="ŷ = w·{x} + b",
    ),
    "absolute_error": LineLossEntry(
        name=N_("LineLosses", "Absolute error"),
        explanation=N_(
            "LineLosses",
            "The mean distance along y: an outlier pulls no harder than any other point.",
        ),
        formula="f(w, b) = mean |y − ŷ|",
        line="ŷ = w·{x} + b",
    ),
    "cross_entropy": LineLossEntry(
        name=N_("LineLosses", "Cross-entropy"),
        explanation=N_(
            "LineLosses",
            "Two classes, y below ½ and from ½ on: minus the log of the true one's probability.",
        ),
        formula="f(w, b) = mean (−log p<sub>true</sub>)",
        line="p = sigmoid(w·{x} + b)",
    ),
}
