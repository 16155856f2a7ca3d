"""The real data, read once for all tests of a process."""

import functools

from nncore import Dataset, load_dataset


@functools.cache
def built_in_mnist() -> Dataset:
    """MNIST as it ships with the lab; its arrays cannot be changed."""
    return load_dataset()
