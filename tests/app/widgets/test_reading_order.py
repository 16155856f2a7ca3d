"""Tab goes as it is read, and leaves nothing behind that Qt deletes."""

import pytest
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLayoutItem,
    QLineEdit,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from app.pages import PAGES
from app.widgets.reading_order import next_to_read
from app.window.main_window import MainWindow

KINDS = QLayoutItem, QWidgetItem, QSpacerItem


def field(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    return edit


def test_rows_cells_and_layouts_in_layouts_are_read_line_by_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    row, grid, form, within = QHBoxLayout(), QGridLayout(), QFormLayout(), QHBoxLayout()
    column.addLayout(grid)
    column.insertLayout(0, row)
    column.addLayout(form)
    grid.addWidget(field("lower left"), 1, 0)
    grid.addWidget(field("upper right"), 0, 1)
    grid.addWidget(field("upper left"), 0, 0)
    row.addWidget(field("second"))
    row.insertWidget(0, field("first"))
    form.addRow("beside", field("beside"))
    form.insertRow(0, within)
    within.addWidget(field("spanning"))
    page.show()
    read, now = [], page
    for _ in range(7):
        now = next_to_read(page, now, forward=True)
        read.append(now.objectName())
    above = ["first", "second", "upper left", "upper right", "lower left"]
    assert read == [*above, "spanning", "beside"]


@pytest.mark.parametrize("page", [entry.key for entry in PAGES])
def test_no_item_of_a_layout_is_held_that_qt_may_delete(window: MainWindow, page: str) -> None:
    """What came to lie at the address of a deleted one was taken for it, and crashed."""
    window.show_page(page)
    before = items()
    assert next_to_read(window, window.navigation, forward=True) is not None
    assert items() == before


def items() -> int:
    """Number of items of layouts that Python holds, but for layouts: these tell when they go."""
    return sum(type(each) in KINDS for each in getAllValidWrappers())
