"""Only what differs between the runs that are drawn, as a table to be copied."""

import csv
import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.pages.runs.model.comparison import Comparison
from app.pages.runs.parts.shelf_part import ShelfPart
from app.session.shelf import Shelf
from tests.app.pages.runs.shelves import put, record, shelved

PAIRED = Comparison("setting", ("a|b", 'say "c", d'), (("Rate", ("0.1", "0.5")),))


def cells(part: ShelfPart) -> list[list[str]]:
    table = part.settings.table
    return [
        [table.item(i, j).text() for j in range(table.columnCount())]
        for i in range(table.rowCount())
    ]


def test_markdown_has_no_bar_of_a_name_between_its_columns() -> None:
    assert PAIRED.markdown() == (
        '| setting | a\\|b | say "c", d |\n| --- | ---: | ---: |\n| Rate | 0.1 | 0.5 |\n'
    )


def test_csv_is_read_as_what_it_was() -> None:
    assert list(csv.reader(io.StringIO(PAIRED.csv()))) == [
        ["setting", "a|b", 'say "c", d'],
        ["Rate", "0.1", "0.5"],
    ]


def test_only_settings_that_differ_between_the_runs_drawn_have_a_row(
    part: ShelfPart, shelf: Shelf, qtbot: QtBot
) -> None:
    keys = put(
        shelf,
        shelved(1, record([1.0], learning_rate=0.1, batch_size=50), name="slow"),
        shelved(2, record([1.0], learning_rate=0.5, batch_size=50), name="fast"),
        shelved(3, record([1.0], learning_rate=0.5, batch_size=20, seed=9)),
    )
    assert [row[0] for row in cells(part)] == ["Learning rate", "Batch size", "Seed"]
    shelf.relabel(keys[2], hidden=True)
    assert cells(part) == [["Learning rate", "0.1", "0.5"]]
    qtbot.mouseClick(part.settings.csv_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "setting,slow,fast\nLearning rate,0.1,0.5\n"
    qtbot.mouseClick(part.settings.markdown_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("| setting | slow | fast |\n")


def test_with_nothing_to_compare_it_says_so(part: ShelfPart, shelf: Shelf) -> None:
    assert not part.settings.csv_button.isEnabled()
    put(shelf, shelved(1, record([1.0])), shelved(2, record([1.0])))
    assert not part.settings.csv_button.isEnabled()
    assert cells(part) == []
