"""Notes beside a step: which weight it is, and what the real step does besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from app.number_text import general, percent, whole
from app.pages.network.model.step_reading import StepReading
from app.pages.network.model.step_table import stored_pixels

MOST_NAMED = 6  # units that are called by number


class StepNotes(QLabel):
    """A sentence or two about the weight, the image, the units that do not learn, and the run."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepNotes")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def show_step(self, reading: StepReading) -> None:
        """Say what has to be known to check the numbers by hand."""
        self.setText("\n\n".join(self._sentences(reading)))

    def weight_name(self, reading: StepReading) -> str:
        """The weight as the engine calls it: W1[406, 3]."""
        return f"{reading.name}[{', '.join(map(str, reading.index))}]"

    def origin(self, reading: StepReading) -> str:
        """Which step of what it is, for a copy."""
        network, dataset = reading.moment.network, reading.moment.dataset
        return self.tr("step {n}, {sizes} on {data}, a mini-batch of {size}").format(
            n=whole(reading.moment.iteration + 1),
            sizes="-".join(map(str, network.sizes)),
            data=dataset.name,
            size=whole(reading.n_samples),
        )

    def _sentences(self, reading: StepReading) -> Iterator[str]:
        yield self._weight(reading)
        yield from self._preprocessing(reading)
        yield from self._states(reading)
        yield from self._dropout(reading)
        yield from self._run(reading)

    def _weight(self, reading: StepReading) -> str:
        name = self.weight_name(reading)
        if reading.source is None:
            return self.tr("{name}: the bias of the unit.").format(name=name)
        if reading.layer:
            words = self.tr("{name}: from unit {source} of the layer before.")
            return words.format(name=name, source=reading.source)
        row, column = divmod(reading.source, reading.moment.dataset.image_shape[1])
        words = self.tr("{name}: from the pixel in row {row}, column {column}.")
        return words.format(name=name, row=row, column=column)

    def _preprocessing(self, reading: StepReading) -> Iterator[str]:
        """What x is of a pixel, where the weight multiplies one."""
        if reading.layer or reading.source is None:
            return
        pixels = stored_pixels(reading)
        if pixels is None:
            yield self.tr(
                "The step learns from changed copies of the images (augmentation): x is a pixel "
                "of the copy, from 0 to 1."
            )
        elif reading.sample is not None:
            pixel = int(pixels[reading.sample])
            x = general(reading.trace.inputs[0][0, reading.source], 5)
            words = self.tr("x is the pixel ÷ 255, not centered: {pixel} ÷ 255 = {x}.")
            yield words.format(pixel=pixel, x=x)
        else:
            yield self.tr("x is the pixel ÷ 255, not centered.")

    # Units

    def _states(self, reading: StepReading) -> Iterator[str]:
        if reading.step is None:
            return
        layers = [(k, layer.states) for k, layer in enumerate(reading.step.layers)]
        dead = self._layers_of(((k, states.dead) for k, states in layers if states))
        saturated = self._layers_of(((k, states.saturated) for k, states in layers if states))
        if dead:
            words = self.tr("Dead in this mini-batch, since no image gets through: {units}.")
            yield words.format(units=dead)
        if saturated:
            words = self.tr("Saturated in this mini-batch, with hardly any slope left: {units}.")
            yield words.format(units=saturated)
        if not dead and not saturated:
            yield self.tr("In this mini-batch no unit is dead or saturated.")

    def _layers_of(self, are: Iterable[tuple[int, NDArray[np.bool_]]]) -> str:
        """Units of each layer that has some, by their numbers."""
        words = self.tr("layer {layer}: {units}")
        return "; ".join(
            words.format(layer=whole(layer + 1), units=_names(units))
            for layer, units in are
            if units.any()
        )

    def _dropout(self, reading: StepReading) -> Iterator[str]:
        if not reading.moment.next_batch.kept:
            return
        share = reading.moment.next_batch.dropout
        yield self.tr(
            "Dropout leaves out {share} of the hidden units, others for each image and in each "
            "step: for this image those that are hatched. Those that are left count {factor} "
            "times."
        ).format(share=percent(share), factor=general(1 / (1 - share)))

    # The run

    def _run(self, reading: StepReading) -> Iterator[str]:
        config = reading.moment.run.config
        if reading.moment.snapshot.optimizer.weight_decay:
            yield self.tr(
                "The loss is without the penalty of the weight decay; its part joins in the update."
            )
        if config.gradient_method == "numerical":
            yield self.tr(
                "This run takes its gradient by trying. Shown is backpropagation, which gives the "
                "same but for rounding."
            )


def _names(are: NDArray[np.bool_]) -> str:
    """Numbers of units, the first few where there are many."""
    units = np.flatnonzero(are)
    named = ", ".join(str(unit) for unit in units[:MOST_NAMED])
    return named if len(units) <= MOST_NAMED else f"{named}, … ({whole(len(units))})"
