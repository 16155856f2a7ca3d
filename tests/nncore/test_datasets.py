import gzip
import hashlib
import os
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from nncore.datasets import Dataset, load_dataset, load_mnist
from tests.nncore.idx_folders import X_TEST, X_TRAIN, write_set

# Of the unpacked files, as other projects that read MNIST state them; the counts are as well known.
PUBLISHED_MD5 = {
    "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
}
TRAIN_COUNTS = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
TEST_COUNTS = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]


@pytest.fixture(scope="module")
def mnist() -> Dataset:
    return load_dataset()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_set(tmp_path / "small")


@pytest.mark.parametrize("name", PUBLISHED_MD5)
def test_built_in_files_unpack_to_the_published_bytes(name):
    packed = (files("resources") / "mnist" / f"{name}.gz").read_bytes()
    assert hashlib.md5(gzip.decompress(packed)).hexdigest() == PUBLISHED_MD5[name]


@pytest.mark.parametrize("name", PUBLISHED_MD5)
def test_built_in_files_carry_no_name_and_no_time(name):
    header = (files("resources") / "mnist" / f"{name}.gz").read_bytes()[:9]
    assert header == b"\x1f\x8b\x08" + bytes(5) + b"\x02"  # RFC 1952: flags 0, time 0, best packing


def test_mnist_has_its_published_sizes_and_types(mnist):
    assert (mnist.x_train.shape, mnist.t_train.shape) == ((60_000, 784), (60_000,))
    assert (mnist.x_test.shape, mnist.t_test.shape) == ((10_000, 784), (10_000,))
    assert {a.dtype for a in arrays(mnist)} == {np.dtype(np.uint8)}
    assert (mnist.name, mnist.image_shape, mnist.n_classes) == ("MNIST", (28, 28), 10)


