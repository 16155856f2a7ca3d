"""Folders of pictures by class become data sets."""

import sys
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.session.picture_folder import find_pictures, read_pictures
from app.session.picture_reading import read_gray
from nncore import Cancelled, Dataset, DatasetError
from tests.mnist import built_in_mnist


def save(path: Path, pixels: np.ndarray, factor: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    large = np.ascontiguousarray(np.kron(pixels, np.ones((factor, factor), np.uint8)))
    height, width = large.shape
    assert QImage(large.data, width, height, width, QImage.Format.Format_Grayscale8).save(str(path))
    return path


def digit(index: int) -> np.ndarray:
    return built_in_mnist().x_train[index].reshape(28, 28)


def save_digits(folder: Path, count: int = 20, factor: int = 1, suffix: str = ".png") -> Path:
    """The first digits of MNIST, a folder for each class."""
    for i in range(count):
        label = built_in_mnist().t_train[i]
        save(folder / str(label) / f"{i:02}{suffix}", digit(i), factor)
    return folder


def read(path: Path) -> Dataset:
    found = find_pictures(path)
    assert found is not None
    return read_pictures(found, lambda fraction: None)


def test_pictures_of_mnist_s_size_are_taken_as_they_are(tmp_path: Path) -> None:
    data = read(save_digits(tmp_path / "mine"))
    assert (data.name, data.image_shape, data.held_out) == ("mine", (28, 28), True)
    assert len(data.x_train) + len(data.x_test) == 20
    pictures = {x.tobytes(): t for x, t in zip(data.x_train, data.t_train, strict=True)}
    pictures |= {x.tobytes(): t for x, t in zip(data.x_test, data.t_test, strict=True)}
    for i in range(20):
        label = pictures[digit(i).tobytes()]
        assert data.class_names[label] == str(built_in_mnist().t_train[i])


def test_dark_digits_on_light_paper_are_inverted_as_a_set(tmp_path: Path) -> None:
    for i in range(6):
        save(tmp_path / f"{i % 2}" / f"{i}.png", 255 - digit(i))
    data = read(tmp_path)
    assert {x.tobytes() for x in data.x_train} < {digit(i).tobytes() for i in range(6)}


def test_larger_pictures_are_fitted_among_those_of_mnist_s_size(tmp_path: Path) -> None:
    save(tmp_path / "a" / "0.png", digit(0))
    save(tmp_path / "b" / "1.png", digit(1), 10)
    data = read(tmp_path)
    for pixels, original in ((data.x_test[0], digit(0)), (data.x_train[0], digit(1))):
        assert np.corrcoef(pixels, original.ravel())[0, 1] > 0.9


@pytest.mark.parametrize("suffix", [".png", ".PNG", ".jpg", ".JPEG", ".bmp"])
def test_usual_kinds_of_pictures_are_read(tmp_path: Path, suffix: str) -> None:
    assert read(save_digits(tmp_path, 4, 3, suffix)).n_classes == 4


def test_numbers_are_ordered_as_numbers_and_words_as_words(tmp_path: Path) -> None:
    for name in ("10", "9", "cat", "Bird", "1"):
        save(tmp_path / name / "a.png", digit(0))
    assert read(tmp_path).class_names == ("1", "9", "10", "Bird", "cat")


@pytest.mark.parametrize(("train", "test"), [("train", "test"), ("Training", "testing")])
def test_a_folder_to_test_with_is_used_as_such(tmp_path: Path, train: str, test: str) -> None:
    for split, count in ((train, 3), (test, 2)):
        for i in range(count):
            for name in ("a", "b"):
                save(tmp_path / split / name / f"{i}.png", digit(i))
    data = read(tmp_path)
    assert (len(data.x_train), len(data.x_test), data.held_out) == (6, 4, False)
    assert data.t_test.tolist() == [0, 0, 1, 1]


@pytest.mark.parametrize("given", [".", "mine", "mine/mine", "mine/mine/5/00.png"])
def test_pictures_are_found_below_and_around_what_was_given(tmp_path: Path, given: str) -> None:
    save_digits(tmp_path / "mine" / "mine", 5)
    (tmp_path / "mine" / "__MACOSX").mkdir()
    found = find_pictures(tmp_path / given)
    assert found is not None
    assert found.class_names == ("0", "1", "4", "5", "9")


def test_other_folders_hold_no_pictures_by_class(tmp_path: Path) -> None:
    assert find_pictures(tmp_path) is None
    save(tmp_path / "a.png", digit(0))
    assert find_pictures(tmp_path) is None
    save(tmp_path / "one" / "a.png", digit(0))
    assert find_pictures(tmp_path) is None
    assert find_pictures(tmp_path / "nowhere") is None


@pytest.mark.skipif(sys.platform == "darwin", reason="takes both spellings for one folder")
def test_a_class_is_one_however_its_folder_s_name_is_spelled(tmp_path: Path) -> None:
    for split, form in (("train", "NFC"), ("test", "NFD")):  # in syllables, and in letters
        for name in ("개", "고양이"):
            save(tmp_path / split / unicodedata.normalize(form, name) / "1.png", digit(0))
    found = find_pictures(tmp_path)
    assert found is not None
    assert found.class_names == ("개", "고양이")
    assert set(found.test) == {"개", "고양이"}


def test_a_broken_picture_is_named(tmp_path: Path) -> None:
    save_digits(tmp_path, 5)
    broken = tmp_path / "5" / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    with pytest.raises(DatasetError) as caught:
        read(tmp_path)
    assert caught.value.code == "bad_picture"
    assert caught.value.values["file"] == str(broken)


def test_an_empty_sheet_is_named(tmp_path: Path) -> None:
    save_digits(tmp_path, 5)
    empty = save(tmp_path / "5" / "empty.png", np.full((50, 50), 255, np.uint8))
    with pytest.raises(DatasetError) as caught:
        read(tmp_path)
    assert (caught.value.code, caught.value.values["file"]) == ("blank_picture", str(empty))


def test_what_is_transparent_counts_as_white_paper(tmp_path: Path) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setPixel(5, 7, 0xFF000000)
    image.save(str(tmp_path / "a.png"))
    gray = read_gray(tmp_path / "a.png")
    assert gray[7, 5] == 0
    assert np.count_nonzero(gray == 255) == 1599


def test_a_huge_picture_is_scaled_while_it_is_read(tmp_path: Path) -> None:
    gray = read_gray(save(tmp_path / "a.png", digit(0), 60))
    assert gray.shape == (512, 512)


def test_reading_tells_progress_and_can_be_cancelled(tmp_path: Path) -> None:
    found = find_pictures(save_digits(tmp_path, 100))
    assert found is not None
    fractions: list[float] = []
    read_pictures(found, fractions.append)
    assert fractions == sorted(fractions)
    assert len(fractions) > 5

    def cancel(fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_pictures(found, cancel)
