"""Columns of one width, as long as no title needs more."""

import pytest
from pytestqt.qtbot import QtBot

from app.pages.loss.views.cells_table import CellsTable
from app.theme import Theme

TITLES = ["row", "a", "a very long title of a column", "b"]


@pytest.fixture
def table(qtbot: QtBot) -> CellsTable:
    table = CellsTable(Theme(), "numbers", TITLES)
    table.name_rows(["0", "1"])
    qtbot.addWidget(table)
    table.show()
    return table


def figures(table: CellsTable) -> list[int]:
    """Widths of the columns of figures."""
    return [table.columnWidth(column) for column in (1, 2, 3)]


def test_columns_of_figures_share_the_width(table: CellsTable) -> None:
    table.resize(1200, 200)
    widths = figures(table)
    assert max(widths) - min(widths) <= 2
    assert sum(widths) + table.columnWidth(0) == table.viewport().width()


def test_a_title_that_would_be_cut_takes_width_from_the_others(table: CellsTable) -> None:
    title = table.fontMetrics().horizontalAdvance(TITLES[2])
    table.resize(title + 150, 200)
    first, long, last = figures(table)
    assert long >= title
    assert abs(first - last) <= 1
    assert first + long + last + table.columnWidth(0) == table.viewport().width()


def test_a_longer_name_of_a_row_leaves_less_to_the_figures(table: CellsTable, qtbot: QtBot) -> None:
    table.resize(1200, 200)
    before = sum(figures(table))
    table.name_row(0, "a name that is longer than its column")
    qtbot.waitUntil(lambda: sum(figures(table)) < before)
    assert sum(figures(table)) + table.columnWidth(0) == table.viewport().width()
