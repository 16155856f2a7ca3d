"""The parameters of the next run, kept from one start to the next."""

import dataclasses

from app.settings import Settings
from nncore import ConfigError, TrainingConfig


def store_config(settings: Settings, config: TrainingConfig) -> None:
    """Remember `config`."""
    settings.set("config", dataclasses.asdict(config))


def restored_config(settings: Settings) -> TrainingConfig:
    """Return what was remembered; the book's values where that is nothing, or unusable."""
    stored = settings.get("config", {})
    try:
        return TrainingConfig(**stored)
    except (ConfigError, TypeError):  # of another version, or changed by hand
        return TrainingConfig()
