"""What the optimizer makes of a weight: the equation that is told gives the weight after it."""

import math
import re
from dataclasses import replace

import pytest

from app.formula_text import digits_apart
from app.pages.network.model.update_lines import move_text, update_lines
from nncore import OPTIMIZERS
from tests.app.pages.network.model.steps import SMALL, moment_of, read

RATES = {"adam": 0.01, "rmsprop": 0.01}


def computed(equation: str) -> tuple[float, float]:
    """Value of the right side of w ← … = …, and what it is said to be."""
    formula, result = re.sub(r"<[^>]*>", "", equation).removeprefix("w ← ").split(" = ")
    python = formula.replace("−", "-").replace("·", "*")
    python = re.sub(r"√([\d.e+-]+)", r"sqrt(\1)", python)
    return eval(python, {"sqrt": math.sqrt}), float(result.replace("−", "-"))


@pytest.mark.parametrize("decay", [None, "gradient", "decoupled"])
@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_the_equation_gives_the_weight_after_the_step(optimizer: str, decay: str | None) -> None:
    config = replace(SMALL, optimizer=optimizer, learning_rate=RATES.get(optimizer, 0.1))
    if decay:
        config = replace(config, weight_decay=0.05, weight_decay_kind=decay)
    reading = read(moment_of(config), layer=3, unit=4)
    assert reading.entry is not None
    value, said = computed(move_text(reading))
    assert said == pytest.approx(reading.entry.after, rel=1e-5)
    digits = digits_apart(reading.entry.before, reading.entry.after, 6)
    assert f"{value:.{digits}g}" == f"{said:.{digits}g}"


def test_momentum_tells_its_velocity_before_and_after() -> None:
    reading = read(moment_of(replace(SMALL, optimizer="momentum")), layer=3, unit=4)
    gradient, velocity = update_lines(reading)
    assert gradient.before is None
    assert velocity.formula == "v ← 0.9 v + g"
    assert velocity.before is not None
    assert velocity.value == pytest.approx(0.9 * velocity.before + gradient.value)


def test_decay_in_the_gradient_has_a_line_of_its_own() -> None:
    config = replace(SMALL, weight_decay=0.05, weight_decay_kind="gradient")
    reading = read(moment_of(config), layer=3, unit=4)
    assert reading.entry is not None
    gradient, with_decay = update_lines(reading)
    assert with_decay.formula == "g ← g + 0.05 w"
    assert with_decay.value == pytest.approx(gradient.value + 0.05 * reading.entry.before)


def test_a_bias_is_called_b() -> None:
    config = replace(SMALL, weight_decay=0.05, weight_decay_kind="gradient")
    reading = read(moment_of(config), layer=3, unit=4, parameter="bias")
    assert reading.entry is not None
    assert [line.formula for line in update_lines(reading)] == ["g = ∂L/∂b", "g ← g + 0.05 b"]
    text = move_text(reading)
    assert text.startswith("b ← ")
    value, _ = computed(text.replace("b ←", "w ←"))
    assert value == pytest.approx(reading.entry.after, rel=1e-3)


def test_a_step_that_is_not_made_has_no_lines() -> None:
    config = replace(SMALL, weight_init_std=1e200, activation="relu")
    reading = read(moment_of(config, steps=0))
    assert update_lines(reading) == ()
    assert move_text(reading) == ""


@pytest.mark.parametrize(
    ("before", "after", "digits"),
    [
        (1.0, 0.5, 4),
        (0.0134812, 0.0134801, 6),
        (2.0, 2.0, 4),
        (1.0, 1.0 + 1e-12, 9),
        (0.0, 1e-9, 4),
    ],
)
def test_numbers_close_to_each_other_have_digits_that_differ(
    before: float, after: float, digits: int
) -> None:
    assert digits_apart(before, after, 4) == digits
