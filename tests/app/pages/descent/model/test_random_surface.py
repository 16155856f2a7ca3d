from math import exp

import numpy as np
import pytest

from app.pages.descent.model.random_surface import random_surface
from nncore import Surface

SEEDS = range(40)


def surface(seed: int) -> Surface:
    drawn = random_surface(seed)
    return Surface.from_formula(drawn.formula, drawn.domain)


def test_a_seed_always_draws_the_same_surface():
    assert random_surface(7) == random_surface(7)
    assert len({random_surface(seed).formula for seed in SEEDS}) == len(SEEDS)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_lowest_place_lies_inside_and_the_ground_is_not_flat(seed: int):
    drawn = random_surface(seed)
    x, y = np.meshgrid(*(np.linspace(*side, 101) for side in drawn.domain))
    heights = surface(seed).value(x, y)
    row, column = np.unravel_index(heights.argmin(), heights.shape)
    assert 0 < row < 100
    assert 0 < column < 100
    assert heights.max() - heights.min() > 2


def test_the_formula_means_to_python_what_it_means_to_the_lab():
    drawn = random_surface(3)
    x, y = drawn.domain[0][0] + 2.5, drawn.domain[1][1] - 1.25
    by_python = eval(drawn.formula, {"x": x, "y": y, "exp": exp})
    assert float(surface(3).value(x, y)) == pytest.approx(by_python, rel=1e-12)
