"""Data sets in .npz files."""

import io
import pickle
import struct
import time
import tracemalloc
import zipfile
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.datasets import Dataset, load_dataset
from nncore.errors import DatasetError
from nncore.gradients import Cancelled
from tests.fuzzing import FUZZED

RNG = np.random.default_rng(0)
X = RNG.integers(0, 256, (14, 4, 4), dtype=np.uint8)
T = np.arange(14) % 3
X_TEST, T_TEST = X[:5], T[:5]


def saved(path, compress=False, **arrays):
    (np.savez_compressed if compress else np.savez)(path, **arrays)
    return path


def refusal(path):
    with pytest.raises(DatasetError) as caught:
        load_dataset(path)
    return caught.value


@pytest.fixture
def path(tmp_path):
    return tmp_path / "mine.npz"


NAMES = [
    ("x_train", "y_train", "x_test", "y_test"),
    ("train_images", "train_labels", "test_images", "test_labels"),
    ("X_train", "Y_train", "X_test", "Y_test"),
    ("trainX", "trainY", "testX", "testY"),
    ("training_images", "training_labels", "test_images", "test_labels"),
    ("train_data", "train_target", "test_data", "test_target"),
    ("x_train", "t_train", "x_test", "t_test"),
    ("images_train", "labels_train", "images_test", "labels_test"),
]


@pytest.mark.parametrize("names", NAMES, ids=" ".join)
@pytest.mark.parametrize("compress", [False, True])
def test_arrays_are_found_by_their_usual_names(path, names, compress):
    arrays = dict(zip(names, (X, T, X_TEST, T_TEST), strict=True))
    data = load_dataset(saved(path, compress, **arrays))
    assert data.x_train.tobytes() == X.tobytes()
    assert data.t_train.tolist() == T.tolist()
    assert data.x_test.tobytes() == X_TEST.tobytes()
    assert data.t_test.tolist() == T_TEST.tolist()
    assert (data.name, data.image_shape, data.n_classes) == ("mine", (4, 4), 3)
    assert not data.held_out


@pytest.mark.parametrize("names", [("X", "y"), ("images", "labels"), ("data", "target")])
def test_without_test_images_every_seventh_is_held_out(path, names):
    data = load_dataset(saved(path, **dict(zip(names, (X, T), strict=True))))
    assert data.held_out
    assert data.x_test.tobytes() == X[[0, 7]].tobytes()
    assert data.t_test.tolist() == [0, 1]
    assert data.x_train.tobytes() == np.delete(X, [0, 7], axis=0).tobytes()
    assert data.t_train.tolist() == np.delete(T, [0, 7]).tolist()


def test_holding_images_out_takes_no_second_copy_of_the_set(path):
    x = np.full((30_000, 28, 28), 200, np.uint8)
    t = (np.arange(len(x)) % 3).astype(np.uint8)
    file = saved(path, True, X=x, y=t)
    tracemalloc.start()
    try:
        data = load_dataset(file)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert data.held_out
    assert peak < 1.7 * x.nbytes


def test_many_images_are_divided_as_few_are(path):
    n = 9_000  # more than one block of those that are moved
    x = np.arange(n * 4).reshape(n, 2, 2).astype(np.uint16) % 251
    t = np.arange(n) % 3
    data = load_dataset(saved(path, X=x.astype(np.uint8), y=t))
    test = np.arange(0, n, 7)
    flat = x.astype(np.uint8).reshape(n, 4)
    np.testing.assert_array_equal(data.x_test, flat[test])
    np.testing.assert_array_equal(data.x_train, np.delete(flat, test, axis=0))
    np.testing.assert_array_equal(data.t_train, np.delete(t, test))


FORMS = {
    "bytes": X,
    "flat": X.reshape(14, 16),
    "a channel behind": X[..., None],
    "a channel before": X[:, None],
    "int64": X.astype(np.int64),
    "float32 to 255": X.astype(np.float32),
    "float64 to 1": X / 255,
    "big-endian": X.astype(">i2"),
    "Fortran's order": np.asfortranarray(X),
}


@pytest.mark.parametrize("images", FORMS.values(), ids=FORMS)
def test_images_of_any_layout_and_type_become_the_same_bytes(path, images):
    data = load_dataset(saved(path, x_train=images, y_train=T, x_test=images, y_test=T))
    assert data.x_train.tobytes() == X.tobytes()


