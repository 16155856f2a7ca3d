"""Columns of one width, as long as no title needs more."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.pages.loss.views.cells_table import CellsTable
from app.theme import Theme

TITLES = ["row", "a", "a very long title of a column", "b"]


@pytest.fixture
def theme() -> Iterator[Theme]:
    theme = Theme("light")
    theme.apply()
    yield theme
    theme.use("light", 1.0)


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> CellsTable:
    table = CellsTable(theme, "numbers", TITLES)
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


def test_bold_figures_grow_with_the_others(theme: Theme, table: CellsTable) -> None:
    table.write(0, 1, "1", bold=True)
    table.write(1, 1, "2")
    sizes = {}
    for scale in (1.0, 1.5):
        theme.use("light", scale)
        sizes[scale] = [written(table, row, 1) for row in (0, 1)]
    assert sizes == {1.0: [(11.0, True), (11.0, False)], 1.5: [(16.5, True), (16.5, False)]}


def written(table: CellsTable, row: int, column: int) -> tuple[float, bool]:
    """Points of what stands in a cell, and whether it is bold."""
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    table.itemDelegate().initStyleOption(option, table.model().index(row, column))
    return option.font.pointSizeF(), option.font.bold()
