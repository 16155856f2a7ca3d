"""The code of a step: Python itself runs its lines, in their order, and makes their values."""

import math
import sys
from dataclasses import replace
from itertools import product
from statistics import NormalDist
from types import SimpleNamespace

import numpy as np
import pytest

from nncore import ACTIVATIONS, LOSSES, OPTIMIZERS, NextStep, TrainingConfig, one_hot
from nncore.code_lines import LINE_KINDS, STAGES, read_line
from nncore.step_code import step_code
from nncore.step_values import SAMPLE, StepValues
from tests.nncore.small_sets import small_set
from tests.nncore.test_moment import moments_of

FILE = "<step>"
EXACT = {"rtol": 1e-12, "atol": 1e-12}
PLAIN = TrainingConfig(hidden_sizes=(4,), batch_size=3, iterations=4, dtype="float64")
REMEMBERED = {  # what a rule remembers, by the names of its class and of the engine
    "sgd": {},
    "momentum": {"v": "velocity"},
    "nesterov": {"v": "velocity"},
    "adagrad": {"h": "squared_gradient_sum"},
    "rmsprop": {"h": "squared_gradient_mean"},
    "adam": {"m": "first_moment", "v": "second_moment"},
}
SETTINGS = {
    "the book's": {},
    **{key: {"activation": key} for key in ACTIVATIONS},
    **{key: {"loss": key, "weight_init_std": 1.0} for key in LOSSES},
    **{key: {"optimizer": key, "learning_rate": 0.01} for key in OPTIMIZERS},
    **{
        f"{key}, {kind} decay": {
            "optimizer": key,
            "weight_decay": 0.1,
            "weight_decay_kind": kind,
        }
        for key, kind in product(("sgd", "adam"), ("gradient", "decoupled"))
    },
    "three layers": {"hidden_sizes": (5, 4)},
    "one unit": {"hidden_sizes": (1, 1, 1), "batch_size": 1},
    "dropout": {"hidden_sizes": (5, 4), "dropout": 0.4, "activation": "silu"},
    "augmented": {"augment_shift": 1.0, "augment_noise": 0.1},
    "scheduled": {"schedule": "cosine", "warmup": 2, "sampling": "shuffled"},
}


class Draws:
    """A generator that draws for the code what the run has drawn."""

    def __init__(self, batch):
        self.batch, self.kept = batch, iter(batch.kept)

    def choice(self, train_size, batch_size):
        assert batch_size == len(self.batch)
        return self.batch.indices

    def random(self, shape, dtype):
        kept = next(self.kept)
        assert kept.shape == shape
        return kept.astype(dtype)  # 1 or 0: not below, or below, any share


class Watcher:
    """Traces lines of the code: their order, and what stands under the names that they make."""

    def __init__(self, code):
        self.code = code
        self.order, self.before, self.after = [], {}, {}
        self.waiting = {}  # line of each frame that is about to run

    def __call__(self, frame, event, _):
        if frame.f_code.co_filename != FILE:
            return None
        waiting = self.waiting.pop(frame, None)
        if waiting is not None:
            self.note(self.after, waiting, frame)
        if event == "line":
            self.reach(frame)
        return self

    def reach(self, frame):
        place = frame.f_lineno - 1
        line = self.code.lines[place]
        if not line.stage:
            return
        if place not in self.order:
            self.order.append(place)
        names = [made for made in line.makes if made.before is not None]
        waiting = place, frame.f_locals.get("key")
        if names:
            self.note(self.before, waiting, frame)
        self.waiting[frame] = waiting

    def note(self, where, waiting, frame):
        place, key = waiting
        network = frame.f_globals["network"]
        known = {**frame.f_globals, "params": network.params, **frame.f_locals}
        for number, made in enumerate(self.code.lines[place].makes):
            if made.key in {"", key} and (place, number) not in where:
                where[place, number] = np.array(eval(made.name, known))


