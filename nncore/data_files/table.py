"""Data sets in .csv files, as Kaggle has them: one image a line, with its label."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from io import BufferedIOBase, BytesIO
from math import isqrt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.data_files.arrays import image_shape, to_bytes, to_labels
from nncore.data_files.opening import MAX_BYTES, Stream, naming, open_raw, unpacked
from nncore.data_files.raw_set import Progress, RawSet, check_images, check_sides, of_splits
from nncore.errors import DamageError, DatasetError

CHUNK_BYTES = 1 << 20
LINE_BYTES = 1 << 20  # 65,536 pixels of three digits, their commas and a label take 262,148
LABEL_NAMES = b"label", b"labels", b"class", b"target", b"digit", b"y"
MOST_EXPANSION, FREE_BYTES = 100, 1 << 24  # of gzip: digits written out shrink to a tenth
ZERO, NEWLINE = b"0\n"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_table(paths: Sequence[Path], progress: Progress | None = None) -> RawSet:
    """Read a data set from a table for training and, where there is one, another for testing.

    Parameters
    ----------
    paths : sequence of one or two Path
        Comma-, semicolon- or tab-separated, gzipped or not, with a line of names or without.
        The label stands first, or under a name such as "label".
    progress : callable, optional
        Is given the fraction of the files' bytes read so far.

    Returns
    -------
    RawSet

    Raises
    ------
    DatasetError
        If a file cannot be read, is no such table, or has no labels.
    """
    report = progress or _ignore
    names = [path.name for path in paths]
    tables = [
        _read(path, partial(_report_part, report, i, len(paths))) for i, path in enumerate(paths)
    ]
    shapes = [image_shape(name, x.shape) for name, (x, _) in zip(names, tables, strict=True)]
    for name, shape in zip(names, shapes, strict=True):
        check_images(name, shape)
    check_sides(names[0], shapes[0], names[-1], shapes[-1])
    images = to_bytes(names, [x for x, _ in tables], partial(report, 1.0))
    labels = [to_labels(name, t) for name, (_, t) in zip(names, tables, strict=True)]
    shaped = [x.reshape(shape) for x, shape in zip(images, shapes, strict=True)]
    return of_splits(shaped, labels)


def _report_part(report: Progress, i: int, n_files: int, fraction: float) -> None:
    report((i + fraction) / n_files)


def has_labels(path: Path) -> bool:
    """Whether the first line of a table leaves room for a label beside the pixels."""
    try:
        with open_raw(path) as raw:
            for block in filter(None, _blocks(path.name, raw)):
                _read_layout(path.name, block)
                break
    except DatasetError as error:
        return error.code != "no_labels"
    return True


def _ignore(_: float) -> None:
    """Take no notice of progress."""


def _read(path: Path, progress: Progress) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return pixels of shape (N, n_pixels) and labels of shape (N,)."""
    layout: _Layout | None = None
    pixels, labels, n_values = [], [], 0
    with open_raw(path) as raw:
        size = max(1, os.fstat(raw.fileno()).st_size)
        for block in _blocks(path.name, raw):
            progress(min(1.0, raw.tell() / size))
            if not block:
                continue
            if layout is None:
                layout, block = _read_layout(path.name, block)
            values = layout.parse(block)
            n_values += values.size
            if n_values > MAX_BYTES:
                raise DatasetError("too_large", file=path.name, size=n_values, most=MAX_BYTES)
            labels.append(values[:, layout.label].astype(np.float64))
            pixels.append(np.delete(values, layout.label, axis=1))
    if not pixels:
        raise DatasetError("empty", file=path.name)
    return np.concatenate(pixels), np.concatenate(labels)


def _blocks(name: str, raw: BufferedIOBase) -> Iterator[bytes]:
    """Yield whole lines, without carriage returns and empty lines, of each megabyte that is read.

    Nothing may be left of a megabyte: whoever reads can be asked whether to go on all the same.
    """
    stream, rest, n_bytes = unpacked(name, raw), b"", 0
    while part := _read_some(name, stream):
        n_bytes += len(part)
        if n_bytes > max(FREE_BYTES, MOST_EXPANSION * raw.tell()):
            raise DatasetError("bad_gzip", file=name, reason=DamageError("expansion"))
        lines, newline, rest = (rest + part).rpartition(b"\n")
        if len(rest) > LINE_BYTES:
            raise DatasetError("bad_table", file=name, reason=DamageError("long_line"))
        yield _cleaned(lines + newline)
    yield _cleaned(rest + b"\n")


