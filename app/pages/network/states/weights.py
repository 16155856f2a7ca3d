"""What the tab of the weights shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.catalog.activations import ACTIVATION_CATALOG
from app.state.fields import PageState, Whole, choice, optional, whole, zoom
from nncore.limits import MOST_LAYERS, MOST_UNITS
from nncore.marking import N_

LOOKS = {
    "pictures": N_("WeightsState", "pictures"),
    "distributions": N_("WeightsState", "distributions"),
    "gradients": N_("WeightsState", "gradients"),
    "units": N_("WeightsState", "silent units"),
    "initial": N_("WeightsState", "initial weights"),
}
ORDERS = {
    "as_is": N_("WeightsState", "as they are"),
    "strength": N_("WeightsState", "by strength"),
}
COMPARISONS = {
    "now": N_("WeightsState", "this moment"),
    "beside": N_("WeightsState", "start → moment"),
    "change": N_("WeightsState", "the change"),
}
SCALES = {
    "run": N_("WeightsState", "of the run"),
    "moment": N_("WeightsState", "of this moment"),
}
MOST_HIDDEN = MOST_LAYERS - 1
STEPS = (0, 1, 2, 5, 10, 20, 50, 100, 200)  # after which the initial weights are looked at


@dataclass(frozen=True)
class WeightsState(PageState):
    """Which of the views is looked at, and how.

    `unit` is the one that was chosen, by its place in the layer. `stage` is how long the networks
    of the initial weights have trained, as a place in `STEPS`.
    """

    look: str = choice(
        "pictures",
        LOOKS,
        N_("WeightsState", "Look at"),
        N_("WeightsState", "What is looked at in the layers."),
        effect=N_(
            "WeightsState",
            "The first layer as pictures; weights and activations of all layers as histograms; "
            "how large gradients are; which units never or always fire; and what initial weights "
            "do to a deep network.",
        ),
        widget="weightsLookCombo",
    )
    compare: str = choice(
        "now",
        COMPARISONS,
        N_("WeightsState", "Show"),
        N_("WeightsState", "The weights of this moment, those of the start, or the difference."),
        effect=N_("WeightsState", "The change alone shows what was learned, without the start."),
        widget="compareCombo",
    )
    order: str = choice(
        "as_is",
        ORDERS,
        N_("WeightsState", "Order"),
        N_("WeightsState", "In which order the units stand."),
        effect=N_(
            "WeightsState",
            "By strength: the root of the sum of squares of a unit's weights, at the newest "
            "snapshot, so that no picture jumps while time moves.",
        ),
        widget="orderCombo",
    )
    scale: str = choice(
        "run",
        SCALES,
        N_("WeightsState", "Colors"),
        N_("WeightsState", "Which weight has the strongest color, in all pictures alike."),
        effect=N_(
            "WeightsState",
            "The largest of the run: weights are seen to grow. The largest of this moment: the "
            "first steps are seen, too.",
        ),
        widget="scaleCombo",
    )
    unit: int | None = optional(Whole(low=0, high=MOST_UNITS - 1), stored=False)
    activation: str = choice(
        "sigmoid",
        ACTIVATION_CATALOG,
        N_("WeightsState", "Activation"),
        N_("WeightsState", "The function between the layers of the five networks."),
        effect=N_(
            "WeightsState",
            "Xavier keeps the spread of what is steep at 0, He that of ReLU and its kin.",
        ),
        term="activation",
        widget="initialActivationCombo",
    )
    layers: int = whole(
        5,
        1,
        MOST_HIDDEN,
        N_("WeightsState", "Hidden layers"),
        N_("WeightsState", "How many hidden layers of 100 units each of the networks has."),
        unit=N_("WeightsState", "Layers"),
        effect=N_(
            "WeightsState",
            "Many: a signal that shrinks or grows a little in each layer is lost in the last; "
            "few: hardly any rule does harm.",
        ),
        widget="initialLayersSpin",
    )
    stage: int = whole(
        0,
        0,
        len(STEPS) - 1,
        N_("WeightsState", "Steps made"),
        N_("WeightsState", "How long the five networks have trained: drag to see them learn."),
        unit=N_("WeightsState", "Stages from before the first step to the last one"),
        effect=N_(
            "WeightsState",
            "At the left before the first step; farther to the right those that can learn have "
            "left the others behind.",
        ),
        widget="stageSlider",
        stored=False,
    )
    zoom: tuple[float, ...] | None = zoom()
