"""Every public function refuses wrong arguments in a sentence of the engine's own."""

import itertools
from pathlib import Path

import numpy as np
import pytest

import nncore
from nncore import (
    SGD,
    SURFACES,
    Adam,
    ArgumentError,
    ConfigError,
    Momentum,
    MultiLayerNet,
    NncoreError,
    SimpleNet,
    Surface,
    parse_expression,
)
from nncore.batches import iterations_per_epoch, random_batches, shuffled_batches
from tests.nncore.small_sets import small_set

TWO = np.array([1.0, 2.0])
BOWL = SURFACES["bowl"]
EXPRESSION = parse_expression("x*y")


def square(x):
    return float(np.sum(x**2))


def network():
    return MultiLayerNet((3, 2, 2), rng=0)


def updated(params, grads, optimizer=None):
    (optimizer or SGD(0.1)).update(params, grads)


def updated_in_another_shape():
    optimizer = Momentum(0.1)
    updated({"x": np.ones(2)}, {"x": np.ones(2)}, optimizer)
    updated({"x": np.ones(3)}, {"x": np.ones(3)}, optimizer)


def read_only():
    x = np.ones(2)
    x.flags.writeable = False
    return x


def descended(start, optimizer):
    return list(nncore.descend(BOWL, start, optimizer, 3))


RAGGED = [[1.0], [1.0, 2.0]]

