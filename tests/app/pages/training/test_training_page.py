"""The Training page, driven as a user drives it, on the real MNIST."""

import math
import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import build_window, rebuild_window
from app.number_text import whole
from app.pages.training.page import TrainingPage
from app.pages.training.views.batch_view import BatchView
from app.session.run import RunStatus
from app.widgets.band import Band
from app.window.hint_bar import HintBar
from app.window.main_window import MainWindow
from nncore import Evaluation, MultiLayerNet, Trainer, TrainingConfig, scale_pixels
from nncore.building import build_network
from tests.app.asking import answer
from tests.app.fronts import lay_out
from tests.app.layout_requests import LayoutRequests
from tests.in_turn import in_turn

ENDING_MS = 60_000
ANSWER_MS = 30_000


def page_of(window: MainWindow) -> TrainingPage:
    page = window.page
    assert isinstance(page, TrainingPage)
    return page


def spin(window: MainWindow, name: str, kind: type = QDoubleSpinBox) -> QDoubleSpinBox:
    return window.findChild(kind, name)


def use(window: MainWindow, qtbot: QtBot, **changes: object) -> None:
    """Give the next run another config."""
    with qtbot.waitSignal(window.session.run_started):
        window.session.set_config(TrainingConfig(**changes))


def run_to_the_end(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.run_ended, timeout=ENDING_MS):
        window.transport.action_run.trigger()


def wait_for_steps(window: MainWindow, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: window.session.run.iteration >= count, timeout=ANSWER_MS)


def has_read(view: BatchView, iteration: int) -> bool:
    """Whether the mini-batch of this step is shown."""
    return view.reading is not None and view.reading.iteration == iteration


@pytest.mark.whole_mnist
def test_a_run_at_the_seed_s_settings_learns_mnist(window: MainWindow, qtbot: QtBot) -> None:
    """As far as two epochs go; `python -m tests.stress learning` goes all the 10,000 steps."""
    use(window, qtbot, iterations=1200)
    run_to_the_end(window, qtbot)
    session, page = window.session, page_of(window)
    assert session.run.record.history.evaluations[-1].test_accuracy >= 0.87
    assert session.status is RunStatus.FINISHED
    assert not window.transport.action_run.isChecked()
    assert window.findChild(QProgressBar, "trainingProgress").value() == 1200
    assert page.readouts.iteration.text() == "1,200"
    assert float(page.readouts.test.text().split()[0]) >= 87.0


@pytest.mark.thorough
def test_steps_that_are_shown_lay_nothing_out_anew(window: MainWindow, qtbot: QtBot) -> None:
    """Numbers of as many digits as those before: milliseconds that a slow computer has not."""
    view = page_of(window).batch_view
    window.transport.speed_slider.setValue(40)
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, 11)
    shown = page_of(window).readouts.iteration  # one digit, then two: that may take its time
    qtbot.waitUntil(lambda: view.reading.iteration >= 11 <= int(shown.text()), timeout=ANSWER_MS)
    lay_out()
    words_room = view.words.parentWidget()  # which is asked, and has no layout
    requests = LayoutRequests(window.transport, *around(words_room))
    words = view.words.text()
    qtbot.waitUntil(lambda: view.reading.iteration >= 15, timeout=ANSWER_MS)
    QCoreApplication.processEvents()
    assert view.words.text() != words
    assert requests.asked == []


def around(widget: QWidget) -> list[QWidget]:
    """All widgets that a widget stands in."""
    outer = widget.parentWidget()
    return [outer, *around(outer)] if outer is not None else []


@pytest.mark.parametrize(
    "settings",
    [
        {"iterations": 300, "seed": 5},
        {"iterations": 300, "weight_decay": 0.01, "dropout": 0.5},
        {"iterations": 3, "weight_decay": 0.01, "dropout": 0.5, "gradient_method": "numerical"},
    ],
    ids=["plain", "regularized", "numerical"],
)
def test_the_window_learns_what_the_engine_learns_alone(
    window: MainWindow, qtbot: QtBot, settings: dict[str, object]
) -> None:
    use(window, qtbot, **settings)
    run_to_the_end(window, qtbot)
    alone = Trainer(TrainingConfig(**settings), window.session.dataset)
    losses = [alone.step().loss for _ in range(alone.config.iterations)]
    np.testing.assert_array_equal(window.session.run.record.history.losses, np.float32(losses))


def test_the_penalty_of_the_weight_decay_stands_beside_the_loss_where_there_is_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    penalty = page_of(window).readouts.penalty
    use(window, qtbot, iterations=50, weight_decay=0.01)
    qtbot.waitUntil(penalty.isVisible, timeout=ANSWER_MS)
    network = build_network(window.session.config, window.session.dataset)
    squares = sum(float((param**2).sum()) for param in network.params.values())
    assert float(penalty.text()) == pytest.approx(0.005 * squares, rel=0.01)
    use(window, qtbot, iterations=50)
    qtbot.waitUntil(penalty.isHidden, timeout=ANSWER_MS)


def test_a_finished_run_starts_afresh_from_the_same_weights(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=50)
    run_to_the_end(window, qtbot)
    first = window.session.run.record.history.losses
    run_to_the_end(window, qtbot)
    assert window.session.run.record.history.losses is not first
    np.testing.assert_array_equal(window.session.run.record.history.losses, first)


def test_pause_holds_the_run_and_run_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, 20)
    window.transport.action_run.trigger()
    assert window.session.status is RunStatus.PAUSED
    # Answered between two steps; the one that is under way, and the last one, come before.
    held = [answer(window.session, qtbot, lambda trainer: trainer.iteration) for _ in range(5)]
    assert window.session.run.iteration == held[-1] == held[-2]
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, held[-1] + 20)


def test_a_step_learns_from_one_mini_batch(window: MainWindow, qtbot: QtBot) -> None:
    for count in (1, 2, 3):
        qtbot.keyClick(window, Qt.Key.Key_F10)
        wait_for_steps(window, qtbot, count)
        assert window.session.status is RunStatus.PAUSED
    assert window.session.run.iteration == 3


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_an_epoch_is_trained_at_full_speed_and_held_at_its_end(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, batch_size=600)
    window.transport.speed_slider.setValue(0)  # one step a second
    page, session = page_of(window), window.session
    for epoch in (1, 2):
        with qtbot.waitSignal(session.status_changed, check_params_cb=is_paused, timeout=ENDING_MS):
            qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        assert session.run.iteration == 100 * epoch
        assert session.run.record.history.evaluations[-1].epoch == epoch
        assert not window.transport.action_run.isChecked()
        qtbot.waitUntil(lambda n=100 * epoch: has_read(page.batch_view, n), timeout=ANSWER_MS)


