"""What the tab of the queue shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.pages.runs.states.shelf import QUANTITIES as SHELF_QUANTITIES
from app.run_axis import RUN_AXES
from app.state.fields import PageState, choice, pair, whole, zoom
from nncore.limits import (
    LARGEST_BATCH,
    LARGEST_LEARNING_RATE,
    MOST_UNITS,
    SMALLEST_LEARNING_RATE,
)
from nncore.marking import N_

SUBJECTS = {
    "sweep": N_("QueueState", "sweep"),
    "settings": N_("QueueState", "settings as they are"),
    "gradients": N_("QueueState", "two gradients"),
    "losses": N_("QueueState", "two losses"),
}
SWEPT = {  # fields of the config
    "learning_rate": N_("TrainingConfig", "Learning rate"),
    "batch_size": N_("TrainingConfig", "Batch size"),
    "hidden_sizes": N_("QueueState", "Hidden units"),
    "weight_init_std": N_("TrainingConfig", "Initial scale"),
    "optimizer": N_("TrainingConfig", "Optimizer"),
    "seed": N_("TrainingConfig", "Seed"),
}
RANGES = {  # the field of this state that says how far the values of a swept one go
    "learning_rate": "rates",
    "batch_size": "batches",
    "hidden_sizes": "units",
    "weight_init_std": "scales",
}
QUANTITIES = {
    "last": N_("QueueState", "last test accuracy"),
    "best": N_("QueueState", "best test accuracy"),
    "loss": N_("QueueState", "last loss"),
}
FROM_TO = N_("QueueState", "From, to")
MOST_VALUES, MOST_REPEATS, MOST_AT_ONCE = 30, 20, 64
LEAST_SCALE, LARGEST_SCALE = 1e-6, 100.0


@dataclass(frozen=True)
class QueueState(PageState):
    """What would be queued up, how many at once, and how the result is drawn."""

    subject: str = choice(
        "sweep",
        SUBJECTS,
        N_("QueueState", "Queue up"),
        N_("QueueState", "What is trained one after the other, beside the lab's own run."),
        effect=N_(
            "QueueState",
            "A sweep over one setting; those of the Training page as they are, with several "
            "seeds; or ready-made: the numerical gradient against backpropagation, squared error "
            "against cross-entropy.",
        ),
        widget="queueSubjectCombo",
    )
    field: str = choice(
        "learning_rate",
        SWEPT,
        N_("QueueState", "Setting"),
        N_("QueueState", "What differs from run to run."),
        effect=N_(
            "QueueState",
            "Everything else stays, the seed included: the same first weights where their number "
            "is the same, and the same mini-batches where their size is.",
        ),
        widget="sweptFieldCombo",
    )
    rates: tuple[float, float] = pair(
        (0.001, 1.0),
        SMALLEST_LEARNING_RATE,
        LARGEST_LEARNING_RATE,
        FROM_TO,
        N_("QueueState", "Lowest and highest learning rate; those between differ by one factor."),
        rising=True,
        unit=N_("QueueState", "Factors without a unit"),
        effect=N_(
            "QueueState",
            "Too narrow: all do alike; too wide: most learn nothing, or diverge, which is a "
            "result, too.",
        ),
        names=("lowestRateSpin", "highestRateSpin"),
    )
    batches: tuple[float, float] = pair(
        (1.0, 1000.0),
        1.0,
        LARGEST_BATCH,
        FROM_TO,
        N_("QueueState", "Smallest and largest batch; those between differ by one factor."),
        rising=True,
        unit=N_("QueueState", "Images"),
        effect=N_(
            "QueueState",
            "All runs make as many steps: those of larger batches see more images, and take "
            "longer.",
        ),
        names=("smallestBatchSpin", "largestBatchSpin"),
    )
    units: tuple[float, float] = pair(
        (5.0, 200.0),
        1.0,
        MOST_UNITS,
        FROM_TO,
        N_("QueueState", "Fewest and most units of each hidden layer, by one factor."),
        rising=True,
        unit=N_("QueueState", "Units"),
        effect=N_("QueueState", "Every step takes longer with more of them."),
        names=("fewestUnitsSpin", "mostUnitsSpin"),
    )
    scales: tuple[float, float] = pair(
        (0.001, 1.0),
        LEAST_SCALE,
        LARGEST_SCALE,
        FROM_TO,
        N_("QueueState", "Smallest and largest initial scale of all layers, by one factor."),
        rising=True,
        unit=N_("QueueState", "Standard deviations"),
        effect=N_(
            "QueueState",
            "Too small: the loss stands still at first; too large: units saturate at once.",
        ),
        names=("smallestScaleSpin", "largestScaleSpin"),
    )
    values: int = whole(
        7,
        2,
        MOST_VALUES,
        N_("QueueState", "Values"),
        N_("QueueState", "How many values are tried, both ends included."),
        unit=N_("QueueState", "Values"),
        effect=N_("QueueState", "Each takes a run of its own, times the seeds."),
        widget="sweepValuesSpin",
    )
    repeats: int = whole(
        1,
        1,
        MOST_REPEATS,
        N_("QueueState", "Seeds each"),
        N_("QueueState", "How many seeds, from the Training page's on, every value is tried with."),
        unit=N_("QueueState", "Runs"),
        effect=N_(
            "QueueState",
            "With one, nobody knows what is chance; with several the plot shows mean and spread.",
        ),
        term="seed",
        widget="sweepRepeatsSpin",
    )
    at_once: int | None = whole(
        None,
        1,
        MOST_AT_ONCE,
        N_("QueueState", "At once"),
        N_("QueueState", "How many runs are trained at the same time, each in its own process."),
        unit=N_("QueueState", "Processes"),
        effect=N_(
            "QueueState",
            "At first one less than the computer has cores. More: each of them, and the window, "
            "becomes slower; the results are the same.",
        ),
        nothing=N_("QueueState", "cores − 1"),
        widget="atOnceSpin",
    )
    quantity: str = choice(
        "last",
        QUANTITIES,
        N_("QueueState", "Draw"),
        N_("QueueState", "What is drawn over the setting."),
        effect=N_(
            "QueueState",
            "Accuracies are those on the test images; the last loss is the mean of the last 100 "
            "steps.",
        ),
        widget="sweepQuantityCombo",
    )
    curve: str = choice(
        "loss",
        SHELF_QUANTITIES,
        N_("QueueState", "Draw"),
        N_("QueueState", "What is drawn of the runs that are compared."),
        effect=N_(
            "QueueState",
            "Two kinds of loss cannot be held against each other; their accuracies can.",
        ),
        widget="comparisonCurveCombo",
    )
    axis: str = choice(
        "iteration",
        RUN_AXES,
        N_("QueueState", "Against"),
        N_("QueueState", "What measures how far a run has come."),
        effect=N_(
            "QueueState",
            "Step by step the two gradients do the same; in forward passes and seconds they do "
            "not.",
        ),
        widget="comparisonAxisCombo",
    )
    zoom: tuple[float, ...] | None = zoom()
