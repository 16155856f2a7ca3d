"""The table to check a race of lines by hand."""

from typing import Any

from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.pages.descent.views.line_table import NumbersModel


def test_a_table_of_nothing_tells_of_no_cells_that_changed(qtbot: QtBot, qtlog: Any) -> None:
    numbers, view = NumbersModel(), QTableView()
    qtbot.addWidget(view)
    view.setModel(numbers)
    view.show()
    numbers.show_table(None)
    numbers.show_table(None)
    assert not any("dataChanged" in record.message for record in qtlog.records)
