"""Precisions of floating-point numbers as the window names and draws them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.catalog.entry import Dash, Entry
from nncore.marking import N_


@dataclass(frozen=True, kw_only=True)
class DtypeEntry(Entry):
    """A precision: how its curves are dashed, and the sign of such a line in words."""

    dash: Dash
    line_sign: str


DTYPE_CATALOG: Mapping[str, DtypeEntry] = {
    "float64": DtypeEntry(
        name=N_("Dtypes", "float64"),
        explanation=N_("Dtypes", "Double precision: about 16 digits."),
        dash=Dash.SOLID,
        line_sign="━",
    ),
    "float32": DtypeEntry(
        name=N_("Dtypes", "float32"),
        explanation=N_("Dtypes", "Single precision: about 7 digits, and twice as fast."),
        dash=Dash.DASH,
        line_sign="╌",
    ),
}
