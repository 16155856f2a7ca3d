"""The gauge of the learning rate, and the words beside it."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.pages.descent.views.gauge import zone_colors
from tests.app.fronts import lay_out

from ..test_descent_page import use


def test_the_gauges_colors_are_named_beside_it(page: DescentPage):
    use(page, "book_descent")
    legend, colors = page.optimizer_controls.gauge.legend, page.theme.colors
    assert legend.isVisible()
    words = ("converges", colors.right), ("swings", colors.smoothed), ("diverges", colors.wrong)
    places = [legend.text().index(f"{color}'>■</span>&nbsp;{word}") for word, color in words]
    assert places == sorted(places)


def test_a_rule_without_a_limit_has_no_legend(page: DescentPage):
    page.update_state(chosen="adam")
    assert not page.optimizer_controls.gauge.legend.isVisible()


def zones_of(page: DescentPage) -> set[str]:
    """Colors of zones that are painted in the scale."""
    image = page.optimizer_controls.gauge.findChild(QWidget, "rateScale").grab().toImage()
    y = image.height() // 2
    painted = {image.pixelColor(x, y).name() for x in range(image.width())}
    return painted & set(zone_colors(page.theme.colors))


def test_where_theory_sets_no_limit_there_are_no_zones_and_nothing_below_moves(
    page: DescentPage, qtbot: QtBot
):
    gauge = page.optimizer_controls.gauge
    page.surface_controls.formula.setText("x**3")  # f″ = 6x: upward on the right alone
    qtbot.waitUntil(lambda: page.state.race.is_typed)
    page.state = page.state.with_race(page.state.race.with_start((1.0, 0.0)))
    lay_out()
    place = gauge.verdict.y()
    assert gauge.limit.text() == "limit here 2/λmax = 0.333"
    assert len(zones_of(page)) == 3
    page.state = page.state.with_race(page.state.race.with_start((-1.0, 0.0)))
    lay_out()
    assert gauge.verdict.text() == "Nothing curves upward here: theory sets no limit."
    assert not zones_of(page)
    assert not gauge.legend.isVisible()
    assert gauge.verdict.y() == place


def test_of_one_that_does_not_race_nothing_is_told(page: DescentPage):
    use(page, "book_descent")
    gauge = page.optimizer_controls.gauge
    assert gauge.verdict.text() == "SGD converges."
    page.update_state(chosen="adam")
    page.update_state(chosen="momentum")
    racer = page.state.chosen_racer
    page.state = page.state.with_racer(replace(racer, takes_part=False))
    assert gauge.verdict.text() == ""
    assert not any(part.isVisible() for part in (gauge.limit, gauge.legend))
    page.update_state(chosen="sgd")
    assert gauge.limit.isVisible()


def test_with_mini_batches_the_limit_is_that_of_all_points(page: DescentPage):
    page.mode.choose("points")
    verdict = page.optimizer_controls.gauge.verdict
    page.state = page.state.with_race(replace(page.state.line, batch_size=2))
    assert verdict.text().startswith("Within the limit of all points")
    racer = replace(page.state.line.racer("sgd"), learning_rate=0.1)  # 2/λmax = 0.02
    page.state = page.state.with_racer(racer)
    assert verdict.text() == "Above the limit of all points."
