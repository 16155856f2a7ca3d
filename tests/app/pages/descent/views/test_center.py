"""How picture and numbers share the page."""

import pytest
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.window.main_window import MainWindow


def test_in_a_narrow_page_at_a_large_scale_the_map_has_half_of_the_width(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    window.resize(1024, 768)
    window.lab.window.update(scale=1.3)
    qtbot.waitUntil(lambda: page.stage.width() >= 0.5 * page.width())
    assert page.center.is_stacked


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
def test_elsewhere_the_numbers_stand_beside_the_map(
    window: MainWindow, page: DescentPage, size: tuple[int, int]
):
    window.resize(*size)
    assert not page.center.is_stacked


def test_a_settings_column_that_scrolls_is_not_cut_at_the_right(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    window.resize(1024, 768)
    page.surface_controls.formula.setText("1000*x**2 + y**2")
    page.update_state(chosen="adam", basins=True)
    column = page.presets.parentWidget()
    room = column.parentWidget()
    qtbot.waitUntil(lambda: column.height() > room.height())
    assert column.width() <= room.width()
