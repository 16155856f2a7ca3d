"""Kinds of weight decay as the window names them."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class WeightDecayEntry(Entry):
    """A kind of weight decay."""


WEIGHT_DECAY_CATALOG: Mapping[str, WeightDecayEntry] = {
    "gradient": WeightDecayEntry(
        name=N_("WeightDecays", "in the gradient"),
        explanation=N_(
            "WeightDecays",
            "λ·w is added to the gradient, as SGD and Adam of PyTorch do it: the slope of the "
            "penalty ½λΣw².",
        ),
    ),
    "decoupled": WeightDecayEntry(
        name=N_("WeightDecays", "decoupled"),
        explanation=N_(
            "WeightDecays",
            "Each weight shrinks by η·λ·w apart from the gradient, as in AdamW: the optimizer "
            "does not scale it.",
        ),
    ),
}
