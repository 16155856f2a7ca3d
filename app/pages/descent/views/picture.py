"""Picture of a mode: what is drawn of the function, and of the race on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.descent.model.basins import FoundBasins
from app.pages.descent.model.race import Moment
from app.pages.descent.state import DescentState
from app.questions.page_question import AskedPoint
from app.session.scope import Scope
from app.session.session import Session
from app.widgets.plots import Zoom
from nncore.surface import Point


class Picture(QWidget):
    """Base of the pictures that the stage drives, one at a time; each mode has one.

    `tools` stand above it, `layers` in the settings. What it asks for by its `scope` ends with
    it: it is made anew when its mode is chosen.
    """

    clicked = Signal(object)  # Point
    double_clicked = Signal()
    start_dragged = Signal(object)  # Point; many times a second
    zoomed = Signal(object)  # Zoom | None
    read = Signal(str)  # what there is to read under the pointer
    basins_found = Signal(object)  # FoundBasins
    run_wanted = Signal()  # of the race, which it has made possible

    tools: tuple[QWidget, ...] = ()
    run_commands: tuple[QWidget, ...] = ()  # of the tools; see `Page.run_commands`

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.scope = Scope(session, self)
        self.layers = QWidget()
        self.boxes = QVBoxLayout(self.layers)
        self.boxes.setContentsMargins(0, 0, 0, 0)
        self.boxes.setSpacing(2)

    def end(self) -> None:
        """End what it asked for: another mode is shown, or the window closes."""
        self.scope.end()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """What a hand can do to it, and what that does, where that is not to move the start."""
        return ()

    # What is shown

    def show_state(self, state: DescentState) -> None:
        """Show the function, the start, and what is laid over them."""
        raise NotImplementedError

    def show_zoom(self, zoom: Zoom | None) -> None:
        """Show a part that the user has zoomed to, or the whole."""
        raise NotImplementedError

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""
        raise NotImplementedError

    def show_step(self, moment: Moment) -> float:
        """Show the chosen step as arrows; return how many times as long they are."""
        raise NotImplementedError

    def hide_step(self) -> None:
        """Show no arrows."""
        raise NotImplementedError

    def show_found(self, found: FoundBasins) -> None:
        """Show basins that were found before, where they are those that are wanted."""
        raise NotImplementedError

    @property
    def minima(self) -> tuple[Point, ...]:
        """Minima known of the function: its own, and those that its basins showed."""
        raise NotImplementedError

    @property
    def seen_width(self) -> float:
        """Width of what is seen, in the units of the first variable."""
        raise NotImplementedError

    # What is guessed

    @property
    def takes_clicks(self) -> bool:
        """Whether a click can say where a ball will be."""
        return True

    def show_aim(self, awaited: bool) -> None:
        """Let the arrow keys aim in place of the mouse while a click is awaited."""
        raise NotImplementedError

    def show_point(self, point: AskedPoint | None) -> None:
        """Show what is answered about a point, and what turned out; nothing for None."""
        raise NotImplementedError
