"""What the window remembers besides its pages: which page, how large, which look."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, choice, line, number

FIRST_PAGE = "training"
MODES = ("system", "light", "dark")


@dataclass(frozen=True)
class WindowState(PageState):
    """State of the window; `geometry` is Qt's own, as base64."""

    page: str = line(FIRST_PAGE)
    geometry: str = line("", most=4000)
    theme: str = choice("system", dict.fromkeys(MODES, ""), "", "")
    scale: float = number(1.0, 1.0, 2.5)
    language: str = line("", most=8)  # empty: as the system's
