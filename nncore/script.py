"""A run as code for students: a NumPy script, or a Jupyter notebook, of the same losses.

Both need nothing but NumPy and the four files of the data, speak the words of chapters 4 to 6 of
the book, and make every rounding that the engine makes: on processors of one kind the losses are
the run's to the last bit, on others to as many digits as matrix products agree in.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nncore.batches import iterations_per_epoch
from nncore.config import TrainingConfig
from nncore.errors import DatasetError, ScriptError
from nncore.limits import samples_at_once
from nncore.run import Run
from nncore.script_parts import (
    activations,
    augmentation,
    data,
    layers,
    loop,
    losses,
    optimizers,
)
from nncore.validation import check_kind

READ_SETS = "MNIST", "Fashion-MNIST", "KMNIST"  # in four files of the same names and sizes
LINEAR = "identity"  # the activation that needs no layer
SIZES = 60_000, 10_000, (28, 28), 10


@dataclass(frozen=True)
class Cell:
    """A part of the code under a heading of its own."""

    heading: str
    code: str


def numpy_script(run: Run, data_dir: Path) -> str:
    """Write a run as a script that trains the same network with the same losses.

    Parameters
    ----------
    run : Run
        Its settings, the learning rates that were set on the way, and where a rule has stopped
        it; else how far it has come makes no difference, and the script goes to the end.
    data_dir : Path
        Folder of the four .gz files; it stands at the top of the script, to be changed there.

    Returns
    -------
    str
        Python.

    Raises
    ------
    ScriptError
        If the run does something that takes more than a short script.
    """
    parts = (f"# {cell.heading}\n\n{cell.code}" for cell in _cells(run, data_dir))
    return f'"""{_title(run)}\n\n{_NOTE}\n"""\n\n' + "\n\n\n".join(parts) + "\n"


def jupyter_notebook(run: Run, data_dir: Path) -> str:
    """Write a run as a notebook: the script of `numpy_script`, a cell a part.

    Parameters and errors are those of `numpy_script`.

    Returns
    -------
    str
        JSON of the notebook format 4.5.
    """
    parts = _cells(run, data_dir)
    cells = [_markdown(f"# {_title(run)}\n\n{_NOTE}")]
    for cell in parts:
        cells += [_markdown(f"## {cell.heading}"), _code(cell.code)]
    notebook = {
        "cells": [{"id": f"cell-{i}", **cell} for i, cell in enumerate(cells)],
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


_NOTE = """\
Needs NumPy 2 and the four .gz files of the data. Prints the losses of the run; on a processor of
another kind, whose matrix products round in another order, the last digits can differ."""


def _markdown(text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(text: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {},
        "outputs": [],
        "source": text,
    }


def _title(run: Run) -> str:
    sizes = "-".join(map(str, (784, *run.config.hidden_sizes, 10)))
    steps, seed = run.config.iterations, run.config.seed
    return f"Train a network of {sizes} units on {run.data.name}: {steps:,} steps from seed {seed}."


def _cells(run: Run, data_dir: Path) -> list[Cell]:
    check_kind(run, Run, "no_run")
    if not isinstance(data_dir, str | os.PathLike):
        raise DatasetError("not_a_path", value=data_dir)
    _check(run)
    config = run.config
    cells = [
        Cell("Settings", _settings(run, data_dir)),
        Cell("Data", data.READING),
        Cell("Mini-batches", data.BATCHES[config.sampling]),
        *_augmentation(config),
        Cell("Layers", _layers(config)),
        Cell("Network", _network(config)),
        Cell("Optimizer", optimizers.optimizer_class(config.optimizer)),
        *_learning_rate(run),
        Cell("Training", _loop(run)),
    ]
    return [Cell("Libraries", _libraries(cells)), *cells]


def _libraries(cells: list[Cell]) -> str:
    needs_math = any("math." in cell.code for cell in cells)
    return _LIBRARIES if needs_math else _LIBRARIES.replace("import math\n", "")


_LIBRARIES = """\
import gzip
import math
import os
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # one thread is faster for matrices this small

import numpy as np

np.seterr(over="ignore", invalid="ignore")  # where exp(-x) is inf, 1 / inf is the 0 meant"""


def _check(run: Run) -> None:
    """Refuse what the pieces cannot say, before any of them is written."""
    config, about = run.config, run.data
    sizes = about.n_train, about.n_test, about.image_shape, about.n_classes
    if about.name not in READ_SETS or sizes != SIZES:
        raise ScriptError("data", name=about.name, sets=", ".join(READ_SETS))
    if config.gradient_method == "numerical":
        raise ScriptError("numerical")
    if config.activation not in activations.IN_SCRIPTS:
        raise ScriptError("activation", activation=config.activation)
    most = samples_at_once((784, *config.hidden_sizes, 10))
    if config.batch_size > most:
        raise ScriptError("batch_size", most=most, batch_size=config.batch_size)


