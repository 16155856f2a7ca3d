"""The article's gradient descent with the rule of any optimizer, one step of it, as a listing."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from nncore.arrays import Floats
from nncore.code_lines import LineReading
from nncore.descent import SURFACE_GRADIENTS, DescentStep
from nncore.gradient_listing import FUNCTION, FUNCTION_KINDS
from nncore.listings import ListingCode, listing, run_listing
from nncore.optimizer import Optimizer
from nncore.rule_lines import RULE_LINES
from nncore.script_parts.optimizers import optimizer_class
from nncore.surface import Point, Surface

LETTERS = {  # of what rules remember, as the lines of the rules write it
    "velocity": "v",
    "squared_gradient_sum": "h",
    "squared_gradient_mean": "h",
    "first_moment": "m",
    "second_moment": "v",
}
LOOP = "for i in range(step_num):"
BATCH = "f = batch_loss(i)"
GRADIENTS = {"numerical": "grad = numerical_gradient(f, x)", "exact": "grad = f.gradient(x)"}
NOISE = "grad += noise"
KINDS = {
    **FUNCTION_KINDS,
    "for idx in np.ndindex(x.shape):": "coordinate",
    "fxh1 = f(x)": "value_above",
    "fxh2 = f(x)": "value_below",
    BATCH: "batch",
    GRADIENTS["numerical"]: "gradient",
    GRADIENTS["exact"]: "derivative",
    NOISE: "noise",
}
_AHEAD = "correction1, correction2 = "  # a line of Adam's that stands ahead of its loop


@cache
def descent_code(
    optimizer: str, gradient: str = "numerical", noisy: bool = False, batched: bool = False
) -> ListingCode:
    """Code of the descent.

    Parameters
    ----------
    optimizer : str
        A key of `OPTIMIZERS`.
    gradient : {"numerical", "exact"}
    noisy, batched : bool
        Whether noise is added to the gradient, and whether each step has another function.
    """
    rule = _rule(optimizer)
    body = [*[BATCH] * batched, GRADIENTS[gradient], *[NOISE] * noisy, *rule]
    loop = "\n".join([LOOP, *(f"    {line}" for line in body)])
    function = f"{FUNCTION}\n" if gradient == "numerical" else ""
    return listing(f"{function}{loop}\n", {**KINDS, **rule}, "update")


def descent_readings(
    surface: Surface,
    optimizer: Optimizer,
    step: DescentStep,
    state: Mapping[str, Point],
    gradient: str = "numerical",
    noisy: bool = False,
    batched: bool = False,
) -> tuple[LineReading, ...]:
    """Every line that runs for one step of a descent, in this order.

    Parameters
    ----------
    surface : Surface or Curve
        Of which the step takes the gradient: that of its mini-batch, where it has one.
    optimizer : Optimizer
        For its rate and its constants.
    step : DescentStep
        One that moves.
    state : mapping of str to point
        What the optimizer remembers before it; nothing before the first step.
    gradient, noisy, batched
        As in `descent_code`.
    """
    x = np.array(step.position)
    remembered = {
        LETTERS[name]: np.array(state.get(name, np.zeros_like(x))) for name in optimizer.state_names
    }
    function = _Function(surface)
    names = {
        **{name: getattr(optimizer, name) for name in type(optimizer).constants},
        **remembered,
        "math": math,
        "x": x,
        "lr": optimizer.lr,
        "iter": step.number,
        "step_num": step.number + 1,
        "range": lambda n: (n - 1,),  # of the whole loop the step that is looked at
        "batch_loss": lambda i: function,
        "f": function,
        "noise": np.array(step.gradient) - SURFACE_GRADIENTS[gradient](surface, x),
    }
    code = descent_code(optimizer.key, gradient, noisy, batched)
    with np.errstate(all="ignore"):  # too large a rate ends in inf, which is shown as it is
        return run_listing(code, names)


@dataclass(frozen=True)
class _Function:
    """A surface as the lines of the code call it."""

    surface: Surface

    def __call__(self, x: Floats) -> float:
        return float(self.surface.value(*x))

    def gradient(self, x: Floats) -> Floats:
        return np.array(self.surface.gradient(*x))


def _rule(optimizer: str) -> dict[str, str]:
    """Lines of an update rule for one array, and what each does; "" where nothing is stopped at."""
    text = optimizer_class(optimizer)
    head, _, loop = text.partition("        for key in params:\n")
    loop = loop.partition("\n\n")[0]
    kinds = iter("descend" if line.kind == "move" else line.kind for line in RULE_LINES[optimizer])
    lines = {_of_one_array(line): next(kinds) for line in loop.splitlines()}
    for line in reversed(head.splitlines()):
        if line.strip() == "self.iter += 1":
            lines = {_of_one_array(line): "", **lines}
        elif line.strip().startswith(_AHEAD):
            lines = {_of_one_array(line): "corrections", **lines}
    return lines


def _of_one_array(line: str) -> str:
    line = line.strip().replace("params[key]", "x").replace("grads[key]", "grad")
    return re.sub(r"self\.(\w+?)(\[key\])?\b", r"\1", line).replace("[key]", "")