def test_mnist_begins_with_its_well_known_labels(mnist):
    assert mnist.t_train[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert mnist.t_test[:10].tolist() == [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]


def test_mnist_has_its_published_class_counts(mnist):
    assert np.bincount(mnist.t_train).tolist() == TRAIN_COUNTS
    assert np.bincount(mnist.t_test).tolist() == TEST_COUNTS


def test_mnist_training_pixels_have_their_published_mean_and_deviation(mnist):
    mean = mnist.x_train.mean()
    mean_square = np.square(mnist.x_train, dtype=np.uint16).mean()  # 255² still fits
    assert mean / 255 == pytest.approx(0.1307, abs=5e-5)
    assert np.sqrt(mean_square - mean**2) / 255 == pytest.approx(0.3081, abs=5e-5)


@pytest.mark.parametrize("field", ["x_train", "t_train", "x_test", "t_test"])
def test_a_datasets_arrays_cannot_be_written(mnist, field):
    with pytest.raises(ValueError, match="read-only"):
        getattr(mnist, field)[0] = 0


def test_a_dataset_leaves_the_arrays_it_was_made_from_writable():
    x, t = np.zeros((2, 784), np.uint8), np.zeros(2, np.uint8)
    Dataset(x, t, x, t)
    assert x.flags.writeable
    assert t.flags.writeable


@pytest.mark.parametrize("gz", [False, True])
def test_a_folder_is_read_plain_and_gzipped(tmp_path, gz):
    data = load_dataset(write_set(tmp_path / "tiny", gz))
    assert data.x_train.tobytes() == X_TRAIN
    assert data.x_test.tobytes() == X_TEST
    assert (data.t_train.tolist(), data.t_test.tolist()) == ([7, 0, 9], [4, 4])
    assert (data.x_train.shape, data.image_shape, data.name) == ((3, 6), (2, 3), "tiny")


def test_a_folder_may_be_given_as_a_string(folder):
    assert load_dataset(str(folder)).name == "small"


def test_the_current_folder_lends_its_name(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert load_dataset(".").name == "small"


def test_a_file_named_gz_may_hold_plain_bytes(folder):
    path = folder / "train-images-idx3-ubyte"
    path.rename(path.with_name(path.name + ".gz"))
    assert load_dataset(folder).x_train.tobytes() == X_TRAIN


def test_emnist_images_are_turned_upright(tmp_path):
    for path in write_set(tmp_path, gz=True).iterdir():
        path.rename(path.with_name("emnist-digits-" + path.name.replace("t10k", "test")))
    data = load_dataset(tmp_path)
    # stored as the rows 0 1 2 and 3 4 5, which are the columns of the upright image
    assert data.image_shape == (3, 2)
    assert data.x_train[0].tolist() == [0, 3, 1, 4, 2, 5]
    assert data.x_test[1].tolist() == [106, 109, 107, 110, 108, 111]


def test_progress_tells_rising_fractions_that_end_at_one():
    fractions = []
    load_dataset(progress=fractions.append)
    assert len(fractions) > 40
    assert min(np.diff(fractions)) > 0
    assert fractions[0] < 0.05
    assert fractions[-1] == 1


def test_progress_hears_of_every_file(folder):
    fractions = []
    load_dataset(folder, fractions.append)
    assert fractions == [18 / 35, 21 / 35, 33 / 35, 1]  # 18 + 3 + 12 + 2 bytes of content


@pytest.mark.parametrize("kind", [KeyboardInterrupt, OSError, EOFError, StopIteration, ValueError])
@pytest.mark.parametrize("gz", [False, True])
def test_what_progress_raises_passes_through(tmp_path, gz, kind):
    raised = kind("cancelled")

    def cancel(fraction):
        raise raised

    with pytest.raises(kind) as caught:
        load_dataset(write_set(tmp_path, gz), cancel)
    assert caught.value is raised


def test_load_mnist_gives_floats_from_zero_to_one():
    (x_train, t_train), (x_test, t_test) = load_mnist()
    assert (x_train.shape, x_test.shape) == ((60_000, 784), (10_000, 784))
    assert (x_train.dtype, t_train.dtype) == (np.float32, np.int64)
    assert (x_train.min(), x_train.max()) == (0, 1)
    assert (t_train[0], t_test[0]) == (5, 7)


def test_normalizing_divides_by_255(folder):
    (x, _), _ = load_mnist(directory=folder)
    assert x[1, 4] == np.float32(10) / np.float32(255)


def test_load_mnist_leaves_bytes_as_they_are_when_asked(folder):
    (x, _), _ = load_mnist(normalize=False, directory=folder)
    assert x.dtype == np.uint8
    assert x.tobytes() == X_TRAIN


def test_load_mnist_keeps_images_as_planes_when_asked(folder):
    (x_train, _), (x_test, _) = load_mnist(normalize=False, flatten=False, directory=folder)
    assert (x_train.shape, x_test.shape) == ((3, 1, 2, 3), (2, 1, 2, 3))
    assert x_train[1, 0, 1].tolist() == [9, 10, 11]


def test_one_hot_labels_hold_a_one_at_the_class(folder):
    (_, t_train), _ = load_mnist(one_hot_label=True, directory=folder)
    assert t_train.dtype == np.float32
    assert t_train.tolist() == [
        [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
        [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ]


@pytest.mark.parametrize("normalize", [False, True])
@pytest.mark.parametrize("one_hot", [False, True])
def test_load_mnist_gives_arrays_of_the_callers_own(folder, normalize, one_hot):
    for pair in load_mnist(normalize, one_hot_label=one_hot, directory=folder):
        for array in pair:
            array += 1  # refused if read-only


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")
def test_files_are_closed_after_loading(folder):
    before = len(os.listdir("/proc/self/fd"))
    load_dataset(folder)
    assert len(os.listdir("/proc/self/fd")) == before


def arrays(data):
    return data.x_train, data.t_train, data.x_test, data.t_test


def test_a_dataset_shows_its_name_and_sizes_and_no_arrays(mnist):
    assert repr(mnist) == (
        "<Dataset MNIST: 60,000 training and 10,000 test images of 28 × 28 pixels>"
    )
