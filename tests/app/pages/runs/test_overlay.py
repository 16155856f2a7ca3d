"""Curves of the runs in one plot: what is drawn, named, told, and where the ranges end."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from app.pages.runs.model.curves import CurveMaker, curve_of
from app.pages.runs.parts.shelf_part import ShelfPart
from app.pages.runs.views.overlay_plot import OverlayPlot
from app.session.shelf import Shelf
from nncore import Evaluation, Step
from tests.app.axis_numbers import numbers_of
from tests.app.drawn import series
from tests.app.pages.runs.shelves import put, record, shelved

RATE = 1e-3


@pytest.fixture
def overlay(part: ShelfPart, keys: list[str]) -> OverlayPlot:
    return part.curves.overlay


def drawn(overlay: OverlayPlot, name: str) -> tuple[list[float], list[float]]:
    x, y = series(overlay.plot, name).getData()
    return x.tolist(), y.tolist()


def words_at(overlay: OverlayPlot, x: float, y: float) -> str:
    """What stands beside the pointer at a place of the plot."""
    overlay.plot.hovered.emit((x, y))
    return overlay.readout.text()


def test_axes_have_numbers_only_where_a_run_is_drawn(part: ShelfPart, shelf: Shelf) -> None:
    plot = part.curves.overlay.plot
    assert not numbers_of(plot)
    (key,) = put(shelf, shelved(1, record([2.0, 1.0])))
    assert numbers_of(plot)
    shelf.relabel(key, hidden=True)
    assert not numbers_of(plot)


def test_losses_are_means_of_as_many_steps_as_were_asked_for() -> None:
    losses = np.random.default_rng(0).random(50)
    curve = curve_of(record(losses), "loss", "iteration", 7)
    assert curve.x.tolist() == list(range(1, 51))
    plain = [np.mean(losses[max(i - 7, 0) : i]) for i in range(1, 51)]
    np.testing.assert_allclose(curve.y, plain, rtol=1e-12)


@pytest.mark.parametrize(
    ("axis", "ends"), [("iteration", 1200), ("epoch", 2), ("passes", 1200), ("seconds", 600)]
)
def test_a_curve_ends_where_the_run_has_come_to(axis: str, ends: float) -> None:
    run = record([1.0] * 1200, {0: 0.1, 1200: 0.9}, seconds_a_step=0.5, batch_size=100)
    assert curve_of(run, "loss", axis, 1).x[-1] == pytest.approx(ends)
    assert curve_of(run, "test", axis, 1).x.tolist() == pytest.approx([0, ends])


def test_a_curve_is_taken_anew_only_when_its_run_goes_on() -> None:
    maker, run = CurveMaker(), record([1.0, 0.5])
    asked = {"a": run}, "loss", "iteration", 1
    first = maker.curves(*asked)["a"]
    assert maker.curves(*asked)["a"] is first
    run.history.append(Step(3, 0.25, 0.1, (), 1))
    assert maker.curves(*asked)["a"].y.tolist() == [1.0, 0.5, 0.25]


def test_many_curves_have_fewer_points_which_begin_and_end_where_the_runs_do() -> None:
    losses = np.linspace(2, 1, 5000)
    runs = dict.fromkeys(map(str, range(100)), record(losses))
    curve = CurveMaker().curves(runs, "loss", "iteration", 1)["99"]
    assert len(curve.x) == 240
    assert (curve.x[0], curve.x[-1], curve.y[-1]) == (1, 5000, 1)


def test_accuracies_are_drawn_in_percent(part: ShelfPart, overlay: OverlayPlot, keys: list) -> None:
    part.model.update(quantity="test")
    assert drawn(overlay, "Run 2") == ([2], [pytest.approx(90)])


def test_curves_of_runs_that_did_not_change_stay_as_they_are(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf, keys: list[str]
) -> None:
    names, touched = [f"Run {n}" for n in (1, 2, 3)], []
    items = [series(overlay.plot, name) for name in names]
    for item in items:
        item.sigPlotChanged.connect(touched.append)
    shelf.get(keys[2]).record.history.append(Step(3, 0.25, 0.1, (), 1))
    part.show_state()
    assert [series(overlay.plot, name) for name in names] == items
    assert set(touched) == {items[2]}


def test_the_pointer_finds_the_nearest_curve_on_linear_and_logarithmic_axes(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf
) -> None:
    shelf.delete([run.key for run in shelf.runs])
    put(
        shelf,
        shelved(5, record([1.0] * 100), name="high"),
        shelved(6, record([RATE] * 100), name="low", note="Monday"),
    )
    assert overlay.nearest(50, 0.6)[0].name == "high"
    assert overlay.nearest(50, 0.4)[0].name == "low"
    part.model.update(log_y=True, log_x=True)
    assert overlay.nearest(1.7, -1.4)[0].name == "high"
    found, x, value = overlay.nearest(1.7, -1.6)
    assert (found.name, x, value) == ("low", 50, pytest.approx(RATE))  # 10**1.7 is 50.12
    assert words_at(overlay, 1.7, -1.6) == "low: 0.001 at iteration 50\nMonday"
    part.model.update(axis="epoch", log_x=False)
    assert words_at(overlay, 0.0501, -1.6) == "low: 0.001 at epoch 0.0501\nMonday"


def test_beside_the_pointer_stand_the_settings_that_are_not_those_of_all_that_are_drawn(
    overlay: OverlayPlot, shelf: Shelf
) -> None:
    shelf.delete([run.key for run in shelf.runs])
    alike = {"batch_size": 50}
    put(
        shelf,
        shelved(5, record([1.0] * 100, optimizer="adam", learning_rate=0.01, **alike), name="one"),
        shelved(6, record([0.5] * 100, **alike), name="other", note="Monday"),
    )
    one = "one: 1 at iteration 50\nOptimizer Adam, Learning rate 0.01"
    other = "other: 0.5 at iteration 50\nOptimizer SGD, Learning rate 0.1\nMonday"
    assert [words_at(overlay, 50, y) for y in (0.9, 0.4)] == [one, other]


def test_a_diverged_run_leaves_the_range_of_the_others(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf
) -> None:
    put(shelf, shelved(7, record([2.0, float("inf"), float("nan")])))
    for log in (False, True):
        part.model.update(log_y=log, span=1)
        (_, right), (low, high) = overlay.plot.getViewBox().viewRange()
        assert np.isfinite([right, low, high]).all()
        assert high < 3


def test_a_long_run_changes_to_logarithmic_axes_and_back(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf, keys: list[str]
) -> None:
    shelf.delete(keys)
    put(shelf, shelved(8, record([2.0] * 1000)))
    assert overlay.plot.getViewBox().viewRange()[0][1] == pytest.approx(1040)
    part.model.update(log_x=True, axis="passes")  # the axis gets another name, too
    assert overlay.plot.getViewBox().viewRange()[0] == pytest.approx([0, 3])
    part.model.update(log_x=False)
    assert overlay.plot.getViewBox().viewRange()[0] == pytest.approx([0, 1040])
    part.model.update(log_x=True)
    overlay.plot.zoom_by(0.5)
    part.model.update(span=3)
    assert part.state.zoom == pytest.approx((0.75, 2.25, *part.state.zoom[2:]))
    assert overlay.nearest(1e6, 0) is None  # as far as the wheel may have gone


def test_names_stand_at_the_ends_of_their_curves(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf, keys: list[str], qtbot: QtBot
) -> None:
    shelf.delete(keys)
    low, high = put(
        shelf,
        shelved(5, record([2.0, 0.1]), name="low"),
        shelved(6, record([2.0, 1.9]), name="high"),
    )
    part.model.update(span=1)
    places = {name.name: middle for name, middle in overlay.names.places()}
    for key in (low, high):
        end = series(overlay.plot, shelf.get(key).label.name).getData()[1][-1]
        scene = overlay.plot.getViewBox().mapViewToScene(QPointF(1, end))
        own = overlay.names.mapToScene(QPointF(0, places[shelf.get(key).label.name]))
        assert own.y() == pytest.approx(scene.y(), abs=1)
    clicked = overlay.names.mapToScene(QPointF(30, places["low"]))
    place = overlay.plot.mapFromScene(clicked)
    qtbot.mouseClick(overlay.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert part.state.chosen == low
    overlay.plot.update_accessible_text()
    words = overlay.plot.accessibleDescription()
    assert "low, 1 to 2: last 0.1, falling, " in words
    assert "high, 1 to 2: last 1.9, falling, " in words


def test_more_names_than_there_is_room_for_leave_that_of_the_run_in_hand(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf
) -> None:
    put(shelf, *(shelved(i, record([2.0, 1.0]), name=f"r{i}") for i in range(10, 59)))
    last = shelf.runs[-1].key
    part.model.update(chosen=last)
    shown = [name.key for name, _ in overlay.names.places()]
    assert last in shown
    assert len(shown) < 30


def test_a_zoom_ends_with_another_quantity_and_not_with_another_smoothing(
    part: ShelfPart, overlay: OverlayPlot
) -> None:
    overlay.plot.zoom_by(0.5)
    assert part.state.zoom == pytest.approx(overlay.plot.zoom)
    part.model.update(span=5)
    assert part.state.zoom is not None
    part.model.update(quantity="test")
    assert part.state.zoom is None
    assert not overlay.plot.user_zoomed


def test_more_runs_than_colors_are_told_apart_by_their_dashes(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf
) -> None:
    put(shelf, *(shelved(i, record([2.0, 1.0])) for i in range(10, 22)))
    assert len(shelf.runs) == 15
    pens = [series(overlay.plot, f"Run {n}").opts["pen"] for n in range(1, 16)]
    looks = {(pen.color().name(), pen.style()) for pen in pens}
    assert len(looks) == 15


def test_an_evaluation_that_comes_is_drawn(
    part: ShelfPart, overlay: OverlayPlot, shelf: Shelf, keys: list[str]
) -> None:
    part.model.update(quantity="test")
    shelf.get(keys[0]).record.history.append_evaluation(Evaluation(9, 1.0, 0.9, 0.75))
    part.show_state()
    assert drawn(overlay, "Run 1") == ([2, 9], [pytest.approx(50), pytest.approx(75)])
