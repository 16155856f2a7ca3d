import pytest

from app.pages.descent.model.arrow_scale import arrow_scale


@pytest.mark.parametrize(
    ("slopes", "width", "scale"),
    [
        ([2.5, 1.0], 10.0, 1.0),  # 2.5 · 1 is a quarter of 10
        ([2.6], 10.0, 0.5),
        ([300.0, 0.1], 4.0, 0.002),  # 0.6 of 1; with 0.005 it would be 1.5
        ([0.01], 10.0, 200.0),
        ([float("inf"), 1.0], 10.0, 2.0),
        ([0.0], 10.0, 1.0),
        ([], 10.0, 1.0),
    ],
)
def test_no_arrow_is_longer_than_a_quarter_of_the_map(
    slopes: list[float], width: float, scale: float
):
    assert arrow_scale(slopes, width) == pytest.approx(scale)
