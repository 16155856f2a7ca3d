"""The Descent page's setup as plain data, from one start of the window to the next."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import Any

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.descent.setup import MOST_STEPS, DescentSetup, RacerSetup, book_race
from nncore import OPTIMIZERS, SURFACES, NncoreError, Surface
from nncore.descent import SURFACE_GRADIENTS


def as_plain(setup: DescentSetup) -> dict[str, Any]:
    """Return the setup as JSON can hold it."""
    surface = setup.surface
    return {
        "surface": surface.key,
        "formula": surface.formula,
        "domain": surface.domain,
        "start": setup.start,
        "chosen": setup.chosen,
        "steps": setup.steps,
        "gradient": setup.gradient,
        "noise": setup.noise,
        "racers": {
            racer.key: {
                "takes_part": racer.takes_part,
                "learning_rate": racer.learning_rate,
                "constants": dict(racer.constants),
            }
            for racer in setup.racers
        },
    }


def from_plain(plain: Any) -> DescentSetup:
    """Read a setup back; what a hand or another version has spoiled gives the first one."""
    try:
        return _read(plain)
    except (NncoreError, KeyError, TypeError, ValueError, AttributeError):
        return book_race()


def _read(plain: Any) -> DescentSetup:
    start = float(plain["start"][0]), float(plain["start"][1])
    setup = replace(
        book_race(),
        surface=_surface(plain),
        start=start,
        racers=tuple(_racer(key, plain["racers"][key]) for key in OPTIMIZER_CATALOG),
        chosen=plain["chosen"],
        steps=int(plain["steps"]),
        gradient=plain["gradient"],
        noise=float(plain["noise"]),
    )
    sound = (
        setup.chosen in OPTIMIZER_CATALOG
        and 1 <= setup.steps <= MOST_STEPS
        and setup.gradient in SURFACE_GRADIENTS
        and all(map(isfinite, (*start, setup.noise)))
        and setup.noise >= 0
    )
    return setup if sound else book_race()


def _surface(plain: Any) -> Surface:
    if plain["surface"] in SURFACES:
        return SURFACES[plain["surface"]]
    (left, right), (bottom, top) = plain["domain"]
    domain = (float(left), float(right)), (float(bottom), float(top))
    return Surface.from_formula(str(plain["formula"]), domain)


def _racer(key: str, plain: Any) -> RacerSetup:
    constants = {name: float(plain["constants"][name]) for name in OPTIMIZERS[key].constants}
    rate, takes_part = float(plain["learning_rate"]), bool(plain["takes_part"])
    racer = RacerSetup(key, rate, takes_part, constants)
    racer.make_optimizer()  # refuses what is out of range
    return racer
