"""The code of one step of a run, line by line: which stage a line belongs to, and what it makes.

In the form of the book's chapter 4, with the activation, the loss and the rule of the run. What
is not stopped at, such as `def` and `return`, has no stage.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from nncore.arrays import Floats
from nncore.code_lines import CALL, CodeLine, StepCode, lines_in_order, plain_lines
from nncore.config import TrainingConfig
from nncore.layers import parameter_names
from nncore.losses import DELTA
from nncore.optimizers import OPTIMIZERS
from nncore.rule_lines import (
    RULE_LINES,
    RuleLine,
    decayed,
    gradient,
    held_parameter,
    parameter_layer,
)
from nncore.script_parts import one_step, optimizers
from nncore.script_parts.activations import ACTIVATIONS
from nncore.script_parts.losses import LOSSES
from nncore.step_values import SAMPLE, Made, SamplePart


@lru_cache(maxsize=16)  # asked for with every line
def step_code(config: TrainingConfig, depth: int) -> StepCode:
    """Write the code of a step.

    Parameters
    ----------
    config : TrainingConfig
    depth : int
        Layers with weights.
    """
    return _Writer(config, depth).write()


class _Writer:
    """Writes the sections of the code, and notes the order in which their lines run."""

    def __init__(self, config: TrainingConfig, depth: int) -> None:
        self.config, self.depth = config, depth
        self.names = parameter_names(depth)
        self.is_numerical = config.gradient_method == "numerical"
        self.optimizer = OPTIMIZERS[config.optimizer]

    def write(self) -> StepCode:
        loop = list(self._loop())
        sections = [self._functions(), list(self._network()), self._rule(), loop]
        lines: list[CodeLine] = []
        for section in filter(None, sections):
            lines += [*([CodeLine("")] if lines else []), *section]
        return StepCode(tuple(lines), tuple(lines_in_order(lines, len(lines) - len(loop))))

    # Sections

    def _functions(self) -> list[CodeLine]:
        return plain_lines(one_step.functions(self.config).replace("\n\n\n", "\n\n"))

    def _network(self) -> Iterator[CodeLine]:
        yield CodeLine(f"class {'TwoLayerNet' if self.depth == 2 else 'MultiLayerNet'}:")
        yield from self._numerical_network() if self.is_numerical else self._backward_network()

    def _backward_network(self) -> Iterator[CodeLine]:
        yield CodeLine("    def loss_and_gradient(self, x, t):")
        yield from self._forward()
        yield self._loss()
        yield from self._backward()
        yield CodeLine("        return loss, grads")

    def _numerical_network(self) -> Iterator[CodeLine]:
        yield CodeLine("    def predict(self, x):")
        yield from self._forward()
        yield from plain_lines("        return y\n\n    def loss(self, x, t):")
        yield CodeLine("        y = self.predict(x)", kind=CALL)
        yield self._loss()
        yield from plain_lines("        return loss\n\n    def numerical_gradient(self, x, t):")
        yield from plain_lines("        f = lambda _: self.loss(x, t)\n        grads = {}")
        for name in (name for pair in self.names for name in pair):
            text = f'grads["{name}"] = numerical_gradient(f, self.params["{name}"])'
            yield self._line(text, "backward", "numerical", parameter_layer(name), gradient(name))
        yield CodeLine("        return grads")

    def _forward(self) -> Iterator[CodeLine]:
        for k, (W, b) in enumerate(self.names, start=1):
            text = f'{W}, {b} = self.params["{W}"], self.params["{b}"]'
            yield self._line(text, "forward", "unpack", k, held_parameter(W), held_parameter(b))
        for k in range(1, self.depth + 1):
            text = f"a{k} = np.dot({self._received(k)}, W{k}) + b{k}"
            yield self._line(text, "forward", "affine", k, _of_samples(f"a{k}", k, _a(k)))
            if k < self.depth:
                yield from self._activation(k)
        yield self._line(
            f"y = softmax(a{self.depth})",
            "forward",
            "softmax",
            self.depth,
            _of_samples("y", self.depth, lambda part: part.trace.probabilities),
        )

    def _received(self, k: int) -> str:
        return "x" if k == 1 else f"z{k - 1}"

    def _activation(self, k: int) -> Iterator[CodeLine]:
        made = _of_samples(self._value(k), k, lambda part: part.activations(k))
        text = f"{self._value(k)} = {self.config.activation}(a{k})"
        yield self._line(text, "forward", "activation", k, made)
        if self.config.dropout:
            text = f"z{k} = h{k} * self.masks[{k - 1}]"
            made = _of_samples(f"z{k}", k, lambda part: part.trace.inputs[k])
            yield self._line(text, "forward", "dropout", k, made)

    def _value(self, k: int) -> str:
        """Name of what the activation of a layer gives."""
        return f"h{k}" if self.config.dropout else f"z{k}"

    def _loss(self) -> CodeLine:
        text = f"loss = {LOSSES[self.config.loss].mean}"
        return self._line(text, "loss", "loss", 0, Made("loss", (), lambda step: step.loss))

    def _backward(self) -> Iterator[CodeLine]:
        code, last = LOSSES[self.config.loss], self.depth
        name, kind, read = _PREPARED[self.config.loss]
        text = code.prepared.partition("  #")[0]
        yield self._line(text, "backward", kind, last, _of_samples(name, last, read))
        made = _of_samples(f"da{last}", last, lambda part: part.by_pre_activations(last))
        text = f"da{last} = ({code.by_scores}) / len(x)"
        yield self._line(text, "backward", "by_scores", last, made)
        yield CodeLine("        grads = {}")
        for k in range(self.depth, 0, -1):
            yield from self._parameters(k)
            if k > 1:
                yield from self._way_back(k - 1)

    def _parameters(self, k: int) -> Iterator[CodeLine]:
        text = f'grads["W{k}"] = np.dot({self._received(k)}.T, da{k})'
        yield self._line(text, "backward", "weights", k, gradient(f"W{k}"))
        text = f'grads["b{k}"] = np.sum(da{k}, axis=0)'
        yield self._line(text, "backward", "biases", k, gradient(f"b{k}"))

    def _way_back(self, k: int) -> Iterator[CodeLine]:
        """From the pre-activations behind a hidden layer to its own."""
        made = _of_samples(f"dz{k}", k, lambda part: part.by_outputs(k))
        text = f"dz{k} = np.dot(da{k + 1}, W{k + 1}.T)"
        yield self._line(text, "backward", "by_outputs", k, made)
        if self.config.dropout:
            made = _of_samples(f"dh{k}", k, lambda part: part.by_outputs(k) * part.masks[k - 1])
            text = f"dh{k} = dz{k} * self.masks[{k - 1}]"
            yield self._line(text, "backward", "undrop", k, made)
        slope = ACTIVATIONS[self.config.activation].slope_at(f"a{k}", self._value(k))
        made = _of_samples(f"da{k}", k, lambda part: part.by_pre_activations(k))
        text = f"da{k} = d{self._value(k)} * ({slope})"
        yield self._line(text, "backward", "by_activation", k, made)

    def _line(self, text: str, stage: str, kind: str, layer: int, *makes: Made) -> CodeLine:
        return CodeLine(f"        {text}", stage, kind, layer, makes)

    # The rule and the loop

    @property
    def _has_class(self) -> bool:
        """Whether the rule remembers something, and so is an object."""
        return bool(self.optimizer.state_names)

    def _rule(self) -> list[CodeLine]:
        if not self._has_class:
            return []
        code = optimizers.optimizer_class(self.config.optimizer).partition("\n\n\n")[0]
        return list(self._with_moves(code))

    def _with_moves(self, code: str) -> Iterator[CodeLine]:
        """Lines of a rule; those in its loop over the parameters are stopped at."""
        moves = iter(RULE_LINES[self.config.optimizer])
        in_loop = False
        for text in code.splitlines():
            yield self._move(text, next(moves)) if in_loop else CodeLine(text)
            in_loop = in_loop or text.strip() == "for key in params:"

    def _move(self, text: str, moved: RuleLine) -> CodeLine:
        makes = tuple(moved.made(key) for key in self._keys)
        return CodeLine(text, "update", moved.kind, 0, makes)

    @property
    def _keys(self) -> list[str]:
        return [name for pair in self.names for name in pair]

    def _loop(self) -> Iterator[CodeLine]:
        yield CodeLine("for i in range(iters_num):")
        yield from self._batch()
        if self.is_numerical:
            yield CodeLine("    loss = network.loss(x_batch, t_batch)", kind=CALL)
            yield CodeLine("    grads = network.numerical_gradient(x_batch, t_batch)", kind=CALL)
        else:
            text = "    loss, grads = network.loss_and_gradient(x_batch, t_batch)"
            yield CodeLine(text, kind=CALL)
        rate = "learning_rate_at(i)" if self.config.has_schedule else "learning_rate"
        made = Made("lr", (), lambda step: step.moment.snapshot.optimizer.lr)
        yield CodeLine(f"    lr = {rate}", "update", "rate", 0, (made,))
        yield from self._decay()
        if self._has_class:
            yield CodeLine("    optimizer.update(network.params, grads, lr)", kind=CALL)
            return
        yield CodeLine("    params = network.params")
        inlined = optimizers.OPTIMIZERS[self.config.optimizer].partition("\n\n\n")[0]
        yield from self._with_moves(_dedented(inlined.partition("lr):\n")[2]))

    def _batch(self) -> Iterator[CodeLine]:
        drawn = one_step.DRAWING[self.config.sampling]
        made = Made("batch_mask", (SAMPLE,), lambda part: part.indices)
        yield CodeLine(f"    batch_mask = {drawn}", "forward", "draw", 0, (made,))
        images = "x_train[batch_mask]"
        text = f"augment({images})" if self.config.augmentation else images
        made = _of_samples("x_batch", 0, lambda part: part.trace.inputs[0])
        yield CodeLine(f"    x_batch = {text}", "forward", "images", 0, (made,))
        made = _of_samples("t_batch", self.depth, lambda part: part.t)
        yield CodeLine("    t_batch = t_train[batch_mask]", "forward", "targets", 0, (made,))
        if self.config.dropout:
            makes = (_mask(k) for k in range(1, self.depth))
            text = "    network.masks = dropout_masks(batch_size)"
            yield CodeLine(text, "forward", "masks", 0, tuple(makes))

    def _decay(self) -> Iterator[CodeLine]:
        if not self.config.weight_decay:
            return
        kind = self.config.weight_decay_kind
        heading, text = optimizers.DECAYS[kind].splitlines()
        yield CodeLine(heading)
        makes = tuple(decayed(kind, key) for key in self._keys)
        yield CodeLine(text, "update", "decay", 0, makes)


# Values


def _of_samples(name: str, layer: int, read: Callable[[SamplePart], Any]) -> Made:
    return Made(name, (SAMPLE, layer), read)


def _a(k: int) -> Callable[[SamplePart], Floats]:
    return lambda part: part.trace.pre_activations[k - 1]


def _mask(k: int) -> Made:
    return _of_samples(f"network.masks[{k - 1}]", k, lambda part: part.masks[k - 1])


_PREPARED: Mapping[str, tuple[str, str, Callable[[SamplePart], Floats]]] = MappingProxyType(
    {
        "cross_entropy": (
            "s",
            "share",
            lambda part: part.t * part.trace.probabilities / (part.trace.probabilities + DELTA),
        ),
        "sum_squared_error": ("dy", "difference", lambda part: part.trace.probabilities - part.t),
    }
)
"""Name, kind and value of what the derivative of a loss takes, by the keys of `LOSSES`."""


def _dedented(text: str) -> str:
    """The body of a method, as it stands in a loop."""
    return re.sub(r"^    ", "", text, flags=re.MULTILINE)
