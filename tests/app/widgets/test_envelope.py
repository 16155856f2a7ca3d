"""Long curves in few columns, against plain computation."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.widgets.envelope import Envelope, smooth


def envelope_of(values: np.ndarray, *cuts: int) -> Envelope:
    envelope = Envelope()
    for cut in cuts:
        envelope.update(values[:cut])
    envelope.update(values)
    return envelope


@settings(deadline=None)
@given(
    st.integers(1, 5000),
    st.lists(st.integers(0, 5000), max_size=4),
    st.integers(0, 5000),
    st.integers(0, 5000),
    st.integers(1, 400),
)
def test_columns_are_minima_maxima_and_means_of_their_entries(count, cuts, start, stop, most):
    values = np.random.default_rng(count).normal(size=count)
    envelope = envelope_of(values, *sorted(min(cut, count) for cut in cuts))
    position, low, high, mean = envelope.columns(start, stop, most)
    if stop <= start or start >= count:
        assert len(position) == 0
        return
    ends = position.astype(int)
    assert ends[-1] == min(stop, count) - 1
    assert (np.diff(ends) > 0).all()
    width = 1
    while (min(stop, count) - start) / most > width:
        width *= 2
    first = start - start % width
    for begin, end, lowest, highest, average in zip(
        [first, *(ends[:-1] + 1)], ends, low, high, mean, strict=True
    ):
        column = values[begin : end + 1]
        assert len(column) <= width
        assert (lowest, highest) == (column.min(), column.max())
        assert average == pytest.approx(column.mean(), abs=1e-12)


def test_columns_stay_in_place_when_the_series_grows():
    values = np.random.default_rng(0).normal(size=100_000)
    before = envelope_of(values[:60_001]).columns(0, 60_001, 300)
    after = envelope_of(values[:61_000]).columns(0, 61_000, 300)
    for b, a in zip(before, after, strict=True):
        np.testing.assert_array_equal(b[:-1], a[: len(b) - 1])


def test_no_more_columns_than_asked_for_and_one():
    envelope = envelope_of(np.zeros(1_000_000, dtype=np.float32))
    assert len(envelope.columns(0, 1_000_000, 300)[0]) <= 301


def test_a_constant_stays_what_it_is_however_smooth():
    np.testing.assert_allclose(smooth(np.full(50, 2.5), 1.0, 20.0), 2.5)


def test_smoothing_is_the_weighted_mean_of_what_came_before():
    values = np.random.default_rng(1).normal(size=30)
    weights = np.exp(-np.arange(30) / 7.0)
    expected = [
        np.average(values[: n + 1][::-1], weights=weights[: n + 1]) for n in range(len(values))
    ]
    np.testing.assert_allclose(smooth(values, 1.0, 7.0), expected)


def test_no_span_is_no_smoothing():
    values = np.random.default_rng(2).normal(size=10)
    np.testing.assert_allclose(smooth(values, 1.0, 0.0), values)
