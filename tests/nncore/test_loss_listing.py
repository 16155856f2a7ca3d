"""The lines of a loss, run one by one, give what the engine gives."""

import numpy as np
import pytest

from nncore import (
    LOSSES,
    cross_entropy_error,
    loss_code,
    loss_readings,
    softmax,
    sum_squared_error,
)
from nncore.loss_listing import CALLS, FUNCTIONS, KINDS

ENGINE = {"cross_entropy": cross_entropy_error, "sum_squared_error": sum_squared_error}
SCORES = np.random.default_rng(3).normal(0, 4, 10)
LABEL = 7
TARGET = np.eye(10)[LABEL]


def told(loss: str, scores: np.ndarray) -> dict[str, object]:
    """The last value of each name, as it is told."""
    return {value.name: value for line in loss_readings(loss, scores, LABEL) for value in line.made}


def test_every_loss_of_the_engine_has_its_code() -> None:
    assert FUNCTIONS.keys() == CALLS.keys() == LOSSES.keys() == ENGINE.keys()


@pytest.mark.parametrize("loss", ENGINE)
@pytest.mark.parametrize("scores", [SCORES, np.zeros(10), 300 * SCORES], ids=["", "0", "large"])
def test_the_text_itself_gives_the_engine_s_loss(loss: str, scores: np.ndarray) -> None:
    space = {"np": np, "a": scores, "t": TARGET}
    exec(loss_code(loss).text, space)
    assert np.allclose(space["y"], softmax(scores), rtol=0, atol=1e-12)
    assert space["loss"] == pytest.approx(ENGINE[loss](softmax(scores), TARGET), abs=1e-12)


@pytest.mark.parametrize("loss", ENGINE)
def test_the_values_told_are_the_engine_s(loss: str) -> None:
    values = told(loss, SCORES)
    expected = ENGINE[loss](softmax(SCORES), TARGET)
    assert float(values["loss"].window) == pytest.approx(expected, abs=1e-12)
    y = values["y"]
    assert (y.shape, y.start) == ((10,), (5,))  # five numbers around the true class
    assert np.allclose(y.window, softmax(SCORES)[5:], rtol=0, atol=1e-12)
    assert y.window[y.looked_at] == pytest.approx(softmax(SCORES)[LABEL], abs=1e-12)
    assert (y.low, y.high) == pytest.approx((min(softmax(SCORES)), max(softmax(SCORES))))


def test_lines_run_in_the_order_of_the_calls() -> None:
    code = loss_code("cross_entropy")
    lines = [code.lines[line.place].text for line in loss_readings("cross_entropy", SCORES, LABEL)]
    assert [line.strip().partition(" ")[0] for line in lines] == [
        *("c", "exp_a", "sum_exp_a", "y", "y"),
        *("delta", "log_y", "terms", "E", "loss"),
    ]
    assert lines[4] == "y = softmax(a)"


@pytest.mark.parametrize("loss", ENGINE)
def test_every_line_that_is_stopped_at_has_a_kind_and_a_caller(loss: str) -> None:
    code = loss_code(loss)
    for place in code.order:
        text = code.lines[place].text
        assert text.strip() in KINDS
        assert len(code.callers(place)) == int(text.startswith(" "))
