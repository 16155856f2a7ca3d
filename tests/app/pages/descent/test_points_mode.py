"""A line through points, under mouse and keys."""

import csv
import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.figures.table import plot_table
from app.pages.descent import player
from app.pages.descent.model.line_race import FEWEST_POINTS, MOST_POINTS, LineRaceState, Points
from app.pages.descent.model.racers import at_rates
from app.pages.descent.page import DescentPage
from app.pages.descent.views.line_picture import LinePicture
from app.pages.descent.views.line_table import LineTableView
from app.pages.descent.views.points_view import PointsView
from app.widgets.key_combo import KeyCombo
from app.widgets.plain_header import PADDING
from nncore import POINT_SETS
from tests.app.fronts import lay_out
from tests.in_turn import in_turn

from .dragging import drag

CLOUD = POINT_SETS["cloud"].points
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def points(page: DescentPage, qtbot: QtBot) -> PointsView:
    """The plane of the points, drawn."""
    page.mode.choose("points")
    view = page.findChild(PointsView, "pointsView")
    qtbot.waitUntil(lambda: view.viewport().height() > 100)
    qtbot.waitUntil(lambda: view.points.nearest(QPointF(*CLOUD[0])) == 0)
    return view


def picture(page: DescentPage) -> LinePicture:
    assert isinstance(page.stage.picture, LinePicture)
    return page.stage.picture


def at(view: PointsView, x: float, y: float) -> QPoint:
    return view.mapFromScene(view.getViewBox().mapViewToScene(QPointF(x, y)))


def reach(view: PointsView) -> None:
    view.window().activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)


def race(page: DescentPage) -> LineRaceState:
    return page.state.line


# The mouse


@pytest.mark.thorough
def test_a_dragged_point_makes_another_surface(page: DescentPage, points: PointsView, qtbot: QtBot):
    before = page.race_player.race.surface
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    assert race(page).points[2] == pytest.approx((11.0, 4.0), abs=0.1)
    assert [*race(page).points[:2], *race(page).points[3:]] == [*CLOUD[:2], *CLOUD[3:]]
    surface = page.race_player.race.surface
    x, y = np.array(race(page).points).T
    assert surface != before
    assert surface.minima[0] == pytest.approx(np.polyfit(x, y, 1))
    assert picture(page).map.minimum_marks.minima == surface.minima


