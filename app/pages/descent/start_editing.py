"""Start of the race, edited on the map: clicked, dragged, put back by a double click."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.page import Page
from app.pages.descent.model.rounding import rounded_point
from app.pages.descent.views.stage import Stage
from nncore.surface import Point


class StartEditing(QObject):
    """Takes clicks and drags on the map as another start, or as the point that is asked for."""

    def __init__(self, page: Page, stage: Stage) -> None:
        super().__init__(page)
        self._page, self._stage = page, stage
        self.awaits_point = False
        self._before_click: tuple[str, Point] | None = None  # mode and start
        stage.start_dragged.connect(self._on_start_dragged)
        stage.clicked.connect(self._on_clicked)
        stage.double_clicked.connect(self._on_double_clicked)

    @Slot(object)
    def _on_start_dragged(self, start: Point) -> None:
        width = self._stage.picture.seen_width
        self._set_start(rounded_point(start, width))

    @Slot(object)
    def _on_clicked(self, point: Point) -> None:
        if self.awaits_point:
            self._page.point_given.emit(point)
            return
        state = self._page.state
        self._before_click = state.mode, state.active_race.start
        self._on_start_dragged(point)

    @Slot()
    def _on_double_clicked(self) -> None:
        if self.awaits_point or self._before_click is None:
            return
        mode, start = self._before_click
        if mode == self._page.state.mode:
            self._set_start(start)  # its first click has moved it

    def _set_start(self, start: Point) -> None:
        """Begin elsewhere; the balls stay at the step that is shown, on their new ways."""
        state = self._page.state
        self._page.state = state.with_active(state.active_race.with_start(start))
