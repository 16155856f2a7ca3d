"""Published data sets are recognized, their classes named and their images turned upright."""

import string

import numpy as np
import pytest

from nncore.data_files.idx_names import ROLES, usual_name
from nncore.data_files.known_sets import KNOWN_SETS, recognize
from nncore.data_files.orientation import is_transposed
from nncore.data_files.raw_set import RawSet
from nncore.datasets import load_dataset
from tests.nncore.idx_folders import idx_images, idx_labels


@pytest.fixture(scope="module")
def mnist():
    return load_dataset()


def raw_of(labels):
    labels = np.asarray(labels)
    return RawSet(np.zeros((len(labels), 1, 1), np.uint8), labels)


def name_of(names, labels):
    known = recognize(names, raw_of(labels))
    return known and known.name


def balanced(counts, begin=(), first=0):
    """Labels of so many images a class that begin as those of a published set."""
    labels = np.repeat(np.arange(len(counts)) + first, counts).tolist()
    for label in begin:
        labels.remove(label)
    return [*begin, *labels]


# By its labels


def test_mnist_is_recognized_by_its_labels_in_a_folder_of_any_name(mnist):
    assert name_of(["fashion-mnist"], mnist.t_train.astype(int)) == "MNIST"


def test_fashion_mnist_is_recognized_by_its_labels():
    labels = balanced(10 * [6000], [9, 0, 0, 3, 0, 2, 7, 2, 5, 5])
    assert name_of(["data"], labels) == "Fashion-MNIST"
    assert name_of(["data"], labels[::-1]) is None  # KMNIST has as many of each class


@pytest.mark.parametrize(
    ("counts", "first", "name"),
    [
        (26 * [4800], 1, "EMNIST letters"),
        (47 * [2400], 0, "EMNIST balanced"),
        (10 * [24_000], 0, "EMNIST digits"),
    ],
)
def test_renamed_emnist_is_recognized_by_how_many_images_its_classes_have(counts, first, name):
    assert name_of(["data"], balanced(counts, first=first)) == name


# By its name


@pytest.mark.parametrize(
    ("names", "last", "name"),
    [
        (["train-images-idx3-ubyte", "raw", "FashionMNIST"], 9, "Fashion-MNIST"),
        (["fashion-mnist_train.csv", "archive"], 9, "Fashion-MNIST"),
        (["train-images-idx3-ubyte", "fashion_mnist"], 9, "Fashion-MNIST"),
        (["train-images-idx3-ubyte", "KMNIST"], 9, "KMNIST"),
        (["kuzushiji-mnist.npz"], 9, "KMNIST"),
        (["emnist-letters-train-images-idx3-ubyte"], 26, "EMNIST letters"),
        (["emnist-balanced-train.csv"], 46, "EMNIST balanced"),
        (["emnist-bymerge-train-images-idx3-ubyte"], 46, "EMNIST by merge"),
        (["emnist-byclass-train-images-idx3-ubyte"], 61, "EMNIST by class"),
        (["emnist-mnist-train-images-idx3-ubyte"], 9, "EMNIST MNIST"),
        (["emnist-letters-train.csv", "EMNIST balanced and letters"], 26, "EMNIST letters"),
        (["train.csv", "mnist"], 9, None),
        (["fashion-mnist_train.csv"], 10, None),  # a label that it does not have
    ],
)
def test_a_set_is_recognized_by_the_nearest_name_that_fits_its_labels(names, last, name):
    assert name_of(names, [0, last] if last != 26 else [1, last]) == name


def test_the_current_folder_is_recognized_by_its_name(tmp_path, monkeypatch):
    x, t = np.zeros((3, 2, 3), np.uint8), np.array([0, 9, 5])
    monkeypatch.chdir(save(tmp_path / "FashionMNIST", "", x, t, x, t))
    assert load_dataset(".").class_names[9] == "ankle boot"


# The names of classes


