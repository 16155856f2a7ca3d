"""Questions of the Mini-batch page, and what NumPy's own draws say."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from nncore import MultiLayerNet, TrainingConfig
from nncore.building import build_network
from tests.app.drawn import series
from tests.app.questions.asked import outcome, say, view
from tests.mnist import built_in_mnist

WAIT = 30_000
TRAIN_SIZE, BATCH = 500, 50
SMALL = TrainingConfig(hidden_sizes=(5,), train_size=TRAIN_SIZE, batch_size=BATCH)


@pytest.fixture
def asking(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window("--page", "miniBatch")
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=WAIT)
    window.session.set_config(SMALL)
    window.page.update_state(batch_size=BATCH)
    return window


def draw(window: MainWindow, n: int) -> None:
    draws = window.page.state.draw
    window.page.update_state(draw=replace(draws, n_batches=n))


def test_the_share_that_an_epoch_has_seen_is_numpys(asking: MainWindow, qtbot: QtBot) -> None:
    asking.page.predict("seen")
    assert asking.page.state.tab == "draw"
    assert "Batches of 50 are drawn at random, 10 of them" in view(asking).text.text()
    theory = series(asking.page.draw_view.plot, "1 − e^(−x)")
    assert not theory.isVisible()  # it would give the answer away
    say(asking, 50)
    assert theory.isVisible()
    draw(asking, 9)
    assert "Press Run" in outcome(asking)
    draw(asking, 12)  # some more than an epoch
    rng = np.random.default_rng(asking.page.state.draw.seed)
    drawn = [rng.choice(TRAIN_SIZE, BATCH) for _ in range(10)]
    truth = 100 * len(np.unique(drawn)) / TRAIN_SIZE
    qtbot.waitUntil(lambda: "it is" in outcome(asking))
    assert f"it is {truth:.1f}\u202f%" in outcome(asking)


def test_draws_under_way_begin_anew_with_an_answer(asking: MainWindow) -> None:
    asking.page.update_state(tab="draw")
    draw(asking, 20)
    seed = asking.page.state.draw.seed
    asking.page.predict("seen")
    say(asking, 50)
    assert asking.page.state.draw.n_batches == 0
    assert asking.page.state.draw.seed != seed
    assert "Press Run" in outcome(asking)


def test_how_far_off_a_batch_of_ten_is(asking: MainWindow, qtbot: QtBot) -> None:
    asking.page.predict("off")
    assert asking.page.state.tab == "noise"
    assert "a batch of 10 " in view(asking).text.text()
    say(asking, 100)
    asking.transport.action_run.trigger()
    qtbot.waitUntil(lambda: "it is" in outcome(asking), timeout=WAIT)
    said = float(outcome(asking).partition("it is ")[2].split("\u202f")[0])
    assert said == pytest.approx(relative_distance(10), abs=0.6)


def relative_distance(size: int) -> float:
    """Standard error of the mean of so many samples' gradients, in percent of the full one."""
    data = built_in_mnist()
    network = build_network(SMALL, data).astype(np.float64)
    x, t = data.x_train[:TRAIN_SIZE] / 255, data.t_train[:TRAIN_SIZE]
    gradients = np.array([flat(network, x[i : i + 1], t[i : i + 1]) for i in range(TRAIN_SIZE)])
    full = gradients.mean(axis=0)
    variance = ((gradients - full) ** 2).sum(axis=1).mean()
    return 100 * np.sqrt(variance / size) / np.linalg.norm(full)


def flat(network: MultiLayerNet, x: np.ndarray, t: np.ndarray) -> np.ndarray:
    return np.concatenate([grad.ravel() for grad in network.gradient(x, t).values()])


def test_a_question_of_another_tab_holds_nothing(asking: MainWindow) -> None:
    asking.page.predict("seen")
    assert not asking.transport.action_run.isEnabled()
    asking.page.update_state(tab="noise")
    assert asking.transport.action_run.isEnabled()
    assert asking.asking.bar.isHidden()
    asking.page.update_state(tab="draw")
    assert not asking.transport.action_run.isEnabled()
