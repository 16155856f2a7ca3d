"""What decides how a run goes, checked before anything starts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.batches import SAMPLINGS
from nncore.checks import (
    DTYPES,
    MOST_LAYERS,
    check_choice,
    check_layers,
    check_positive,
    check_whole,
    layer_scales,
)
from nncore.losses import LOSSES
from nncore.optimizers import OPTIMIZERS

GRADIENT_METHODS = ("backpropagation", "numerical")
CHOICES: Mapping[str, Collection[str]] = MappingProxyType(
    {
        "activation": ACTIVATIONS.keys(),
        "loss": LOSSES.keys(),
        "optimizer": OPTIMIZERS.keys(),
        "gradient_method": GRADIENT_METHODS,
        "sampling": SAMPLINGS.keys(),
        "dtype": DTYPES,
    }
)
MOST_ITERATIONS = 1_000_000_000


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that decides how a run goes; the first values are the book's.

    Parameters
    ----------
    hidden_sizes : sequence of int
        Units of each hidden layer.
    activation, loss, optimizer : str
        Keys of `ACTIVATIONS`, `LOSSES` and `OPTIMIZERS`.
    weight_init_std : float or sequence of float
        Standard deviation of the initial weights, one for all layers or one a layer.
    learning_rate : float
        At the start; a `Trainer` can change it on the way.
    batch_size : int
        Samples of a mini-batch.
    iterations : int
        Mini-batches of the whole run.
    gradient_method : "backpropagation" or "numerical"
        Both give the same gradient; the second by trying every weight.
    sampling : "random" or "shuffled"
        Draw each batch from the whole set with replacement, as the book does, or deal out a
        freshly shuffled set every epoch.
    train_size : int, optional
        Use only the first so many training images.
    seed : int
        Decides the initial weights and the batches, independently of each other.
    dtype : "float32" or "float64"

    Raises
    ------
    ConfigError
        If a value is not usable; the sentence names field and value.
    """

    hidden_sizes: Sequence[int] = (50,)
    activation: str = "sigmoid"
    loss: str = "cross_entropy"
    weight_init_std: float | Sequence[float] = 0.01
    optimizer: str = "sgd"
    learning_rate: float = 0.1
    batch_size: int = 100
    iterations: int = 10_000
    gradient_method: str = "backpropagation"
    sampling: str = "random"
    train_size: int | None = None
    seed: int = 0
    dtype: str = "float32"

    def __post_init__(self) -> None:
        def put(field: str, value: Any) -> None:
            object.__setattr__(self, field, value)

        put("hidden_sizes", check_layers("hidden_sizes", self.hidden_sizes, 1, MOST_LAYERS - 1))
        scales = layer_scales("weight_init_std", self.weight_init_std, len(self.hidden_sizes) + 1)
        put("weight_init_std", scales if len(set(scales)) > 1 else scales[0])
        for field, choices in CHOICES.items():
            check_choice(field, getattr(self, field), choices)
        put("learning_rate", check_positive("learning_rate", self.learning_rate))
        put("batch_size", check_whole("batch_size", self.batch_size, 1, 1_000_000))
        put("iterations", check_whole("iterations", self.iterations, 1, MOST_ITERATIONS))
        put("seed", check_whole("seed", self.seed, 0, 2**63 - 1))
        if self.train_size is not None:
            put("train_size", check_whole("train_size", self.train_size, 1, 1_000_000_000))

    def rng(self, purpose: str) -> np.random.Generator:
        """Return a generator of its own for "weights" or "batches".

        They are apart so that two runs that differ in the network see the same batches.
        """
        return np.random.default_rng((self.seed, ("weights", "batches").index(purpose)))
