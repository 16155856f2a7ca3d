"""Map tab: the test images as one layer of the network sees them, on two principal axes."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import Slot

from app.number_text import percent, whole
from app.pages.network.model.layer_map import (
    LayerMap,
    MapAxes,
    fit_axes,
    map_layer,
    project_image,
    shown_images,
    thinned_images,
)
from app.pages.network.model.map_memory import MapMemory
from app.pages.network.parts.digit_source import DigitSource
from app.pages.network.parts.part import NetworkPart
from app.pages.network.states.digit import DigitState
from app.pages.network.states.map import MapState
from app.pages.network.views.class_legend import ClassLegend
from app.pages.network.views.digit_map import DigitMap
from app.pages.network.views.image_card import ImageCard
from app.part import keep_in_column
from app.session.class_names import class_name, class_names
from app.session.jobs import Job
from app.session.scope import Scope
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.number_combo import NumberCombo
from nncore import Moment, MultiLayerNet
from nncore.marking import N_

MEMORY = "map memory"  # key of what is kept


class MapPart(NetworkPart):
    """Map tab: thinned while the moment changes, complete when it rests.

    The principal axes are those of one moment of the run, so that the same place means the same
    at every other moment.
    """

    key = "map"
    tip = N_("MapPart", "The test images as points, as each layer sees them.")
    headline = N_("MapPart", "Layer by layer, and step by step, the classes come apart.")
    tells_of_learning = True
    help = N_(
        "MapPart",
        "<p><b>Map</b>: the test images as a layer sees them, on the two directions in which "
        "its outputs vary most. Classes that overlap here may be apart in another "
        "direction.</p>",
    )
    zoomed_into = "layer", "axes"

    def __init__(
        self, theme: Theme, model: StateModel[MapState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        super().__init__(theme, model, scope, kept)
        self._fitting: tuple[MapMemory, int, int] | None = None
        self._pointed: int | None = None
        self._digit: StateModel[DigitState] | None = None
        self._source_of_digit = DigitSource()
        self._make_controls()
        self._make_views()
        self.lead(
            self.tr(
                "Each point is a test image as this layer sees it; alike images lie together. "
                "Point at one to see it, drag the time below to see the classes come apart."
            )
        )

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Point, click, arrow keys"), self.tr("see an image, and keep it in sight")),
        )

    # What is on it

    def _make_controls(self) -> None:
        self.layers = self.insert(0, "layer", NumberCombo())
        self.classes = self.insert(1, "only_class", NumberCombo(self.tr("all")))
        for combo in (self.layers, self.classes):
            keep_in_column(combo)
        self.wrong_box = place_editor(self.form.binding, "only_wrong")
        self.side.addWidget(self.wrong_box)
        self.axes_button = self.button(
            "mapAxesButton",
            self.tr("Axes of this moment"),
            self.tr("Project every moment on the principal axes of the one that is shown."),
        )
        self.axes_button.clicked.connect(self._on_axes)
        self.legend = ClassLegend(self.theme)
        self.side.addWidget(self.legend)
        self.source = self.note()

    def _make_views(self) -> None:
        self.accuracy_readout = self.readouts.add(self.tr("right"), "100.0 %", term="accuracy")
        self.share_readout = self.readouts.add(
            self.tr("of the variance is seen"), "100 %", "principal_components"
        )
        self.count_readout = self.readouts.add(self.tr("images"), "00,000")
        self.view = DigitMap(self.theme)
        self.card = ImageCard(self.theme, self.view)
        self.fill(self.view)
        self._zoom = self.add_zoom(self.view)
        self.center.addWidget(self.view, 1)
        self.view.pointed.connect(self._on_pointed)
        self.view.chosen.connect(self._on_chosen)

    # The user's hand

    @Slot()
    def _on_axes(self) -> None:
        """Pin the axes of the moment shown, or let them follow the run again."""
        pinned = self.state.axes is not None
        if self.moment is not None:
            self.model.update(axes=None if pinned else self.moment.iteration)

    @Slot(object)
    def _on_pointed(self, index: int | None) -> None:
        self._pointed = index
        self._show_card()

    @Slot(object)
    def _on_chosen(self, index: int | None) -> None:
        self.model.update(image=index)
        if index is not None and self.view.hasFocus():
            announce(self.view, self.card.words.text())

    # What is computed

    @property
    def memory(self) -> MapMemory | None:
        """What is known of the maps of the run that is looked at."""
        if self.moment is None:
            return None
        memory: MapMemory | None = self.kept.get(MEMORY)
        if memory is None or memory.run is not self.moment.run:
            memory = self.kept[MEMORY] = MapMemory(self.moment.run)
        return memory

    def _layer(self, network: MultiLayerNet) -> int:
        return min(self.state.layer, network.depth)

    def _axes(self, memory: MapMemory, moment: Moment) -> MapAxes | None:
        """The axes to be used; those used before, while they are made."""
        layer, pinned = self._layer(moment.network), self.state.axes
        iteration = memory.axes_iteration(moment, layer, pinned, self.has_ended)
        axes = memory.axes(layer, iteration)
        if axes is None:
            self._fit(memory, moment, layer, iteration)
        return axes or memory.last_axes(layer)

    def _fit(self, memory: MapMemory, moment: Moment, layer: int, iteration: int) -> None:
        if self._fitting is not None and self._fitting[:2] == (memory, layer):
            return  # if the run has outgrown them when they are there, they are made again
        self._fitting = memory, layer, iteration
        pinned = self.state.axes is not None
        at = memory.moment_at(moment, iteration)
        like = memory.earlier_axes(layer, pinned, self.has_ended)
        done = partial(self._on_fitted, memory, iteration, pinned)
        self.measure(partial(_fit_axes, at, layer, like), done, self._on_failed)

    def _on_fitted(self, memory: MapMemory, iteration: int, pinned: bool, axes: MapAxes) -> None:
        self._fitting = None
        memory.keep_axes(axes, iteration, pinned)
        self.show_state()

    def _on_failed(self, error: Exception) -> None:
        self._fitting = None
        self._scope.report(error)

    # What is seen

    def show_moment(self) -> None:
        moment, memory = self.moment, self.memory
        if moment is None or memory is None:
            return
        self._offer(moment)
        axes = self._axes(memory, moment)
        if axes is None:
            self.view.clear_map()
            self.source.setText(self.tr("The axes are being computed…"))
            return
        found = memory.map_of(axes, moment.iteration)
        if found is None or found is not self.view.map:  # to draw all takes longer than a frame
            some = thinned_images(len(moment.dataset.x_test), moment.network)
            found = map_layer(moment, axes, some)
        self._show(moment, found)

    def refine(self) -> None:
        """Map all images, now that the moment rests."""
        moment, memory = self.moment, self.memory
        if moment is None or memory is None or self._fitting is not None:
            return
        axes = self._axes(memory, moment)
        if axes is None or self._fitting is not None:
            return  # once there are axes the moment is shown again
        found = memory.map_of(axes, moment.iteration)
        if found is None:
            self.measure(partial(_map_all, moment, axes), partial(self._on_mapped, memory))
        else:
            self._show(moment, found)

    def _on_mapped(self, memory: MapMemory, found: LayerMap) -> None:
        memory.keep_map(found)
        moment = self.moment
        if moment is not None and (memory, found.iteration) == (self.memory, moment.iteration):
            self._show(moment, found)

    def _offer(self, moment: Moment) -> None:
        """Offer the layers of this network and the classes of these data."""
        depth = moment.network.depth
        sizes = moment.network.sizes
        hidden = [
            self.tr("hidden layer {i}, %Ln unit(s)", "", sizes[i]).format(i=i)
            for i in range(1, depth)
        ]
        names = [self.tr("the images, {n} pixels").format(n=whole(sizes[0])), *hidden]
        self.layers.set_names([*names, self.tr("scores, {n} classes").format(n=whole(sizes[-1]))])
        self.layers.show_value(self._layer(moment.network))
        names_of_classes = class_names(moment.dataset)
        self.classes.set_names(names_of_classes)
        self.classes.show_value(self._only_class(moment))
        self.legend.show_names(names_of_classes)

    def _only_class(self, moment: Moment) -> int | None:
        only: int | None = self.state.only_class
        return only if only is None or only < moment.dataset.n_classes else None

    def _show(self, moment: Moment, found: LayerMap) -> None:
        self.view.show_map(
            found, class_names(moment.dataset), self._only_class(moment), self.state.only_wrong
        )
        self._zoom.show_value(self.state.zoom)
        for i, side in enumerate(("bottom", "left")):
            self.view.name_axis(side, self._axis_name(i, found.axes))
        self.view.show_chosen(self.state.image)
        self._show_drawn(moment, found.axes)
        self.accuracy_readout.show_text(percent(found.accuracy, 1))
        self.share_readout.show_text(percent(found.share))
        self.count_readout.show_text(whole(len(found.points)))
        self.source.setText(self._source(found.axes))
        pinned = self.state.axes is not None
        self.axes_button.setText(
            self.tr("Axes that follow the run") if pinned else self.tr("Axes of this moment")
        )
        self._show_card()

    def _axis_name(self, i: int, axes: MapAxes) -> str:
        return self.tr("axis {i}: {share} of variance").format(
            i=i + 1, share=percent(axes.components.shares[i])
        )

    def _source(self, axes: MapAxes) -> str:
        return self.tr(
            "Axes: the two directions in which the layer's outputs for %Ln test image(s) vary "
            "most after step {step}. They stay while you go through the run; a growing run "
            "gets new ones when it is four times as long.",
            "",
            axes.n_images,
        ).format(step=whole(axes.iteration))

    def _show_card(self) -> None:
        """Show the image under the pointer, else the one chosen."""
        moment = self.moment
        index = self.state.image if self._pointed is None else self._pointed
        if moment is None or index is None or index >= len(moment.dataset.x_test):
            self.card.hide()
            return
        pixels = moment.dataset.x_test[index].reshape(moment.dataset.image_shape)
        at_left = self.view.is_at_right(index)
        self.card.show_image(pixels, self._image_words(moment, index), at_left)

    def _image_words(self, moment: Moment, index: int) -> str:
        data = moment.dataset
        y = moment.network.predict(data.x_test[index : index + 1] / np.float32(255))[0]
        label, guess = int(data.t_test[index]), int(y.argmax())
        if not np.isfinite(y).all():
            return self.tr("Test image {index}\n{label}").format(
                index=whole(index), label=class_name(data, label)
            )
        return self.tr("Test image {index}\nis: {label}\nread as: {guess}, {share}").format(
            index=whole(index),
            label=class_name(data, label),
            guess=class_name(data, guess),
            share=percent(y[guess], 1),
        )

    # A drawn image

    def mark_digit(self, digit: StateModel[DigitState]) -> None:
        """Mark where the digit of a state comes to lie, as the network receives it."""
        self._digit = digit
        digit.changed.connect(self._on_digit_changed)

    @Slot(object, object)
    def _on_digit_changed(self, _now: DigitState, _before: DigitState) -> None:
        self.show_state()

    def _show_drawn(self, moment: Moment, axes: MapAxes) -> None:
        state = self._digit.value if self._digit is not None else DigitState()
        image = self._source_of_digit.pixels(state, moment.dataset, state.way)
        self.view.show_drawn(None if image is None else project_image(moment, axes, image))


def _fit_axes(moment: Moment, layer: int, like: MapAxes | None, job: Job) -> MapAxes:
    return fit_axes(moment, layer, like, job.report)


def _map_all(moment: Moment, axes: MapAxes, job: Job) -> LayerMap:
    return map_layer(moment, axes, shown_images(len(moment.dataset.x_test)), job.report)
