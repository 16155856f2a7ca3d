"""The Weights tab of the real window."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.network.states.weights import STEPS
from app.pages.network.views.histogram_grid import HistogramGrid
from app.pages.network.views.norm_plot import NormPlot
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.conftest import built_in_mnist
from tests.app.drawn import series, upright_line

WAIT_MS = 20_000
SHORT = TrainingConfig(hidden_sizes=(8,), iterations=120, train_size=5000)


@pytest.fixture
def window(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    """The tab, after a short run."""
    window = open_window("--page", "network")
    window.page.update_state(tab="weights")
    window.session.set_config(SHORT)
    window.session.start()
    qtbot.waitUntil(lambda: window.session.run.status.ended, timeout=WAIT_MS)
    part = window.page.parts["weights"]
    qtbot.waitUntil(lambda: part.moment.iteration == SHORT.iterations, timeout=WAIT_MS)
    return window


def part_of(window: MainWindow) -> Any:
    return window.page.parts["weights"]


def look_at(window: MainWindow, key: str) -> Any:
    part_of(window).model.update(look=key)
    return part_of(window).looks[key]


def snapshots(window: MainWindow) -> Any:
    return window.session.run.record.timeline.snapshots


# Pictures


@pytest.mark.thorough
def test_start_and_moment_stand_beside_each_other_on_one_scale(window: MainWindow) -> None:
    look = look_at(window, "pictures")
    assert look.start_side.isHidden()
    part_of(window).model.update(compare="beside")
    first, last = (s.params["W1"] for s in (snapshots(window)[0], snapshots(window)[-1]))
    assert look.start_view.isVisible()
    np.testing.assert_array_equal(look.start_view.pictures.reshape(8, -1), first.T)
    np.testing.assert_array_equal(look.view.pictures.reshape(8, -1), last.T)
    largest = max(np.abs(s.params["W1"]).max() for s in snapshots(window))
    assert look.start_view.limit == look.view.limit == pytest.approx(largest)


def test_the_scale_is_that_of_the_run_or_of_the_moment(window: MainWindow) -> None:
    look = look_at(window, "pictures")
    of_run = look.view.limit
    window.lab.moment.update(iteration=0)
    assert look.view.limit == of_run
    part_of(window).model.update(scale="moment")
    assert look.view.limit == pytest.approx(np.abs(snapshots(window)[0].params["W1"]).max())


@pytest.mark.thorough
def test_the_change_alone_is_the_difference_to_the_start(window: MainWindow) -> None:
    look = look_at(window, "pictures")
    part_of(window).model.update(compare="change")
    first, last = (s.params["W1"] for s in (snapshots(window)[0], snapshots(window)[-1]))
    np.testing.assert_array_equal(look.view.pictures.reshape(8, -1), (last - first).T)


def test_a_unit_is_told_when_pointed_at_and_kept_when_clicked(
    window: MainWindow, qtbot: QtBot
) -> None:
    look = look_at(window, "pictures")
    part_of(window).model.update(order="strength")
    W1 = snapshots(window)[-1].params["W1"]
    strongest = int(np.linalg.norm(W1, axis=0).argmax())
    place = look.view.cell_rect(0).center().toPoint()
    QTest.mouseMove(look.view, QPoint(1, 1))
    qtbot.mouseClick(look.view, Qt.MouseButton.LeftButton, pos=place)
    assert part_of(window).state.unit == strongest
    assert look.panel.heading.text() == f"Unit {strongest}"
    np.testing.assert_array_equal(look.panel.picture.values.ravel(), W1[:, strongest])
    votes = snapshots(window)[-1].params["W2"][strongest]
    words = look.panel.words.text()
    assert f"speaks for {votes.argmax()}" in words
    assert f"speaks against {votes.argmin()}" in words


def test_the_arrow_keys_point_at_units_in_both_pictures(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, "pictures")
    part_of(window).model.update(compare="beside")
    window.activateWindow()
    look.view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(look.view, key)
    assert part_of(window).state.unit == 1
    assert look.view.pointed == look.start_view.pointed == 1


# Distributions


def spreads(grid: HistogramGrid) -> tuple[float, float]:
    """Standard deviations of the first layer's weights: now, and at the start."""
    now, _, at_start = grid.words(0, 0).partition("; at the start ")
    return float(now.split()[-1]), float(at_start.split()[-1])


def bins(grid: HistogramGrid) -> list[Any]:
    """Where each bin begins and ends, in all rows."""
    _, *rows = grid.table_rows()
    return [row[:4] for row in rows]


@pytest.mark.thorough
def test_distributions_follow_the_scrubber_and_keep_their_ranges(window: MainWindow) -> None:
    look = look_at(window, "distributions")
    first, last = (snapshots(window)[k].params["W1"].std() for k in (0, -1))
    assert spreads(look.grid) == pytest.approx((last, first), rel=5e-3)  # three digits are told
    before = bins(look.grid)
    window.lab.moment.update(iteration=0)
    now, at_start = spreads(look.grid)
    assert now == at_start == pytest.approx(first, rel=5e-3)
    assert bins(look.grid) == before


# Gradients


def n_points(plot: NormPlot) -> int:
    """Of the curve of the first layer."""
    x, _ = series(plot, "layer 1").getOriginalDataset()
    return 0 if x is None else len(x)


