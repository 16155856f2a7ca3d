"""The real data, read once for all tests of a process."""

import functools
from dataclasses import replace

from nncore import Dataset, load_dataset


@functools.cache
def built_in_mnist() -> Dataset:
    """MNIST as it ships with the lab; its arrays cannot be changed."""
    return load_dataset()


@functools.cache
def tenth_of_mnist() -> Dataset:
    """The first tenth of its training images and of its test images."""
    whole = built_in_mnist()
    n_train, n_test = len(whole.x_train) // 10, len(whole.x_test) // 10
    return replace(
        whole,
        x_train=whole.x_train[:n_train],
        t_train=whole.t_train[:n_train],
        x_test=whole.x_test[:n_test],
        t_test=whole.t_test[:n_test],
    )
