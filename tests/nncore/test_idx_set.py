import gzip
import pickle
import struct
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.datasets import Dataset, load_dataset
from nncore.errors import DatasetError
from tests.fuzzing import FUZZED
from tests.nncore.idx_folders import FILES, IMAGES, LABELS, X_TRAIN, write_set


def images(count, height, width):
    return IMAGES + struct.pack(">III", count, height, width) + bytes(count * height * width)


def labels(*values):
    return LABELS + struct.pack(">I", len(values)) + bytes(values)


def refusal(folder):
    with pytest.raises(DatasetError) as caught:
        load_dataset(folder)
    return caught.value


def sentence(folder):
    return str(refusal(folder))


def test_fewer_labels_than_images_are_refused(tmp_path):
    assert sentence(write_set(tmp_path, train_labels=labels(1, 2))) == (
        "the images in train-images-idx3-ubyte are not as many as the labels in "
        "train-labels-idx1-ubyte, 3 against 2; "
        "copy both from the same data set"
    )


def test_more_test_labels_than_test_images_are_refused(tmp_path):
    assert sentence(write_set(tmp_path, t10k_labels=labels(1, 2, 3))) == (
        "the images in t10k-images-idx3-ubyte are not as many as the labels in "
        "t10k-labels-idx1-ubyte, 2 against 3; "
        "copy both from the same data set"
    )


def test_test_images_of_another_size_are_refused(tmp_path):
    assert sentence(write_set(tmp_path, t10k_images=images(2, 3, 2))) == (
        "train-images-idx3-ubyte has images of 2 × 3 pixels but t10k-images-idx3-ubyte of 3 × 2; "
        "copy both from the same data set"
    )


@pytest.mark.parametrize("last", [62, 255])
def test_a_label_beyond_61_is_refused(tmp_path, last):
    folder = write_set(tmp_path / "odd", train_labels=labels(0, 10, last))
    assert sentence(folder) == (
        f"odd holds the label {last}; choose a data set whose labels lie from 0 to 61"
    )


def test_labels_from_0_to_61_are_62_classes(tmp_path):
    data = load_dataset(write_set(tmp_path, train_labels=labels(0, 10, 61)))
    assert data.n_classes == 62
    assert data.class_names[61] == "61"
    assert data.t_train.tolist() == [0, 10, 61]


def test_labels_without_0_are_counted_from_0_and_keep_their_numbers_as_names(tmp_path):
    changed = {"train_labels": labels(3, 8, 3), "t10k_labels": labels(8, 8)}
    data = load_dataset(write_set(tmp_path, **changed))
    assert data.class_names == ("3", "8")
    assert (data.t_train.tolist(), data.t_test.tolist()) == ([0, 1, 0], [1, 1])


def test_a_set_of_one_class_is_refused(tmp_path):
    changed = {"train_labels": labels(3, 3, 3), "t10k_labels": labels(3, 3)}
    assert sentence(write_set(tmp_path / "same", **changed)) == (
        "the number of classes of same is 1; choose a data set of 2 to 62"
    )


def qmnist_labels(*rows):
    return (
        bytes([0, 0, 0x0C, 2])
        + struct.pack(">II", len(rows), 8)
        + b"".join(struct.pack(">8i", *row) for row in rows)
    )


def test_the_first_of_qmnists_eight_numbers_is_the_class(tmp_path):
    rows = [(5, 4, 2, 0, 70000, 1, 2, 3), (0, 4, 3, 1, -1, 1, 2, 3), (9, 4, 3, 1, 0, 1, 2, 3)]
    data = load_dataset(write_set(tmp_path, train_labels=qmnist_labels(*rows)))
    assert data.t_train.tolist() == [5, 0, 9]


def test_qmnist_labels_of_no_columns_are_refused(tmp_path):
    empty = bytes([0, 0, 0x0C, 2]) + struct.pack(">II", 3, 0)
    told = sentence(write_set(tmp_path, train_labels=empty))
    assert "the labels in train-labels-idx1-ubyte, 3 against 0; " in told


def test_a_set_of_no_images_is_refused(tmp_path):
    folder = write_set(tmp_path, train_images=images(0, 2, 3), train_labels=labels())
    assert sentence(folder) == (
        "train-images-idx3-ubyte holds 0 images; choose a data set that has some"
    )


@pytest.mark.parametrize(("height", "width"), [(0, 3), (3, 0), (0, 0), (257, 256), (65_537, 1)])
def test_images_of_no_or_too_many_pixels_are_refused(tmp_path, height, width):
    assert sentence(write_set(tmp_path, train_images=images(3, height, width))) == (
        f"train-images-idx3-ubyte has images of {height:,} × {width:,} pixels; "
        "choose a data set of 1 to 65,536 pixels an image"
    )