@pytest.mark.thorough
def test_the_gradient_curves_have_a_point_for_each_snapshot(
    window: MainWindow, qtbot: QtBot
) -> None:
    look = look_at(window, "gradients")
    qtbot.waitUntil(lambda: n_points(look.plot) == len(snapshots(window)), timeout=WAIT_MS)
    data = built_in_mnist()
    images = data.x_train[:5000:10] / 255
    network = part_of(window).moment.network.astype(np.float64)
    grads = network.gradient(images, data.t_train[:5000:10])
    by_hand = np.hypot(np.linalg.norm(grads["W1"]), np.linalg.norm(grads["b1"]))
    x, y = series(look.plot, "layer 1").getOriginalDataset()
    assert x.tolist() == [s.iteration for s in snapshots(window)]
    assert y[-1] == pytest.approx(by_hand, rel=1e-3)
    assert look.images.text() == "500"
    window.lab.moment.update(iteration=snapshots(window)[5].iteration)
    assert upright_line(look.plot).value() == snapshots(window)[5].iteration


@pytest.mark.thorough
def test_a_gradient_of_zero_is_told_since_no_curve_can_show_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    look = look_at(window, "gradients")
    qtbot.waitUntil(lambda: n_points(look.plot) == len(snapshots(window)), timeout=WAIT_MS)
    assert look.words.text() == ""
    dead = replace(SHORT, activation="relu", learning_rate=1e6, iterations=30)
    window.session.set_config(dead)
    window.session.start()
    qtbot.waitUntil(lambda: window.session.run.status.ended, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: look.first.text() == "0", timeout=WAIT_MS)
    assert "logarithmic" in look.words.text()
    look.plot.hovered.emit((20.0, 0.0))
    assert look.words.text().startswith("after step")
    look.plot.hovered.emit(None)
    assert "logarithmic" in look.words.text()


@pytest.mark.thorough
def test_a_run_of_one_step_has_an_axis_of_whole_steps(window: MainWindow) -> None:
    look = look_at(window, "gradients")
    look.plot.show_norms({0: (0.5, 0.2), 1: (0.4, 0.2)}, 2, 1)
    look.plot.grab()
    axis = look.plot.getAxis("bottom")
    spacing = axis.tickSpacing(*axis.range, axis.width())[0][0]
    assert spacing >= 1


# Units


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_units_are_counted_on_all_test_images_when_the_moment_rests(
    window: MainWindow, qtbot: QtBot
) -> None:
    look = look_at(window, "units")
    qtbot.waitUntil(lambda: look.images.text() == "10,000", timeout=WAIT_MS)
    params = snapshots(window)[-1].params
    z = 1 / (1 + np.exp(-(built_in_mnist().x_test / 255 @ params["W1"] + params["b1"])))
    steepest = z * (1 - z) < 0.05 * 0.25
    on = (steepest & (z > 0.5)).mean(axis=0)
    _, *rows = look.view.table_rows()
    shown = [share for layer, _, _, share in rows if layer == 1]
    np.testing.assert_allclose(shown, on, atol=2e-4)


# Initial weights


def titles(grid: HistogramGrid) -> list[str]:
    """Of the rows: a network, and its loss."""
    _, *rows = grid.table_rows()
    return list(dict.fromkeys(row[0] for row in rows))


@pytest.mark.thorough
def test_the_five_networks_are_shown_at_once_and_then_as_they_train(
    window: MainWindow, qtbot: QtBot
) -> None:
    part_of(window).model.update(activation="relu", layers=2)
    look = look_at(window, "initial")
    qtbot.waitUntil(lambda: len(titles(look.grid)) == 5, timeout=WAIT_MS)
    first = titles(look.grid)
    assert [title.partition(" loss ")[0] for title in first] == [
        "zeros",
        "σ = 0.01",
        "σ = 1",
        "Xavier",
        "He",
    ]
    part_of(window).model.update(stage=len(STEPS) - 1)
    qtbot.waitUntil(lambda: look.steps.text() == str(STEPS[-1]), timeout=WAIT_MS)
    before, after = (float(title.split()[-1]) for title in (first[-1], titles(look.grid)[-1]))
    assert after < before - 1  # He's network of ReLU learns


@pytest.mark.thorough
def test_what_is_stopped_stays_stopped_until_something_else_is_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    part_of(window).model.update(activation="tanh", layers=9)
    look = look_at(window, "initial")
    assert look.progress.isVisible()
    qtbot.mouseClick(look.progress.stop_button, Qt.MouseButton.LeftButton)
    assert look.progress.isHidden()
    window.lab.moment.update(iteration=0)
    assert look.progress.isHidden()
    part_of(window).model.update(layers=1)
    assert look.progress.isVisible()


@pytest.mark.thorough
def test_what_was_stopped_begins_again_when_it_is_looked_at_anew(
    window: MainWindow, qtbot: QtBot
) -> None:
    part_of(window).model.update(activation="tanh", layers=9)
    look = look_at(window, "initial")
    qtbot.mouseClick(look.progress.stop_button, Qt.MouseButton.LeftButton)
    look_at(window, "pictures")
    look_at(window, "initial")
    assert look.progress.isVisible()


@pytest.mark.thorough
def test_what_the_keys_come_to_is_said(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.widgets.cell_view.announce", lambda _, words: said.append(words))
    pictures = window.page.findChild(QWidget, "weightsView")
    window.activateWindow()
    pictures.setFocus()
    qtbot.keyClick(pictures, Qt.Key.Key_Right)
    qtbot.keyClick(pictures, Qt.Key.Key_Right)
    assert [words.startswith(f"Unit {k} bias") for k, words in enumerate(said)] == [True, True]
    said.clear()
    view = look_at(window, "distributions").findChild(HistogramGrid)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert said == [view.accessibleDescription()]
    assert "mean" in said[0]