def _read_some(name: str, stream: Stream) -> bytes:
    with naming(name):
        return stream.read1(CHUNK_BYTES)


def _cleaned(lines: bytes) -> bytes:
    lines = lines.replace(b"\r", b"")
    while b"\n\n" in lines:
        lines = lines.replace(b"\n\n", b"\n")
    return lines.removeprefix(b"\n")


@dataclass(frozen=True)
class _Layout:
    """What the first line tells: delimiter, number of columns, which of them is the label."""

    name: str
    delimiter: bytes
    n_columns: int
    label: int

    def parse(self, lines: bytes) -> NDArray[Any]:
        """Return the values of whole lines, shape (n_lines, n_columns)."""
        if not lines:
            return np.empty((0, self.n_columns), np.uint8)
        values = _parse_bytes(lines.replace(self.delimiter, b","), self.n_columns)
        return self._parse_numbers(lines) if values is None else values

    def _parse_numbers(self, lines: bytes) -> NDArray[Any]:
        """Slower, for any numbers, quoted or not."""
        try:
            values = np.loadtxt(
                BytesIO(lines),
                np.float32,
                comments=None,
                delimiter=self.delimiter.decode(),
                ndmin=2,
                quotechar='"',
            )
        except ValueError as error:  # it names the value and its place
            raise DatasetError("bad_table", file=self.name, reason=str(error)) from error
        if values.shape[1] != self.n_columns:
            reason = DamageError("line_width", count=values.shape[1], width=self.n_columns)
            raise DatasetError("bad_table", file=self.name, reason=reason)
        return values


def _parse_bytes(lines: bytes, n_columns: int) -> NDArray[np.uint8] | None:
    """Return whole numbers from 0 to 255, all lines at once; None where there is anything else."""
    if lines.translate(None, b"0123456789,\n"):
        return None
    text = np.frombuffer(lines, np.uint8)
    ends = np.flatnonzero(text < ZERO)
    lengths = np.diff(ends, prepend=-1) - 1
    if ends.size % n_columns or not 1 <= lengths.min() <= lengths.max() <= 3:
        return None
    is_last = text[ends].reshape(-1, n_columns) == NEWLINE
    if not is_last[:, -1].all() or is_last[:, :-1].any():
        return None
    values = (text[ends - 1] - ZERO).astype(np.uint16)
    for place, factor in ((2, 10), (3, 100)):
        there = np.flatnonzero(lengths >= place)
        values[there] += factor * (text[ends[there] - place] - ZERO).astype(np.uint16)
    return values.astype(np.uint8).reshape(-1, n_columns) if values.max() <= 255 else None


def _read_layout(name: str, block: bytes) -> tuple[_Layout, bytes]:
    """Return the layout, and the lines below the line of names, if there is one."""
    block = block.removeprefix(BYTE_ORDER_MARK)
    line, _, below = block.partition(b"\n")
    delimiter = max(b",", b";", b"\t", key=line.count)
    fields = [field.strip(b" \"'").lower() for field in line.split(delimiter)]
    has_names = not all(map(_is_number, fields))
    label = next((i for i, field in enumerate(fields) if field in LABEL_NAMES), None)
    if label is None and _is_square(len(fields)):
        raise DatasetError("no_labels", file=name)
    if len(fields) < 2:
        raise DatasetError(
            "bad_table", file=name, reason=DamageError("column_count", count=len(fields))
        )
    return _Layout(name, delimiter, len(fields), label or 0), below if has_names else block


def _is_number(field: bytes) -> bool:
    try:
        float(field)
    except ValueError:
        return False
    return True


def _is_square(size: int) -> bool:
    return size > 1 and isqrt(size) ** 2 == size