WRONG = {
    # sigmoid and its like
    "sigmoid of a text": (lambda: nncore.sigmoid("x"), "array of numbers"),
    "relu of a ragged list": (lambda: nncore.relu(RAGGED), "array of numbers"),
    "tanh of objects": (lambda: nncore.tanh([None, 1.0]), "array of numbers"),
    "identity of dates": (lambda: nncore.identity(np.array(["2020"], "M8[D]")), "array of numbers"),
    "softmax of no score": (lambda: nncore.softmax([]), "at least one class"),
    "softmax of a number": (lambda: nncore.softmax(1.0), "at least one class"),
    "softmax of no class": (lambda: nncore.softmax(np.ones((3, 0))), "at least one class"),
    # losses
    "squared error of a text": (lambda: nncore.sum_squared_error("y", 0), "array of numbers"),
    "cross-entropy of a number": (lambda: nncore.cross_entropy_error(0.5, 0), "outputs must be"),
    "cross-entropy of no sample": (
        lambda: nncore.cross_entropy_error(np.ones((0, 3)), np.ones((0, 3))),
        "at least one sample",
    ),
    "labels that are texts": (lambda: nncore.one_hot(["a", "b"], np.ones((2, 3))), "whole numbers"),
    "one-hot texts": (lambda: nncore.one_hot(["a", "b"], np.ones(2)), "do not fit"),
    "ragged labels": (lambda: nncore.one_hot(RAGGED, np.ones((2, 3))), "array of numbers"),
    # gradients by trying
    "a vector for a result": (
        lambda: nncore.numerical_gradient(lambda x: x**2, TWO.copy()),
        "one real number, got float64 of shape (2,); add its values up",
    ),
    "None for a result": (
        lambda: nncore.numerical_gradient(lambda x: None, TWO.copy()),
        "one real number",
    ),
    "a complex result": (
        lambda: nncore.numerical_gradient(lambda x: 1j, TWO.copy()),
        "one real number",
    ),
    "a ragged result": (
        lambda: nncore.forward_difference(lambda x: RAGGED, TWO.copy()),
        "one real number",
    ),
    "an empty result": (
        lambda: nncore.numerical_gradient(lambda x: [], TWO.copy()),
        "one real number",
    ),
    "h of zero": (lambda: nncore.numerical_gradient(square, TWO.copy(), h=0), "1e-4 does"),
    "h that is negative": (lambda: nncore.forward_difference(square, TWO.copy(), h=-1), "1e-4"),
    "h that is a text": (lambda: nncore.numerical_gradient(square, TWO.copy(), "h"), "1e-4"),
    "h that is nan": (lambda: nncore.central_difference(square, TWO.copy(), 0, np.nan), "1e-4"),
    "no function": (lambda: nncore.numerical_gradient(3.0, TWO.copy()), "must be a function"),
    "complex coordinates": (lambda: nncore.numerical_gradient(square, [1j]), "array of numbers"),
    "a text to move": (lambda: nncore.numerical_gradient(square, "x"), "array of numbers"),
    "an array not to be written": (
        lambda: nncore.numerical_gradient(square, read_only()),
        "np.array(x, dtype=float)",
    ),
    "whole numbers in place": (
        lambda: nncore.central_difference(square, np.array([3, 4]), 0),
        "np.array(x, dtype=float)",
    ),
    "a list in place": (
        lambda: nncore.central_difference(square, [3.0, 4.0], 0),
        "np.array(x, dtype=float)",
    ),
    "a rate that is a text": (lambda: nncore.gradient_descent(square, TWO, "fast"), "lr must be"),
    "half a step": (lambda: nncore.gradient_descent(square, TWO, 0.1, 2.5), "step_num must be"),
    "descent of a vector": (
        lambda: nncore.gradient_descent(lambda x: x, TWO),
        "one real number",
    ),
    "errors of two shapes": (lambda: nncore.relative_error([1.0], TWO), "give two of one shape"),
    "errors of texts": (lambda: nncore.relative_error("a", "b"), "array of numbers"),
    "a gradient that is missing": (
        lambda: nncore.compare_gradients({"b": TWO}, {"W": TWO}),
        "the gradient of W is missing; there are b",
    ),
    "gradients of two shapes": (
        lambda: nncore.compare_gradients({"W": TWO}, {"W": np.ones(3)}),
        "give two of one shape",
    ),
    # optimizers
    "a parameter that is a number": (
        lambda: updated({"x": 1.0}, {"x": 0.5}),
        "give np.array(x, dtype=float)",
    ),
    "a parameter without a name": (lambda: updated(np.ones(2), np.ones(2)), "give dicts"),
    "a gradient without a name": (lambda: updated({"x": np.ones(2)}, np.ones(2)), "give dicts"),
    "a trainer of a number": (lambda: nncore.Trainer(3, None), "give TrainingConfig()"),
    "a trainer without data": (
        lambda: nncore.Trainer(nncore.TrainingConfig(), (np.ones((2, 4)), [0, 1])),
        "give load_dataset()",
    ),
    "a parameter that is a list": (
        lambda: updated({"x": [1.0]}, {"x": np.ones(1)}),
        "give np.array(x, dtype=float)",
    ),
    "a parameter of whole numbers": (
        lambda: updated({"x": np.array([1, 2])}, {"x": TWO}),
        "got int64 of shape (2,); give np.array(x, dtype=float)",
    ),
    "a parameter not to be written": (
        lambda: updated({"x": read_only()}, {"x": TWO}),
        "give np.array(x, dtype=float)",
    ),
    "a gradient that is a list": (
        lambda: updated({"x": np.ones(2)}, {"x": [1.0, 2.0]}),
        "gradient of x must be an array",
    ),
    "a complex gradient": (
        lambda: updated({"x": np.ones(1)}, {"x": np.array([1j])}),
        "gradient of x must be an array",
    ),
    "a gradient of nothing": (
        lambda: updated({"x": np.ones(2)}, {"y": TWO}),
        "gradient of y but no such parameter; there are x",
    ),
    "a gradient of another shape": (lambda: updated({"x": np.ones(3)}, {"x": TWO}), "shape (3,)"),
    "a parameter that has changed its shape": (updated_in_another_shape, "make a new optimizer"),
    "a learning rate of zero": (lambda: SGD(0), "positive number"),
    "one beta": (lambda: Adam(betas=0.9), "the decay rates betas must be two numbers"),
    "three betas": (
        lambda: Adam(betas=(0.9, 0.99, 0.999)),
        "the decay rates betas must be two numbers",
    ),
    # networks
    "inputs that are texts": (lambda: network().predict(["a"] * 3), "array of numbers"),
    "inputs that are ragged": (lambda: network().loss(RAGGED, [0, 1]), "array of numbers"),
    "inputs of another size": (
        lambda: network().gradient(np.ones((2, 5)), [0, 1]),
        "give shape (3,) or (N, 3)",
    ),
    "a number for an input": (lambda: network().predict(1.0), "give shape (3,) or (N, 3)"),
    "the loss of no sample": (
        lambda: network().loss(np.ones((0, 3)), np.ones(0, int)),
        "at least one sample",
    ),
    "the gradient of no sample": (
        lambda: network().gradient(np.ones((0, 3)), np.ones(0, int)),
        "at least one sample",
    ),
    "the accuracy of no sample": (
        lambda: network().accuracy(np.ones((0, 3)), np.ones(0, int)),
        "at least one sample",
    ),
    "an endless generator": (lambda: MultiLayerNet((3, 2), rng=itertools.count()), "Generator"),
    "a billion seeds": (lambda: MultiLayerNet((3, 2), rng=range(10**9)), "Generator"),
    "a text that is no dtype": (lambda: MultiLayerNet((3, 2), dtype="f" * 99), "dtype must be"),
    "a number for a dtype": (lambda: MultiLayerNet((3, 2)).astype(3), "dtype must be"),
    "an integer beyond floats": (lambda: MultiLayerNet((1, 2)).predict([10**400]), "numbers"),
    "a text for a generator": (lambda: MultiLayerNet((3, 2), rng="seed"), "Generator"),
    "a negative seed": (lambda: SimpleNet(rng=-1), "Generator"),
    "flat weights": (lambda: SimpleNet([1.0, 2.0]), "(n_inputs, n_classes)"),
    "weights that are texts": (lambda: SimpleNet([["a"]]), "array of numbers"),
    "inputs that the smallest network does not take": (
        lambda: SimpleNet(np.ones((2, 3))).loss(np.ones(5), 0),
        "give shape (2,) or (N, 2)",
    ),
    # metrics, batches, data
    "labels of two lengths": (lambda: nncore.confusion_matrix([0, 1], [0], 2), "of one shape"),
    "labels that are fractions": (
        lambda: nncore.confusion_matrix([0.5], [0.5], 2),
        "whole numbers",
    ),
    "no classes": (lambda: nncore.confusion_matrix([0], [0], 0), "n_classes must be"),
    "a confusion that is flat": (lambda: nncore.per_class_accuracy([1, 2]), "confusion matrix"),
    "hardest of texts": (lambda: nncore.hardest_samples("ab", 1), "array of numbers"),
    "fewer than none": (lambda: nncore.hardest_samples([1.0], -1), "count must be"),
    "batches of none": (
        lambda: next(random_batches(np.random.default_rng(0), 5, 0)),
        "batch_size must be",
    ),
    "shuffled batches of none": (
        lambda: next(shuffled_batches(np.random.default_rng(0), 5, 0)),
        "batch_size must be",
    ),
    "an epoch of batches of none": (
        lambda: iterations_per_epoch("random", 5, 0),
        "batch_size must be",
    ),
    "a sampling that is none": (lambda: iterations_per_epoch("sorted", 5, 1), "sampling must be"),
    "pixels that are texts": (lambda: nncore.scale_pixels(["a"]), "array of numbers"),
    "pixels as whole numbers": (lambda: nncore.scale_pixels([1], "int8"), "dtype must be"),
    # formulas and surfaces
    "a formula that is a number": (lambda: parse_expression(3), "must be a text"),
    "one coordinate of two": (lambda: EXPRESSION.value(1.0), "each of x, y, got 1"),
    "a coordinate that is a text": (lambda: EXPRESSION.gradient("a", 1), "array of numbers"),
    "coordinates of two lengths": (
        lambda: EXPRESSION.hessian(np.ones(2), np.ones(3)),
        "give two of one shape",
    ),
    "a domain of one axis": (
        lambda: Surface.from_formula("x", ((0, 1),)),
        "((x_min, x_max), (y_min, y_max))",
    ),
    "a domain that is very long": (
        lambda: Surface.from_formula("x", range(10**9)),
        "((x_min, x_max), (y_min, y_max)), got range(0, 1000000000)",
    ),
    "an axis that is very long": (
        lambda: Surface.from_formula("x", ((0, 1), range(10**9))),
        "((x_min, x_max), (y_min, y_max))",
    ),
    "a domain without an end": (
        lambda: Surface.from_formula("x", itertools.count()),
        "((x_min, x_max), (y_min, y_max)), got count(0)",
    ),
    "a start that is very long": (
        lambda: descended(range(10**9), SGD(0.1)),
        "start must be two numbers",
    ),
    "a start of one coordinate": (
        lambda: Surface.from_formula("x", ((0, 1), (0, 1)), (1.0,)),
        "start must be two numbers",
    ),
    "a start of texts": (lambda: descended(("a", "b"), SGD(0.1)), "start must be two numbers"),
    "a start of three": (lambda: descended((1, 2, 3), SGD(0.1)), "start must be two numbers"),
    "the name of an optimizer": (lambda: descended((1, 2), "sgd"), "give SGD(lr=0.1)"),
    "the stability of a name": (lambda: nncore.stability(BOWL, (1, 1), "sgd"), "give SGD(lr=0.1)"),
    "starts of two lengths": (
        lambda: nncore.descend_grid(BOWL, (np.ones(2), np.ones(3)), SGD, 3),
        "give two of one shape",
    ),
    "starts that are texts": (
        lambda: nncore.descend_grid(BOWL, ("a", "b"), SGD, 3),
        "array of numbers",
    ),
    "fewer steps than none": (
        lambda: nncore.descend_grid(BOWL, (1.0, 1.0), SGD, -3),
        "steps must be",
    ),
}


