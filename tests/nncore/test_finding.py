"""Which files a path stands for, in every way that downloads, archives and hands leave them."""

import os
import sys

import numpy as np
import pytest

from nncore.data_files.finding import find_source
from nncore.datasets import load_dataset
from nncore.errors import DatasetError
from tests.nncore.idx_folders import FILES, X_TRAIN, write_set

PLAIN = list(FILES)
EMNIST = ["emnist-digits-" + name.replace("t10k", "test") for name in PLAIN]


def touch(folder, names):
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).touch()
    return folder


def found(path):
    return [file.name for file in find_source(path).files]


def refusal(path):
    with pytest.raises(DatasetError) as caught:
        find_source(path)
    return caught.value


def sentence(path):
    return str(refusal(path))


SPELLINGS = {
    "as distributed": PLAIN,
    "gzipped": [name + ".gz" for name in PLAIN],
    "with a dot": [name.replace("-idx", ".idx") for name in PLAIN],
    "with a dot, gzipped": [name.replace("-idx", ".idx") + ".gz" for name in PLAIN],
    "test for t10k": [name.replace("t10k", "test") for name in PLAIN],
    "in capitals": [name.upper() for name in PLAIN],
    "in capitals, gzipped": [name.upper() + ".GZ" for name in PLAIN],
    "downloaded twice": [name + " (1).gz" for name in PLAIN],
    "unpacked twice": [name + "(2)" for name in PLAIN],
    "copied": [name + " - Copy" for name in PLAIN],
    "copied in Korean": [name + " - 복사본" for name in PLAIN],
    "EMNIST": EMNIST,
    "EMNIST, gzipped": [name + ".gz" for name in EMNIST],
    "QMNIST": [
        "qmnist-train-images-idx3-ubyte.gz",
        "qmnist-train-labels-idx2-int.gz",
        "qmnist-test-images-idx3-ubyte.gz",
        "qmnist-test-labels-idx2-int.gz",
    ],
}


@pytest.mark.parametrize("names", SPELLINGS.values(), ids=SPELLINGS)
def test_each_spelling_is_found(tmp_path, names):
    assert found(touch(tmp_path, names)) == names


@pytest.mark.parametrize("names", SPELLINGS.values(), ids=SPELLINGS)
@pytest.mark.parametrize("given", range(4))
def test_any_one_of_the_four_files_stands_for_all(tmp_path, names, given):
    assert found(touch(tmp_path, names) / names[given]) == names


def test_a_copy_is_taken_only_where_there_is_no_original(tmp_path):
    touch(tmp_path, [PLAIN[0] + " (1)", *PLAIN])
    assert found(tmp_path) == PLAIN


def test_a_folder_under_a_files_name_is_passed_over(tmp_path):
    dotted = [name.replace("-idx", ".idx") for name in PLAIN]
    touch(tmp_path, dotted)
    for name in PLAIN:
        (tmp_path / name).mkdir()
    assert found(tmp_path) == dotted


@pytest.mark.parametrize("where", ["raw", "MNIST/raw", "archive (3)"])
@pytest.mark.parametrize("file", ["", *PLAIN[:1]])
def test_a_set_is_found_one_and_two_levels_down(tmp_path, where, file):
    touch(tmp_path / where, PLAIN)
    (tmp_path / "empty").mkdir()
    assert found(tmp_path) == PLAIN


def test_files_in_folders_of_their_own_names_are_found(tmp_path):
    for name in PLAIN:
        touch(tmp_path / name, [name])
    assert found(tmp_path) == PLAIN
    assert found(tmp_path / PLAIN[2] / PLAIN[2]) == PLAIN


def test_hidden_files_of_other_systems_are_no_second_set(tmp_path):
    touch(tmp_path, [*PLAIN, *("._" + name for name in PLAIN)])
    touch(tmp_path / "__MACOSX", ["._" + name for name in PLAIN])
    assert found(tmp_path) == PLAIN


