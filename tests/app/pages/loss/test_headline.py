"""What the Loss page says of outputs: it sends nobody to look at what is not there."""

import numpy as np
import pytest

from app.pages.loss.headline import headline
from app.pages.loss.model.outputs import Outputs
from nncore import LOSSES


def sure_of_another(score: float, temperature: float = 1.0) -> Outputs:
    """The true class, 0, gets about exp(-score / temperature), the second all the rest."""
    return Outputs(np.array([0.0, score]), 0, temperature)


def said_of(outputs: Outputs) -> str:
    return headline(outputs, by_hand=False, running=False, diverged=False)


@pytest.mark.parametrize("probability", [1e-2, 1e-5, 1e-7, 2e-8])
def test_where_a_gradient_comes_back_it_is_compared(probability: float) -> None:
    outputs = sure_of_another(-np.log(probability))
    assert lengths(outputs)["cross_entropy"] > 5 * lengths(outputs)["sum_squared_error"]
    assert lengths(outputs)["cross_entropy"] > 0.2
    assert "compare" in said_of(outputs)


@pytest.mark.parametrize(
    "outputs",
    [sure_of_another(-np.log(5e-9)), sure_of_another(12.0, temperature=0.1)],
    ids=["dragged", "cold"],
)
def test_where_none_comes_back_the_reason_is_said(outputs: Outputs) -> None:
    assert max(lengths(outputs).values()) < 0.1 / outputs.temperature
    assert "10⁻⁷" in said_of(outputs)
    assert "compare" not in said_of(outputs)


def lengths(outputs: Outputs) -> dict[str, float]:
    """Of the gradient of each loss: how hard it pushes."""
    return {key: float(np.linalg.norm(outputs.gradient(key))) for key in LOSSES}
