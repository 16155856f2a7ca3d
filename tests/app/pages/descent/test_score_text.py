import pytest

from app.pages.descent.score_text import score_text


@pytest.mark.parametrize(
    ("above", "text"),
    [
        (0.0, "0"),
        (0.00043, "4.3e−4"),
        (0.004289, "0.0043"),
        (0.8219, "0.82"),
        (9.241, "9.24"),
        (99.96, "100"),
        (1234.4, "1,234"),
        (2.5e6, "2.5e6"),
    ],
)
def test_a_score_is_as_short_as_it_can_be_told_apart(above: float, text: str):
    assert score_text(above) == text
