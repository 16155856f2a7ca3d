"""The engine takes its number of classes from the data: 2 to 62."""

import math

import numpy as np
import pytest

from nncore import (
    Dataset,
    DatasetError,
    Trainer,
    TrainingConfig,
    check_gradient,
    load_mnist,
    make_dataset,
)

COUNTS = [2, 10, 26, 47, 62]


def dots(n_classes):
    """Images whose class is the place of their one bright pixel, eight of each."""
    t = np.tile(np.arange(n_classes, dtype=np.uint8), 8)
    x = np.zeros((len(t), 8, 8), np.uint8)
    x.reshape(len(t), -1)[np.arange(len(t)), t] = 255
    return x, t


def dataset(n_classes):
    x, t = dots(n_classes)
    return make_dataset(x, t, "dots", [f"dot {k}" for k in range(n_classes)])


@pytest.mark.parametrize("n_classes", COUNTS)
def test_a_network_has_an_output_for_each_class(n_classes):
    trainer = Trainer(TrainingConfig(hidden_sizes=(5,)), dataset(n_classes))
    assert trainer.network.sizes == (64, 5, n_classes)


@pytest.mark.parametrize("n_classes", COUNTS)
@pytest.mark.parametrize("method", ["backpropagation", "numerical"])
def test_the_first_loss_is_that_of_equal_probabilities(n_classes, method):
    config = TrainingConfig(hidden_sizes=(5,), weight_init_std=1e-6, gradient_method=method)
    step = Trainer(config, dataset(n_classes)).step()
    assert step.loss == pytest.approx(math.log(n_classes), abs=1e-4)


@pytest.mark.parametrize("n_classes", COUNTS)
def test_every_class_is_learned(n_classes):
    config = TrainingConfig(
        hidden_sizes=(40,),
        activation="relu",
        weight_init_std=0.1,
        optimizer="adam",
        learning_rate=0.01,
        iterations=300,
    )
    trainer = Trainer(config, dataset(n_classes))
    for _ in range(config.iterations):
        trainer.step()
    assert trainer.evaluate().test_accuracy == 1


@pytest.mark.parametrize("n_classes", COUNTS)
def test_backpropagation_agrees_with_differences(n_classes):
    config = TrainingConfig(hidden_sizes=(5,), weight_init_std=0.5, batch_size=8)
    assert all(row.passed for row in check_gradient(config, dataset(n_classes)))


@pytest.mark.parametrize("n_classes", [0, 1, 63, 300])
def test_other_numbers_of_classes_are_refused(n_classes):
    x, t = np.zeros((9, 2, 2), np.uint8), np.zeros(9, np.uint8)
    with pytest.raises(DatasetError) as caught:
        make_dataset(x, t, "odd", ["a"] * n_classes)
    assert str(caught.value) == (
        f"the number of classes of odd is {n_classes}; choose a data set of 2 to 62"
    )


@pytest.mark.parametrize("n_images", [0, 1])
def test_too_few_images_to_hold_any_out_are_refused(n_images):
    x, t = np.zeros((n_images, 2, 2), np.uint8), np.zeros(n_images, np.uint8)
    with pytest.raises(DatasetError, match=f"^odd must hold at least 2 .* got {n_images}$"):
        make_dataset(x, t, "odd", "ab")


def test_making_a_data_set_leaves_the_images_alone():
    x, t = np.arange(56, dtype=np.uint8).reshape(14, 2, 2), np.arange(14, dtype=np.uint8) % 2
    data = make_dataset(x, t, "counted", "ab")
    assert x.ravel().tolist() == list(range(56))
    assert data.x_train.ravel().tolist() == [*range(4, 28), *range(32, 56)]


def test_a_data_set_made_by_hand_has_the_ten_digits():
    x, t = np.zeros((3, 4), np.uint8), np.zeros(3, np.uint8)
    data = Dataset(x, t, x, t, (2, 2))
    assert data.class_names == tuple("0123456789")
    assert data.n_classes == 10


def test_one_hot_labels_have_a_column_for_each_class(tmp_path):
    x, t = dots(26)
    np.savez(tmp_path / "a.npz", x_train=x, y_train=t, x_test=x, y_test=t)
    (_, train), (_, test) = load_mnist(one_hot_label=True, directory=tmp_path / "a.npz")
    assert train.shape == test.shape == (208, 26)
    assert train.argmax(axis=1).tolist() == t.tolist()
