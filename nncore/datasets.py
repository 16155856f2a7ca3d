"""Data sets of small labeled images: the built-in MNIST, or the files of a folder."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import as_array, described
from nncore.data_files.classes import check_class_count, name_classes, to_classes
from nncore.data_files.finding import as_path, find_source
from nncore.data_files.idx_names import ROLES, usual_name
from nncore.data_files.idx_set import read_idx_set
from nncore.data_files.known_sets import DIGITS, recognize
from nncore.data_files.orientation import is_transposed, turn_upright
from nncore.data_files.raw_set import Progress, RawSet
from nncore.dataset_identity import DatasetIdentity, fingerprint
from nncore.errors import ArgumentError, DatasetError
from nncore.validation import check_dtype

BLOCK = 4096  # images that are moved at once
HELD_OUT_EVERY = 7  # as MNIST divides its 70,000 images


@dataclass(frozen=True, eq=False, repr=False)
class Dataset:
    """Images and labels to train on and to test with.

    The arrays are read-only views: what trains on them cannot change them.

    Parameters
    ----------
    x_train : ndarray of shape (n_train, n_pixels), uint8
        Images, row by row, 0 for the background.
    t_train : ndarray of shape (n_train,), uint8
        The class of each image, from 0 to `n_classes` - 1.
    x_test : ndarray of shape (n_test, n_pixels), uint8
        Images that nothing is learned from.
    t_test : ndarray of shape (n_test,), uint8
    image_shape : tuple of int, default=(28, 28)
        Height and width; their product is n_pixels.
    name : str, default="MNIST"
        What to call the set: that of a published one, else the name of its folder or file.
    class_names : tuple of str, default=the ten digits
        One for each class, from 2 to 62; those that are words are marked for translation in the
        context "classes".
    held_out : bool, default=False
        Whether the test images were taken out of the training images, since the files have
        none: every seventh, the first included.

    Attributes
    ----------
    n_classes : int
        How many classes there are, whether all of them occur or not.
    """

    x_train: NDArray[np.uint8]
    t_train: NDArray[np.uint8]
    x_test: NDArray[np.uint8]
    t_test: NDArray[np.uint8]
    image_shape: tuple[int, int] = (28, 28)
    name: str = "MNIST"
    class_names: tuple[str, ...] = DIGITS
    held_out: bool = False
    n_classes: int = field(init=False, default=len(DIGITS))

    def __post_init__(self) -> None:
        object.__setattr__(self, "n_classes", len(self.class_names))
        for name in ("x_train", "t_train", "x_test", "t_test"):
            view = getattr(self, name).view()
            view.setflags(write=False)
            object.__setattr__(self, name, view)

    def __repr__(self) -> str:
        height, width = self.image_shape
        return (
            f"<Dataset {self.name}: {len(self.x_train):,} training and {len(self.x_test):,} "
            f"test images of {height} × {width} pixels>"
        )

    @cached_property
    def identity(self) -> DatasetIdentity:
        """What tells this set from others; takes 30 ms for MNIST, once."""
        return DatasetIdentity(
            self.name,
            len(self.x_train),
            len(self.x_test),
            self.image_shape,
            self.n_classes,
            fingerprint(self.x_train, self.t_train, self.x_test, self.t_test),
        )


def load_dataset(
    directory: str | os.PathLike[str] | None = None, progress: Progress | None = None
) -> Dataset:
    """Load the built-in MNIST, or the data set of a folder or a file.

    Labels of unknown sets are kept where 0 occurs among them; else those that occur are
    counted from 0, with themselves as `class_names`. EMNIST's images are turned upright. Where
    there are no test images every seventh image is held out to test with.

    Parameters
    ----------
    directory : path-like, optional
        A folder, or any one file, of a data set of 2 to 62 classes: four IDX files, gzipped or
        not, in the form of MNIST, also of EMNIST and QMNIST; an .npz file with x_train and
        y_train, or similar; or a .csv file with the label first. The folder may hold the set
        one or two levels down, and the path may stand in quotes. The built-in MNIST if left
        out.
    progress : callable, optional
        Is given the fraction read so far, from above 0 to 1, after each part of a file. An
        exception that it raises ends the loading and passes through.

    Returns
    -------
    Dataset

    Raises
    ------
    DatasetError
        If the folder or a file is missing, unreadable or damaged, if files disagree, or if
        there is no data set in a form that is read. Pickles never are.

    References
    ----------
    Y. LeCun, C. Cortes, C. J. C. Burges. The MNIST database of handwritten digits; its page
    defines the IDX format. G. Cohen et al. (2017). EMNIST: an extension of MNIST to
    handwritten letters.
    """
    if directory is None:
        return _load_mnist(progress)
    source = find_source(as_path(directory))
    return _finish(source.read(progress), source.name, source.names)


def make_dataset(
    x: NDArray[np.uint8],
    t: NDArray[np.uint8],
    name: str,
    class_names: Sequence[str],
    x_test: NDArray[np.uint8] | None = None,
    t_test: NDArray[np.uint8] | None = None,
) -> Dataset:
    """Make a data set of images that are not in files of a form that `load_dataset` reads.

    Parameters
    ----------
    x, x_test : ndarray of shape (N, height, width), uint8
        Upright, 0 for the background. Without test images every seventh is held out.
    t, t_test : ndarray of shape (N,), uint8
        Classes.
    name : str
    class_names : sequence of str
        One for each class.

    Returns
    -------
    Dataset

    Raises
    ------
    DatasetError
        If there are too few images to divide, or fewer than 2 classes or more than 62.
    """
    check_class_count(name, len(class_names))
    if x_test is None:
        x = x.copy()  # it is divided in place
    return _assemble(RawSet(x, t, x_test, t_test), name, tuple(class_names))


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
        Return labels as float32 rows of shape (N, n_classes), else as int64 of shape (N,). (The
        uint8 of the files would wrap around in `t - 1`.)
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


def _load_mnist(progress: Progress | None) -> Dataset:
    """Load what ships with the lab, whose classes and orientation are known."""
    folder = files("resources") / "mnist"
    raw = read_idx_set([folder / f"{usual_name('', role)}.gz" for role in ROLES], progress)
    return _assemble(raw, "MNIST", DIGITS)


def _finish(raw: RawSet, name: str, names: Sequence[str]) -> Dataset:
    """Name the classes and turn images upright."""
    known = recognize(names, raw)
    class_names = name_classes(name, raw.labels, known)
    n_train, t = len(raw.t_train), to_classes(raw.labels, class_names, known)
    raw = replace(raw, t_train=t[:n_train], t_test=None if raw.x_test is None else t[n_train:])
    if is_transposed(raw.x_train, raw.t_train, len(class_names), known):
        x_test = raw.x_test if raw.x_test is None else turn_upright(raw.x_test)
        raw = replace(raw, x_train=turn_upright(raw.x_train), x_test=x_test)
    return _assemble(raw, known.name if known else name, class_names)


def _assemble(raw: RawSet, name: str, class_names: tuple[str, ...]) -> Dataset:
    """Flatten the images, and hold some out where there are none to test with."""
    if raw.x_test is None or raw.t_test is None:
        x_train, t_train, x_test, t_test = _hold_out(raw.x_train, raw.t_train, name)
    else:
        x_train, t_train, x_test, t_test = raw.x_train, raw.t_train, raw.x_test, raw.t_test
    _, height, width = x_train.shape
    x_train, x_test = (x.reshape(-1, height * width) for x in (x_train, x_test))
    held_out = raw.x_test is None
    return Dataset(x_train, t_train, x_test, t_test, (height, width), name, class_names, held_out)


def _hold_out(x: NDArray[np.uint8], t: NDArray[np.uint8], name: str) -> tuple[NDArray[Any], ...]:
    """Divide images and labels; those to train with move together in place where they can.

    A second copy of the largest sets is half a gigabyte, and while it is given back to the system
    no thread gets on.
    """
    if len(x) < 2:
        raise DatasetError("too_few", name=name, count=len(x))
    is_test = np.arange(len(x)) % HELD_OUT_EVERY == 0
    x_test, train = x[is_test], np.flatnonzero(~is_test)
    if not x.flags.writeable:
        return x[train], t[train], x_test, t[is_test]
    for start in range(0, len(train), BLOCK):
        block = train[start : start + BLOCK]
        x[start : start + len(block)] = x[block]  # from behind: what is overwritten is not needed
    return x[: len(train)], t[train], x_test, t[is_test]


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
    dtype = check_dtype(dtype)
    pixels = as_array("images", images)
    if pixels.dtype.kind not in "fiub":
        raise ArgumentError("not_numbers", name="images", value=described(pixels))
    return np.divide(pixels, 255, dtype=dtype)