@pytest.mark.parametrize(
    ("name", "label", "called"),
    [
        ("Fashion-MNIST", 0, "T-shirt/top"),
        ("Fashion-MNIST", 9, "ankle boot"),
        ("KMNIST", 0, "お"),
        ("KMNIST", 9, "を"),
        ("EMNIST letters", 0, "A"),
        ("EMNIST letters", 25, "Z"),
        # the published mapping of labels to ASCII: 36 97, 38 100, 43 110, 46 116
        ("EMNIST balanced", 9, "9"),
        ("EMNIST balanced", 10, "A"),
        ("EMNIST balanced", 36, "a"),
        ("EMNIST balanced", 38, "d"),
        ("EMNIST balanced", 43, "n"),
        ("EMNIST balanced", 46, "t"),
        ("EMNIST by class", 61, "z"),
    ],
)
def test_classes_have_their_published_names(name, label, called):
    known = next(known for known in KNOWN_SETS if known.name == name)
    assert known.class_names[label] == called


@pytest.mark.parametrize("known", KNOWN_SETS, ids=lambda known: known.name)
def test_no_two_classes_of_a_set_have_the_same_name(known):
    assert len(set(known.class_names)) == len(known.class_names)


def save(folder, prefix, x, t, x_test, t_test):
    folder.mkdir()
    contents = idx_images(x), idx_labels(t), idx_images(x_test), idx_labels(t_test)
    for role, content in zip(ROLES, contents, strict=True):
        (folder / usual_name(prefix, role)).write_bytes(content)
    return folder


@pytest.mark.parametrize("first", [0, 1])
def test_letters_are_counted_from_1_or_from_0(tmp_path, first):
    x, t = np.zeros((26, 2, 3), np.uint8), np.arange(26) + first
    data = load_dataset(save(tmp_path / "a", "emnist-letters", x, t, x[:2], t[:2]))
    assert data.t_train.tolist() == list(range(26))
    assert data.class_names == tuple(string.ascii_uppercase)
    assert (data.n_classes, data.name) == (26, "EMNIST letters")
    assert data.image_shape == (3, 2)  # turned upright


# Upright


def some(mnist, n, seed=0):
    chosen = np.random.default_rng(seed).choice(60_000, n, replace=False)
    return mnist.x_train[chosen].reshape(-1, 28, 28), mnist.t_train[chosen]


def turned(x):
    return np.ascontiguousarray(x.transpose(0, 2, 1))


@pytest.mark.parametrize("n", [60, 300, 3000])
@pytest.mark.parametrize("seed", range(5))
def test_transposed_digits_are_told_from_upright_ones(mnist, n, seed):
    x, t = some(mnist, n, seed)
    assert not is_transposed(x, t, 10, None)
    assert is_transposed(turned(x), t, 10, None)


@pytest.mark.parametrize("name", ["EMNIST digits", "EMNIST MNIST", "EMNIST balanced"])
def test_a_set_that_somebody_has_turned_already_is_left_alone(mnist, name):
    known = next(known for known in KNOWN_SETS if known.name == name)
    x, t = some(mnist, 500)
    assert not is_transposed(x, t, len(known.class_names), known)
    assert is_transposed(turned(x), t, len(known.class_names), known)


def test_what_are_no_digits_is_left_as_it_is(mnist):
    x, t = some(mnist, 3000)
    others = (t + 3) % 10  # no image looks like its label
    assert not is_transposed(x, others, 10, None)
    assert not is_transposed(turned(x), others, 10, None)
    noise = np.random.default_rng(0).integers(0, 256, x.shape, dtype=np.uint8)
    assert not is_transposed(noise, t, 10, None)


def test_few_digits_are_left_as_they_are_stored(mnist):
    x, t = some(mnist, 40)
    assert not is_transposed(turned(x), t, 10, None)


def test_renamed_emnist_digits_are_turned_upright(mnist, tmp_path):
    x, t = some(mnist, 500)
    data = load_dataset(save(tmp_path / "mine", "", turned(x), t, turned(x[:9]), t[:9]))
    assert data.x_train.tobytes() == x.tobytes()
    assert data.x_test.tobytes() == x[:9].tobytes()
    assert data.name == "mine"


def test_mnist_in_a_folder_stays_as_it_is(mnist, tmp_path):
    x, t = some(mnist, 500)
    data = load_dataset(save(tmp_path / "mine", "", x, t, x[:9], t[:9]))
    assert data.x_train.tobytes() == x.tobytes()