@pytest.mark.parametrize(
    ("images", "white"),
    [(X > 128, True), ((X > 128).astype(np.uint8), 1), (np.where(X > 128, 16.0, 0), 16)],
    ids=["bool", "bits", "from 0 to 16"],
)
def test_images_on_a_shorter_scale_are_stretched_to_white(path, images, white):
    data = load_dataset(saved(path, x=images, y=T))
    expected = np.where(images == white, 255, 0)
    assert data.x_test.reshape(-1, 4, 4).tolist() == expected[[0, 7]].tolist()


def test_arrays_larger_than_a_block_are_converted_whole(path):
    images = np.random.default_rng(1).integers(0, 256, (3000, 28, 28))
    labels = np.arange(3000) % 3
    arrays = {"x_train": images, "y_train": labels, "x_test": images[:9], "y_test": labels[:9]}
    data = load_dataset(saved(path, **arrays))
    assert np.array_equal(data.x_train.reshape(images.shape), images)


def test_test_images_on_another_scale_are_refused(path):
    arrays = {"x_train": X / 255, "y_train": T, "x_test": X, "y_test": T}
    assert str(refusal(saved(path, **arrays))) == (
        f"x_test holds numbers from {X.min()} to {X.max()}; its pixels must lie from 0 to 1"
    )


LABELS = {
    "a column": T[:, None],
    "one-hot": np.eye(3)[T],
    "floats": T.astype(float),
    "bytes": T.astype(np.uint8),
}


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_labels_of_any_layout_and_type_become_the_same_classes(path, labels):
    data = load_dataset(saved(path, x_train=X, y_train=labels, x_test=X, y_test=labels))
    assert data.t_train.tolist() == T.tolist()
    assert data.t_train.dtype == np.uint8


REFUSED = {
    "no labels": ({"x_train": X}, "npz_names"),
    "other names": ({"arr_0": X, "arr_1": T}, "npz_names"),
    "no arrays": ({}, "npz_names"),
    "fewer labels": ({"x": X, "y": T[:5]}, "counts"),
    "no images": ({"x": X[:0], "y": T[:0]}, "empty"),
    "one image": ({"x": X[:2], "y": T[:2] * 0}, "class_count"),
    "colors": ({"x": np.zeros((14, 4, 4, 3), np.uint8), "y": T}, "array_shape"),
    "no square": ({"x": np.zeros((14, 12), np.uint8), "y": T}, "array_shape"),
    "a million classes": ({"x": X, "y": np.zeros((14, 1_000_000), np.uint8)}, "class_count"),
    "labels of three axes": ({"x": X, "y": np.zeros((14, 2, 2), np.uint8)}, "array_shape"),
    "texts": ({"x": X, "y": np.array(["a"] * 14)}, "array_shape"),
    "objects": ({"x": X, "y": np.array([None] * 14)}, "pickle"),
    "complex": ({"x": X * 1j, "y": T}, "array_shape"),
    "halves": ({"x": X, "y": T + 0.5}, "label_kind"),
    "not numbers": ({"x": X, "y": T * np.nan}, "label_kind"),
    "negative labels": ({"x": X, "y": T - 1}, "label_kind"),
    "too many classes": ({"x": X, "y": T * 50}, "label"),
    "negative pixels": ({"x": X.astype(float) - 128, "y": T}, "pixel_range"),
    "pixels beyond 255": ({"x": X.astype(int) * 2, "y": T}, "pixel_range"),
    "infinite pixels": ({"x": np.where(X > 9, np.inf, 0), "y": T}, "pixel_range"),
    "test images of another size": (
        {"x_train": X, "y_train": T, "x_test": X[:, :3, :3], "y_test": T},
        "sides",
    ),
}


@pytest.mark.filterwarnings("ignore:invalid value")
@pytest.mark.parametrize(("arrays", "code"), REFUSED.values(), ids=REFUSED)
def test_other_arrays_are_refused(path, arrays, code):
    assert refusal(saved(path, **arrays)).code == code


def test_the_arrays_that_are_there_are_named(path):
    assert str(refusal(saved(path, pictures=X, kinds=T))) == (
        "mine.npz holds the arrays kinds.npy, pictures.npy; "
        "name them x_train and y_train, and x_test and y_test, or x and y"
    )


class Alarm:
    """Unpickling it would end the test."""

    def __reduce__(self):
        return pytest.fail, ("a pickle was read",)


@pytest.mark.parametrize("dtype", ["|O", "[('a', '|O')]"])
def test_pickles_are_never_read(path, dtype):
    described = repr([("a", "|O")]) if "[" in dtype else repr(dtype)
    header = f"{{'descr': {described}, 'fortran_order': False, 'shape': (14,), }}\n".encode()
    npy = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + pickle.dumps(Alarm())
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", npy)
        archive.writestr("y.npy", npy)
    assert refusal(path).code == "pickle"


