"""Which terms of a sum over classes are written."""

import pytest

from app.pages.loss.views.formula import written_classes


def test_the_terms_of_ten_classes_are_all_written() -> None:
    assert written_classes(10, 4) == list(range(10))


@pytest.mark.parametrize(
    ("label", "written"),
    [
        (0, [0, 1, None, 61]),
        (2, [0, 1, 2, None, 61]),
        (30, [0, 1, None, 30, None, 61]),
        (61, [0, 1, None, 61]),
    ],
)
def test_of_many_terms_the_ends_and_the_true_one_are(label: int, written: list[object]) -> None:
    assert written_classes(62, label) == written
