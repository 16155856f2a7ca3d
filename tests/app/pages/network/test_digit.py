"""The tab of a digit as a hand uses it: its numbers are those of the network at the moment."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.parts.digit_part import DigitPart
from app.widgets.scroll_area import ScrollArea
from app.window.main_window import MainWindow
from nncore import MultiLayerNet
from tests.app.class_sets import kinds, small_set
from tests.app.conftest import built_in_mnist
from tests.app.drawn import probabilities
from tests.app.dropping import drop
from tests.app.fronts import lay_out
from tests.stress.mouse import MOVE, PRESS, RELEASE, send
from tests.thoroughness import briefly

WAIT = 20_000
SEVEN = ((0.09, 0.35, 0.2, 0.75, 0.2, 0.5, 0.75),)
SHORT = {
    "iterations": 60,
    "hidden_sizes": (30, 8),
    "batch_size": 20,
    "train_size": 2000,
    "weight_init_std": (0.1, 1.0, 1.0),  # from the first step on the pixels matter
}
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A short run that has finished, and the tab in front with an empty pad."""
    session = window.session
    session.set_config(replace(session.config, **SHORT))
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()
    window.show_page("network")
    window.page.update_state(tab="digit")
    qtbot.waitUntil(lambda: part_of(window).moment is not None, timeout=WAIT)
    window.page.findChild(QWidget, "drawingPadClearButton").click()
    return window


def part_of(window: MainWindow) -> DigitPart:
    part = window.page.part
    assert isinstance(part, DigitPart)
    return part


def field(window: MainWindow, name: str) -> Any:
    return window.page.findChild(QWidget, name)


def show(window: MainWindow, **fields: Any) -> None:
    part_of(window).model.update(**fields)


def network(window: MainWindow) -> MultiLayerNet:
    """The network as the run ended with it, a copy that can be changed."""
    run = window.session.run
    assert run is not None
    sizes = (784, *SHORT["hidden_sizes"], 10)
    net = MultiLayerNet(sizes, run.record.config.activation, dtype=run.record.config.dtype)
    return net.with_params(run.record.timeline.snapshots[-1].params)


def bars(window: MainWindow, way: str = "as_mnist") -> np.ndarray:
    return probabilities(getattr(part_of(window).view, way).bars)


def received(window: MainWindow, way: str = "as_mnist") -> np.ndarray:
    return getattr(part_of(window).view, way).image.pixels


def drag(window: MainWindow, *points: tuple[float, float], button: Any = LEFT) -> None:
    pad = field(window, "drawingPad")
    place = pad.place()
    places = [
        QPointF(place.left() + x * place.width(), place.top() + y * place.height()).toPoint()
        for x, y in points
    ]
    send(pad, PRESS, places[0], button)
    for each in places[1:]:
        send(pad, MOVE, each, button)
    send(pad, RELEASE, places[-1], button)


