"""Data sets made in memory, small enough that a run over one takes no time."""

import numpy as np

from nncore import Dataset


def small_set(n_train=40, n_test=20, seed=0):
    """Images of 3 × 3 pixels whose class shows in their brightest pixel."""
    rng = np.random.default_rng(seed)
    t = rng.integers(9, size=n_train + n_test).astype(np.uint8)
    x = rng.integers(100, size=(len(t), 9)).astype(np.uint8)
    x[np.arange(len(t)), t] = 255
    return Dataset(x[:n_train], t[:n_train], x[n_train:], t[n_train:], (3, 3), "small")


def empty_pixels(n_train, n_test=1):
    """As many images as asked for, of one black pixel."""
    x = np.zeros((max(n_train, n_test), 1), np.uint8)
    t = np.zeros(len(x), np.uint8)
    return Dataset(x[:n_train], t[:n_train], x[:n_test], t[:n_test], (1, 1), "black")
