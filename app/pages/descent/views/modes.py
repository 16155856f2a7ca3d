"""Views of each mode: its picture, its controls, and what it tells in numbers besides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.pages.descent.headline import headline
from app.pages.descent.model.race import Race
from app.pages.descent.state import DescentState
from app.pages.descent.texts import CURVE_HELP, HELP, LINE_HELP, VALLEY_HELP
from app.pages.descent.valley_headline import valley_headline
from app.pages.descent.views.curve_picture import CurvePicture
from app.pages.descent.views.line_controls import LineControls
from app.pages.descent.views.line_picture import LinePicture
from app.pages.descent.views.line_table import LineTableView
from app.pages.descent.views.map_picture import MapPicture
from app.pages.descent.views.mode_controls import ModeControls
from app.pages.descent.views.numbers_view import NumbersView
from app.pages.descent.views.picture import Picture
from app.pages.descent.views.position_plot import PositionPlot
from app.pages.descent.views.probe_table import ProbeTable
from app.pages.descent.views.score_table import ScoreTable
from app.pages.descent.views.surface_controls import CurveControls, SurfaceControls
from app.pages.descent.views.valley_controls import ValleyControls
from app.pages.descent.views.valley_picture import ValleyPicture
from app.session.session import Session
from app.state.binding import Binding
from app.state.model import StateModel
from app.theme import Theme

NumbersViews = tuple[NumbersView, ...]


def no_numbers(theme: Theme, binding: Binding) -> NumbersViews:
    """Nothing besides what every mode has."""
    return ()


def valley_numbers(theme: Theme, binding: Binding) -> NumbersViews:
    """The scores, and the history of the probes."""
    return ScoreTable(theme, binding), ProbeTable(theme)


def line_numbers(theme: Theme, binding: Binding) -> NumbersViews:
    """The table to check by hand."""
    return (LineTableView(theme, binding),)


@dataclass(frozen=True)
class ModeViews:
    """How the views of a mode are made, each time that it is chosen.

    `binding.model` holds the page's state, for those that edit it themselves. `headline` says
    in one sentence what there is to see of a race at a step, `help`, marked, how the page is
    read. `without` are the parts of the page, by their keys there, that tell nothing here.
    """

    picture: Callable[[Theme, Session, Binding], Picture]
    controls: Callable[[Theme, StateModel[DescentState]], ModeControls]
    numbers: Callable[[Theme, Binding], NumbersViews] = no_numbers
    headline: Callable[[Race | None, int, bool], str] = headline
    help: str = HELP
    without: frozenset[str] = frozenset()


def position_numbers(theme: Theme, binding: Binding) -> NumbersViews:
    """w against the step."""
    return (PositionPlot(theme, binding),)


MODE_VIEWS: Mapping[str, ModeViews] = {
    "surface": ModeViews(MapPicture, SurfaceControls),
    "valley": ModeViews(
        ValleyPicture,
        ValleyControls,
        valley_numbers,
        valley_headline,
        VALLEY_HELP,
        without=frozenset({"table", "race", "predict"}),
    ),
    "curve": ModeViews(CurvePicture, CurveControls, position_numbers, help=CURVE_HELP),
    "points": ModeViews(LinePicture, LineControls, line_numbers, help=LINE_HELP),
}