@pytest.mark.parametrize("quotes", ['"{}"', "'{}'", "“{}”", ' "{}" '])
def test_quotes_around_a_path_are_taken_off(tmp_path, quotes):
    folder = write_set(tmp_path / "quoted")
    assert load_dataset(quotes.format(folder)).x_train.tobytes() == X_TRAIN


def test_quotes_that_belong_to_a_name_are_kept(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_set(tmp_path / "'mine'")
    assert load_dataset("'mine'").name == "'mine'"


@pytest.mark.parametrize("path", [b"/tmp", 3, "", ' "" ', ["a"], object])
def test_what_is_no_path_is_refused_as_such(path):
    with pytest.raises(DatasetError) as caught:
        load_dataset(path)
    assert caught.value.code == "not_a_path"


@pytest.mark.skipif(sys.platform == "win32", reason="where other errors tell of such names")
@pytest.mark.parametrize("text", ["n" * 1_000_000, "a line\n" * 300])
def test_a_text_too_long_for_a_name_is_quoted_in_80_characters(text):
    with pytest.raises(DatasetError) as caught:
        load_dataset(text)
    assert caught.value.code == "not_a_path"
    assert len(caught.value.values["value"]) == 80


def test_a_path_object_of_bytes_is_refused_as_such():
    class InBytes(os.PathLike):
        def __fspath__(self):
            return b"/tmp"

    with pytest.raises(DatasetError, match=r"^a data set is given as "):
        load_dataset(InBytes())


@pytest.mark.parametrize("where", ["mine", "mine/raw", "mine/train-images-idx3-ubyte"])
def test_a_set_is_called_after_the_folder_that_says_something(tmp_path, where):
    touch(tmp_path / where, PLAIN)
    source = find_source(tmp_path / where)
    assert source.name == "mine"
    assert source.names == (PLAIN[0], "mine")


# Refusals


def test_several_sets_in_one_folder_are_named_and_a_file_tells_which(tmp_path):
    digits = [name + ".gz" for name in EMNIST]
    letters = [name.replace("digits", "letters") for name in digits]
    touch(tmp_path, digits + letters)
    assert sentence(tmp_path) == (
        f"{tmp_path} holds several data sets (emnist-digits, emnist-letters); "
        "choose a file of one of them"
    )
    assert found(tmp_path / letters[1]) == letters


def test_a_complete_emnist_wins_over_an_incomplete_set(tmp_path):
    assert found(touch(tmp_path, PLAIN[:3] + EMNIST)) == EMNIST


def test_what_is_missing_is_named(tmp_path):
    touch(tmp_path, PLAIN[:3])
    assert sentence(tmp_path) == (
        f"{tmp_path} lacks t10k-labels-idx1-ubyte, with or without .gz; "
        "put all four files of the data set there"
    )


def test_what_is_missing_beside_a_given_file_is_named(tmp_path):
    touch(tmp_path, PLAIN[:1])
    assert refusal(tmp_path / PLAIN[0]).values["names"] == (
        "train-labels-idx1-ubyte, t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte"
    )


def test_an_incomplete_emnist_is_named_as_such(tmp_path):
    touch(tmp_path, EMNIST[1:])
    assert refusal(tmp_path).values["names"] == "emnist-digits-train-images-idx3-ubyte"


def test_an_empty_folder_is_called_empty(tmp_path):
    assert sentence(tmp_path) == (
        f"{tmp_path} is empty; choose a folder or a file that holds a data set"
    )


def test_a_folder_of_other_things_is_told_by_what_it_holds_and_what_is_read(tmp_path):
    touch(tmp_path, ["notes.txt", "thesis.pdf"])
    (tmp_path / "photos").mkdir()
    got = sentence(tmp_path)
    assert f"holds photos{os.sep}, notes.txt, thesis.pdf, and no data set" in got
    for form in ("IDX", ".npz", ".csv", "pictures"):
        assert form in got


def test_a_folder_of_very_many_things_is_told_by_some_of_them(tmp_path):
    touch(tmp_path, [f"{i:03}.dat" for i in range(500)])
    assert len(sentence(tmp_path)) < 500
    assert "(500)" in sentence(tmp_path)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("gzip.zip", "archive"),
        ("archive.tar.gz", "archive"),
        ("mnist.pkl.gz", "pickle"),
        ("training.pt", "pickle"),
        ("matlab.mat", "unknown_file"),
        ("data.h5", "unknown_file"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_remedy(tmp_path, name, code):
    (tmp_path / name).write_bytes(b"\x89HDF\r\n\x1a\n")
    assert refusal(tmp_path / name).code == code


def test_an_unknown_file_is_told_by_its_first_bytes(tmp_path):
    (tmp_path / "data.h5").write_bytes(b"\x89HDF\r\n\x1a\n rest")
    assert "begins with the bytes 89 48 44 46 0d 0a 1a 0a)" in sentence(tmp_path / "data.h5")


@pytest.mark.skipif(os.name != "posix", reason="its pipes are in the tree of files")
@pytest.mark.parametrize("name", ["train-images-idx3-ubyte", "set.npz", "train.csv", "other"])
def test_a_pipe_is_refused_before_it_is_waited_at(tmp_path, name):
    write_set(tmp_path)
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(pipe := tmp_path / name)
    with pytest.raises(DatasetError, match=r"cannot be read \(it is a pipe or a device\)"):
        load_dataset(pipe)


def test_a_missing_folder_is_named(tmp_path):
    assert sentence(tmp_path / "gone") == (
        f"there is no folder or file {tmp_path / 'gone'}; choose one that holds a data set"
    )


def test_a_folder_that_must_not_be_read_is_named(tmp_path, monkeypatch):
    def refuse(folder):
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    assert sentence(tmp_path) == (
        f"{tmp_path} cannot be opened (Permission denied); "
        "allow reading it or choose another folder"
    )


@pytest.mark.parametrize("name", ["null\0character", "lone\ud800surrogate", "long" * 1000])
def test_an_impossible_name_is_refused(tmp_path, name):
    with pytest.raises(DatasetError):
        find_source(tmp_path / name)


# Tables and npz files of a folder


def test_kaggles_folder_is_its_training_table(tmp_path):
    pixels = ",".join(f"pixel{i}" for i in range(4))
    (tmp_path / "train.csv").write_text(f"label,{pixels}\n1,0,0,0,0\n")
    (tmp_path / "test.csv").write_text(f"{pixels}\n0,0,0,0\n")
    (tmp_path / "sample_submission.csv").write_text("ImageId,Label\n1,0\n")
    assert found(tmp_path) == ["train.csv"]
    assert found(tmp_path / "train.csv") == ["train.csv"]
    assert found(tmp_path / "test.csv") == ["test.csv"]  # reading it says that it has no labels


@pytest.mark.parametrize("given", ["", "mnist_train.csv", "mnist_test.csv"])
def test_tables_to_train_and_to_test_with_go_together(tmp_path, given):
    for name in ("mnist_train.csv", "mnist_test.csv"):
        (tmp_path / name).write_text("1,0,0,0,0\n")
    assert found(tmp_path / given) == ["mnist_train.csv", "mnist_test.csv"]


def test_a_folder_of_one_npz_file_is_that_file(tmp_path):
    np.savez(tmp_path / "mnist.npz", x=[0])
    touch(tmp_path, ["readme.txt"])
    assert found(tmp_path) == ["mnist.npz"]


def test_a_folder_of_two_npz_files_asks_for_one(tmp_path):
    touch(tmp_path, ["a.npz", "b.npz"])
    assert refusal(tmp_path).values["names"] == "a, b"


def test_a_set_is_found_among_thousands_of_downloads(tmp_path):
    touch(tmp_path, [f"{i:04}.pdf" for i in range(5000)])
    touch(tmp_path, PLAIN)
    assert found(tmp_path) == PLAIN
    assert found(tmp_path / PLAIN[3]) == PLAIN
