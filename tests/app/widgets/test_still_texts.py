"""Texts that change all the time: nothing around them is laid out anew."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.elided_label import ElidedLabel
from app.widgets.heading import StillHeading
from app.widgets.headline import Headline
from app.widgets.readout import Readout
from tests.app.layout_requests import LayoutRequests

Say = Callable[[str], object]


def row_with(widget: QWidget, qtbot: QtBot) -> QWidget:
    """A row of this widget and a neighbor, as it is seen and laid out."""
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    layout.addWidget(widget)
    layout.addWidget(QLabel("beside"))
    row.resize(800, 60)
    row.show()
    QCoreApplication.processEvents()
    return row


def requests_of(row: QWidget, say: Say, text: str) -> int:
    """How often the row is asked for a layout where this text is said."""
    requests = LayoutRequests(row)
    say(text)
    QCoreApplication.processEvents()
    return len(requests.asked)


def readout(theme: Theme) -> tuple[QWidget, Say]:
    widget = Readout(theme, "iteration", "000")
    return widget, widget.show_text


def heading(theme: Theme) -> tuple[QWidget, Say]:
    widget = StillHeading(theme, "")
    return widget, widget.setText


def elided(_: Theme) -> tuple[QWidget, Say]:
    widget = ElidedLabel()
    return widget, widget.setText


def headline(theme: Theme) -> tuple[QWidget, Say]:
    widget = Headline(theme)
    return widget, widget.show_sentence


KINDS = readout, heading, elided, headline


@pytest.mark.parametrize("make", KINDS)
def test_a_text_as_large_as_the_one_before_moves_nothing(
    qtbot: QtBot, make: Callable[[Theme], tuple[QWidget, Say]]
) -> None:
    widget, say = make(Theme("light"))
    row = row_with(widget, qtbot)
    say("111")
    QCoreApplication.processEvents()
    assert requests_of(row, say, "222") == 0


@pytest.mark.parametrize("make", [elided, headline])
def test_a_size_that_does_not_follow_its_text_is_never_asked_for_anew(
    qtbot: QtBot, make: Callable[[Theme], tuple[QWidget, Say]]
) -> None:
    widget, say = make(Theme("light"))
    row = row_with(widget, qtbot)
    assert requests_of(row, say, "a text that is longer than the one before") == 0


@pytest.mark.parametrize("make", [readout, heading])
def test_a_text_that_needs_more_room_has_it(
    qtbot: QtBot, make: Callable[[Theme], tuple[QWidget, Say]]
) -> None:
    widget, say = make(Theme("light"))
    row = row_with(widget, qtbot)
    before = widget.sizeHint().width()
    say("1,234,567")
    label = next(each for each in row.findChildren(QLabel) if each.text() == "1,234,567")
    wanted = QFontMetrics(label.font()).horizontalAdvance("1,234,567")
    qtbot.waitUntil(lambda: label.width() >= wanted)
    assert before < wanted <= widget.sizeHint().width()


def test_a_readout_is_as_small_again_as_its_type(qtbot: QtBot) -> None:
    theme = Theme("light")
    theme.apply()
    widget = Readout(theme, "iteration", "000,000")
    qtbot.addWidget(widget)
    small = widget.sizeHint()
    theme.use("light", 2.0)
    large = widget.sizeHint()
    assert large.width() > 1.5 * small.width()
    assert large.height() > 1.5 * small.height()
    theme.use("light", 1.0)
    assert widget.sizeHint() == small


def test_a_text_that_is_painted_is_told_to_a_screen_reader(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("13 of 100 read right")
    told = QAccessible.queryAccessibleInterface(label)
    assert told.text(QAccessible.Text.Name) == "13 of 100 read right"
    label.clear()
    assert label.text() == ""
    assert told.text(QAccessible.Text.Name) == ""
