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
    "silu": ActivationEntry(
        name=N_("Activations", "SiLU"),
        explanation=N_(
            "Activations",
            "a · sigmoid(a), also called swish: a ReLU without a kink, that dips "
            "a little below 0 first.",
        ),
    ),
    "gelu": ActivationEntry(
        name=N_("Activations", "GELU"),
        explanation=N_(
            "Activations",
            "a · Φ(a), with the share Φ of a normal distribution below a: like "
            "SiLU, but closer to ReLU. Transformers use it.",
        ),
    ),
    "softplus": ActivationEntry(
        name=N_("Activations", "softplus"),
        explanation=N_(
            "Activations",
            "log(1 + exp(a)): a ReLU with a rounded kink, never quite 0; its slope is the sigmoid.",
        ),
    ),
    "identity": ActivationEntry(
        name=N_("Activations", "none (linear)"),
        explanation=N_(
            "Activations", "The weighted sum as it is: many layers then do no more than one."
        ),
    ),
}
