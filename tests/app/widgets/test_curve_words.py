"""A curve in words."""

import numpy as np
import pytest

from app.widgets.accessibility import plain_text
from app.widgets.curve_words import curve_words, figure


@pytest.mark.parametrize(
    ("y", "words"),
    [
        ([4.0, 3.0, 2.0, 1.0, 0.25], "loss, 1 to 5: last 0.25, falling, lowest 0.25, highest 4"),
        (
            [0.0, 10.0, 20.0, 30.0, 1250.0],
            "loss, 1 to 5: last 1,250, rising, lowest 0, highest 1,250",
        ),
        ([9.0, 1.0, 1.0, 1.0, 1.0], "loss, 1 to 5: last 1, level, lowest 1, highest 9"),
        ([3.0, 2.0, 1.0, np.nan, np.nan], "loss, 1 to 3: last 1, falling, lowest 1, highest 3"),
        ([2.0] * 5, "loss, 1 to 5: last 2, level, lowest 2, highest 2"),
    ],
)
def test_a_curve_is_told_by_its_ends_and_where_it_goes(y: list[float], words: str) -> None:
    assert curve_words("loss", range(1, 6), y) == words


def test_a_curve_of_nothing_has_no_trend() -> None:
    assert curve_words("loss", [], []) == "loss: nothing yet"
    assert curve_words("loss", [3], [0.5]) == "loss: 0.5 at 3"


def test_a_formula_is_read_without_its_tags() -> None:
    assert plain_text("<b>x</b>&nbsp;← −2 &lt; 3<br>m<sub>1</sub>") == "x ← −2 < 3\nm 1"


def test_a_curve_that_was_made_from_the_right_is_told_as_it_is_seen() -> None:
    assert curve_words("error", [1.0, 0.1, 0.01], [5.0, 2.0, 9.0]) == (
        "error, 0.01 to 1: last 5, rising, lowest 2, highest 9"
    )


@pytest.mark.parametrize(
    ("value", "told"), [(7751.25, "7,750"), (0.25, "0.25"), (5923.0, "5,923"), (2.5e12, "2.5e12")]
)
def test_a_number_is_told_without_powers_of_ten_where_that_is_short(
    value: float, told: str
) -> None:
    assert figure(value) == told
