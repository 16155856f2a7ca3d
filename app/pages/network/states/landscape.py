"""What the loss landscape shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import Line, PageState, choice, items, number, whole, zoom
from nncore.limits import LARGEST_SEED
from nncore.marking import N_

PLANES = {
    "path": N_("LandscapeState", "through the run's path"),
    "random": N_("LandscapeState", "random directions"),
}
GRIDS = {  # points along each side; each is finer than the one before by half
    "21": N_("LandscapeState", "21 × 21 points"),
    "41": N_("LandscapeState", "41 × 41 points"),
    "81": N_("LandscapeState", "81 × 81 points"),
}
VIEWS = {
    "map": N_("LandscapeState", "Map"),
    "both": N_("LandscapeState", "Map and 3-D"),
    "solid": N_("LandscapeState", "3-D"),
    "path": N_("LandscapeState", "Loss along the path"),
}
FEWEST_IMAGES, MOST_IMAGES = 10, 10_000
NEAREST, FARTHEST = 0.1, 20.0
MOST_OTHERS = 20  # paths besides the run's own


@dataclass(frozen=True)
class LandscapeState(PageState):
    """Which plane of the parameters is looked at, how far, and how finely."""

    plane: str = choice(
        "path",
        PLANES,
        N_("LandscapeState", "Plane"),
        N_("LandscapeState", "Which two directions of all parameters are seen."),
        effect=N_(
            "LandscapeState",
            "The plane through the path shows the way that the run took; random directions show "
            "how steep it is around its end, where no run has been.",
        ),
        widget="landscapePlaneCombo",
    )
    reach: float = number(
        1.0,
        NEAREST,
        FARTHEST,
        N_("LandscapeState", "Reach"),
        N_("LandscapeState", "How far around the path, or around the end of the run, is seen."),
        unit=N_(
            "LandscapeState",
            "Times the extent of the path; for random directions, times the length of each "
            "unit's own weights",
        ),
        effect=N_(
            "LandscapeState",
            "Near by the landscape is almost a bowl; far away it is as high as the loss of "
            "confident wrong answers.",
        ),
        widget="landscapeReachSpin",
    )
    images: int = whole(
        1000,
        FEWEST_IMAGES,
        MOST_IMAGES,
        N_("LandscapeState", "Images"),
        N_("LandscapeState", "On how many training images each loss is taken."),
        unit=N_("LandscapeState", "Training images, spread over the training set"),
        effect=N_(
            "LandscapeState",
            "On few images the landscape is that of these few, rougher and lower at the end of "
            "the path; on many it takes longer.",
        ),
        widget="landscapeImagesSpin",
    )
    grid: str = choice(
        "41",
        GRIDS,
        N_("LandscapeState", "Grid"),
        N_("LandscapeState", "At how many points the loss is taken; between them it is drawn in."),
        effect=N_("LandscapeState", "Twice as many along each side take four times as long."),
        widget="landscapeGridCombo",
    )
    seed: int = whole(
        0,
        0,
        LARGEST_SEED,
        N_("LandscapeState", "Directions"),
        N_("LandscapeState", "Seed of the two random directions."),
        effect=N_("LandscapeState", "Another seed, another plane through the same point."),
        widget="landscapeSeedSpin",
    )
    view: str = choice(
        "map",
        VIEWS,
        N_("LandscapeState", "View"),
        N_("LandscapeState", "What is shown of the landscape."),
        effect=N_(
            "LandscapeState",
            "The map can be measured, 3-D shows the valley; the loss along the path tells how "
            "far both can be trusted.",
        ),
        told=False,
        widget="landscapeViewCombo",
    )
    others: tuple[str, ...] = items(  # keys of the shelf
        (),
        Line(most=100),
        0,
        MOST_OTHERS,
        label=N_("LandscapeState", "Other runs from these initial weights"),
        tip=N_("LandscapeState", "Runs of the shelf whose paths are laid on the plane, too."),
        effect=N_(
            "LandscapeState",
            "The plane stays that of the run that is looked at: of another path it shows what "
            "happens to lie in it, which the table below the map tells.",
        ),
        widget="landscapeRunsList",
    )
    zoom: tuple[float, ...] | None = zoom()
