"""Hints of the Training page: what shows in a run, in words, with the settings that help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.catalog.activations import ACTIVATION_CATALOG
from app.catalog.entry import Entry
from app.catalog.initial_weights import INITIAL_WEIGHTS_CATALOG
from app.catalog.losses import LOSS_CATALOG
from app.formula_text import general
from app.hint import Hint
from app.messages import explain
from app.pages.training.model.troubles import NO_DECAY, Trouble, decay_overshoots
from app.translation import name_of, translated
from nncore import DivergedError, TrainingConfig
from nncore.marking import N_

SENTENCES = {
    "one_class": N_(
        "TrainingHints",
        "All images that it learns from are of one class: it learns to say that for every image.",
    ),
    "sure_mistakes": N_(
        "TrainingHints", "The network is sure of wrong answers; the squared error hardly moves it."
    ),
    "equal_units": N_(
        "TrainingHints",
        "All units of a layer are equal, and so learn the same: they are worth a single one.",
    ),
    "large_weights": N_(
        "TrainingHints", "It begins sure of wrong answers: the initial weights are too large."
    ),
    "large_steps": N_("TrainingHints", "The loss is worse than guessing: the steps are too large."),
    "strong_decay": N_(
        "TrainingHints",
        "The weight decay is too strong: it draws the weights to 0, and nothing is learned.",
    ),
    "overshooting_decay": N_(
        "TrainingHints",
        "The weight decay is too strong: each step takes more than twice of every weight away.",
    ),
    "lost_signal": N_(
        "TrainingHints",
        "To the last hidden layer all images look alike: the weights are too small.",
    ),
    "flattening": N_(
        "TrainingHints",
        "To the last hidden layer all images look alike: each sigmoid layer flattens them.",
    ),
    "dead_units": N_(
        "TrainingHints",
        "Half of a layer's units are dead: they answer nothing, whatever the image.",
    ),
    "small_steps": N_("TrainingHints", "The loss hardly falls: the steps are too small."),
    "batch_of_one": N_(
        "TrainingHints", "Each step follows a single image, so the loss jumps from step to step."
    ),
    "overfitting": N_(
        "TrainingHints", "Overfitting: it reads images that it learned from far better than others."
    ),
}
OFFERS = {
    "learning_rate": N_("TrainingHints", "Learning rate {value}"),
    "weight_init_std": N_("TrainingHints", "Initial scale {value}"),
    "activation": N_("TrainingHints", "Use {value}"),
    "loss": N_("TrainingHints", "Use {value}"),
    "batch_size": N_("TrainingHints", "Batches of {value}"),
    "train_size": N_("TrainingHints", "All training images"),
    "weight_decay": N_("TrainingHints", "Weight decay {value}"),
    "dropout": N_("TrainingHints", "Dropout {value}"),
}
CATALOGS: Mapping[str, Mapping[str, Entry]] = {
    "activation": ACTIVATION_CATALOG,
    "loss": LOSS_CATALOG,
    "weight_init_std": INITIAL_WEIGHTS_CATALOG,
}


def hint_of(trouble: Trouble) -> Hint:
    """The hint about a trouble."""
    sentence = translated(SENTENCES[trouble.key])
    return Hint(trouble.key, sentence, offer_of(trouble.changes), trouble.changes)


def hint_of_divergence(error: DivergedError, config: TrainingConfig) -> Hint:
    """The hint about a run that has ended in no numbers."""
    if decay_overshoots(config):
        return hint_of(Trouble("overshooting_decay", NO_DECAY))
    rate = error.values.get("remedy")
    changes = {} if rate is None else {"learning_rate": rate}
    return Hint("diverged", explain(error), offer_of(changes), changes)


def offer_of(changes: Mapping[str, Any]) -> str:
    """What the button says that makes these changes; empty for none."""
    return ", ".join(
        translated(OFFERS[field]).format(value=_written(field, value))
        for field, value in changes.items()
    )


def _written(field: str, value: Any) -> str:
    if isinstance(value, str):
        return name_of(CATALOGS[field][value])
    return "" if value is None else general(value)
