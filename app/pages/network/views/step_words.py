"""The chain rule with its numbers: a line for each stage of a step that was reached."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot

from app.catalog.activations import ACTIVATION_CATALOG
from app.formula_text import bracketed, fixed, general, write_true
from app.number_text import whole
from app.pages.network.model.step_picture import STAGE_ORDER
from app.pages.network.model.step_reading import StepReading
from app.pages.network.model.update_lines import move_text, parameter_letter
from app.theme import Theme
from app.translation import name_of, translated
from app.widgets.accessibility import plain_text, set_description
from app.widgets.explaining import explain_widget
from app.widgets.wrapped_label import SteadyLabel
from nncore import StepEntry
from nncore.gradients import H
from nncore.losses import DELTA
from nncore.unit_activity import FLAT
from nncore.unit_states import largest_slope

DIGITS = 5
MOST_DECIMALS = 8  # of the distance of a probability from 1, in float64
DECIMALS = 12  # of losses, at least: their difference has four less
LINES, LINES_OF_ONE = 7, 4  # of all stages, of the longest


class StepWords(SteadyLabel):
    """Lines of the stages so far, of which those of the stage in front stand out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(LINES)
        self._theme = theme
        self._shown: tuple[StepReading, str] | None = None
        self.setObjectName("stepWords")
        self.setAccessibleName(self.tr("The step with its numbers"))
        explain_widget(
            self,
            self.tr("The step as arithmetic, with the numbers of what is chosen."),
            self.tr("The line of the stage in front stands out; the text can be copied."),
        )
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_step(self, reading: StepReading, stage: str) -> None:
        """Tell a step up to one of its stages."""
        self._shown = reading, stage
        reached = STAGE_ORDER[: STAGE_ORDER.index(stage) + 1]
        if self._theme.for_projector:  # no room for more than one
            reached = (stage,)
        muted = self._theme.colors.muted
        lines = [
            line if key == stage else f"<span style='color:{muted}'>{line}</span>"
            for key in reached
            for line in self.lines(reading, key)
        ]
        self.setText("<br>".join(lines))

    def update_accessible_text(self) -> None:
        """Tell the lines without their looks."""
        set_description(self, plain_text(self.text()))

    def lines(self, reading: StepReading, stage: str) -> list[str]:
        """What is told of a stage, as rich text."""
        match stage:
            case "forward":
                return [self._forward(reading)]
            case "loss":
                return [self._loss(reading)]
            case "backward":
                return [self._delta(reading), *self._gradient(reading)]
        return [move_text(reading) or self._no_move(reading)]

    # Forward

    def _forward(self, reading: StepReading) -> str:
        if reading.sample is None:
            mean = _number(reading.outputs(reading.layer)[reading.unit])
            words = self.tr("{symbol} = {mean} in the mean of all {n}")
            symbol = "y" if reading.is_last else "z"
            return words.format(symbol=symbol, mean=mean, n=whole(reading.n_samples))
        layer = reading.moment.network.layers()[reading.layer]
        bias = float(layer.biases[reading.unit])
        a = float(reading.trace.pre_activations[reading.layer][0, reading.unit])
        received = "x" if reading.layer == 0 else "z"
        sums = _written(
            lambda digits: f"{general(a - bias, digits)} + {bracketed(bias, digits)}", a
        )
        return f"a = Σ w·{received} + b = {sums} = {_number(a)} → {self._output(reading)}"

    def _output(self, reading: StepReading) -> str:
        value = float(reading.outputs(reading.layer)[reading.unit])
        if reading.is_last:
            return f"y = softmax(a) = <b>{_number(value)}</b>"
        key = reading.moment.network.activation.key
        name = name_of(ACTIVATION_CATALOG[key]) if key != "identity" else "f"
        if reading.mask == 1.0:
            return f"z = {name}(a) = <b>{_number(value)}</b>"
        return self.tr("z = {name}(a) × dropout {mask} = <b>{value}</b>").format(
            name=name, mask=_number(reading.mask), value=_number(value)
        )

    # Loss

    def _loss(self, reading: StepReading) -> str:
        mean = "…" if reading.step is None else _number(reading.step.loss)
        words = self.tr("mean of all {n}: <b>{mean}</b>")
        of_all = words.format(n=whole(reading.n_samples), mean=mean)
        if reading.sample is None:
            return f"L, {of_all}"
        return f"{self._loss_of_image(reading)}; {of_all}"

    def _loss_of_image(self, reading: StepReading) -> str:
        assert reading.sample is not None
        loss = _number(reading.trace.loss)
        if reading.moment.network.loss_function.key != "cross_entropy":
            return f"L = ½ Σ (y − t)² = <b>{loss}</b>"
        label = reading.label(reading.sample)
        name = translated(reading.moment.dataset.class_names[label])
        y = reading.trace.probabilities[0, label]
        p = _inside_logarithm(float(y + y.dtype.type(DELTA)))  # rounded as the network does
        words = self.tr("true class {name}: L = −log(y + 10⁻⁷) = −log {p} = <b>{loss}</b>")
        return words.format(name=name, p=p, loss=loss)

    # Backward

    def _delta(self, reading: StepReading) -> str:
        delta = float(reading.deltas(reading.layer)[reading.unit])
        if reading.sample is None:
            words = self.tr("δ = {mean} in the mean of all {n}")
            return words.format(mean=_number(delta), n=whole(reading.n_samples))
        made_of = self._class_delta(reading) if reading.is_last else _hidden_delta(reading)
        return f"{made_of} = <b>{_number(delta)}</b>{self._state(reading)}"

    def _state(self, reading: StepReading) -> str:
        """What to say of a hidden unit that lets little or nothing through for the image."""
        if reading.is_last:
            return ""
        if reading.mask == 0:
            return self.tr("; dropout leaves the unit out")
        if reading.slope == 0:
            return self.tr("; the unit is off: nothing comes through")
        steepest = largest_slope(reading.moment.network.activation)
        return self.tr("; the unit is saturated") if abs(reading.slope) < FLAT * steepest else ""

    def _class_delta(self, reading: StepReading) -> str:
        assert reading.sample is not None
        y = reading.trace.probabilities[0].astype(float)
        here = float(y[reading.unit])
        t = float(reading.unit == reading.label(reading.sample))
        if reading.moment.network.loss_function.key == "cross_entropy":
            p = float(y[reading.label(reading.sample)])
            delta = float(reading.deltas(reading.layer)[reading.unit])
            return _cross_entropy_delta(here, t, p / (p + DELTA), delta)
        errors = y.copy()
        errors[reading.label(reading.sample)] -= 1
        mixed = float(errors @ y)
        numbers = _written(
            lambda digits: (
                f"{general(here, digits)} · "
                f"({general(here - t, digits)} − {bracketed(mixed, digits)})"
            ),
            here * (here - t - mixed),
        )
        return f"δ = ∂L/∂a = y · ((y − t) − Σ y (y − t)) = {numbers}"

    def _gradient(self, reading: StepReading) -> list[str]:
        """The product of the image, the mean of all, and the same by trying."""
        product = [] if reading.sample is None else [_product(reading)]
        entry = reading.entry
        if entry is None:
            return [*product, self.tr("The mini-batch is being computed…")]
        words = self.tr("mean of all {n}: {derivative} = <b>{mean}</b>")
        mean = words.format(
            n=whole(reading.n_samples),
            derivative=_derivative(reading),
            mean=_number(entry.gradient),
        )
        return [*product, mean, self._trying(entry, parameter_letter(reading))]

    def _trying(self, entry: StepEntry, w: str) -> str:
        around = entry.difference
        words = self.tr("by trying: {quotient} = <b>{slope}</b>")
        numbers = write_true(
            lambda decimals: (
                f"({fixed(around.above, decimals)} − {fixed(around.below, decimals)}) / "
                f"{general(2 * H)}"
            ),
            around.slope,
            _number,
            DECIMALS,
        )
        quotient = f"(L({w} + h) − L({w} − h)) / 2h = {numbers}"
        return words.format(quotient=quotient, slope=_number(around.slope))

    # Update

    def _no_move(self, reading: StepReading) -> str:
        if reading.step is None:
            return self.tr("The mini-batch is being computed…")
        return self.tr("The loss is not a finite number: the run ends here, and no weight moves.")

    @Slot()
    def _restyle(self) -> None:
        """Room for all lines: what is above must not jump."""
        self.keep_lines(LINES_OF_ONE if self._theme.for_projector else LINES)
        if self._shown is not None:
            self.show_step(*self._shown)


