"""Races that are worth showing, ready to run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.descent.rates import suitable_rates, tried_rates
from app.descent.setup import DescentSetup, book_race, racers
from nncore import SURFACES

BOOK_START = (-3.0, 4.0)
BOOK_STEPS = 20


def _book_descent(learning_rate: float) -> DescentSetup:
    """The book's own descent on x² + y² (Saito 2016, 4.4.1), at one of its learning rates."""
    bowl = SURFACES["bowl"]
    rates = {**suitable_rates(bowl), "sgd": learning_rate}
    return DescentSetup(bowl, BOOK_START, racers(rates, ("sgd",)), steps=BOOK_STEPS)


def _race_on(key: str, taking_part: tuple[str, ...], chosen: str, steps: int) -> DescentSetup:
    surface = SURFACES[key]
    rates = suitable_rates(surface)
    return DescentSetup(surface, surface.start, racers(rates, taking_part), chosen, steps)


def _all_on_rosenbrock() -> DescentSetup:
    """Every optimizer at a rate as large as it bears there without leaving the map."""
    everybody = tuple(OPTIMIZER_CATALOG)
    race = _race_on("rosenbrock", everybody, "momentum", 300)
    return replace(race, racers=racers(tried_rates(race.surface), everybody))


def presets() -> Mapping[str, DescentSetup]:
    """Every preset by its key."""
    noisy = _race_on("bowl", ("sgd",), "sgd", 100)
    return {
        "book_race": book_race(),
        "book_descent": _book_descent(0.1),
        "too_large": _book_descent(10.0),
        "too_small": _book_descent(1e-10),
        "all_on_rosenbrock": _all_on_rosenbrock(),
        "four_valleys": _race_on("himmelblau", ("sgd", "momentum", "adam"), "momentum", 100),
        "noisy": replace(noisy, noise=4.0, start=BOOK_START),
    }
