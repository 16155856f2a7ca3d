"""Sheet: the size of an exported figure in pixels, its look, and the lines below it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize

from app.state.export import ExportState
from app.theme import BASE_POINT_SIZE
from app.widgets.figure import PaperLook

SCREEN_DPI = 96  # of a pixel as a unit of length
PRINT_DPI = 300  # of a PNG whose size is in millimeters
MM_OF_INCH = 25.4
MOST_PIXELS = 8_000  # of the longer side of a PNG: 250 MB while it is drawn


@dataclass(frozen=True)
class Sheet:
    """What a figure is drawn on.

    Attributes
    ----------
    size : QSize
        In pixels.
    dpi : int
        Pixels to the inch.
    look : PaperLook
    title, settings : str
        Lines below the figure; empty for none.
    """

    size: QSize
    dpi: int
    look: PaperLook
    title: str = ""
    settings: str = ""

    @classmethod
    def of(cls, state: ExportState, is_dark: bool, title: str, settings: str) -> Sheet:
        """Sheet that was asked for; `is_dark` says how the window is."""
        dpi = _print_dpi(state) if (state.format, state.unit) == ("png", "mm") else SCREEN_DPI
        pixels = dpi / MM_OF_INCH if state.unit == "mm" else 1.0
        sides = (round(side * pixels) for side in (state.width, state.height))
        return cls(
            QSize(*sides),
            dpi,
            PaperLook(is_dark and not state.light, _scale(state.points, dpi), state.curves),
            title if state.title else "",
            settings if state.settings else "",
        )

    def scaled(self, factor: float) -> Sheet:
        """The same sheet in fewer pixels, or in more."""
        size = QSize(*(max(1, round(side * factor)) for side in self.size.toTuple()))
        look = replace(self.look, scale=self.look.scale * factor)
        return replace(self, size=size, dpi=max(1, round(self.dpi * factor)), look=look)


def _print_dpi(state: ExportState) -> int:
    """Pixels to the inch of a PNG for print; of a poster fewer."""
    inches = max(state.width, state.height) / MM_OF_INCH
    return min(PRINT_DPI, int(MOST_PIXELS / inches))


def _scale(points: float, dpi: int) -> float:
    """The theme's scale at which its type is so many points large on paper.

    The theme takes fonts for so large as they are on a screen of 96 pixels to the inch.
    """
    return points / BASE_POINT_SIZE * dpi / SCREEN_DPI
