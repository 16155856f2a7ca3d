"""Rules for initial weights as the window names them."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class InitialWeightsEntry(Entry):
    """A rule for the standard deviation of a layer's initial weights; typed by its key."""


INITIAL_WEIGHTS_CATALOG: Mapping[str, InitialWeightsEntry] = {
    "xavier": InitialWeightsEntry(
        name=N_("InitialWeights", "Xavier"),
        explanation=N_(
            "InitialWeights",
            "√(2 / (inputs + units)) of each layer, for sigmoid and tanh: neither signal nor "
            "gradient dies on its way through the layers.",
        ),
    ),
    "he": InitialWeightsEntry(
        name=N_("InitialWeights", "He"),
        explanation=N_(
            "InitialWeights",
            "√(2 / inputs) of each layer, for ReLU: it makes up for the half that ReLU silences.",
        ),
    ),
    "zeros": InitialWeightsEntry(
        name=N_("InitialWeights", "zeros"),
        explanation=N_(
            "InitialWeights",
            "All weights 0, to see why not: the units of a layer are alike and remain so.",
        ),
    ),
}
