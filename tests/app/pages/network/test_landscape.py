"""The Landscape tab, driven as a user drives it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.model.landscape import Survey
from app.pages.network.page import NetworkPage
from app.pages.network.parts.landscape_part import LandscapePart
from app.pages.network.views.landscape_view import LandscapeView
from app.widgets.opengl import opengl_works
from app.window.main_window import MainWindow
from nncore import MultiLayerNet
from tests.app.class_sets import small_set
from tests.app.drawn import all_series, series
from tests.app.fronts import lay_out
from tests.thoroughness import briefly

ANSWER_MS = 20_000
STEPS = 30


@pytest.fixture
def page(open_window: Callable[..., MainWindow]) -> NetworkPage:
    window = open_window("--page", "network")
    page = window.page
    assert isinstance(page, NetworkPage)
    page.session.set_config(replace(page.session.config, iterations=STEPS))
    page.update_state(tab="landscape", landscape=replace(page.state.landscape, images=100))
    return page


def part_of(page: NetworkPage) -> LandscapePart:
    part = page.part
    assert isinstance(part, LandscapePart)
    return part


def measured(page: NetworkPage, qtbot: QtBot, plane: str = "path", steps: int = STEPS) -> Survey:
    """The landscape once all of it is measured, with the path up to so many steps."""
    part = part_of(page)

    def is_complete() -> bool:
        survey = part.survey
        return (
            survey is not None
            and survey.is_complete
            and survey.extract.plane == plane
            and survey.snapshots[-1].iteration == steps
            and not part.progress.isVisible()
        )

    qtbot.waitUntil(is_complete, timeout=ANSWER_MS)
    assert part.survey is not None
    return part.survey


def train(page: NetworkPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session.run_ended, timeout=ANSWER_MS):
        page.session.start()


@pytest.mark.thorough
def test_how_many_points_there_are_is_told_once_some_are_measured(
    page: NetworkPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    train(page, qtbot)
    monkeypatch.setattr(part_of(page).source, "setText", told.append)
    page.update_state(landscape=replace(page.state.landscape, plane="random"))
    measured(page, qtbot, "random")
    assert "two random directions" in next(filter(None, told))
    assert not [words for words in told if " 0 × 0 " in words]
    assert " 41 × 41 points" in told[-1]


def loss_of(page: NetworkPage, params: Any) -> float:
    """Loss on the hundred training images of the landscape, by the network itself."""
    data = page.session.dataset
    chosen = np.arange(100) * 600
    network: MultiLayerNet = part_of(page).moment.network.with_params(params)
    return network.loss(data.x_train[chosen] / np.float32(255), data.t_train[chosen])


@pytest.mark.thorough
@briefly(
    ("size", "looks"),
    quick=[((1366, 768), {"scale": 2.0})],
    thorough=[((1024, 768), {"for_projector": True})],
)
def test_the_name_of_a_random_direction_is_whole(
    page: NetworkPage, qtbot: QtBot, size: tuple[int, int], looks: dict[str, Any]
) -> None:
    part = part_of(page)
    page.lab.window.update(**looks)
    page.window().resize(*size)
    measured(page, qtbot, "random", 0)
    label = part.map.getAxis("left").label
    qtbot.waitUntil(lambda: label.toPlainText().strip() == "random direction 2")
    assert part.map.getAxis("bottom").labelText == "random direction 1, × weights"


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_an_untrained_network_stands_in_a_landscape_of_random_directions(
    page: NetworkPage, qtbot: QtBot
) -> None:
    part = part_of(page)
    survey = measured(page, qtbot, "random", 0)
    assert "no path yet" in part.words.text()
    assert part.form.editor("seed").isVisible()
    assert part.map.contours.lines.path().elementCount() > 100
    loss = loss_of(page, part.moment.network.params)
    assert survey.landscape.losses[20, 20] == pytest.approx(loss, rel=1e-5)
    assert part.loss_readout.text() == part.shadow_readout.text() == f"{loss:.4g}"
    assert part.share_readout.text() == "–"


@pytest.mark.thorough
def test_a_run_has_its_path_on_the_map(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    train(page, qtbot)
    survey = measured(page, qtbot)
    assert not part.words.isVisible()
    assert not part.form.editor("seed").isVisible()
    x, y = part.map.path.getOriginalDataset()
    assert (x.tolist(), y.tolist()) == (survey.points[:, 0].tolist(), survey.points[:, 1].tolist())
    assert len(x) == STEPS + 1
    assert part.share_readout.text() == f"{100 * survey.share:.1f}\u202f%"
    bottom = part.map.getAxis("bottom").labelText
    assert bottom == f"direction 1: {100 * survey.shares[0]:.0f}\u202f% of the path"
    left = part.map.getAxis("left").labelText
    assert left == f"direction 2: {100 * survey.shares[1]:.0f}\u202f%"


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_the_numbers_are_those_of_the_moment_and_of_its_place_on_the_plane(
    page: NetworkPage, qtbot: QtBot
) -> None:
    part = part_of(page)
    train(page, qtbot)
    survey = measured(page, qtbot)
    page.lab.moment.update(iteration=7)
    params = part.moment.network.params
    a, b = survey.plane.project(params)
    assert (part.map.dot.data["x"][0], part.map.dot.data["y"][0]) == pytest.approx((a, b))
    assert float(part.loss_readout.text()) == pytest.approx(loss_of(page, params), rel=1e-3)
    shadow = loss_of(page, survey.plane.params_at(a, b))
    assert float(part.shadow_readout.text()) == pytest.approx(shadow, rel=1e-3)
    distance = np.sqrt(
        sum(
            ((params[name] - nearest) ** 2).sum()
            for name, nearest in survey.plane.params_at(a, b).items()
        )
    )
    assert float(part.distance_readout.text()) == pytest.approx(distance, rel=1e-2)


@pytest.mark.thorough
def test_the_losses_along_the_path_are_drawn(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    train(page, qtbot)
    survey = measured(page, qtbot)
    part.form.editor("view").choose("path")
    assert part.path.isVisible()
    assert not part.map.isVisible()
    for curve, values in (
        (series(part.path.losses, "of the network"), survey.path.losses),
        (series(part.path.losses, "on the plane"), survey.path.losses_on_plane),
        (series(part.path.distances, "distance"), survey.distances),
    ):
        x, y = curve.getOriginalDataset()
        assert x.tolist() == [snapshot.iteration for snapshot in survey.snapshots]
        assert y.tolist() == values.tolist()
    part.path.losses.hovered.emit((7.2, 1.0))
    assert part.path.readout.text().startswith("step 7: ")


@pytest.mark.thorough
def test_what_lies_under_the_pointer_is_told(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    survey = measured(page, qtbot, "random", 0)
    part.map.hovered.emit((0.0, 0.0))
    assert part.map.readout.text() == f"0, 0: loss {survey.landscape.losses[20, 20]:.4g}"
    part.map.hovered.emit((99.0, 0.0))
    assert not part.map.readout.isVisible()


@pytest.mark.thorough
def test_measuring_can_be_stopped_and_begun_again(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    measured(page, qtbot, "random", 0)
    part.model.update(grid="81", images=10_000)
    qtbot.waitUntil(part.progress.isVisible, timeout=ANSWER_MS)
    qtbot.mouseClick(part.progress.stop_button, Qt.MouseButton.LeftButton)
    assert not part.progress.isVisible()
    assert part.survey is None or not part.survey.is_complete
    part.show_moment()
    assert not part.progress.isVisible()  # it is left at that
    part.model.update(grid="21", images=100)
    measured(page, qtbot, "random", 0)
    part.model.update(grid="81", images=10_000)
    assert not part.progress.isVisible()
    part.model.update(images=50)
    part.again.click()
    assert measured(page, qtbot, "random", 0).n_points == 81


@pytest.mark.thorough
def test_other_random_directions_make_another_landscape(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    train(page, qtbot)
    measured(page, qtbot)
    part.form.editor("plane").choose("random")
    first = measured(page, qtbot, "random")
    part.model.update(seed=1)
    second = measured(page, qtbot, "random")
    assert first.landscape.losses[20, 20] == pytest.approx(second.landscape.losses[20, 20])
    assert first.landscape.losses[0, 0] != pytest.approx(second.landscape.losses[0, 0])
    part.model.update(seed=0)
    assert part.survey is first  # kept
    part.form.editor("plane").choose("path")
    assert part.survey.extract.plane == "path"


@pytest.mark.thorough
def test_another_run_has_another_landscape(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    before = measured(page, qtbot, "random", 0)
    page.session.set_config(replace(page.session.config, hidden_sizes=(5, 5), seed=1))
    qtbot.waitUntil(lambda: part.survey is not before, timeout=ANSWER_MS)
    after = measured(page, qtbot, "random", 0)
    assert after.run is page.session.run.record


@pytest.mark.thorough
def test_few_images_of_other_classes_will_do(page: NetworkPage, qtbot: QtBot) -> None:
    part, dataset = part_of(page), small_set(("a", "b"))
    measured(page, qtbot, "random", 0)
    page.session.use(dataset)
    qtbot.waitUntil(lambda: part.moment.dataset is dataset, timeout=ANSWER_MS)
    survey = measured(page, qtbot, "random", 0)
    assert survey.n_images == len(dataset.x_train) < 100
    assert f"{survey.n_images} training image" in part.source.text()


@pytest.mark.thorough
def test_without_opengl_the_tab_says_so(page: NetworkPage, qtbot: QtBot) -> None:
    if opengl_works():
        pytest.skip("there is OpenGL here")
    part = part_of(page)
    measured(page, qtbot, "random", 0)
    part.form.editor("view").choose("both")
    qtbot.waitUntil(lambda: bool(part.solid.sentence.text()))
    assert "OpenGL is not available" in part.solid.sentence.text()
    assert part.map.isVisible()


@pytest.mark.thorough
def test_the_map_is_put_into_words(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    train(page, qtbot)
    survey = measured(page, qtbot)
    part.map.update_accessible_text()
    words = part.map.accessibleDescription()
    end = ", ".join(f"{value:.3g}" for value in survey.points[-1]).replace("-", "−")
    assert f"to ({end})" in words
    low, high = survey.landscape.losses.min(), survey.landscape.losses.max()
    assert f"the loss on the map is from {low:.3g} to {high:.3g}" in words


@pytest.mark.thorough
def test_it_comes_back_when_the_window_is_built_again(page: NetworkPage, qtbot: QtBot) -> None:
    train(page, qtbot)
    survey = measured(page, qtbot)
    page.lab.moment.update(iteration=5)
    numbers = part_of(page).loss_readout.text(), part_of(page).distance_readout.text()
    window = page.window()
    assert isinstance(window, MainWindow)
    again: Any = rebuild_window(window).page
    part = part_of(again)
    qtbot.waitUntil(lambda: part.loss_readout.text() == numbers[0], timeout=ANSWER_MS)
    assert part.survey is survey  # not measured again
    assert part.distance_readout.text() == numbers[1]


@pytest.mark.thorough
def test_a_run_that_diverged_says_why_there_is_nothing_to_see(
    page: NetworkPage, qtbot: QtBot
) -> None:
    part = part_of(page)
    measured(page, qtbot, "random", 0)
    config = replace(page.session.config, learning_rate=1e30, activation="relu")
    page.session.set_config(replace(config, weight_init_std="he"))
    with qtbot.waitSignal(page.session.run_failed, timeout=ANSWER_MS):
        page.session.start()
    qtbot.waitUntil(lambda: "has diverged" in part.words.text(), timeout=ANSWER_MS)
    assert part.survey.is_void
    part.map.update_accessible_text()
    assert "the loss on the map" not in part.map.accessibleDescription()


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_the_path_of_a_run_that_a_rule_ended_leads_to_its_end(
    page: NetworkPage, qtbot: QtBot
) -> None:
    config = replace(page.session.config, iterations=20_000, target_accuracy=0.8)
    page.session.set_config(config)
    train(page, qtbot)
    history = page.session.run.record.history
    end = next(e.iteration for e in history.evaluations if e.test_accuracy >= 0.8)
    assert end < 20_000
    measured(page, qtbot, steps=end)
    part = part_of(page)
    assert float(part.loss_readout.text()) == pytest.approx(
        loss_of(page, page.session.run.record.timeline.snapshots[-1].params), rel=1e-3
    )


@pytest.mark.thorough
def test_the_path_of_a_run_that_holds_leads_to_where_it_holds(
    page: NetworkPage, qtbot: QtBot
) -> None:
    page.session.set_config(replace(page.session.config, iterations=1_000_000))
    part = part_of(page)
    page.session.start()
    qtbot.waitUntil(
        lambda: part.survey is not None and part.survey.extract.plane == "path",
        timeout=ANSWER_MS,
    )
    first = part.survey.snapshots[-1].iteration
    qtbot.waitUntil(lambda: page.session.run.iteration > 2 * first, timeout=ANSWER_MS)
    page.session.pause()
    qtbot.waitUntil(
        lambda: part.survey.snapshots[-1].iteration * 1.1 > page.session.run.iteration,
        timeout=ANSWER_MS,
    )


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_the_loss_under_a_resting_pointer_is_that_of_the_landscape_shown(
    page: NetworkPage, qtbot: QtBot
) -> None:
    part = part_of(page)
    measured(page, qtbot, "random", 0)
    view = part.map.getViewBox()
    middle = view.sceneBoundingRect().center()
    part.map.scene().sigMouseMoved.emit(middle)
    train(page, qtbot)
    survey = measured(page, qtbot)
    point = view.mapSceneToView(middle)
    params = survey.plane.params_at(point.x(), point.y())
    told = float(part.map.readout.text().split("loss ")[1])
    assert told == pytest.approx(loss_of(page, params), rel=0.01)


# Other runs from the same initial weights


def train_with(page: NetworkPage, qtbot: QtBot, **settings: Any) -> None:
    page.session.set_config(replace(page.session.config, **settings))
    if page.session.status.ended:
        page.session.reset()
    train(page, qtbot)


def keys_of(page: NetworkPage, qtbot: QtBot, n: int) -> list[str]:
    """Keys of the shelf once so many runs are there, and all but the last are left."""
    shelf = page.session.shelf
    qtbot.waitUntil(lambda: [r.live is None for r in shelf.runs] == [True] * (n - 1) + [False])
    return [run.key for run in shelf.runs]


def flat(params: Any) -> np.ndarray:
    return np.concatenate([params[name].astype(float).ravel() for name in sorted(params)])


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_a_run_from_the_same_weights_is_laid_on_the_plane(page: NetworkPage, qtbot: QtBot) -> None:
    part = part_of(page)
    train_with(page, qtbot, learning_rate=0.3)
    train_with(page, qtbot, learning_rate=0.1)
    other, _ = keys_of(page, qtbot, 2)
    measured(page, qtbot)
    assert not part.table.isVisible()
    assert part.others.list.count() == 1
    part.others.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert page.state.landscape.others == (other,)
    survey = measured(page, qtbot)
    record = page.session.shelf.get(other).record
    path = np.array([flat(s.params) for s in record.timeline.snapshots])
    axes = np.column_stack([flat(d) for d in survey.plane.directions])  # orthonormal
    center = flat(survey.plane.center)
    places = (path - center) @ axes
    (laid,) = survey.others
    assert laid.points == pytest.approx(places, abs=1e-6)
    (left, right), (low, high) = survey.domain
    assert left < places[:, 0].min()
    assert places[:, 0].max() < right
    assert low < places[:, 1].min()
    assert places[:, 1].max() < high
    spread = (places - places.mean(axis=0)) ** 2
    share = spread.sum() / ((path - path.mean(axis=0)) ** 2).sum()
    distance = np.linalg.norm(path[-1] - center - axes @ places[-1])
    end = record.timeline.snapshots[-1].params
    shadow = survey.plane.params_at(*places[-1])
    texts = [part.table.item(1, column).text() for column in range(6)]
    assert texts == [
        "Run 1",
        str(STEPS),
        f"{100 * share:.1f}\u202f%",
        f"{distance:.3g}",
        f"{loss_of(page, end):.4g}",
        f"{loss_of(page, shadow):.4g}",
    ]
    assert part.table.item(0, 0).text() == "Run 2"
    line, end = all_series(part.map, "Run 1")
    assert end.getData() == (pytest.approx(places[-1:, 0]), pytest.approx(places[-1:, 1]))
    assert np.column_stack(line.getOriginalDataset()) == pytest.approx(places, abs=1e-6)
    assert line.opts["pen"].color().name() == part.theme.colors.runs[0]
    part.map.update_accessible_text()
    assert "Run 1 ends at (" in part.map.accessibleDescription()
    part.others.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not part.table.isVisible()
    assert all_series(part.map, "Run 1") == []


@pytest.mark.thorough
def test_a_run_that_begins_elsewhere_is_not_offered_and_it_is_said_why(
    page: NetworkPage, qtbot: QtBot
) -> None:
    part = part_of(page)
    qtbot.waitUntil(lambda: "None yet" in part.others.sentence.text(), timeout=ANSWER_MS)
    train_with(page, qtbot, seed=5)
    train_with(page, qtbot, seed=6)
    keys_of(page, qtbot, 2)
    assert part.others.list.count() == 0
    assert not part.others.list.isVisible()
    words = "Runs that do not fit on this plane: another seed, so other initial weights (1)."
    assert part.others.sentence.text() == words


@pytest.mark.thorough
def test_the_map_is_no_stripe_where_the_window_is_zoomed(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "network", "--size", "1366x768", "--lang", "ko")
    window.page.update_state(tab="landscape")
    window.lab.window.update(scale=2.0)
    lay_out()
    plot = window.page.findChild(LandscapeView, "landscapeView")
    assert plot.height() >= 768 / 4
    assert plot.getViewBox().height() >= plot.height() / 2
