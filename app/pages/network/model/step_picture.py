"""What is drawn of a step at a stage: a value for every unit, and its strongest connections.

No Qt.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.step_reading import StepReading
from nncore import Floats, UnitStates

MOST_CONNECTIONS = 12
STAGE_ORDER = ("forward", "loss", "backward", "update")


@dataclass(frozen=True)
class Connection:
    """A weight that is drawn: from which unit or pixel, to which unit of the layer behind."""

    source: int
    target: int
    value: float


@dataclass(frozen=True, eq=False)
class StepPicture:
    """A network at a stage of a step.

    Attributes
    ----------
    stage : str
    image : ndarray of shape (height, width)
        The image, or what is known of the weights from each pixel to the unit looked at.
    image_limit : float or None
        Where the colors of its scale are strongest; None where it is an image, from 0 to 1.
    columns : tuple of ndarray
        A value for each unit of each layer.
    limits : tuple of float
        Where the colors of each layer are strongest.
    layer, unit, source
        What is looked at, as in `StepReading`.
    connections : tuple of Connection
        The strongest into the unit; or, where they lead `back`, those that come back to it.
    back : bool
    states : tuple of UnitStates or None
        Of each layer, where they are known.
    dropped : tuple of ndarray of bool
        Which units of each layer dropout leaves out.
    label : int or None
        The true class of the image.
    loss : float or None
        From the stage on at which it is known.
    """

    stage: str
    image: Floats
    image_limit: float | None
    columns: tuple[Floats, ...]
    limits: tuple[float, ...]
    layer: int
    unit: int
    source: int | None
    connections: tuple[Connection, ...]
    back: bool
    states: tuple[UnitStates | None, ...]
    dropped: tuple[NDArray[np.bool_], ...]
    label: int | None
    loss: float | None

    @property
    def before(self) -> int:
        """The layer that its connections lead from; -1 for the image."""
        return self.layer if self.back else self.layer - 1


def draw_step(reading: StepReading, stage: str) -> StepPicture:
    """What is drawn of a reading at a stage."""
    network = reading.moment.network
    values = {"backward": reading.deltas, "update": reading.moves}.get(stage, reading.outputs)
    columns = tuple(values(layer) for layer in range(network.depth))
    image, image_limit = _image(reading, stage)
    back = stage == "backward" and not reading.is_last
    return StepPicture(
        stage,
        image.reshape(reading.moment.dataset.image_shape),
        image_limit,
        columns,
        tuple(largest(column) for column in columns),
        reading.layer,
        reading.unit,
        reading.source,
        _connections(reading, stage, back),
        back,
        _states(reading),
        tuple(reading.dropped(layer) for layer in range(network.depth)),
        None if reading.sample is None else reading.label(reading.sample),
        _loss(reading) if stage != "forward" else None,
    )


def _image(reading: StepReading, stage: str) -> tuple[Floats, float | None]:
    if reading.layer == 0 and stage == "backward":
        return reading.gradients_in, largest(reading.gradients_in)
    if reading.layer == 0 and stage == "update":
        return reading.moves_in, largest(reading.moves_in)
    return reading.pixels, None


def _connections(reading: StepReading, stage: str, back: bool) -> tuple[Connection, ...]:
    if back:
        values = reading.coming_back
        return tuple(Connection(reading.unit, k, float(values[k])) for k in _strongest(values))
    if stage == "update":
        values = reading.moves_in
    elif stage == "backward":
        values = reading.gradients_in
    else:
        values = reading.weights_in * reading.inputs(reading.layer)
    return tuple(Connection(i, reading.unit, float(values[i])) for i in _strongest(values))


def _strongest(values: Floats) -> list[int]:
    """Places of the largest values but 0, the largest first."""
    sizes = np.abs(np.where(np.isfinite(values), values, 0))
    order = np.argsort(-sizes, kind="stable")[:MOST_CONNECTIONS]
    return [int(i) for i in order if sizes[i] > 0]


def _states(reading: StepReading) -> tuple[UnitStates | None, ...]:
    if reading.step is None:
        return (None,) * reading.moment.network.depth
    return tuple(layer.states for layer in reading.step.layers)


def _loss(reading: StepReading) -> float | None:
    if reading.sample is not None:
        return reading.trace.loss
    return reading.step.loss if reading.step else None


def largest(values: Floats) -> float:
    """The largest size of a finite value; 0 where there is none."""
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))
