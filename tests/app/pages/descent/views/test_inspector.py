"""The step as an equation: all of it seen, numbers apart, arrows told from optimizers."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor, QTextDocument
from pytestqt.qtbot import QtBot

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.race import Moment
from app.pages.descent.page import DescentPage
from app.theme import DARK, LIGHT
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out

from ..test_descent_page import go_to, use


@pytest.mark.thorough
@pytest.mark.parametrize("width", [1024, 1366])
def test_no_line_of_a_step_is_cut(page: DescentPage, qtbot: QtBot, width: int):
    page.window().resize(width, 768)
    use(page, "all_on_rosenbrock")
    text, table = page.inspector.text, QTextDocument()
    table.setDefaultFont(text.font())
    table.setDocumentMargin(0)
    for index, key in itertools.product((0, 7, 40), OPTIMIZER_CATALOG):
        go_to(qtbot, page, index)
        page.update_state(chosen=key)
        lay_out()
        assert text.height() >= text.heightForWidth(text.width()), (index, key)
        table.setTextWidth(text.width())
        table.setHtml(text.text())
        assert table.size().width() <= text.width(), (index, key)


@pytest.mark.thorough
def test_large_numbers_fit_into_a_narrow_column(page: DescentPage):
    page.surface_controls.formula.setText("1000*x**2 + 300*y**2")
    page.update_state(chosen="adam")
    label, table = page.inspector.text, QTextDocument()
    assert "1.4e4" in label.text()  # 2 · 1000 · 7
    table.setDefaultFont(label.font())
    table.setDocumentMargin(0)
    table.setTextWidth(label.width())
    table.setHtml(label.text())
    assert table.size().width() <= label.width()


def test_numbers_of_a_step_do_not_touch(page: DescentPage):
    page.surface_controls.surface.choose("goldstein_price")
    page.update_state(chosen="adam")
    cells = re.findall(r"<td align='right' width[^>]*>", page.inspector.text.text())
    assert cells
    assert all("padding-left" in cell for cell in cells)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_arrow_of_momentum_has_no_optimizers_color(colors):
    others = [QColor(entry.color(colors.is_dark)) for entry in OPTIMIZER_CATALOG.values()]
    hue = QColor(colors.velocity).hue()
    assert all(abs(hue - other.hue()) > 20 for other in others)


def test_room_that_adam_needed_is_given_back(page: DescentPage):
    page.update_state(chosen="sgd")
    alone = page.inspector.text.height()
    page.update_state(chosen="adam")
    assert page.inspector.text.height() > alone
    page.update_state(chosen="sgd")
    assert page.inspector.text.height() == alone


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_names_of_the_arrows_are_not_cut(
    window: MainWindow, page: DescentPage, qtbot: QtBot, size: tuple[int, int]
):
    window.resize(*size)
    page.update_state(chosen="momentum")
    lay_out()
    legend = page.inspector.legend
    for factor in (1, 100, 1_000_000_000):
        page.inspector.show_moment(Moment(page.player.race, 0, 0.0, "momentum"), factor)
        assert "momentum" in legend.text()
        assert legend.sizeHint().width() <= legend.width()
