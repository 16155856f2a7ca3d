"""Weights of the first layer as pictures, before and now."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.number_text import general, signed, significant, whole
from app.pages.network.model.pictures import Limits, Pictures, of_weights, pictures_of, strengths
from app.pages.network.parts.looks_part import Look, LooksPart
from app.pages.network.views.unit_panel import UnitPanel
from app.pages.network.views.weights_view import WeightsView
from app.session.class_names import class_names
from app.widgets.caption import caption
from app.widgets.heading import Heading
from nncore import Moment
from nncore.marking import N_

NAMED = 2  # classes that a unit raises, or lowers, most


class PicturesLook(Look):
    """Pictures of this moment, beside those of the start if asked; one unit is shown large."""

    key = "pictures"
    headline = N_("PicturesLook", "What each hidden unit looks for takes shape in the weights.")
    tells_of_learning = True
    fields = ("compare", "order", "scale")

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self._shown: tuple[Moment, Pictures, float] | None = None
        self._hovered: int | None = None
        self.largest = self.readouts.add(self.tr("largest weight"), "−0.0000")
        self.strongest = self.readouts.add(self.tr("largest change since the start"), "0.0000")
        self.view = WeightsView(
            self.theme,
            self.tr("Weights of the first layer, a picture for each unit"),
            "weightsView",
        )
        self.start_view = WeightsView(
            self.theme, self.tr("Weights at the start, a picture for each unit"), "startWeightsView"
        )
        self.heading, self.start_heading = (Heading(self.theme, "") for _ in range(2))
        self.panel = UnitPanel(self.theme)
        self.words = caption()
        self.words.setWordWrap(True)
        self.controls.addWidget(self.words)
        self._lay_out()
        for view in (self.view, self.start_view):
            view.tell_by(self.panel.heading, self.panel.words)
            view.hovered.connect(self._on_hovered)
            view.chosen.connect(self._on_chosen)

    def _lay_out(self) -> None:
        self.start_side, now_side = QWidget(), QWidget()
        for side, heading, view in (
            (self.start_side, self.start_heading, self.start_view),
            (now_side, self.heading, self.view),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(heading)
            column.addWidget(view, 1)
        row = QHBoxLayout()
        row.addWidget(self.start_side, 1)
        row.addWidget(now_side, 1)
        row.addWidget(self.panel)
        self.column.addLayout(row, 1)

    def lead(self) -> str:
        return self.tr(
            "Each picture shows what one hidden unit looks for. Drag through time, and see it "
            "take shape; point at one for its numbers."
        )

    def show_moment(self, moment: Moment) -> None:
        state = self.state
        pictures = pictures_of(moment, state.order == "strength")
        limits: Limits = self.part.kept.setdefault("limits", Limits())
        of_run = limits.of_run(moment)
        now = of_weights(pictures.now, pictures.start)
        largest = of_run if state.scale == "run" else now
        shows_change = state.compare == "change"
        limit = largest[1] if shows_change else largest[0]
        shown = pictures.change if shows_change else pictures.now
        self._shown = moment, pictures, limit
        self.view.show_pictures(shown, limit, pictures.units)
        self.start_side.setVisible(state.compare == "beside")
        if state.compare == "beside":
            self.start_view.show_pictures(pictures.start, limit, pictures.units)
        for view in (self.view, self.start_view):
            view.show_unit(state.unit)
        self._show_words(moment, pictures)
        self.largest.show_text(significant(now[0], 3))
        self.strongest.show_text(significant(now[1], 3))
        self._show_unit()

    def _show_words(self, moment: Moment, pictures: Pictures) -> None:
        step = whole(moment.iteration)
        if self.state.compare == "change":
            self.heading.setText(self.tr("Change from the start to step {step}").format(step=step))
        else:
            self.heading.setText(self.tr("After step {step}").format(step=step))
        self.start_heading.setText(self.tr("At the start"))
        n, of = len(pictures.units), pictures.n_units
        words = self.tr("The first {n} of %Ln unit(s).", "", of).format(n=whole(n))
        if self.state.order == "strength":
            words = self.tr("The strongest {n} of %Ln unit(s).", "", of).format(n=whole(n))
        self.words.setText(words if n < of else "")

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Click a picture"), self.tr("keep its unit at the right, large")),)

    def picked_words(self) -> dict[str, str]:
        """See `HasPicked`."""
        unit = self._unit
        return {} if unit is None else {self.tr("Unit"): whole(unit)}

    # One unit

    @property
    def _unit(self) -> int | None:
        """The unit under the pointer, else the one chosen, else that of the first picture."""
        if self._shown is None:
            return None
        _, pictures, _ = self._shown
        wanted = self._hovered if self._hovered is not None else self.state.unit
        return wanted if wanted in pictures.units else pictures.units[0]

    def _show_unit(self) -> None:
        unit = self._unit
        if self._shown is None or unit is None:
            return
        moment, pictures, limit = self._shown
        i = pictures.units.index(unit)
        picture = pictures.change[i] if self.state.compare == "change" else pictures.now[i]
        title = self.tr("Unit {unit}").format(unit=whole(unit))
        self.panel.show_unit(title, picture, limit, self._unit_words(moment, unit))

    def _unit_words(self, moment: Moment, unit: int) -> str:
        first, *others = moment.network.layers()
        (strength,) = strengths(first.weights[:, unit : unit + 1])
        words = self.tr("bias {bias}; strength {strength}").format(
            bias=signed(first.biases[unit], 3), strength=general(strength, 3)
        )
        if len(others) != 1:
            return words
        votes = others[0].weights[unit]
        order, names = np.argsort(votes), class_names(moment.dataset)
        raised = [k for k in order[::-1][:NAMED] if votes[k] > 0]
        lowered = [k for k in order[:NAMED] if votes[k] < 0]
        lines = [words]
        for kinds, sentence in (
            (raised, self.tr("speaks for {classes}")),
            (lowered, self.tr("speaks against {classes}")),
        ):
            classes = ", ".join(f"{names[k]} ({signed(votes[k], 2)})" for k in kinds)
            lines += [sentence.format(classes=classes)] if classes else []
        return "\n".join(lines)

    @Slot(object)
    def _on_hovered(self, unit: int | None) -> None:
        self._hovered = unit
        if self._shown is not None:  # it is marked in both pictures
            _, pictures, _ = self._shown
            i = pictures.units.index(unit) if unit in pictures.units else None
            for view in (self.view, self.start_view):
                if view.pointed != i:
                    view.pointed = i
                    view.update()
        self._show_unit()

    @Slot(int)
    def _on_chosen(self, unit: int) -> None:
        self.part.model.update(unit=None if unit == self.state.unit else unit)