def test_at_first_a_test_image_goes_through_the_network(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    window.page.update_state(tab="digit")
    part = part_of(window)
    qtbot.waitUntil(lambda: part.moment is not None, timeout=WAIT)
    first = built_in_mnist().x_test[0]
    np.testing.assert_array_equal(received(window, "as_drawn").ravel(), first)
    assert bars(window).any()
    assert field(window, "digitLead").text().startswith("This is a test image")
    drag(window, (0.35, 0.2), (0.75, 0.2), (0.5, 0.75))
    assert part.state.index is None
    drawn = received(window, "as_drawn").ravel()
    assert 0 < np.count_nonzero(drawn & first) < np.count_nonzero(first) / 2  # it has made room
    assert field(window, "digitLead").text().startswith("Draw a digit")


@pytest.mark.thorough
def test_a_test_image_that_is_picked_stays_under_the_strokes(window: MainWindow) -> None:
    field(window, "digitIndexSpin").setValue(7)
    assert not part_of(window).state.example
    drag(window, (0.1, 0.1), (0.2, 0.1))
    assert part_of(window).state.index == 7


# Two ways


@pytest.mark.thorough
def test_an_empty_pad_is_not_answered(window: MainWindow) -> None:
    view = part_of(window).view
    assert not bars(window).any()
    assert not bars(window, "as_drawn").any()
    assert view.as_drawn.words.text() == view.as_mnist.words.text() == "no digit yet"


@pytest.mark.parametrize("way", ["as_drawn", "as_mnist"])
@pytest.mark.thorough
def test_the_bars_answer_to_the_very_pixels_that_are_shown(window: MainWindow, way: str) -> None:
    drag(window, (0.35, 0.2), (0.75, 0.2), (0.5, 0.75))
    expected = network(window).predict(received(window, way).ravel() / 255)
    assert bars(window, way) == pytest.approx(expected, abs=1e-6)
    best = int(expected.argmax())
    said = getattr(part_of(window).view, way).words.text()
    assert said.startswith(f"reads {best}: {100 * expected[best]:.1f}")


@pytest.mark.thorough
def test_as_mnist_the_place_does_not_matter_and_as_drawn_it_does(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    before = {way: bars(window, way).copy() for way in ("as_drawn", "as_mnist")}
    drag(window, (0.5, 0.5), (0.4, 0.55), button=RIGHT)
    state = part_of(window).state
    assert (state.right, state.down) == (round(-0.1 * 28), round(0.05 * 28))
    assert np.abs(bars(window) - before["as_mnist"]).max() < 0.02
    assert np.abs(bars(window, "as_drawn") - before["as_drawn"]).max() > 0.02
    field(window, "putBackButton").click()
    assert bars(window, "as_drawn") == pytest.approx(before["as_drawn"])


@pytest.mark.thorough
def test_a_hand_that_moves_slowly_moves_as_far(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    drag(window, *[(0.3 + 0.01 * i, 0.5) for i in range(31)], button=RIGHT)
    assert abs(part_of(window).state.right - 0.3 * 28) <= 1


@pytest.mark.thorough
def test_a_hand_turns_and_scales_by_whole_degrees_and_percents(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    pad = field(window, "drawingPad")
    for _ in range(20):
        pad.turned.emit(10.4, 0.98)
    state = part_of(window).state
    assert state.turn == 208 - 360
    assert state.size == round(100 * 0.98**20)
    for _ in range(20):
        pad.turned.emit(0.0, 0.5)
    assert part_of(window).state.size == 30


@pytest.mark.parametrize(
    ("slider", "value"),
    [("turnSlider", 40), ("sizeSlider", 60), ("rightSlider", 5), ("downSlider", -4)],
)
@pytest.mark.thorough
def test_the_sliders_move_the_digit(window: MainWindow, slider: str, value: int) -> None:
    show(window, strokes=SEVEN)
    before = received(window, "as_drawn").copy()
    window.page.findChild(QSlider, slider).setValue(value)
    after = received(window, "as_drawn")
    assert np.abs(after.astype(int) - before).max() > 100
    mass = {"sizeSlider": 0.6**2}.get(slider, 1.0)
    assert after.sum() == pytest.approx(mass * before.sum(), rel=0.05)


@pytest.mark.thorough
def test_a_test_image_is_read_as_the_network_reads_it(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    field(window, "digitIndexSpin").setValue(7)
    data = built_in_mnist()
    np.testing.assert_array_equal(received(window, "as_drawn").ravel(), data.x_test[7])
    expected = network(window).predict(data.x_test[7] / 255)
    assert bars(window, "as_drawn") == pytest.approx(expected, abs=1e-6)
    assert part_of(window).view.as_drawn.bars.label == data.t_test[7]
    assert not part_of(window).state.strokes
    drag(window, (0.1, 0.1), (0.2, 0.1))  # with a stroke over it nobody knows what it is
    assert part_of(window).view.as_drawn.bars.label == -1
    field(window, "drawingPadClearButton").click()
    assert part_of(window).state.index is None
    assert not bars(window).any()


@pytest.mark.thorough
def test_the_next_mistake_is_the_next_image_that_is_read_wrong(
    window: MainWindow, qtbot: QtBot
) -> None:
    data = built_in_mnist()
    wrong = np.flatnonzero(network(window).predict(data.x_test / 255).argmax(1) != data.t_test)
    for index in wrong[:3]:
        field(window, "nextMistakeButton").click()
        qtbot.waitUntil(lambda index=index: part_of(window).state.index == index, timeout=WAIT)
    best = int(bars(window, "as_drawn").argmax())
    assert best != data.t_test[wrong[2]]


# Pictures from elsewhere


def photo() -> np.ndarray:
    """A 1 in ink on bright paper."""
    gray = np.full((200, 300), 230, np.uint8)
    gray[40:160, 140:160] = 20
    return gray


def image_of(gray: np.ndarray) -> QImage:
    height, width = gray.shape
    return QImage(gray.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


@pytest.mark.thorough
def test_a_pasted_photo_becomes_light_ink_on_dark(window: MainWindow, qtbot: QtBot) -> None:
    show(window, strokes=SEVEN, right=3)
    QGuiApplication.clipboard().setImage(image_of(photo()))
    window.activateWindow()
    pad = field(window, "drawingPad")
    QTest.keyClick(pad, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part_of(window).state.photo != "", timeout=WAIT)
    state = part_of(window).state
    assert not state.strokes
    assert state.right == 0
    rows, columns = (np.flatnonzero(received(window).any(axis=axis)) for axis in (1, 0))
    assert len(rows) == 20
    assert 3 <= len(columns) <= 4  # 120 × 20 pixels, scaled by 1/6
    assert received(window, "as_drawn")[14, 14] > 200
    expected = network(window).predict(received(window).ravel() / 255)
    assert bars(window) == pytest.approx(expected, abs=1e-6)


@pytest.mark.thorough
def test_a_file_dropped_on_the_pad_is_a_digit_and_no_data_set(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "one.png"
    image_of(photo()).save(str(file))
    pad = field(window, "drawingPad")
    dataset = window.session.dataset
    assert drop(pad, QUrl.fromLocalFile(str(file)), at=QPoint(20, 20))
    assert part_of(window).state.photo
    assert received(window).any()
    assert window.session.dataset is dataset


@pytest.mark.thorough
def test_what_cannot_be_pasted_is_told(window: MainWindow) -> None:
    words = part_of(window).picture_words
    QGuiApplication.clipboard().setText("7")
    field(window, "pasteDigitButton").click()
    assert words.text() == "There is no picture in the clipboard."
    QGuiApplication.clipboard().setImage(image_of(np.full((50, 50), 180, np.uint8)))
    field(window, "pasteDigitButton").click()
    assert words.text() == "Nothing is drawn in this picture."
    assert not part_of(window).state.photo


# Through the layers


def choose(window: MainWindow, layer: int, unit: int) -> None:
    """Click a unit; one that is too weak to be drawn is first brought into the picture."""
    view = field(window, "activationView")
    if (layer, unit) not in view.places.discs:
        show(window, unit=(layer, unit))
    send(view, PRESS, view.places.discs[layer, unit].center().toPoint())
    assert part_of(window).state.unit == (layer, unit)


def test_a_unit_is_shown_with_its_sum_and_its_output(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    net, x = network(window), received(window).ravel() / 255
    choose(window, 1, 4)
    found = float(x @ net.params["W1"][:, 4])
    a = found + float(net.params["b1"][4])
    words = field(window, "unitWords").text().replace("−", "-")
    assert f"= {found:.3f} " in words
    assert f"= {a:.3f}\n" in words
    assert words.endswith(f": {1 / (1 + np.exp(-a)):.3f}")
    unit = part_of(window).view.unit
    np.testing.assert_allclose(unit.weights.values.ravel(), net.params["W1"][:, 4])
    np.testing.assert_allclose(unit.found.values.ravel(), x * net.params["W1"][:, 4], atol=1e-7)


@pytest.mark.thorough
def test_a_unit_of_a_later_layer_gets_the_outputs_before_it(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    choose(window, 2, 3)
    net, x = network(window), received(window).ravel() / 255
    z = 1 / (1 + np.exp(-(x @ net.params["W1"] + net.params["b1"])))
    found = part_of(window).view.unit.found.values
    assert found.shape == (5, 6)  # of 30
    np.testing.assert_allclose(found.ravel(), z * net.params["W2"][:, 3], atol=1e-6)


@pytest.mark.thorough
def test_of_a_wide_layer_the_strongest_units_are_drawn(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    view = field(window, "activationView")
    assert len(view.units[0]) < 30
    view.update_accessible_text()
    assert f"layer 1: {len(view.units[0])} of 30 units" in view.accessibleDescription()
    assert view.units[2] == tuple(range(10))


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_without_a_unit_the_answer_and_the_accuracy_change(
    window: MainWindow, qtbot: QtBot
) -> None:
    show(window, strokes=SEVEN)
    choose(window, 2, 3)
    field(window, "unitOffBox").click()
    net, x = network(window), received(window).ravel() / 255
    before = net.predict(x)
    W3 = net.params["W3"]
    W3[3] = 0
    assert bars(window) == pytest.approx(net.predict(x), abs=1e-6)
    outlined = probabilities(part_of(window).view.as_mnist.bars, before=True)
    assert outlined == pytest.approx(before, abs=1e-6)
    data = built_in_mnist()
    accuracy = net.accuracy(data.x_test / 255, data.t_test)
    said = field(window, "unitAccuracy")
    qtbot.waitUntil(lambda: f"→ {100 * accuracy:.2f}" in said.text(), timeout=WAIT)
    field(window, "undoUnitsButton").click()
    assert bars(window) == pytest.approx(before, abs=1e-6)
    plain = network(window).accuracy(data.x_test / 255, data.t_test)
    qtbot.waitUntil(lambda: said.text().startswith(f"Test accuracy {100 * plain:.2f}"))


@pytest.mark.thorough
def test_a_bias_that_is_moved_changes_the_answer(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    choose(window, 3, 7)
    assert not field(window, "unitOffBox").isEnabled()  # a class gives its score to nobody
    field(window, "unitBiasSlider").setValue(25)
    net, x = network(window), received(window).ravel() / 255
    net.params["b3"][7] += 2.5
    assert bars(window) == pytest.approx(net.predict(x), abs=1e-6)
    field(window, "unitBiasSlider").setValue(0)
    assert not part_of(window).state.biases


@pytest.mark.thorough
def test_arrow_keys_go_from_unit_to_unit(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    view = field(window, "activationView")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert part_of(window).state.unit == (1, view.units[0][0])
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert part_of(window).state.unit == (1, view.units[0][1])
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert part_of(window).state.unit[0] == 3


# Through time


@pytest.mark.thorough
def test_the_answer_is_that_of_the_moment(window: MainWindow) -> None:
    show(window, strokes=SEVEN)
    window.page.findChild(QSlider, "timeScrubber").setValue(5)
    run = window.session.run
    assert part_of(window).moment.iteration == 5
    net = network(window).with_params(run.record.timeline.at(5).params)
    assert bars(window) == pytest.approx(net.predict(received(window).ravel() / 255), abs=1e-6)


@pytest.mark.thorough
def test_the_bars_move_as_the_network_learns(window: MainWindow, qtbot: QtBot) -> None:
    show(window, strokes=SEVEN)
    trained = bars(window).copy()
    window.session.config_model.update(iterations=10**6)
    window.session.start()
    seen = []

    def moved() -> bool:
        seen.append(bars(window).copy())
        return len({answer.tobytes() for answer in seen if answer.any()}) > 5

    qtbot.waitUntil(moved, timeout=WAIT)
    window.session.pause()
    assert np.abs(seen[-1] - trained).max() > 0


@pytest.mark.thorough
def test_a_network_that_has_diverged_gives_no_numbers(window: MainWindow, qtbot: QtBot) -> None:
    show(window, strokes=SEVEN, unit=(1, 2))
    config = replace(
        window.session.config,
        learning_rate=1e30,
        activation="relu",
        hidden_sizes=(5,),
        weight_init_std=0.01,
    )
    window.session.set_config(config)
    with qtbot.waitSignal(window.session.run_failed, timeout=WAIT):
        window.session.start()
    qtbot.waitUntil(lambda: part_of(window).moment.run is window.session.run.record, timeout=WAIT)
    assert not window.grab().isNull()
    assert window.errors.box is None


@pytest.mark.thorough
def test_the_digit_is_there_again_in_the_next_window(window: MainWindow, qtbot: QtBot) -> None:
    show(window, strokes=SEVEN, turn=10, unit=(2, 3), off=((1, 4),), biases=((2, 1, 0.5),))
    answer, words = bars(window).copy(), field(window, "unitWords").text()
    window = rebuild_window(window)
    qtbot.waitUntil(lambda: bool(bars(window).any()), timeout=WAIT)
    assert bars(window) == pytest.approx(answer)
    assert field(window, "unitWords").text() == words


@pytest.mark.thorough
def test_a_digit_is_taken_to_data_of_another_size(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(window, strokes=SEVEN, unit=(2, 3), off=((1, 29),), right=20)
    for dataset in (small_set(kinds(5)), small_set(kinds(62), side=12), built_in_mnist()):
        monkeypatch.setattr("app.session.session.load_dataset", lambda *_, data=dataset, **__: data)
        with qtbot.waitSignal(window.session.run_started, timeout=WAIT):
            window.session.load(Path("small.npz"))
        qtbot.waitUntil(lambda n=dataset.n_classes: len(bars(window)) == n, timeout=WAIT)
        show(window, right=0)
        qtbot.waitUntil(lambda: bool(bars(window).any()), timeout=WAIT)
        assert received(window).shape == dataset.image_shape
        assert not window.grab().isNull()
    assert window.errors.box is None


@pytest.mark.thorough
@briefly("hidden", quick=[(100,) * 9], thorough=[(3,), (500,), (7,) * 9])
def test_networks_of_any_depth_are_drawn(
    window: MainWindow, qtbot: QtBot, hidden: tuple[int, ...]
) -> None:
    show(window, strokes=SEVEN)
    window.session.set_config(
        replace(window.session.config, hidden_sizes=hidden, weight_init_std=0.01)
    )
    window.session.reset()
    view = field(window, "activationView")
    qtbot.waitUntil(lambda: len(view.units) == len(hidden) + 1, timeout=WAIT)
    assert len(view.places.discs) == sum(map(len, view.units))
    width_of = QFontMetrics(view.font()).horizontalAdvance
    edges = [
        (x - max(map(width_of, lines)) / 2, x + max(map(width_of, lines)) / 2)
        for x, lines in zip(view.places.columns, view.titles(), strict=True)
    ]
    assert all(a[1] < b[0] for a, b in pairwise(edges))
    assert not window.grab().isNull()


def test_looking_inside_can_be_left_out(open_window: Callable[..., MainWindow]) -> None:
    window = open_window("--page", "network")
    window.page.update_state(tab="digit")
    before = field(window, "drawingPad").height()
    field(window, "lookInsideBox").click()
    QApplication.processEvents()
    assert not field(window, "activationView").isVisible()
    assert field(window, "drawingPad").height() > 1.3 * before


@briefly("size", quick=["1024x768"], thorough=["1366x768", "1920x1080"])
def test_on_a_projector_all_of_it_is_in_sight(
    open_window: Callable[..., MainWindow], size: str
) -> None:
    window = open_window("--page", "network", "--size", size, "--projector")
    window.page.update_state(tab="digit")
    show(window, strokes=SEVEN, unit=(1, 3))
    lay_out()
    areas = [area for area in part_of(window).findChildren(ScrollArea) if area.isVisible()]
    assert areas
    assert [area.verticalScrollBar().maximum() for area in areas] == [0] * len(areas)
    pad, layers = field(window, "drawingPad"), field(window, "activationView")
    assert layers.mapTo(window, QPoint(0, 0)).x() >= pad.mapTo(window, QPoint(pad.width(), 0)).x()


@pytest.mark.thorough
def test_after_a_projector_the_pictures_of_a_unit_are_as_large_as_before(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network", "--size", "1366x768")
    window.page.update_state(tab="digit")
    unit = part_of(window).view.unit
    qtbot.waitUntil(lambda: bool(unit.words.text()), timeout=WAIT)
    lay_out()
    pictures, before = unit.weights, unit.weights.size()
    for is_on in (True, False):
        window.lab.window.update(for_projector=is_on)
        lay_out()
        window.grab()
    assert pictures.height() == pytest.approx(before.height(), abs=3)


@pytest.mark.thorough
def test_what_is_drawn_has_a_place_on_the_map(window: MainWindow, qtbot: QtBot) -> None:
    show(window, strokes=SEVEN)
    window.page.update_state(tab="map")
    view = window.page.part.view
    qtbot.waitUntil(lambda: len(view.star.data) == 1, timeout=WAIT)
    window.page.update_state(tab="digit")
    field(window, "drawingPadClearButton").click()
    window.page.update_state(tab="map")
    qtbot.waitUntil(lambda: len(view.star.data) == 0, timeout=WAIT)


@pytest.mark.thorough
def test_what_is_read_of_a_stroke_drawn_by_keys_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "app.pages.network.views.digit_view.announce", lambda _, text: said.append(text)
    )
    pad, view = field(window, "drawingPad"), part_of(window).view
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Space, *3 * [Qt.Key.Key_Down]):
        QTest.keyClick(pad, key)
    assert said == []
    QTest.keyClick(pad, Qt.Key.Key_Space)
    (sentence,) = said
    assert sentence.startswith("As drawn: reads ")
    assert f"As MNIST: {view.as_mnist.words.text()}" in sentence