@pytest.mark.parametrize(("height", "width"), [(1, 1), (256, 256), (1, 65_536)])
def test_images_of_any_side_within_the_limit_are_read(tmp_path, height, width):
    changed = {"train_images": images(3, height, width), "t10k_images": images(2, height, width)}
    data = load_dataset(write_set(tmp_path, **changed))
    assert data.image_shape == (height, width)
    assert data.x_test.shape == (2, height * width)


def test_images_under_the_name_of_labels_are_refused(tmp_path):
    folder = write_set(tmp_path, train_labels=images(3, 2, 3))
    assert sentence(folder).startswith("train-labels-idx1-ubyte begins with the bytes 00 00 08 03,")


def test_a_refusal_survives_a_pickle(tmp_path):
    error = refusal(write_set(tmp_path, train_labels=labels(1, 2)))
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.values, str(again)) == (error.code, error.values, str(error))


# Whatever the bytes, a valid Dataset or a DatasetError comes out.

ANY_BYTES = st.binary(max_size=8)
PERCENT = st.integers(0, 100)
EDIT = st.tuples(st.sampled_from(["flip", "cut", "insert", "delete"]), PERCENT, ANY_BYTES)
SIZES = st.sampled_from([0, 1, 2, 3, 4, 28, 2**16, 2**31, 2**32 - 1])


def edited(content, edit):
    kind, where, new = edit
    at = where * len(content) // 100
    if kind == "cut":
        return content[:at]
    if kind == "insert":
        return content[:at] + new + content[at:]
    if kind == "delete":
        return content[:at] + content[at + len(new) :]
    flipped = bytes(a ^ b for a, b in zip(content[at:], new, strict=False))
    return content[:at] + flipped + content[at + len(flipped) :]


def check_outcome(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    try:
        with suppress(DatasetError):
            check_valid(load_dataset(folder))
    finally:
        path.write_bytes(FILES[name])


def check_valid(data):
    assert isinstance(data, Dataset)
    for x, t in ((data.x_train, data.t_train), (data.x_test, data.t_test)):
        assert x.shape == (len(t), data.image_shape[0] * data.image_shape[1])
        assert (x.dtype, t.dtype) == (np.uint8, np.uint8)
        assert x.size > 0
        assert t.max() < data.n_classes <= 62


@pytest.fixture
def folder(tmp_path):
    return write_set(tmp_path)


@FUZZED
@given(name=st.sampled_from(sorted(FILES)), edits=st.lists(EDIT, min_size=1, max_size=3))
@pytest.mark.thorough
def test_a_mutilated_plain_file_is_read_or_refused(folder, name, edits):
    content = FILES[name]
    for edit in edits:
        content = edited(content, edit)
    check_outcome(folder, name, content)


@FUZZED
@given(
    name=st.sampled_from(sorted(FILES)),
    level=st.sampled_from([0, 9]),
    edits=st.lists(EDIT, min_size=1, max_size=3),
)
@pytest.mark.thorough
def test_a_mutilated_gzip_file_is_read_or_refused(folder, name, level, edits):
    content = gzip.compress(FILES[name], level, mtime=0)
    for edit in edits:
        content = edited(content, edit)
    check_outcome(folder, name, content)


@FUZZED
@given(
    name=st.sampled_from(sorted(FILES)),
    magic=st.sampled_from([IMAGES, LABELS]),
    sizes=st.lists(SIZES, max_size=4),
    rest=st.binary(max_size=40),
    pack=st.sampled_from([bytes, gzip.compress]),
)
@pytest.mark.thorough
def test_a_random_header_is_read_or_refused(folder, name, magic, sizes, rest, pack):
    content = magic + struct.pack(f">{len(sizes)}I", *sizes) + rest
    check_outcome(folder, name, pack(content))


@FUZZED
@given(
    name=st.sampled_from(sorted(FILES)),
    start=st.sampled_from([b"", IMAGES, LABELS, b"\x1f\x8b", b"\x1f\x8b\x08"]),
    rest=st.binary(max_size=60),
)
def test_random_bytes_are_read_or_refused(folder, name, start, rest):
    check_outcome(folder, name, start + rest)


def test_undamaged_files_pass_the_same_check(folder):
    data = load_dataset(folder)
    check_valid(data)
    assert data.x_train.tobytes() == X_TRAIN
