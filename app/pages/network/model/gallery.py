"""Images of the test set that belong to a cell of the confusion matrix, the worst first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.readings import Reading
from nncore import Floats, Moment, hardest_samples
from nncore.classification import probabilities

MOST_SHOWN = 60
Cell = tuple[int, int]  # true class, predicted class


@dataclass(frozen=True, eq=False)
class Gallery:
    """Images of a cell, or all that are read wrong.

    Attributes
    ----------
    places : ndarray of int, shape (n_shown,)
        In the test set, the largest loss first.
    images : ndarray of uint8, shape (n_shown, height, width)
    labels, predicted : ndarray of uint8, shape (n_shown,)
    losses : ndarray of float32, shape (n_shown,)
    probabilities : ndarray of shape (n_shown, n_classes)
    n_all : int
        How many there are, of which the worst are shown.
    """

    places: NDArray[np.intp]
    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    predicted: NDArray[np.uint8]
    losses: NDArray[np.float32]
    probabilities: Floats
    n_all: int

    def __len__(self) -> int:
        return len(self.places)


def gallery_of(moment: Moment, reading: Reading, cell: Cell | None) -> Gallery:
    """Choose the images of a cell, the worst first; those read wrong where there is no cell."""
    read = reading.read
    if cell is None:
        members = np.flatnonzero(~read.right)
    else:
        members = np.flatnonzero((read.labels == cell[0]) & (read.predicted == cell[1]))
    chosen = members[hardest_samples(read.losses[members], MOST_SHOWN)]
    places = reading.places[chosen]
    images = moment.dataset.x_test[places]
    y = [y for _, y in probabilities(moment.network, images)]
    return Gallery(
        places,
        images.reshape(-1, *moment.dataset.image_shape),
        read.labels[chosen],
        read.predicted[chosen],
        read.losses[chosen],
        np.concatenate(y) if y else np.zeros((0, moment.dataset.n_classes)),
        len(members),
    )
