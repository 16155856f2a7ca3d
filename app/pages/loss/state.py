"""What the Loss page shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.catalog.losses import LOSS_CATALOG
from app.state.fields import Number, PageState, asked, choice, flag, items, number, whole
from nncore.limits import LARGEST_SEED
from nncore.marking import N_

SPLITS = {
    "test": N_("LossState", "test images"),
    "train": N_("LossState", "training images"),
}
SOURCES = {
    "network": N_("LossState", "the network"),
    "hand": N_("LossState", "my hand"),
}
BARS = {
    "probabilities": N_("LossState", "probabilities"),
    "scores": N_("LossState", "scores"),
}
AXES = {
    "probability": N_("LossState", "by probability"),
    "score": N_("LossState", "by score"),
}
TABS = {
    "curves": N_("LossState", "Curves and gradients"),
    "softmax": N_("LossState", "Softmax, cell by cell"),
    "batch": N_("LossState", "A batch"),
    "code": N_("LossState", "Code"),
}
QUESTIONS = {
    "which": N_("LossState", "which output costs more"),
    "how_much": N_("LossState", "how much more it costs"),
}
LARGEST_SCORE = 1e6
MOST_LINES = 100
MOST_CLASSES = 62


@dataclass(frozen=True)
class LossState(PageState):
    """A sample, whose outputs the bars show, and how they are looked at.

    `scores` are those that a hand has set, of any number of classes; empty before it did.
    """

    split: str = choice(
        "test",
        SPLITS,
        N_("LossState", "From"),
        N_("LossState", "Where the images come from."),
        effect=N_("LossState", "The network learns from training images only."),
        widget="imageSetCombo",
    )
    index: int = whole(
        0,
        0,
        999_999_999,
        N_("LossState", "Image"),
        N_("LossState", "Its place in the data, from 0 on."),
        effect=N_("LossState", "The order is that of the file; the last image ends the range."),
        widget="imageIndexSpin",
    )
    only_wrong: bool = flag(
        False,
        N_("LossState", "only what it reads wrong"),
        N_("LossState", "Next and Random skip what the network, as it stands, reads right."),
        effect=N_("LossState", "Early in a run that is most images, late in it only a few."),
    )
    source: str = choice(
        "network",
        SOURCES,
        N_("LossState", "Outputs of"),
        N_("LossState", "Follow the network, live while it trains, or keep what was dragged."),
        effect=N_("LossState", "A drag of a bar changes it to your hand."),
        widget="outputSourceCombo",
        stored=False,
    )
    scores: tuple[float, ...] = items(
        (), Number(low=-LARGEST_SCORE, high=LARGEST_SCORE), 0, MOST_CLASSES, stored=False
    )
    drag: str = choice(
        "probabilities",
        BARS,
        N_("LossState", "Bars are"),
        N_("LossState", "Probabilities stay a distribution; scores are what the softmax gets."),
        effect=N_(
            "LossState",
            "A probability is from 0 to 1 and moves all others; a score is any number, and adding "
            "one number to all of them changes nothing.",
        ),
    )
    temperature: float = number(
        1.0,
        0.1,
        10.0,
        N_("LossState", "Temperature"),
        N_("LossState", "What the scores are divided by before the softmax; 1 in training."),
        unit=N_("LossState", "A factor without a unit"),
        effect=N_(
            "LossState",
            "Large: all classes become equally probable; small: the largest score takes all. The "
            "order of the classes never changes.",
        ),
        term="temperature",
    )
    axis: str = choice(
        "probability",
        AXES,
        N_("LossState", "What the curves are drawn over"),
        N_(
            "LossState",
            "Over the score, the squared error goes flat on a confident mistake: there is "
            "nothing left to learn from.",
        ),
        effect=N_("LossState", "By probability, from 0 to 1; by score, a number without bounds."),
        widget="curveAxisCombo",
    )
    tab: str = choice("curves", TABS, "", "", widget="lossTabs")
    coded: str = choice(
        "cross_entropy",
        {key: entry.name for key, entry in LOSS_CATALOG.items()},
        N_("LossState", "Loss"),
        N_("LossState", "Whose code is shown, line by line."),
        effect=N_("LossState", "The outputs are the same; only what they cost differs."),
        widget="codedLossCombo",
    )
    line: int = whole(0, 0, MOST_LINES, stored=False)  # in the order in which they run
    predicts: str = asked(QUESTIONS)
    batch_seed: int = whole(0, 0, LARGEST_SEED, stored=False)


def consequence(now: LossState, before: LossState) -> LossState:
    """Return what a change brings with it: another set begins anew, a hand speaks of one sample."""
    if now.split != before.split and now.index == before.index:
        now = replace(now, index=0)
    moved = (now.split, now.index) != (before.split, before.index)
    if moved and now.source == before.source == "hand" and now.scores == before.scores:
        now = replace(now, source="network")
    return now
