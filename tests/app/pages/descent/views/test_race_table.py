"""The table of the race: nothing in it is cut."""

from collections.abc import Callable
from itertools import product
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableWidgetItem

from app.languages import LANGUAGES
from app.pages.descent.model.base_race import MOST_STEPS
from app.pages.descent.model.race import Moment
from app.pages.descent.page import DescentPage
from app.pages.descent.views.race_table import HEIGHT, STATE, RaceTable
from app.widgets.plain_header import PADDING, SET_OFF
from app.window.main_window import MainWindow
from nncore import DescentStep
from tests.thoroughness import briefly

ZERO = 0.0, 0.0
SIDES = Qt.AlignmentFlag.AlignHorizontal_Mask
OUTCOMES = None, "steps", "small_gradient", "left_domain", "undefined", "not_finite"


def room(table: RaceTable, column: int) -> int:
    return table.columnWidth(column) - 2 * PADDING


def moment_at(step: DescentStep) -> Moment:
    """Of a race of one that has come to this step."""
    trajectories = {"sgd": SimpleNamespace(at=lambda _: step)}
    return Moment(SimpleNamespace(trajectories=trajectories), step.number, 0.0, "sgd")


@briefly(
    ("language", "width"),
    quick=[("en", 1366), ("ko", 1024)],
    thorough=product(LANGUAGES, (1024, 1366, 1920)),
)
def test_no_state_is_cut(open_window: Callable[..., MainWindow], language: str, width: int) -> None:
    window = open_window("--page", "descent", "--lang", language, "--size", f"{width}x768")
    QApplication.processEvents()  # lays out
    table = window.page.table
    metrics = table.fontMetrics()
    for outcome, number in product(OUTCOMES, (0, 3, MOST_STEPS)):
        table.show_moment(moment_at(DescentStep(number, ZERO, 1.23e-12, ZERO, ZERO, {}, outcome)))
        cell = table.item(0, STATE)
        assert cell.text()
        assert metrics.horizontalAdvance(SET_OFF + cell.text()) <= room(table, STATE), cell.text()
    assert table.item(0, HEIGHT).text() == "1.23e−12"
    assert metrics.horizontalAdvance("1.23e−12") <= room(table, HEIGHT)


def test_the_room_that_the_table_needs_is_that_of_its_rows_whatever_height_it_has(
    open_window: Callable[..., MainWindow],
) -> None:
    table = open_window("--page", "descent", "--size", "1366x768").page.table
    rows = [table.rowHeight(row) for row in range(table.rowCount())]
    needed = table.horizontalHeader().height() + sum(rows) + 2
    for height in (100, needed):
        table.resize(table.width(), height)
        assert table.minimumSizeHint().height() == needed


def test_titles_stand_over_what_their_columns_say(window: MainWindow, page: DescentPage) -> None:
    """Left over words, right over figures; in the middle they stood beside both."""
    left, centered = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter
    table = page.table
    for column in range(table.columnCount()):
        title, cell = table.horizontalHeaderItem(column), table.item(0, column)
        assert side(title, otherwise=centered) == side(cell, otherwise=left), title.text()


def test_words_beside_figures_do_not_touch_them(
    open_window: Callable[..., MainWindow],
) -> None:
    """Two spaces' width apart: a single one would make one text of both."""
    table = open_window("--page", "descent", "--size", "1366x768").page.table
    table.show_moment(moment_at(DescentStep(3, ZERO, 1.23, ZERO, ZERO, {}, None)))
    table.setCurrentCell(1, 0)
    space = table.fontMetrics().horizontalAdvance(" ")
    for part in (table.viewport(), table.horizontalHeader().viewport()):
        assert blank_before_words(table, part.grab().toImage()) >= 2 * space


def blank_before_words(table: RaceTable, image: QImage) -> int:
    """Pixels in the first row of a picture between the last figure and the first letter."""
    begin, height = table.columnViewportPosition(STATE), table.rowHeight(0)
    ground = image.pixel(begin, 2)
    inked = [
        x
        for x in range(begin - 60, image.width())
        if any(image.pixel(x, y) != ground for y in range(2, height - 3))
    ]
    return min(x for x in inked if x > begin) - max(x for x in inked if x < begin) - 1


def side(item: QTableWidgetItem, otherwise: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Where the text of a title or a cell stands; `otherwise` where it was given no side."""
    return Qt.AlignmentFlag(item.textAlignment() or otherwise) & SIDES
