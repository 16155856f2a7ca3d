"""Answering only where the network is sure, by hand."""

import math

import numpy as np

from app.pages.network.model.abstention import Abstention
from nncore import Classification


def read(*images: tuple[bool, float]) -> Classification:
    """Images that are read right or wrong with a confidence."""
    labels = np.zeros(len(images), np.uint8)
    predicted = np.array([not right for right, _ in images]).astype(np.uint8)
    confidence = np.array([sure for _, sure in images], np.float32)
    return Classification(labels, predicted, confidence, np.zeros(len(images), np.float32))


FIVE = Abstention(read((True, 0.9), (False, 0.8), (True, 0.5), (False, 0.3), (True, 1.0)))


def test_what_is_less_sure_than_the_threshold_is_not_answered() -> None:
    answers = FIVE.at(0.6)
    assert (answers.answered, answers.right, answers.wrong, answers.withheld) == (3, 2, 1, 1)
    assert answers.answered_share == 0.6
    assert answers.accuracy == 2 / 3


def test_a_threshold_is_reached_by_what_is_exactly_as_sure() -> None:
    assert FIVE.at(0.9).answered == 2
    assert FIVE.at(0.0).answered == 5


def test_no_answer_has_no_accuracy() -> None:
    unsure = Abstention(read((True, 0.2)))
    assert unsure.at(0.5).answered == 0
    assert math.isnan(unsure.at(0.5).accuracy)


def test_a_reading_without_confidence_is_never_answered() -> None:
    broken = Abstention(read((True, math.nan), (False, 0.7)))
    assert broken.at(0.0).answered == 1
    assert broken.at(0.0).withheld == 1


def test_curves_are_the_answers_of_each_threshold() -> None:
    shares, right = FIVE.curves(np.array([0.0, 0.6, 0.95]))
    np.testing.assert_allclose(shares, [1.0, 0.6, 0.2])
    np.testing.assert_allclose(right, [0.6, 2 / 3, 1.0])