def _has_changes(run: Run) -> bool:
    return len(run.history.learning_rate_changes) > 1


def _is_stopped(run: Run) -> bool:
    """Whether a rule has ended it before its last iteration."""
    return run.history.stopped_by is not None and run.iteration < run.config.iterations


def _settings(run: Run, data_dir: Path) -> str:
    """Those that this run makes use of, by the book's names where it has them."""
    config = run.config
    written = {
        "train_size": config.train_size or run.data.n_train,
        "hidden_sizes": list(config.hidden_sizes),
        **_initial_std(config),
        **_learning_rates(run),
        **_only_used({"weight_decay": config.weight_decay, "dropout_ratio": config.dropout}),
        **_maxima(config),
        "batch_size": config.batch_size,
        "iters_num": config.iterations,
        **({"stopped_after": run.iteration} if _is_stopped(run) else {}),
        "report_every": _report_every(run),
        "seed": config.seed,
    }
    lines = [f"{name} = {value!r}" for name, value in written.items()]
    folder = f"data_dir = Path({str(data_dir)!r})  # of the four .gz files"
    return "\n".join([folder, *lines, f"dtype = np.{config.dtype}"])


def _initial_std(config: TrainingConfig) -> dict[str, Any]:
    std = config.weight_init_std
    if isinstance(std, str):
        return {}  # a rule, which the network works out
    return {"weight_init_std": list(std) if isinstance(std, tuple) else std}


def _learning_rates(run: Run) -> dict[str, Any]:
    config, changes = run.config, run.history.learning_rate_changes
    warmup = {"warmup": config.warmup} if config.has_schedule else {}
    if _has_changes(run):
        return {"rate_changes": {each.iteration: each.learning_rate for each in changes}, **warmup}
    rate = changes[0].learning_rate if changes else config.learning_rate
    return {"learning_rate": rate, **warmup}


def _only_used(values: dict[str, float]) -> dict[str, float]:
    return {name: value for name, value in values.items() if value}


def _maxima(config: TrainingConfig) -> dict[str, float]:
    """How far images are changed: all three that move them, where one of them does."""
    moving = {
        "max_shift": config.augment_shift,
        "max_turn": config.augment_turn,
        "max_scale": config.augment_scale,
    }
    noise = _only_used({"max_noise": config.augment_noise})
    return {**moving, **noise} if any(moving.values()) else noise


def _report_every(run: Run) -> int:
    """Steps of an epoch, as whole ones; of a small set so many that printing costs little."""
    config = run.config
    n_train = config.train_size or run.data.n_train
    epoch = iterations_per_epoch(config.sampling, n_train, config.batch_size)
    epochs = -(-(n_train + run.data.n_test) // (2 * n_train))
    return max(1, round(epoch * epochs))


def _augmentation(config: TrainingConfig) -> list[Cell]:
    if not config.augmentation:
        return []
    used = _maxima(config)
    code = augmentation.augmenting("max_turn" in used, "max_noise" in used)
    return [Cell("Augmentation", code)]


def _layers(config: TrainingConfig) -> str:
    key = config.activation
    pieces = [
        layers.AFFINE,
        activations.ACTIVATIONS[key].layer(key) if key != LINEAR else "",
        layers.DROPOUT if config.dropout else "",
        layers.SOFTMAX,
        layers.ONE_HOT,
        losses.LOSSES[config.loss].layer(),
    ]
    return "\n\n\n".join(filter(None, pieces))


def _network(config: TrainingConfig) -> str:
    std = config.weight_init_std
    if isinstance(std, str):
        expression = layers.INITIAL_STD[std]
    else:
        expression = "weight_init_std[i - 1]" if isinstance(std, tuple) else "weight_init_std"
    hidden = "" if config.activation == LINEAR else config.activation.capitalize()
    return layers.network(expression, hidden, config.dropout > 0)


def _learning_rate(run: Run) -> list[Cell]:
    config, changes = run.config, _has_changes(run)
    if not (config.has_schedule or changes):
        return []
    code = loop.rate_function(config.schedule, config.warmup > 0, changes)
    return [Cell("Learning rate", code)]


def _loop(run: Run) -> str:
    config = run.config
    changes_images = "augment" if config.augmentation else "normalize"
    varies = config.has_schedule or _has_changes(run)
    return loop.training_loop(
        f"{changes_images}(x_train[batch_mask])",
        "learning_rate_at(i)" if varies else "learning_rate",
        optimizers.DECAYS[config.weight_decay_kind] if config.weight_decay else "",
        "stopped_after" if _is_stopped(run) else "iters_num",
    )
