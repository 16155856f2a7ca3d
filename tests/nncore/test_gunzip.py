"""Odd gzip data: read or refused within two seconds, in little memory."""

import gzip
import struct
import time
import zlib

import pytest

from nncore.data_files.gunzip import Gunzip
from nncore.datasets import load_dataset
from nncore.errors import DatasetError
from tests.nncore.idx_folders import FILES, X_TRAIN, write_set

NAME = "train-images-idx3-ubyte"
PACKED = gzip.compress(FILES[NAME])
EMPTY = gzip.compress(b"")
LIMIT = 2.0  # seconds


def with_name(length):
    """The packed file with a name of so many bytes in its header (RFC 1952: flag 8)."""
    return PACKED[:3] + b"\x08" + PACKED[4:10] + b"n" * length + b"\0" + PACKED[10:]


def empty_blocks(count, each=65_535):
    """A member of so many stored blocks of no bytes before each few (RFC 1951: 00 0000 ffff)."""
    content = FILES[NAME]
    parts = [content[i : i + each] for i in range(0, len(content), each)]
    blocks = [count * stored(b"") + stored(part) for part in parts]
    tail = struct.pack("<II", zlib.crc32(content), len(content))
    return PACKED[:10] + b"".join(blocks) + b"\x01" + stored(b"")[1:] + tail


def stored(part):
    return b"\0" + struct.pack("<HH", len(part), 0xFFFF - len(part)) + part


def outcome(folder, packed):
    """Return the images or the refusal, and how long it took."""
    path = folder / f"{NAME}.gz"
    path.write_bytes(packed)
    start = time.perf_counter()
    try:
        result = load_dataset(folder).x_train.tobytes()
    except DatasetError as error:
        result = error
    return result, time.perf_counter() - start


@pytest.fixture
def folder(tmp_path):
    return write_set(tmp_path, gz=True)


ACCEPTED = {
    "a name": with_name(100),
    "zeros after the data": PACKED + bytes(1000),
    "an empty member at the end": PACKED + EMPTY,
    "members of a byte each": b"".join(gzip.compress(bytes([b])) for b in FILES[NAME]),
    "empty blocks": empty_blocks(1000),
}
REFUSED = {
    "100 MB of zeros after the data": lambda: PACKED + bytes(100_000_000),
    "a name of 50 MB": lambda: with_name(50_000_000),
    "400,000 empty members": lambda: 400_000 * EMPTY + PACKED,
    "400,000 empty members at the end": lambda: PACKED + 400_000 * EMPTY,
    "ten million empty blocks": lambda: empty_blocks(10_000_000),
    "a hundred thousand empty blocks before each byte": lambda: empty_blocks(100_000, each=1),
    "100 MB that unpack from the rest": lambda: gzip.compress(FILES[NAME] + bytes(100_000_000)),
}


@pytest.mark.parametrize("packed", ACCEPTED.values(), ids=ACCEPTED)
def test_harmless_oddities_are_read(folder, packed):
    assert outcome(folder, packed)[0] == X_TRAIN


@pytest.mark.parametrize("pack", REFUSED.values(), ids=REFUSED)
def test_oddities_that_would_take_long_are_refused_soon(folder, pack):
    error, seconds = outcome(folder, pack())
    assert isinstance(error, DatasetError)
    assert error.values["file"] == f"{NAME}.gz"
    assert seconds < LIMIT


def test_any_sizes_of_reading_give_the_same_bytes(tmp_path):
    content = bytes(range(256)) * 1000
    path = tmp_path / "file"
    path.write_bytes(gzip.compress(content[:100_000]) + gzip.compress(content[100_000:]))
    for size in (977, 65_536, 1 << 20):
        with path.open("rb") as raw:
            stream = Gunzip(raw)
            assert b"".join(iter(lambda s=stream, n=size: s.read1(n), b"")) == content
