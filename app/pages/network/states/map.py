"""What the map of a layer shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, Whole, flag, optional, whole, zoom
from nncore.limits import MOST_LAYERS, WHOLE_LIMITS
from nncore.marking import N_

MOST_CLASSES = 62
MOST_IMAGES = 1_000_000_000


@dataclass(frozen=True)
class MapState(PageState):
    """Which layer is mapped, from where, and what of it is looked at.

    `layer` counts from the images, 0; the last one of the network is taken where there are
    fewer. `axes` is the iteration whose principal axes are used; None for the newest that suit.
    `only_class` leaves the others gray, `image` is the position of the chosen test image.
    """

    layer: int = whole(
        1,
        0,
        MOST_LAYERS,
        N_("MapState", "Layer"),
        N_("MapState", "Which layer's outputs are mapped."),
        effect=N_(
            "MapState",
            "From layer to layer the classes come apart: what the last layer cannot separate by "
            "straight lines it gets wrong.",
        ),
        widget="mapLayerCombo",
    )
    only_class: int | None = whole(
        None,
        0,
        MOST_CLASSES - 1,
        N_("MapState", "Class"),
        N_("MapState", "One class alone in its color, the others gray."),
        effect=N_(
            "MapState",
            "A class that lies in one heap is seen as one by this layer; one in two heaps is "
            "written in two ways, as sevens with and without a bar are.",
        ),
        nothing=N_("MapState", "all"),
        stored=False,
        widget="mapClassCombo",
    )
    only_wrong: bool = flag(
        False,
        N_("MapState", "Wrong answers only"),
        N_("MapState", "Show the images that the network takes for another class."),
        effect=N_(
            "MapState",
            "Most of them lie where classes meet; one in the midst of another class looks like "
            "that class to the network.",
        ),
        widget="mapWrongBox",
    )
    image: int | None = optional(Whole(low=0, high=MOST_IMAGES), stored=False)
    axes: int | None = optional(Whole(low=0, high=WHOLE_LIMITS["iterations"][1]), stored=False)
    zoom: tuple[float, ...] | None = zoom()
