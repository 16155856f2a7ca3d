"""What the Mini-batch page shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, asked, choice, flag, part, whole, zoom
from nncore.limits import LARGEST_BATCH, LARGEST_SEED
from nncore.marking import N_

TABS = {
    "data": N_("MiniBatchState", "The data"),
    "draw": N_("MiniBatchState", "A draw"),
    "noise": N_("MiniBatchState", "What a batch is worth"),
}
QUESTIONS = {
    "seen": N_("MiniBatchState", "what an epoch has seen"),
    "off": N_("MiniBatchState", "how far off a batch is"),
}
SPLITS = {
    "train": N_("MiniBatchState", "training images"),
    "test": N_("MiniBatchState", "test images"),
}
MOST_SAMPLES = 36  # of a class, shown at a time


def next_seed(seed: int) -> int:
    """Seed of other samples, another draw, other batches."""
    return (seed + 1) % (LARGEST_SEED + 1)


@dataclass(frozen=True)
class DataState(PageState):
    """Which images are looked at before any training."""

    split: str = choice(
        "train",
        SPLITS,
        N_("MiniBatchState", "Show"),
        N_("MiniBatchState", "What is learned from, or tested with."),
        effect=N_("MiniBatchState", "Test images are never learned from."),
        widget="dataSetCombo",
    )
    label: int = whole(
        0,
        0,
        61,
        N_("MiniBatchState", "Samples of"),
        N_("MiniBatchState", "Which class to look at."),
        effect=N_("MiniBatchState", "Samples are drawn by chance among the images of the class."),
        widget="sampleClassSpin",
    )
    samples_seed: int = whole(0, 0, LARGEST_SEED, stored=False)
    sample: int = whole(0, 0, MOST_SAMPLES - 1, stored=False)  # shown pixel by pixel
    counts_zoom: tuple[float, ...] | None = zoom()
    pixels_zoom: tuple[float, ...] | None = zoom()


@dataclass(frozen=True)
class DrawState(PageState):
    """Batches drawn so far: with the sizes, the seed and their number say which."""

    seed: int = whole(0, 0, LARGEST_SEED, stored=False)
    n_batches: int = whole(0, 0, 3_000_000, stored=False)
    speed: int = whole(43, 0, 100)  # position of the slider: about 20 batches a second
    seen_zoom: tuple[float, ...] | None = zoom()


@dataclass(frozen=True)
class NoiseState(PageState):
    """How gradient noise is measured and looked at."""

    measuring: bool = flag(False, stored=False)
    seed: int = whole(0, 0, LARGEST_SEED, stored=False)
    scale_follows: bool = flag(
        False,
        N_("MiniBatchState", "scale follows the size"),
        N_(
            "MiniBatchState",
            "Look closer as the batch grows. With a scale that stays, it narrows.",
        ),
        effect=N_("MiniBatchState", "The spread is as 1/√n: four times the batch halves it."),
        widget="fanZoomBox",
    )
    scatter_zoom: tuple[float, ...] | None = zoom()
    losses_zoom: tuple[float, ...] | None = zoom()
    sizes_zoom: tuple[float, ...] | None = zoom()


@dataclass(frozen=True)
class MiniBatchState(PageState):
    """Which tab is in front, how large batches are, and the state of each tab.

    Where there are fewer images than `batch_size`, batches hold all of them; the size comes
    back with the images.
    """

    tab: str = choice("data", TABS, "", "", widget="miniBatchTabs")
    batch_size: int = whole(
        100,
        1,
        LARGEST_BATCH,
        N_("MiniBatchState", "Batch size"),
        N_("MiniBatchState", "How many images a batch has, on this page."),
        unit=N_("MiniBatchState", "Images"),
        effect=N_(
            "MiniBatchState",
            "Larger: the gradient of a batch comes closer to that of the whole set, but takes "
            "longer; smaller: quick, and widely scattered.",
        ),
        widget="drawBatchSizeSpin",
        term="mini_batch",
    )
    predicts: str = asked(QUESTIONS)
    data: DataState = part(DataState)
    draw: DrawState = part(DrawState)
    noise: NoiseState = part(NoiseState)
