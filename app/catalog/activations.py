"""Activation functions as the window names them."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class ActivationEntry(Entry):
    """An activation function."""


ACTIVATION_CATALOG: Mapping[str, ActivationEntry] = {
    "sigmoid": ActivationEntry(
        name=N_("Activations", "sigmoid"),
        explanation=N_("Activations", "1 / (1 + exp(−a)): between 0 and 1, flat at both ends."),
    ),
    "relu": ActivationEntry(
        name=N_("Activations", "ReLU"),
        explanation=N_("Activations", "max(0, a): silent below 0, straight above."),
    ),
    "tanh": ActivationEntry(
        name=N_("Activations", "tanh"),
        explanation=N_("Activations", "Between −1 and 1, steepest at 0, flat at both ends."),
    ),
    "identity": ActivationEntry(
        name=N_("Activations", "none (linear)"),
        explanation=N_(
            "Activations", "The weighted sum as it is: many layers then do no more than one."
        ),
    ),
}
