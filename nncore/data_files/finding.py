"""Which files a path stands for: a folder, or any one file of a data set, is enough."""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nncore.data_files.idx_names import ROLES, group_by_set, read_name, usual_name
from nncore.data_files.idx_set import read_idx_set
from nncore.data_files.npz import read_npz
from nncore.data_files.raw_set import Progress, RawSet
from nncore.data_files.table import has_labels, read_table
from nncore.errors import DatasetError

QUOTES = "\"'“”‘’"  # what a path copied from a file manager or a document stands in
DEPTH = 2  # torchvision's folder holds MNIST/raw
MOST_ENTRIES = 2000  # of a folder that are looked at; one of pictures can have a million
SHOWN = 6  # of what is there, in an error
INNER = "raw", "processed"  # torchvision's: folders that do not say what is in them
TABLE = (".csv", ".csv.gz", ".tsv", ".tsv.gz")
ARCHIVES = ".zip", ".tar", ".tar.gz", ".tgz", ".7z", ".rar", ".gzip"
PICKLES = ".pkl", ".pkl.gz", ".pickle", ".pt", ".pth", ".joblib"


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


def as_path(given: str | os.PathLike[str]) -> Path:
    """Return what was given as a path, without quotes around it unless they belong to it.

    Parameters
    ----------
    given : path-like

    Returns
    -------
    Path

    Raises
    ------
    DatasetError
        If it is no path, or empty.
    """
    try:
        text = os.fspath(given)
    except TypeError:
        text = ""
    if not isinstance(text, str) or not text.strip(f"{QUOTES} "):
        raise DatasetError("not_a_path", value=given)
    return Path(text if os.path.lexists(text) else text.strip().strip(QUOTES))


def find_source(path: Path) -> Source:
    """Find the data set that a path stands for.

    Parameters
    ----------
    path : Path
        A folder that holds one data set, itself or one or two levels down, or any one file.

    Returns
    -------
    Source

    Raises
    ------
    DatasetError
        If there is none, or more than one, or if a file of the set is missing.
    """
    return _in_folder(path) if _is_folder(path) else _of_file(path)


