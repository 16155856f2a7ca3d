"""Descriptions of the fields of a TrainingConfig, for the forms of every page that edits some."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.catalog.activations import ACTIVATION_CATALOG
from app.catalog.dtypes import DTYPE_CATALOG
from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.catalog.initial_weights import INITIAL_WEIGHTS_CATALOG
from app.catalog.losses import LOSS_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.catalog.samplings import SAMPLING_CATALOG
from app.catalog.schedules import SCHEDULE_CATALOG
from app.catalog.weight_decays import WEIGHT_DECAY_CATALOG
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
            "How far a step goes against the gradient. Can be changed while it trains; a schedule "
            "is scaled from there on.",
        ),
        unit=N_("TrainingConfig", "A factor without a unit"),
        effect=N_(
            "TrainingConfig",
            "Too large: the loss swings, stays high or leaves all numbers; too small: it hardly "
            "falls before the run ends.",
        ),
        term="learning_rate",
    ),
    "schedule": Choice(
        choices=SCHEDULE_CATALOG,
        label=N_("TrainingConfig", "Schedule"),
        tip=N_("TrainingConfig", "How the learning rate changes by itself over the run."),
        effect=N_(
            "TrainingConfig",
            "One that falls allows large steps at first and quiet ones at the end; falling too "
            "soon, it stops the learning before the run ends.",
        ),
        fixed=True,
        term="schedule",
    ),
    "warmup": Whole(
        **_limits("warmup"),
        label=N_("TrainingConfig", "Warm-up"),
        tip=N_(
            "TrainingConfig",
            "Steps over which the learning rate grows evenly to its value; the schedule begins "
            "after them.",
        ),
        unit=N_("TrainingConfig", "Steps"),
        effect=N_(
            "TrainingConfig",
            "Too few: large first steps can throw a deep network off; too many: the run is over "
            "before it has learned at its full rate.",
        ),
        fixed=True,
        term="schedule",
    ),
    "optimizer": Choice(
        choices=OPTIMIZER_CATALOG,
        label=N_("TrainingConfig", "Optimizer"),
        tip=N_("TrainingConfig", "How a step is made of the gradient, from plain descent to Adam."),
        effect=N_(
            "TrainingConfig",
            "Each has learning rates of its own: what suits plain descent is too large for RMSProp "
            "and Adam.",
        ),
        fixed=True,
        term="optimizer",
    ),
    "batch_size": Whole(
        **_limits("batch_size"),
        label=N_("TrainingConfig", "Batch size"),
        tip=N_("TrainingConfig", "How many images each step learns from."),
        unit=N_("TrainingConfig", "Images"),
        effect=N_(
            "TrainingConfig",
            "Larger: less gradient noise, but each step takes longer; smaller: quick steps that "
            "scatter, so that the loss jumps from step to step.",
        ),
        fixed=True,
        term="mini_batch",
    ),
    "iterations": Whole(
        **_limits("iterations"),
        label=N_("TrainingConfig", "Iterations"),
        tip=N_("TrainingConfig", "How many mini-batches the run has."),
        unit=N_("TrainingConfig", "Steps"),
        effect=N_(
            "TrainingConfig",
            "Too few: it ends while the loss is still falling; too many: it takes long, and few "
            "training images are learned by heart.",
        ),
        fixed=True,
        term="iteration",
    ),
    "target_accuracy": Number(
        **_limits("target_accuracy"),
        label=N_("TrainingConfig", "Target accuracy"),
        tip=N_(
            "TrainingConfig",
            "Stop at the first evaluation that finds this test accuracy, 0.95 for 95 %; 0 is off.",
        ),
        unit=N_("TrainingConfig", "A share of the test images"),
        effect=N_(
            "TrainingConfig",
            "Too large: it is never reached, and the run ends as without it. What stops by the "
            "test images is chosen by them: others would be read a little worse.",
        ),
        fixed=True,
        term="accuracy",
    ),
    "patience": Whole(
        **_limits("patience"),
        label=N_("TrainingConfig", "Patience"),
        tip=N_(
            "TrainingConfig",
            "Stop where so many epochs have ended since the one whose losses had the lowest mean; "
            "0 is off.",
        ),
        unit=N_("TrainingConfig", "Epochs"),
        effect=N_(
            "TrainingConfig",
            "Too few: chance, which makes one epoch look worse than the last, ends the run; too "
            "many: it goes on long after it has learned what it can.",
        ),
        fixed=True,
        term="early_stopping",
    ),
    "time_limit": Number(
        **_limits("time_limit"),
        label=N_("TrainingConfig", "Time limit"),
        tip=N_(
            "TrainingConfig",
            "Stop after so many seconds of training, pauses and evaluations not counted; 0 is off.",
        ),
        unit=N_("TrainingConfig", "Seconds"),
        effect=N_(
            "TrainingConfig",
            "A quick computer makes more steps in them than a slow one: such a run is not the "
            "same twice.",
        ),
        fixed=True,
    ),
    "hidden_sizes": Items(
        of=Whole(**_limits("hidden_sizes")),
        least=1,
        most=MOST_LAYERS - 1,
        label=N_("TrainingConfig", "Hidden layers"),
        tip=N_("TrainingConfig", "Units of each hidden layer: 50, or 100, 50 for two layers."),
        unit=N_("TrainingConfig", "Units of a layer"),
        effect=N_(
            "TrainingConfig",
            "Too few: even the training images are not told apart; too many: every step takes "
            "longer, for hardly a better test accuracy.",
        ),
        fixed=True,
        term="hidden_layer",
    ),
    "activation": Choice(
        choices=ACTIVATION_CATALOG,
        label=N_("TrainingConfig", "Activation"),
        tip=N_(
            "TrainingConfig", "The function between two layers; without one, layers add nothing."
        ),
        effect=N_(
            "TrainingConfig",
            "Sigmoid and tanh saturate where their input is large: hardly a gradient is left. ReLU "
            "does not, but a unit that is never on stays dead.",
        ),
        fixed=True,
        term="activation",
    ),
    "loss": Choice(
        choices=LOSS_CATALOG,
        label=N_("TrainingConfig", "Loss"),
        tip=N_(
            "TrainingConfig", "What is made smaller: how wrong the network's probabilities are."
        ),
        effect=N_(
            "TrainingConfig",
            "Cross-entropy pushes hardest on confident mistakes; squared error sends back next to "
            "nothing there, so that training begins slower.",
        ),
        fixed=True,
        term="loss",
    ),
    "weight_init_std": Items(
        of=Number(**_limits("weight_init_std")),
        least=1,
        most=MOST_LAYERS,
        choices=INITIAL_WEIGHTS_CATALOG,
        label=N_("TrainingConfig", "Initial scale"),
        tip=N_(
            "TrainingConfig",
            "Standard deviation of the first random weights: 0.01 for all layers, one for each, "
            "as in 0.01, 1, or a rule: xavier, he or zeros.",
        ),
        unit=N_("TrainingConfig", "A standard deviation"),
        effect=N_(
            "TrainingConfig",
            "Too large: sigmoid and tanh saturate and the loss begins high; too small: the loss "
            "stands still at first; 0: all units of a layer remain the same for ever.",
        ),
        fixed=True,
        term="initial_scale",
    ),
    "weight_decay": Number(
        **_limits("weight_decay"),
        label=N_("TrainingConfig", "Weight decay"),
        tip=N_(
            "TrainingConfig",
            "λ: how strongly each step draws every weight toward zero, against overfitting: "
            "0.0001 to 0.01; 0 is off.",
        ),
        unit=N_("TrainingConfig", "A factor without a unit"),
        effect=N_(
            "TrainingConfig",
            "Too large: the weights stay so small that even the training images are not learned; "
            "too small: it changes nothing.",
        ),
        fixed=True,
        term="weight_decay",
    ),
    "weight_decay_kind": Choice(
        choices=WEIGHT_DECAY_CATALOG,
        label=N_("TrainingConfig", "Decay"),
        tip=N_(
            "TrainingConfig",
            "Whether the decay is a part of the gradient, or decoupled from it as in AdamW.",
        ),
        effect=N_(
            "TrainingConfig",
            "With SGD both are the same. AdaGrad, RMSProp and Adam scale the gradient, and a decay "
            "that is a part of it, too.",
        ),
        fixed=True,
        term="weight_decay",
    ),
    "dropout": Number(
        **_limits("dropout"),
        label=N_("TrainingConfig", "Dropout"),
        tip=N_(
            "TrainingConfig",
            "Share of the hidden units that each step leaves out at random, against overfitting: "
            "0.2, or 0.5. The loss is that of the units left; accuracies are those of all.",
        ),
        unit=N_("TrainingConfig", "A share"),
        effect=N_(
            "TrainingConfig",
            "Too large: too few units are left to tell the images apart, and it learns slowly; too "
            "small: it changes nothing.",
        ),
        fixed=True,
        term="dropout",
    ),
    "gradient_method": Choice(
        choices=GRADIENT_METHOD_CATALOG,
        label=N_("TrainingConfig", "Gradient"),
        tip=N_("TrainingConfig", "Backpropagation, or the same numbers by trying every weight."),
        effect=N_(
            "TrainingConfig",
            "Both train alike; numerical gradients take many times as long, since each weight is "
            "tried twice.",
        ),
        fixed=True,
        term="gradient",
    ),
    "sampling": Choice(
        choices=SAMPLING_CATALOG,
        label=N_("TrainingConfig", "Sampling"),
        tip=N_(
            "TrainingConfig", "Draw each batch from the whole set, or deal the shuffled set out."
        ),
        effect=N_(
            "TrainingConfig",
            "Drawn from the whole set, about 37 % of the images are not met in an epoch; dealt "
            "out, each is met once.",
        ),
        fixed=True,
    ),
    "augment_shift": Number(
        **_limits("augment_shift"),
        label=N_("TrainingConfig", "Augment: shift"),
        tip=N_(
            "TrainingConfig",
            "How far each image of a mini-batch is shifted at most, to either side and up or down; "
            "a run draws 1,024 shifts.",
        ),
        unit=N_("TrainingConfig", "Pixels"),
        effect=N_(
            "TrainingConfig",
            "Some helps to read digits that stand elsewhere; too much: parts of them leave the "
            "image, and the training takes longer.",
        ),
        fixed=True,
        term="augmentation",
    ),
    "augment_turn": Number(
        **_limits("augment_turn"),
        label=N_("TrainingConfig", "Augment: turn"),
        tip=N_(
            "TrainingConfig",
            "How far each image of a mini-batch is turned at most, either way; a run draws 1,024 "
            "turns.",
        ),
        unit=N_("TrainingConfig", "Degrees"),
        effect=N_(
            "TrainingConfig",
            "Some helps to read slanted digits; too much: those that differ by their direction, as "
            "7 and 2 or 6 and 9 do, are harder to tell apart.",
        ),
        fixed=True,
        term="augmentation",
    ),
    "augment_scale": Number(
        **_limits("augment_scale"),
        label=N_("TrainingConfig", "Augment: scale"),
        tip=N_(
            "TrainingConfig",
            "By which share each image of a mini-batch is made larger or smaller at most; a run "
            "draws 1,024 sizes.",
        ),
        unit=N_("TrainingConfig", "A share of the size"),
        effect=N_(
            "TrainingConfig",
            "Some helps to read digits of any size; too much: the small ones lose their strokes, "
            "the large ones leave the image.",
        ),
        fixed=True,
        term="augmentation",
    ),
    "augment_noise": Number(
        **_limits("augment_noise"),
        label=N_("TrainingConfig", "Augment: noise"),
        tip=N_(
            "TrainingConfig",
            "How far each pixel of a mini-batch is made brighter or darker at most; each amount up "
            "to that is equally likely (uniform noise).",
        ),
        unit=N_("TrainingConfig", "A share of the pixels' range"),
        effect=N_(
            "TrainingConfig",
            "Some keeps single pixels from being learned by heart; too much drowns the strokes.",
        ),
        fixed=True,
        term="augmentation",
    ),
    "train_size": Whole(
        **_limits("train_size"),
        nothing=N_("TrainingConfig", "all"),
        label=N_("TrainingConfig", "Training images"),
        tip=N_(
            "TrainingConfig",
            "Learn from only the first so many images, on every page; 0 takes all.",
        ),
        unit=N_("TrainingConfig", "Images"),
        effect=N_(
            "TrainingConfig",
            "Too few: they are learned by heart, and the test accuracy stays far below the train "
            "accuracy (overfitting); more are better, at no cost for a step.",
        ),
        fixed=True,
        term="train_test",
    ),
    "seed": Whole(
        **_limits("seed"),
        label=N_("TrainingConfig", "Seed"),
        tip=N_(
            "TrainingConfig",
            "Decides the first weights, the batches and the dropped units: one seed, one result.",
        ),
        unit=N_("TrainingConfig", "A whole number"),
        effect=N_(
            "TrainingConfig",
            "None is better than another: what changes with it is chance.",
        ),
        fixed=True,
        term="seed",
    ),
    "dtype": Choice(
        choices=DTYPE_CATALOG,
        label=N_("TrainingConfig", "Precision"),
        tip=N_("TrainingConfig", "Bits of every number of the network; 32 train faster."),
        effect=N_(
            "TrainingConfig",
            "32 bits hold about 7 digits, enough to train; 64 hold about 16, which numerical "
            "gradients need: they are taken so in any case.",
        ),
        fixed=True,
        term="float",
    ),
}
