"""Mode "Hidden valley" of the Descent page, used as a class uses it."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.figures.table import plot_table
from app.pages.descent.model.race import Moment
from app.pages.descent.page import DescentPage
from app.pages.descent.views import probe_marks
from app.pages.descent.views.label_places import label_places
from app.pages.descent.views.valley_picture import ValleyPicture
from app.widgets.heading import Heading

from .test_descent_page import click_map
from .test_points_mode import assert_all_is_read
from .test_rebuilding import rebuilt


@pytest.fixture
def valley(page: DescentPage) -> DescentPage:
    """The page with the bowl under the cover, and four probes."""
    page.mode.choose("valley")
    hunt = replace(page.state.valley.on("bowl"), limit=4)
    page.update_state(valley=hunt)
    return page


def picture(page: DescentPage) -> ValleyPicture:
    assert isinstance(page.stage.picture, ValleyPicture)
    return page.stage.picture


def widget(page: DescentPage, name: str) -> Any:
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def click(qtbot: QtBot, page: DescentPage, name: str) -> None:
    qtbot.mouseClick(widget(page, name), Qt.MouseButton.LeftButton)


def cells(page: DescentPage, name: str) -> list[list[str]]:
    (view,) = (each for each in page.parts.numbers if each.objectName() == name)
    table: Any = view.table
    columns, rows = range(table.columnCount()), range(table.rowCount())
    return [[table.item(row, column).text() for column in columns] for row in rows]


def near(place: tuple[float, float]) -> object:
    """As near as a pixel of the map is."""
    return pytest.approx(place, abs=0.03)


def uncover(qtbot: QtBot, page: DescentPage) -> None:
    with qtbot.waitSignal(page.player.settled):
        click(qtbot, page, "uncoverButton")
    qtbot.waitUntil(lambda: page.player.at_end and not page.player.running)


@pytest.mark.thorough
def test_a_click_probes_height_and_slope(valley: DescentPage, qtbot: QtBot):
    click_map(qtbot, valley, 3.0, -4.0)
    (place,) = valley.state.valley.places
    assert place == near((3.0, -4.0))
    x, y = place
    assert float(picture(valley).readouts.value.text()) == pytest.approx(x * x + y * y, rel=1e-3)
    slope = float(picture(valley).readouts.slope.text())
    assert slope == pytest.approx(2 * (x * x + y * y) ** 0.5, rel=1e-3)
    assert picture(valley).readouts.left.text() == "3"


def test_labels_of_probes_know_where_the_picture_ends(
    valley: DescentPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    noted = []

    def note(*args: Any) -> Any:
        noted.append(args)
        return label_places(*args)

    monkeypatch.setattr(probe_marks, "label_places", note)
    click_map(qtbot, valley, 3.0, -4.0)
    picture(valley).map.grab()  # paints it
    (disc,), _, _, seen, _ = noted[-1]
    (left, right), (bottom, top) = picture(valley).map.visible_range
    across = (disc.place.x() - seen.left()) / seen.width()
    down = (disc.place.y() - seen.top()) / seen.height()
    assert across == pytest.approx((3 - left) / (right - left), abs=0.01)
    assert down == pytest.approx((top + 4) / (top - bottom), abs=0.01)


@pytest.mark.thorough
def test_arrows_are_the_negative_gradients_at_one_scale(valley: DescentPage, qtbot: QtBot):
    for x, y in ((3.0, -4.0), (1.0, 1.0)):
        click_map(qtbot, valley, x, y)
    arrows = picture(valley).marks.slopes
    ways = arrows.tips - arrows.tails
    places = valley.state.valley.places
    scales = [way / -2 / place for way, place in zip(ways, map(list, places), strict=True)]
    assert arrows.tails.tolist() == [list(place) for place in places]
    assert all(scale == pytest.approx(scales[0][0]) for scale in scales)
    assert scales[0][0] > 0


def test_probes_are_in_the_table_of_the_map(valley: DescentPage, qtbot: QtBot):
    valley.update_state(valley=replace(valley.state.valley, places=((3.0, -4.0), (1.0, 0.0))))
    rows = plot_table(picture(valley).map, {}).splitlines()
    assert rows[1] == "curve,x,y,x component,y component,height"
    assert "−∇f,3.0,-4.0,-6.0,8.0," in rows  # of x² + y²
    assert '"probe 1, f = 25",3.0,-4.0,,,25.0' in rows
    assert '"probe 2, f = 1",1.0,0.0,,,1.0' in rows


def test_nothing_of_the_ground_shows_before_it_is_uncovered(valley: DescentPage, qtbot: QtBot):
    click_map(qtbot, valley, 3.0, -4.0)
    chart = picture(valley).map
    assert picture(valley).cover.isVisible()
    assert picture(valley).cover.opacity() == 1.0
    assert chart.minimum_marks.minima == ()
    assert not picture(valley).surface_view.isVisible()
    assert not widget(valley, "expressionEdit").isVisible()
    assert not valley.player.can_run
    assert not chart.contours.image.isVisible()
    assert not chart.contours.lines.isVisible()
    chart.hovered.emit((1.0, 2.0))
    assert "f" not in valley.stage.readout.text()
    chart.update_accessible_text()
    assert "minimum" not in chart.accessibleDescription()


@pytest.mark.thorough
def test_the_fourth_of_four_probes_is_the_last(valley: DescentPage, qtbot: QtBot):
    for x in (1.0, 2.0, 3.0, 4.0, 4.5):
        click_map(qtbot, valley, x, 0.0)
    assert len(valley.state.valley.places) == 4
    assert widget(valley, "probeNotice").text() == "No probe is left: uncover the ground."


def test_the_number_of_probes_is_fixed_from_the_first_one_on(valley: DescentPage, qtbot: QtBot):
    spin = widget(valley, "probesSpin")
    assert spin.isEnabled()
    click_map(qtbot, valley, 1.0, 0.0)
    assert not spin.isEnabled()
    assert "Try again" in spin.toolTip()
    click(qtbot, valley, "tryAgainButton")
    assert spin.isEnabled()


def test_no_number_of_a_probe_is_elided(page: DescentPage, qtbot: QtBot):
    page.mode.choose("valley")
    places = tuple((-1.2345 - 0.01 * n, 0.000123 * n) for n in range(8))
    page.update_state(valley=replace(page.state.valley.on("rosenbrock"), places=places))
    assert_all_is_read(widget(page, "probesView").table)


def test_a_place_without_a_value_costs_nothing(valley: DescentPage, qtbot: QtBot):
    domain = ((-5.0, 5.0), (-5.0, 5.0))
    typed = replace(valley.state.valley.typed, formula="log(x) + y**2", x_range=domain[0])
    valley.update_state(valley=valley.state.valley.with_typed(typed))
    click_map(qtbot, valley, -2.0, 1.0)
    assert valley.state.valley.places == ()
    assert widget(valley, "probeNotice").text().startswith("f has no value")
    click_map(qtbot, valley, 2.0, 1.0)
    assert len(valley.state.valley.places) == 1


def test_a_place_that_was_probed_costs_nothing_again(valley: DescentPage, qtbot: QtBot):
    for _ in range(2):
        click_map(qtbot, valley, 2.0, 1.0)
    assert len(valley.state.valley.places) == 1
    assert widget(valley, "probeNotice").text().startswith("That place was probed before")


@pytest.mark.thorough
def test_beside_the_ground_there_is_nothing_to_probe(valley: DescentPage, qtbot: QtBot):
    click_map(qtbot, valley, 5.4, 0.0)
    assert valley.state.valley.places == ()
    assert widget(valley, "probeNotice").text().startswith("There is no ground")


def test_arrow_keys_aim_and_enter_probes(valley: DescentPage, qtbot: QtBot):
    chart = picture(valley).map
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)
    first, second = valley.state.valley.places
    assert first[1] == pytest.approx(0, abs=0.03)
    assert first[0] > 0.5
    assert second[0] == first[0]
    assert second[1] > 0.2


@pytest.mark.thorough
def test_uncovered_the_optimizers_walk_from_the_first_probe(valley: DescentPage, qtbot: QtBot):
    for x, y in ((-3.0, 4.0), (1.0, 1.0), (0.0, 0.5)):
        click_map(qtbot, valley, x, y)
    uncover(qtbot, valley)
    race = valley.player.race
    first = valley.state.valley.places[0]
    assert {each.steps[0].position for each in race.trajectories.values()} == {first}
    assert {len(each.steps) for each in race.trajectories.values()} == {3}
    qtbot.waitUntil(lambda: not picture(valley).cover.isVisible())
    best = min(x * x + y * y for x, y in valley.state.valley.places)
    rows = cells(valley, "scoresView")
    (own,) = (row for row in rows if row[0].endswith("Your probes"))
    assert float(own[2]) == pytest.approx(best, rel=1e-2)
    assert own[0].startswith("1.")
    assert "your probes win" in valley.headline()


@pytest.mark.thorough
def test_scores_follow_the_slider_back_to_the_first_gradient(valley: DescentPage, qtbot: QtBot):
    for x, y in ((-3.0, 4.0), (0.0, 0.5)):
        click_map(qtbot, valley, x, y)
    uncover(qtbot, valley)
    valley.player.seek(0)
    assert len({row[2] for row in cells(valley, "scoresView")}) == 1
    assert len(picture(valley).marks.discs.probes) == 1


def row_of(page: DescentPage, name: str) -> int:
    return next(
        row for row, texts in enumerate(cells(page, "scoresView")) if texts[0].endswith(name)
    )


def uncovered(qtbot: QtBot, page: DescentPage) -> Any:
    """The table of scores after three probes."""
    for x, y in ((-3.0, 4.0), (1.0, 1.0), (0.0, 0.5)):
        click_map(qtbot, page, x, y)
    uncover(qtbot, page)
    return widget(page, "scoresView").table


@pytest.mark.thorough
def test_uncovered_an_optimizer_that_walks_is_looked_at(valley: DescentPage, qtbot: QtBot):
    valley.mode.choose("surface")
    valley.update_state(chosen="nesterov")
    valley.mode.choose("valley")
    table = uncovered(qtbot, valley)
    assert valley.state.chosen == "sgd"
    assert table.currentRow() == row_of(valley, "SGD")
    assert valley.readouts.place.text() != "–"


@pytest.mark.thorough
def test_a_row_of_the_scores_chooses_who_is_looked_at(valley: DescentPage, qtbot: QtBot):
    table = uncovered(qtbot, valley)
    for name, key in (("Adam", "adam"), ("Momentum", "momentum")):
        place = table.visualItemRect(table.item(row_of(valley, name), 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert valley.state.chosen == key
        assert valley.inspector.findChild(Heading).text().startswith(name)


@pytest.mark.thorough
def test_arrow_keys_come_to_every_row_of_the_scores(valley: DescentPage, qtbot: QtBot):
    table = uncovered(qtbot, valley)
    table.setFocus()
    chosen = set()
    for key in (*[Qt.Key.Key_Up] * 3, *[Qt.Key.Key_Down] * 3):
        qtbot.keyClick(table, key)
        chosen.add(valley.state.chosen)
    assert chosen == {"sgd", "momentum", "adam"}


@pytest.mark.thorough
def test_the_row_of_the_one_chosen_follows_its_place(valley: DescentPage, qtbot: QtBot):
    table = uncovered(qtbot, valley)
    valley.update_state(chosen="adam")
    for index in (0, 1, 2):
        valley.player.seek(index)
        assert table.currentRow() == row_of(valley, "Adam")
    assert valley.state.chosen == "adam"


@pytest.mark.thorough
def test_a_hunt_comes_back_with_its_window(valley: DescentPage, qtbot: QtBot):
    for x in (1.0, 2.0):
        click_map(qtbot, valley, x, 0.0)
    successor = rebuilt(valley)
    assert successor.state.valley.places == valley.state.valley.places
    assert picture(successor).cover.isVisible()
    assert len(cells(successor, "probesView")) == 2
    uncover(qtbot, successor)
    again = rebuilt(successor)
    assert not picture(again).cover.isVisible()
    assert again.player.index == 1


@pytest.mark.thorough
def test_try_again_and_new_ground_forget_the_probes(valley: DescentPage, qtbot: QtBot):
    for x in (1.0, 2.0):
        click_map(qtbot, valley, x, 0.0)
    uncover(qtbot, valley)
    click(qtbot, valley, "tryAgainButton")
    assert valley.state.valley.places == ()
    assert valley.state.valley.surface == "bowl"
    assert picture(valley).cover.opacity() == 1.0
    click(qtbot, valley, "newGroundButton")
    formulas = {valley.state.valley.typed.formula}
    click(qtbot, valley, "newGroundButton")
    formulas.add(valley.state.valley.typed.formula)
    assert valley.state.valley.surface == "random"
    assert len(formulas) == 2


@pytest.mark.thorough
def test_help_and_gestures_are_those_of_the_hunt(valley: DescentPage):
    assert "<b>probe</b>" in valley.help_text()
    assert ("Click", "probe the covered ground") in valley.gestures()
    valley.mode.choose("surface")
    assert "<b>probe</b>" not in valley.help_text()
    assert ("Click, drag", "the start of the race") in valley.gestures()


@pytest.mark.thorough
def test_modes_change_in_the_middle_of_a_hunt(valley: DescentPage, qtbot: QtBot):
    for x in (1.0, 2.0):
        click_map(qtbot, valley, x, 0.0)
    uncover(qtbot, valley)
    for mode in ("surface", "valley", "surface"):
        valley.mode.choose(mode)
        valley.update_state(index=0)
    assert valley.player.race.state == valley.state.race
    assert valley.table.isVisible()
    assert len(valley.state.valley.places) == 2


@pytest.mark.thorough
def test_uncovered_the_lowest_place_of_random_ground_is_marked(page: DescentPage, qtbot: QtBot):
    page.mode.choose("valley")
    (left, right), (bottom, top) = page.state.valley.make_surface().domain
    for share in (0.3, 0.6):
        click_map(qtbot, page, left + share * (right - left), bottom + share * (top - bottom))
    uncover(qtbot, page)
    (minimum,) = picture(page).map.minimum_marks.minima
    surface = page.state.valley.make_surface()
    assert [float(part) for part in surface.gradient(*minimum)] == pytest.approx([0, 0], abs=1e-6)


def test_covered_ground_says_what_to_do_while_the_data_are_read(
    page: DescentPage, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(page.session, "dataset", None)
    page.mode.choose("valley")
    window = page.window()
    assert window.findChild(QWidget, "headline").text().startswith("Find the lowest place")


@pytest.mark.thorough
def test_the_heights_of_the_probes_stand_beside_those_of_the_optimizers(
    valley: DescentPage, qtbot: QtBot
):
    for x, y in ((-3.0, 4.0), (1.0, 1.0), (0.0, 0.5)):
        click_map(qtbot, valley, x, y)
    uncover(qtbot, valley)
    steps, heights = valley.heights.by_hand.getData()
    assert steps.tolist() == [0, 1, 2]
    assert heights.tolist() == pytest.approx(
        [x * x + y * y for x, y in valley.state.valley.places], rel=1e-9
    )
    top = valley.heights.plot.getViewBox().viewRange()[1][1]
    assert top > max(heights)


def test_on_a_logarithmic_axis_heights_are_measured_from_the_lowest_one_found(
    page: DescentPage, qtbot: QtBot
):
    typed = replace(page.state.race.typed, formula="x**2 + y**2 - 40")
    page.state = page.state.racing(page.state.race.with_typed(typed))
    page.update_state(log=True)
    _, heights = page.heights.curves["sgd"].getOriginalDataset()
    x, y = page.state.race.start
    assert heights[0] == pytest.approx(x * x + y * y, rel=1e-6)


@pytest.mark.thorough
def test_the_way_of_the_probes_is_drawn_in_3d_too(valley: DescentPage, qtbot: QtBot):
    for x, y in ((-3.0, 4.0), (1.0, 1.0), (0.0, 0.5)):
        click_map(qtbot, valley, x, y)
    uncover(qtbot, valley)
    moment = Moment(valley.player.race, 1, 0.0, "sgd")
    marks = picture(valley).surface_marks(moment)
    way, *trails = marks.trails
    places = list(valley.state.valley.places)
    assert list(zip(way.xs, way.ys, strict=True)) == places
    assert way.count == 2
    assert len(trails) == 3
    assert [ball.place for ball in marks.balls[:2]] == places[:2]


def choose_surface(qtbot: QtBot, page: DescentPage, key: str) -> None:
    """As a hand does it, be it the same as before."""
    combo = widget(page, "surfaceCombo")
    combo.showPopup()
    view = combo.view()
    row = combo.model().index(combo.findData(key), 0)
    view.scrollTo(row)
    qtbot.mouseMove(view.viewport(), view.visualRect(row).center())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())


@pytest.mark.parametrize("mode", ["surface", "valley"])
@pytest.mark.thorough
def test_a_random_surface_that_is_chosen_again_is_another(
    page: DescentPage, qtbot: QtBot, mode: str
):
    page.mode.choose(mode)
    grounds = set()
    for _ in range(3):
        choose_surface(qtbot, page, "random")
        assert page.state.active_race.surface == "random"
        grounds.add(page.state.active_race.typed.formula)
    assert len(grounds) == 3


@pytest.mark.thorough
def test_a_hunt_is_its_own_question(page: DescentPage, qtbot: QtBot):
    window = page.window()
    offer = window.command_actions["actionPredict"]
    page.predict("next")
    assert window.asking.bar.isVisible()
    page.mode.choose("valley")
    assert not offer.isVisible()
    assert not window.asking.bar.isVisible()
    assert not window.asking.holds
    page.mode.choose("surface")
    assert offer.isVisible()
    assert window.asking.bar.isVisible()


@pytest.mark.thorough
def test_a_lesson_goes_on_with_the_probes_of_its_class(page: DescentPage, qtbot: QtBot):
    window = page.window()
    window.lessons.begin("hidden-valley")
    assert page.state.mode == "valley"
    (left, right), (bottom, top) = page.state.valley.make_surface().domain
    for share in (0.3, 0.6):
        click_map(qtbot, page, left + share * (right - left), bottom + share * (top - bottom))
    places = page.state.valley.places
    assert len(places) == 2
    window.lessons.player.next()
    assert page.state.valley.places == places
    assert not widget(page, "uncoverButton").isEnabled()  # the question comes first
    window.lessons.player.skip()
    uncover(qtbot, page)
    window.lessons.player.next()
    assert (page.state.valley.surface, page.state.valley.places) == ("rosenbrock", ())
    assert picture(page).cover.isVisible()
    window.lessons.player.leave()
