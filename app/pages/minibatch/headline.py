"""What there is to see in each tab of the Mini-batch page, in one sentence."""

from __future__ import annotations

from app.key_hints import with_keys
from app.number_text import percent, whole
from app.pages.minibatch.model.draws import PairedDraws
from app.translation import translated
from nncore.marking import N_

DATA = N_("MiniBatchHeadline", "What the network learns from. Point at anything.")
TO_DRAW = N_(
    "MiniBatchHeadline", "Press {run} to draw batches: some images come twice, others never."
)
DRAWING = N_("MiniBatchHeadline", "Random draws take some images again, and miss others.")
DRAWN = N_("MiniBatchHeadline", "Batch {n}: by now random draws have seen {share} of the set.")
TO_MEASURE = N_(
    "MiniBatchHeadline",
    "Press {run} to measure how far the gradient of a batch is from that of the whole set.",
)
MEASURING = N_("MiniBatchHeadline", "The gradient of every image is computed, and their mean.")
MEASURED = N_(
    "MiniBatchHeadline",
    "Four times the batch halves the spread of its gradient.",
)


def draw_headline(draws: PairedDraws | None, running: bool) -> str:
    """One sentence about the draws; while they run without numbers, which nobody could read."""
    if draws is None or not draws.random.n_batches:
        return with_keys(translated(TO_DRAW))
    random = draws.random
    return translated(DRAWING if running else DRAWN).format(
        n=whole(random.n_batches), share=percent(random.n_seen / random.train_size, 1)
    )


def noise_headline(measured: bool, running: bool) -> str:
    """One sentence about gradient noise."""
    sentence = MEASURING if running else MEASURED if measured else TO_MEASURE
    return with_keys(translated(sentence))


def data_headline() -> str:
    """One sentence about the data."""
    return translated(DATA)
