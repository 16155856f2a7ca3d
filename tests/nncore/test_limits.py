"""What a network and a step cost, counted by hand."""

import numpy as np
import pytest

from nncore import ConfigError, MultiLayerNet, numerical_operations, parameter_count
from nncore.limits import samples_at_once


@pytest.mark.parametrize(
    ("sizes", "count"),
    [((784, 50, 10), 39_760), ((784, 100, 100, 10), 89_610), ((1, 1), 2)],
)
def test_parameters_are_counted_as_a_network_has_them(sizes, count):
    assert parameter_count(sizes) == count
    assert sum(param.size for param in MultiLayerNet(sizes).params.values()) == count


def test_operations_of_central_differences_are_moves_times_what_lies_behind():
    # 3 units moved up and down by 2 inputs and a bias; behind: 4 scores, 4 exponentials of 10
    first = 2 * 3 * (2 + 1) * (4 + 10 * 4)
    second = 2 * 4 * (3 + 1) * (4 + 10 * 4)
    assert numerical_operations((2, 3, 4), 1) == first + second
    assert numerical_operations((2, 3, 4), 7) == 7 * (first + second)


def test_a_move_goes_through_every_layer_behind_it():
    first = 2 * 3 * (2 + 1) * (5 + 5 * 4 + 10 * (5 + 4))
    second = 2 * 5 * (3 + 1) * (4 + 10 * 4)
    third = 2 * 4 * (5 + 1) * (4 + 10 * 4)
    assert numerical_operations((2, 3, 5, 4), 1) == first + second + third


def test_pixels_of_a_byte_have_256_values_however_many_they_are():
    assert numerical_operations((65_536, 3, 4), 1) == numerical_operations((256, 3, 4), 1)


@pytest.mark.parametrize(
    ("sizes", "most"),
    [
        ((784, 50, 10), 9478),  # 8,000,000 values / 844 units
        ((784, 12_500, 10), 50),  # 500,000,000 / 9,937,510 parameters
    ],
)
def test_samples_that_a_network_takes_at_once_are_a_tenth_of_the_largest_step(sizes, most):
    assert samples_at_once(sizes) == most


@pytest.mark.parametrize("sizes", [(784, 20_000, 10), (65_536, 200, 10), (4000, 4000)])
def test_a_network_of_too_many_parameters_is_not_even_begun(sizes):
    with pytest.raises(ConfigError, match="sizes must make a network of at most 10,000,000 "):
        MultiLayerNet(sizes, rng=NoNumbers())


class NoNumbers(np.random.Generator):
    """Must not be asked."""

    def __init__(self):
        super().__init__(np.random.PCG64(0))

    def standard_normal(self, *args, **kwargs):
        raise AssertionError("weights were drawn")