def _derivative(reading: StepReading) -> str:
    """What is computed, as a formula."""
    if reading.source is None:
        return "∂L/∂b = δ · 1"
    return "∂L/∂w = δ · x" if reading.layer == 0 else "∂L/∂w = δ · z"


def _product(reading: StepReading) -> str:
    """What the image looked at adds."""
    delta = float(reading.deltas(reading.layer)[reading.unit])
    received = 1.0 if reading.source is None else _received(reading)
    result = delta * received
    factors = _written(
        lambda digits: f"{general(delta, digits)} · {bracketed(received, digits)}", result
    )
    return f"{_derivative(reading)} = {factors} = <b>{_number(result)}</b>"


def _received(reading: StepReading) -> float:
    """What the weight multiplies, for the image."""
    return float(reading.trace.inputs[reading.layer][0, reading.source])


def _hidden_delta(reading: StepReading) -> str:
    back, slope, mask = float(reading.coming_back.sum()), reading.slope, reading.mask
    kept = "" if mask == 1.0 else f"{_number(mask)} · "
    numbers = _written(
        lambda digits: f"{general(slope, digits)} · {kept}{bracketed(back, digits)}",
        float(reading.deltas(reading.layer)[reading.unit]),
    )
    return f"δ = f′(a) · {kept}Σ w·δ = {numbers}"


def _cross_entropy_delta(y: float, t: float, share: float, delta: float) -> str:
    """δ of a class as a formula; the 1e-7 in the logarithm counts where the true class has less."""
    if _number(y - t) == _number(delta):
        difference = _written(lambda digits: _difference(y, t, digits), delta)
        return f"δ = ∂L/∂a = y − t = {difference}"
    numbers = _written(
        lambda digits: f"({_difference(y, t, digits)}) · {general(share, digits)}", delta
    )
    return f"δ = ∂L/∂a = (y − t) · p / (p + 10⁻⁷) = {numbers}"


def _difference(y: float, t: float, digits: int) -> str:
    """y − t, which has as many digits as other numbers where both are near 1."""
    if not t or not y > 0.5:
        return f"{general(y, digits)} − {_number(t)}"
    distance = max(abs(1 - y), 10.0**-MOST_DECIMALS)
    return f"{fixed(y, digits - 1 - math.floor(math.log10(distance)))} − {_number(t)}"


def _inside_logarithm(p: float) -> str:
    """A probability with so many digits that its logarithm comes out as it is printed."""
    return write_true(
        lambda digits: general(p, digits), p, lambda read: _number(-math.log(read)), DIGITS
    )


def _written(write: Callable[[int], str], result: float) -> str:
    return write_true(write, result, _number, DIGITS)


def _number(value: float) -> str:
    return general(value, DIGITS)
