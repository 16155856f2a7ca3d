"""Tab of the weights: what each unit of the first layer looks for."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.number_text import general
from app.pages.network.parts.part import NetworkPart
from app.pages.network.states.weights import WeightsState
from app.pages.network.views.weights_view import WeightsView
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme
from nncore.marking import N_


class WeightsPart(NetworkPart):
    """Weights of the first layer as pictures on one scale."""

    key = "weights"
    tip = N_("WeightsPart", "What each unit of the first layer looks for, as pictures.")
    headline = N_("WeightsPart", "What each hidden unit looks for takes shape in the weights.")
    help = N_("WeightsPart", "<p><b>Weights</b>: what each unit of the first layer looks for.</p>")

    def __init__(
        self, theme: Theme, model: StateModel[WeightsState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        super().__init__(theme, model, scope, kept)
        self.largest_readout = self.readouts.add(self.tr("largest weight"), "−0.0000")
        self.view = WeightsView(theme)
        self.center.addWidget(self.view, 1)
        self.lead(self.tr("Each picture shows what one hidden unit looks for in an image."))

    def show_moment(self) -> None:
        if self.moment is None:
            return
        weights = self.moment.network.layers()[0].weights
        limit = float(np.abs(weights).max())
        self.view.show_pictures(weights.T.reshape(-1, *self.moment.dataset.image_shape), limit)
        self.largest_readout.show_text(general(limit, 3))
