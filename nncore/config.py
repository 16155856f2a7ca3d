"""What decides how a run goes, checked before anything starts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.augmentation import Augmentation
from nncore.batches import SAMPLINGS
from nncore.datasets import Dataset
from nncore.errors import ConfigError
from nncore.initial_weights import InitialScale, check_initial_scale
from nncore.limits import MOST_LAYERS, NUMBER_LIMITS, WHOLE_LIMITS
from nncore.losses import LOSSES
from nncore.optimizers import OPTIMIZERS
from nncore.schedules import SCHEDULES
from nncore.validation import (
    DTYPES,
    check_choice,
    check_layers,
    check_learning_rate,
    check_number,
    check_step_cost,
    check_whole,
)
from nncore.weight_decay import WEIGHT_DECAYS

AUGMENTS = "augment_shift", "augment_turn", "augment_scale", "augment_noise"
GRADIENT_METHODS = ("backpropagation", "numerical")
# In this order for ever: it is in every result.
RNG_PURPOSES = "weights", "batches", "dropout", "augmentation"
CHOICES: Mapping[str, Collection[str]] = MappingProxyType(
    {
        "activation": ACTIVATIONS.keys(),
        "loss": LOSSES.keys(),
        "optimizer": OPTIMIZERS.keys(),
        "weight_decay_kind": WEIGHT_DECAYS.keys(),
        "schedule": SCHEDULES.keys(),
        "gradient_method": GRADIENT_METHODS,
        "sampling": SAMPLINGS.keys(),
        "dtype": DTYPES,
    }
)


@dataclass(frozen=True, repr=False)
class TrainingConfig:
    """Everything that decides how a run goes; the first values are the book's.

    Parameters
    ----------
    hidden_sizes : iterable of int
        Units of each hidden layer; 1 to 9 layers. Kept as a tuple.
    activation, loss, optimizer : str
        Keys of `ACTIVATIONS`, `LOSSES` and `OPTIMIZERS`.
    weight_init_std : float, iterable of float, or str
        Standard deviation of the initial weights, one for all layers or one a layer; from 0
        to 1e300. Or a key of `INITIAL_WEIGHTS`, which chooses it by the layer's size.
    learning_rate : float
        At the start, from 1e-12 to 1e38; a `Trainer` can change it on the way.
    schedule : str
        Key of `SCHEDULES`: how the learning rate changes by itself over the iterations.
    warmup : int
        Steps before the schedule over which the learning rate grows linearly from
        1/`warmup` of it, up to 100,000,000; 0 for none.
    batch_size : int
        Samples of a mini-batch, up to 1,000,000.
    iterations : int
        Mini-batches of the whole run, up to 100,000,000.
    gradient_method : "backpropagation" or "numerical"
        Both give the same gradient; the second by trying every weight.
    sampling : "random" or "shuffled"
        Draw each batch from the whole set with replacement, as the book does, or deal out a
        freshly shuffled set every epoch.
    augment_shift, augment_turn, augment_scale, augment_noise : float
        How far the images of each mini-batch are changed at most: pixels up to 5, degrees up to
        45, shares of the size and of the pixels' range up to 0.5; see
        `nncore.augmentation.Augmentation`. Accuracies are taken on the images as they are.
    train_size : int, optional
        Use only the first so many training images; all of them if None.
    seed : int
        Decides the initial weights, the batches, their augmentation and the units that are
        dropped, independently of each other; from 0 to 2**31 - 1.
    dtype : "float32" or "float64"
        Of parameters, activations and gradients. A numerical gradient is taken in float64 all
        the same.
    weight_decay : float
        λ: how strongly each step draws weights and biases toward zero, from 0 to 100.
    weight_decay_kind : str
        Key of `WEIGHT_DECAYS`: as a part of the gradient, or decoupled from it. The losses of a
        run are those of the data alone with either.
    dropout : float
        Share of the hidden units that each step leaves out, of each sample its own, from 0 to
        0.9. The loss of a step is that of the units that are left; accuracies are those of all.
    target_accuracy : float
        Stop where an evaluation after the first step finds this test accuracy or more; 0 for
        never.
    patience : int
        Stop at the end of an epoch that is so many epochs behind that of the lowest mean loss
        of its steps, up to 100,000,000; 0 for never.
    time_limit : float
        Stop after the step that brings the time spent in steps to so many seconds, up to
        1,000,000; 0 for never. It alone makes two equal runs stop at different steps.

    Raises
    ------
    ConfigError
        If a value is not usable, if the network or a step would be larger than
        `nncore.limits` allows with any data. The sentence names field and value,
        `values["field"]` is the field to blame.
    """

    hidden_sizes: Sequence[int] = (50,)
    activation: str = "sigmoid"
    loss: str = "cross_entropy"
    weight_init_std: InitialScale = 0.01
    optimizer: str = "sgd"
    learning_rate: float = 0.1
    schedule: str = "constant"
    warmup: int = 0
    batch_size: int = 100
    iterations: int = 10_000
    gradient_method: str = "backpropagation"
    sampling: str = "random"
    augment_shift: float = 0.0
    augment_turn: float = 0.0
    augment_scale: float = 0.0
    augment_noise: float = 0.0
    train_size: int | None = None
    seed: int = 0
    dtype: str = "float32"
    weight_decay: float = 0.0
    weight_decay_kind: str = "gradient"
    dropout: float = 0.0
    target_accuracy: float = 0.0
    patience: int = 0
    time_limit: float = 0.0

    def __post_init__(self) -> None:
        def put(field: str, value: Any) -> None:
            object.__setattr__(self, field, value)

        put("hidden_sizes", check_layers("hidden_sizes", self.hidden_sizes, 1, MOST_LAYERS - 1))
        n_layers = len(self.hidden_sizes) + 1
        scale = check_initial_scale("weight_init_std", self.weight_init_std, n_layers)
        put("weight_init_std", scale)
        for field, choices in CHOICES.items():
            check_choice(field, getattr(self, field), choices)
        put("learning_rate", check_learning_rate(self.learning_rate))
        for field in ("weight_decay", "dropout", "target_accuracy", "time_limit", *AUGMENTS):
            put(field, check_number(field, getattr(self, field), *NUMBER_LIMITS[field]))
        for field in ("warmup", "batch_size", "iterations", "patience", "seed", "train_size"):
            if field != "train_size" or self.train_size is not None:
                put(field, check_whole(field, getattr(self, field), *WHOLE_LIMITS[field]))
        self._check_step(1, 1)  # with the fewest pixels and classes there can be

    def __repr__(self) -> str:
        """What would make it again: the fields that are not at their first value."""
        values = ((field, getattr(self, field.name)) for field in fields(self))
        changed = (f"{field.name}={value!r}" for field, value in values if value != field.default)
        return f"TrainingConfig({', '.join(changed)})"

    def check_against(self, dataset: Dataset) -> None:
        """Refuse what cannot be done with these data, before anything is allocated.

        Parameters
        ----------
        dataset : Dataset

        Raises
        ------
        ConfigError
            If the network, or one step of its training, would be larger than `nncore.limits`
            allows, or if there are fewer training images than asked for.
        """
        available, size = len(dataset.x_train), self.n_train(dataset)
        if size > available:
            raise ConfigError("train_size", field="train_size", available=available, value=size)
        if self._deals_out and self.batch_size > size:
            raise ConfigError(
                "batch_size", field="batch_size", available=size, value=self.batch_size
            )
        self._check_step(dataset.x_train.shape[1], dataset.n_classes)

    def fitted_to(self, dataset: Dataset) -> TrainingConfig:
        """Return this config with no more images asked for than these data have.

        Parameters
        ----------
        dataset : Dataset
            The images of a run, and of a batch that is dealt out of them, are limited by it.
        """
        n_train = min(self.n_train(dataset), len(dataset.x_train))
        return replace(
            self,
            train_size=None if self.train_size is None else n_train,
            batch_size=min(self.batch_size, n_train) if self._deals_out else self.batch_size,
        )

    @property
    def has_schedule(self) -> bool:
        """Whether the learning rate changes by itself."""
        return self.schedule != "constant" or self.warmup > 0

    @property
    def augmentation(self) -> Augmentation:
        """How the images of each mini-batch are changed; false where they are not."""
        return Augmentation(*(getattr(self, field) for field in AUGMENTS))

    @property
    def _deals_out(self) -> bool:
        """Whether no image comes twice in a batch."""
        return self.sampling == "shuffled"

    def n_train(self, dataset: Dataset) -> int:
        """How many training images a run uses: `train_size`, or all there are.

        Parameters
        ----------
        dataset : Dataset
        """
        return self.train_size or len(dataset.x_train)

    def _check_step(self, n_inputs: int, n_classes: int) -> None:
        sizes = (n_inputs, *self.hidden_sizes, n_classes)
        check_step_cost(sizes, self.batch_size, self.gradient_method)

    def rng(self, purpose: str) -> np.random.Generator:
        """Random numbers for one purpose; each purpose has a generator of its own.

        They are apart so that two runs that differ in the network see the same batches.

        Parameters
        ----------
        purpose : "weights", "batches", "dropout" or "augmentation"

        Returns
        -------
        numpy.random.Generator
            At its start: two calls give the same numbers.
        """
        return np.random.default_rng((self.seed, RNG_PURPOSES.index(purpose)))
