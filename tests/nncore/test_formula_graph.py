import numpy as np

from nncore.formulas.graph import Graph, in_order
from nncore.formulas.programs import Program


def test_equal_parts_are_one_node():
    graph = Graph(2)
    x, y = graph.variables
    assert (x * y).then("sin") is (x * y).then("sin")


def test_constants_are_computed_at_once():
    graph = Graph(1)
    assert (graph.constant(2) * 3 - 1).constant == 5


def test_zero_and_minus_zero_stay_apart():
    graph = Graph(1)
    assert (1 / graph.constant(-0.0)).constant == -np.inf
    assert (1 / graph.constant(0.0)).constant == np.inf


def test_multiplying_by_one_and_raising_to_one_leave_the_node():
    (x,) = Graph(1).variables
    assert x * 1 is x
    assert 1 * x is x
    assert x / 1 is x
    assert x**1 is x


def test_multiplying_by_zero_is_not_simplified_away():
    (x,) = Graph(1).variables
    assert (0 * x).constant is None  # 0 * inf is nan


def test_order_puts_operands_first_and_leaves_out_what_is_not_needed():
    (x,) = Graph(1).variables
    square = x * x
    square.then("sin")
    assert in_order([square]) == [x, square]


def test_derivative_grows_in_proportion_to_the_formula():
    graph = Graph(1)
    (x,) = graph.variables
    formula = x
    for _ in range(40):
        formula = (formula * x).then("sin")
    assert len(in_order([graph.derivative(formula, x)])) < 10 * len(in_order([formula]))


def test_program_computes_several_outputs_at_once():
    graph = Graph(2)
    x, y = graph.variables
    program = Program(graph.variables, [x + y, x * y])
    total, product = program(np.array([1.0, 2.0]), 3.0)
    assert total.tolist() == [4, 5]
    assert product.tolist() == [3, 6]