@pytest.mark.thorough
def test_balls_stay_at_their_step_while_a_point_is_dragged(
    page: DescentPage, points: PointsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(player, "WAITING_S", math.inf)  # however slow the machine is
    page.race_player.seek(7)
    qtbot.waitUntil(lambda: page.race_player.index == 7)
    seen = []
    page.race_player.moved.connect(lambda: seen.append(page.race_player.index))
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    qtbot.waitUntil(lambda: not page.race_player.busy)
    assert set(seen) == {7}
    assert page.race_player.race.state == race(page)
    assert race(page).start == LineRaceState().start


def test_a_race_that_takes_long_is_shown_on_its_way(
    page: DescentPage, points: PointsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    page.race_player.seek(7)
    qtbot.waitUntil(lambda: page.race_player.index == 7)
    monkeypatch.setattr(player, "COMPUTING_S", -1.0)  # no step is made
    monkeypatch.setattr(player, "WAITING_S", 0.0)
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    qtbot.waitUntil(lambda: page.race_player.race.state == race(page))
    assert (page.race_player.index, page.race_player.position) == (0, 7)
    monkeypatch.undo()
    qtbot.waitUntil(lambda: not page.race_player.busy)
    assert page.race_player.index == 7


def test_a_point_deleted_under_the_hand_takes_no_other_along(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    def remove() -> None:
        page.update_state(line=race(page).with_points((*CLOUD[:2], *CLOUD[3:])))

    points.edited.connect(remove, Qt.ConnectionType.SingleShotConnection)
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    assert race(page).points == (*CLOUD[:2], *CLOUD[3:])


@pytest.mark.thorough
def test_a_point_dragged_out_of_the_plane_is_no_farther_off_than_the_hand(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    (_, right), _ = points.getViewBox().viewRange()
    end = QPoint(points.viewport().width() + 30, at(points, *CLOUD[2]).y())
    place = points.getViewBox().mapSceneToView(QPointF(end)).x()
    drag(points, at(points, *CLOUD[2]), end)
    assert race(page).points[2][0] == pytest.approx(place, rel=0.01)
    assert points.getViewBox().viewRange()[0][1] > place > right
    page.findChild(QPushButton, "originalPointsButton").click()
    assert points.getViewBox().viewRange()[0][1] == pytest.approx(right)


def test_the_plane_comes_back_from_points_far_off(page: DescentPage, points: PointsView):
    before = points.getViewBox().viewRange()
    page.update_state(line=race(page).with_points((*CLOUD, (4.0, 1e5))))
    assert points.getViewBox().viewRange()[1][1] > 1e5
    page.findChild(QPushButton, "originalPointsButton").click()
    assert points.getViewBox().viewRange() == pytest.approx(np.array(before))


def test_a_drag_beside_the_points_moves_the_plane(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    drag(points, at(points, 12.0, 5.0), at(points, 11.0, 4.5))
    assert race(page).points == CLOUD
    assert points.zoom is not None


def test_a_double_click_adds_a_point_where_none_is(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    qtbot.mouseDClick(points.viewport(), LEFT, pos=at(points, 12.0, 5.0))
    assert race(page).points[:-1] == CLOUD
    assert race(page).points[-1] == pytest.approx((12.0, 5.0), abs=0.1)
    qtbot.mouseDClick(points.viewport(), LEFT, pos=at(points, 12.0, 5.0))
    assert len(race(page).points) == len(CLOUD) + 1


@pytest.mark.thorough
def test_the_menu_offers_what_can_be_done_at_a_place(page: DescentPage, points: PointsView):
    ((_, remove),) = points.offers_at(at(points, *CLOUD[4]))
    remove()
    assert race(page).points == (*CLOUD[:4], *CLOUD[5:])
    ((_, add),) = points.offers_at(at(points, 12.0, 5.0))
    add()
    assert len(race(page).points) == len(CLOUD)


@pytest.mark.thorough
def test_the_menu_offers_nothing_that_cannot_be_done(page: DescentPage, points: PointsView):
    page.update_state(line=race(page).with_points(CLOUD[:FEWEST_POINTS]))
    assert points.offers_at(at(points, *CLOUD[0])) == []
    many = (*CLOUD, *((0.1 * n, 5.0) for n in range(MOST_POINTS - len(CLOUD))))
    page.update_state(line=race(page).with_points(many))
    assert points.offers_at(at(points, 12.0, 4.5)) == []


# The keyboard


def test_keys_choose_move_add_and_remove(page: DescentPage, points: PointsView, qtbot: QtBot):
    reach(points)
    qtbot.keyClick(points, Qt.Key.Key_PageDown)  # the leftmost point, (4, 4.26)
    qtbot.keyClick(points, Qt.Key.Key_Up)
    moved = race(page).points[7]
    assert moved[0] == 4.0
    assert moved[1] > 4.26
    qtbot.keyClick(points, Qt.Key.Key_Delete)
    assert race(page).points == (*CLOUD[:7], *CLOUD[8:])
    qtbot.keyClick(points, Qt.Key.Key_Insert)
    assert len(race(page).points) == len(CLOUD)


def test_what_a_key_does_to_a_point_is_told(
    points: PointsView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "app.pages.descent.views.points_view.announce", lambda _, words: said.append(words)
    )
    reach(points)
    qtbot.keyClick(points, Qt.Key.Key_PageDown)
    assert said[-1] == f"chosen is (4, 4.26); {len(CLOUD)} points"
    qtbot.keyClick(points, Qt.Key.Key_Delete)
    assert said[-1].endswith(f"{len(CLOUD) - 1} points")
    qtbot.keyClick(points, Qt.Key.Key_Plus)
    assert len(said) == 2  # of the view, not of a point


def test_arrows_move_a_point_that_was_clicked(page: DescentPage, points: PointsView, qtbot: QtBot):
    qtbot.mouseMove(points.viewport(), at(points, *CLOUD[0]))
    qtbot.mouseClick(points.viewport(), LEFT, pos=at(points, *CLOUD[0]))
    qtbot.keyClick(points, Qt.Key.Key_Right)
    assert race(page).points[0][0] > CLOUD[0][0]
    assert page.race_player.index == 0


@pytest.mark.thorough
def test_no_fewer_points_than_a_line_needs_and_no_more_than_fit(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    reach(points)
    for _ in range(len(CLOUD) + 3):
        qtbot.keyClick(points, Qt.Key.Key_PageDown)
        qtbot.keyClick(points, Qt.Key.Key_Delete)
    assert len(race(page).points) == FEWEST_POINTS
    for _ in range(MOST_POINTS + 3):
        qtbot.keyClick(points, Qt.Key.Key_Insert)
    assert len(race(page).points) == MOST_POINTS


@pytest.mark.thorough
def test_a_point_of_two_classes_is_of_one_or_the_other(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    page.findChild(KeyCombo, "pointSetCombo").choose("exam")
    exam = POINT_SETS["exam"].points
    qtbot.waitUntil(lambda: points.points.nearest(QPointF(*exam[0])) == 0)
    drag(points, at(points, *exam[0]), at(points, 3.0, 0.8))
    assert race(page).points[0] == (pytest.approx(3.0, abs=0.1), 1.0)


# What belongs together


def test_the_line_of_a_place_on_the_map_is_drawn_through_the_points(
    page: DescentPage, points: PointsView
):
    page.stage.picture.map.hovered.emit((2.0, -1.0))
    line = points.pointed.line
    assert line is not None
    np.testing.assert_allclose(line.at(np.array([0.0, 3.0])), [-1.0, 5.0])
    page.stage.picture.map.hovered.emit(None)
    assert points.pointed.line is None


def test_the_lines_are_those_of_the_balls(page: DescentPage, points: PointsView, qtbot: QtBot):
    page.race_player.seek(5)
    qtbot.waitUntil(lambda: page.race_player.index == 5)
    for key, trajectory in page.race_player.race.trajectories.items():
        w, b = trajectory.at(5).position
        np.testing.assert_allclose(points.lines[key].line.at(np.array([0.0, 1.0])), [b, w + b])
    assert points.lines["nesterov"].line is None  # it does not race


# Settings


def test_standardized_at_one_click_and_back(page: DescentPage, points: PointsView):
    before = race(page)
    box = page.findChild(QCheckBox, "standardizeBox")
    box.click()
    np.testing.assert_allclose(page.race_player.race.surface.hessian(0, 0), np.eye(2), atol=1e-12)
    assert "2/λmax = 2" in page.optimizer_controls.gauge.limit.text()
    box.click()
    assert race(page).start == pytest.approx(before.start)
    assert replace(race(page), start=before.start) == before


@pytest.mark.thorough
def test_the_line_shown_stays_where_x_is_standardized(page: DescentPage, points: PointsView):
    page.state = page.state.with_active(replace(race(page), start=(1.0, -2.0)))
    page.findChild(QCheckBox, "standardizeBox").click()
    np.testing.assert_allclose(points.lines["sgd"].line.at(np.array([4.0, 14.0])), [2.0, 12.0])


@pytest.mark.thorough
def test_original_points_come_back(page: DescentPage, points: PointsView, qtbot: QtBot):
    button = page.findChild(QPushButton, "originalPointsButton")
    assert not button.isVisible()
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    button.click()
    assert race(page).points == CLOUD
    assert not button.isVisible()


def test_the_surface_of_a_mini_batch_is_laid_over_that_of_all_points(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    lines = picture(page).batch.lines
    assert lines.path().isEmpty()
    page.state = page.state.with_race(replace(race(page), batch_size=2))
    qtbot.waitUntil(lambda: not lines.path().isEmpty())
    first = lines.path()
    page.race_player.step()
    qtbot.waitUntil(lambda: page.race_player.index == 1)
    assert lines.path() != first
    page.update_state(batch_contours=False)
    assert lines.path().isEmpty()


def test_the_lesson_of_a_set_is_told_of_the_set_as_it_is(page: DescentPage, points: PointsView):
    lesson = page.surface_controls.lesson
    assert lesson.isVisible()
    page.findChild(QCheckBox, "standardizeBox").click()
    assert not lesson.isVisible()
    page.findChild(QCheckBox, "standardizeBox").click()
    assert lesson.isVisible()
    page.state = page.state.with_active(race(page).with_points(CLOUD[1:]))
    assert not lesson.isVisible()


def test_where_no_line_is_the_only_best_it_says_how_many_are(page: DescentPage, points: PointsView):
    cases: list[tuple[Points, str, str]] = [
        (((3.0, 1.0), (3.0, 2.0)), "squared_error", "Infinitely many"),
        (((3.0, 1.0), (3.0, 1.0)), "cross_entropy", "No line is the best"),
        (((3.0, 1.0), (3.0, 2.0)), "absolute_error", "Infinitely many"),
        (((3.0, 1.0), (4.0, 0.0)), "cross_entropy", "No line is the best"),
        (((3.0, 1.0), (3.0, 0.0)), "cross_entropy", "Infinitely many"),
    ]
    for moved, loss, words in cases:
        page.state = page.state.with_active(LineRaceState(data="exam", loss=loss, moved=moved))
        assert words in page.surface_controls.formula.text(), (moved, loss)


@pytest.mark.thorough
def test_the_rule_of_a_line_is_written_without_the_x_of_its_points(
    page: DescentPage, points: PointsView
):
    assert page.inspector.rule.text() == "θ ← θ − η g"
    assert page.inspector.rule.toolTip().endswith("θ: w, b")
    page.mode.choose("surface")
    assert page.inspector.rule.text() == "x ← x − η g"


def test_the_factor_of_the_arrows_lies_within_the_map(page: DescentPage, points: PointsView):
    racers = at_rates([race(page).racer("sgd")], {"sgd": 1e-5})
    note, plot = picture(page).arrows.note, picture(page).map
    for w in (-4.9, -3.7, -3.5, 0.0, 4.9):
        page.state = page.state.with_active(replace(race(page), start=(w, 3.0), racers=racers))
        assert note.isVisible(), w
        box = note.mapRectToScene(note.boundingRect())
        seen = plot.getViewBox().sceneBoundingRect()
        assert seen.left() <= box.left(), w
        assert box.right() <= seen.right(), w


# By hand


def table(page: DescentPage) -> LineTableView:
    view = page.findChild(LineTableView, "lineTable")
    page.center.findChild(QTabWidget).setCurrentWidget(view)
    return view


def test_the_table_is_copied_as_markdown_and_as_csv(page: DescentPage, points: PointsView):
    view, clipboard = table(page), QApplication.clipboard()
    view.markdown_button.click()
    assert clipboard.text().count("\n") == len(CLOUD) + 3  # head, rule, points, mean
    view.csv_button.click()
    assert "4.0,4.26," in clipboard.text()
    view.kind.choose("steps")
    view.csv_button.click()
    assert clipboard.text().splitlines()[1].startswith("0,-0.2,6.0,")


def assert_all_is_read(table: QTableView) -> None:
    """Each number that is shown has its room, and every column lies within what is seen."""
    model, metrics = table.model(), table.fontMetrics()
    shown = [c for c in range(model.columnCount()) if not table.isColumnHidden(c)]
    for column in shown:
        texts = [model.index(row, column).data() or "" for row in range(model.rowCount())]
        texts.append(table.horizontalHeader().title(column))
        room = table.columnWidth(column) - 2 * PADDING
        assert max(map(metrics.horizontalAdvance, texts)) <= room
    last = shown[-1]
    right = table.columnViewportPosition(last) + table.columnWidth(last)
    assert right <= table.viewport().width()


def titles(table: QTableView) -> set[str]:
    columns = range(table.model().columnCount())
    return {table.horizontalHeader().title(c) for c in columns if not table.isColumnHidden(c)}


@pytest.mark.thorough
@in_turn("data", ["cloud", "far", "exam"])
def test_no_number_of_the_table_is_elided(
    page: DescentPage, points: PointsView, qtbot: QtBot, data: str
):
    page.findChild(KeyCombo, "pointSetCombo").choose(data)
    page.race_player.seek(13)
    qtbot.waitUntil(lambda: page.race_player.index == 13)
    view = table(page)
    for kind in ("points", "steps"):
        view.kind.choose(kind)
        lay_out()
        assert_all_is_read(view.table)
        assert {"∂f/∂w", "∂f/∂b"} <= titles(view.table)
        word = view.kind.fontMetrics().horizontalAdvance(view.kind.currentText())
        assert word < view.kind.width() - 30


def test_points_and_lines_are_in_the_table_of_their_plane(points: PointsView):
    rows = list(csv.reader(plot_table(points, {}).splitlines()))
    own = [(float(x), float(y)) for name, x, y in filter(_is_place, rows) if name == "points"]
    assert own[0] == (10.0, 8.04)  # Anscombe's first set, whose best line is 3 + 0.5 x
    for line, (w, b) in {"best line": (0.5, 3.0), "SGD": LineRaceState().start}.items():
        way = [(float(x), float(y)) for name, x, y in filter(_is_place, rows) if name == line]
        assert len(way) > 50
        np.testing.assert_allclose([y - w * x for x, y in way], b, atol=0.01)


def _is_place(row: list[str]) -> bool:
    return len(row) == 3 and row[0] != "curve"


# Another mode, and another window


@pytest.mark.thorough
def test_points_are_there_when_the_mode_comes_back(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    moved = race(page).points
    page.mode.choose("surface")
    assert page.findChild(PointsView, "pointsView") is None
    page.mode.choose("points")
    assert page.findChild(PointsView, "pointsView") is not None
    assert race(page).points == moved


@pytest.mark.thorough
def test_a_window_built_again_shows_the_same_points(
    page: DescentPage, points: PointsView, qtbot: QtBot
):
    drag(points, at(points, *CLOUD[2]), at(points, 11.0, 4.0))
    state = page.state
    successor = rebuild_window(page.window()).page
    assert successor.state == state
    assert successor.findChild(PointsView, "pointsView") is not None
