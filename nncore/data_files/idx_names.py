"""Names of IDX files, in every spelling that copying, unpacking and renaming leave behind."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_COPY = r"(?:\s*\(\d+\)|\s*-\s*(?:copy|복사본))*"  # what browsers and desktops add to a second one
_NAME = re.compile(
    r"(?P<prefix>.*?)[-_. ]?(?P<split>train|t10k|test)[-_. ](?P<kind>image|label)s?"
    r"(?P<dot>[-_. ]?)(?:idx\d?[-_. ]?(?:ubyte|int)?|ubyte)"
    rf"(?P<copy>{_COPY})(?P<gz>\.gz)?(?P<copy2>{_COPY})",
    re.IGNORECASE,
)
ROLES = ("train", "image"), ("train", "label"), ("test", "image"), ("test", "label")
SPLITS = ("train", "t10k", "test")


@dataclass(frozen=True)
class IdxName:
    """What the name of an IDX file says.

    Attributes
    ----------
    prefix : str
        What tells the sets of a family apart, such as "emnist-letters"; usually empty.
    role : tuple of str
        One of `ROLES`.
    rank : tuple
        The lower, the rather it is taken, where a folder has several files for one role.
    """

    prefix: str
    role: tuple[str, str]
    rank: tuple[object, ...]


def read_name(name: str) -> IdxName | None:
    """Return what a file's name says, or None where it is not that of an IDX file."""
    found = None if name.startswith(".") else _NAME.fullmatch(name)
    if found is None:
        return None
    split, kind = found["split"].lower(), found["kind"].lower()
    is_copy = bool(found["copy"] or found["copy2"])
    rank = (is_copy, SPLITS.index(split), found["dot"] != "-", bool(found["gz"]), name)
    role = "train" if split == "train" else "test", kind
    return IdxName(found["prefix"].strip("-_. ").lower(), role, rank)


def group_by_set(files: Iterable[Path]) -> dict[str, dict[tuple[str, str], Path]]:
    """Sort IDX files into data sets.

    Parameters
    ----------
    files : iterable of Path
        Those that are none are left out.

    Returns
    -------
    dict
        By prefix: the file for each role that is there.
    """
    named = [(name, file) for file in files if (name := read_name(file.name))]
    sets: dict[str, dict[tuple[str, str], Path]] = {}
    for name, file in sorted(named, key=lambda pair: pair[0].rank):
        sets.setdefault(name.prefix, {}).setdefault(name.role, file)
    return sets


def usual_name(prefix: str, role: tuple[str, str]) -> str:
    """Name under which the file of a role is distributed.

    Parameters
    ----------
    prefix : str
        What stands before the usual name, "" for MNIST's.
    role : tuple of str
        One of `ROLES`.
    """
    split, kind = role
    start = f"{prefix}-{split}" if prefix else {"train": "train", "test": "t10k"}[split]
    return f"{start}-{kind}s-idx{3 if kind == 'image' else 1}-ubyte"