def is_paused(status: RunStatus) -> bool:
    return status is RunStatus.PAUSED


def test_a_run_that_was_meant_to_end_its_epoch_can_be_paused_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.transport.action_step_epoch.trigger()
    assert window.session.status is RunStatus.RUNNING
    window.transport.action_run.trigger()
    assert window.session.status is RunStatus.PAUSED
    held = [answer(window.session, qtbot, lambda trainer: trainer.iteration) for _ in range(3)]
    assert held[-1] < 600


def test_reset_goes_back_to_the_same_weights(window: MainWindow, qtbot: QtBot) -> None:
    window.transport.action_step.trigger()
    wait_for_steps(window, qtbot, 1)
    first = float(window.session.run.record.history.losses[0])
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, 50)
    window.transport.action_reset.trigger()
    assert (window.session.status, window.session.run.iteration) == (RunStatus.READY, 0)
    assert page_of(window).readouts.iteration.text() == "0"
    window.transport.action_step.trigger()
    wait_for_steps(window, qtbot, 1)
    assert float(window.session.run.record.history.losses[0]) == first


def test_after_a_reset_the_new_run_s_first_batch_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    looks = []
    page = page_of(window)
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, 50)
    window.transport.action_reset.trigger()
    window.session.request(lambda trainer: trainer.iteration, looks.append)
    qtbot.waitUntil(lambda: bool(looks), timeout=ANSWER_MS)  # which is asked after the reading
    assert looks == [0]
    assert page.batch_view.reading.iteration == 0


@pytest.mark.thorough
def test_the_slowest_speed_is_one_step_a_second(window: MainWindow, qtbot: QtBot) -> None:
    window.transport.speed_slider.setValue(0)
    assert window.session.run.control.speed == 1.0
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, 1)
    window.transport.speed_slider.setValue(100)
    wait_for_steps(window, qtbot, 200)  # at once, not after the second that was being waited


def test_a_diverging_run_says_so_and_offers_the_remedy(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, learning_rate=1e30, activation="relu")
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        window.transport.action_run.trigger()
    bar = window.findChild(HintBar)
    assert bar.isVisible()
    assert "iteration" in bar.sentence.text()
    assert window.session.status is RunStatus.DIVERGED
    assert not window.transport.action_run.isChecked()
    for snapshot in window.session.run.record.timeline.snapshots:
        assert all(np.isfinite(param).all() for param in snapshot.params.values())
    qtbot.mouseClick(bar.take_button, Qt.MouseButton.LeftButton)
    assert window.session.run.record.config.learning_rate == pytest.approx(0.1)
    assert window.session.status is RunStatus.RUNNING


def test_a_network_that_overflowed_is_said_to_have_no_probabilities(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, learning_rate=1e30, activation="relu")
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        window.transport.action_run.trigger()
    view = page_of(window).batch_view
    view.test_box.click()
    qtbot.waitUntil(lambda: view.reading is not None and view.reading.of_test, timeout=ANSWER_MS)
    assert np.isnan(view.reading.before).any()
    shown = [view.words.text(), *(view.worst.item(row).text() for row in range(8))]
    assert not any("nan" in text for text in shown)
    assert "not finite" in view.words.text()


def test_no_pane_of_the_page_can_be_dragged_to_nothing(window: MainWindow) -> None:
    page = page_of(window)
    splitters = [each for each in page.findChildren(QSplitter) if each.isVisible()]
    assert len(splitters) == 2
    assert not any(splitter.childrenCollapsible() for splitter in splitters)


def test_the_smoothing_says_how_many_losses_it_is_the_mean_of(window: MainWindow) -> None:
    page = page_of(window)
    for position, words in ((0, "no smoothing"), (100, "mean of 1,000")):
        page.update_state(smoothing=position)
        assert words in [label.text() for label in page.loss_view.findChildren(QLabel)]


def test_a_small_window_leaves_accuracy_room_for_its_curves(window: MainWindow) -> None:
    window.resize(1024, 768)
    QCoreApplication.sendPostedEvents()
    assert page_of(window).accuracy_view.width() >= 200


def test_the_learning_rate_changes_in_the_middle_of_a_run(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=400)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    wait_for_steps(window, qtbot, 1)
    spin(window, "learningRateSpin").setValue(0.5)
    run_to_the_end(window, qtbot)
    changes = window.session.run.record.history.learning_rate_changes
    assert [(c.iteration, c.learning_rate) for c in changes] == [(0, 0.1), (1, 0.5)]
    labelled = rate_marks(window)
    assert [line.value() for line in labelled] == [1]
    assert "0.5" in labelled[0].label.format


@pytest.mark.thorough
def test_names_of_learning_rates_make_way_for_newer_ones(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=400)
    for step in range(12):
        window.transport.action_step.trigger()
        wait_for_steps(window, qtbot, step + 1)
        spin(window, "learningRateSpin").setValue(0.2 + 0.01 * step)
    run_to_the_end(window, qtbot)
    lines = rate_marks(window)
    named = [line for line in lines if line.label.isVisible()]
    assert len(lines) == 12
    assert named == [max(lines, key=lambda line: line.value())]


