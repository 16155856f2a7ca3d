"""The Mini-batch page comes back as it was when its window is built again."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import lifetime
from app.application import build_window, rebuild_window
from app.pages.minibatch.page import MiniBatchPage
from app.widgets.plots import Plot
from app.window.main_window import MainWindow

WAIT_MS = 20_000


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on the page; it or its successor is closed at the end."""
    window = build_window(["--fresh", "--page", "miniBatch"])
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.show()
    yield window
    for each in lifetime.open_windows():
        each.close()


def page_of(window: MainWindow) -> MiniBatchPage:
    page = window.page
    assert isinstance(page, MiniBatchPage)
    return page


def field(page: MiniBatchPage, name: str) -> Any:
    return page.findChild(QWidget, name)


def small(page: MiniBatchPage) -> MiniBatchPage:
    """The page of a run on few images, whose full gradient takes a moment only."""
    field(page, "trainSubsetSpin").setValue(3000)
    return page


def rebuilt(window: MainWindow) -> MiniBatchPage:
    """The page of a new window, in the state of the one before."""
    state = page_of(window).state
    page = page_of(rebuild_window(window))
    assert page.state == state
    return page


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_the_sample_that_was_chosen_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    field(page, "dataSetCombo").choose("test")
    page.data_view.means.chosen.emit(3)
    qtbot.mouseClick(field(page, "otherSamplesButton"), Qt.MouseButton.LeftButton)
    page.data_view.samples.chosen.emit(11)
    pixels = page.data_view.zoom.pixels
    qtbot.waitUntil(lambda: page.data_view.n_images.text() == "10,000", timeout=WAIT_MS)
    again = rebuilt(window)
    assert (again.data_view.zoom.pixels == pixels).all()
    assert again.data_view.n_images.text() == "10,000"  # kept, not counted again
    assert field(again, "dataSetCombo").key() == "test"
    assert field(again, "sampleClassSpin").value() == 3


@pytest.mark.thorough
def test_a_draw_goes_on_where_it_stood(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    field(page, "drawBatchSizeSpin").setValue(64)
    window.transport.speed_slider.setValue(100)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: page.state.draw.n_batches > 20, timeout=WAIT_MS)
    window.transport.action_run.trigger()
    texts = [f.text() for f in (page.draw_view.n_batches, page.draw_view.seen)]
    n = page.state.draw.n_batches
    again = rebuilt(window)
    assert [f.text() for f in (again.draw_view.n_batches, again.draw_view.seen)] == texts
    assert again.player.speed_position == 100
    again.player.step()
    assert again.draw_view.n_batches.text() == str(n + 1)


@pytest.mark.thorough
def test_what_was_measured_is_shown_while_the_run_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    page = small(page_of(window))
    page.tabs.choose("noise")
    field(page, "fanZoomBox").click()
    page.player.run()
    qtbot.waitUntil(lambda: page.noise_view.distance.text() != "–", timeout=WAIT_MS)
    first = page.noise_view.words.text()
    page.player.step()  # other batches, so other losses
    qtbot.waitUntil(lambda: page.noise_view.words.text() != first, timeout=WAIT_MS)
    page.session.start()
    run, iteration = page.session.run, page.session.run.iteration
    words, loss = page.noise_view.words.text(), page.noise_view.full_loss.text()
    again = rebuilt(window)
    assert again.noise_view.full_loss.text() == loss
    qtbot.waitUntil(lambda: again.noise_view.words.text() == words, timeout=WAIT_MS)
    assert again.session.run is run
    qtbot.waitUntil(lambda: run.iteration > iteration, timeout=WAIT_MS)
    assert not field(again, "trainSubsetSpin").isEnabled()


@pytest.mark.thorough
def test_a_measurement_under_way_is_made_in_the_new_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = small(page_of(window))
    page.tabs.choose("noise")
    page.player.run()
    again = rebuilt(window)
    assert again.player.running
    qtbot.waitUntil(lambda: again.noise_view.distance.text() != "–", timeout=WAIT_MS)
    assert not again.player.running


@pytest.mark.thorough
def test_five_windows_in_a_row_lose_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.transport.action_step.trigger()
    page_of(window).session.start()
    for _ in range(5):
        window = rebuilt(window).window()
    page = page_of(window)
    assert page.draw_view.n_batches.text() == "1"
    iteration = page.session.run.iteration
    qtbot.waitUntil(lambda: page.session.run.iteration > iteration, timeout=WAIT_MS)


def zoom_in(plot: Plot) -> np.ndarray:
    """Zoom as the wheel does; return what is seen then."""
    view = plot.getViewBox()
    view.scaleBy((0.5, 0.5))
    view.sigRangeChangedManually.emit(view.state["mouseEnabled"])
    return np.array(view.viewRange())


@pytest.mark.thorough
def test_a_plot_that_was_zoomed_stays_zoomed(window: MainWindow) -> None:
    page = page_of(window)
    page.tabs.choose("noise")
    scatter = zoom_in(page.noise_view.scatter)
    page.tabs.choose("draw")
    seen = zoom_in(page.draw_view.plot)
    again = rebuilt(window)
    plot = again.draw_view.plot
    assert np.array(plot.getViewBox().viewRange()) == pytest.approx(seen)
    assert np.array(again.state.noise.scatter_zoom) == pytest.approx(scatter.ravel())
    plot.reset_view()
    assert again.state.draw.seen_zoom is None
    assert plot.getViewBox().viewRange()[0] == pytest.approx([0, 3])  # three epochs
