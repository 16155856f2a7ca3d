"""Weights tab: what the layers are made of, from the start of the run to this moment."""

from __future__ import annotations

from app.pages.network.parts.looks.distributions_look import DistributionsLook
from app.pages.network.parts.looks.gradients_look import GradientsLook
from app.pages.network.parts.looks.initial_look import InitialLook
from app.pages.network.parts.looks.pictures_look import PicturesLook
from app.pages.network.parts.looks.units_look import UnitsLook
from app.pages.network.parts.looks_part import LooksPart
from nncore.marking import N_


class WeightsPart(LooksPart):
    """Weights, activations and gradients of the layers."""

    key = "weights"
    tip = N_("WeightsPart", "What each unit of the first layer looks for, as pictures.")
    help = N_(
        "WeightsPart",
        "<p><b>Weights</b>: what each unit of the first layer looks for, as pictures on one scale, "
        "now, beside the start, or what has changed. <b>Distributions</b>: weights and "
        "activations of each layer, against the start. <b>Gradients</b>: how long the gradient of "
        "each layer is, from snapshot to snapshot. <b>Silent units</b>: those that never or always "
        "fire. <b>Initial weights</b>: five deep networks that differ in nothing else.</p>",
    )
    kinds = (PicturesLook, DistributionsLook, GradientsLook, UnitsLook, InitialLook)
