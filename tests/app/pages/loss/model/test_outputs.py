"""What the Loss page computes, against plain computations."""

import math

import numpy as np
import pytest

from app.pages.loss.model.outputs import Outputs, log_odds_axis, softmax_cells

SCORES = np.array([0.3, 2.9, 4.0, -1.5, 0.0, 1.2, -0.7, 2.2, 0.1, -3.0])
KEYS = ("sum_squared_error", "cross_entropy")


def plain_softmax(a: np.ndarray) -> np.ndarray:
    e = [math.exp(value) for value in a]
    return np.array([value / sum(e) for value in e])


def plain_loss(key: str, a: np.ndarray, label: int, temperature: float) -> float:
    y = plain_softmax(a / temperature)
    if key == "cross_entropy":
        return -math.log(y[label] + 1e-7)
    return 0.5 * sum((y[k] - (k == label)) ** 2 for k in range(len(y)))


def test_the_book_s_example_costs_what_the_book_says() -> None:
    y = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
    outputs = Outputs(np.log(y + 1e-12), 2)
    assert outputs.loss("sum_squared_error") == pytest.approx(0.0975, abs=1e-9)
    assert outputs.loss("cross_entropy") == pytest.approx(0.510825457099338, abs=1e-9)


def test_uniform_outputs_cost_log_ten_and_point_four_five() -> None:
    outputs = Outputs(np.zeros(10), 4)
    assert outputs.loss("cross_entropy") == pytest.approx(math.log(10), abs=1e-5)
    assert outputs.loss("sum_squared_error") == pytest.approx(0.5 * (0.81 + 9 * 0.01))


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("key", KEYS)
def test_gradients_on_the_scores_are_central_differences(key: str, temperature: float) -> None:
    h = 1e-5
    gradient = Outputs(SCORES, 7, temperature).gradient(key)
    for k in range(10):
        e = h * np.eye(10)[k]
        above = plain_loss(key, SCORES + e, 7, temperature)
        below = plain_loss(key, SCORES - e, 7, temperature)
        assert gradient[k] == pytest.approx((above - below) / (2 * h), abs=1e-8)


def test_squared_error_sends_nothing_back_for_a_confident_mistake() -> None:
    sure_of_8 = Outputs(np.where(np.arange(10) == 8, 14.0, 0.0), 7)
    assert sure_of_8.loss("sum_squared_error") > 0.999
    assert np.linalg.norm(sure_of_8.gradient("sum_squared_error")) < 1e-4
    assert np.linalg.norm(sure_of_8.gradient("cross_entropy")) > 1


@pytest.mark.parametrize("probability", [0.0, 0.001, 0.25, 0.5, 0.999, 1.0])
@pytest.mark.parametrize("temperature", [0.3, 1.0, 5.0])
def test_a_dragged_probability_leaves_a_distribution(
    probability: float, temperature: float
) -> None:
    before = Outputs(SCORES, 7, temperature)
    after = before.with_probability(3, probability)
    assert after.y.sum() == pytest.approx(1)
    assert after.y[3] == pytest.approx(probability, abs=2e-9)
    others = np.delete(np.arange(10), 3)
    shares = before.y[others] / before.y[others].sum()
    assert after.y[others] == pytest.approx(shares * (1 - after.y[3]), rel=1e-6)


def test_a_bar_can_be_dragged_to_one_and_back_without_losing_the_others() -> None:
    before = Outputs(SCORES, 7)
    p = float(before.y[2])
    after = before.with_probability(2, 1.0).with_probability(2, p)
    assert after.y == pytest.approx(before.y, rel=1e-6)


def test_a_score_is_moved_alone() -> None:
    after = Outputs(SCORES, 7).with_score(4, 9.5)
    assert after.scores[4] == 9.5
    assert np.delete(after.scores, 4) == pytest.approx(np.delete(SCORES, 4))


@pytest.mark.parametrize("key", KEYS)
def test_the_curve_passes_through_the_point(key: str) -> None:
    outputs = Outputs(SCORES, 7)
    at_point = outputs.losses_at(key, np.array([outputs.true_probability]))
    assert at_point[0] == pytest.approx(outputs.loss(key))


def test_the_curves_at_their_ends() -> None:
    outputs = Outputs(np.zeros(10), 7)
    entropy = outputs.losses_at("cross_entropy", np.array([0.0, 1.0]))
    squared = outputs.losses_at("sum_squared_error", np.array([0.0, 1.0]))
    assert entropy == pytest.approx([-math.log(1e-7), 0], abs=1e-6)
    assert squared == pytest.approx([0.5 * (1 + 9 / 81), 0])


def test_softmax_cells_are_the_steps_by_hand() -> None:
    cells = softmax_cells(Outputs(np.array([1.0, 3.0, 2.0]), 0, temperature=0.5))
    assert cells.divided.tolist() == [2, 6, 4]
    assert cells.shifted.tolist() == [-4, 0, -2]
    assert cells.exponentials == pytest.approx([math.exp(-4), 1, math.exp(-2)])
    assert cells.total == pytest.approx(1 + math.exp(-4) + math.exp(-2))
    assert cells.probabilities == pytest.approx(plain_softmax(np.array([2.0, 6.0, 4.0])))


def test_log_odds_and_probabilities_belong_together() -> None:
    odds, p = log_odds_axis(3.0, 7)
    assert odds.tolist() == [-3, -2, -1, 0, 1, 2, 3]
    assert np.log(p / (1 - p)) == pytest.approx(odds)