def _is_folder(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DatasetError("not_found", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a path that holds a null character
        raise _unreadable(path, error) from error
    return path.is_dir()


def _unreadable(path: Path, error: Exception) -> DatasetError:
    reason = getattr(error, "strerror", None) or str(error)
    return DatasetError("unreadable_folder", folder=str(path), reason=reason)


# A folder


def _in_folder(folder: Path) -> Source:
    files, folders = _list(folder)
    if not files and not folders:
        raise DatasetError("empty_folder", folder=str(folder))
    sources = _sources(folder, files, folders, DEPTH)
    if len(sources) > 1:
        shown = ", ".join(sorted(source.name for source in sources)[:SHOWN])
        raise DatasetError("several", folder=str(folder), names=shown)
    if not sources:
        raise _nothing_in(folder, files, folders)
    return sources[0]


def _list(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the files and the folders of a folder, without hidden ones."""
    try:
        with os.scandir(folder) as listing:
            entries = [
                (Path(entry.path), entry.is_dir())
                for entry in islice(listing, MOST_ENTRIES)
                if not entry.name.startswith((".", "__MACOSX"))
            ]
    except (OSError, ValueError) as error:
        raise _unreadable(folder, error) from error
    entries.sort()
    return [p for p, is_dir in entries if not is_dir], [p for p, is_dir in entries if is_dir]


def _sources(folder: Path, files: list[Path], folders: list[Path], depth: int) -> list[Source]:
    """Return the data sets of a folder; those further down only where there are none."""
    sources = _idx_sources(folder, files, folders) or [
        *(_npz_source(file) for file in files if file.suffix.lower() == ".npz"),
        *_table_sources(files),
    ]
    if sources or not depth:
        return sources
    return [
        source
        for inner in folders
        if not read_name(inner.name)
        for source in _sources(inner, *_list_quietly(inner), depth - 1)
    ]


def _list_quietly(folder: Path) -> tuple[list[Path], list[Path]]:
    """List a folder that nobody asked for, if that is allowed."""
    try:
        return _list(folder)
    except DatasetError:
        return [], []


# IDX files


def _idx_sources(folder: Path, files: list[Path], folders: list[Path]) -> list[Source]:
    sets = _idx_sets(files, folders)
    return [_idx_source(folder, prefix, s) for prefix, s in sets.items() if len(s) == len(ROLES)]


def _idx_sets(
    files: Iterable[Path], folders: Iterable[Path]
) -> dict[str, dict[tuple[str, str], Path]]:
    """Sort IDX files by set, with those that were unpacked into folders of their own names."""
    inside = (
        file for folder in folders if read_name(folder.name) for file in _list_quietly(folder)[0]
    )
    return group_by_set([*files, *inside])


def _idx_source(folder: Path, prefix: str, parts: dict[tuple[str, str], Path]) -> Source:
    files = tuple(parts[role] for role in ROLES)
    return Source(files, prefix or _folder_name(folder), read_idx_set)


def _folder_name(folder: Path) -> str:
    """Return the last part of a path that says something, also of "." and ".."."""
    with suppress(OSError):  # the current directory was deleted
        folder = Path(os.path.abspath(folder))
    folder = _telling(folder)
    return folder.name or str(folder)


def _telling(folder: Path) -> Path:
    """Return the nearest folder whose name is about the set as a whole."""
    inner = folder.name.lower() in INNER or read_name(folder.name) is not None
    return folder.parent if inner else folder


# One file


def _of_file(path: Path) -> Source:
    name = path.name.lower()
    if idx := read_name(path.name):
        return _idx_source_of(path, idx.prefix)
    if name.endswith(".npz"):
        return _npz_source(path)
    if name.endswith(TABLE):
        return _table_source(path)
    if name.endswith(ARCHIVES):
        raise DatasetError("archive", file=str(path))
    if name.endswith(PICKLES):
        raise DatasetError("pickle", file=str(path))
    raise DatasetError("unknown_file", file=str(path), found=_first_bytes(path))


def _idx_source_of(path: Path, prefix: str) -> Source:
    """Find the other three files beside one, or beside the folder of its name that it lies in."""
    folder = path.parent.parent if read_name(path.parent.name) else path.parent
    parts = _idx_sets(*_list(folder)).get(prefix, {})
    if len(parts) < len(ROLES):
        raise _missing(folder, prefix, parts)
    return _idx_source(folder, prefix, parts)


def _npz_source(path: Path) -> Source:
    return Source((path,), path.stem, lambda files, progress: read_npz(files[0], progress))


def _first_bytes(path: Path) -> str:
    try:
        with path.open("rb") as file:
            begin = file.read(8)
    except OSError as error:
        raise DatasetError(
            "unreadable", file=str(path), reason=error.strerror or str(error)
        ) from error
    return begin.hex(" ")


# Tables


def _table_sources(files: list[Path]) -> list[Source]:
    """Return the tables of a folder in pairs; those without "train" only where no other is."""
    tables = [file for file in files if file.name.lower().endswith(TABLE)]
    training = [file for file in tables if _other_split(file, "train", "test")]
    if training or len(tables) == 1:
        return [_table_source(file) for file in training or tables]
    return []


def _table_source(path: Path) -> Source:
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


# What is missing


def _nothing_in(folder: Path, files: list[Path], folders: list[Path]) -> DatasetError:
    sets = _idx_sets(files, folders)
    if sets:
        prefix = max(sets, key=lambda each: len(sets[each]))
        return _missing(folder, prefix, sets[prefix])
    there = [*(f"{inner.name}{os.sep}" for inner in folders), *(file.name for file in files)]
    more = f", … ({len(there):,})" if len(there) > SHOWN else ""
    return DatasetError("unknown_form", folder=str(folder), found=", ".join(there[:SHOWN]) + more)


def _missing(folder: Path, prefix: str, parts: Iterable[tuple[str, str]]) -> DatasetError:
    names = [usual_name(prefix, role) for role in ROLES if role not in set(parts)]
    return DatasetError("missing", folder=str(folder), names=", ".join(names))
