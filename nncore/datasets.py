"""Data sets of small labeled images: the built-in MNIST, or a folder in the form of MNIST."""

import os
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import as_array, described
from nncore.checks import DTYPES, check_choice
from nncore.errors import ArgumentError
from nncore.idx_files.dataset_files import find_dataset_files
from nncore.idx_files.idx_set import N_CLASSES, Progress, read_idx_set


@dataclass(frozen=True, eq=False, repr=False)
class Dataset:
    """Images and labels to train on and to test with.

    The arrays are read-only views: what trains on them cannot change them.

    Parameters
    ----------
    x_train : ndarray of shape (n_train, n_pixels), uint8
        Images, row by row, 0 for the background.
    t_train : ndarray of shape (n_train,), uint8
        The class of each image, from 0 to 9.
    x_test : ndarray of shape (n_test, n_pixels), uint8
        Images that nothing is learned from.
    t_test : ndarray of shape (n_test,), uint8
    image_shape : tuple of int, default=(28, 28)
        Height and width; their product is n_pixels.
    name : str, default="MNIST"
        What to call the set: "MNIST" for the built-in one, else the name of its folder.

    Attributes
    ----------
    n_classes : int
        10, whether all of them occur or not.
    """

    n_classes: ClassVar[int] = N_CLASSES

    x_train: NDArray[np.uint8]
    t_train: NDArray[np.uint8]
    x_test: NDArray[np.uint8]
    t_test: NDArray[np.uint8]
    image_shape: tuple[int, int] = (28, 28)
    name: str = "MNIST"

    def __post_init__(self) -> None:
        for field in ("x_train", "t_train", "x_test", "t_test"):
            view = getattr(self, field).view()
            view.setflags(write=False)
            object.__setattr__(self, field, view)

    def __repr__(self) -> str:
        height, width = self.image_shape
        return (
            f"<Dataset {self.name}: {len(self.x_train):,} training and {len(self.x_test):,} "
            f"test images of {height} × {width} pixels>"
        )


def load_dataset(
    directory: str | os.PathLike[str] | None = None, progress: Progress | None = None
) -> Dataset:
    """Load the built-in MNIST, or the data set of a folder.

    Parameters
    ----------
    directory : path-like, optional
        A folder with the four IDX files, gzipped or not, of MNIST, Fashion-MNIST, KMNIST,
        EMNIST-digits (whose images are turned upright), or any set of this form with ten
        classes. The built-in MNIST if left out.
    progress : callable, optional
        Is given the fraction read so far, from above 0 to 1, after each part of a file. An
        exception that it raises ends the loading and passes through.

    Returns
    -------
    Dataset

    Raises
    ------
    DatasetError
        If the folder or a file is missing, unreadable or damaged, or if files disagree.

    References
    ----------
    Y. LeCun, C. Cortes, C. J. C. Burges. The MNIST database of handwritten digits; its page
    defines the IDX format. G. Cohen et al. (2017). EMNIST: an extension of MNIST to
    handwritten letters.
    """
    if directory is None:
        return _load(files("resources") / "mnist", "MNIST", progress)
    return _load(Path(directory), _folder_name(directory), progress)


def load_mnist(
    normalize: bool = True,
    flatten: bool = True,
    one_hot_label: bool = False,
    directory: str | os.PathLike[str] | None = None,
) -> tuple[tuple[NDArray[Any], ...], tuple[NDArray[Any], ...]]:
    """Load images and labels as arrays that are ready for arithmetic.

    Parameters
    ----------
    normalize : bool, default=True
        Divide by 255 and return float32 from 0 to 1, else the uint8 of the files.
    flatten : bool, default=True
        Return images of shape (N, 784), else (N, 1, 28, 28).
    one_hot_label : bool, default=False
        Return labels as float32 rows of shape (N, 10), else as int64 of shape (N,). (The uint8
        of the files would wrap around in `t - 1`.)
    directory : path-like, optional
        As for `load_dataset`.

    Returns
    -------
    (x_train, t_train), (x_test, t_test) : tuples of ndarray
        Writable arrays of the caller's own.

    Raises
    ------
    DatasetError
        As `load_dataset` does.
    """
    data = load_dataset(directory)
    shape = (-1, data.x_train.shape[1]) if flatten else (-1, 1, *data.image_shape)
    train, test = (
        (_images(x, normalize).reshape(shape), _labels(t, one_hot_label, data.n_classes))
        for x, t in ((data.x_train, data.t_train), (data.x_test, data.t_test))
    )
    return train, test


def _load(folder: Traversable, name: str, progress: Progress | None) -> Dataset:
    x_train, t_train, x_test, t_test = read_idx_set(find_dataset_files(folder), progress)
    _, height, width = x_train.shape
    x_train, x_test = (x.reshape(-1, height * width) for x in (x_train, x_test))
    return Dataset(x_train, t_train, x_test, t_test, (height, width), name)


def _folder_name(directory: str | os.PathLike[str]) -> str:
    """Return the last part of the path, also of "." and "..", which have none of their own."""
    try:
        path = os.path.abspath(directory)
    except OSError:  # the current directory was deleted
        path = os.fspath(directory)
    return os.path.basename(path) or path


def _images(x: NDArray[np.uint8], normalize: bool) -> NDArray[Any]:
    return scale_pixels(x) if normalize else x.copy()


def _labels(t: NDArray[np.uint8], one_hot: bool, n_classes: int) -> NDArray[Any]:
    return np.eye(n_classes, dtype=np.float32)[t] if one_hot else t.astype(np.int64)


def scale_pixels(images: NDArray[np.uint8], dtype: DTypeLike = np.float32) -> NDArray[Any]:
    """Turn bytes into the numbers that a network takes.

    Parameters
    ----------
    images : ndarray of uint8, of any shape
        Pixels from 0 to 255. Left alone.
    dtype : dtype
        float32 or float64.

    Returns
    -------
    ndarray of the shape of `images`
        Pixels from 0 to 1.

    Raises
    ------
    ArgumentError
        If the pixels are no numbers.
    ConfigError
        If the dtype is none of the two.
    """
    check_choice("dtype", np.dtype(dtype).name, DTYPES)
    pixels = as_array("images", images)
    if pixels.dtype.kind not in "fiub":
        raise ArgumentError("not_numbers", name="images", value=described(pixels))
    return np.divide(pixels, 255, dtype=dtype)
