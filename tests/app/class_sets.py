"""Small data sets of any number of classes."""

import numpy as np

from nncore import Dataset, make_dataset

IMAGES_A_CLASS = 14
FASHION = (
    "T-shirt/top",
    "trouser",
    "pullover",
    "dress",
    "coat",
    "sandal",
    "shirt",
    "sneaker",
    "bag",
    "ankle boot",
)


def small_set(names: tuple[str, ...], side: int = 9) -> Dataset:
    """Noise with one bright pixel, another one for each class."""
    t = np.arange(IMAGES_A_CLASS * len(names)) % len(names)
    x = np.random.default_rng(0).integers(0, 100, (len(t), side * side), dtype=np.uint8)
    x[np.arange(len(t)), t] = 255
    return make_dataset(x.reshape(-1, side, side), t.astype(np.uint8), "small", names)


def kinds(n_classes: int) -> tuple[str, ...]:
    """So many names, each of three words."""
    return tuple(f"kind number {k}" for k in range(n_classes))
