"""Words ask for the lines that they need in their width, and no picture is wider for them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.heading import Heading
from app.widgets.splitter import Splitter
from app.widgets.wrapped_label import SteadyLabel, WrappedLabel
from tests.app.fronts import lay_out

WIDTH = 2000
WORDS = "How much of the training set was seen so far"


def above_a_picture(label: WrappedLabel) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addWidget(QWidget(), 1)
    return part


def beside_another(qtbot: QtBot, label: WrappedLabel) -> Splitter:
    """Where Qt's own wrapped labels are cut: a splitter never asks for height by width."""
    splitter = Splitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(above_a_picture(label))
    splitter.addWidget(QWidget())
    splitter.resize(WIDTH, 20)
    splitter.show()
    give_width(splitter, WIDTH // 2)
    return splitter


def give_width(splitter: Splitter, width: int) -> None:
    splitter.setSizes([width, splitter.width() - splitter.handleWidth() - width])


def height_of_words(label: QLabel) -> int:
    """What Qt takes for the words in that width."""
    plain = QLabel(label.text())
    plain.setFont(label.font())
    plain.setWordWrap(True)
    return plain.heightForWidth(label.width())


def test_a_heading_likes_one_line_and_takes_more_where_it_is_narrow(qtbot: QtBot) -> None:
    heading = Heading(Theme(), WORDS)
    splitter = beside_another(qtbot, heading)
    line = heading.fontMetrics().horizontalAdvance(WORDS)
    one, longest = heading.height(), heading.fontMetrics().horizontalAdvance("training")
    assert heading.sizeHint().width() >= line
    assert longest <= heading.minimumSizeHint().width() < 2 * longest
    give_width(splitter, longest + 10)
    qtbot.waitUntil(lambda: heading.height() > 3 * one)
    assert heading.height() >= height_of_words(heading)
    give_width(splitter, line + 10)
    qtbot.waitUntil(lambda: heading.height() == one)


@pytest.mark.parametrize("kind", [WrappedLabel, lambda words: Heading(Theme(), words)])
def test_behind_another_tab_one_line_is_asked_for(qtbot: QtBot, kind: type[WrappedLabel]) -> None:
    tabs, label = QTabWidget(), kind(WORDS)
    qtbot.addWidget(tabs)
    tabs.addTab(QWidget(), "in front")
    tabs.addTab(above_a_picture(label), "behind")
    tabs.resize(120, 400)
    tabs.show()
    line = label.fontMetrics().size(Qt.TextFlag.TextSingleLine, WORDS).height()
    assert label.minimumSizeHint().height() == line
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: label.height() > 2 * line)
    tabs.setCurrentIndex(0)
    font = label.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    label.setFont(font)
    line = label.fontMetrics().size(Qt.TextFlag.TextSingleLine, WORDS).height()
    if isinstance(label, Heading):
        assert label.minimumSizeHint().height() == line
    else:
        assert line <= label.minimumSizeHint().height() < 2 * line


def test_what_stands_below_steady_words_never_comes_back_up(qtbot: QtBot) -> None:
    label = SteadyLabel(2)
    splitter = beside_another(qtbot, label)
    heights = {}
    for words in (WORDS, 9 * f"{WORDS} ", WORDS):
        label.setText(words)
        qtbot.waitUntil(lambda: label.height() >= height_of_words(label))
        heights.setdefault(words, []).append(label.height())
    (first, last), (most,) = heights.values()
    assert first == label.fontMetrics().size(0, "0\n0").height()
    assert last == most > first
    give_width(splitter, WIDTH // 2 + 9)  # in another width all moves anyway
    qtbot.waitUntil(lambda: label.height() < most)


def test_a_heading_that_says_more_keeps_one_line_where_it_gets_the_width(qtbot: QtBot) -> None:
    heading = Heading(Theme(), "Loss")
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    layout.addWidget(heading, alignment=Qt.AlignmentFlag.AlignTop)
    layout.addStretch(1)
    row.resize(WIDTH, 200)
    row.show()
    one = heading.height()
    heading.setText(WORDS)  # more than the width that it has, and gets more of
    qtbot.waitUntil(lambda: heading.width() >= heading.sizeHint().width())
    lay_out()
    assert heading.height() == one
