"""A step taken apart: what was computed, in order, with the numbers in it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.catalog.optimizer_entry import Numbers
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.formula_text import general, write_true
from app.pages.descent.model.base_race import EXACT
from app.pages.descent.model.racers import RacerState
from nncore import DescentStep
from nncore.surface import Point

DIGITS = 4  # of a number in an equation, at least
ROUNDING = 1e-9  # of where a step begins: what is left of a difference that is 0


@dataclass(frozen=True)
class Line:
    """A quantity, the formula that made it, and its component along each variable."""

    formula: str  # HTML
    values: Point


@dataclass(frozen=True)
class Explanation:
    """Lines of what the optimizer computed, and the move of each coordinate as an equation."""

    lines: tuple[Line, ...]
    moves: tuple[str, ...]  # for each variable; none where no move is made


def explain_step(
    racer: RacerState,
    step: DescentStep,
    measured: str = EXACT,
    variables: tuple[str, ...] = ("x", "y"),
) -> Explanation:
    """Take a step apart, as the optimizer computed it; `measured` says of what g is."""
    sign = "∇f" if len(variables) > 1 else "f′"
    formula = "g = " + measured.format(sign=sign, names=", ".join(variables))
    lines = (Line(formula, step.gradient), *_state_lines(racer, step.state))
    if step.outcome is not None:
        return Explanation(lines, ())
    moves = (_move(racer, step, axis, name) for axis, name in enumerate(variables))
    return Explanation(lines, tuple(moves))


def _state_lines(racer: RacerState, state: Mapping[str, Point]) -> tuple[Line, ...]:
    """What the optimizer remembers; nothing before the first step."""
    constants = racer.constants
    return tuple(
        Line(quantity.formula(constants), state[quantity.state_name])
        for quantity in OPTIMIZER_CATALOG[racer.key].quantities
        if quantity.state_name in state
    )


def _move(racer: RacerState, step: DescentStep, axis: int, name: str) -> str:
    """Such as x ← −3 − 0.1 · (−6) = −2.4."""
    here = step.position[axis]
    there = here + step.update[axis]
    state = {name: pair[axis] for name, pair in step.state.items()}
    direction, rate = OPTIMIZER_CATALOG[racer.key].direction, general(racer.learning_rate, 6)

    def written(digits: int) -> str:
        numbers = Numbers(step.gradient[axis], state, racer.constants, digits)
        return f"{general(here, digits)} − {rate} · {direction(numbers)}"

    def printed(value: float) -> str:
        return general(0.0 if abs(value) < ROUNDING * abs(here) else value)

    return f"{name} ← {write_true(written, there, printed, DIGITS)} = <b>{printed(there)}</b>"
