"""Questions of the Loss page: two outputs, worked out by hand."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.loss.model.two_outputs import TwoOutputs
from app.window.main_window import MainWindow
from tests.app.questions.asked import choose, outcome, say, view
from tests.mnist import built_in_mnist

CASES = range(40)


@pytest.fixture
def asking(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window("--page", "loss")
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=20_000)
    return window


def label_of(window: MainWindow) -> int:
    """True class of the image on the page, of the test images."""
    state = window.page.state
    assert state.split == "test"
    return int(built_in_mnist().t_test[state.index])


@pytest.mark.parametrize("case", CASES)
def test_what_two_outputs_cost_is_what_the_formulas_say(case: int) -> None:
    two = TwoOutputs(case, 7, 10)
    first, second = two.given
    if two.loss == "cross_entropy":
        expected = [-math.log(first), -math.log(second)]
    else:  # ½ Σ (y − t)²: the rest in one class, or a ninth of it in each of nine
        one, many = (1 - first) ** 2, (1 - second) ** 2
        expected = [(one + one) / 2, (many + many / 9) / 2]
    assert two.costs == pytest.approx(expected, abs=1e-5)  # the 1e-7 in the log
    assert two.dearer == int(np.argmax(expected))


def test_cases_differ_and_ask_about_both_losses() -> None:
    assert {TwoOutputs(case, 7, 10).loss for case in CASES} == {
        "cross_entropy",
        "sum_squared_error",
    }
    assert len({TwoOutputs(case, 7, 10).given for case in CASES}) > 20
    assert {TwoOutputs(case, 7, 10).dearer for case in CASES} == {0, 1}


def test_the_bars_show_the_dearer_output_once_it_is_told(asking: MainWindow) -> None:
    asking.page.update_state(predicts="which")
    two = TwoOutputs(0, label_of(asking), 10)
    choose(asking, 1 - two.dearer)
    assert "✗ No: Output " + "AB"[two.dearer] in outcome(asking)
    assert asking.page.state.source == "hand"
    outputs = asking.page.outputs
    assert outputs.y[outputs.label] == pytest.approx(two.given[two.dearer], abs=1e-6)


def test_a_second_case_follows_with_the_other_loss(asking: MainWindow) -> None:
    asking.page.update_state(predicts="how_much")
    assert "cross-entropy" in view(asking).question.text.within("en")
    say(asking, 1.0)
    first, second = TwoOutputs(0, label_of(asking), 10).given
    truth = abs(math.log(first) - math.log(second))
    assert f"it is {truth:.2f}: {abs(1 - truth):.2f} away" in outcome(asking)
    asking.asking.bar.another_button.click()
    assert "squared error" in view(asking).question.text.within("en")
    assert view(asking).answer_button.isVisible()
