"""The gauge of the learning rate, and the words beside it."""

from app.pages.descent.page import DescentPage

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
