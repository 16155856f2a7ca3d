"""What stands in the file of a run: its arrays, and the run that they are made into again."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.building import build_optimizer
from nncore.config import TrainingConfig
from nncore.data_files.classes import LEAST_CLASSES, MOST_CLASSES
from nncore.dataset_identity import DatasetIdentity
from nncore.errors import DamageError, RunFileError
from nncore.gradients import KeepGoing, raise_if_cancelled
from nncore.history import Evaluation, History, LearningRateChange
from nncore.layers import parameter_names
from nncore.mini_batch import MiniBatch, mini_batches
from nncore.optimizer import Optimizer
from nncore.optimizers import OPTIMIZERS
from nncore.quoting import quoted
from nncore.run import Run
from nncore.stopping import STOP_REASONS
from nncore.timeline import MOST_SNAPSHOTS, Snapshot, Timeline, frozen_copies
from nncore.validation import check_choice, check_learning_rate, check_number, check_whole

FORM, VERSION = "Descent Lab run", 1
MOST_HEADER = 100_000  # characters
MOST_NAME = 1000  # characters
MOST_IMAGES = 10**8
LARGEST_SIDE = 10_000  # pixels
MOST_HALVINGS = 60
MOST_SECONDS = 1e9  # thirty years
LARGEST_COUNT = 2**53  # the largest of its kind that every JSON reader keeps exact
ASKED_EVERY = 1000  # iterations
OUTLINE = "header", "losses", "learning_rates", "learning_rate_changes", "evaluations"
EVALUATION = tuple(field.name for field in dataclasses.fields(Evaluation))
Arrays = Mapping[str, NDArray[Any]]


def to_arrays(run: Run) -> dict[str, NDArray[Any]]:
    """Arrays of a run, which may be under way: they belong together all the same.

    Parameters
    ----------
    run : Run
    """
    snapshots, history = run.timeline.snapshots, run.history  # the history reaches as far, or on
    losses = history.losses
    n = len(losses)
    evaluations = [e for e in history.evaluations if e.iteration <= n]
    changes = [c for c in history.learning_rate_changes if c.iteration < n]
    header = {
        "form": FORM,
        "version": VERSION,
        "config": dataclasses.asdict(run.config),
        "data": dataclasses.asdict(run.data),
        "forward_passes": history.forward_passes,
        "halvings": run.timeline.halvings,
        "stopped_by": history.stopped_by,
        "seconds": float(history.seconds_at(n)),
    }
    arrays: dict[str, NDArray[Any]] = {
        "header": np.array(json.dumps(header, ensure_ascii=False)),
        "losses": losses,
        "learning_rate_changes": _table((c.iteration, c.learning_rate) for c in changes),
        "evaluations": _table(dataclasses.astuple(e) for e in evaluations),
        "snapshots": np.array([s.iteration for s in snapshots], np.int64),
        "snapshot_learning_rates": np.array([s.optimizer.lr for s in snapshots]),
    }
    if history.is_scheduled:
        arrays["learning_rates"] = history.learning_rates[:n]
    for name in snapshots[0].params if snapshots else ():
        arrays[name] = np.stack([s.params[name] for s in snapshots])
        for key in OPTIMIZERS[run.config.optimizer].state_names:
            states = [_state(s, name, key) for s in snapshots]
            arrays[f"{name}.{key}"] = np.stack(states)
    return arrays


def _table(rows: Any) -> NDArray[np.float64]:
    return np.array(list(rows), dtype=np.float64)


def _state(snapshot: Snapshot, name: str, key: str) -> NDArray[Any]:
    """What the optimizer remembers; before the first step the zeros that it begins with."""
    state = snapshot.optimizer.state.get(name)
    return np.zeros_like(snapshot.params[name]) if state is None else state[key]


def from_arrays(file: str, arrays: Arrays, keep_going: KeepGoing | None = None) -> Run:
    """Run of the arrays of a file, all of them checked.

    Parameters
    ----------
    file : str
        What errors call the file.
    arrays : mapping of str to ndarray
        As `to_arrays` makes them, or those of the `OUTLINE` alone, for a run without snapshots.
    keep_going : callable, optional
        Asked now and then while the mini-batches are drawn again.

    Raises
    ------
    DamageError
        If an array is missing, of another shape, or not finite, or if they do not fit each other.
    RunFileError
        If it is no run, or one of another version.
    ConfigError
        If the config is not usable.
    Cancelled
        If `keep_going` returned False.
    """
    return _Reading(file, arrays).run(keep_going)


class _Reading:
    """Arrays of a file on their way to a run, each asked for with the shape that it must have."""

    def __init__(self, file: str, arrays: Arrays) -> None:
        self._arrays = arrays
        header = _header(file, arrays)
        self._config = _config(header.get("config"))
        self._data = _identity(header.get("data"))
        self._halvings = check_whole("halvings", header.get("halvings"), 0, MOST_HALVINGS)
        if (self._config.train_size or 1) > self._data.n_train:
            raise DamageError("header", text="train_size")
        self._forward_passes = check_whole(
            "forward_passes", header.get("forward_passes"), 0, LARGEST_COUNT
        )

        self._stopped_by = header.get("stopped_by")
        if self._stopped_by is not None:
            check_choice("stopped_by", self._stopped_by, STOP_REASONS)
        self._seconds = header.get("seconds")  # of older versions only the evaluations have times
        if self._seconds is not None:
            self._seconds = check_number("seconds", self._seconds, 0, MOST_SECONDS)

    def run(self, keep_going: KeepGoing | None) -> Run:
        history = self._history()
        timeline = Timeline.restored(self._snapshots(len(history), keep_going), self._halvings)
        return Run(self._config, history, timeline, self._data)

    def _array(self, name: str, dtype: str, *shape: int | None) -> NDArray[Any]:
        """The array called `name`, finite; a length that is None may be any."""
        array = self._arrays.get(name)
        if array is None:
            raise DamageError("missing_array", name=name)
        fits = len(array.shape) == len(shape) and all(
            wanted in (None, length) for length, wanted in zip(array.shape, shape, strict=True)
        )
        if array.dtype != np.dtype(dtype) or not fits:
            found = f"{array.dtype} {array.shape}"
            raise DamageError("array_form", name=name, found=quoted(found))
        if not np.isfinite(array).all():
            raise DamageError("not_finite", name=name)
        return array

    def _history(self) -> History:
        losses = self._array("losses", self._config.dtype, None)
        n = len(losses)
        if n > self._config.iterations:
            raise DamageError("too_many_steps", count=n, most=self._config.iterations)
        rates = None
        if "learning_rates" in self._arrays:
            rates = self._array("learning_rates", "float64", n)
        known = self._evaluations(n), self._changes(n), self._forward_passes
        return History.restored(losses, *known, rates, self._stopped_by, self._seconds)

    def _evaluations(self, n: int) -> list[Evaluation]:
        table = self._rows("evaluations", len(EVALUATION))
        evaluations = [_evaluation(*row) for row in table.tolist()]
        self._check_rising("evaluations", [e.iteration for e in evaluations], n)
        shares = [s for e in evaluations for s in (e.train_accuracy, e.test_accuracy)]
        if not all(0 <= share <= 1 for share in shares):
            raise DamageError("out_of_range", name="evaluations")
        return evaluations

    def _changes(self, n: int) -> list[LearningRateChange]:
        table = self._rows("learning_rate_changes", 2)
        changes = [LearningRateChange(int(row[0]), check_learning_rate(row[1])) for row in table]
        self._check_rising("learning_rate_changes", [c.iteration for c in changes], n)
        if n and (not changes or changes[0].iteration != 0):
            raise DamageError("out_of_range", name="learning_rate_changes")
        return changes

    def _rows(self, name: str, width: int) -> NDArray[Any]:
        if np.size(self._arrays.get(name, ())) == 0:
            return np.empty((0, width))
        return self._array(name, "float64", None, width)

    def _check_rising(self, name: str, iterations: Sequence[int], n: int) -> None:
        """Refuse iterations that are not in their order, or beyond the steps that there are."""
        rising = all(first < second for first, second in pairwise(iterations))
        if not rising or (iterations and not 0 <= iterations[0] <= iterations[-1] <= n):
            raise DamageError("out_of_range", name=name)

    def _snapshots(self, n: int, keep_going: KeepGoing | None) -> list[Snapshot]:
        if self._arrays.keys() <= set(OUTLINE):
            return []
        iterations = self._array("snapshots", "int64", None).tolist()
        if len(iterations) > MOST_SNAPSHOTS:
            raise DamageError("too_many_arrays", count=len(iterations), most=MOST_SNAPSHOTS)
        self._check_rising("snapshots", iterations, n)
        rates = self._array("snapshot_learning_rates", "float64", len(iterations))
        params, states = self._parameters(len(iterations)), self._states(len(iterations))
        batches = self._batches(iterations, keep_going)
        return [
            Snapshot(
                iteration,
                frozen_copies({name: stack[i] for name, stack in params.items()}),
                self._optimizer(iteration, float(rates[i]), i, states),
                batches[i],
            )
            for i, iteration in enumerate(iterations)
        ]

    def _shapes(self) -> dict[str, tuple[int, ...]]:
        height, width = self._data.image_shape
        sizes = (height * width, *self._config.hidden_sizes, self._data.n_classes)
        shapes: dict[str, tuple[int, ...]] = {}
        for shape, (W, b) in zip(pairwise(sizes), parameter_names(len(sizes) - 1), strict=True):
            shapes[W], shapes[b] = shape, shape[1:]
        return shapes

    def _parameters(self, count: int) -> dict[str, NDArray[Any]]:
        if not count:
            return {}
        dtype = self._config.dtype
        return {name: self._array(name, dtype, count, *s) for name, s in self._shapes().items()}

    def _states(self, count: int) -> dict[str, dict[str, NDArray[Any]]]:
        if not count:
            return {}
        keys, dtype = OPTIMIZERS[self._config.optimizer].state_names, self._config.dtype
        return {
            name: {key: self._array(f"{name}.{key}", dtype, count, *shape) for key in keys}
            for name, shape in self._shapes().items()
        }

    def _optimizer(
        self, iteration: int, rate: float, i: int, states: Mapping[str, Mapping[str, NDArray[Any]]]
    ) -> Optimizer:
        optimizer = build_optimizer(self._config)
        optimizer.lr = rate
        optimizer.steps = iteration
        optimizer.state = {
            name: {key: stack[i].copy() for key, stack in state.items()}
            for name, state in states.items()
        }
        return optimizer

    def _batches(self, iterations: Sequence[int], keep_going: KeepGoing | None) -> list[MiniBatch]:
        """What the step after each of these iterations learns from, drawn again from the seed."""
        if not iterations:
            return []
        wanted, found = set(iterations), []
        train_size = self._config.train_size or self._data.n_train
        for iteration, batch in enumerate(mini_batches(self._config, train_size)):
            if iteration % ASKED_EVERY == 0:
                raise_if_cancelled(keep_going)
            if iteration in wanted:
                found.append(batch)
            if iteration == iterations[-1]:
                break
        return found


def _evaluation(
    iteration: float, epoch: float, train: float, test: float, seconds: float, passes: float
) -> Evaluation:
    return Evaluation(int(iteration), epoch, train, test, seconds, int(passes))


def _header(file: str, arrays: Arrays) -> dict[str, Any]:
    """What the header says, of a form and a version that can be read."""
    text = arrays.get("header")
    if text is None or text.shape or text.dtype.kind != "U":
        raise RunFileError("foreign", file=file)
    try:
        header = json.loads(str(text)[:MOST_HEADER])
    except (ValueError, RecursionError) as error:
        raise DamageError("header", text=quoted(str(error))) from error
    if not isinstance(header, dict) or header.get("form") != FORM:
        raise RunFileError("foreign", file=file)
    version = header.get("version")
    if version != VERSION:
        raise RunFileError("version", file=file, value=version, version=VERSION)
    return header


def _config(fields: object) -> TrainingConfig:
    known = {field.name for field in dataclasses.fields(TrainingConfig)}
    if not isinstance(fields, dict) or not fields.keys() <= known:
        raise DamageError("header", text="config")
    return TrainingConfig(**fields)


def _identity(fields: object) -> DatasetIdentity:
    known = {field.name for field in dataclasses.fields(DatasetIdentity)}
    if not isinstance(fields, dict) or fields.keys() != known:
        raise DamageError("header", text="data")
    name, shape, digest = fields["name"], fields["image_shape"], fields["fingerprint"]
    is_named = isinstance(name, str) and len(name) <= MOST_NAME
    is_digest = isinstance(digest, str) and re.fullmatch("[0-9a-f]{64}", digest) is not None
    if not (is_named and is_digest and isinstance(shape, list) and len(shape) == 2):
        raise DamageError("header", text="data")
    height, width = (check_whole("image_shape", side, 1, LARGEST_SIDE) for side in shape)
    return DatasetIdentity(
        name,
        check_whole("n_train", fields["n_train"], 1, MOST_IMAGES),
        check_whole("n_test", fields["n_test"], 1, MOST_IMAGES),
        (height, width),
        check_whole("n_classes", fields["n_classes"], LEAST_CLASSES, MOST_CLASSES),
        digest,
    )
