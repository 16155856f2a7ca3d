"""Widgets stand beside each other as long as there is room, and below each other then."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.flow_layout import GAP, FlowLayout

WIDTH, HEIGHT = 100, 20


@pytest.fixture
def flow(qapp: QApplication) -> QWidget:
    """Three cells of one size, and a wide one."""
    holder = QWidget()
    layout = FlowLayout(holder)
    for width in (WIDTH, WIDTH, WIDTH, 2 * WIDTH):
        cell = QWidget()
        cell.setFixedSize(width, HEIGHT)
        layout.addWidget(cell)
    return holder


def corners(holder: QWidget) -> list[tuple[int, int]]:
    layout = holder.layout()
    places = (layout.itemAt(i).geometry() for i in range(layout.count()))
    return [(place.x(), place.y()) for place in places]


def test_all_stand_in_one_row_where_they_fit(flow: QWidget) -> None:
    flow.resize(flow.sizeHint())
    flow.layout().activate()
    assert {y for _, y in corners(flow)} == {0}
    assert flow.sizeHint().height() == HEIGHT
    assert flow.width() > 5 * WIDTH


def test_what_does_not_fit_stands_in_the_next_row(flow: QWidget) -> None:
    assert flow.heightForWidth(flow.sizeHint().width() - 1) == 2 * HEIGHT + GAP
    assert flow.heightForWidth(2 * WIDTH) == 4 * HEIGHT + 3 * GAP  # the gap takes room, too
    flow.resize(flow.sizeHint().width() - 1, 100)
    flow.layout().activate()
    assert [y for _, y in corners(flow)] == [0, 0, 0, HEIGHT + GAP]
    assert corners(flow)[3][0] == 0


def test_the_least_width_is_that_of_the_widest(flow: QWidget) -> None:
    assert flow.minimumSizeHint().width() == 2 * WIDTH


def test_a_column_around_it_gives_it_the_height_that_its_width_asks_for(
    flow: QWidget, qtbot: QtBot
) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(flow)
    column.addStretch(1)
    outer.resize(2 * WIDTH, 500)
    outer.show()
    assert flow.height() == 4 * HEIGHT + 3 * GAP


def test_lower_things_stand_in_the_middle_of_their_row(qapp: QApplication) -> None:
    holder = QWidget()
    layout = FlowLayout(holder)
    for height in (HEIGHT, 2 * HEIGHT):
        cell = QWidget()
        cell.setFixedSize(WIDTH, height)
        layout.addWidget(cell)
    holder.resize(holder.sizeHint())
    layout.activate()
    assert [layout.itemAt(i).widget().geometry().center().y() for i in range(2)] == [
        HEIGHT - 1,
        HEIGHT - 1,
    ]


def test_its_least_height_is_that_of_the_rows_in_the_width_that_it_has(flow: QWidget) -> None:
    flow.resize(2 * WIDTH, 500)
    flow.layout().activate()
    assert flow.minimumSizeHint().height() == 4 * HEIGHT + 3 * GAP


def test_the_last_can_stand_at_the_right_end_of_its_row(qapp: QApplication) -> None:
    holder = QWidget()
    layout = FlowLayout(holder, last_at_right=True)
    for _ in range(3):
        cell = QWidget()
        cell.setFixedSize(WIDTH, HEIGHT)
        layout.addWidget(cell)
    for width, last in ((600, (500, 0)), (250, (150, HEIGHT + GAP))):
        layout.setGeometry(QRect(0, 0, width, 100))
        assert corners(holder)[0] == (0, 0)
        assert corners(holder)[2] == last
