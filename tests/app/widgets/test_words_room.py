"""Words that change all the time move nothing, but where they need another line."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.words_room import WordsRoom
from app.widgets.wrapped_label import SteadyLabel
from tests.app.layout_requests import LayoutRequests

SHORT, LONG = "a 7", "a 7 that is read as 2, since somebody has crossed it as Germans do"


@pytest.fixture
def column(qtbot: QtBot) -> QWidget:
    column = QWidget()
    qtbot.addWidget(column)
    return column


@pytest.fixture
def words(column: QWidget) -> SteadyLabel:
    """Words in a room of two lines, above a picture."""
    words = SteadyLabel(2)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(WordsRoom(words))
    layout.addWidget(QWidget(), 1)
    column.resize(words.fontMetrics().horizontalAdvance(LONG) * 2 // 5, 400)
    column.show()
    QCoreApplication.processEvents()
    return words


def layouts_for(words: SteadyLabel, text: str) -> list[str]:
    """What is laid out anew where the words say this."""
    requests = LayoutRequests(words.window())
    words.setText(text)
    for _ in range(3):  # a layout asked for while events are handled comes after them
        QCoreApplication.processEvents()
    return requests.asked


def height(words: SteadyLabel) -> int:
    return words.parentWidget().height()


def test_nothing_is_laid_out_anew_for_words_of_as_many_lines(words: SteadyLabel) -> None:
    assert layouts_for(words, SHORT) == []
    assert layouts_for(words, SHORT[::-1]) == []
    assert 2 * words.fontMetrics().height() <= height(words) < 3 * words.fontMetrics().height()


def test_longer_words_get_another_line_and_what_is_below_never_comes_back_up(
    words: SteadyLabel, qtbot: QtBot
) -> None:
    assert layouts_for(words, LONG) == ["QWidget"]
    most = height(words)
    assert most >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()
    assert layouts_for(words, SHORT) == []
    assert height(words) == most
    words.window().resize(words.width() + 9, 400)  # all moves anyway
    qtbot.waitUntil(lambda: height(words) < most)


def test_it_keeps_as_many_lines_as_it_is_told(words: SteadyLabel, qtbot: QtBot) -> None:
    words.keep_lines(5)
    qtbot.waitUntil(lambda: height(words) >= 5 * words.fontMetrics().height())
