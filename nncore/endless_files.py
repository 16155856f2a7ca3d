"""Files without an end, pipes and devices, which would be waited at for ever."""

from importlib.resources.abc import Traversable
from pathlib import Path

from nncore.errors import DamageError


def refuse_endless(file: Traversable) -> None:
    """Refuse a pipe or a device before it is opened; a folder is what opening it says.

    Parameters
    ----------
    file : Traversable
        A path, or a file inside a package.

    Raises
    ------
    DamageError
        To be named by whoever reads it.
    """
    if isinstance(file, Path) and file.exists() and not (file.is_file() or file.is_dir()):
        raise DamageError("endless")
