"""Descriptions of the fields of a TrainingConfig, for the forms of every page that edits some."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.catalog.activations import ACTIVATION_CATALOG
from app.catalog.dtypes import DTYPE_CATALOG
from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.catalog.losses import LOSS_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.catalog.samplings import SAMPLING_CATALOG
from app.state.fields import Choice, Description, Items, Number, Whole
from nncore.limits import MOST_LAYERS, NUMBER_LIMITS, WHOLE_LIMITS
from nncore.marking import N_


def _limits(name: str) -> dict[str, Any]:
    """Limits of a field, which stand in the engine."""
    low, high = {**WHOLE_LIMITS, **NUMBER_LIMITS}[name]
    return {"low": low, "high": high}


# In the order of the Training page's form.
CONFIG_FIELDS: Mapping[str, Description] = {
    "learning_rate": Number(
        **_limits("learning_rate"),
        label=N_("TrainingConfig", "Learning rate"),
        tip=N_(
            "TrainingConfig",
            "How far a step goes along the gradient. Can be changed while it trains.",
        ),
    ),
    "optimizer": Choice(
        choices=OPTIMIZER_CATALOG,
        label=N_("TrainingConfig", "Optimizer"),
        tip=N_("TrainingConfig", "How a step is made of the gradient, from plain descent to Adam."),
        fixed=True,
    ),
    "batch_size": Whole(
        **_limits("batch_size"),
        label=N_("TrainingConfig", "Batch size"),
        tip=N_("TrainingConfig", "How many images each step learns from."),
        fixed=True,
    ),
    "iterations": Whole(
        **_limits("iterations"),
        label=N_("TrainingConfig", "Iterations"),
        tip=N_("TrainingConfig", "How many mini-batches the run has."),
        fixed=True,
    ),
    "hidden_sizes": Items(
        of=Whole(**_limits("hidden_sizes")),
        least=1,
        most=MOST_LAYERS - 1,
        label=N_("TrainingConfig", "Hidden layers"),
        tip=N_("TrainingConfig", "Units of each hidden layer: 50, or 100, 50 for two layers."),
        fixed=True,
    ),
    "activation": Choice(
        choices=ACTIVATION_CATALOG,
        label=N_("TrainingConfig", "Activation"),
        tip=N_(
            "TrainingConfig", "The function between two layers; without one, layers add nothing."
        ),
        fixed=True,
    ),
    "loss": Choice(
        choices=LOSS_CATALOG,
        label=N_("TrainingConfig", "Loss"),
        tip=N_(
            "TrainingConfig", "What is made smaller: how wrong the network's probabilities are."
        ),
        fixed=True,
    ),
    "weight_init_std": Items(
        of=Number(**_limits("weight_init_std")),
        least=1,
        most=MOST_LAYERS,
        label=N_("TrainingConfig", "Initial scale"),
        tip=N_(
            "TrainingConfig",
            "Standard deviation of the first random weights: 0.01 for all layers, or one "
            "for each, as in 0.01, 1.",
        ),
        fixed=True,
    ),
    "gradient_method": Choice(
        choices=GRADIENT_METHOD_CATALOG,
        label=N_("TrainingConfig", "Gradient"),
        tip=N_("TrainingConfig", "Backpropagation, or the same numbers by trying every weight."),
        fixed=True,
    ),
    "sampling": Choice(
        choices=SAMPLING_CATALOG,
        label=N_("TrainingConfig", "Sampling"),
        tip=N_(
            "TrainingConfig", "Draw each batch from the whole set, or deal the shuffled set out."
        ),
        fixed=True,
    ),
    "train_size": Whole(
        **_limits("train_size"),
        nothing=N_("TrainingConfig", "all"),
        label=N_("TrainingConfig", "Training images"),
        tip=N_(
            "TrainingConfig",
            "Learn from only the first so many images, on every page; 0 takes all.",
        ),
        fixed=True,
    ),
    "seed": Whole(
        **_limits("seed"),
        label=N_("TrainingConfig", "Seed"),
        tip=N_(
            "TrainingConfig", "Decides the first weights and the batches: one seed, one result."
        ),
        fixed=True,
    ),
    "dtype": Choice(
        choices=DTYPE_CATALOG,
        label=N_("TrainingConfig", "Precision"),
        tip=N_("TrainingConfig", "Bits of every number of the network; 32 train faster."),
        fixed=True,
    ),
}
