"""Options of the terminal for the fields of a config: read there, and written for a program."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable, Mapping, Set
from typing import Any

from nncore.config import CHOICES, TrainingConfig
from nncore.initial_weights import INITIAL_WEIGHTS


def option_name(field: str) -> str:
    """Return what the terminal calls a field: --batch-size.

    Parameters
    ----------
    field : str
    """
    return f"--{field.replace('_', '-')}"


def config_options(config: TrainingConfig) -> list[str]:
    """Arguments of ``python -m nncore train`` that make exactly this config.

    Parameters
    ----------
    config : TrainingConfig

    Returns
    -------
    list of str
        One a field that is not None, as ``--learning-rate=0.1``.
    """
    fields = dataclasses.asdict(config).items()
    return [f"{option_name(name)}={_written(v)}" for name, v in fields if v is not None]


def _written(value: Any) -> str:
    """A value as the terminal reads it, floats to their last bit."""
    if isinstance(value, tuple):
        return ",".join(map(_written, value))
    return value if isinstance(value, str) else repr(value)


def add_config_options(parser: argparse.ArgumentParser, names: Set[str]) -> None:
    """Add one option for each of these fields of the config, which has their first values.

    Parameters
    ----------
    parser : ArgumentParser
    names : set of str
        Its namespace has them as `fields`.
    """
    parser.set_defaults(fields=names)
    for field in dataclasses.fields(TrainingConfig):
        if field.name in names:
            parser.add_argument(
                option_name(field.name),
                type=_READERS.get(field.name, str),
                default=argparse.SUPPRESS,  # what is given can be told from what is not
                choices=CHOICES.get(field.name),
                help=_HELP.get(field.name, f"first value: {field.default}"),
            )


def _numbers(kind: type) -> Callable[[str], tuple[Any, ...]]:
    def read(text: str) -> tuple[Any, ...]:
        return tuple(kind(part) for part in text.split(","))

    read.__name__ = f"list of {kind.__name__}"
    return read


def _initial_scale(text: str) -> Any:
    """Numbers, or else the text itself: the key of a rule, or what the config refuses."""
    try:
        return _numbers(float)(text)
    except ValueError:
        return text


_HELP: Mapping[str, str] = {
    "hidden_sizes": "units of each hidden layer, as in 100,50; first value: 50",
    "weight_init_std": "standard deviation for all layers, or one for each as in 0.01,1, or one "
    f"of {', '.join(INITIAL_WEIGHTS)}; first value: 0.01",
    "schedule": "of the learning rate over the run; first value: constant",
    "warmup": "steps over which the learning rate grows linearly to its value; first value: 0",
    "augment_shift": "of each image, in pixels at most, up to 5; first value: 0",
    "augment_turn": "of each image, in degrees at most, up to 45; first value: 0",
    "augment_scale": "change of each image's size, as a share up to 0.5; first value: 0",
    "augment_noise": "on each pixel, drawn evenly from minus to plus this share of its range, up "
    "to 0.5; first value: 0",
    "weight_decay": "how strongly weights and biases are drawn toward 0: lambda of the penalty "
    "1/2 lambda sum(w^2), which is told beside the loss and is no part of it; first value: 0",
    "weight_decay_kind": "added to the gradient, as in SGD and Adam of PyTorch, or decoupled from "
    "it, as in AdamW; first value: gradient",
    "dropout": "share of the hidden units that each step leaves out, others for each image, up "
    "to 0.9; first value: 0",
    "train_size": "of how many training images; all of them at first",
    "target_accuracy": "stop at this test accuracy, as a share up to 1; never at first (0)",
    "patience": "stop after so many epochs without a lower mean loss; never at first (0)",
    "time_limit": "stop after so many seconds of training; never at first (0)",
}
_READERS: Mapping[str, Any] = {
    "hidden_sizes": _numbers(int),
    "weight_init_std": _initial_scale,
    "learning_rate": float,
    "weight_decay": float,
    "dropout": float,
    "warmup": int,
    "augment_shift": float,
    "augment_turn": float,
    "augment_scale": float,
    "augment_noise": float,
    "batch_size": int,
    "iterations": int,
    "train_size": int,
    "seed": int,
    "target_accuracy": float,
    "patience": int,
    "time_limit": float,
}
