"""A place that gives all its room, and scrolls only below the least."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.scroll_area import ScrollArea, settle


@pytest.fixture
def place(qtbot: QtBot) -> ScrollArea:
    content = QWidget()
    content.setMinimumSize(300, 200)
    place = ScrollArea(content)
    qtbot.addWidget(place)
    place.show()
    return place


def test_the_content_gets_all_the_room(place: ScrollArea) -> None:
    place.resize(500, 400)
    assert place.widget().size() == place.viewport().size() == place.size()


def test_below_the_least_it_scrolls(place: ScrollArea) -> None:
    place.resize(250, 100)
    assert (place.widget().width(), place.widget().height()) == (300, 200)
    assert place.verticalScrollBar().maximum() > 0
    assert place.horizontalScrollBar().maximum() > 0


def test_text_that_appears_gets_its_room(qtbot: QtBot) -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    upper, lower = QLabel("a " * 400), QLabel("b " * 400)
    for label in (upper, lower):
        label.setWordWrap(True)
        layout.addWidget(label)
    lower.hide()
    place = ScrollArea(content)
    qtbot.addWidget(place)
    place.resize(300, 100)
    place.show()
    before = content.height()
    lower.show()
    qtbot.waitUntil(lambda: content.height() > 1.5 * before)
    assert content.width() <= place.viewport().width()


def test_keys_are_left_to_the_window_where_there_is_nothing_to_scroll(
    place: ScrollArea, qtbot: QtBot
) -> None:
    keys = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown

    def taken() -> list[bool]:
        events = [
            QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier) for key in keys
        ]
        for event in events:
            place.keyPressEvent(event)
        return [event.isAccepted() for event in events]

    place.resize(500, 400)
    assert taken() == [False, False, False]
    place.resize(250, 100)
    assert taken() == [True, True, True]


def test_what_is_settled_says_at_once_how_much_room_it_needs(qtbot: QtBot) -> None:
    content, inner, row = QWidget(), QWidget(), QLabel("row")
    row.setFixedHeight(40)
    for around, widget in ((inner, row), (content, inner)):
        layout = QVBoxLayout(around)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
    qtbot.addWidget(content)
    content.show()
    assert content.minimumSizeHint().height() == 40
    row.hide()
    settle(content)
    assert content.minimumSizeHint().height() == 0