def run_lines(moment, code):
    """Run the lines of a step as Python that knows nothing of the engine."""
    config, data = moment.run.config, moment.dataset
    draws = Draws(moment.next_batch)
    network = SimpleNamespace(params={k: p.copy() for k, p in moment.network.params.items()})
    y = np.empty((len(data.t_train), data.n_classes))
    known = {
        "np": np,
        "math": math,
        "NormalDist": NormalDist,
        "rng": draws,
        "batches": iter([moment.next_batch.indices]),
        "x_train": data.x_train / 255,
        "t_train": one_hot(data.t_train, y),
        "train_size": len(data.x_train),
        "batch_size": config.batch_size,
        "hidden_sizes": config.hidden_sizes,
        "dropout_ratio": config.dropout,
        "weight_decay": config.weight_decay,
        "learning_rate": config.learning_rate,
        "warmup": config.warmup,
        "augment": lambda _: moment.next_samples()[0],
        "iters_num": config.iterations,
    }
    definitions, _, loop = code.text.partition("\nfor i in ")
    n_before = definitions.count("\n") + 1
    exec(compile(definitions, FILE, "exec"), known)
    kind = "TwoLayerNet" if moment.network.depth == 2 else "MultiLayerNet"
    network = known[kind]()
    network.params = {k: p.copy() for k, p in moment.network.params.items()}
    known["network"] = network
    known["range"] = lambda _: [moment.iteration]  # this step alone
    rule = OPTIMIZERS[config.optimizer].__name__
    if rule in known:
        known["optimizer"] = optimizer_at(moment, known[rule])
    watcher = Watcher(code)
    before = sys.gettrace()
    sys.settrace(watcher)
    try:
        exec(compile("\n" * n_before + "for i in " + loop, FILE, "exec"), known)
    finally:
        sys.settrace(before)
    return watcher, known


def optimizer_at(moment, kind):
    """The rule as the code defines it, with what it remembers at a moment."""
    rule = moment.optimizer
    optimizer = kind(**dict(zip(rule.constants, constants_of(rule), strict=True)))
    names = REMEMBERED[rule.key]
    for own, engine in names.items():
        held = {key: state[engine].copy() for key, state in rule.state.items()}
        setattr(optimizer, own, held or None)
    optimizer.iter = rule.steps
    return optimizer


def constants_of(rule):
    return [getattr(rule, name) for name in rule.constants]


def watched(settings, iteration):
    config = replace(PLAIN, **settings)
    moment = moments_of(config, small_set())[iteration]
    code = step_code(config, moment.network.depth)
    watcher, known = run_lines(moment, code)
    return moment, code, watcher, known


@pytest.mark.parametrize("iteration", [0, 2])
@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_every_value_is_what_the_lines_make_when_python_runs_them(settings, iteration):
    moment, code, watcher, _ = watched(settings, iteration)
    step = NextStep(moment)
    values = StepValues(step)
    assert tuple(watcher.order) == code.order
    for place in code.order:
        assert code.lines[place].makes
        for number, made in enumerate(code.lines[place].makes):
            where = f"{code.lines[place].text.strip()}: {made.name}"
            ran = watcher.after[place, number]
            np.testing.assert_allclose(values.arrays(made), ran, **EXACT, err_msg=where)
            if made.before is not None:
                found = watcher.before[place, number]
                np.testing.assert_allclose(made.before(step), found, **EXACT, err_msg=where)


@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_the_lines_make_the_parameters_of_the_next_moment(settings):
    moment, _, _, known = watched(settings, 2)
    after = moments_of(moment.run.config, small_set())[3].network.params
    for name, param in known["network"].params.items():
        np.testing.assert_allclose(param, after[name], **EXACT)


@pytest.mark.parametrize("more", [{}, {"dropout": 0.4}, {"hidden_sizes": (3, 2)}], ids=str)
def test_a_numerical_gradient_is_written_as_the_article_does_and_is_the_same_but_for_rounding(more):
    settings = {"gradient_method": "numerical", "optimizer": "momentum", **more}
    moment, code, watcher, _ = watched(settings, 2)
    values = StepValues(NextStep(moment))
    assert tuple(watcher.order) == code.order
    backward = [code.lines[i].kind for i in code.stage_places("backward")]
    assert backward == ["numerical"] * len(moment.network.params)
    for place in code.order:
        for number, made in enumerate(code.lines[place].makes):
            ran = watcher.after[place, number]
            np.testing.assert_allclose(values.arrays(made), ran, rtol=0, atol=1e-8)