NO_PATHS = {"None": None, "a list": [1, 2], "a number": 3, "an array": TWO}
UNTRAINED = nncore.Run.untrained(nncore.TrainingConfig(), small_set())
TAKERS = {
    "load_run": (nncore.load_run, "a run is given as the path of a file"),
    "save_run": (lambda path: nncore.save_run(UNTRAINED, path), "a run is given as the path"),
    "load_mnist": (lambda path: nncore.load_mnist(directory=path), "the path of a folder"),
    "load_dataset": (nncore.load_dataset, "the path of a folder"),
    "a script's folder": (lambda path: nncore.numpy_script(UNTRAINED, path), "path of a folder"),
    "save_run of no run": (lambda run: nncore.save_run(run, "x.npz"), "give load_run(path)"),
    "a script of no run": (lambda run: nncore.numpy_script(run, Path()), "give load_run(path)"),
    "a notebook": (lambda run: nncore.jupyter_notebook(run, Path()), "give load_run(path)"),
    "Trainer.resume": (lambda run: nncore.Trainer.resume(run, small_set()), "give load_run(path)"),
    "a run of no data": (
        lambda data: nncore.Trainer.resume(UNTRAINED, data),
        "give load_dataset()",
    ),
    "Run.untrained": (lambda config: nncore.Run.untrained(config, small_set()), "TrainingConfig()"),
    "check_gradient": (
        lambda config: nncore.check_gradient(config, small_set()),
        "TrainingConfig()",
    ),
}


