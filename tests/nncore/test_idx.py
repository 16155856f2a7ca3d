import gzip
import io
import struct
import tracemalloc

import numpy as np
import pytest

from nncore.data_files.idx import CHUNK_BYTES, IdxFile, open_idx
from nncore.data_files.idx import IMAGES as IMAGE_FILE
from nncore.data_files.idx import LABELS as LABEL_FILE
from nncore.data_files.opening import MAX_BYTES
from nncore.errors import DatasetError
from tests.nncore.idx_folders import IMAGES, LABELS

TWO_IMAGES = IMAGES + struct.pack(">III", 2, 3, 4) + bytes(range(24))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "file"


def read(path, kind=IMAGE_FILE, on_read=lambda n_bytes: None):
    with open_idx(path, kind) as file:
        return file.read(on_read)


def sentence(path, content, kind=IMAGE_FILE):
    path.write_bytes(content)
    with pytest.raises(DatasetError) as caught:
        read(path, kind)
    return str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        TWO_IMAGES,
        gzip.compress(TWO_IMAGES),
        gzip.compress(TWO_IMAGES[:9]) + gzip.compress(TWO_IMAGES[9:]),
    ],
    ids=["plain", "gzip", "gzip of two members"],
)
def test_images_are_read_row_by_row(path, content):
    path.write_bytes(content)
    assert read(path).tolist() == np.arange(24).reshape(2, 3, 4).tolist()


def test_a_large_file_is_read_in_parts(path):
    path.write_bytes(LABELS + struct.pack(">I", 2 * CHUNK_BYTES + 5) + bytes(2 * CHUNK_BYTES + 5))
    parts = []
    read(path, LABEL_FILE, parts.append)
    assert parts == [CHUNK_BYTES, CHUNK_BYTES, 5]


def test_another_magic_number_is_refused(path):
    assert sentence(path, LABELS + bytes(12)) == (
        "file begins with the bytes 00 00 08 01, not 00 00 08 03; "
        "put the IDX file that belongs under this name there"
    )


@pytest.mark.parametrize("number_type", [0x09, 0x0B, 0x0C, 0x0D, 0x0E])
def test_other_number_types_of_the_format_are_refused(path, number_type):
    assert f"the bytes 00 00 {number_type:02x} 01" in sentence(path, bytes([0, 0, number_type, 1]))


@pytest.mark.parametrize("size", [0, 1, 3, 4, 15])
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_file_that_ends_in_its_header_is_refused(path, size, pack):
    assert sentence(path, pack(TWO_IMAGES[:size])) == (
        f"file ends after {size} of the 16 bytes of its header; copy it again"
    )


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_file_cut_short_is_refused(path, pack):
    content = IMAGES + struct.pack(">III", 10_000, 28, 28) + bytes(1_204 - 16)
    assert sentence(path, pack(content)) == (
        "file ends after 1,204 of 7,840,016 bytes; copy it again"
    )


def test_gzip_data_cut_short_tell_how_much_could_be_unpacked(path):
    noise = np.random.default_rng(0).integers(0, 256, 50_000, np.uint8).tobytes()
    content = LABELS + struct.pack(">I", len(noise)) + noise
    stored = gzip.compress(content, 0)  # level 0 stores: at most 5 bytes a block on top
    got = sentence(path, stored[:30_000], LABEL_FILE)
    n_read = int(got.split()[3].replace(",", ""))
    assert 29_900 < n_read < 30_000
    assert got == f"file ends after {n_read:,} of 50,008 bytes; copy it again"


@pytest.mark.parametrize("n_lost", [1, 4, 8])
def test_gzip_data_without_their_checksum_are_refused(path, n_lost):
    got = sentence(path, gzip.compress(TWO_IMAGES)[:-n_lost])
    assert got.startswith("file is damaged as gzip data (")
    assert got.endswith("); copy it again")


@pytest.mark.parametrize("position", [-8, -4], ids=["checksum", "length"])
def test_gzip_data_with_a_wrong_checksum_are_refused(path, position):
    packed = bytearray(gzip.compress(TWO_IMAGES))
    packed[position] ^= 1
    assert sentence(path, bytes(packed)).startswith("file is damaged as gzip data (")


def test_garbage_after_gzip_data_is_refused(path):
    packed = gzip.compress(TWO_IMAGES) + b"garbage"
    assert sentence(path, packed).startswith("file is damaged as gzip data (")


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_bytes_after_the_promised_end_are_refused(path, pack):
    assert sentence(path, pack(TWO_IMAGES + b"\0")) == (
        "file goes on after the 40 bytes it promises; copy it again"
    )


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_an_absurd_header_is_refused_without_taking_memory(path, pack):
    path.write_bytes(pack(IMAGES + struct.pack(">III", 2**32 - 1, 28, 28)))
    got, peak = refusal(path)
    assert got == (
        "file promises 3,367,254,359,280 bytes of data, more than the 560,000,000 that can be "
        "read; copy it again or choose a smaller data set"
    )
    assert peak < CHUNK_BYTES


def test_a_header_alone_takes_no_memory(path):
    path.write_bytes(gzip.compress(IMAGES + struct.pack(">III", MAX_BYTES // 784, 28, 28)))
    got, peak = refusal(path)
    assert got.startswith("file ends after 16 of 559,999,")
    assert peak < 2 * CHUNK_BYTES


def test_a_gzip_bomb_is_not_unpacked_beyond_its_promise(path):
    path.write_bytes(gzip.compress(TWO_IMAGES + bytes(64 * CHUNK_BYTES)))
    got, peak = refusal(path)
    assert got == "file goes on after the 40 bytes it promises; copy it again"
    assert peak < 2 * CHUNK_BYTES


def refusal(path):
    """Return the sentence and the most memory that Python and NumPy held on the way to it."""
    tracemalloc.start()
    try:
        with pytest.raises(DatasetError) as caught:
            read(path)
        return str(caught.value), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_file_that_must_not_be_read_is_named(path, monkeypatch):
    def refuse(self, mode):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(type(path), "open", refuse)
    assert sentence_of(path) == (
        "file cannot be read (Permission denied); allow reading it or copy it again"
    )


def test_a_disk_that_fails_while_reading_is_reported():
    file = IdxFile("file", FailingDisk(TWO_IMAGES[:20]), IMAGE_FILE)
    with pytest.raises(DatasetError, match=r"^file cannot be read \(Input/output error\); "):
        file.read(lambda n_bytes: None)


class FailingDisk(io.BytesIO):
    def read1(self, size):
        part = super().read1(size)
        if not part:
            raise OSError(5, "Input/output error")
        return part


def test_a_file_that_is_gone_is_reported(path):
    assert sentence_of(path).startswith("file cannot be read (")


def sentence_of(path):
    with pytest.raises(DatasetError) as caught:
        read(path)
    return str(caught.value)
