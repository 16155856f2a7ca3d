"""The lines of a descent, run one by one, give what the engine gives."""

import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from nncore import (
    CURVES,
    OPTIMIZERS,
    SURFACES,
    DescentStep,
    LineReading,
    Surface,
    descend,
    descent_code,
    descent_readings,
)
from nncore.descent_listing import KINDS, LETTERS
from nncore.line_batches import LineBatches
from nncore.line_surface import LineSurface

RATE, STEPS = 0.02, 8
GROUNDS = {"surface": SURFACES["ravine"], "curve": next(iter(CURVES.values()))}
EXACT = {"rtol": 1e-12, "atol": 1e-12}
POINTS = ((0.0, 1.0), (1.0, 2.5), (2.0, 2.0), (3.0, 4.5), (4.0, 5.0))


def descended(key: str, ground: Surface, gradient: str, **more: Any) -> list[DescentStep]:
    rule = OPTIMIZERS[key](RATE)
    return list(descend(ground, ground.start, rule, STEPS, gradient, **more))


def made(readings: tuple[LineReading, ...]) -> dict[str, np.ndarray]:
    """The last value of each name, as it is told."""
    return {value.name: value.window for line in readings for value in line.made}


def assert_engine_s(values: Mapping[str, np.ndarray], step: DescentStep, after: DescentStep):
    assert np.allclose(values["x"], after.position, **EXACT)
    assert np.allclose(values["grad"], step.gradient, **EXACT)
    for name, letter in LETTERS.items():
        if name in step.state:
            assert np.allclose(values[letter], step.state[name], **EXACT), name


@pytest.mark.parametrize("gradient", ["numerical", "exact"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("key", OPTIMIZERS)
def test_the_text_itself_descends_as_the_engine_does(key: str, ground: str, gradient: str) -> None:
    surface = GROUNDS[ground]
    space = {"np": np, "math": math, "lr": RATE, "step_num": STEPS, "iter": 0}
    space |= dict.fromkeys(LETTERS.values(), np.zeros(len(surface.start)))
    space |= OPTIMIZERS[key].default_constants() | {"x": np.array(surface.start, dtype=float)}

    class F:
        def __call__(self, x: np.ndarray) -> float:
            return float(surface.value(*x))

        def gradient(self, x: np.ndarray) -> np.ndarray:
            return np.array(surface.gradient(*x))

    code = descent_code(key, gradient)
    space = {name: np.copy(v) if isinstance(v, np.ndarray) else v for name, v in space.items()}
    exec(code.text, {**space, "f": F()}, space)
    assert np.allclose(space["x"], descended(key, surface, gradient)[-1].position, **EXACT)


@pytest.mark.parametrize("noise", [0.0, 0.5])
@pytest.mark.parametrize("gradient", ["numerical", "exact"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("key", OPTIMIZERS)
def test_the_values_told_are_the_engine_s(
    key: str, ground: str, gradient: str, noise: float
) -> None:
    surface, state = GROUNDS[ground], {}
    steps = descended(key, surface, gradient, noise=noise, rng=np.random.default_rng(5))
    for step, after in pairwise(steps):
        rule = OPTIMIZERS[key](RATE)
        told = descent_readings(surface, rule, step, state, gradient, noise > 0)
        assert_engine_s(made(told), step, after)
        state = step.state


def test_each_step_has_the_function_of_its_own_mini_batch() -> None:
    surface = LineSurface.of(POINTS, "squared_error")
    batches = LineBatches(surface, 2, 0)
    steps = descended("momentum", surface, "numerical", batches=batches)
    state: Mapping[str, Any] = {}
    for step, after in pairwise(steps):
        own = batches.surface(step.number)
        rule = OPTIMIZERS["momentum"](RATE)
        told = descent_readings(own, rule, step, state, "numerical", batched=True)
        assert_engine_s(made(told), step, after)
        assert not np.allclose(step.gradient, surface.gradient(*step.position))
        state = step.state


def test_lines_run_in_the_order_of_the_calls() -> None:
    step, *_ = descended("momentum", SURFACES["ravine"], "numerical")
    told = descent_readings(SURFACES["ravine"], OPTIMIZERS["momentum"](RATE), step, {})
    lines = [descent_code("momentum").lines[line.place].text.strip() for line in told]
    entry = [
        "for idx in np.ndindex(x.shape):",
        "tmp_val = x[idx]",
        "x[idx] = tmp_val + h",
        "fxh1 = f(x)",
        "x[idx] = tmp_val - h",
        "fxh2 = f(x)",
        "grad[idx] = (fxh1 - fxh2) / (2 * h)",
        "x[idx] = tmp_val",
    ]
    assert lines == [
        *("h = 1e-4", "grad = np.zeros_like(x)", *entry, *entry),
        *("grad = numerical_gradient(f, x)", "v = momentum * v + grad", "x -= lr * v"),
    ]


@pytest.mark.parametrize("gradient", ["numerical", "exact"])
@pytest.mark.parametrize("key", OPTIMIZERS)
def test_every_line_that_is_stopped_at_has_a_caller_or_stands_in_the_loop(
    key: str, gradient: str
) -> None:
    code = descent_code(key, gradient, True, True)
    loop = next(i for i, line in enumerate(code.lines) if line.text.startswith("for i"))
    for place in code.order:
        assert len(code.callers(place)) == int(place < loop), code.lines[place]


def test_the_step_given_stays_as_it_is() -> None:
    step, *_ = descended("adam", SURFACES["ravine"], "numerical")
    before = (step.position, dict(step.state))
    descent_readings(SURFACES["ravine"], OPTIMIZERS["adam"](RATE), step, {})
    assert (step.position, dict(step.state)) == before
    assert KINDS["grad += noise"] == "noise"