def test_a_single_step_is_seen_in_the_plot(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    window.transport.action_step.trigger()
    wait_for_steps(window, qtbot, 1)
    page.loss_view.refresh()
    image = page.loss_view.plot.grab().toImage()
    point = page.loss_view.plot.getViewBox().mapViewToDevice(
        QPointF(1, page.session.run.record.history.losses[0])
    )
    beside_the_line_of_guessing = point.toPoint() + QPoint(0, 2)
    assert image.pixelColor(beside_the_line_of_guessing) == QColor(page.theme.colors.loss)


def rate_marks(window: MainWindow) -> list[pg.InfiniteLine]:
    """Upright lines with a name, where the learning rate was changed by hand."""
    lines = reference_lines(window)
    return [x for x in lines if x.angle == 90 and x.isVisible() and hasattr(x, "label")]


def reference_lines(window: MainWindow) -> list[pg.InfiniteLine]:
    items = page_of(window).loss_view.plot.getPlotItem().items
    return [item for item in items if isinstance(item, pg.InfiniteLine)]


def test_what_is_fixed_in_a_run_is_disabled_and_says_why(window: MainWindow, qtbot: QtBot) -> None:
    batch_size = spin(window, "batchSizeSpin", QSpinBox)
    before = batch_size.toolTip()
    window.transport.action_run.trigger()
    assert not batch_size.isEnabled()
    assert batch_size.toolTip().startswith(f"{before}\n")
    assert "Reset" in batch_size.toolTip()
    assert spin(window, "learningRateSpin").isEnabled()
    window.transport.action_reset.trigger()
    assert batch_size.isEnabled()
    assert batch_size.toolTip() == before


def test_the_bars_of_an_image_take_room_that_nothing_else_has(window: MainWindow) -> None:
    bars = page_of(window).batch_view.bars
    lay_out()
    before = bars.height()
    window.resize(2200, 1500)
    lay_out()
    assert bars.height() > 1.5 * before


def test_bad_hidden_sizes_are_marked_in_words(window: MainWindow) -> None:
    edit, form = window.findChild(QLineEdit, "hiddenSizesEdit"), page_of(window).form
    for text in ("", "abc", "50,", "0", "-3", "1e9", "50, fifty", "∞"):
        before = window.session.config
        edit.setText(text)
        assert "idden layers must" in form.error_text("hidden_sizes"), text
        assert window.session.config == before, text
        edit.setText("30")
        assert form.error_text("hidden_sizes") == "", text


def test_while_a_field_is_wrong_nothing_runs_but_what_runs_can_be_paused(
    window: MainWindow,
) -> None:
    hidden = window.findChild(QLineEdit, "hiddenSizesEdit")
    transport = window.transport
    hidden.setText("fifty")
    assert not transport.action_run.isEnabled()
    assert not transport.action_step.isEnabled()
    hidden.setText("50")
    assert transport.action_run.isEnabled()
    assert transport.action_step.isEnabled()
    transport.action_run.trigger()
    hidden.setText("fifty")
    assert transport.action_run.isEnabled()
    transport.action_run.trigger()
    assert window.session.status is RunStatus.PAUSED
    assert not transport.action_run.isEnabled()


def test_what_is_written_wrong_here_holds_back_the_run_on_other_pages_too(
    window: MainWindow,
) -> None:
    window.findChild(QLineEdit, "hiddenSizesEdit").setText("fifty")
    window.show_page("loss")
    assert window.page.player is window.lab.run_player
    assert not window.transport.action_run.isEnabled()
    window.session.config_model.restore(window.session.config)
    assert window.transport.action_run.isEnabled()


def test_more_training_images_than_there_are_is_refused_with_their_number(
    window: MainWindow, qtbot: QtBot
) -> None:
    train_size = spin(window, "trainSizeSpin", QSpinBox)
    window.activateWindow()
    train_size.setFocus()
    train_size.selectAll()
    qtbot.keyClicks(train_size, "70000")
    qtbot.keyClick(train_size, Qt.Key.Key_Return)
    assert whole(len(window.session.dataset.x_train)) in page_of(window).form.error_text(
        "train_size"
    )
    assert window.session.config.train_size is None


def test_no_network_is_built_on_the_way_to_a_number(window: MainWindow, qtbot: QtBot) -> None:
    started = []
    window.session.run_started.connect(started.append)
    hidden = window.findChild(QLineEdit, "hiddenSizesEdit")
    window.activateWindow()
    hidden.setFocus()
    hidden.selectAll()
    qtbot.keyClicks(hidden, "123")
    assert started == []
    qtbot.keyClick(hidden, Qt.Key.Key_Return)
    assert [run.record.config.hidden_sizes for run in started] == [(123,)]


@in_turn(
    ("name", "value", "field"),
    [("hiddenSizesEdit", "20000", "hidden_sizes"), ("batchSizeSpin", 1_000_000, "batch_size")],
)
def test_what_would_take_too_long_is_refused_at_its_field_with_the_figure(
    window: MainWindow, name: str, value: str | int, field: str
) -> None:
    before = window.session.run
    editor = window.page.findChild(QWidget, name)
    (editor.setText if isinstance(value, str) else editor.setValue)(value)
    assert re.search(r"at most|more than", page_of(window).form.error_text(field))
    assert re.search(r"\d{7}", page_of(window).form.error_text(field).replace(",", ""))
    assert window.session.run is before


def test_a_number_still_being_typed_counts_when_the_run_starts(
    window: MainWindow, qtbot: QtBot
) -> None:
    batch_size = spin(window, "batchSizeSpin", QSpinBox)
    window.activateWindow()
    batch_size.setFocus()
    batch_size.selectAll()
    qtbot.keyClicks(batch_size, "500")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.session.run.record.config.batch_size == 500
    assert window.session.config == window.session.run.record.config


def test_markup_that_is_typed_is_shown_as_typed(window: MainWindow) -> None:
    window.findChild(QLineEdit, "hiddenSizesEdit").setText("<h1>50</h1>")
    label = next(x for x in window.page.findChildren(QLabel) if "<h1>50</h1>" in x.text())
    assert label.textFormat() is Qt.TextFormat.PlainText
    window.findChild(QLineEdit, "hiddenSizesEdit").setText("50")


def test_a_huge_number_does_not_widen_the_column(window: MainWindow) -> None:
    form = page_of(window).form
    width = form.minimumSize().width()
    window.findChild(QLineEdit, "hiddenSizesEdit").setText("9" * 4000)
    assert form.error_text("hidden_sizes")
    assert form.minimumSize().width() == width
    window.findChild(QLineEdit, "hiddenSizesEdit").setText("50")


def test_a_batch_larger_than_the_set_to_shuffle_is_marked_at_its_field(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        use(window, qtbot, sampling="shuffled", batch_size=200, train_size=100)
    assert "100" in page_of(window).form.error_text("batch_size")
    assert window.errors.box is None
    with qtbot.waitSignal(window.session.run_started, timeout=ANSWER_MS):
        spin(window, "batchSizeSpin", QSpinBox).setValue(50)
    assert page_of(window).form.error_text("batch_size") == ""


@in_turn("typed", ["he", "He", "HE "])
def test_initial_weights_by_a_rule_reach_the_next_run(window: MainWindow, typed: str) -> None:
    window.session.set_config(TrainingConfig())
    window.findChild(QLineEdit, "weightInitStdEdit").setText(typed)
    assert window.session.run.record.config == TrainingConfig(weight_init_std="he")


def test_what_is_no_rule_for_initial_weights_is_refused_in_one_sentence(window: MainWindow) -> None:
    window.findChild(QLineEdit, "weightInitStdEdit").setText("hee")
    assert page_of(window).form.error_text("weight_init_std") == (
        "Initial scale must be one number, one for each of the 2 layers, or one of "
        "xavier, he, zeros, got hee"
    )
    assert window.session.config == TrainingConfig()


@pytest.mark.thorough
def test_every_parameter_reaches_the_next_run(window: MainWindow, qtbot: QtBot) -> None:
    window.findChild(QLineEdit, "hiddenSizesEdit").setText("20, 15")
    window.findChild(QLineEdit, "weightInitStdEdit").setText("0.1, 0.2, 0.3")
    for name, key in {
        "activationCombo": "tanh",
        "lossCombo": "sum_squared_error",
        "optimizerCombo": "adam",
        "gradientMethodCombo": "numerical",
        "samplingCombo": "shuffled",
        "scheduleCombo": "cosine",
    }.items():
        combo = window.findChild(QComboBox, name)
        combo.setCurrentIndex(combo.findData(key))
    whole_numbers = {"batchSizeSpin": 7, "iterationsSpin": 9, "seedSpin": 3, "warmupSpin": 2}
    whole_numbers["patienceSpin"] = 8
    for name, value in whole_numbers.items():
        spin(window, name, QSpinBox).setValue(value)
    spin(window, "trainSizeSpin", QSpinBox).setValue(500)
    spin(window, "learningRateSpin").setValue(0.002)
    spin(window, "targetAccuracySpin").setValue(0.99)
    spin(window, "timeLimitSpin").setValue(3600)
    for name, value in {"Shift": 2, "Turn": 10, "Scale": 0.1, "Noise": 0.2}.items():
        spin(window, f"augment{name}Spin").setValue(value)
    assert window.session.run.record.config == TrainingConfig(
        hidden_sizes=(20, 15),
        weight_init_std=(0.1, 0.2, 0.3),
        activation="tanh",
        loss="sum_squared_error",
        optimizer="adam",
        gradient_method="numerical",
        sampling="shuffled",
        batch_size=7,
        iterations=9,
        seed=3,
        train_size=500,
        learning_rate=0.002,
        schedule="cosine",
        warmup=2,
        augment_shift=2.0,
        augment_turn=10.0,
        augment_scale=0.1,
        augment_noise=0.2,
        target_accuracy=0.99,
        patience=8,
        time_limit=3600.0,
    )
    run_to_the_end(window, qtbot)
    assert window.session.run.iteration == 9


@pytest.mark.thorough
def test_the_loss_curve_ends_at_the_last_iteration(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=777)
    run_to_the_end(window, qtbot)
    losses = window.session.run.record.history.losses
    x, y = page_of(window).loss_view.plot.getPlotItem().listDataItems()[0].getData()
    assert x[-1] == 777
    assert (y.min(), y.max()) == (losses.min(), losses.max())
    assert len(x) < 777


@pytest.mark.thorough
def test_twenty_images_are_overfitted_before_three_seconds_of_training(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Seen in 750 steps, which a computer of 250 steps a second makes in that time."""
    use(window, qtbot, train_size=20, iterations=750)
    run_to_the_end(window, qtbot)
    view = page_of(window).accuracy_view
    curves = [item for item in view.plot.listDataItems() if item.yData is not None]
    train, test = (item.yData[-1] for item in curves)  # as drawn, in percent
    assert train == 100
    assert 30 < test < 70  # ten times guessing's at most, far from what 60,000 images teach
    assert view.isVisible()
    (left, right), (bottom, top) = view.plot.getViewBox().viewRange()
    assert all(left <= item.xData[-1] <= right for item in curves)
    assert bottom < test < train < top


def test_thousands_of_epochs_draw_no_more_points_than_are_seen(window: MainWindow) -> None:
    view = page_of(window).accuracy_view
    view.show_evaluations(tuple(Evaluation(i, float(i), 0.5, i / 5000) for i in range(5001)))
    for item in view.plot.getPlotItem().listDataItems()[:2]:  # behind them is the run before
        x, _ = item.getData()
        assert (x[0], x[-1]) == (0, 5000)
        assert len(x) <= 301
        assert item.opts["symbol"] is None


def test_a_few_epochs_are_marked_each(window: MainWindow) -> None:
    view = page_of(window).accuracy_view
    view.show_evaluations(tuple(Evaluation(i, float(i), 0.5, 0.5) for i in range(4)))
    train, test, *_ = view.plot.getPlotItem().listDataItems()
    assert list(train.getData()[0]) == [0, 1, 2, 3]
    assert (train.opts["symbol"], test.opts["symbol"]) == ("o", "t")


def test_the_line_of_guessing_stands_at_ln_10(window: MainWindow) -> None:
    guessing = next(line for line in reference_lines(window) if line.angle == 0)
    assert guessing.value() == pytest.approx(math.log(10), abs=2e-6)  # the 1e-7 in the log
    assert guessing.label.format == "guessing"
    page_of(window).loss_view.log_box.setChecked(True)
    assert guessing.value() == pytest.approx(math.log10(math.log(10)), abs=1e-6)


def test_ranges_stay_still_after_the_logarithmic_axis(window: MainWindow) -> None:
    view = page_of(window).loss_view
    for _ in range(2):
        view.log_box.click()
        assert not any(view.plot.getViewBox().autoRangeEnabled())
    assert view.plot.getViewBox().viewRange()[0] == [0, 500]


def test_pointing_at_the_loss_reads_out_iteration_and_loss(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=100)
    run_to_the_end(window, qtbot)
    view = page_of(window).loss_view
    view.plot.hovered.emit((40.2, 1.0))
    loss = window.session.run.record.history.losses[39]
    assert view.readout.text() == f"iteration 40: loss {loss:.4f}"
    assert view.readout.isVisible()
    metrics = view.readout.fontMetrics()
    assert view.readout.width() >= metrics.horizontalAdvance(view.readout.text())  # on one line
    assert view.plot.rect().contains(view.readout.geometry())
    view.plot.hovered.emit(None)
    assert view.readout.text() == ""


@pytest.mark.thorough
def test_the_accuracies_under_the_pointer_are_wrapped_on_a_narrow_plot(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=100)
    run_to_the_end(window, qtbot)
    window.resize(1024, 768)
    QCoreApplication.sendPostedEvents()
    view = page_of(window).accuracy_view
    view.plot.hovered.emit((0.0, 50.0))
    readout = view.readout
    assert view.plot.rect().contains(readout.geometry())
    assert readout.height() >= 2 * readout.fontMetrics().lineSpacing()
    assert readout.height() >= readout.heightForWidth(readout.width())


def test_a_reset_takes_the_readout_with_it(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=100)
    run_to_the_end(window, qtbot)
    view = page_of(window).loss_view
    view.plot.hovered.emit((40.2, 1.0))
    window.transport.action_reset.trigger()
    assert view.readout.text() == ""


@pytest.mark.thorough
def test_a_zoomed_plot_stays_until_a_double_click(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=300)
    plot = page_of(window).loss_view.plot
    whole = plot.getViewBox().viewRange()
    center = QPointF(plot.viewport().rect().center())
    plot.getViewBox().scaleBy((0.2, 0.2))
    plot.getViewBox().sigRangeChangedManually.emit([True, True])
    zoomed = plot.getViewBox().viewRange()
    run_to_the_end(window, qtbot)
    assert plot.getViewBox().viewRange() == zoomed
    qtbot.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=center.toPoint())
    assert plot.getViewBox().viewRange()[1] == pytest.approx(whole[1])


def test_the_untrained_network_already_guesses_at_its_first_batch(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page_of(window).batch_view
    qtbot.waitUntil(lambda: view.reading is not None, timeout=ANSWER_MS)
    trainer = Trainer(TrainingConfig(), window.session.dataset)
    np.testing.assert_array_equal(view.reading.labels, trainer.batch(trainer.next_batch)[1])
    x, _ = trainer.batch(trainer.next_batch)
    np.testing.assert_allclose(view.reading.before, trainer.network.predict(x), rtol=1e-5)


def test_the_batch_shows_probabilities_before_and_after_its_own_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page_of(window).batch_view
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: has_read(view, 1), timeout=ANSWER_MS)
    trainer = Trainer(TrainingConfig(), window.session.dataset)
    x, t = trainer.batch(trainer.next_batch)
    before = trainer.network.predict(x)
    trainer.step()
    np.testing.assert_array_equal(view.reading.labels, t)
    np.testing.assert_allclose(view.reading.before, before, rtol=1e-5)
    np.testing.assert_allclose(view.reading.after, trainer.network.predict(x), rtol=1e-5)
    expected = -np.log(before[np.arange(100), t] + 1e-7)
    np.testing.assert_allclose(view.reading.losses, expected, rtol=1e-4)


def test_an_image_that_is_pointed_at_is_put_into_words(window: MainWindow, qtbot: QtBot) -> None:
    view = page_of(window).batch_view
    qtbot.waitUntil(lambda: view.reading is not None, timeout=ANSWER_MS)
    qtbot.mouseMove(view.grid, QPoint(5, 5))
    assert view.grid.current == 0
    assert f"A <b>{view.reading.labels[0]}</b>" in view.words.text()
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert f"A <b>{view.reading.labels[1]}</b>" in view.words.text()
    assert len(view.reading.worst(8)) == view.worst.count() == 8


@pytest.mark.whole_mnist
def test_what_the_worst_say_has_room_also_where_the_guess_changes(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, batch_size=3, loss="sum_squared_error")
    view = page_of(window).batch_view
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: has_read(view, 1), timeout=ANSWER_MS)
    assert any(
        view.reading.guess(i)[0] != view.reading.guess_after(i)[0] for i in view.reading.worst(3)
    )
    for row in range(3):
        index = view.worst.indexFromItem(view.worst.item(row))
        text = view.worst.fontMetrics().horizontalAdvance(index.data())
        assert text + view.worst.iconSize().width() + 12 <= view.worst.gridSize().width()


def test_before_there_are_data_none_of_the_worst_can_be_clicked() -> None:
    window = build_window(["--fresh", "--page", "training"])
    worst = page_of(window).batch_view.worst
    assert window.session.dataset is None
    assert [row for row in range(worst.count()) if not worst.item(row).isHidden()] == []
    window.close()


def test_a_click_on_one_of_the_worst_wins_over_an_image_clicked_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page_of(window).batch_view
    qtbot.waitUntil(lambda: view.reading is not None, timeout=ANSWER_MS)
    window.activateWindow()
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.current == 0
    worst = view.worst.item(2)
    place = view.worst.visualItemRect(worst).center()
    qtbot.mouseClick(view.worst.viewport(), Qt.MouseButton.LeftButton, pos=place)
    label = view.reading.labels[worst.data(Qt.ItemDataRole.UserRole)]
    assert view.grid.current is None
    assert f"A <b>{label}</b>" in view.words.text()


def test_a_switch_shows_test_images_instead(window: MainWindow, qtbot: QtBot) -> None:
    view = page_of(window).batch_view
    view.test_box.click()
    qtbot.waitUntil(lambda: view.reading is not None and view.reading.of_test, timeout=ANSWER_MS)
    np.testing.assert_array_equal(view.reading.labels, window.session.dataset.t_test[:100])
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: view.reading.iteration == 1, timeout=ANSWER_MS)
    assert view.reading.of_test


@pytest.mark.thorough
def test_a_run_that_has_ended_shows_its_last_batch(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=300, hidden_sizes=(20,))
    run_to_the_end(window, qtbot)
    qtbot.waitUntil(lambda: has_read(page_of(window).batch_view, 300), timeout=ANSWER_MS)


@pytest.mark.parametrize(
    ("rule", "status", "sentence"),
    [
        (
            {"target_accuracy": 0.75},
            "Stopped: accuracy reached",
            r"it reads (7[5-9]|[89]\d)\.\d % of the test images, and 75\.0 % were asked for",
        ),
        (
            {"patience": 1, "learning_rate": 1e-12},
            "Stopped: loss no better",
            r"after a patience of 1: no epoch had a lower mean loss",
        ),
        ({"time_limit": 0.01}, "Stopped: time is up", r"Stopped after 0\.01 s of training"),
    ],
    ids=["accuracy", "patience", "time"],
)
def test_a_run_that_a_rule_stops_says_which(
    window: MainWindow, qtbot: QtBot, rule: dict[str, float], status: str, sentence: str
) -> None:
    use(window, qtbot, **{"hidden_sizes": (10,), "batch_size": 200, "learning_rate": 1.0, **rule})
    run_to_the_end(window, qtbot)
    page = page_of(window)
    assert window.session.status is RunStatus.FINISHED
    assert page.status_label.text() == status
    assert re.search(sentence, re.sub(r"\s", " ", page.headline()))  # thin spaces
    last = window.session.run.iteration
    assert last < 10_000
    qtbot.waitUntil(lambda: has_read(page.batch_view, last), timeout=ANSWER_MS)


def test_the_headline_knows_no_more_than_the_numbers(window: MainWindow, qtbot: QtBot) -> None:
    """A run at full speed is ahead of what is drawn, and other things ask for the sentence."""
    use(window, qtbot, iterations=50)
    run_to_the_end(window, qtbot)
    page, headline = page_of(window), window.transport.headline
    assert page.readouts.test.text() in headline.text()
    window.session.run.record.history.append_evaluation(Evaluation(50, 1.0, 0.4321, 0.4321))
    page.hint_changed.emit()
    assert page.readouts.test.text() in headline.text()
    qtbot.waitUntil(lambda: "43.2" in headline.text(), timeout=ANSWER_MS)
    assert page.readouts.test.text() in headline.text()


def test_the_last_accuracy_is_that_of_the_parameters(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=130, hidden_sizes=(20,))
    run_to_the_end(window, qtbot)
    run = window.session.run
    net = MultiLayerNet((784, 20, 10), dtype="float32").with_params(
        run.record.timeline.snapshots[-1].params
    )
    data = window.session.dataset
    accuracy = net.accuracy(scale_pixels(data.x_test), data.t_test)
    assert run.record.history.evaluations[-1].test_accuracy == accuracy


def test_single_keys_play_the_page(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    wait_for_steps(window, qtbot, 1)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert window.session.status is RunStatus.RUNNING
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert window.session.status is RunStatus.PAUSED
    qtbot.keyClick(page, Qt.Key.Key_R)
    assert window.session.status is RunStatus.READY


def test_a_hidden_page_asks_the_network_nothing(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "training")
    view = page_of(window).batch_view
    qtbot.waitUntil(lambda: has_read(view, 0), timeout=ANSWER_MS)
    window.hide()
    window.session.step()
    wait_for_steps(window, qtbot, 1)
    answer(window.session, qtbot, lambda trainer: None)  # comes after what the page had asked
    assert has_read(view, 0)
    window.show()
    qtbot.waitUntil(lambda: has_read(view, 1), timeout=ANSWER_MS)


def test_the_two_plots_begin_at_one_height_at_every_scale(window: MainWindow) -> None:
    page = page_of(window)
    for _ in range(3):
        QApplication.processEvents()
        plots = page.loss_view.plot, page.accuracy_view.plot
        tops = {plot.mapTo(page, QPoint(0, 0)).y() for plot in plots}
        assert len(tops) == 1
        window.zoom(1)


@pytest.mark.thorough
def test_the_losses_of_a_long_run_are_a_filled_band(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, iterations=900)
    run_to_the_end(window, qtbot)
    losses = window.session.run.record.history.losses
    band = next(i for i in page_of(window).loss_view.plot.scene().items() if isinstance(i, Band))
    rect = band.polygon().boundingRect()
    assert (rect.top(), rect.bottom()) == pytest.approx((losses.min(), losses.max()))
    assert rect.right() == 900
    page_of(window).update_state(log=True)
    rect = band.polygon().boundingRect()
    assert 10 ** rect.top() == pytest.approx(losses.min())


@in_turn("scale", [1.0, 1.3])
def test_what_is_said_about_an_image_moves_nothing_when_the_guess_changes(
    window: MainWindow, scale: float
) -> None:
    window.resize(1024, 768)
    window.lab.window.update(scale=scale)
    QCoreApplication.sendPostedEvents()
    view = page_of(window).batch_view
    place = view.bars.y()
    for sentence in (
        "A <b>3</b>, read as <b>7</b> with 9.1%",
        "A <b>4</b>, read as <b>8</b> with 100.0% → after the step <b>9</b> with 100.0%; "
        "loss 16.118",
    ):
        view.words.setText(sentence)
        QCoreApplication.sendPostedEvents()
        assert view.words.heightForWidth(view.words.width()) <= view.words.height()
        assert view.bars.y() == place


def test_how_many_are_read_right_is_written_in_full_on_a_projector(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 768)
    view = page_of(window).batch_view
    window.session.step()
    qtbot.waitUntil(lambda: view.reading is not None and view.reading.iteration == 1)
    QCoreApplication.sendPostedEvents()
    score = next(label for label in view.findChildren(QLabel) if "read right" in label.text())
    assert score.fontMetrics().horizontalAdvance(score.text()) <= score.width()


def test_the_list_of_the_worst_shows_whole_rows(window: MainWindow, qtbot: QtBot) -> None:
    worst = page_of(window).batch_view.worst
    qtbot.waitUntil(lambda: worst.item(0).text() != "", timeout=ANSWER_MS)
    worst.setFixedHeight(60)
    QCoreApplication.sendPostedEvents()
    shown = [worst.item(row) for row in range(8) if not worst.item(row).isHidden()]
    assert len(shown) == 4
    assert all(worst.viewport().rect().contains(worst.visualItemRect(item)) for item in shown)


def test_the_list_of_the_worst_has_one_column_where_it_is_narrow(
    window: MainWindow, qtbot: QtBot
) -> None:
    worst = page_of(window).batch_view.worst
    qtbot.waitUntil(lambda: worst.item(0).text() != "", timeout=ANSWER_MS)
    worst.setFixedWidth(worst.sizeHint().width() - 1)
    QCoreApplication.sendPostedEvents()
    first, second = (worst.visualItemRect(worst.item(row)) for row in range(2))
    assert first.left() == second.left()
    assert first.bottom() < second.top() + 1
    assert worst.viewport().rect().contains(first)


def test_a_run_that_is_held_at_full_speed_shows_the_step_that_it_holds_at(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page_of(window).batch_view
    window.transport.action_run.trigger()
    wait_for_steps(window, qtbot, 50)
    window.transport.action_run.trigger()
    answer(window.session, qtbot, lambda trainer: None)
    qtbot.waitUntil(
        lambda: view.reading.iteration == window.session.run.iteration, timeout=ANSWER_MS
    )


def test_the_learning_rate_of_every_step_is_drawn_below_the_losses_on_request(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=100, schedule="cosine", learning_rate=0.4)
    run_to_the_end(window, qtbot)
    view = page_of(window).loss_view
    assert view.rate_strip is None
    window.findChild(QWidget, "lossRateBox").click()
    assert view.rate_strip.isVisible()
    (curve,) = view.rate_strip.getPlotItem().listDataItems()
    x, y = curve.getOriginalDataset()
    assert (x[0], x[-1]) == (1, 100)
    np.testing.assert_allclose(y[50], 0.4 * (1 + math.cos(math.pi / 2)) / 2)
    assert (np.diff(y) < 0).all()  # as the cosine does
    assert view.rate_strip.viewRange()[0] == view.plot.viewRange()[0]
    assert view.rate_strip.getAxis("left").width() == view.plot.getAxis("left").width()
    lowest_tick = view.rate_strip.getViewBox().sceneBoundingRect().bottom()
    half_a_line = view.rate_strip.fontMetrics().height() / 2
    assert lowest_tick + half_a_line <= view.rate_strip.height()
    view.plot.hovered.emit((51.2, 1.0))
    loss = window.session.run.record.history.losses[50]
    assert view.readout.text() == f"iteration 51: loss {loss:.4f}, learning rate 0.2"


def test_the_strip_of_learning_rates_goes_where_the_losses_are_zoomed_to(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=100, schedule="step")
    run_to_the_end(window, qtbot)
    window.findChild(QWidget, "lossRateBox").click()
    view = page_of(window).loss_view
    page_of(window).update_state(loss_zoom=(20.0, 60.0, 0.0, 2.0))
    assert view.rate_strip.viewRange()[0] == pytest.approx([20, 60])


def test_a_learning_rate_set_by_hand_scales_the_schedule_and_says_so(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=100, schedule="step", learning_rate=0.1)
    window.transport.action_step.trigger()
    wait_for_steps(window, qtbot, 1)
    spin(window, "learningRateSpin").setValue(0.4)
    run_to_the_end(window, qtbot)
    history = window.session.run.record.history
    at = [history.learning_rate_at(iteration) for iteration in (1, 2, 50, 51, 75, 76)]
    assert at == pytest.approx([0.1, 0.4, 0.4, 0.04, 0.04, 0.004])
    (mark,) = rate_marks(window)
    assert mark.label.format == "learning rate 0.4 × schedule"


def test_the_batch_is_shown_as_the_step_used_it_and_test_images_as_they_are(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, augment_shift=3.0, augment_turn=20.0, batch_size=30)
    alone = Trainer(window.session.config, window.session.dataset)
    used, _ = alone.next_samples()
    window.transport.action_step.trigger()
    view = page_of(window).batch_view
    qtbot.waitUntil(lambda: has_read(view, 1), timeout=ANSWER_MS)
    shown = view.reading.images.reshape(30, -1)
    np.testing.assert_allclose(shown / 255, used, atol=0.5 / 255 + 1e-6)
    assert np.abs(shown - 255.0 * alone.batch(alone.next_batch)[0]).max() > 100
    view.test_box.click()
    qtbot.waitUntil(lambda: view.reading.of_test, timeout=ANSWER_MS)
    images = window.session.dataset.x_test[: len(view.reading.images)]
    assert np.array_equal(view.reading.images.reshape(images.shape), images)


def test_what_was_learned_while_nobody_looked_is_no_older_batch(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=30, hidden_sizes=(4,))
    view = page_of(window).batch_view
    qtbot.waitUntil(lambda: has_read(view, 0), timeout=ANSWER_MS)
    window.show_page("loss")
    run_to_the_end(window, qtbot)
    window.show_page("training")
    qtbot.waitUntil(lambda: has_read(view, 30), timeout=ANSWER_MS)
    titles = [label.text() for label in view.findChildren(QLabel)]
    assert "The mini-batch of the next step" in titles
    alone = Trainer(window.session.config, window.session.dataset)
    for _ in range(30):
        alone.step()
    np.testing.assert_array_equal(view.reading.labels, alone.next_samples()[1])


def on_axis(window: MainWindow, key: str) -> None:
    combo = window.findChild(QComboBox, "trainingAxisCombo")
    combo.setCurrentIndex(combo.findData(key))


def drawn_losses(window: MainWindow) -> tuple[np.ndarray, np.ndarray]:
    """The curve of the losses as it is drawn."""
    return page_of(window).loss_view.plot.getPlotItem().listDataItems()[0].getData()


@pytest.mark.thorough
@pytest.mark.whole_mnist
@pytest.mark.parametrize(("axis", "last"), [("iteration", 130), ("epoch", 1.3), ("seconds", None)])
def test_losses_and_accuracies_are_drawn_against_one_axis(
    window: MainWindow, qtbot: QtBot, axis: str, last: float | None
) -> None:
    use(window, qtbot, iterations=130, batch_size=600, hidden_sizes=(10,))
    run_to_the_end(window, qtbot)
    on_axis(window, axis)
    page, history = page_of(window), window.session.run.record.history
    last = last or history.evaluations[-1].seconds
    assert drawn_losses(window)[0][-1] == pytest.approx(last, rel=1e-6)
    curves = [item for item in page.accuracy_view.plot.listDataItems() if item.yData is not None]
    for curve in curves:
        assert len(curve.xData) == 3  # untrained, of the first epoch, of the end
        assert curve.xData[-1] == pytest.approx(last, rel=1e-6)
    for plot in (page.loss_view.plot, page.accuracy_view.plot):
        assert axis in plot.accessibleName()
        assert plot.getAxis("bottom").labelText == axis
        assert plot.getViewBox().viewRange()[0][1] >= last


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_marks_and_the_pointer_follow_the_axis(window: MainWindow, qtbot: QtBot) -> None:
    use(window, qtbot, batch_size=600, hidden_sizes=(10,))  # an epoch is 100 steps
    with qtbot.waitSignal(window.session.status_changed, check_params_cb=is_paused):
        window.transport.action_step_epoch.trigger()
    spin(window, "learningRateSpin").setValue(0.5)
    window.transport.action_step.trigger()
    wait_for_steps(window, qtbot, 101)
    window.lab.moment.update(iteration=50)
    on_axis(window, "epoch")
    page = page_of(window)
    assert sorted(mark.value() for mark in rate_marks(window)) == [0.5, 1]  # and the moment's
    assert page.loss_view.moment_line.value() == page.accuracy_view.moment_line.value() == 0.5
    page.loss_view.plot.hovered.emit((0.25, 1.0))
    assert page.loss_view.readout.text().startswith("epoch 0.25, iteration 25: loss ")
    page.loss_view.plot.hovered.emit((1.02, 1.0))
    assert page.loss_view.readout.text() == ""  # the step after the newest


def test_a_part_that_was_zoomed_to_ends_with_its_axis(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    page.loss_view.plot.zoom_by(0.5)
    page.accuracy_view.plot.zoom_by(0.5)
    assert None not in (page.state.loss_zoom, page.state.accuracy_zoom)
    on_axis(window, "seconds")
    assert page.state.loss_zoom is page.state.accuracy_zoom is None
    assert page.state.axis == "seconds"
    assert page.loss_view.plot.is_whole
    assert page.accuracy_view.plot.is_whole


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_a_zoomed_part_in_epochs_draws_the_steps_that_it_shows(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, iterations=400, batch_size=600, hidden_sizes=(10,))
    run_to_the_end(window, qtbot)
    on_axis(window, "epoch")
    page_of(window).update_state(loss_zoom=(1.0, 2.0, 0.0, 3.0))
    x = drawn_losses(window)[0]
    assert 0.97 <= x.min() <= 1.0
    assert 2.0 <= x.max() <= 2.03


def run_and_reset(window: MainWindow, qtbot: QtBot, **settings: object) -> np.ndarray:
    """Losses of a run to its end, which is left then."""
    use(window, qtbot, hidden_sizes=(10,), **settings)
    run_to_the_end(window, qtbot)
    losses = window.session.run.record.history.losses
    window.transport.action_reset.trigger()
    return losses


def ghost_of_losses(window: MainWindow) -> pg.PlotDataItem:
    return page_of(window).loss_view.plot.getPlotItem().listDataItems()[2]


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_after_a_reset_the_curves_of_the_run_before_stay_until_they_are_removed(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    label, button = window.findChild(QLabel, "ghostLabel"), page.ghost_bar.button
    assert not page.ghost_bar.isVisible()
    losses = run_and_reset(window, qtbot, iterations=120, batch_size=600, learning_rate=0.05)
    page.update_state(smoothing=0)
    assert page.ghost_bar.isVisible()
    assert label.text() == "━ before: the same settings"
    x, y = ghost_of_losses(window).getData()
    np.testing.assert_array_equal(x, np.arange(1, 121))
    np.testing.assert_allclose(y, losses)
    use(window, qtbot, iterations=120, batch_size=300, hidden_sizes=(10,), learning_rate=0.5)
    assert label.text() == "━ before: Learning rate 0.05, Batch size 600"
    before = page.accuracy_view.plot.listDataItems()[2:]
    assert [len(curve.xData) for curve in before] == [3, 3]  # untrained, epoch, end
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not page.ghost_bar.isVisible()
    assert ghost_of_losses(window).getData()[0] is None


@pytest.mark.thorough
def test_a_run_of_few_steps_leaves_the_ghost_that_there_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    long = run_and_reset(window, qtbot, iterations=50)
    run_and_reset(window, qtbot, iterations=49)
    assert len(window.lab.ghost.record.history) == len(long) == 50


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_a_ghost_is_drawn_on_the_axis_of_its_own_epochs(window: MainWindow, qtbot: QtBot) -> None:
    run_and_reset(window, qtbot, iterations=100, batch_size=600)  # one epoch
    use(window, qtbot, iterations=100, batch_size=60, hidden_sizes=(10,))  # a tenth of one
    on_axis(window, "epoch")
    assert ghost_of_losses(window).getData()[0][-1] == pytest.approx(1.0)
    assert page_of(window).loss_view.plot.getViewBox().viewRange()[0][1] >= 1.0


@pytest.mark.thorough
def test_a_ghost_outlives_the_window_and_ends_with_its_data(
    window: MainWindow, qtbot: QtBot
) -> None:
    run_and_reset(window, qtbot, iterations=60)
    rebuilt = rebuild_window(window)
    qtbot.waitUntil(lambda: page_of(rebuilt).ghost_bar.isVisible())
    assert len(ghost_of_losses(rebuilt).getData()[0]) > 0
    session = rebuilt.session
    others = replace(
        session.dataset,
        x_train=session.dataset.x_train[:100],
        t_train=session.dataset.t_train[:100],
    )
    session.use(others)
    assert rebuilt.lab.ghost.record is None


@pytest.mark.thorough
def test_a_ghost_whose_rate_was_changed_by_hand_says_all_of_its_rates(
    window: MainWindow, qtbot: QtBot
) -> None:
    use(window, qtbot, hidden_sizes=(10,), batch_size=1000, iterations=120)  # an epoch is 60 steps
    with qtbot.waitSignal(window.session.status_changed, check_params_cb=is_paused):
        window.transport.action_step_epoch.trigger()
    spin(window, "learningRateSpin").setValue(0.5)
    run_to_the_end(window, qtbot)
    window.transport.action_reset.trigger()
    text = window.findChild(QLabel, "ghostLabel").text()
    assert text == "━ before: Learning rate 0.1, then 0.5"
