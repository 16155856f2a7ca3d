"""Pictures in one folder for each class, made into a data set as MNIST's digits were made."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.session.picture_reading import SUFFIXES, read_gray
from nncore import Dataset, DatasetError, make_dataset
from nncore.picture_fitting import MNIST_SHAPE, fit_to_box, is_dark_on_light

TRAIN = "train", "training"
TEST = "test", "testing", "t10k", "val", "valid", "validation"
DEPTH = 2  # an unpacked archive often holds one folder of its own name
REPORT_EVERY = 16  # pictures


@dataclass(frozen=True)
class PictureFolder:
    """Pictures by class.

    Attributes
    ----------
    name : str
        That of the folder.
    train, test : dict of list of Path
        Pictures by the name of their class; `test` is empty where there is no such folder.
    """

    name: str
    train: dict[str, list[Path]]
    test: dict[str, list[Path]]

    @property
    def class_names(self) -> tuple[str, ...]:
        """Names of all classes: numbers in their order, then words in theirs."""
        return tuple(sorted({*self.train, *self.test}, key=_order))


def find_pictures(path: Path) -> PictureFolder | None:
    """Find pictures by class in a folder, or around one picture; None where there are none."""
    if path.suffix.lower() in SUFFIXES and path.is_file():
        above = path.parent.parent
        path = above.parent if above.name.lower() in (*TRAIN, *TEST) else above
    return _find(path, DEPTH)


def _find(folder: Path, depth: int) -> PictureFolder | None:
    folders = _subfolders(folder)
    train, test = (_first_named(folders, names) for names in (TRAIN, TEST))
    if train and (by_class := _by_class(_subfolders(train))):
        return PictureFolder(folder.name, by_class, _by_class(_subfolders(test)) if test else {})
    if len(by_class := _by_class(folders)) > 1:
        return PictureFolder(folder.name, by_class, {})
    return _find(folders[0], depth - 1) if len(folders) == 1 and depth else None


def _subfolders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [
                Path(e.path) for e in entries if e.is_dir() and not e.name.startswith((".", "__"))
            ]
    except OSError:
        return []


def _first_named(folders: Iterable[Path], names: Sequence[str]) -> Path | None:
    return next((folder for folder in folders if folder.name.lower() in names), None)


def _by_class(folders: Iterable[Path]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for folder in folders:
        if pictures := _pictures(folder):
            # macOS may spell 가 as ㄱ and ㅏ, and other systems as one sign.
            found.setdefault(unicodedata.normalize("NFC", folder.name), []).extend(pictures)
    return found


def _pictures(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [
        folder / name
        for name in names
        if name.lower().endswith(SUFFIXES) and not name.startswith(".")
    ]


def _order(name: str) -> tuple[bool, int, str]:
    is_number = name.isdecimal()
    return not is_number, int(name) if is_number else 0, name.casefold()


# Reading


def read_pictures(folder: PictureFolder, report: Callable[[float], object]) -> Dataset:
    """Read pictures as a data set of 28 × 28 pixels, light on dark.

    Where all of them have 28 × 28 pixels they are taken as they are; otherwise each is scaled
    into a box of 20 × 20 and put with its center of mass into the middle, as MNIST's digits.

    Raises
    ------
    DatasetError
        If one cannot be read or shows nothing, or if there are too few or too many classes.
    """
    names = folder.class_names
    train, test = (_labeled(by_class, names) for by_class in (folder.train, folder.test))
    x = _read_all([path for path, _ in (*train, *test)], report)
    t = np.array([label for _, label in (*train, *test)], np.int64).astype(np.uint8)
    if not test:
        return make_dataset(x, t, folder.name, names)
    n = len(train)
    return make_dataset(x[:n], t[:n], folder.name, names, x[n:], t[n:])


def _labeled(by_class: dict[str, list[Path]], names: Sequence[str]) -> list[tuple[Path, int]]:
    return [(path, i) for i, name in enumerate(names) for path in by_class.get(name, [])]


def _read_all(paths: Sequence[Path], report: Callable[[float], object]) -> NDArray[np.uint8]:
    pictures: list[NDArray[np.uint8]] = []
    whole = True  # whether none had to be scaled so far
    for i, path in enumerate(paths):
        if i % REPORT_EVERY == 0:
            report(i / len(paths))
        picture = read_gray(path)
        if whole and picture.shape != MNIST_SHAPE:
            whole = False
            pictures = [_fitted(p, before) for p, before in zip(paths, pictures, strict=False)]
        pictures.append(picture if whole else _fitted(path, picture))
    x = np.array(pictures, np.uint8).reshape(-1, *MNIST_SHAPE)
    return 255 - x if whole and is_dark_on_light(x) else x


def _fitted(path: Path, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    fitted = fit_to_box(picture)
    if fitted is None:
        raise DatasetError("blank_picture", file=str(path))
    return fitted
