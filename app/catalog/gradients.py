"""Ways of taking a gradient as the window names them: a network's, and a surface's."""

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class GradientEntry(Entry):
    """A way of taking a gradient."""


_NUMERICAL = N_("Gradients", "numerical")

GRADIENT_METHOD_CATALOG: Mapping[str, GradientEntry] = {
    "backpropagation": GradientEntry(
        name=N_("Gradients", "backpropagation"),
        explanation=N_("Gradients", "The chain rule, from the loss back through the layers."),
    ),
    "numerical": GradientEntry(
        name=_NUMERICAL,
        explanation=N_(
            "Gradients", "Central differences: the same numbers by trying every weight."
        ),
    ),
}

SURFACE_GRADIENT_CATALOG: Mapping[str, GradientEntry] = {
    "numerical": GradientEntry(
        name=_NUMERICAL,
        explanation=N_("Gradients", "Central differences with h = 1e-4."),
    ),
    "exact": GradientEntry(
        name=N_("Gradients", "exact"),
        explanation=N_("Gradients", "The formula's own derivative."),
    ),
}
