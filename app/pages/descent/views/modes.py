"""Views of each mode: its picture, its controls, and what it tells in numbers besides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.pages.descent.state import DescentState
from app.pages.descent.views.map_picture import MapPicture
from app.pages.descent.views.mode_controls import ModeControls
from app.pages.descent.views.numbers_view import NumbersView
from app.pages.descent.views.picture import Picture
from app.pages.descent.views.surface_controls import SurfaceControls
from app.session.session import Session
from app.state.binding import Binding
from app.state.model import StateModel
from app.theme import Theme

NumbersViews = tuple[NumbersView, ...]


def no_numbers(theme: Theme, binding: Binding) -> NumbersViews:
    """Nothing besides what every mode has."""
    return ()


@dataclass(frozen=True)
class ModeViews:
    """How the views of a mode are made, each time that it is chosen.

    `binding.model` holds the page's state, for those that edit it themselves.
    """

    picture: Callable[[Theme, Session, Binding], Picture]
    controls: Callable[[Theme, StateModel[DescentState]], ModeControls]
    numbers: Callable[[Theme, Binding], NumbersViews] = no_numbers


MODE_VIEWS: Mapping[str, ModeViews] = {
    "surface": ModeViews(MapPicture, SurfaceControls),
}