GIVEN = [
    (taker, given)
    for taker, given in itertools.product(TAKERS, NO_PATHS)
    if (taker, given) not in {("load_mnist", "None"), ("load_dataset", "None")}  # the built-in set
]


@pytest.mark.parametrize(("taker", "given"), GIVEN)
def test_what_is_no_path_and_no_run_is_refused_by_whoever_takes_one(taker, given):
    call, words = TAKERS[taker]
    with pytest.raises(NncoreError) as refusal:
        call(NO_PATHS[given])
    assert words in str(refusal.value)


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_argument_is_refused_with_its_remedy(wrong):
    call, words = WRONG[wrong]
    with pytest.raises((ArgumentError, ConfigError)) as refusal:
        call()
    assert words in str(refusal.value)


def test_a_refused_update_has_moved_nothing():
    params = {"x": np.ones(2), "y": 1.0}
    optimizer = Momentum(0.1)
    with pytest.raises(ArgumentError):
        optimizer.update(params, {"x": np.ones(2), "y": 0.5})
    assert params["x"].tolist() == [1, 1]
    assert optimizer.steps == 0


def test_what_has_no_dimension_is_an_array_all_the_same():
    x = np.array(3.0)
    assert nncore.numerical_gradient(lambda x: x * x, x) == pytest.approx(6)
    params = {"x": x}
    updated(params, {"x": np.float64(10.0)})
    assert params["x"] == 2


def test_a_result_of_one_entry_is_a_number():
    gradient = nncore.numerical_gradient(lambda x: np.sum(x, keepdims=True), TWO.copy())
    assert gradient == pytest.approx([1, 1])


def test_whole_numbers_and_empty_arrays_are_worked_on():
    assert nncore.numerical_gradient(square, [3, 4]) == pytest.approx([6, 8])
    assert nncore.numerical_gradient(square, []).shape == (0,)
    assert nncore.sigmoid([True, False]).tolist() == nncore.sigmoid([1, 0]).tolist()
    (row,) = nncore.compare_gradients({"W": []}, {"W": []})
    assert row.passed
