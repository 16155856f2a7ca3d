"""The Loss page, driven as a user drives it."""

import math
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.pages.loss.model.readings import draw_batch
from app.pages.loss.page import LossPage
from app.settings import StoredSettings
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.asking import ANSWER_MS, answer, network_now
from tests.app.fronts import lay_out
from tests.in_turn import in_turn
from tests.thoroughness import briefly

WAIT_MS = 30_000


@pytest.fixture
def page(open_window: Callable[..., MainWindow], qtbot: QtBot) -> LossPage:
    window = open_window("--page", "loss")
    page = window.page
    assert isinstance(page, LossPage)
    qtbot.waitUntil(lambda: np.abs(page.bars.values() - 0.1).max() > 1e-6, timeout=WAIT_MS)
    return page


def field(page: LossPage, name: str) -> Any:
    """The editor of this object name."""
    return page.findChild(QWidget, name)


def drag(page: LossPage, qtbot: QtBot, k: int, value: float) -> None:
    grip = page.bars.bar_top(k).toPoint()
    qtbot.mousePress(page.bars, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(page.bars, page.bars.point_for(k, value).toPoint())
    qtbot.mouseRelease(page.bars, Qt.MouseButton.LeftButton)


def test_its_parts_have_their_names(page: LossPage) -> None:
    for name in ("outputBars", "lossFormula", "lossCurves"):
        assert page.findChild(QWidget, name) is not None
    assert page.objectName() == "lossPage"


def test_at_first_the_untrained_network_s_outputs_are_shown(page: LossPage, qtbot: QtBot) -> None:
    dataset = page.session.dataset
    network = network_now(page.session, qtbot)
    expected = network.predict(dataset.x_test[0] / 255)
    assert page.bars.values() == pytest.approx(expected, abs=1e-6)
    assert page.state.index == 0


def test_a_dragged_bar_takes_over_from_the_network(page: LossPage, qtbot: QtBot) -> None:
    drag(page, qtbot, 3, 0.8)
    y = page.bars.values()
    assert y[3] == pytest.approx(0.8, abs=0.01)
    assert y.sum() == pytest.approx(1)
    assert page.state.source == "hand"


def test_the_numbers_are_those_of_the_bars(page: LossPage, qtbot: QtBot) -> None:
    label = page.outputs.label
    drag(page, qtbot, label, 0.6)
    y = page.bars.values()
    entropy = -math.log(y[label] + 1e-7)
    squared = 0.5 * sum((y[k] - (k == label)) ** 2 for k in range(10))
    assert page.readouts.losses["cross_entropy"].text() == f"{entropy:.4f}"
    assert page.readouts.losses["sum_squared_error"].text() == f"{squared:.4f}"
    words = re.sub("<[^>]*>", "", page.formula.text())
    assert f"{entropy:.4f}" in words
    assert f"{squared:.4f}" in words
    terms = re.findall(r"\((\d\.\d+)−([01])\)²", words)
    assert [float(y_k) for y_k, _ in terms] == pytest.approx(y, abs=1e-3)
    assert [int(t_k) for _, t_k in terms] == [int(k == label) for k in range(10)]
    assert f"{0.5 * sum((float(y_k) - int(t_k)) ** 2 for y_k, t_k in terms):.4f}" in words


def test_scores_of_another_number_of_classes_than_the_data_s_are_dropped_at_once(
    page: LossPage,
) -> None:
    page.update_state(source="hand", scores=(1.0, 2.0, 3.0, 4.0, 5.0, 6.0))
    assert (page.state.source, page.state.scores) == ("network", ())


def test_the_hand_s_outputs_are_those_of_one_sample(page: LossPage, qtbot: QtBot) -> None:
    drag(page, qtbot, 3, 0.8)
    assert page.state.source == "hand"
    qtbot.mouseClick(page.controls.next_button, Qt.MouseButton.LeftButton)
    assert page.state.source == "network"
    expected = network_now(page.session, qtbot).predict(page.session.dataset.x_test[1] / 255)
    qtbot.waitUntil(lambda: np.abs(page.bars.values() - expected).max() < 1e-6, timeout=WAIT_MS)


def test_keys_choose_and_move_a_bar(page: LossPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.bars, Qt.Key.Key_Right)
    qtbot.keyClick(page.bars, Qt.Key.Key_Right)
    qtbot.keyClick(page.bars, Qt.Key.Key_End)
    assert page.bars.current == 2
    assert page.bars.values()[2] == pytest.approx(1)
    qtbot.keyClick(page.bars, Qt.Key.Key_PageDown)
    qtbot.keyClick(page.bars, Qt.Key.Key_Up)
    assert page.bars.values()[2] == pytest.approx(0.91)
    assert page.bars.values().sum() == pytest.approx(1)


def test_scores_are_dragged_before_the_softmax(page: LossPage, qtbot: QtBot) -> None:
    field(page, "dragCombo").choose("scores")
    drag(page, qtbot, 6, 5.0)
    scores = page.bars.values()
    assert scores[6] == pytest.approx(5.0, abs=0.2)
    e = np.exp(scores)
    assert page.outputs.y == pytest.approx(e / e.sum())


def test_a_bar_of_a_network_with_boundless_scores_can_be_dragged(
    page: LossPage, qtbot: QtBot
) -> None:
    page.session.set_config(TrainingConfig(activation="relu", weight_init_std=1e10))
    qtbot.waitUntil(lambda: np.abs(page.outputs.scores).max() > 1e12, timeout=WAIT_MS)
    drag(page, qtbot, 3, 0.5)
    assert page.state.source == "hand"
    assert np.abs(page.outputs.scores).max() <= 1e6


def test_a_sure_mistake_gets_no_push_from_squared_error(page: LossPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.controls.examples["wrong"], Qt.MouseButton.LeftButton)
    words = re.sub("<[^>]*>", "", page.gradients.lengths.text())
    squared, entropy = (float(number) for number in re.findall(r"\d\.\d{4}", words))
    assert squared < 0.001
    assert entropy > 1.3


def test_temperature_divides_the_scores(page: LossPage) -> None:
    page.controls.example_wanted.emit("right")
    field(page, "temperatureSpin").setValue(4)
    cells = [page.softmax.table.text(page.outputs.label, column) for column in (1, 2, 3, 4)]
    assert cells == ["12.000", "3.000", "0.000", "1.000"]
    e = np.exp(page.outputs.scores / 4)
    assert page.bars.values() == pytest.approx(e / e.sum())


def test_curves_pass_through_the_bars_on_both_axes(page: LossPage) -> None:
    page.controls.example_wanted.emit("unsure")
    for axis, x in (("probability", 0.1), ("score", math.log(0.1 / 0.9))):
        field(page, "curveAxisCombo").choose(axis)
        drawn = [item.getData() for item in page.curves.plot.listDataItems()]
        points = [(xs[0], ys[0]) for xs, ys in drawn if xs is not None and len(xs) == 1]
        assert pytest.approx((x, math.log(10)), abs=1e-5) in points


@pytest.mark.whole_mnist
def test_next_and_number_go_through_the_data(page: LossPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.controls.next_button, Qt.MouseButton.LeftButton)
    assert page.state.index == 1
    field(page, "imageIndexSpin").setValue(9999)
    qtbot.mouseClick(page.controls.next_button, Qt.MouseButton.LeftButton)
    assert page.state.index == 0
    field(page, "imageSetCombo").choose("train")
    assert field(page, "imageIndexSpin").maximum() == 59_999
    assert page.outputs.label == page.session.dataset.t_train[0]


def test_training_images_are_those_that_are_trained_on(page: LossPage, qtbot: QtBot) -> None:
    field(page, "imageSetCombo").choose("train")
    field(page, "imageIndexSpin").setValue(48)
    with qtbot.waitSignal(page.session.run_started, timeout=WAIT_MS):
        page.session.set_config(TrainingConfig(train_size=20, batch_size=10))
    assert field(page, "imageIndexSpin").maximum() == 19
    assert page.state.index == 19
    page.tabs.choose("batch")
    table = page.batch_view.table
    qtbot.waitUntil(lambda: table.text(0, 1) != "", timeout=WAIT_MS)
    labels = page.session.dataset.t_train[draw_batch(20, page.state.batch_seed)]
    assert [table.text(i, 0) for i in range(10)] == [str(label) for label in labels]


@pytest.mark.thorough
def test_only_what_is_read_wrong_is_shown(page: LossPage, qtbot: QtBot) -> None:
    session = page.session
    page.controls.wrong_box.setChecked(True)
    qtbot.waitUntil(lambda: page.state.index > 0, timeout=WAIT_MS)
    network = network_now(session, qtbot)
    guesses = network.predict(session.dataset.x_test / 255).argmax(axis=1)
    wrong = np.flatnonzero(guesses != session.dataset.t_test)
    assert page.state.index == wrong[wrong > 0][0]
    with qtbot.waitSignal(page.state_changed, timeout=WAIT_MS):
        qtbot.mouseClick(page.controls.random_button, Qt.MouseButton.LeftButton)
    assert page.state.index in wrong


def test_a_network_without_mistakes_is_said_to_have_none(page: LossPage, qtbot: QtBot) -> None:
    session = page.session
    guesses = network_now(session, qtbot).predict(session.dataset.x_test / 255).argmax(axis=1)
    labels = guesses.astype(session.dataset.t_test.dtype)
    session.use(replace(session.dataset, t_test=labels))  # of the same initial weights
    field(page, "onlyWrongBox").setChecked(True)
    words = field(page, "digitWords")
    qtbot.waitUntil(lambda: "every one" in words.text(), timeout=WAIT_MS)


def test_bars_follow_the_network_that_trains(page: LossPage, qtbot: QtBot) -> None:
    before = page.bars.values()
    page.session.step()
    qtbot.waitUntil(lambda: np.abs(page.bars.values() - before).max() > 1e-4, timeout=WAIT_MS)
    network = network_now(page.session, qtbot)
    expected = network.predict(page.session.dataset.x_test[0] / 255)
    assert page.bars.values() == pytest.approx(expected, abs=1e-6)


@pytest.mark.whole_mnist
def test_a_batch_costs_the_same_by_labels_and_by_one_hot(page: LossPage, qtbot: QtBot) -> None:
    page.tabs.choose("batch")
    table = page.batch_view.table
    qtbot.waitUntil(lambda: table.text(10, 2) != "", timeout=WAIT_MS)
    assert table.text(10, 2) == table.text(10, 3)
    network = network_now(page.session, qtbot)
    indices = draw_batch(60_000, page.state.batch_seed)
    x = page.session.dataset.x_train[indices] / 255
    t = page.session.dataset.t_train[indices]
    assert table.text(10, 2) == f"{network.loss(x, t):.4f}"
    assert [table.text(i, 0) for i in range(10)] == [str(label) for label in t]


def test_reasons_are_given_when_asked_for(page: LossPage, qtbot: QtBot) -> None:
    answer = page.findChild(QLabel, "reasons")
    button = page.findChild(QWidget, "whyHalfButton")
    assert not answer.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answer.isVisible()
    assert "y − t" in answer.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not answer.isVisible()


def test_nothing_is_watched_while_the_page_is_hidden(page: LossPage, qtbot: QtBot) -> None:
    before = page.bars.values().tolist()
    page.hide()
    page.session.step()
    qtbot.waitUntil(lambda: page.session.run.iteration == 1, timeout=WAIT_MS)
    answer(page.session, qtbot, lambda trainer: None)  # comes after what the page had asked
    assert page.bars.values().tolist() == before
    page.show()
    qtbot.waitUntil(lambda: page.bars.values().tolist() != before, timeout=WAIT_MS)


def remembering_page(qtbot: QtBot) -> LossPage:
    """The page of a window that keeps its settings, as after a usual start."""
    window = build_window(["--page", "loss"])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.show()
    assert isinstance(window.page, LossPage)
    return window.page


def test_parameters_survive_a_restart(qtbot: QtBot) -> None:
    page = remembering_page(qtbot)
    field(page, "dragCombo").choose("scores")
    field(page, "temperatureSpin").setValue(2.5)
    field(page, "curveAxisCombo").choose("score")
    field(page, "imageSetCombo").choose("train")
    field(page, "imageIndexSpin").setValue(41)
    page.window().close()
    again = remembering_page(qtbot)
    assert again.state.drag == "scores"
    assert again.state.temperature == 2.5
    assert again.state.axis == "score"
    assert again.state.index == 41
    assert again.state.split == "train"


def test_defaults_are_restored(page: LossPage) -> None:
    field(page, "dragCombo").choose("scores")
    page.controls.example_wanted.emit("wrong")
    field(page, "temperatureSpin").setValue(3)
    field(page, "imageSetCombo").choose("train")
    field(page, "imageIndexSpin").setValue(77)
    page.window().lab.restore_defaults()
    assert page.state.source == "network"
    assert page.state.drag == "probabilities"
    assert page.state.temperature == 1
    assert page.state.split == "test"
    assert page.state.index == 0


def test_spoiled_settings_fall_back(qtbot: QtBot) -> None:
    StoredSettings().set("loss", {"drag": 3, "index": -5, "temperature": "hot", "axis": "z"})
    page = remembering_page(qtbot)
    assert page.state.drag == "probabilities"
    assert page.state.temperature == 1
    assert page.state.index == 0


@pytest.mark.thorough
@in_turn("width", [1024, 1366])
@in_turn("scale", [1.0, 1.3])
@in_turn("tab", ["softmax", "batch"])
def test_the_tables_need_no_scroll_bar_on_a_projector_zoomed_or_not(
    page: LossPage, qtbot: QtBot, tab: str, scale: float, width: int
) -> None:
    page.window().lab.window.update(scale=scale)
    page.window().resize(width, 768)
    page.tabs.choose(tab)
    if tab == "batch":
        qtbot.waitUntil(lambda: bool(page.batch_view.agreement.text()), timeout=ANSWER_MS)
    lay_out()
    table = page.softmax.table if tab == "softmax" else page.batch_view.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.verticalScrollBar().maximum() == 0


def test_every_class_has_its_row_on_a_projector(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "loss", "--projector", "--size", "1366x768")
    window.page.tabs.choose("softmax")
    lay_out()
    assert window.page.softmax.table.verticalScrollBar().maximum() == 0
    window.toggle_projector()
    assert [each.text() for each in window.page.softmax.findChildren(QLabel) if each.isVisible()]


def test_a_network_that_diverges_leaves_the_bars_at_its_last_outputs(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "loss")
    page = window.page
    page.update_state(tab="batch")
    window.session.config_model.update(activation="identity", learning_rate=1e30)
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        window.session.start()
    answer(window.session, qtbot, lambda trainer: None)
    assert np.isfinite(page.outputs.scores).all()
    assert "not finite" in window.transport.headline.text()
    window.session.config_model.update(learning_rate=0.1)
    window.session.reset()
    qtbot.waitUntil(lambda: "not finite" not in window.transport.headline.text(), timeout=ANSWER_MS)


@in_turn("probability", [0.5, 0.8, 0.9, 0.95, 0.99, 1.0])
def test_no_number_is_crossed_by_the_frame_of_the_target(page: LossPage, probability: float):
    others = math.log(max(1 - probability, 1e-300) / 9)
    scores = [others] * 10
    scores[7] = math.log(probability)
    page.update_state(source="hand", scores=tuple(scores))
    bars = page.bars
    assert bars.values()[7] == pytest.approx(probability)
    top = bars.text_top(7)
    frame = bars.column(7).top()
    assert not top < frame < top + bars.line()
    assert top + bars.line() <= bars.bar_top(7).y()


@briefly(
    ("language", "tab"),
    quick=[("ko", "batch")],
    thorough=[("en", "batch"), ("en", "softmax"), ("ko", "softmax")],
)
def test_on_a_projector_all_rows_of_a_table_are_seen_and_the_bars_give_way(
    open_window: Callable[..., MainWindow], language: str, tab: str
) -> None:
    window = open_window("--page", "loss", "--size", "1366x768", "--projector", "--lang", language)
    lay_out()
    with_curves = window.page.bars.height()
    window.page.update_state(tab=tab)
    lay_out()
    table = {"softmax": window.page.softmax, "batch": window.page.batch_view}[tab].table
    assert table.isVisible()
    assert table.verticalScrollBar().maximum() == 0
    window.page.update_state(tab="curves")
    lay_out()
    assert window.page.bars.height() == with_curves
