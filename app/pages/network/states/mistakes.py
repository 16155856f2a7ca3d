"""What the tab of the mistakes shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import Items, PageState, Whole, choice, number, optional, whole, zoom
from nncore.marking import N_

LOOKS = {
    "matrix": N_("MistakesState", "which for which"),
    "changed": N_("MistakesState", "changed images"),
    "unsure": N_("MistakesState", "“I don't know”"),
}
CELLS = {
    "counts": N_("MistakesState", "images"),
    "shares": N_("MistakesState", "percent of the class"),
}
LAST_CLASS = 61
MOST_IMAGES = 100_000


@dataclass(frozen=True)
class MistakesState(PageState):
    """Which of the views is looked at, and which of its cells and images.

    `cell` is the true and the predicted class whose images are shown; None for all mistakes.
    `image` is the place, in the gallery, of the one that was chosen.
    """

    look: str = choice(
        "matrix",
        LOOKS,
        N_("MistakesState", "Look at"),
        N_("MistakesState", "What is asked about the mistakes on the test images."),
        effect=N_(
            "MistakesState",
            "Which classes are taken for which, with the images; how soon it fails where images "
            "are changed; and what it wins by not answering where it is unsure.",
        ),
        widget="mistakesLookCombo",
    )
    cells: str = choice(
        "counts",
        CELLS,
        N_("MistakesState", "Numbers"),
        N_("MistakesState", "What stands in the cells of the matrix."),
        effect=N_(
            "MistakesState",
            "Numbers of images add up to the test set; percentages to 100 in each row, whichever "
            "class is the larger.",
        ),
        widget="matrixCellsCombo",
    )
    cell: tuple[int, ...] | None = optional(
        Items(of=Whole(low=0, high=LAST_CLASS), least=2, most=2), stored=False
    )
    image: int = whole(0, 0, 1000, stored=False)
    n_images: int = whole(
        1000,
        1,
        MOST_IMAGES,
        N_("MistakesState", "Test images"),
        N_("MistakesState", "How many test images are changed and read for each point."),
        unit=N_("MistakesState", "Images"),
        effect=N_(
            "MistakesState",
            "Too few: the curves are rough, by about ±1.5 points with 1,000 images; many: more "
            "exact, and slower.",
        ),
        widget="changedImagesSpin",
    )
    threshold: float = number(
        0.9,
        0.0,
        1.0,
        N_("MistakesState", "Answer from"),
        N_("MistakesState", "The probability of the best class from which an answer is given."),
        unit=N_("MistakesState", "A probability"),
        effect=N_(
            "MistakesState",
            "High: few answers, most of them right; low: every image is answered, wrong or not.",
        ),
        widget="thresholdSpin",
    )
    zoom: tuple[float, ...] | None = zoom()
