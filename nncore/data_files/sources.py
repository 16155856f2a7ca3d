"""Data sets as the files that they are made of, and how these are read."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nncore.data_files.idx_names import ROLES, group_by_set, read_name, usual_name
from nncore.data_files.idx_set import read_idx_set
from nncore.data_files.listing import list_folder, list_inner
from nncore.data_files.npz import read_npz
from nncore.data_files.raw_set import Progress, RawSet
from nncore.data_files.table import has_labels, read_table
from nncore.errors import DatasetError

INNER = "raw", "processed"  # torchvision's: folders that do not say what is in them
NPZ = ".npz"
TABLES = ".csv", ".csv.gz", ".tsv", ".tsv.gz"


@dataclass(frozen=True)
class Source:
    """Files of one data set, and how they are read.

    Attributes
    ----------
    files : tuple of Path
    name : str
        What to call the set where nothing better is known.
    read_files : callable
    """

    files: tuple[Path, ...]
    name: str
    read_files: Callable[[Sequence[Path], Progress | None], RawSet]

    def read(self, progress: Progress | None) -> RawSet:
        """Read the set; see `read_idx_set` for the parameter."""
        return self.read_files(self.files, progress)

    @property
    def names(self) -> tuple[str, ...]:
        """What the set may be recognized by: its file's name, and that of the folder around."""
        return self.files[0].name, _telling(self.files[0].parent).name


# IDX files


def idx_sources(folder: Path, files: list[Path], folders: list[Path]) -> list[Source]:
    """Return the complete sets of IDX files in a folder.

    Parameters
    ----------
    folder : Path
    files, folders : list of Path
        What it holds.
    """
    sets = idx_sets(files, folders)
    return [_idx_source(folder, prefix, s) for prefix, s in sets.items() if len(s) == len(ROLES)]


def idx_sets(
    files: Iterable[Path], folders: Iterable[Path]
) -> dict[str, dict[tuple[str, str], Path]]:
    """Sort IDX files by set, with those that were unpacked into folders of their own names.

    Parameters
    ----------
    files, folders : iterable of Path
        What a folder holds.
    """
    inside = (
        file for folder in folders if read_name(folder.name) for file in list_inner(folder)[0]
    )
    return group_by_set([*files, *inside])


def _idx_source(folder: Path, prefix: str, parts: dict[tuple[str, str], Path]) -> Source:
    files = tuple(parts[role] for role in ROLES)
    return Source(files, prefix or _folder_name(folder), read_idx_set)


def _folder_name(folder: Path) -> str:
    folder = _telling(folder)
    return folder.name or str(folder)


def _telling(folder: Path) -> Path:
    """Return the nearest folder whose name is about the set as a whole."""
    inner = folder.name.lower() in INNER or read_name(folder.name) is not None
    return folder.parent if inner else folder


def idx_source_of(path: Path, prefix: str) -> Source:
    """Find the other three files beside one, or beside the folder of its name that it lies in.

    Parameters
    ----------
    path : Path
        One file of the set.
    prefix : str
        What stands before the usual name of its files.

    Raises
    ------
    DatasetError
        If one of the four is missing.
    """
    folder = path.parent.parent if read_name(path.parent.name) else path.parent
    parts = idx_sets(*list_folder(folder)).get(prefix, {})
    if len(parts) < len(ROLES):
        raise missing(folder, prefix, parts)
    return _idx_source(folder, prefix, parts)


def missing(folder: Path, prefix: str, parts: Iterable[tuple[str, str]]) -> DatasetError:
    """Return the error about a set that lacks the files of some roles.

    Parameters
    ----------
    folder : Path
    prefix : str
        What stands before the usual names of the set's files.
    parts : iterable of tuple of str
        Roles whose files are there.
    """
    names = [usual_name(prefix, role) for role in ROLES if role not in set(parts)]
    return DatasetError("missing", folder=str(folder), names=", ".join(names))


# Arrays


def npz_source(path: Path) -> Source:
    """Return the set of an .npz file."""
    return Source((path,), path.stem, lambda files, progress: read_npz(files[0], progress))


# Tables


def table_sources(files: list[Path]) -> list[Source]:
    """Return the tables of a folder in pairs; those without "train" only where no other is."""
    tables = [file for file in files if file.name.lower().endswith(TABLES)]
    training = [file for file in tables if _other_split(file, "train", "test")]
    if training or len(tables) == 1:
        return [table_source(file) for file in training or tables]
    return []


def table_source(path: Path) -> Source:
    """Find the table for testing beside one for training, and the other way round."""
    test = _other_split(path, "train", "test")
    train = _other_split(path, "test", "train")
    files = [path]
    if test and test.is_file() and has_labels(test):
        files = [path, test]
    elif train and train.is_file() and has_labels(path):
        files = [train, path]
    return Source(
        tuple(files), re.sub(r"(\.csv|\.tsv|\.gz)+$", "", path.name, flags=re.I), read_table
    )


def _other_split(path: Path, ours: str, other: str) -> Path | None:
    """Return the name of the table for the other purpose, if this name says which it is for."""
    found = re.search(ours, path.name, re.IGNORECASE)
    if found is None:
        return None
    word = found[0]
    other = other.upper() if word.isupper() else other.title() if word.istitle() else other
    return path.with_name(path.name[: found.start()] + other + path.name[found.end() :])
