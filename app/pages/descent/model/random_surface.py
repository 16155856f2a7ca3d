"""Random surface: hollows in a slanted bowl, drawn from a seed, as a formula that can be typed."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nncore.limits import LARGEST_SEED
from nncore.surface import Domain

SIDE = 10.0  # of the domain
MARGIN = 1.5  # of the domain's edge that no hollow's middle lies in
FEWEST, MOST = 2, 4  # hollows
FARTHEST_ORIGIN = 5  # of the domain's middle: nobody guesses that the minimum is at (0, 0)
HIGHEST = 20  # that the whole is lifted or lowered: nobody guesses how deep it can be


def new_seed() -> int:
    """A seed that nobody has chosen."""
    return int(np.random.default_rng().integers(LARGEST_SEED, endpoint=True))


class RandomSurface(NamedTuple):
    """A formula in x and y, and the domain on which to look at it."""

    formula: str
    domain: Domain


def random_surface(seed: int) -> RandomSurface:
    """Draw a surface; the same seed gives the same one."""
    rng = np.random.default_rng(seed)
    middle = rng.integers(-FARTHEST_ORIGIN, FARTHEST_ORIGIN, size=2, endpoint=True)
    hollows = rng.integers(FEWEST, MOST, endpoint=True)
    terms = [_bowl(rng, middle), *(_hollow(rng, middle) for _ in range(hollows))]
    lift = int(rng.integers(-HIGHEST, HIGHEST, endpoint=True))
    left, bottom = (middle - SIDE / 2).tolist()
    return RandomSurface(
        "".join(terms) + f" {_signed(lift)}", ((left, left + SIDE), (bottom, bottom + SIDE))
    )


def _bowl(rng: np.random.Generator, middle: np.ndarray) -> str:
    """Two widths, so that its lines of height are ellipses."""
    x, y = _place(rng, middle)
    across, along = round(rng.uniform(0.05, 0.15), 2), round(rng.uniform(0.02, 0.1), 2)
    return f"{across}*({x})**2 + {along}*({y})**2"


def _hollow(rng: np.random.Generator, middle: np.ndarray) -> str:
    x, y = _place(rng, middle)
    depth, width = round(rng.uniform(1.0, 5.0), 1), round(rng.uniform(1.5, 6.0), 1)
    return f" - {depth}*exp(-(({x})**2 + ({y})**2)/{width})"


def _place(rng: np.random.Generator, middle: np.ndarray) -> tuple[str, str]:
    """x and y, each with a place on the domain taken off."""
    reach = SIDE / 2 - MARGIN
    x, y = middle + rng.uniform(-reach, reach, size=2)
    return f"x {_signed(-round(x, 1))}", f"y {_signed(-round(y, 1))}"


def _signed(number: float) -> str:
    """Such as "- 1.5", to be put behind a term."""
    return f"{'-' if number < 0 else '+'} {abs(number)}"
