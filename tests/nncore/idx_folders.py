"""Small data sets written to disk by hand, for the tests that read them."""

import gzip
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

IMAGES = bytes([0, 0, 8, 3])
LABELS = bytes([0, 0, 8, 1])

X_TRAIN = bytes(range(18))  # three images of 2 × 3 pixels
X_TEST = bytes(range(100, 112))  # two
FILES = {
    "train-images-idx3-ubyte": IMAGES + struct.pack(">III", 3, 2, 3) + X_TRAIN,
    "train-labels-idx1-ubyte": LABELS + struct.pack(">I", 3) + bytes([7, 0, 9]),
    "t10k-images-idx3-ubyte": IMAGES + struct.pack(">III", 2, 2, 3) + X_TEST,
    "t10k-labels-idx1-ubyte": LABELS + struct.pack(">I", 2) + bytes([4, 4]),
}


def idx_images(x: NDArray[np.uint8]) -> bytes:
    return IMAGES + struct.pack(">III", *x.shape) + x.tobytes()


def idx_labels(t: NDArray[Any]) -> bytes:
    return LABELS + struct.pack(">I", len(t)) + t.astype(np.uint8).tobytes()


def write_set(folder: Path, gz: bool = False, **changed: bytes) -> Path:
    """Write the four files; a keyword like train_labels replaces one file's bytes."""
    folder.mkdir(exist_ok=True)
    for name, content in FILES.items():
        content = changed.get("_".join(name.split("-")[:2]), content)
        (folder / (name + ".gz" * gz)).write_bytes(gzip.compress(content) if gz else content)
    return folder
