"""Listings of folders, bounded and with errors that name them."""

import os
from itertools import islice
from pathlib import Path

from nncore.errors import DatasetError

MOST_ENTRIES = 100_000  # of the folder that somebody chose
MOST_INNER_ENTRIES = 2000  # of those within it; one of pictures can have a million


def list_folder(folder: Path, most: int = MOST_ENTRIES) -> tuple[list[Path], list[Path]]:
    """Return the files and the folders of a folder, without hidden ones.

    Parameters
    ----------
    folder : Path
    most : int
        How many entries are looked at.

    Raises
    ------
    DatasetError
        If the folder cannot be opened.
    """
    try:
        with os.scandir(folder) as listing:
            entries = [
                (Path(entry.path), entry.is_dir())
                for entry in islice(listing, most)
                if not entry.name.startswith((".", "__MACOSX"))
            ]
    except (OSError, ValueError) as error:
        raise unreadable(folder, error) from error
    entries.sort()
    return [p for p, is_dir in entries if not is_dir], [p for p, is_dir in entries if is_dir]


def list_inner(folder: Path) -> tuple[list[Path], list[Path]]:
    """List a folder that nobody asked for, if that is allowed."""
    try:
        return list_folder(folder, MOST_INNER_ENTRIES)
    except DatasetError:
        return [], []


def unreadable(path: Path, error: Exception) -> DatasetError:
    """Return the error about a folder that cannot be opened.

    Parameters
    ----------
    path : Path
    error : Exception
        What opening it raised.
    """
    reason = getattr(error, "strerror", None) or str(error)
    return DatasetError("unreadable_folder", folder=str(path), reason=reason)
