"""The Map tab, driven as a user drives it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.page import NetworkPage
from app.pages.network.parts.map_part import MapPart
from app.pages.network.views.digit_map import DigitMap
from app.widgets.class_look import class_color
from app.window.main_window import MainWindow
from nncore import Dataset
from tests.app.class_sets import kinds, small_set
from tests.thoroughness import briefly

ANSWER_MS = 20_000
STEPS = 30


@pytest.fixture
def page(open_window: Callable[..., MainWindow], qtbot: QtBot) -> NetworkPage:
    window = open_window("--page", "network")
    page = window.page
    assert isinstance(page, NetworkPage)
    page.session.set_config(replace(page.session.config, iterations=STEPS))
    page.update_state(tab="map")
    complete(page, qtbot)
    return page


def part_of(page: NetworkPage) -> MapPart:
    part = page.part
    assert isinstance(part, MapPart)
    return part


def complete(page: NetworkPage, qtbot: QtBot, steps: int = 0) -> DigitMap:
    """The map once it shows all test images at a moment, on the axes it is to have."""
    part = part_of(page)

    def is_complete() -> bool:
        shown, moment, memory = part.view.map, part.moment, part.memory
        if shown is None or moment is None or memory is None:
            return False
        layer = min(part.state.layer, moment.network.depth)
        return (
            shown.iteration == moment.iteration == steps
            and shown.n_images == len(moment.dataset.x_test)
            and shown.axes.layer == layer
            and shown.axes.iteration
            == memory.axes_iteration(moment, layer, part.state.axes, part.has_ended)
        )

    qtbot.waitUntil(is_complete, timeout=ANSWER_MS)
    return part.view


def trained(page: NetworkPage, qtbot: QtBot) -> DigitMap:
    with qtbot.waitSignal(page.session.run_ended, timeout=ANSWER_MS):
        page.session.start()
    return complete(page, qtbot, STEPS)


def use_data(page: NetworkPage, dataset: Dataset, qtbot: QtBot) -> None:
    """As if these data had been loaded."""
    page.session.use(dataset)
    part = part_of(page)
    qtbot.waitUntil(lambda: part.moment.dataset is dataset, timeout=ANSWER_MS)
    complete(page, qtbot)


def pixel_of(view: DigitMap, index: int) -> QPoint:
    assert view.map is not None
    place = view.map.place_of(index)
    assert place is not None
    return view.mapFromScene(view.getViewBox().mapViewToScene(QPointF(*place)))


def move_to(view: DigitMap, pixel: QPoint) -> None:
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(pixel),
        QPointF(view.viewport().mapToGlobal(pixel)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def lonely_image(view: DigitMap) -> int:
    """The image that is farthest from the middle of all."""
    assert view.map is not None
    points = view.map.points
    distances = np.linalg.norm(points - points.mean(axis=0), axis=1)
    return int(view.map.indices[distances.argmax()])


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_an_untrained_network_has_a_map_of_all_test_images(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    assert part.count_readout.text() == "10,000"
    assert len(part.view.points.data) == 10_000
    accuracy = part.moment.network.accuracy(
        page.session.dataset.x_test / 255, page.session.dataset.t_test
    )
    assert part.accuracy_readout.text() == f"{100 * accuracy:.1f}\u202f%"


@pytest.mark.whole_mnist
def test_points_have_the_colors_of_their_classes(page: NetworkPage, qtbot: QtBot) -> None:
    view, labels = part_of(page).view, page.session.dataset.t_test
    for i in (0, 1, 9_999):
        color = view.points.data["brush"][i].color().name()
        assert color == class_color(page.theme.colors, int(labels[i]))


@pytest.mark.thorough
def test_axes_are_those_of_the_end_and_stay_in_the_past(page: NetworkPage, qtbot: QtBot) -> None:
    axes = trained(page, qtbot).map.axes
    assert axes.iteration == STEPS
    page.lab.moment.update(iteration=2)
    shown = part_of(page).view.map
    assert shown.iteration == 2
    assert shown.axes is axes
    assert shown.n_images < 10_000  # thinned, until the slider rests
    complete(page, qtbot, 2)
    assert part_of(page).view.map.axes is axes


@pytest.mark.thorough
def test_the_axes_of_a_moment_can_be_kept(page: NetworkPage, qtbot: QtBot) -> None:
    trained(page, qtbot)
    part = part_of(page)
    page.lab.moment.update(iteration=10)
    part.axes_button.click()
    assert page.state.map.axes == 10
    assert complete(page, qtbot, 10).map.axes.iteration == 10
    page.lab.moment.update(iteration=None)
    assert complete(page, qtbot, STEPS).map.axes.iteration == 10
    part.axes_button.click()
    assert complete(page, qtbot, STEPS).map.axes.iteration == STEPS


@pytest.mark.thorough
def test_pointing_at_a_point_shows_its_image(page: NetworkPage, qtbot: QtBot) -> None:
    part, view = part_of(page), trained(page, qtbot)
    index = lonely_image(view)
    move_to(view, pixel_of(view, index))
    assert part.card.isVisible()
    data = page.session.dataset
    words = part.card.words.text()
    assert f"Test image {index:,}" in words
    assert f"is: {data.t_test[index]}" in words
    guess = int(part.moment.network.predict(data.x_test[index] / 255).argmax())
    assert f"read as: {guess}," in words
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert not part.card.isVisible()


@pytest.mark.thorough
def test_a_click_keeps_an_image_in_sight(page: NetworkPage, qtbot: QtBot) -> None:
    part, view = part_of(page), trained(page, qtbot)
    index = lonely_image(view)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(view, index))
    assert page.state.map.image == index
    assert (view.ring.data["x"][0], view.ring.data["y"][0]) == view.map.place_of(index)
    page.lab.moment.update(iteration=1)
    assert f"Test image {index:,}" in part.card.words.text()


@pytest.mark.thorough
def test_arrow_keys_go_from_image_to_image_and_tell_it(
    page: NetworkPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    module = "app.pages.network.parts.map_part"
    monkeypatch.setattr(f"{module}.announce", lambda _, words: said.append(words))
    page.window().activateWindow()
    view = part_of(page).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Right)  # the one in the middle
    first = page.state.map.image
    qtbot.keyClick(view, Qt.Key.Key_Right)
    second = page.state.map.image
    assert view.map.place_of(second)[0] > view.map.place_of(first)[0]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.map.place_of(page.state.map.image)[1] < view.map.place_of(second)[1]
    assert [words.splitlines()[0] for words in said] == [
        f"Test image {index:,}" for index in (first, second, page.state.map.image)
    ]


@pytest.mark.thorough
def test_wrong_answers_alone(page: NetworkPage, qtbot: QtBot) -> None:
    view = trained(page, qtbot)
    part_of(page).wrong_box.click()
    complete(page, qtbot, STEPS)
    data, network = page.session.dataset, part_of(page).moment.network
    wrong = network.predict(data.x_test / np.float32(255)).argmax(axis=1) != data.t_test
    assert len(view.points.data) == np.count_nonzero(wrong)


@pytest.mark.thorough
def test_one_class_alone_in_its_color(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    part.classes.choose("3")
    view = complete(page, qtbot)
    shades = [brush.color().name() for brush in view.points.data["brush"]]
    count = np.count_nonzero(page.session.dataset.t_test == 3)
    assert shades[-count:] == [class_color(page.theme.colors, 3)] * count
    assert set(shades[:-count]) == {page.theme.colors.line}


@pytest.mark.thorough
@briefly("layer", quick=[2], thorough=[0])
def test_other_layers_can_be_mapped(page: NetworkPage, qtbot: QtBot, layer: int) -> None:
    part = part_of(page)
    part.layers.choose(str(layer))
    complete(page, qtbot)
    assert part.view.map.axes.components.axes.shape[1] == {0: 784, 2: 10}[layer]


@pytest.mark.thorough
def test_a_drawn_image_lies_where_the_same_test_image_does(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    digit = page.model.part("digit")  # its tab has never been opened
    digit.update(index=5, way="as_drawn")
    complete(page, qtbot)
    place = part.view.star.data["x"][0], part.view.star.data["y"][0]
    assert place == pytest.approx(part.view.map.place_of(5), abs=1e-5)
    part.view.update_accessible_text()
    x, y = (f"{value:.2g}".replace("-", "−") for value in place)
    assert f"the drawn image at {x}, {y}" in part.view.accessibleDescription()
    digit.update(index=None)
    assert len(part.view.star.data) == 0


@pytest.mark.parametrize("n_classes", [2, 12, 62])
@pytest.mark.thorough
def test_any_number_of_classes_has_looks_of_its_own(
    page: NetworkPage, qtbot: QtBot, n_classes: int
) -> None:
    part = part_of(page)
    part.model.update(only_class=9)
    use_data(page, small_set(kinds(n_classes), side=11), qtbot)
    assert part.classes.count() == n_classes + 1
    part.model.update(only_class=None)
    data = part.view.points.data
    looks = {
        int(label): (row["brush"].color().name(), str(row["symbol"]))
        for label, row in zip(part.view.map.labels, data, strict=True)
    }
    assert len(set(looks.values())) == len(looks) > n_classes / 2


@pytest.mark.thorough
def test_a_network_of_another_depth_shows_its_last_layer(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    part.layers.choose("2")
    page.session.set_config(replace(page.session.config, hidden_sizes=(20, 15, 12)))
    qtbot.waitUntil(lambda: part.layers.count() == 5, timeout=ANSWER_MS)
    assert part.layers.currentText() == "hidden layer 2, 15 units"
    part.layers.choose("4")
    page.session.set_config(replace(page.session.config, hidden_sizes=(20,)))
    qtbot.waitUntil(lambda: part.layers.count() == 3, timeout=ANSWER_MS)
    assert part.layers.currentText() == "scores, 10 classes"
    assert page.state.map.layer == 4  # kept for a network that has it


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_the_map_is_put_into_words(page: NetworkPage, qtbot: QtBot) -> None:
    view = part_of(page).view
    view.update_accessible_text()
    words = view.accessibleDescription()
    assert "images: 10,000, after step 0" in words
    x, y = view.map.class_places(10)[7]
    assert f"class 7 around {x:.2g}, {y:.2g}".replace("-", "−") in words


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_the_map_comes_back_when_the_window_is_built_again(page: NetworkPage, qtbot: QtBot) -> None:
    trained(page, qtbot)
    part_of(page).model.update(image=12, layer=2)
    page.model.part("digit").update(index=5)
    shown = complete(page, qtbot, STEPS).map
    window = page.window()
    assert isinstance(window, MainWindow)
    again: Any = rebuild_window(window).page
    view = complete(again, qtbot, STEPS)
    assert view.map is shown  # not computed again
    assert len(view.star.data) == len(view.ring.data) == 1
    assert "Test image 12" in part_of(again).card.words.text()


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_names_of_classes_cover_no_other_name(page: NetworkPage, qtbot: QtBot) -> None:
    view = trained(page, qtbot)
    for factor in (1.0, 0.3, 30.0):
        view.getViewBox().scaleBy((factor, factor))
        view.grab()
        boxes = [label.mapRectToScene(label.boundingRect()) for label in shown_labels(view)]
        assert not any(
            one.intersects(other.adjusted(4, 4, -4, -4))
            for i, one in enumerate(boxes)
            for other in boxes[:i]
        )
    assert len(shown_labels(view)) == 0  # all classes in one place


def shown_labels(view: DigitMap) -> list[Any]:
    items = view.getPlotItem().items
    return [item for item in items if isinstance(item, pg.TextItem) and item.isVisible()]


@pytest.mark.thorough
def test_the_card_stands_beside_the_point_it_is_about(page: NetworkPage, qtbot: QtBot) -> None:
    part, view = part_of(page), trained(page, qtbot)
    points, indices = view.map.points, view.map.indices
    for extreme, at_left in ((points[:, 0].argmin(), False), (points[:, 0].argmax(), True)):
        index = int(indices[extreme])
        part.model.update(image=index)
        pixel = pixel_of(view, index)
        assert not part.card.geometry().contains(pixel)
        assert (part.card.geometry().center().x() < view.width() / 2) == at_left


@pytest.mark.thorough
def test_a_map_without_a_size_waits_with_the_names_of_its_classes(
    page: NetworkPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    part_of(page)
    view = page.findChild(DigitMap)
    box = view.getViewBox()
    monkeypatch.setattr(box, "viewPixelSize", lambda: (0.0, 0.0))
    with np.errstate(all="raise"):
        box.sigRangeChanged.emit(box, box.viewRange(), [True, True])