def test_every_kind_of_line_is_written_for_some_setting_and_none_besides():
    settings = [*SETTINGS.values(), {"gradient_method": "numerical"}]
    lines = [
        line
        for each in settings
        for line in step_code(replace(PLAIN, **each), 2 if "hidden_sizes" not in each else 3).lines
        if line.stage
    ]
    assert {line.kind for line in lines} == set(LINE_KINDS)
    assert {line.stage for line in lines} == set(STAGES)


def test_the_lines_that_call_a_method_wait_for_it():
    code = step_code(replace(PLAIN, gradient_method="numerical"), 2)
    first = next(place for place in code.order if code.lines[place].kind == "affine")
    calls = [code.lines[place].text.strip() for place in code.callers(first)]
    assert calls == ["loss = network.loss(x_batch, t_batch)", "y = self.predict(x)"]
    assert code.callers(code.order[0]) == ()
    assert code.callers(code.order[-1]) == ()  # of the plain rule, which stands in the loop


def test_a_line_reads_what_was_made_before_it():
    code = step_code(replace(PLAIN, optimizer="momentum"), 2)
    reads = {
        code.lines[place].text.strip(): [made.name for made in code.reads(place, "W2")]
        for place in code.order
    }
    assert reads["a1 = np.dot(x, W1) + b1"] == ["x_batch", "W1", "b1"]
    assert reads["da1 = dz1 * (z1 * (1 - z1))"] == ["dz1", "z1"]
    assert reads["params[key] -= lr * self.v[key]"] == ["lr", 'self.v["W2"]']


@pytest.fixture(scope="module")
def step():
    return NextStep(moments_of(replace(PLAIN, batch_size=7), small_set())[2])


def read(step, name, place):
    code = step_code(step.moment.run.config, 2)
    made = next(made for line in code.lines for made in line.makes if made.name == name)
    (value,) = StepValues(step).read([made], place)
    return value


def test_a_value_shows_a_few_numbers_around_what_is_looked_at(step):
    x, _ = step.moment.next_samples()
    value = read(step, "x_batch", {SAMPLE: 4, 0: 6})
    assert value.shape == (7, 9)
    assert value.start == (3, 4)
    assert value.window[value.looked_at] == x[4, 6]
    np.testing.assert_array_equal(value.window, x[3:6, 4:9])
    assert (value.low, value.high) == (x.min(), x.max())


def test_at_an_edge_the_window_stays_within_the_array(step):
    x, _ = step.moment.next_samples()
    np.testing.assert_array_equal(read(step, "x_batch", {0: 8}).window, x[:3, 4:])
    assert read(step, "a1", {SAMPLE: 6}).start == (4, 0)
    assert read(step, "a1", {SAMPLE: 6}).looked_at == (2, 0)
    assert read(step, "a1", {}).window.shape == (3, 4)  # as many units as there are
    assert read(step, "loss", {}).window == step.loss


def test_a_batch_that_is_read_in_parts_shows_the_same(step, monkeypatch):
    names = "batch_mask", "x_batch", "z1", "da1", 'grads["W1"]', "loss"
    whole = [read(step, name, {SAMPLE: 5}) for name in names]
    monkeypatch.setattr("nncore.mini_batch.samples_at_once", lambda _: 4)
    for name, value in zip(names, whole, strict=True):
        in_parts = read(step, name, {SAMPLE: 5})
        assert in_parts.shape == value.shape
        assert (in_parts.low, in_parts.high) == pytest.approx((value.low, value.high))
        row = 5 - in_parts.start[0] if value.window.ndim > 1 else ...
        same = 5 - value.start[0] if value.window.ndim > 1 else ...
        if name in {"x_batch", "z1", "da1"}:
            np.testing.assert_allclose(in_parts.window[row], value.window[same])


def test_a_line_of_a_loop_is_read_for_one_parameter_before_and_after(step):
    code = step_code(step.moment.run.config, 2)
    line = read_line(code, code.order[-1], StepValues(step), "b2", {2: 1})
    (made,), (before,) = line.made, line.before
    assert made.name == 'params["b2"]'
    np.testing.assert_array_equal(before.window, step.moment.network.params["b2"][:5])
    moved = before.window - 0.1 * step.gradients["b2"][:5]
    np.testing.assert_allclose(made.window, moved)
    assert [value.name for value in line.reads] == ["lr", 'grads["b2"]']
