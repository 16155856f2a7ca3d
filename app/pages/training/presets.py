"""Runs that are worth showing, ready to start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from nncore import TrainingConfig
from nncore.marking import N_

FEW_STEPS = 20  # of a numerical gradient, each of which takes as long as 150 others


class Preset(NamedTuple):
    """A run under its name, which is marked."""

    name: str
    config: TrainingConfig


PRESETS: Mapping[str, Preset] = {
    "article": Preset(N_("TrainingPresets", "The article's run"), TrainingConfig()),
    "article_w2": Preset(
        N_("TrainingPresets", "The article's W2, drawn without the 0.01"),
        TrainingConfig(weight_init_std=(0.01, 1.0)),
    ),
    "too_fast": Preset(
        N_("TrainingPresets", "Too fast: rate 30"), TrainingConfig(learning_rate=30.0)
    ),
    "too_slow": Preset(
        N_("TrainingPresets", "Too slow: rate 0.001"), TrainingConfig(learning_rate=0.001)
    ),
    "overfitting": Preset(
        N_("TrainingPresets", "Overfitting on 20 images"),
        TrainingConfig(train_size=20, batch_size=20, sampling="shuffled", iterations=2_000),
    ),
    "deep_and_small": Preset(
        N_("TrainingPresets", "Deep, with small weights"),
        TrainingConfig(hidden_sizes=(50, 50, 50, 50)),
    ),
    "squared_error": Preset(
        N_("TrainingPresets", "Squared error"), TrainingConfig(loss="sum_squared_error")
    ),
    "numerical": Preset(
        N_("TrainingPresets", "20 steps by numerical gradient"),
        TrainingConfig(gradient_method="numerical", iterations=FEW_STEPS),
    ),
}
