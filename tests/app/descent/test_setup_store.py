import json
from dataclasses import replace

import pytest

from app.descent.presets import presets
from app.descent.setup import book_race
from app.descent.setup_store import as_plain, from_plain
from nncore import Surface


@pytest.mark.parametrize("key", presets())
def test_a_setup_survives_being_stored(key: str):
    setup = presets()[key]
    assert from_plain(json.loads(json.dumps(as_plain(setup)))) == setup


def test_a_typed_formula_survives_with_its_domain():
    surface = Surface.from_formula("sin(x)*y^2", ((-1.0, 2.0), (-3.0, 4.0)))
    setup = replace(book_race(), surface=surface)
    again = from_plain(json.loads(json.dumps(as_plain(setup))))
    assert (again.surface.formula, again.surface.domain) == (surface.formula, surface.domain)


def spoiled(**values: object) -> dict[str, object]:
    return {**as_plain(presets()["all_on_rosenbrock"]), **values}


@pytest.mark.parametrize(
    "plain",
    [
        None,
        "text",
        {},
        spoiled(surface="formula", formula="__import__('os')"),
        spoiled(surface="formula", domain=[[1, 0], [0, 1]]),
        spoiled(start=["a", 0]),
        spoiled(start=[float("nan"), 0]),
        spoiled(chosen="newton"),
        spoiled(steps=0),
        spoiled(gradient="guessed"),
        spoiled(noise=-1),
        spoiled(racers={}),
    ],
)
def test_what_is_spoiled_gives_the_first_setup(plain: object):
    assert from_plain(plain) == book_race()


def test_a_learning_rate_of_zero_is_refused():
    plain = json.loads(json.dumps(as_plain(book_race())))
    plain["racers"]["sgd"]["learning_rate"] = 0
    assert from_plain(plain) == book_race()
