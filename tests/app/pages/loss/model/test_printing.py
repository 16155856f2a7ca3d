"""What a formula prints gives what it prints as its result."""

import numpy as np
import pytest

from app.pages.loss.model.outputs import Outputs
from app.pages.loss.model.printing import printed_outputs, result_text


def squared_error(y: np.ndarray, label: int) -> float:
    return 0.5 * sum((p - (k == label)) ** 2 for k, p in enumerate(y))


def cross_entropy(y: np.ndarray, label: int) -> float:
    return float(-np.log(y[label] + 1e-7))


@pytest.mark.parametrize("scale", [0.0, 0.01, 1.0, 5.0, 20.0, 60.0])
@pytest.mark.parametrize(
    ("loss", "formula"), [("sum_squared_error", squared_error), ("cross_entropy", cross_entropy)]
)
def test_the_printed_numbers_give_the_printed_result(scale, loss, formula) -> None:
    rng = np.random.default_rng(1)
    for label in range(10):
        outputs = Outputs(scale * rng.standard_normal(10), label)
        printed = np.array(printed_outputs(outputs, loss), float)
        assert result_text(formula(printed, label)) == result_text(formula(outputs.y, label))


def test_three_decimals_are_enough_for_plain_numbers() -> None:
    assert printed_outputs(Outputs(np.zeros(10), 3), "sum_squared_error") == ["0.100"] * 10
