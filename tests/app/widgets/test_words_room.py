"""Words that change all the time move nothing, but where they need another line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.words_room import WordsRoom
from tests.app.layout_requests import LayoutRequests

SHORT, LONG = "a 7", "a 7 that is read as 2, since somebody crossed it as Germans do"


def test_only_another_height_asks_for_a_layout(qtbot: QtBot) -> None:
    words = QLabel()
    words.setWordWrap(True)
    room, column, below = WordsRoom(words), QWidget(), QWidget()
    qtbot.addWidget(column)
    layout = QVBoxLayout(column)
    layout.addWidget(room)
    layout.addWidget(below, 1)
    column.resize(words.fontMetrics().horizontalAdvance(LONG) // 2, 400)
    column.show()
    line = words.fontMetrics().height()

    def say(text: str) -> list[str]:
        requests = LayoutRequests(column)
        words.setText(text)
        room.keep(2 * line)
        QCoreApplication.processEvents()
        return requests.asked

    say(SHORT)
    assert room.height() == 2 * line
    assert say(SHORT[::-1]) == []
    assert say(LONG) == ["QWidget"]
    assert room.height() == words.heightForWidth(room.width()) >= 3 * line
    assert below.geometry().top() > room.geometry().bottom()
    assert say(LONG[::-1]) == []
    assert say(SHORT) == ["QWidget"]
    assert room.height() == 2 * line
