"""Where the image, the units and the names of the classes stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

from app.pages.network.model.strongest import Shown
from app.pages.network.model.unit_edits import Unit

IMAGE_SIDE = 84  # px at scale 1
RADIUS = 10
MOST_SPACING = 26
LEAST_SPACING = 11
GAP = 6


@dataclass(frozen=True)
class Room:
    """The room for the layers: size in pixels, and what depends on fonts and scale.

    Attributes
    ----------
    size : QSize
    line : float
        Height of a line of text; two of them stand above the units.
    name_width : float
        Room for the names of the classes.
    scale : float
        Of the theme.
    """

    size: QSize
    line: float
    name_width: float
    scale: float

    @property
    def top(self) -> float:
        """Where the units begin."""
        return 2 * self.line + 4

    @property
    def middle(self) -> float:
        """Height of the middle of the columns."""
        return (self.top + self.size.height()) / 2

    def most_units(self, most: int) -> int:
        """How many units of a layer have room, at most `most`."""
        fitting = (self.size.height() - self.top) // (LEAST_SPACING * self.scale)
        return int(min(max(fitting, 4), most))


@dataclass(frozen=True)
class LayerPlaces:
    """Places in the view.

    Attributes
    ----------
    image : QRectF
    discs : dict of Unit to QRectF
    columns : tuple of float
        The middle of each layer's column, the first layer's first.
    step : float
        From one column to the next.
    spacings : tuple of float
        From one unit to the next.
    """

    image: QRectF
    discs: dict[Unit, QRectF]
    columns: tuple[float, ...]
    step: float
    spacings: tuple[float, ...]

    def middle(self, unit: Unit) -> QPointF:
        """Where connections meet a unit; for layer 0 the image, which stands for all pixels."""
        disc = self.discs.get(unit)
        return (
            QPointF(self.image.right(), self.image.center().y()) if disc is None else disc.center()
        )

    def unit_at(self, position: QPointF, near: float) -> Unit | None:
        """The unit that is drawn there, or nearly there."""
        return next(
            (
                unit
                for unit, disc in self.discs.items()
                if disc.adjusted(-near, -1, near, 1).contains(position)
            ),
            None,
        )


def place_layers(units: Shown, room: Room) -> LayerPlaces:
    """Place image, layers and classes from the left to the right."""
    width, height = room.size.width(), room.size.height()
    side = max(min(IMAGE_SIDE * room.scale, (height - room.top) / 2, width / 5), 1.0)
    image = QRectF(1, room.middle - side / 2, side, side)
    right = width - room.name_width - RADIUS * room.scale - GAP
    step = (right - image.right()) / max(len(units), 1)
    columns = tuple(image.right() + step * layer for layer in range(1, len(units) + 1))
    spacings = tuple(
        min((height - room.top - 4) / max(len(drawn), 1), MOST_SPACING * room.scale)
        for drawn in units
    )
    discs = {
        (layer, place): _disc(columns[layer - 1], spacings[layer - 1], i, len(drawn), room)
        for layer, drawn in enumerate(units, start=1)
        for i, place in enumerate(drawn)
    }
    return LayerPlaces(image, discs, columns, step, spacings)


def _disc(x: float, spacing: float, i: int, count: int, room: Room) -> QRectF:
    y = room.middle + (i - (count - 1) / 2) * spacing
    radius = min(RADIUS * room.scale, 0.45 * spacing)
    return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
