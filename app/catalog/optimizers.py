"""Optimizers as the window names, draws, offers and explains them, in order of complexity."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

from app.catalog.entry import Dash
from app.catalog.optimizer_entry import (
    Constant,
    Constants,
    Numbers,
    OptimizerEntry,
    Quantity,
    Rate,
)
from app.formula_text import bracketed, general
from nncore import AdaGrad, RMSProp
from nncore.marking import N_

STRIDE = 0.02  # of the map's width a step, for rules whose steps do not grow with the slope


def _velocity(constants: Constants) -> str:
    return f"v ← {general(constants['momentum'], 6)} v + g"


_MOMENTUM = Constant(
    N_("Optimizers", "Momentum"),
    N_("Optimizers", "How much of its velocity the ball keeps from step to step."),
    N_(
        "Optimizers",
        "Too large, near 1: the ball shoots past and swings for long; too small: it is plain "
        "descent again, which 0 is.",
    ),
)
_VELOCITY = Quantity("velocity", "v", N_("Optimizers", "velocity"), _velocity)


def _mean(symbol: str, share: float, of: str) -> str:
    """A running mean such as m ← 0.9 m + 0.1 g."""
    return f"{symbol} ← {general(share, 6)} {symbol} + {general(1 - share)} {of}"


def _over_root(n: Numbers, squares: str, eps: float) -> str:
    root = general(sqrt(n.state[squares]) + eps, n.digits)
    return f"{bracketed(n.gradient, n.digits)} / {root}"


def _nesterov_direction(n: Numbers) -> str:
    momentum, velocity = n.constants["momentum"], bracketed(n.state["velocity"], n.digits)
    return f"({general(n.gradient, n.digits)} + {general(momentum, 6)} · {velocity})"


def _adam_direction(n: Numbers) -> str:
    first, second = n.state["first_moment_corrected"], n.state["second_moment_corrected"]
    return f"{bracketed(first, n.digits)} / √{general(second, n.digits)}"


OPTIMIZER_CATALOG: Mapping[str, OptimizerEntry] = {
    "sgd": OptimizerEntry(
        name=N_("Optimizers", "SGD"),
        explanation=N_("Optimizers", "Plain descent: straight against the gradient."),
        light="#b65000",
        dark="#d55e00",
        dash=Dash.SOLID,
        symbol="o",
        rule="x ← x − η g",
        direction=lambda n: bracketed(n.gradient, n.digits),
        rate=Rate(of_steady=1.0),
        limit_formula="2/λmax",
        tried_rates={"ravine": 0.95, "rosenbrock": 0.0015},
        races_at_first=True,
        has_pull=False,
    ),
    "momentum": OptimizerEntry(
        name=N_("Optimizers", "Momentum"),
        explanation=N_("Optimizers", "A ball that keeps most of its velocity from step to step."),
        light="#005e93",
        dark="#0072b2",
        dash=Dash.DASH,
        symbol="s",
        rule="x ← x − η v",
        direction=lambda n: bracketed(n.state["velocity"], n.digits),
        rate=Rate(of_steady=1 / 3),  # its velocity adds up to ten times a step
        limit_formula="2(1 + μ)/λmax",
        constants={"momentum": _MOMENTUM},
        quantities=(_VELOCITY,),
        tried_rates={"ravine": 0.1, "rosenbrock": 0.0005},
        races_at_first=True,
        has_carry=True,
    ),
    "nesterov": OptimizerEntry(
        name=N_("Optimizers", "Nesterov"),
        explanation=N_(
            "Optimizers",
            "Momentum that looks ahead: the gradient counts as if the ball had rolled on already.",
        ),
        light="#3b99e5",
        dark="#56b4e9",
        dash=Dash.DASH_DOT,
        symbol="d",
        rule="x ← x − η (g + μ v)",
        direction=_nesterov_direction,
        rate=Rate(of_steady=1 / 3),
        limit_formula="2(1 + μ)/((1 + 2μ)λmax)",
        constants={"momentum": _MOMENTUM},
        quantities=(_VELOCITY,),
        tried_rates={"rosenbrock": 0.001},
        has_carry=True,
    ),
    "adagrad": OptimizerEntry(
        name=N_("Optimizers", "AdaGrad"),
        explanation=N_(
            "Optimizers",
            "A rate for each parameter, which shrinks with the sum of its squared gradients.",
        ),
        light="#008a64",
        dark="#009e73",
        dash=Dash.DOT,
        symbol="t1",
        rule="x ← x − η g / √s",
        direction=lambda n: _over_root(n, "squared_gradient_sum", AdaGrad.eps),
        rate=Rate(of_width=5 * STRIDE),  # its steps shrink from the first on
        quantities=(
            Quantity(
                "squared_gradient_sum",
                "s",
                N_("Optimizers", "sum of squared gradients"),
                lambda _: "s ← s + g²",
            ),
        ),
        tried_rates={"ravine": 1.5, "rosenbrock": 0.3},
        races_at_first=True,
    ),
    "rmsprop": OptimizerEntry(
        name=N_("Optimizers", "RMSProp"),
        explanation=N_(
            "Optimizers", "AdaGrad that forgets: a running mean of squared gradients, not a sum."
        ),
        light="#d27e00",
        dark="#e69f00",
        dash=Dash.DASH_DOT_DOT,
        symbol="+",
        rule="x ← x − η g / √s",
        direction=lambda n: _over_root(n, "squared_gradient_mean", RMSProp.eps),
        rate=Rate(of_width=STRIDE / 5),  # its first steps are ten times as long as later ones
        constants={
            "alpha": Constant(
                N_("Optimizers", "Decay α"),
                N_("Optimizers", "How much of the mean of squared gradients is kept each step."),
                N_(
                    "Optimizers",
                    "Too large, near 1: steep places of long ago still shorten the steps; too "
                    "small: each step has nearly one length, however flat it is.",
                ),
            )
        },
        quantities=(
            Quantity(
                "squared_gradient_mean",
                "s",
                N_("Optimizers", "mean of squared gradients"),
                lambda c: _mean("s", c["alpha"], "g²"),
            ),
        ),
        tried_rates={"rosenbrock": 0.02},
    ),
    "adam": OptimizerEntry(
        name=N_("Optimizers", "Adam"),
        explanation=N_(
            "Optimizers",
            "Means of gradients and of squared gradients, corrected for having started at zero.",
        ),
        light="#cc79a7",
        dark="#cc79a7",
        dash=Dash.SOLID,
        symbol="star",
        rule="x ← x − η m′ / √v′",
        direction=_adam_direction,
        rate=Rate(of_width=STRIDE),
        constants={
            "beta1": Constant(
                N_("Optimizers", "Decay β₁"),
                N_("Optimizers", "How much of the mean gradient is kept each step."),
                N_(
                    "Optimizers",
                    "Too large, near 1: it turns late and swings past; too small: it follows the "
                    "last gradient alone, noise and all.",
                ),
            ),
            "beta2": Constant(
                N_("Optimizers", "Decay β₂"),
                N_("Optimizers", "How much of the mean squared gradient is kept each step."),
                N_(
                    "Optimizers",
                    "Too large, near 1: steep places of long ago still shorten the steps; too "
                    "small: each step has nearly one length, however flat it is.",
                ),
            ),
        },
        quantities=(
            Quantity(
                "first_moment",
                "m",
                N_("Optimizers", "mean of gradients"),
                lambda c: _mean("m", c["beta1"], "g"),
            ),
            Quantity(
                "second_moment",
                "v",
                N_("Optimizers", "mean of squared gradients"),
                lambda c: _mean("v", c["beta2"], "g²"),
            ),
            Quantity(
                "first_moment_corrected",
                "m′",
                N_("Optimizers", "m, corrected for the start at zero"),
                lambda c: f"m′ = m / (1 − {general(c['beta1'], 6)}ᵗ)",
            ),
            Quantity(
                "second_moment_corrected",
                "v′",
                N_("Optimizers", "v, corrected for the start at zero"),
                lambda c: f"v′ = v / (1 − {general(c['beta2'], 6)}ᵗ)",
            ),
        ),
        tried_rates={"ravine": 0.3, "rosenbrock": 0.2},
        races_at_first=True,
    ),
}
