"""A step taken apart: what was computed, in order, with the numbers in it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from app.descent.setup import CONSTANTS, RacerSetup
from nncore import AdaGrad, DescentStep, RMSProp
from nncore.surface import Point


@dataclass(frozen=True)
class Line:
    """A quantity, the formula that made it, and its two components."""

    formula: str  # HTML
    values: Point


@dataclass(frozen=True)
class Explanation:
    """Lines of what the optimizer computed, and the move of each coordinate as an equation."""

    lines: tuple[Line, ...]
    moves: tuple[str, ...]  # for x and y; none where no move is made


def explain_step(racer: RacerSetup, step: DescentStep) -> Explanation:
    """Take a step apart, as the optimizer computed it."""
    state = step.state
    constants = {**CONSTANTS[racer.key], **racer.constants}
    lines = (Line("g = ∇f(x, y)", step.gradient), *_state_lines(racer.key, constants, state))
    if step.outcome is not None:
        return Explanation(lines, ())
    return Explanation(lines, (_move(racer, step, 0), _move(racer, step, 1)))


def _state_lines(
    key: str, constants: Mapping[str, float], state: Mapping[str, Point]
) -> tuple[Line, ...]:
    if key in {"momentum", "nesterov"}:
        return (Line(f"v ← {constants['momentum']:g} v + g", state["velocity"]),) if state else ()
    if key == "adagrad" and state:
        return (Line("s ← s + g²", state["squared_gradient_sum"]),)
    if key == "rmsprop" and state:
        alpha = constants["alpha"]
        formula = f"s ← {alpha:g} s + {1 - alpha:.4g} g²"
        return (Line(formula, state["squared_gradient_mean"]),)
    if key == "adam" and state:
        return _moments(constants["beta1"], constants["beta2"], state)
    return ()


def _moments(beta1: float, beta2: float, state: Mapping[str, Point]) -> tuple[Line, ...]:
    return (
        Line(f"m ← {beta1:g} m + {1 - beta1:.4g} g", state["first_moment"]),
        Line(f"v ← {beta2:g} v + {1 - beta2:.4g} g²", state["second_moment"]),
        Line(f"m′ = m / (1 − {beta1:g}ᵗ)", state["first_moment_corrected"]),
        Line(f"v′ = v / (1 − {beta2:g}ᵗ)", state["second_moment_corrected"]),
    )


def _move(racer: RacerSetup, step: DescentStep, axis: int) -> str:
    """Such as x ← −3 − 0.1 · (−6) = −2.4."""
    here = step.position[axis]
    there = here + step.update[axis]
    made_of = _product(racer, step, axis)
    return f"{'xy'[axis]} ← {number(here)} − {made_of} = <b>{number(there)}</b>"


def _product(racer: RacerSetup, step: DescentStep, axis: int) -> str:
    """What is subtracted, with the numbers in it."""
    rate, grad = f"{racer.learning_rate:g}", step.gradient[axis]
    state = {name: pair[axis] for name, pair in step.state.items()}
    if racer.key == "sgd":
        return f"{rate} · {_bracketed(grad)}"
    if racer.key == "momentum":
        return f"{rate} · {_bracketed(state['velocity'])}"
    if racer.key == "nesterov":
        momentum = racer.constants.get("momentum", CONSTANTS["nesterov"]["momentum"])
        velocity = _bracketed(state["velocity"])
        return f"{rate} · ({number(grad)} + {momentum:g} · {velocity})"
    if racer.key == "adagrad":
        root = sqrt(state["squared_gradient_sum"]) + AdaGrad.eps
        return f"{rate} · {_bracketed(grad)} / {number(root)}"
    if racer.key == "rmsprop":
        root = sqrt(state["squared_gradient_mean"]) + RMSProp.eps
        return f"{rate} · {_bracketed(grad)} / {number(root)}"
    first, second = state["first_moment_corrected"], state["second_moment_corrected"]
    return f"{rate} · {_bracketed(first)} / √{number(second)}"


def rule(key: str) -> str:
    """The update rule as a formula; g is the gradient, η the learning rate."""
    return {
        "sgd": "x ← x − η g",
        "momentum": "x ← x − η v",
        "nesterov": "x ← x − η (g + μ v)",
        "adagrad": "x ← x − η g / √s",
        "rmsprop": "x ← x − η g / √s",
        "adam": "x ← x − η m′ / √v′",
    }[key]


def number(value: float, figures: int = 4) -> str:
    """A few figures, with a proper minus sign."""
    return f"{value:.{figures}g}".replace("-", "−")


def _bracketed(value: float) -> str:
    return f"({number(value)})" if value < 0 else number(value)
