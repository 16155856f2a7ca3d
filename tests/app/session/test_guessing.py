"""Where a network reads no better than who guesses."""

import pytest

from app.session.guessing import reads_by_guessing
from nncore import Evaluation
from tests.app.class_sets import kinds, small_set


@pytest.mark.parametrize(
    ("n_classes", "accuracy", "guesses"),
    [
        (10, 0.19, True),
        (10, 0.25, False),
        (2, 0.52, True),
        (2, 0.75, False),  # less than half of the way to 1 would be for ten classes
        (40, 0.2, False),  # eight times what guessing reads
    ],
)
def test_guessing_is_judged_by_the_classes_that_there_are(
    n_classes: int, accuracy: float, guesses: bool
) -> None:
    dataset = small_set(kinds(n_classes))
    assert reads_by_guessing(Evaluation(1, 1.0, 1.0, accuracy), dataset) is guesses
