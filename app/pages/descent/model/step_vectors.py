"""Parts of an optimizer's step: the gradient's pull, the momentum, the update."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot, log10

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.racers import RacerState
from nncore import DescentStep
from nncore.surface import Point

SHORT = 0.03  # of the map's width: what is shorter is magnified
KEPT = 0.015, 0.5  # of the map's width: between them the factor of the step before stays


@dataclass(frozen=True)
class StepVectors:
    """A step's parts in data coordinates; for momentum's kind the update is pull plus carry."""

    pull: Point | None  # what the gradient alone would do; None where it does just that
    carry: Point | None  # what the velocity of the steps before adds
    update: Point


def step_vectors(racer: RacerState, step: DescentStep) -> StepVectors:
    """Take an update apart."""
    entry = OPTIMIZER_CATALOG[racer.key]
    if not entry.has_pull:
        return StepVectors(None, None, step.update)
    rate = racer.learning_rate
    pull = tuple(-rate * slope for slope in step.gradient)
    carry = None
    if entry.has_carry and step.outcome is None:
        carry = tuple(whole - part for whole, part in zip(step.update, pull, strict=True))
    return StepVectors(pull, carry, step.update)


def magnification(vectors: StepVectors, width: float, before: float = 1.0) -> float:
    """The power of ten that makes the update long enough to be seen; never less than 1.

    That of the step before, `before`, stays as long as it serves, so that lengths can be
    compared from step to step.
    """
    length = hypot(*vectors.update)
    shortest, longest = KEPT
    if shortest * width <= before * length <= longest * width:
        return before
    if not length or length > SHORT * width:
        return 1.0
    return min(10.0 ** ceil(log10(SHORT * width / length)), 1e12)
