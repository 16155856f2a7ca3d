"""Question of the Network page: what it takes a test image for."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.widgets.digit_image import DigitImage
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from nncore.building import build_network
from tests.app.class_sets import small_set
from tests.app.questions.asked import choose, outcome, view
from tests.mnist import built_in_mnist

WAIT = 20_000


@pytest.fixture
def asking(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window("--page", "network")
    qtbot.waitUntil(lambda: window.page.moments.moment is not None, timeout=WAIT)
    return window


def asked_about(window: MainWindow) -> np.ndarray:
    """The image beside the question."""
    (image,) = window.asking.bar.findChildren(DigitImage)
    assert image.isVisible()
    return image.pixels


def test_what_it_answers_is_what_the_engine_predicts(asking: MainWindow) -> None:
    asking.page.predict("answer")
    pixels = asked_about(asking)
    data, network = built_in_mnist(), build_network(TrainingConfig(), built_in_mnist())
    read_as = int(network.predict(pixels.reshape(1, -1) / 255).argmax())
    choose(asking, (read_as + 1) % 10)
    assert f"✗ No: {read_as}." in outcome(asking)
    assert asking.page.state.tab == "digit"
    assert np.array_equal(data.x_test[asking.page.state.digit.index].reshape(28, 28), pixels)


def test_another_case_is_another_image(asking: MainWindow) -> None:
    asking.page.predict("answer")
    first = asked_about(asking)
    choose(asking, 0)
    asking.asking.bar.another_button.click()
    assert not np.array_equal(asked_about(asking), first)
    assert view(asking).answer_button.isVisible()


@pytest.mark.thorough
def test_other_data_end_a_question_that_was_answered(
    asking: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.page.predict("answer")
    choose(asking, 0)
    other = small_set(("a", "b"))
    monkeypatch.setattr("app.session.session.load_dataset", lambda *_, **__: other)
    with qtbot.waitSignal(asking.session.run_started, timeout=WAIT):
        asking.session.load(Path("small.npz"))
    qtbot.waitUntil(lambda: asking.page.state.predicts == "none", timeout=WAIT)
    assert asking.asking.bar.isHidden()


def test_a_network_that_comes_later_is_asked_about_then(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    assert window.page.moments.moment is None
    window.page.predict("answer")
    assert window.asking.bar.refusal.text() == "There is no network yet."
    qtbot.waitUntil(lambda: window.asking.bar.view is not None, timeout=WAIT)
    assert not window.transport.action_run.isEnabled()
