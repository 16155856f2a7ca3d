"""The Mini-batch page, driven as a viewer drives it."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.minibatch.page import DATA, DRAW, WORTH, MiniBatchPage
from app.settings import StoredSettings
from app.window.main_window import MainWindow

WAIT_MS = 20_000


@pytest.fixture
def page(open_lab: Callable[..., MainWindow]) -> MiniBatchPage:
    page = open_lab("--page", "miniBatch").page
    assert isinstance(page, MiniBatchPage)
    return page


def measured(page: MiniBatchPage, qtbot: QtBot) -> MiniBatchPage:
    """The page with its network measured and batches drawn."""
    with qtbot.waitSignal(page._worth.drawn, timeout=WAIT_MS):
        page.tabs.setCurrentIndex(WORTH)
    return page


def window_of(page: MiniBatchPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def test_its_parts_have_their_names(page: MiniBatchPage) -> None:
    assert page.objectName() == "miniBatchPage"
    for name in ("dataView", "batchDrawView", "gradientFanView"):
        assert page.findChild(QWidget, name) is not None


def test_the_data_are_counted(page: MiniBatchPage, qtbot: QtBot) -> None:
    view = page.data_view
    qtbot.waitUntil(lambda: view.n_images.text() == "60,000", timeout=WAIT_MS)
    dataset = page.session.dataset
    counts = np.bincount(dataset.t_train)
    assert list(view._facts.counts) == list(counts)
    assert view.mean_pixel.text() == "0.1307"  # the mean that everybody normalizes MNIST with
    page.controls.data.image_set.choose("test")
    qtbot.waitUntil(lambda: view.n_images.text() == "10,000", timeout=WAIT_MS)


def test_samples_are_of_the_digit_chosen(page: MiniBatchPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.data_view.n_images.text() == "60,000", timeout=WAIT_MS)
    page.data_view.means.chosen.emit(7)
    assert page.controls.data.digit.value() == 7
    dataset = page.session.dataset
    sevens = dataset.x_train[dataset.t_train == 7].reshape(-1, 28, 28)
    for image in page.data_view._samples[:3]:
        assert (sevens == image).all(axis=(1, 2)).any()


def test_a_pixel_pointed_at_is_read_out(page: MiniBatchPage) -> None:
    page.data_view.zoom.pixel_pointed_at.emit((14, 6))
    value = int(page.data_view.zoom.pixels[14, 6])
    assert f": {value} → {value / 255:.4f}" in page.data_view.pixel_words.text()


def test_the_subset_is_the_session_s(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.controls.train_size.setValue(5000)
    assert page.session.config.train_size == 5000
    assert page.session.run.config.train_size == 5000
    assert page.controls.batch_size.maximum() == 5000
    qtbot.waitUntil(lambda: page.data_view.n_images.text() == "5,000", timeout=WAIT_MS)
    page.controls.train_size.setValue(0)
    assert page.session.config.train_size is None


def test_the_subset_is_fixed_while_a_run_is_under_way(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.session.step()
    assert not page.controls.train_size.isEnabled()
    assert "under way" in page.controls.train_size.toolTip()
    page.session.reset()
    assert page.controls.train_size.isEnabled()


def test_a_subset_smaller_than_a_shuffled_batch_is_refused(page: MiniBatchPage) -> None:
    page.session.set_config(replace(page.session.config, sampling="shuffled", batch_size=100))
    page.controls.train_size.setValue(40)
    assert "at most 40" in page.controls.form.problem("train_size")
    assert page.session.config.train_size is None


def test_a_step_draws_one_batch_where_it_can_be_seen(page: MiniBatchPage, qtbot: QtBot) -> None:
    window_of(page).transport.action_step.trigger()
    assert page.tabs.currentIndex() == DRAW
    draws = page._draws.random
    assert draws.n_batches == 1
    assert draws.batch.tolist() == np.random.default_rng(0).choice(60_000, 100).tolist()
    assert page.draw_view.n_batches.text() == "1"
    seen = len(set(draws.batch.tolist()))
    assert page.draw_view.seen.text() == f"{100 * seen / 60_000:.2f} %"
    assert page.draw_view.repeats.text() == str(100 - seen)


def test_run_draws_and_pause_holds_and_reset_begins_again(
    page: MiniBatchPage, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(DRAW)
    transport = window_of(page).transport
    transport.speed_slider.setValue(100)
    transport.action_run.trigger()
    qtbot.waitUntil(lambda: page._draws.random.n_batches > 30, timeout=WAIT_MS)
    transport.action_run.trigger()
    assert not page.player.running
    assert page._draws.shuffled.n_batches == page._draws.random.n_batches
    transport.action_reset.trigger()
    assert page._draws.random.n_batches == 0
    assert page.draw_view.n_batches.text() == "0"


def test_drawing_ends_after_three_epochs(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.controls.batch_size.setValue(30_000)
    page.tabs.setCurrentIndex(DRAW)
    page.player.run()
    qtbot.waitUntil(lambda: not page.player.running, timeout=WAIT_MS)
    assert page._draws.random.epochs == 3
    assert page._draws.shuffled.share_seen == 1
    assert not page.player.can_run


def test_the_network_is_measured_when_first_looked_at(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(page, qtbot)
    network = page.session._worker._trainer.network.astype(np.float64)
    dataset = page.session.dataset
    loss, grads = network.loss_and_gradient(dataset.x_train / 255, dataset.t_train)
    length = np.sqrt(sum((g**2).sum() for g in grads.values()))
    assert page.worth_view.full_loss.text() == f"{loss:.4f}"
    assert page.worth_view.length.text() == f"{length:.4f}"


def test_a_larger_batch_narrows_losses_and_arrows(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(page, qtbot)
    deviations = []
    for size in (25, 2500):
        with qtbot.waitSignal(page._worth.drawn, timeout=WAIT_MS):
            page.controls.batch_size.setValue(size)
        ends = page.worth_view.fan._ends.getData()
        deviations.append(np.array([np.std(ends[0]), np.std(ends[1])]))
        assert page.worth_view._batches.batch_size == size
    assert deviations[0] / deviations[1] == pytest.approx([10, 10], rel=0.35)  # of 100 arrows


def test_a_measurement_can_be_stopped(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(WORTH)
    assert page.player.running
    assert page.controls.worth.stop.isEnabled()
    assert "Measuring" in page.worth_view.words.text()
    qtbot.mouseClick(page.controls.worth.stop, Qt.MouseButton.LeftButton)
    assert not page.player.running
    assert "Press Run" in page.worth_view.words.text()
    assert page._worth.worth is None
    with qtbot.waitSignal(page._worth.measured, timeout=WAIT_MS):
        qtbot.mouseClick(page.controls.worth.measure, Qt.MouseButton.LeftButton)
    assert page._worth.worth is not None


def test_it_says_when_the_network_has_moved_on(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(page, qtbot)
    page.session.step()
    qtbot.waitUntil(lambda: page.session.run.iteration == 1, timeout=WAIT_MS)
    page._show_standing()
    assert "now at step 1" in page.controls.worth.standing.text()


def test_a_diverged_network_is_not_measured(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.session.step()
    qtbot.waitUntil(lambda: page.session.run.iteration == 1, timeout=WAIT_MS)
    page.session._worker._trainer.network.params["W1"][0, 0] = np.nan
    with qtbot.waitSignal(page._worth.refused, timeout=WAIT_MS):
        page.tabs.setCurrentIndex(WORTH)
    assert "W1 holds numbers that are not finite" in page.worth_view.words.text()
    assert not page.player.running


def test_a_set_of_one_image_has_a_gradient_and_no_spread(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.controls.train_size.setValue(1)
    measured(page, qtbot)
    assert page.controls.batch_size.maximum() == 1
    assert page.worth_view.loss_spread.text() == "± 0.0000"
    assert page._worth.worth.noise.gradient_spread(1) == pytest.approx(0, abs=1e-6)


def test_closing_in_the_middle_of_a_measurement_is_clean(page: MiniBatchPage) -> None:
    page.tabs.setCurrentIndex(WORTH)
    assert page.player.running
    page.window().close()


def test_where_there_is_no_speed_none_can_be_chosen(page: MiniBatchPage) -> None:
    slider = window_of(page).transport.speed_slider
    page.tabs.setCurrentIndex(WORTH)
    assert not slider.isEnabled()
    page.tabs.setCurrentIndex(DRAW)
    assert slider.isEnabled()


def test_hiding_the_page_holds_what_runs(page: MiniBatchPage) -> None:
    page.tabs.setCurrentIndex(DRAW)
    page.player.run()
    window_of(page).show_page("training")
    assert not page.player.running


def remembering_page(qtbot: QtBot) -> MiniBatchPage:
    """The page of a window that keeps its settings, as after a usual start."""
    window = build_window(["--page", "miniBatch"])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.show()
    assert isinstance(window.page, MiniBatchPage)
    return window.page


def test_parameters_survive_a_restart(qtbot: QtBot) -> None:
    page = remembering_page(qtbot)
    page.tabs.setCurrentIndex(DRAW)
    page.controls.batch_size.setValue(320)
    page.window().close()
    again = remembering_page(qtbot)
    assert again.tabs.currentIndex() == DRAW
    assert again.controls.batch_size.value() == 320


def test_defaults_are_restored(page: MiniBatchPage) -> None:
    page.tabs.setCurrentIndex(DRAW)
    page.controls.batch_size.setValue(7)
    page.controls.train_size.setValue(900)
    window_of(page).restore_defaults()
    assert page.tabs.currentIndex() == DATA
    assert page.controls.batch_size.value() == 100
    assert page.controls.train_size.value() == 0
    assert page.session.config.train_size is None


def test_spoiled_settings_fall_back(qtbot: QtBot) -> None:
    StoredSettings().set("miniBatch", {"tab": "x", "batch_size": -3})
    page = remembering_page(qtbot)
    assert page.tabs.currentIndex() == DATA
    assert page.controls.batch_size.value() == 100
