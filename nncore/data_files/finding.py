"""Which files a path stands for: a folder, or any one file of a data set, is enough."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from nncore.data_files.idx_names import read_name
from nncore.data_files.listing import list_folder, list_inner, unreadable
from nncore.data_files.opening import naming, open_raw
from nncore.data_files.sources import (
    NPZ,
    TABLES,
    Source,
    idx_sets,
    idx_source_of,
    idx_sources,
    missing,
    npz_source,
    table_source,
    table_sources,
)
from nncore.errors import DatasetError

QUOTES = "\"'“”‘’"  # what a path copied from a file manager or a document stands in
DEPTH = 2  # torchvision's folder holds MNIST/raw
SHOWN = 6  # of what is there, in an error
ARCHIVES = ".zip", ".tar", ".tar.gz", ".tgz", ".7z", ".rar", ".gzip"
PICKLES = ".pkl", ".pkl.gz", ".pickle", ".pt", ".pth", ".joblib"


def as_path(given: str | os.PathLike[str]) -> Path:
    """Return what was given as an absolute path, without quotes unless they belong to it.

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
    bare = text if os.path.lexists(text) else text.strip().strip(QUOTES)
    with suppress(OSError):  # the current directory was deleted
        bare = os.path.abspath(bare)
    return Path(bare)


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
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # no path, but whatever was in the clipboard
            raise DatasetError("not_a_path", value=str(path)) from error
        raise unreadable(path, error) from error
    except ValueError as error:  # ValueError: a path that holds a null character
        raise unreadable(path, error) from error
    return path.is_dir()


def _in_folder(folder: Path) -> Source:
    files, folders = list_folder(folder)
    if not files and not folders:
        raise DatasetError("empty_folder", folder=str(folder))
    sources = _sources(folder, files, folders, DEPTH)
    if len(sources) > 1:
        shown = ", ".join(sorted(source.name for source in sources)[:SHOWN])
        raise DatasetError("several", folder=str(folder), names=shown)
    if not sources:
        raise _nothing_in(folder, files, folders)
    return sources[0]


def _sources(folder: Path, files: list[Path], folders: list[Path], depth: int) -> list[Source]:
    """Return the data sets of a folder; those further down only where there are none."""
    sources = idx_sources(folder, files, folders) or [
        *(npz_source(file) for file in files if file.suffix.lower() == NPZ),
        *table_sources(files),
    ]
    if sources or not depth:
        return sources
    return [
        source
        for inner in folders
        if not read_name(inner.name)
        for source in _sources(inner, *list_inner(inner), depth - 1)
    ]


def _nothing_in(folder: Path, files: list[Path], folders: list[Path]) -> DatasetError:
    sets = idx_sets(files, folders)
    if sets:
        prefix = max(sets, key=lambda each: len(sets[each]))
        return missing(folder, prefix, sets[prefix])
    there = [*(f"{inner.name}{os.sep}" for inner in folders), *(file.name for file in files)]
    more = f", … ({len(there):,})" if len(there) > SHOWN else ""
    return DatasetError("unknown_form", folder=str(folder), found=", ".join(there[:SHOWN]) + more)


def _of_file(path: Path) -> Source:
    name = path.name.lower()
    if idx := read_name(path.name):
        return idx_source_of(path, idx.prefix)
    if name.endswith(NPZ):
        return npz_source(path)
    if name.endswith(TABLES):
        return table_source(path)
    if name.endswith(ARCHIVES):
        raise DatasetError("archive", file=str(path))
    if name.endswith(PICKLES):
        raise DatasetError("pickle", file=str(path))
    raise DatasetError("unknown_file", file=str(path), found=_first_bytes(path))


def _first_bytes(path: Path) -> str:
    with open_raw(path) as file, naming(path.name):
        return file.read(8).hex(" ")
