"""What the optimizer makes of a gradient, line by line with its numbers. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from app.catalog.optimizer_entry import Numbers
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.formula_text import bracketed, digits_apart, general, write_true
from app.pages.network.model.step_reading import StepReading
from nncore import StepEntry
from nncore.optimizer import Optimizer

DIGITS = 6
LEAST = 4  # of what the rate is multiplied by


class UpdateLine(NamedTuple):
    """A quantity, the formula that makes it, and its value; and its value before, if it had one."""

    formula: str
    value: float
    before: float | None = None


def update_lines(reading: StepReading) -> tuple[UpdateLine, ...]:
    """The gradient, with the decay, and what the optimizer remembers, in order."""
    step, entry = reading.step, reading.entry
    if step is None or entry is None or not step.is_made:
        return ()
    optimizer = step.optimizer
    letter = parameter_letter(reading)
    lines = [UpdateLine(f"g = ∂L/∂{letter}", entry.gradient)]
    if _adds_decay(optimizer):
        formula = f"g ← g + {general(optimizer.weight_decay, DIGITS)} {letter}"
        lines.append(UpdateLine(formula, followed_gradient(entry, optimizer)))
    constants = _constants(optimizer)
    for quantity in OPTIMIZER_CATALOG[optimizer.key].quantities:
        value = entry.state_after[quantity.state_name]
        before = entry.state_before.get(quantity.state_name)
        lines.append(UpdateLine(quantity.formula(constants), value, before))
    return tuple(lines)


def move_text(reading: StepReading) -> str:
    """The move of the weight as an equation with its numbers; empty where none is made."""
    step, entry = reading.step, reading.entry
    if step is None or entry is None or not step.is_made:
        return ""
    digits = digits_apart(entry.before, entry.after, DIGITS)

    def printed(value: float) -> str:
        return general(value, digits)

    def written(more: int) -> str:
        return _move(entry, step.optimizer, max(more, digits), more)

    move = write_true(written, entry.after, printed, LEAST)
    return f"{parameter_letter(reading)} ← {move} = <b>{printed(entry.after)}</b>"


def _move(entry: StepEntry, optimizer: Optimizer, digits: int, digits_of_step: int) -> str:
    """What makes the weight after the step of the one before it."""
    rate, constants = general(optimizer.lr, DIGITS), _constants(optimizer)
    gradient = followed_gradient(entry, optimizer)
    numbers = Numbers(gradient, entry.state_after, constants, digits_of_step)
    direction = OPTIMIZER_CATALOG[optimizer.key].direction(numbers)
    before = general(entry.before, digits)
    if optimizer.weight_decay and not _adds_decay(optimizer):
        decay = general(optimizer.weight_decay, DIGITS)
        before = f"{bracketed(entry.before, digits)} · (1 − {rate} · {decay})"
    return f"{before} − {rate} · {direction}"


def parameter_letter(reading: StepReading) -> str:
    """What formulas call the parameter looked at."""
    return "b" if reading.source is None else "w"


def followed_gradient(entry: StepEntry, optimizer: Optimizer) -> float:
    """The gradient that the rule follows: with the penalty's where the decay is part of it."""
    decay = optimizer.weight_decay * entry.before if _adds_decay(optimizer) else 0.0
    return entry.gradient + decay


def _adds_decay(optimizer: Optimizer) -> bool:
    return optimizer.weight_decay > 0 and optimizer.weight_decay_kind == "gradient"


def _constants(optimizer: Optimizer) -> dict[str, float]:
    return {name: getattr(optimizer, name) for name in optimizer.constants}
