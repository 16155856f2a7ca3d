"""How figures are exported: kind of file, size, type, lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.state.fields import PageState, choice, flag, number
from nncore.marking import N_

SIDES = 10.0, 5000.0
FORMATS: Mapping[str, str] = {"pdf": "PDF", "svg": "SVG", "png": "PNG"}
UNITS: Mapping[str, str] = {
    "mm": N_("ExportState", "millimeters"),
    "px": N_("ExportState", "pixels"),
}


@dataclass(frozen=True)
class ExportState(PageState):
    """What was chosen the last time."""

    format: str = choice(
        "pdf",
        FORMATS,
        N_("ExportState", "Kind of file"),
        N_(
            "ExportState",
            "PDF and SVG are sharp at any size; PNG is made of pixels, 300 to the inch where its "
            "size is in millimeters.",
        ),
    )
    unit: str = choice(
        "mm",
        UNITS,
        N_("ExportState", "Size in"),
        N_("ExportState", "Pixels are those of a screen, 96 to the inch."),
    )
    width: float = number(
        120.0,
        *SIDES,
        N_("ExportState", "Width"),
        N_("ExportState", "Width of the whole figure."),
    )
    height: float = number(
        80.0,
        *SIDES,
        N_("ExportState", "Height"),
        N_("ExportState", "Height of the whole figure, the lines below it included."),
    )
    points: float = number(
        9.0,
        4,
        72,
        N_("ExportState", "Type size in points"),
        N_("ExportState", "As large as the text around the figure will be."),
    )
    curves: float = number(
        1.0,
        0.25,
        8,
        N_("ExportState", "Width of the curves"),
        N_("ExportState", "How many times as wide as they are beside such type in the window."),
    )
    light: bool = flag(
        True,
        N_("ExportState", "Always light"),
        N_("ExportState", "On white, also where the window is dark."),
    )
    title: bool = flag(
        True,
        N_("ExportState", "Title"),
        N_("ExportState", "What the figure shows, below it."),
    )
    settings: bool = flag(
        True,
        N_("ExportState", "Settings"),
        N_("ExportState", "What it was made with, below it."),
    )

    def in_shape(self, shape: float) -> ExportState:
        """The same width with a height so many times as large, as far as the limits allow."""
        low, high = SIDES
        return replace(self, height=float(min(max(round(self.width * shape), low), high)))
