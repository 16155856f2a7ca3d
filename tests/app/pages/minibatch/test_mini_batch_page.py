"""The Mini-batch page, driven as a user drives it."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsTextItem, QWidget
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.pages.minibatch.page import MiniBatchPage
from app.pages.minibatch.state import MiniBatchState
from app.settings import StoredSettings
from app.widgets.plots import Plot
from app.window.main_window import MainWindow
from nncore import Trainer
from tests.app.asking import answer, network_now
from tests.app.axis_numbers import numbers_of
from tests.app.fronts import lay_out
from tests.in_turn import in_turn

WAIT_MS = 20_000
FEW = 3000  # images


@pytest.fixture
def page(open_window: Callable[..., MainWindow]) -> MiniBatchPage:
    page = open_window("--page", "miniBatch").page
    assert isinstance(page, MiniBatchPage)
    return page


def field(page: MiniBatchPage, name: str) -> Any:
    """The widget of this object name."""
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def click(page: MiniBatchPage, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(field(page, name), Qt.MouseButton.LeftButton)


def window_of(page: MiniBatchPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def counted(page: MiniBatchPage, qtbot: QtBot, n_images: str = "60,000") -> MiniBatchPage:
    """The page with so many images counted through."""
    qtbot.waitUntil(lambda: page.data_view.n_images.text() == n_images, timeout=WAIT_MS)
    return page


def small(page: MiniBatchPage) -> MiniBatchPage:
    """The page of a run on few images, whose full gradient takes a moment only."""
    field(page, "trainSubsetSpin").setValue(FEW)
    return page


def measured(page: MiniBatchPage, qtbot: QtBot) -> MiniBatchPage:
    """The page with its network measured and batches drawn."""
    page.tabs.choose("noise")
    window_of(page).transport.action_run.trigger()
    qtbot.waitUntil(lambda: page.noise_view.distance.text() != "–", timeout=WAIT_MS)
    return page


def seen(batches: np.ndarray) -> str:
    """The share of 60,000 images that are among `batches`."""
    return f"{100 * len(np.unique(batches)) / 60_000:.2f}\N{NARROW NO-BREAK SPACE}%"


def test_its_parts_have_their_names(page: MiniBatchPage) -> None:
    assert page.objectName() == "miniBatchPage"
    for name in ("dataView", "batchDrawView", "gradientFanView"):
        assert page.findChild(QWidget, name) is not None


# The data


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_the_data_are_counted(page: MiniBatchPage, qtbot: QtBot) -> None:
    view = counted(page, qtbot).data_view
    assert view.mean_pixel.text() == "0.1307"  # the mean that everybody normalizes MNIST with
    view.counts.hovered.emit((7.2, 0.0))
    n_sevens = np.count_nonzero(page.session.dataset.t_train == 7)
    assert view.counts_readout.text().startswith(f"7: {n_sevens:,} images")
    field(page, "dataSetCombo").choose("test")
    counted(page, qtbot, "10,000")


@pytest.mark.whole_mnist
def test_samples_are_of_the_class_chosen(page: MiniBatchPage, qtbot: QtBot) -> None:
    counted(page, qtbot).data_view.means.chosen.emit(7)
    assert field(page, "sampleClassSpin").value() == 7
    assert page.state.data.label == 7
    dataset = page.session.dataset
    sevens = dataset.x_train[dataset.t_train == 7].reshape(-1, 28, 28)
    shown = page.data_view.zoom.pixels
    assert (sevens == shown).all(axis=(1, 2)).any()


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_other_samples_are_others_of_the_same_class(page: MiniBatchPage, qtbot: QtBot) -> None:
    counted(page, qtbot).data_view.samples.chosen.emit(5)
    first = page.data_view.zoom.pixels.copy()
    click(page, qtbot, "otherSamplesButton")
    assert page.state.data.sample == 0
    dataset = page.session.dataset
    zeros = dataset.x_train[dataset.t_train == 0].reshape(-1, 28, 28)
    shown = page.data_view.zoom.pixels
    assert (shown != first).any()
    assert (zeros == shown).all(axis=(1, 2)).any()


def test_a_pixel_pointed_at_is_read_out(page: MiniBatchPage) -> None:
    page.data_view.zoom.pixel_hovered.emit((14, 6))
    value = int(page.data_view.zoom.pixels[14, 6])
    assert f": {value} → {value / 255:.4f}" in page.data_view.pixel_words.text()


# Sizes


def test_the_subset_is_the_session_s(page: MiniBatchPage, qtbot: QtBot) -> None:
    field(page, "trainSubsetSpin").setValue(5000)
    assert page.session.config.train_size == 5000
    assert page.session.run.record.config.train_size == 5000
    assert field(page, "drawBatchSizeSpin").maximum() == 5000
    counted(page, qtbot, "5,000")
    field(page, "trainSubsetSpin").setValue(0)
    assert page.session.config.train_size is None


def test_a_batch_size_comes_back_with_the_images(page: MiniBatchPage) -> None:
    field(page, "trainSubsetSpin").setValue(20)
    assert field(page, "drawBatchSizeSpin").value() == 20
    window_of(page).transport.action_step.trigger()
    assert page.draw_view.shuffled_seen.text() == "100.00\N{NARROW NO-BREAK SPACE}%"
    field(page, "trainSubsetSpin").setValue(0)
    assert field(page, "drawBatchSizeSpin").value() == 100


@pytest.mark.whole_mnist
def test_the_slider_goes_from_1_to_the_whole_set(page: MiniBatchPage) -> None:
    slider = field(page, "drawBatchSizeSlider")
    for position, size in ((0, 1), (500, 240), (1000, 60_000)):  # 60,000**0.5 = 244.9
        slider.setValue(position)
        assert field(page, "drawBatchSizeSpin").value() == size


def test_the_subset_is_fixed_while_a_run_is_under_way(page: MiniBatchPage) -> None:
    spin = field(page, "trainSubsetSpin")
    page.session.step()
    assert not spin.isEnabled()
    assert "under way" in spin.toolTip()
    page.session.reset()
    assert spin.isEnabled()


def test_a_subset_smaller_than_a_shuffled_batch_is_refused(page: MiniBatchPage) -> None:
    page.session.set_config(replace(page.session.config, sampling="shuffled", batch_size=100))
    field(page, "trainSubsetSpin").setValue(40)
    assert "at most 40" in page.controls.subset_form.error_text("train_size")
    assert page.session.config.train_size is None
    assert not window_of(page).transport.action_run.isEnabled()
    field(page, "trainSubsetSpin").setValue(400)
    assert page.session.config.train_size == 400
    assert window_of(page).transport.action_run.isEnabled()


# A draw


@pytest.mark.whole_mnist
def test_a_step_draws_one_batch_where_it_can_be_seen(page: MiniBatchPage) -> None:
    window_of(page).transport.action_step.trigger()
    assert page.state.tab == "draw"
    batch = np.random.default_rng(0).choice(60_000, 100)
    assert page.draw_view.n_batches.text() == "1"
    assert page.draw_view.seen.text() == seen(batch)
    assert page.draw_view.repeats.text() == str(100 - len(set(batch.tolist())))


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_run_draws_and_pause_holds_and_reset_begins_again(
    page: MiniBatchPage, qtbot: QtBot
) -> None:
    page.tabs.choose("draw")
    transport = window_of(page).transport
    transport.speed_slider.setValue(100)
    transport.action_run.trigger()
    assert transport.action_reset.isEnabled()
    qtbot.waitUntil(lambda: page.state.draw.n_batches > 30, timeout=WAIT_MS)
    transport.action_run.trigger()
    assert not page.player.running
    n = page.state.draw.n_batches
    batches = np.random.default_rng(0).choice(60_000, (n, 100))
    assert page.draw_view.n_batches.text() == str(n)
    shown = float(page.draw_view.seen.text().removesuffix("\N{NARROW NO-BREAK SPACE}%"))
    assert shown == pytest.approx(100 * len(np.unique(batches)) / 60_000, abs=0.006)
    transport.action_reset.trigger()
    assert page.draw_view.n_batches.text() == "0"
    transport.action_step.trigger()
    other = np.random.default_rng(1).choice(60_000, 100)
    assert page.draw_view.seen.text() == seen(other)


@pytest.mark.thorough
def test_drawing_ends_after_three_epochs(page: MiniBatchPage, qtbot: QtBot) -> None:
    field(page, "drawBatchSizeSpin").setValue(30_000)
    page.tabs.choose("draw")
    page.player.run()
    qtbot.waitUntil(lambda: not page.player.running, timeout=WAIT_MS)
    assert page.draw_view.epochs.text() == "3.000"
    assert page.draw_view.shuffled_seen.text() == "100.00\N{NARROW NO-BREAK SPACE}%"
    assert not page.player.can_step


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_run_after_the_last_epoch_begins_another_draw(page: MiniBatchPage, qtbot: QtBot) -> None:
    field(page, "drawBatchSizeSpin").setValue(60_000)
    state = replace(page.state.draw, n_batches=3)
    page.update_state(tab="draw", draw=state)
    qtbot.waitUntil(lambda: page.draw_view.epochs.text() == "3.000", timeout=WAIT_MS)
    window_of(page).transport.action_run.trigger()
    assert page.state.draw.seed == 1
    qtbot.waitUntil(lambda: page.state.draw.n_batches > 0, timeout=WAIT_MS)
    batches = np.random.default_rng(1).choice(60_000, (page.state.draw.n_batches, 60_000))
    assert page.draw_view.seen.text() == seen(batches)


def test_another_batch_size_begins_again(page: MiniBatchPage) -> None:
    window_of(page).transport.action_step.trigger()
    field(page, "drawBatchSizeSpin").setValue(7)
    assert page.state.draw.n_batches == 0
    assert page.draw_view.n_batches.text() == "0"


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_a_state_that_is_set_draws_its_batches(page: MiniBatchPage, qtbot: QtBot) -> None:
    state = replace(page.state, tab="draw", batch_size=50)
    page.state = replace(state, draw=replace(state.draw, seed=4, n_batches=300))
    qtbot.waitUntil(lambda: page.draw_view.n_batches.text() == "300", timeout=WAIT_MS)
    assert page.state.tab == "draw"
    batches = np.random.default_rng(4).choice(60_000, (300, 50))
    assert page.draw_view.seen.text() == seen(batches)


@pytest.mark.whole_mnist
def test_more_batches_than_there_are_end_with_the_last(page: MiniBatchPage, qtbot: QtBot) -> None:
    state = replace(page.state, batch_size=20_000)
    page.state = replace(state, draw=replace(state.draw, n_batches=1_000_000))
    qtbot.waitUntil(lambda: page.state.draw.n_batches == 9, timeout=WAIT_MS)  # three epochs


def test_hiding_the_page_holds_what_runs(page: MiniBatchPage) -> None:
    page.tabs.choose("draw")
    page.player.run()
    window_of(page).show_page("training")
    assert not page.player.running


def test_where_there_is_no_speed_none_can_be_chosen(page: MiniBatchPage) -> None:
    slider = window_of(page).transport.speed_slider
    page.tabs.choose("noise")
    assert not slider.isEnabled()
    page.tabs.choose("draw")
    assert slider.isEnabled()


# Gradient noise


def test_nothing_is_measured_before_run(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.tabs.choose("noise")
    assert not page.player.running
    assert "Press Run" in page.noise_view.words.text()
    assert not window_of(page).transport.action_step.isEnabled()


@pytest.mark.thorough
def test_axes_have_numbers_only_once_something_is_measured(
    page: MiniBatchPage, qtbot: QtBot
) -> None:
    small(page).tabs.choose("noise")
    lay_out()
    plots = [plot for plot in page.noise_view.findChildren(Plot) if plot.isVisible()]
    assert len(plots) == 3
    assert not any(numbers_of(plot) for plot in plots)
    measured(page, qtbot)
    assert all(numbers_of(plot) for plot in plots)


@pytest.mark.thorough
def test_run_measures_the_network_as_it_stands(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(small(page), qtbot)
    network = network_now(page.session, qtbot).astype(np.float64)
    x, t = page.session.dataset.x_train[:FEW] / 255, page.session.dataset.t_train[:FEW]
    loss, grads = network.loss_and_gradient(x, t)
    length = np.sqrt(sum((g**2).sum() for g in grads.values()))
    assert page.noise_view.full_loss.text() == f"{loss:.4f}"
    assert page.noise_view.length.text() == f"{length:.4f}"
    assert not page.player.running


@pytest.mark.thorough
def test_a_hundred_times_the_batch_is_off_by_a_tenth(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(page, qtbot)
    readouts = []
    for size in (25, 2500):
        sentence = page.noise_view.words.text()
        field(page, "drawBatchSizeSpin").setValue(size)
        qtbot.waitUntil(lambda old=sentence: page.noise_view.words.text() != old, timeout=WAIT_MS)
        view = page.noise_view
        readouts.append([float(f.text().strip("± ")) for f in (view.distance, view.loss_spread)])
    (far, wide), (near, narrow) = readouts
    assert far / near == pytest.approx(10, rel=0.02)
    assert wide / narrow == pytest.approx(10, rel=0.3)  # of 200 batches


@pytest.mark.thorough
def test_a_measurement_can_be_stopped(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.tabs.choose("noise")
    click(page, qtbot, "measureButton")
    assert page.player.running
    assert "Measuring" in page.noise_view.words.text()
    click(page, qtbot, "stopMeasureButton")
    assert not page.player.running
    assert "Press Run" in page.noise_view.words.text()
    assert not page.player.can_step


def test_the_bar_offers_to_stop_what_a_pause_would_give_up(page: MiniBatchPage) -> None:
    run = window_of(page).transport.action_run
    page.tabs.choose("noise")
    run.trigger()
    assert run.text() == "Stop"
    run.trigger()
    assert run.text() == "Run"
    page.tabs.choose("draw")
    run.trigger()
    assert run.text() == "Pause"


@pytest.mark.thorough
def test_giving_up_a_measurement_keeps_the_one_before(page: MiniBatchPage, qtbot: QtBot) -> None:
    loss = measured(small(page), qtbot).noise_view.full_loss.text()
    transport = window_of(page).transport
    transport.action_run.trigger()
    transport.action_run.trigger()
    assert not page.player.running
    assert page.noise_view.full_loss.text() == loss
    assert page.player.can_step


@pytest.mark.thorough
def test_a_measurement_goes_on_behind_other_tabs_and_pages(
    page: MiniBatchPage, qtbot: QtBot
) -> None:
    small(page).tabs.choose("noise")
    page.player.run()
    page.tabs.choose("draw")
    window_of(page).show_page("training")
    qtbot.waitUntil(lambda: page.noise_view.distance.text() != "–", timeout=WAIT_MS)


@pytest.mark.thorough
def test_it_says_when_the_network_has_moved_on(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(small(page), qtbot)
    assert "as it was measured" in field(page, "standingWords").text()
    page.session.step()
    qtbot.waitUntil(lambda: page.session.run.iteration == 1, timeout=WAIT_MS)
    page.tabs.choose("draw")
    page.tabs.choose("noise")
    assert "now at step 1" in field(page, "standingWords").text()


@pytest.mark.thorough
def test_another_network_is_not_what_was_measured(page: MiniBatchPage, qtbot: QtBot) -> None:
    measured(small(page), qtbot)
    page.session.reset()
    assert page.noise_view.full_loss.text() == "–"
    assert "Press Run" in page.noise_view.words.text()


def spoil(trainer: Trainer) -> bool:
    """Put a number into the network that is none."""
    trainer.network.params["W1"][0, 0] = np.nan
    return True


def test_a_diverged_network_is_not_measured(page: MiniBatchPage, qtbot: QtBot) -> None:
    page.session.step()
    qtbot.waitUntil(lambda: page.session.run.iteration == 1, timeout=WAIT_MS)
    answer(page.session, qtbot, spoil)
    page.tabs.choose("noise")
    page.player.run()
    qtbot.waitUntil(lambda: not page.player.running, timeout=WAIT_MS)
    assert "W1 holds numbers that are not finite" in page.noise_view.words.text()


def test_a_set_of_one_image_has_a_gradient_and_no_spread(page: MiniBatchPage, qtbot: QtBot) -> None:
    field(page, "trainSubsetSpin").setValue(1)
    measured(page, qtbot)
    assert field(page, "drawBatchSizeSpin").maximum() == 1
    assert page.noise_view.loss_spread.text() == "± 0.0000"
    assert page.noise_view.distance.text() == "0.0000"


def test_closing_in_the_middle_of_a_measurement_raises_nothing(page: MiniBatchPage) -> None:
    page.tabs.choose("noise")
    page.player.run()
    assert page.player.running
    page.window().close()


# From one start to the next


def remembering_page(qtbot: QtBot) -> MiniBatchPage:
    """The page of a window that keeps its settings, as after a usual start."""
    window = build_window(["--page", "miniBatch"])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.show()
    assert isinstance(window.page, MiniBatchPage)
    return window.page


@pytest.mark.thorough
def test_choices_survive_a_restart(qtbot: QtBot) -> None:
    page = remembering_page(qtbot)
    page.tabs.choose("draw")
    field(page, "drawBatchSizeSpin").setValue(320)
    field(page, "dataSetCombo").choose("test")
    field(page, "fanZoomBox").click()
    page.window().close()
    again = remembering_page(qtbot)
    assert again.tabs.key() == "draw"
    assert field(again, "drawBatchSizeSpin").value() == 320
    assert field(again, "dataSetCombo").key() == "test"
    assert field(again, "fanZoomBox").isChecked()


def test_defaults_are_restored(page: MiniBatchPage) -> None:
    page.tabs.choose("draw")
    field(page, "drawBatchSizeSpin").setValue(7)
    field(page, "trainSubsetSpin").setValue(900)
    window_of(page).lab.restore_defaults()
    assert page.state == MiniBatchState()
    assert page.tabs.key() == "data"
    assert field(page, "drawBatchSizeSpin").value() == 100
    assert field(page, "trainSubsetSpin").value() == 0
    assert page.session.config.train_size is None


def test_spoiled_settings_fall_back(qtbot: QtBot) -> None:
    StoredSettings().set("miniBatch", {"tab": "x", "batch_size": -3, "data": {"label": 5}})
    page = remembering_page(qtbot)
    assert page.tabs.key() == "data"
    assert field(page, "drawBatchSizeSpin").value() == 100
    assert field(page, "sampleClassSpin").value() == 5


def test_another_class_can_be_chosen_before_the_page_is_shown(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "training")
    page = window.page_of("miniBatch")
    assert isinstance(page, MiniBatchPage)
    page.state = replace(page.state, data=replace(page.state.data, label=3))
    window.show_page("miniBatch")
    assert page.data_view.samples_heading.text() == "Samples of the 3"


def ink(text: QGraphicsTextItem) -> QRectF:
    """Where a text is written, without the margin around it."""
    margin = text.document().documentMargin()
    within = text.boundingRect().adjusted(margin, margin, -margin, -margin)
    return text.mapRectToScene(within)


@pytest.mark.thorough
@in_turn("scale", [1.0, 1.3, 1.6])
def test_names_in_a_low_plot_lie_whole_and_clear_of_each_other(
    page: MiniBatchPage, scale: float
) -> None:
    page.tabs.choose("draw")
    page.model.set(type(page.state)())  # nothing is drawn
    page.tabs.choose("draw")
    view = page.draw_view.plot.getViewBox()
    texts = [item for item in view.allChildren() if isinstance(item, pg.TextItem)]
    names = [item for item in texts if item.toPlainText() in {"random draws", "shuffled epochs"}]
    assert [item.isVisible() for item in names] == [False, False]  # there is no curve yet
    window_of(page).transport.action_step.trigger()
    window_of(page).lab.window.update(scale=scale)
    lay_out()
    frame = view.mapRectToScene(view.boundingRect())
    boxes = [ink(item.textItem) for item in texts if item.isVisible()]
    assert len(boxes) >= 2
    for box in boxes:
        assert frame.top() <= box.top() + 1  # of its leading
        assert box.bottom() <= frame.bottom() + 1
    assert not any(a.intersects(b) for a, b in itertools.combinations(boxes, 2))
