"""One mini-batch as a step learns from it: which samples, how changed, and with which units."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import Floats, Grads
from nncore.augmentation_pool import Changes
from nncore.batches import SAMPLINGS, Indices
from nncore.config import TrainingConfig
from nncore.datasets import Dataset, scale_pixels
from nncore.dropout import Dropout, Kept, masks
from nncore.gradients import KeepGoing, raise_if_cancelled
from nncore.limits import samples_at_once
from nncore.networks import MultiLayerNet


@dataclass(frozen=True, slots=True, eq=False)
class MiniBatch:
    """All that is drawn for one step; the same step can be made of it again, or looked at.

    Attributes
    ----------
    indices : ndarray of int, shape (n_samples,)
        Positions in the training set.
    kept : list of ndarray of bool, shape (n_samples, n_units)
        Units of each hidden layer that dropout keeps; empty without dropout.
    dropout : float
        Share of the units that is left out.
    changes : Changes or None
        What augmentation does to the images.
    """

    indices: Indices
    kept: Kept
    dropout: float
    changes: Changes | None

    def __len__(self) -> int:
        return len(self.indices)

    @property
    def nbytes(self) -> int:
        """Size in bytes of what was drawn, without the pool of changes that a run has once."""
        return sum(array.nbytes for array in (self.indices, *self.kept))

    def samples(
        self, dataset: Dataset, dtype: DTypeLike, part: slice = slice(None)
    ) -> tuple[Floats, NDArray[np.uint8]]:
        """Images and labels as the step uses them: augmented.

        Parameters
        ----------
        dataset : Dataset
            That the indices belong to.
        dtype : dtype
            Of the network.
        part : slice, optional
            Of the mini-batch, from a place in it on; all of it if left out.

        Returns
        -------
        x : ndarray of shape (n_samples, n_pixels)
            From 0 to 1.
        t : ndarray of uint8, shape (n_samples,)
        """
        indices = self.indices[part]
        images, labels = dataset.x_train.take(indices, axis=0), dataset.t_train[indices]
        if self.changes is None:
            return scale_pixels(images, dtype), labels
        x = self.changes.apply(images, dataset.image_shape, dtype, part.start or 0)
        return x, labels

    def network(self, network: MultiLayerNet, part: slice = slice(None)) -> MultiLayerNet:
        """Network that the step differentiates: with dropout, the units that are left.

        Parameters
        ----------
        network : MultiLayerNet
            Shares its parameters with what is returned, and is it where there is no dropout.
        part : slice, optional
            Of the mini-batch, whose samples it will be given; all if left out.
        """
        if not self.kept:
            return network
        kept = [units[part] for units in self.kept]
        return network.thinned(masks(kept, self.dropout, network.dtype))

    def parts(self, sizes: Sequence[int]) -> list[slice]:
        """Parts that a network takes at once, as `samples_at_once` says; one is the whole.

        Parameters
        ----------
        sizes : sequence of int
            Units of each layer, inputs first and classes last.
        """
        n_parts = math.ceil(len(self) / samples_at_once(sizes))
        if n_parts == 1:
            return [slice(None)]
        places = np.array_split(np.arange(len(self)), n_parts)
        return [slice(int(part[0]), int(part[-1]) + 1) for part in places]

    def loss_and_gradient(
        self, network: MultiLayerNet, dataset: Dataset, keep_going: KeepGoing | None = None
    ) -> tuple[float, Grads]:
        """Mean loss and its gradient by backpropagation, as the step takes them.

        Parameters
        ----------
        network : MultiLayerNet
            Whole; dropout is done here.
        dataset : Dataset
            That the indices belong to.
        keep_going : callable, optional
            Asked between the parts of a large batch.

        Raises
        ------
        Cancelled
            If `keep_going` returned False.
        """
        parts = self.parts(network.sizes)
        if len(parts) == 1:
            return self.network(network).loss_and_gradient(*self.samples(dataset, network.dtype))
        mean_loss = 0.0
        mean_grads: Grads = {}
        for part in parts:
            raise_if_cancelled(keep_going)
            x, t = self.samples(dataset, network.dtype, part)
            loss, grads = self.network(network, part).loss_and_gradient(x, t)
            mean_loss += loss * len(x) / len(self)
            for name, grad in grads.items():
                grad *= len(x) / len(self)
                mean_grads[name] = np.add(mean_grads.get(name, 0), grad, out=grad)
        return mean_loss, mean_grads


def mini_batches(config: TrainingConfig, train_size: int) -> Iterator[MiniBatch]:
    """Draw what each step of a run learns from, the first one's first.

    Parameters
    ----------
    config : TrainingConfig
        Its seed decides all of it, and nothing that happens in a run does.
    train_size : int
        Training samples to draw from.

    Yields
    ------
    MiniBatch
        Without end.
    """
    augmentation_rng = config.rng("augmentation")
    pool = config.augmentation.draw_pool(augmentation_rng) if config.augmentation else None
    dropout = build_dropout(config)
    for indices in SAMPLINGS[config.sampling](config.rng("batches"), train_size, config.batch_size):
        kept = dropout.draw(len(indices)) if dropout else []
        changes = pool.draw(augmentation_rng) if pool else None
        yield MiniBatch(indices, kept, config.dropout, changes)


def build_dropout(config: TrainingConfig) -> Dropout | None:
    """Build what draws the units that the steps of a run keep; None where they keep all.

    Parameters
    ----------
    config : TrainingConfig
    """
    if not config.dropout:
        return None
    return Dropout(config.dropout, config.hidden_sizes, config.rng("dropout"))
