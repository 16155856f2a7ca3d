"""What the Gradient page shows, as a value: the tab in front, and a state for each part.

Where a part has a `zoom`, it is the visible range of its plot, if the user zoomed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.pages.gradient.model.differentiation import (
    FARTHEST,
    FORMULAS,
    LAST_POSITION,
    WIDTH,
    Differentiation,
)
from app.pages.gradient.model.museum import EXHIBITS
from app.pages.gradient.model.simple_net_trajectory import ENTRIES, MOST_STEPS
from app.pages.gradient.model.surfaces import FARTHEST_ON_SURFACE
from app.state.fields import (
    Choice,
    Number,
    PageState,
    Whole,
    asked,
    choice,
    flag,
    formula,
    items,
    line,
    number,
    optional,
    part,
    whole,
    zoom,
)
from nncore import SURFACES
from nncore.expressions import Expression, parse_expression
from nncore.limits import LARGEST_SEED
from nncore.marking import N_

TABS = {
    "simple_net": N_("GradientState", "2×3 network"),
    "derivative": N_("GradientState", "Derivative"),
    "laboratory": N_("GradientState", "The h laboratory"),
    "field": N_("GradientState", "Arrow field"),
    "picture": N_("GradientState", "∂L/∂W1 as pictures"),
    "check": N_("GradientState", "Gradient check"),
}
QUESTIONS = {
    "entry": N_("GradientState", "the next entry"),
    "best_h": N_("GradientState", "the best h"),
}
DIFFERENCES = {
    "central": N_("GradientState", "central"),
    "forward": N_("GradientState", "forward"),
}
SOURCES = {
    "sine": N_("GradientState", "sin(x) at x = 1"),
    "function": N_("GradientState", "f(x) of Derivative"),
    "weight": N_("GradientState", "a weight in training"),
}
CENTRAL_EFFECT = N_(
    "LaboratoryState",
    "The error falls with h² until rounding, which grows as 1/h, takes over; float32 rounds "
    "far earlier than float64.",
)
FORWARD_EFFECT = N_(
    "LaboratoryState",
    "The error falls only with h until rounding, which grows as 1/h, takes over; float32 rounds "
    "far earlier than float64.",
)
COARSEST, FINEST = 7, 31  # arrows along the shorter side
MOST_PIXELS = 1_000_000
MOST_LINES = 100
SLOWEST_RATE, FASTEST_RATE = 1e-4, 100.0


@dataclass(frozen=True)
class SimpleNetState(PageState):
    """A descent of the 2×3 network: its first weights, the steps made, and how far the next is.

    `seed` draws the first weights; None stands for the article's. `rates` has the learning
    rate of every step made, `entries` tells how many of the next gradient's are known.
    """

    learning_rate: float = number(
        0.1,
        SLOWEST_RATE,
        FASTEST_RATE,
        N_("SimpleNetState", "Learning rate"),
        N_(
            "SimpleNetState",
            "How far the step goes against the gradient: W − learning rate × dW.",
        ),
        unit=N_("SimpleNetState", "A factor without a unit"),
        effect=N_(
            "SimpleNetState",
            "Too large: the loss jumps instead of falling; too small: hundreds of steps change "
            "little.",
        ),
        widget="simpleNetLearningRateSpin",
        term="learning_rate",
    )
    seed: int | None = optional(Whole(low=0, high=LARGEST_SEED), stored=False)
    rates: tuple[float, ...] = items(
        (), Number(low=SLOWEST_RATE, high=FASTEST_RATE), 0, MOST_STEPS, stored=False
    )
    entries: int = whole(0, 0, ENTRIES, stored=False)
    code: bool = flag(
        False,
        N_("SimpleNetState", "Code"),
        N_("SimpleNetState", "Show the code that gives the next entry, line by line."),
        effect=N_(
            "SimpleNetState",
            "Its lines can be gone through one by one; after the last one the entry is known.",
        ),
        told=False,
        widget="gradientCodeButton",
    )
    line: int = whole(0, 0, MOST_LINES, stored=False)  # of the next entry, as they run
    zoom: tuple[float, ...] | None = zoom()


@dataclass(frozen=True)
class DerivativeState(PageState):
    """A function of one variable, the point where it is differentiated, and h.

    `position` is that of h on its slider. `domain` is the part of the axis in sight; it follows
    a point that leaves it.
    """

    formula: str = formula(
        FORMULAS[0].text,
        ("x",),
        N_("DerivativeState", "f(x) ="),
        N_(
            "DerivativeState",
            "A formula in x: + - * / **, sin cos tan exp log sqrt abs tanh, pi and e.",
        ),
        effect=N_("DerivativeState", "Where f has no value, no slope can be taken."),
        widget="functionEdit",
    )
    point: float = number(
        FORMULAS[0].point,
        -FARTHEST,
        FARTHEST,
        N_("DerivativeState", "x"),
        N_("DerivativeState", "Where the derivative is taken."),
        unit=N_("DerivativeState", "Units of the x axis"),
        effect=N_(
            "DerivativeState",
            "The larger |x| is, the coarser are the numbers around it, and the larger must h be.",
        ),
    )
    position: int = whole(
        0,
        0,
        LAST_POSITION,
        N_("DerivativeState", "h"),
        N_("DerivativeState", "The step to either side, from 1e-16 at the left to 1 at the right."),
        effect=N_(
            "DerivativeState",
            "Too large: the secant cuts the curve off (truncation); too small: the difference of "
            "two nearly equal numbers loses its digits (rounding).",
        ),
        widget="hSlider",
        term="h",
    )
    kind: str = choice(
        "central",
        DIFFERENCES,
        N_("DerivativeState", "Difference"),
        N_(
            "DerivativeState",
            "Central: from x − h to x + h, two steps wide, error of order h². "
            "Forward: from x to x + h, error of order h.",
        ),
        effect=N_(
            "DerivativeState",
            "Central needs as many calls of f for one derivative: two. For the same h its "
            "truncation error is smaller.",
        ),
        widget="differenceCombo",
        term="central_difference",
    )
    domain: tuple[float, float] = items(
        FORMULAS[0].domain, Number(low=-2 * FARTHEST, high=2 * FARTHEST), 2, 2
    )
    zoom: tuple[float, ...] | None = zoom()

    def __post_init__(self) -> None:
        super().__post_init__()
        low, high = self.domain
        if not (low < high and low <= self.point <= high):
            around = self.point - WIDTH / 2, self.point + WIDTH / 2
            object.__setattr__(self, "domain", around)

    @property
    def differentiation(self) -> Differentiation:
        """The same with the formula read."""
        expression = expression_in_x(self.formula)
        return Differentiation(expression, self.point, self.position, self.kind, self.domain)


@dataclass(frozen=True)
class LaboratoryState(PageState):
    """Whose derivative is taken with every h, and which errors are drawn."""

    source: str = choice(
        "sine",
        SOURCES,
        N_("LaboratoryState", "Derivative of"),
        N_(
            "LaboratoryState",
            "A function, or the loss by one weight of the network now in training.",
        ),
        effect=N_("LaboratoryState", "The best h depends on it, and on how large the numbers are."),
        widget="errorSourceCombo",
    )
    parameter: str = line(
        "W1",
        N_("LaboratoryState", "Weight of"),
        N_("LaboratoryState", "The entry that matters most in this parameter is taken."),
        effect=N_("LaboratoryState", "That is the one with the largest derivative of the loss."),
        most=8,
        widget="errorParameterCombo",
    )
    central_float64: bool = flag(
        True,
        N_("LaboratoryState", "Central differences in float64"),
        N_("LaboratoryState", "Show this curve."),
        effect=CENTRAL_EFFECT,
        widget="central_float64Box",
    )
    central_float32: bool = flag(
        True,
        N_("LaboratoryState", "Central differences in float32"),
        N_("LaboratoryState", "Show this curve."),
        effect=CENTRAL_EFFECT,
        widget="central_float32Box",
    )
    forward_float64: bool = flag(
        True,
        N_("LaboratoryState", "Forward differences in float64"),
        N_("LaboratoryState", "Show this curve."),
        effect=FORWARD_EFFECT,
        widget="forward_float64Box",
    )
    forward_float32: bool = flag(
        True,
        N_("LaboratoryState", "Forward differences in float32"),
        N_("LaboratoryState", "Show this curve."),
        effect=FORWARD_EFFECT,
        widget="forward_float32Box",
    )
    zoom: tuple[float, ...] | None = zoom()


@dataclass(frozen=True)
class FieldState(PageState):
    """A function of two variables, the point looked at, and how its arrows are drawn.

    Only the formula says which function it is: a known surface has its own.
    """

    formula: str = formula(
        SURFACES["bowl"].formula,
        ("x", "y"),
        N_("FieldState", "f(x, y) ="),
        N_(
            "FieldState",
            "A formula in x and y: + - * / **, sin cos tan exp log sqrt abs tanh, pi, e.",
        ),
        effect=N_("FieldState", "Where f has no value, no arrow is drawn."),
        widget="fieldFormulaEdit",
    )
    x: float = number(
        SURFACES["bowl"].start[0],
        -FARTHEST_ON_SURFACE,
        FARTHEST_ON_SURFACE,
        N_("FieldState", "x"),
        N_("FieldState", "Where the gradient stands in numbers."),
        unit=N_("FieldState", "Units of the x axis"),
        effect=N_("FieldState", "Beyond the map the numbers are right, but no arrow is seen."),
        widget="fieldXSpin",
    )
    y: float = number(
        SURFACES["bowl"].start[1],
        -FARTHEST_ON_SURFACE,
        FARTHEST_ON_SURFACE,
        N_("FieldState", "y"),
        N_("FieldState", "Where the gradient stands in numbers."),
        unit=N_("FieldState", "Units of the y axis"),
        effect=N_("FieldState", "Beyond the map the numbers are right, but no arrow is seen."),
        widget="fieldYSpin",
    )
    density: int = whole(
        15,
        COARSEST,
        FINEST,
        N_("FieldState", "Arrows"),
        N_("FieldState", "Coarser or finer."),
        effect=N_(
            "FieldState",
            "Too many: the arrows run into each other; too few: bends between them are missed.",
        ),
        widget="fieldDensitySlider",
    )
    equal: bool = flag(
        False,
        N_("FieldState", "all of one length"),
        N_("FieldState", "Shows directions where the function is nearly flat."),
        effect=N_("FieldState", "Lengths are lost: a steep place looks like a flat one."),
        widget="fieldEqualBox",
    )
    zoom: tuple[float, ...] | None = zoom()


@dataclass(frozen=True)
class PictureState(PageState):
    """The hidden unit whose gradient is looked at, and how many of its entries are known."""

    unit: int = whole(
        0,
        0,
        99_999,
        N_("PictureState", "Hidden unit"),
        N_("PictureState", "The unit of the first hidden layer whose weights are looked at."),
        effect=N_("PictureState", "Each unit has weights, and so a picture, of its own."),
        widget="hiddenUnitSpin",
    )
    taken: int = whole(0, 0, MOST_PIXELS, stored=False)


@dataclass(frozen=True)
class CheckState(PageState):
    """The exhibit of the museum of bugs that is switched on; None: the engine as it is."""

    exhibit: str | None = optional(
        Choice(choices={exhibit.key: exhibit.name for exhibit in EXHIBITS}),
        label=N_("CheckState", "The museum of bugs"),
        tip=N_("CheckState", "The classic errors around gradients; none of them is in the engine."),
        effect=N_("CheckState", "One that is chosen is run in a small network beside the right."),
        widget="museumList",
    )


@dataclass(frozen=True)
class GradientState(PageState):
    """The tab in front, and what each of the parts shows."""

    tab: str = choice(
        "simple_net",
        TABS,
        N_("GradientState", "Parts of the page"),
        N_("GradientState", "What is asked of a gradient."),
        effect=N_("GradientState", "What it is, how numbers give it, and whether one is right."),
        widget="gradientTabs",
    )
    predicts: str = asked(QUESTIONS)
    simple_net: SimpleNetState = part(SimpleNetState)
    derivative: DerivativeState = part(DerivativeState)
    laboratory: LaboratoryState = part(LaboratoryState)
    field: FieldState = part(FieldState)
    picture: PictureState = part(PictureState)
    check: CheckState = part(CheckState)
    speed: int = whole(100, 0, 100)  # position of the slider: as fast as the part goes


@lru_cache(maxsize=32)
def expression_in_x(text: str) -> Expression:
    """Formula in x, parsed."""
    return parse_expression(text, ("x",))
