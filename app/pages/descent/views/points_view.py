"""The plane of the points: the points under the hand, every optimizer's line, the residuals."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.contour_map import Range
from app.number_text import general
from app.pages.descent.model.fitted_line import FittedLine
from app.pages.descent.model.line_race import FEWEST_POINTS, MOST_POINTS, LineRaceState
from app.pages.descent.model.race import Moment
from app.pages.descent.model.rounding import rounded
from app.pages.descent.views.line_items import BestLine, OptimizerLine, PointedLine, ResidualsItem
from app.pages.descent.views.points_item import PointsItem
from app.theme import Theme
from app.translation import name_of
from app.widgets.accessibility import announce
from app.widgets.figure import Offer
from app.widgets.plot_words import points_words
from app.widgets.plots import Plot
from app.widgets.view_keys import ARROWS, SMALL_STEP, STEP
from nncore import LINE_LOSSES
from nncore.surface import Point

ROOM = 0.15  # of the points' extent, around them
MOST_ROOM = 3.0  # times what all points need that may be seen, or they are lost in it
REMOVING = Qt.Key.Key_Delete, Qt.Key.Key_Backspace
CHOOSING = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class PointsView(Plot):
    """Points to be dragged, added by a double click and removed; lines that move with the balls.

    `edited` carries the points as a hand has made them, many times a second.
    """

    edited = Signal(object)  # Points

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("The points and the line"), "x", "y")
        self.setObjectName("pointsView")
        self.explain(
            self.tr(
                "Each line is an optimizer's: its slope is w and its height at x = 0 is b, which "
                "is where the ball is on the map; the dotted one is that of the place that is "
                "pointed at there. Under the squared error half the mean area of the squares on "
                "the residuals is the height f. The broad pale line is the best there is. Drag a "
                "point, double click for a new one; the Delete key removes the one chosen."
            )
        )
        self._race: LineRaceState | None = None
        self._moment: Moment | None = None
        self._chosen: int | None = None
        self._seen: tuple[Range, Range] | None = None
        own = self.figure_theme
        self.best = BestLine(self, own, 2)
        self.residuals = ResidualsItem(self, own)
        self.lines = {key: OptimizerLine(self, own, key) for key in OPTIMIZER_CATALOG}
        self.pointed = PointedLine(self, own, 12)
        self.points = PointsItem(self, own)
        self._name_items()
        self.points.taken.connect(self._on_taken)
        self.points.dragged.connect(self._on_dragged)
        self.points.released.connect(self._keep_in_sight)
        self.view_reset.connect(self._show_all)
        self.describe_by(self._words)
        self.offer(self._offers_near)

    def _name_items(self) -> None:
        self.name_series(self.best, self.tr("best line"))
        self.name_series(self.pointed, self.tr("line of the place on the map"))
        self.name_series(self.points, self.tr("points"))
        for key, line in self.lines.items():
            self.name_series(line, name_of(OPTIMIZER_CATALOG[key]))

    # Showing

    def show_race(self, race: LineRaceState) -> None:
        """Show the points of a race, and the best line through them."""
        before, self._race = self._race, race
        if before is not None and len(before.points) != len(race.points):
            self._chosen = None
        minima = race.make_surface().minima
        best = FittedLine(minima[0], race.loss, race.standardization) if minima else None
        self.best.show_line(best)
        put_back = race.moved is None and not self.points.is_held
        if before is None or before.data != race.data or put_back:
            self._show_all()
        self._keep_in_sight()
        self._show_residuals()
        self._show_points()

    @Slot()
    def _keep_in_sight(self) -> None:
        """Show the whole anew where points are beyond it, or lost in it.

        Not under a hand that drags: its pixels would mean places farther and farther off.
        """
        if not self.points.is_held and not self._fits():
            self._show_all()

    def _fits(self) -> bool:
        """Whether all points are within what is seen when nothing is zoomed, and fill it."""
        if self._race is None or self._seen is None:
            return False
        return all(
            low <= min(values) <= max(values) <= high and high - low <= MOST_ROOM * (end - begin)
            for values, (low, high), (begin, end) in zip(
                zip(*self._race.points, strict=True), self._seen, self._whole(), strict=True
            )
        )

    def _whole(self) -> tuple[Range, Range]:
        """Ranges that all points are seen in."""
        assert self._race is not None
        xs, ys = zip(*self._race.points, strict=True)
        return _with_room(min(xs), max(xs)), _with_room(min(ys), max(ys))

    @Slot()
    def _show_all(self) -> None:
        if self._race is not None:
            self._seen = self._whole()
            self.show_range(*self._seen)

    def show_moment(self, moment: Moment) -> None:
        """Show the lines of a race at a step, or on the way to the next."""
        self._moment = moment
        for key, item in self.lines.items():
            item.show_line(_line_of(moment, key), key == moment.chosen)
            item.setZValue(11 if key == moment.chosen else 10)
        self._show_residuals()
        self._show_points()

    def show_pointed(self, parameters: Point | None) -> None:
        """Show the line of a place on the map, or none."""
        if self._race is None or parameters is None:
            self.pointed.show_line(None)
        else:
            race = self._race
            self.pointed.show_line(FittedLine(parameters, race.loss, race.standardization))

    def _show_residuals(self) -> None:
        """Let squares hang on the points as they are: lines follow as they are computed."""
        race, moment = self._race, self._moment
        if race is None or moment is None:
            return
        targets = LINE_LOSSES[race.loss].targets(np.array([y for _, y in race.points]))
        strong = race.drawn(moment.index)
        line = _line_of(moment, moment.chosen)
        self.residuals.show_residuals(race.points, targets, line, strong, moment.chosen)

    def _show_points(self) -> None:
        if self._race is None:
            return
        strong = self._race.drawn(0 if self._moment is None else self._moment.index)
        self.points.show_points(self._race.points, strong, self._chosen)

    def _words(self) -> str:
        if self._race is None:
            return ""
        return "; ".join([*self._point_words(), *self._line_words_at_ends()])

    def _point_words(self) -> Iterator[str]:
        assert self._race is not None
        if self._chosen is not None:
            x, y = self._race.points[self._chosen]
            yield self.tr("chosen is ({x}, {y})").format(x=general(x), y=general(y))
        yield self.tr("%Ln point(s)", "", len(self._race.points))

    def _line_words_at_ends(self) -> Iterator[str]:
        """How high each line is at the first and at the last point."""
        assert self._race is not None
        xs = [x for x, _ in self._race.points]
        ends = np.array([min(xs), max(xs)])
        for item in (self.best, self.pointed, *self.lines.values()):
            if item.line is not None and item.isVisible():
                yield points_words(self.series_names(item, len(ends)), ends, item.line.at(ends))

    # The mouse

    @Slot(object)
    def _on_taken(self, index: int | None) -> None:
        self._chosen = index
        self._show_points()

    @Slot(int, float, float)
    def _on_dragged(self, index: int, x: float, y: float) -> None:
        self._move(index, (x, y))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Add a point where none is; the Home key shows the whole."""
        place = self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and self.points.nearest(place) is None:
            self._add((place.x(), place.y()))
        event.accept()

    def _offers_near(self, x: float, y: float) -> list[Offer]:
        near = self.points.nearest(QPointF(x, y))
        if near is None:
            add = self.tr("Add a point here"), lambda: self._add((x, y))
            return [add] if self._has_room else []
        remove = self.tr("Remove this point"), lambda: self._remove(near)
        return [remove] if self._can_spare else []

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the Page keys, move with arrows; Insert adds a point, Delete removes one."""
        if not self._press(event):
            super().keyPressEvent(event)
        elif self._race is not None:
            announce(self, "; ".join(self._point_words()))

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means for the points; tell whether it means anything."""
        key = Qt.Key(event.key())
        if key in CHOOSING:
            self._choose_next(CHOOSING[key])
        elif key == Qt.Key.Key_Insert:
            middle = self.getViewBox().viewRect().center()
            self._add((middle.x(), middle.y()))
        elif key in REMOVING and self._chosen is not None:
            self._remove(self._chosen)
        elif key in ARROWS and self._chosen is not None and not _with_control(event):
            small = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            way = ARROWS[key] * (SMALL_STEP if small else STEP)
            self._nudge(self._chosen, way.x(), way.y())
        else:
            return False
        return True

    def _choose_next(self, way: int) -> None:
        if self._race is None:
            return
        order = sorted(range(len(self._race.points)), key=self._race.points.__getitem__)
        at = -1 if self._chosen is None else order.index(self._chosen)
        if self._chosen is None and way < 0:
            at = 0
        self._chosen = order[(at + way) % len(order)]
        self._show_points()

    def _nudge(self, index: int, right: float, up: float) -> None:
        assert self._race is not None
        seen, (x, y) = self.getViewBox().viewRect(), self._race.points[index]
        if LINE_LOSSES[self._race.loss].has_classes and up:
            self._move(index, (x, float(up > 0)))
        else:
            self._move(index, (x + right * seen.width(), y + up * seen.height()))

    # Edits

    def _move(self, index: int, to: Point) -> None:
        assert self._race is not None
        points = self._race.points
        self.edited.emit((*points[:index], self._placed(to), *points[index + 1 :]))

    def _add(self, at: Point) -> None:
        if self._race is not None and self._has_room:
            self.edited.emit((*self._race.points, self._placed(at)))
            self._on_taken(len(self._race.points) - 1)

    def _remove(self, index: int) -> None:
        if self._race is not None and self._can_spare:
            points = self._race.points
            self.edited.emit((*points[:index], *points[index + 1 :]))

    @property
    def _has_room(self) -> bool:
        return self._race is not None and len(self._race.points) < MOST_POINTS

    @property
    def _can_spare(self) -> bool:
        return self._race is not None and len(self._race.points) > FEWEST_POINTS

    def _placed(self, to: Point) -> Point:
        """The point as it is kept: to a thousandth of what is seen, a class as 0 or 1."""
        assert self._race is not None
        seen, (x, y) = self.getViewBox().viewRect(), to
        if LINE_LOSSES[self._race.loss].has_classes:
            return rounded(x, seen.width()), float(y >= 0.5)
        return rounded(x, seen.width()), rounded(y, seen.height())


def _line_of(moment: Moment, key: str) -> FittedLine | None:
    """An optimizer's line; None where it does not race."""
    at, race = moment.ball(key), moment.race.state
    assert isinstance(race, LineRaceState)
    return None if at is None else FittedLine(at, race.loss, race.standardization)


def _with_room(low: float, high: float) -> Range:
    room = ROOM * (high - low) or 1.0
    return float(low - room), float(high + room)


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
