"""Where the parts of the picture of a step are: image, layers as cells, classes, loss."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF

LARGEST_CELL = 22.0  # pixels at scale 1
OF_IMAGE, LESS_A_LAYER, LEAST_OF_IMAGE = 0.42, 0.05, 0.18  # of the width
OF_CLASSES = 0.31
OF_GAPS = 0.6  # of what is left for hidden layers, between them
LOSS_LINES = 1.7  # of text, below the classes
TIGHT = 0.88  # of the height of a line, which the rows of the classes take at least


@dataclass(frozen=True)
class CellGrid:
    """Cells of a layer, column by column, from the top.

    Attributes
    ----------
    n : int
        How many units there are.
    rows, columns : int
    body : QRectF
        Place of all of them.
    """

    n: int
    rows: int
    columns: int
    body: QRectF

    @property
    def cell(self) -> tuple[float, float]:
        """Width and height of a cell."""
        return self.body.width() / self.columns, self.body.height() / self.rows

    def rect(self, unit: int) -> QRectF:
        """The place of a unit."""
        column, row = divmod(unit, self.rows)
        width, height = self.cell
        left, top = self.body.left() + column * width, self.body.top() + row * height
        return QRectF(left, top, width, height)

    def unit_at(self, position: QPointF) -> int | None:
        """The unit at a place, or None."""
        if not self.body.contains(position):
            return None
        width, height = self.cell
        column = min(int((position.x() - self.body.left()) / width), self.columns - 1)
        row = min(int((position.y() - self.body.top()) / height), self.rows - 1)
        unit = column * self.rows + row
        return unit if unit < self.n else None


def fit_cells(n: int, room: QRectF, largest: float) -> CellGrid:
    """Square cells for `n` units, as large as the room lets them be, in its middle."""
    n, width, height = max(n, 1), max(room.width(), 1.0), max(room.height(), 1.0)

    def side(columns: int) -> float:
        return min(largest, height / math.ceil(n / columns), width / columns)

    even = math.sqrt(n * width / height)  # columns that fill the room
    guesses = (1, even, even + 1, n * largest / height + 1)
    columns = max((min(max(int(guess), 1), n) for guess in guesses), key=lambda c: (side(c), -c))
    rows = math.ceil(n / columns)
    columns = math.ceil(n / rows)
    body = QRectF(0, 0, side(columns) * columns, side(columns) * rows)
    body.moveCenter(room.center())
    return CellGrid(n, rows, columns, body)


@dataclass(frozen=True)
class StepLayout:
    """Places in a picture of a step.

    Attributes
    ----------
    image : QRectF
    image_shape : tuple of int
        Its rows and columns of pixels.
    layers : tuple of CellGrid
        The last one's cells are rows of classes where `is_named`.
    loss : QRectF
        Below the classes.
    titles, captions : tuple of QRectF
        Above and below the image and each layer.
    below : QRectF
        The line of the captions, all of it.
    is_named : bool
        Whether each class has a line for its name.
    """

    image: QRectF
    image_shape: tuple[int, int]
    layers: tuple[CellGrid, ...]
    loss: QRectF
    titles: tuple[QRectF, ...]
    captions: tuple[QRectF, ...]
    below: QRectF
    is_named: bool

    @property
    def pixel(self) -> float:
        """Side of a pixel of the image."""
        return self.image.width() / self.image_shape[1]

    def pixel_center(self, pixel: int) -> QPointF:
        """The middle of a pixel, counted row by row."""
        row, column = divmod(pixel, self.image_shape[1])
        return self.image.topLeft() + QPointF(column + 0.5, row + 0.5) * self.pixel

    def pixel_at(self, position: QPointF) -> int | None:
        """The pixel at a place, or None."""
        if not self.image.contains(position):
            return None
        inside, (rows, columns) = (position - self.image.topLeft()) / self.pixel, self.image_shape
        return min(int(inside.y()), rows - 1) * columns + min(int(inside.x()), columns - 1)

    def unit_at(self, position: QPointF) -> tuple[int, int] | None:
        """Layer and unit at a place, or None."""
        for layer, grid in enumerate(self.layers):
            unit = grid.unit_at(position)
            if unit is not None:
                return layer, unit
        return None

    def connection(self, before: int, source: int, target: int) -> QLineF:
        """From a unit of a layer, or from a pixel where that is -1, to one of the layer behind."""
        end = self.layers[before + 1].rect(target)
        goal = QPointF(end.left(), end.center().y())
        if before < 0:
            return QLineF(self.pixel_center(source), goal)
        start = self.layers[before].rect(source)
        return QLineF(QPointF(start.right(), start.center().y()), goal)


def lay_out_step(
    size: tuple[float, float],
    image_shape: tuple[int, int],
    n_units: tuple[int, ...],
    line: float,
    scale: float,
    class_width: float,
) -> StepLayout:
    """Places in a picture of `size`, for layers of `n_units`; `class_width` takes a class's row."""
    width, height = size
    body = QRectF(0, line + 4, width, max(height - 2 * line - 8, 1.0))
    n_hidden, largest = len(n_units) - 1, LARGEST_CELL * scale
    image = _image_place(body, image_shape, n_hidden)
    classes = min(class_width, OF_CLASSES * width)
    rooms, gap = _rooms(QRectF(body).adjusted(image.right(), 0, -classes, 0), n_hidden)
    last = QRectF(width - classes, body.top(), classes, body.height() - LOSS_LINES * line)
    is_named = TIGHT * line * n_units[-1] <= last.height()
    grids = [fit_cells(n, room, largest) for n, room in zip(n_units, rooms, strict=False)]
    grids.append(
        _class_rows(n_units[-1], last, line) if is_named else fit_cells(n_units[-1], last, largest)
    )
    wider = [room.adjusted(-gap / 2, 0, gap / 2, 0) for room in rooms]
    spots = [(place.left(), place.width()) for place in (image, *wider, last)]
    return StepLayout(
        image,
        image_shape,
        tuple(grids),
        QRectF(last.left(), grids[-1].body.bottom(), classes, LOSS_LINES * line),
        tuple(QRectF(x, 0, across, line) for x, across in spots),
        tuple(QRectF(x, body.bottom() + 2, across, line) for x, across in spots),
        QRectF(0, body.bottom() + 2, width, line),
        is_named,
    )


