"""The chosen step as arrows on the map: the gradient's pull, the momentum, the update.

Where they are longer than the step is, the factor stands beside them.
"""

from __future__ import annotations

from math import hypot, inf

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Slot

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import whole
from app.pages.descent.model.race import Moment
from app.pages.descent.model.step_vectors import magnification, step_vectors
from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.plots import Plot
from nncore.surface import Point

ROOM = 1.3  # widths of the factor's text: nearer to an edge of the map it has no room
LONG = 0.35  # of the map's width: a longer pull is cut off


class StepArrows:
    """Three arrows on a plot."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self._key = next(iter(OPTIMIZER_CATALOG))
        self.pull, self.carry, self.update = Arrows(3, 13), Arrows(3, 13), Arrows(4.5, 16)
        for z, item in enumerate((self.update, self.carry, self.pull)):
            item.setZValue(20 + z)
            plot.addItem(item, ignoreBounds=True)
        self._plot = plot
        self._name_arrows()
        self._factor = 1.0
        self.note = pg.TextItem()
        self.note.setZValue(24)
        plot.addItem(self.note, ignoreBounds=True)
        plot.restyled.connect(self.restyle)
        self.restyle()

    def _name_arrows(self) -> None:
        """Call them in a table as their legend does."""
        words = "momentum", "update"
        carry, update = (QCoreApplication.translate("StepInspector", word) for word in words)
        for arrow, name in ((self.pull, "−η g"), (self.carry, carry), (self.update, update)):
            self.name_arrow(arrow, name)

    def name_arrow(self, arrow: Arrows, name: str) -> None:
        """Call one so: it begins at the place that the step does."""
        self._plot.name_series(arrow, name)

    def show_moment(self, moment: Moment, width: float) -> float:
        """Show the chosen step on a map of this width; return how many times as long it is."""
        trajectory, step = moment.trajectory, moment.step
        if trajectory is None or step is None:
            self.clear()
            return 1.0
        racer = trajectory.racer
        if racer.key != self._key:
            self._key = racer.key
            self.restyle()
        vectors = step_vectors(racer, step)
        factor = self._factor = magnification(vectors, width, self._factor)
        longest = LONG * width
        rows = (
            (self.update, vectors.update, inf),
            (self.carry, vectors.carry, longest),
            (self.pull, vectors.pull, longest),
        )
        for row, (arrow, vector, most) in enumerate(rows):
            _point(arrow, self.tail(step.position, row), vector, factor, most)
        self._show_note(self.tail(step.position, 0), vectors.update, self.note_text(moment))
        return factor

    def note_text(self, moment: Moment) -> str:
        """What is written at the tail: how many times as long the arrows are."""
        return f"×{whole(self._factor)}" if self._factor > 1 else ""

    def tail(self, position: Point, row: int) -> Point:
        """Where an arrow begins in the picture; `row` is 0 for the update."""
        return position

    def _show_note(self, at: Point, update: Point, text: str) -> None:
        """Write at the tail of the arrows, on the side to which they do not point."""
        self.note.setVisible(bool(text) and any(update))
        self.note.setText(text)
        (left, right), _ = self._plot.getViewBox().viewRange()
        pixel, _ = self._plot.getViewBox().viewPixelSize()
        room = ROOM * self.note.textItem.boundingRect().width() * pixel
        near_left, near_right = at[0] - left < room, right - at[0] < room
        to_the_left = near_right or (update[0] > 0 and not near_left)
        self.note.setAnchor((1.2 if to_the_left else -0.2, 0.5))
        self.note.setPos(*at)

    def clear(self) -> None:
        """Show none."""
        for item in (self.pull, self.carry, self.update):
            item.clear()
        self.note.setVisible(False)

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        colors, scale = self._theme.colors, self._theme.scale
        self.note.setColor(colors.text)
        self.note.setFont(self._theme.font(bold=True))
        self.note.fill = pg.mkBrush(colors.surface)
        self.pull.set_look(colors.text, scale)
        self.carry.set_look(colors.velocity, scale)
        self.update.set_look(OPTIMIZER_CATALOG[self._key].color(colors.is_dark), scale)


def _point(arrow: Arrows, at: Point, vector: Point | None, factor: float, longest: float) -> None:
    if vector is None:
        arrow.clear()
        return
    length = hypot(*vector) * factor
    if length > longest:
        factor *= longest / length
    along, up = vector if len(vector) > 1 else (*vector, 0.0)  # on a curve: along the axis
    drawn = [factor * along], [factor * up]
    arrow.show_arrows([at[0]], [at[1]], *drawn, of=([at[0]], [at[1]], [along], [up]))