# DamageError and bombs


def archive_of(path, shape, n_bytes, method=zipfile.ZIP_DEFLATED):
    """An archive whose arrays promise a shape and hold so many zeros."""
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    begin = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header
    with zipfile.ZipFile(path, "w", method) as archive:
        with archive.open("x.npy", "w", force_zip64=True) as file:
            file.write(begin)
            for start in range(0, n_bytes, 1 << 24):
                file.write(bytes(min(1 << 24, n_bytes - start)))
        buffer = io.BytesIO()
        np.save(buffer, np.zeros(min(abs(shape[0]), 10**6), np.uint8))
        archive.writestr("y.npy", buffer.getvalue())
    return path


def timed_refusal(path):
    start = time.perf_counter()
    error = refusal(path)
    return error.code, time.perf_counter() - start


@pytest.mark.parametrize(
    ("shape", "n_bytes", "code"),
    [
        ((10**12, 28, 28), 0, "too_large"),
        ((100_000, 28, 28), 1000, "cut_short"),
        ((2, 28, 28), 10**8, "trailing"),
        ((-1, 28, 28), 0, "array_shape"),
    ],
    ids=["an absurd shape", "less than promised", "100 MB more", "a negative shape"],
)
def test_zip_bombs_are_refused_soon(path, shape, n_bytes, code):
    found, seconds = timed_refusal(archive_of(path, shape, n_bytes))
    assert found == code
    assert seconds < 2


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_cannot_be_unpacked_in_parts_are_refused(path, method):
    assert refusal(archive_of(path, (2, 4, 4), 32, method)).code == "bad_npz"


def test_an_array_packed_in_far_more_bytes_than_it_has_is_refused(path):
    archive = bytearray(saved(path, compress=True, x=X, y=T).read_bytes())
    first_entry = archive.index(b"PK\1\2")  # of the list of members: that of x
    struct.pack_into("<I", archive, first_entry + 20, 10_000_000)  # its packed size
    path.write_bytes(archive)
    error = refusal(path)
    assert error.code == "bad_npz"
    assert "10,000,000 bytes unpack to" in str(error)


@pytest.mark.thorough
def test_an_archive_of_very_many_members_is_refused_soon(path):
    with zipfile.ZipFile(path, "w") as archive:
        for i in range(40_000):
            archive.writestr(f"{i}.npy", b"")
    found, seconds = timed_refusal(path)
    assert found in {"bad_npz", "npz_names"}
    assert seconds < 2


@pytest.mark.parametrize("kind", [KeyboardInterrupt, OSError, EOFError, ValueError])
def test_what_progress_raises_passes_through(path, kind):
    raised = kind("cancelled")

    def cancel(fraction):
        raise raised

    with pytest.raises(kind) as caught:
        load_dataset(saved(path, x=X, y=T), cancel)
    assert caught.value is raised


def test_reading_can_be_cancelled(path):
    archive_of(path, (50_000, 28, 28), 50_000 * 784)
    fractions = []

    def cancel(fraction):
        fractions.append(fraction)
        if len(fractions) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        load_dataset(path, cancel)
    assert len(fractions) == 3
    assert 0 < fractions[0] < fractions[2] < 0.1


WHOLE = io.BytesIO()
np.savez_compressed(WHOLE, x_train=X, y_train=T, x_test=X_TEST, y_test=T_TEST)


@FUZZED
@given(
    where=st.integers(0, len(WHOLE.getvalue()) - 1),
    new=st.binary(min_size=1, max_size=4),
    end=st.integers(0, 100),
)
def test_a_mutilated_file_is_read_or_refused(path, where, new, end):
    content = bytearray(WHOLE.getvalue())
    content[where : where + len(new)] = new
    if end < 5:
        del content[where:]
    path.write_bytes(content)
    with suppress(DatasetError):
        assert isinstance(load_dataset(path), Dataset)


@FUZZED
@given(header=st.binary(max_size=40), shape=st.lists(st.integers(-2, 2**70), max_size=5))
def test_a_random_header_is_read_or_refused(path, header, shape):
    text = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {tuple(shape)}, }}\n".encode()
    text = text.replace(b"False", header) if len(header) < 20 else header
    npy = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + bytes(10)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", npy)
        archive.writestr("y.npy", npy)
    with suppress(DatasetError):
        assert isinstance(load_dataset(path), Dataset)
