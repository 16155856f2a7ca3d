"""Folders of data: a small set that can be read, and sets that are broken."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.nncore.idx_folders import FILES, IMAGES, write_set

KEYWORDS = tuple("_".join(name.split("-")[:2]) for name in FILES)


@contextmanager
def data_folders(rng: random.Random) -> Iterator[list[Path]]:
    """Folders to load from; the first alone holds what can be read."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        yield [
            write_set(folder / "small"),
            folder / "nowhere",
            write_set(folder / "random", gz=True, **{rng.choice(KEYWORDS): rng.randbytes(200)}),
            write_set(folder / "huge", train_images=IMAGES + b"\xff" * 12),
            write_set(folder / "cut", t10k_labels=b"\0\0\x08"),
            _spoiled_gzip(write_set(folder / "gzip", gz=True), rng),
        ]


def _spoiled_gzip(folder: Path, rng: random.Random) -> Path:
    file = rng.choice(sorted(folder.iterdir()))
    content = bytearray(file.read_bytes())
    content[rng.randrange(len(content))] ^= 0xFF
    file.write_bytes(content)
    return folder
