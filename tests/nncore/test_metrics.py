import numpy as np
import pytest

from nncore import ArgumentError, confusion_matrix, hardest_samples, per_class_accuracy

T = [0, 0, 0, 1, 1, 2]
PREDICTED = [0, 0, 2, 1, 0, 2]
CONFUSION = [[2, 0, 1, 0], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]]


def test_confusion_counts_true_classes_by_row_and_predicted_ones_by_column():
    assert confusion_matrix(T, PREDICTED, 4).tolist() == CONFUSION


def test_confusion_of_small_unsigned_labels_does_not_wrap_around():
    t = np.array([99, 98], dtype=np.uint8)
    confusion = confusion_matrix(t, t, 100)
    assert confusion.shape == (100, 100)
    assert (confusion.sum(), confusion[99, 99], confusion[98, 98]) == (2, 1, 1)


def test_confusion_of_no_samples_is_zero():
    assert confusion_matrix([], [], 2).tolist() == [[0, 0], [0, 0]]


def test_per_class_accuracy_is_the_share_of_each_row_on_the_diagonal():
    accuracy = per_class_accuracy(np.array(CONFUSION))
    assert accuracy.tolist() == pytest.approx([2 / 3, 1 / 2, 1, np.nan], nan_ok=True)


def test_hardest_samples_come_largest_first_and_equal_ones_in_their_order():
    losses = np.array([0.5, 2.0, 0.1, 2.0, 3.0])
    assert hardest_samples(losses, 4).tolist() == [4, 1, 3, 0]


def test_no_more_samples_than_there_are():
    assert hardest_samples(np.array([1.0, 2.0]), 9).tolist() == [1, 0]


@pytest.mark.parametrize(("t", "predicted"), [([1], [-1]), ([0], [3]), ([3], [0])])
def test_labels_outside_of_the_classes_are_refused_and_not_counted_elsewhere(t, predicted):
    with pytest.raises(ArgumentError, match="labels must lie from 0 to 2, got"):
        confusion_matrix(t, predicted, 3)
