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


def test_smoothing_is_the_mean_of_the_last_ones_and_at_first_of_as_many_as_there_are():
    values = np.random.default_rng(1).normal(size=30)
    expected = [np.mean(values[max(0, n - 6) : n + 1]) for n in range(30)]
    np.testing.assert_allclose(smooth(values, 1.0, 7.0), expected)


def test_smoothing_of_columns_looks_back_on_as_many_entries():
    values = np.random.default_rng(1).normal(size=30)  # of 4 entries each: 5 of them are 20
    np.testing.assert_allclose(smooth(values, 4.0, 20.0), smooth(values, 1.0, 5.0))


@pytest.mark.parametrize("span", [1.0, 3.0, 20.0, 1000.0])
@pytest.mark.parametrize("seed", range(3))
def test_a_smoothed_falling_loss_never_lies_above_all_that_it_looks_back_on(seed, span):
    noise = np.random.default_rng(seed).uniform(0, 0.1, size=400)
    losses = 0.1 + 2.2 * np.exp(-np.arange(400) / 8) + noise
    for n, smoothed in enumerate(smooth(losses, 1.0, span)):
        seen = losses[max(0, n + 1 - int(span)) : n + 1]
        assert seen.min() - 1e-12 <= smoothed <= seen.max() + 1e-12


def test_no_span_is_no_smoothing():
    values = np.random.default_rng(2).normal(size=10)
    np.testing.assert_allclose(smooth(values, 1.0, 0.0), values)
