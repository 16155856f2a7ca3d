"""Frame around a widget: it stands beside it, and goes with it."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.frame_around import FrameAround

WIDTH = 4


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    return holder


@pytest.fixture
def frame(holder: QWidget) -> FrameAround:
    return FrameAround(Theme(), WIDTH, lambda colors: colors.accent)


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def show(holder: QWidget, *inner: QWidget, margin: int = 20) -> None:
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(margin, margin, margin, margin)
    for widget in inner:
        layout.addWidget(widget)
    holder.show()


def test_it_stands_around_its_target_and_covers_nothing_of_it(
    holder: QWidget, frame: FrameAround
) -> None:
    button = QPushButton("here")
    show(holder, button)
    frame.surround(button)
    gap = frame.width_in_pixels
    assert frame.isVisible()
    assert place(frame) == place(button).adjusted(-gap, -gap, gap, gap)
    holder.resize(400, 260)
    assert place(frame) == place(button).adjusted(-gap, -gap, gap, gap)


def test_it_looks_for_room_farther_out_and_follows_what_moves_there(
    holder: QWidget, frame: FrameAround
) -> None:
    tabs, inner, button = QTabWidget(), QWidget(), QPushButton("here")
    show(inner, button, margin=0)  # no room there, nor in the stack of the tabs
    tabs.addTab(inner, "one")
    tabs.addTab(QWidget(), "two")
    above = QPushButton("above")
    show(holder, above, tabs)
    frame.surround(button)
    assert place(frame).contains(place(button))
    above.setMinimumHeight(80)
    holder.layout().activate()
    assert place(frame).contains(place(button))
    assert place(frame).top() >= place(above).bottom()
    tabs.setCurrentIndex(1)
    assert not frame.isVisible()
    tabs.setCurrentIndex(0)
    assert frame.isVisible()


def test_a_splitter_makes_no_room_for_it(holder: QWidget, frame: FrameAround) -> None:
    splitter, panes = QSplitter(), [QPushButton("one"), QPushButton("two")]
    for pane in panes:
        splitter.addWidget(pane)
    show(holder, splitter)
    frame.surround(panes[0])
    assert splitter.count() == 2
    assert place(frame).contains(place(panes[0]))
    splitter.setSizes([200, 60])
    assert place(frame).contains(place(panes[0]))


def test_where_there_is_no_room_it_lies_on_the_edge_of_its_target(
    holder: QWidget, frame: FrameAround
) -> None:
    button = QPushButton("here")
    show(holder, button, margin=0)
    frame.surround(button)
    gap = frame.width_in_pixels
    assert place(frame) == place(button).adjusted(0, -gap, 0, gap)  # as wide as the window


def test_it_goes_with_its_target(holder: QWidget, frame: FrameAround, qtbot: QtBot) -> None:
    first, second = QPushButton("one"), QPushButton("two")
    show(holder, first, second)
    frame.surround(first)
    first.hide()
    assert not frame.isVisible()
    first.show()
    assert frame.isVisible()
    frame.surround(second)
    first.hide()
    assert frame.isVisible()
    with qtbot.waitSignal(second.destroyed):
        second.deleteLater()
    assert not frame.isVisible()
