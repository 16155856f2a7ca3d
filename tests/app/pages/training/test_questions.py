"""Questions of the Training page, and what the engine says of the same run."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.session.run import RunStatus
from app.window.main_window import MainWindow
from nncore import Trainer, TrainingConfig
from tests.app.drawn import series
from tests.app.questions.asked import choose, outcome, say, sketch, view
from tests.mnist import built_in_mnist

pytestmark = pytest.mark.whole_mnist

WAIT = 20_000
SMALL = TrainingConfig(
    hidden_sizes=(5,), train_size=20_000, batch_size=2000, iterations=30, learning_rate=1.0
)
EPOCH = 10  # steps


@pytest.fixture
def asking(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window("--page", "training")
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=WAIT)
    window.session.set_config(SMALL)
    return window


def ask(window: MainWindow, key: str) -> None:
    window.page.predict(key)


def epoch(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(
        window.session.status_changed,
        check_params_cb=lambda status: status is not RunStatus.RUNNING,
        timeout=WAIT,
    ):
        window.transport.action_step_epoch.trigger()


def losses(config: TrainingConfig, n: int) -> np.ndarray:
    trainer = Trainer(config, built_in_mnist())
    return np.array([trainer.step().loss for _ in range(n)], float)


def test_run_step_and_epoch_wait_for_an_answer(asking: MainWindow) -> None:
    actions = [asking.transport.action_run, asking.transport.action_step]
    actions.append(asking.transport.action_step_epoch)
    assert all(action.isEnabled() for action in actions)
    asking.command_actions["actionPredict"].trigger()
    assert asking.page.state.predicts == "accuracy"
    assert not any(action.isEnabled() for action in actions)
    assert asking.transport.headline.text() == "Answer first; then Run is free."
    say(asking, 50)
    assert all(action.isEnabled() for action in actions)


def test_the_accuracy_after_an_epoch_is_the_engines(asking: MainWindow, qtbot: QtBot) -> None:
    ask(asking, "accuracy")
    assert "right after step 10" in view(asking).question.text.within("en")
    say(asking, 50)
    epoch(asking, qtbot)
    trainer = Trainer(SMALL, built_in_mnist())
    for _ in range(EPOCH):
        trainer.step()
    truth = 100 * trainer.evaluate().test_accuracy
    qtbot.waitUntil(lambda: "it is" in outcome(asking))
    assert (
        f"You said 50.0\u202f%; it is {truth:.1f}\u202f%: {abs(50 - truth):.1f} away."
        in outcome(asking)
    )


def test_another_case_is_about_the_epoch_after(asking: MainWindow, qtbot: QtBot) -> None:
    ask(asking, "accuracy")
    say(asking, 50)
    epoch(asking, qtbot)
    qtbot.waitUntil(lambda: "it is" in outcome(asking))
    asking.asking.bar.another_button.click()
    assert "Step 10. How many" in view(asking).question.text.within("en")
    assert not asking.transport.action_run.isEnabled()


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("rate", "fate"), [(1e-6, "It hardly moves"), (300.0, "It rises, or leaves all bounds")]
)
def test_what_the_loss_does_is_read_in_the_losses(
    asking: MainWindow, qtbot: QtBot, rate: float, fate: str
) -> None:
    config = replace(SMALL, learning_rate=rate)
    asking.session.set_config(config)
    ask(asking, "diverges")
    choose(asking, 0)
    epoch(asking, qtbot)
    made = losses(config, EPOCH)
    assert (made[-1] > 2 * made[0]) == fate.startswith("It rises")
    qtbot.waitUntil(lambda: "✗" in outcome(asking))
    assert f"✗ No: {fate}." in outcome(asking)


def test_a_sketched_loss_is_compared_with_the_engines(asking: MainWindow, qtbot: QtBot) -> None:
    ask(asking, "loss")
    plot = view(asking).editor.plot
    sketch(plot, (0, 2.0), (EPOCH, 2.0))
    heights = np.array(plot.sketch)
    view(asking).answer_button.click()
    epoch(asking, qtbot)
    qtbot.waitUntil(lambda: "off on average" in outcome(asking))
    made = losses(SMALL, EPOCH)
    # 41 columns for ten steps: each shows the step that it stands in, the last one ends the last
    columns = made[np.minimum(np.floor(np.linspace(0, EPOCH, 41)), EPOCH - 1).astype(int)]
    said = float(outcome(asking).partition(" is ")[2].split()[0])
    assert said == pytest.approx(np.abs(heights - columns).mean(), abs=0.03)


def test_another_configuration_ends_a_question_that_was_answered(
    asking: MainWindow, qtbot: QtBot
) -> None:
    ask(asking, "accuracy")
    say(asking, 50)
    asking.session.set_config(replace(SMALL, learning_rate=0.5))
    qtbot.waitUntil(lambda: asking.page.state.predicts == "none")
    assert asking.asking.bar.isHidden()
    assert asking.transport.action_run.isEnabled()


def test_a_run_that_has_ended_is_asked_about_from_its_beginning(
    asking: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(asking.session.run_ended, timeout=WAIT):
        asking.session.start()
    ask(asking, "accuracy")
    assert "right after step 10" in view(asking).question.text.within("en")
    say(asking, 50)
    assert asking.session.run.iteration == 0  # or the answer would stand on the page
    assert "Press Run" in outcome(asking)


def test_a_run_under_way_pauses_for_a_question(asking: MainWindow, qtbot: QtBot) -> None:
    asking.session.set_config(replace(SMALL, iterations=100_000))
    with qtbot.waitSignal(asking.session.status_changed, timeout=WAIT):
        asking.session.start()
    ask(asking, "accuracy")  # a state that was set pauses nothing
    assert asking.asking.bar.refusal.text() == "It runs: pause it, then predict."
    asking.page.predict("none")
    qtbot.waitUntil(lambda: asking.session.run.iteration > 1, timeout=WAIT)
    asking.command_actions["actionPredict"].trigger()
    qtbot.waitUntil(lambda: asking.session.status is RunStatus.PAUSED, timeout=WAIT)
    step, _, question = view(asking).text.text().partition(". ")
    asked_at = int(step.removeprefix("Step ").replace(",", ""))
    # One was under way, and at full speed one more is made, which is watched.
    assert asked_at <= asking.session.run.iteration <= asked_at + 2
    assert question.startswith("How many of the test images")


def test_another_rate_ends_a_question_that_was_answered(asking: MainWindow, qtbot: QtBot) -> None:
    asking.page.predict("diverges")
    choose(asking, 0)
    epoch(asking, qtbot)
    asking.session.set_config(replace(SMALL, learning_rate=0.3))  # of the steps to come
    assert asking.session.run.iteration == EPOCH
    qtbot.waitUntil(lambda: asking.page.state.predicts == "none")
    asking.page.predict("diverges")
    assert "at a learning rate of 0.3?" in view(asking).text.text()


def test_the_sketch_stays_on_the_pages_own_plot_too(asking: MainWindow, qtbot: QtBot) -> None:
    asking.page.predict("accuracy")
    say(asking, 50)
    epoch(asking, qtbot)
    qtbot.waitUntil(lambda: "it is" in outcome(asking))
    asking.page.predict("loss")  # of the steps after those of the first epoch
    plot = view(asking).editor.plot
    sketch(plot, (EPOCH, 2.0), (2 * EPOCH, 1.0))
    curve = series(asking.page.loss_view.plot, "your sketch")
    x, y = curve.getData()
    assert (x[0], x[-1]) == (EPOCH, 2 * EPOCH)
    assert (y[0], y[-1]) == pytest.approx((2.0, 1.0), abs=0.1)
    view(asking).answer_button.click()
    asking.page.update_state(log=True, axis="epoch")
    x, y = curve.getData()
    assert (x[0], x[-1]) == pytest.approx((1, 2))
    assert (y[0], y[-1]) == pytest.approx(np.log10([2.0, 1.0]), abs=0.1)
    asking.page.update_state(axis="seconds")  # nobody knows when steps to come will be made
    assert curve.getData()[0] is None
    asking.page.update_state(axis="epoch")
    asking.page.predict("none")
    assert curve.getData()[0] is None
