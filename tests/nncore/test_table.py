"""Data sets in .csv files."""

import gzip
import time
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.datasets import Dataset, load_dataset
from nncore.errors import DatasetError
from nncore.gradients import Cancelled
from tests.fuzzing import FUZZED

ROWS = [[i % 3, *(17 * i + k for k in range(4))] for i in range(14)]  # pixels to 224
PIXELS = np.array(ROWS, np.uint8)[:, 1:]
NAMES = ["label", "pixel0", "pixel1", "pixel2", "pixel3"]


def text(rows, delimiter=",", end="\n"):
    return "".join(delimiter.join(map(str, row)) + end for row in rows)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "train.csv"


def refusal(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(DatasetError) as caught:
        load_dataset(path)
    return caught.value


FORMS = {
    "Kaggle's": text([NAMES, *ROWS]),
    "without names": text(ROWS),
    "of Windows": text([NAMES, *ROWS], end="\r\n"),
    "without a last line end": text([NAMES, *ROWS]).rstrip(),
    "with empty lines": text([NAMES, *ROWS], end="\n\n"),
    "with semicolons": text([NAMES, *ROWS], ";"),
    "with tabs": text([NAMES, *ROWS], "\t"),
    "as floats": text([NAMES, *(map(float, row) for row in ROWS)]),
    "in quotes": text([[f'"{field}"' for field in row] for row in [NAMES, *ROWS]]),
    "with spaces": text([NAMES, *ROWS], ", "),
    "with a byte order mark": "\ufeff" + text([NAMES, *ROWS]),
    "with the label last": text([[*row[1:], row[0]] for row in [NAMES, *ROWS]]),
}


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_each_form_is_read(path, content, pack):
    path.write_bytes(pack(content.encode()))
    data = load_dataset(path)
    assert data.image_shape == (2, 2)
    assert data.held_out
    assert data.x_test.tolist() == PIXELS[[0, 7]].tolist()
    assert data.x_train.tolist() == np.delete(PIXELS, [0, 7], axis=0).tolist()
    assert data.t_test.tolist() == [0, 1]
    assert (data.name, data.class_names) == ("train", ("0", "1", "2"))


def test_a_table_to_test_with_is_taken_where_it_has_labels(path):
    path.write_text(text([NAMES, *ROWS]))
    path.with_name("test.csv").write_text(text([NAMES, *ROWS[:3]]))
    data = load_dataset(path)
    assert not data.held_out
    assert data.x_test.tolist() == PIXELS[:3].tolist()
    assert data.x_train.tolist() == PIXELS.tolist()


def test_a_table_without_labels_says_so(path):
    assert str(refusal(path, text([NAMES[1:], *(row[1:] for row in ROWS)]))) == (
        "train.csv holds pixels without labels, so nothing can be learned from it; "
        "choose the file that has labels, train.csv say"
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty"),
        (text([NAMES]), "empty"),
        ("hello\n", "bad_table"),
        (text([[0, 1, 2, 3]]), "no_labels"),
        (text([[0, 1, 2, 3, 4, 5, 6]]), "array_shape"),
        (text([*ROWS, [1, 2, 3]]), "bad_table"),
        (text([*ROWS, [1, 2, 3, 4, ""]]), "bad_table"),
        (text([*ROWS, ["A", 2, 3, 4, 5]]), "bad_table"),
        (text([*ROWS, [1, 2, 3, 4, 256]]), "pixel_range"),
        (text([*ROWS, [1, 2, 3, 4, -1]]), "pixel_range"),
        (text([*ROWS, [1, 2, 3, 4, "nan"]]), "pixel_range"),
        (text([*ROWS, [1.5, 2, 3, 4, 5]]), "label_kind"),
        (text([*ROWS, [200, 2, 3, 4, 5]]), "label"),
        (bytes(3_000_000), "bad_table"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "bad_table"),
        (gzip.compress(text(ROWS).encode())[:-9], "bad_gzip"),
    ],
)
def test_other_tables_are_refused(path, content, code):
    assert refusal(path, content).code == code


@pytest.mark.thorough
def test_a_table_of_kaggles_size_is_read_in_a_few_seconds_and_can_be_cancelled(path):
    rng = np.random.default_rng(0)
    image = np.where(rng.random((1000, 784)) < 0.2, rng.integers(0, 256, (1000, 784)), 0)
    rows = np.column_stack([rng.integers(10, size=1000), image])
    lines = text([["label", *(f"pixel{i}" for i in range(784))]]), text(rows.tolist())
    path.write_text(lines[0] + 42 * lines[1])
    fractions = []
    start = time.perf_counter()
    data = load_dataset(path, fractions.append)
    assert time.perf_counter() - start < 6  # 1.5 on a quiet machine
    assert len(data.x_train) + len(data.x_test) == 42_000
    assert data.x_train[41 * 6 // 7].tolist() in image.tolist()
    assert len(fractions) > 20
    assert max(np.diff([0, *fractions])) < 0.1

    def cancel(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        load_dataset(path, cancel)


def test_a_bomb_of_lines_is_refused_soon(path):
    line = ",".join(["0"] * 785).encode() + b"\n"
    packed = gzip.compress(line * 30_000)
    start = time.perf_counter()
    assert refusal(path, packed).code == "bad_gzip"
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_each_megabyte_of_empty_lines_asks_whether_to_go_on(path, pack):
    fractions = []
    path.write_bytes(pack(b"0,1,2,3,4\n1,5,6,7,8\n" + 10_000_000 * b"\n"))
    assert len(load_dataset(path, fractions.append).x_train) == 1
    assert len(fractions) >= 10


@FUZZED
@given(
    where=st.integers(0, 200),
    new=st.text("0123456789,;\t\n\r\"' .-+eEnaif#\0\ufeffα", max_size=6),
    n_lost=st.integers(0, 5),
)
def test_a_mutilated_table_is_read_or_refused(path, where, new, n_lost):
    whole = text([NAMES, *ROWS])
    path.write_text(whole[:where] + new + whole[where + n_lost :], newline="")
    with suppress(DatasetError):
        assert isinstance(load_dataset(path), Dataset)


@FUZZED
@given(content=st.binary(max_size=100))
def test_random_bytes_are_read_or_refused(path, content):
    path.write_bytes(content)
    with suppress(DatasetError):
        assert isinstance(load_dataset(path), Dataset)
