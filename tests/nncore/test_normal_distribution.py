"""The normal distribution, held against the standard library's error function."""

import math

import numpy as np
import pytest

from nncore.normal_distribution import normal_cdf, normal_density

X = np.linspace(-38, 10, 20_001)
EXPECTED = np.array([math.erfc(-x / math.sqrt(2)) / 2 for x in X])


def test_shares_are_those_of_the_error_function_to_the_last_bits():
    np.testing.assert_allclose(normal_cdf(X), EXPECTED, rtol=0, atol=5e-16)


def test_shares_are_precise_in_the_left_tail_too():
    normal = EXPECTED > 1e-300  # subnormal numbers have fewer digits
    np.testing.assert_allclose(normal_cdf(X)[normal], EXPECTED[normal], rtol=1e-12)


def test_shares_in_single_precision():
    shares = normal_cdf(X.astype(np.float32))
    assert shares.dtype == np.float32
    np.testing.assert_allclose(shares, EXPECTED, rtol=0, atol=3e-7)


def test_no_number_is_too_far_out_and_none_is_made_up():
    shares = normal_cdf([-math.inf, -1e308, 0, 1e308, math.inf, math.nan])
    assert shares[:-1].tolist() == [0, 0, 0.5, 1, 1]
    assert math.isnan(shares[-1])
    assert normal_density(np.array([-1e308, math.inf])).tolist() == [0, 0]


@pytest.mark.parametrize("x", [-3.0, -0.5, 0.0, 1.0, 6.0])
def test_the_density_is_the_slope_by_a_complex_step(x):
    slope = normal_cdf(np.array([x + 1e-30j])).imag / 1e-30
    assert normal_density(np.array([x])) == pytest.approx(slope, rel=1e-13, abs=1e-15)
    assert slope == pytest.approx(math.exp(-x * x / 2) / math.sqrt(2 * math.pi), abs=1e-14)
