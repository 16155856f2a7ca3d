"""Which four files of a folder are a data set, under any of the names that such sets use."""

from dataclasses import dataclass
from importlib.resources.abc import Traversable
from itertools import product

from nncore.errors import DatasetError

EMNIST = "emnist-digits-"
PREFIXES = ("", EMNIST)  # where both are complete, the first is taken
TRAIN = ("train",)
TEST = ("t10k", "test")


@dataclass(frozen=True)
class DatasetFiles:
    """The files of one data set.

    Attributes
    ----------
    x_train, t_train, x_test, t_test : Traversable
        Images and labels.
    transposed : bool
        Whether the images are stored with rows for columns, as those of EMNIST are.
    """

    x_train: Traversable
    t_train: Traversable
    x_test: Traversable
    t_test: Traversable
    transposed: bool


def find_dataset_files(folder: Traversable) -> DatasetFiles:
    """Find the images and labels of a set in the form of MNIST.

    Parameters
    ----------
    folder : Traversable
        A path, or a folder inside a package.

    Returns
    -------
    DatasetFiles

    Raises
    ------
    DatasetError
        If the folder cannot be listed or a file is missing.
    """
    present = _idx_files(folder)
    names = max(map(_set_names, PREFIXES), key=lambda names: _count(names, present))
    x_train, t_train, x_test, t_test = (_pick(folder, part, present) for part in names)
    return DatasetFiles(x_train, t_train, x_test, t_test, x_train.name.startswith(EMNIST))


def _set_names(prefix: str) -> list[list[str]]:
    """Return the possible names of each file, in the order of `DatasetFiles`."""
    kinds = ("images", 3), ("labels", 1)
    return [_names(prefix, splits, *kind) for splits in (TRAIN, TEST) for kind in kinds]


def _names(prefix: str, splits: tuple[str, ...], kind: str, n_dims: int) -> list[str]:
    return [f"{prefix}{split}-{kind}{dot}idx{n_dims}-ubyte" for split, dot in product(splits, "-.")]


def _count(names: list[list[str]], present: dict[str, Traversable]) -> int:
    return sum(_first(part, present) is not None for part in names)


def _first(names: list[str], present: dict[str, Traversable]) -> Traversable | None:
    spellings = (name + suffix for name in names for suffix in ("", ".gz"))
    return next((present[name] for name in spellings if name in present), None)


def _pick(folder: Traversable, names: list[str], present: dict[str, Traversable]) -> Traversable:
    file = _first(names, present)
    if file is None:
        raise DatasetError("missing", folder=str(folder), names=", ".join(names))
    return file


def _idx_files(folder: Traversable) -> dict[str, Traversable]:
    try:
        return {entry.name: entry for entry in folder.iterdir() if _is_idx_file(entry)}
    except FileNotFoundError as error:
        raise DatasetError("no_folder", folder=str(folder)) from error
    except NotADirectoryError as error:
        raise DatasetError("not_a_folder", folder=str(folder)) from error
    except (OSError, ValueError) as error:  # ValueError: a path that holds a null character
        reason = getattr(error, "strerror", None) or str(error)
        raise DatasetError("unreadable_folder", folder=str(folder), reason=reason) from error


def _is_idx_file(entry: Traversable) -> bool:
    """Judge by the name before asking the disk: a folder can hold a file for every image."""
    return entry.name.removesuffix(".gz").endswith("-ubyte") and entry.is_file()
