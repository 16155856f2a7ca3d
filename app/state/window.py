"""What the window remembers besides its pages: which page, how large, which look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.state.fields import PageState, choice, flag, line, number

FIRST_PAGE = "training"
MODES = ("system", "light", "dark")


@dataclass(frozen=True)
class WindowState(PageState):
    """State of the window; `geometry` is Qt's own, as base64."""

    page: str = line(FIRST_PAGE)
    geometry: str = line("", most=4000)
    theme: str = choice("system", dict.fromkeys(MODES, ""), "", "")
    scale: float = number(1.0, 1.0, 2.5)
    welcomed: bool = flag(False)  # by the words of the first start
    hints: bool = flag(True)
    for_projector: bool = flag(False, stored=False)
    data: str = line("", most=8000)  # path of the data set; empty: the built-in MNIST
    language: str = line("", most=8)  # empty: as the system's


def remembered_data(state: WindowState) -> Path | None:
    """Path of the data set in use the last time; None for the built-in MNIST."""
    return Path(state.data) if state.data else None
