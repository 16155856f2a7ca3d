import pytest

from nncore.errors import DatasetError
from nncore.idx_files.dataset_files import find_dataset_files

PLAIN = [
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
]
EMNIST = ["emnist-digits-" + name.replace("t10k", "test") for name in PLAIN]


def touch(folder, names):
    for name in names:
        (folder / name).touch()


def found(folder):
    files = find_dataset_files(folder)
    return [f.name for f in (files.x_train, files.t_train, files.x_test, files.t_test)]


@pytest.mark.parametrize(
    "names",
    [
        PLAIN,
        [name + ".gz" for name in PLAIN],
        [name.replace("-idx", ".idx") for name in PLAIN],
        [name.replace("-idx", ".idx") + ".gz" for name in PLAIN],
        [name.replace("t10k", "test") for name in PLAIN],
        EMNIST,
        [name + ".gz" for name in EMNIST],
    ],
)
def test_each_spelling_is_found(tmp_path, names):
    touch(tmp_path, names)
    assert found(tmp_path) == names


def test_only_emnist_is_stored_transposed(tmp_path):
    touch(tmp_path, EMNIST)
    assert find_dataset_files(tmp_path).transposed
    touch(tmp_path, PLAIN)
    assert not find_dataset_files(tmp_path).transposed


def test_a_complete_emnist_wins_over_an_incomplete_set(tmp_path):
    touch(tmp_path, PLAIN[:3] + EMNIST)
    assert found(tmp_path) == EMNIST


def test_a_folder_under_a_files_name_is_passed_over(tmp_path):
    dotted = [name.replace("-idx", ".idx") for name in PLAIN]
    touch(tmp_path, dotted)
    for name in PLAIN:
        (tmp_path / name).mkdir()
    assert found(tmp_path) == dotted


def sentence(folder):
    with pytest.raises(DatasetError) as caught:
        find_dataset_files(folder)
    return str(caught.value)


def test_a_missing_file_is_named_in_every_spelling(tmp_path):
    touch(tmp_path, PLAIN[:3])
    assert sentence(tmp_path) == (
        f"{tmp_path} lacks a file named t10k-labels-idx1-ubyte, t10k-labels.idx1-ubyte, "
        "test-labels-idx1-ubyte, test-labels.idx1-ubyte, with or without .gz; "
        "put all four files of the data set there"
    )


def test_an_incomplete_emnist_is_named_as_such(tmp_path):
    touch(tmp_path, EMNIST[1:])
    assert "lacks a file named emnist-digits-train-images-idx3-ubyte, " in sentence(tmp_path)


def test_an_empty_folder_lacks_the_training_images(tmp_path):
    assert "lacks a file named train-images-idx3-ubyte, " in sentence(tmp_path)


def test_a_missing_folder_is_named(tmp_path):
    assert sentence(tmp_path / "gone") == (
        f"there is no folder {tmp_path / 'gone'}; choose one that holds a data set's four files"
    )


def test_a_file_is_not_taken_for_a_folder(tmp_path):
    touch(tmp_path, PLAIN)
    path = tmp_path / PLAIN[0]
    assert sentence(path) == f"{path} is not a folder; choose the folder that holds the four files"


def test_a_folder_that_must_not_be_read_is_named(tmp_path, monkeypatch):
    def refuse(self):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(type(tmp_path), "iterdir", refuse)
    assert sentence(tmp_path) == (
        f"{tmp_path} cannot be opened (Permission denied); "
        "allow reading it or choose another folder"
    )


@pytest.mark.parametrize("name", ["null\0character", "lone\ud800surrogate", "long" * 1000])
def test_an_impossible_folder_name_is_refused(tmp_path, name):
    with pytest.raises(DatasetError):
        find_dataset_files(tmp_path / name)