def _rooms(between: QRectF, n_hidden: int) -> tuple[list[QRectF], float]:
    """Rooms of the hidden layers, and how far they are apart."""
    free = max(between.width(), 1.0)
    gap = OF_GAPS * free / (n_hidden + 1)
    width = (free - gap * (n_hidden + 1)) / max(n_hidden, 1)
    lefts = (between.left() + gap + k * (gap + width) for k in range(n_hidden))
    return [QRectF(x, between.top(), width, between.height()) for x in lefts], gap


def _image_place(body: QRectF, shape: tuple[int, int], n_hidden: int) -> QRectF:
    rows, columns = shape
    share = max(OF_IMAGE - LESS_A_LAYER * n_hidden, LEAST_OF_IMAGE)
    pixel = min(share * body.width() / columns, body.height() / rows)
    place = QRectF(0, 0, columns * pixel, rows * pixel)
    place.moveCenter(QPointF(place.width() / 2 + 1, body.center().y()))
    return place


def _class_rows(n: int, room: QRectF, line: float) -> CellGrid:
    height = min(1.35 * line, room.height() / n)
    body = QRectF(room.left(), 0, room.width(), n * height)
    body.moveCenter(room.center())
    return CellGrid(n, n, 1, body)


def distance_to(line: QLineF, point: QPointF) -> float:
    """How far a point is from a line between two points."""
    along, to_point = line.p2() - line.p1(), point - line.p1()
    length = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(to_point, along) / length if length else 0.0
    return QLineF(line.pointAt(min(max(share, 0.0), 1.0)), point).length()
