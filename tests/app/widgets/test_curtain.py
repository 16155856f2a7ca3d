"""A curtain hides from eyes and from screen readers alike, and all of it comes back."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.accessibility import set_description, set_name
from app.widgets.curtain import Curtain

ANSWER = "it is 42"
TEXTS = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value


class Painted(QWidget):
    """Says in words what it draws."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("A picture")
        self.setAccessibleDescription(ANSWER)


def label() -> QWidget:
    return QLabel(ANSWER)


def column() -> QWidget:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.addWidget(QLabel(ANSWER))
    layout.addWidget(QPushButton(ANSWER))
    hidden = QLabel("never to be seen")
    layout.addWidget(hidden)
    hidden.hide()
    return widget


def table() -> QWidget:
    widget = QTableWidget(2, 1)
    widget.setItem(0, 0, QTableWidgetItem(ANSWER))
    widget.setItem(1, 0, QTableWidgetItem(ANSWER))
    widget.setRowHidden(1, True)
    return widget


def rows() -> QWidget:
    widget = QListWidget()
    widget.addItem(ANSWER)
    return widget


KINDS = {"label": label, "column": column, "painted": Painted, "table": table, "list": rows}


def said(interface: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader finds below a thing that is shown."""
    if interface.state().invisible:
        return
    yield from filter(None, map(interface.text, TEXTS))
    for k in range(interface.childCount()):
        child = interface.child(k)
        if child is not None and child.isValid():
            yield from said(child)


def heard(widget: QWidget) -> list[str]:
    return [*said(QAccessible.queryAccessibleInterface(widget))]


@pytest.fixture(params=KINDS)
def widget(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    holder = QWidget()
    qtbot.addWidget(holder)
    widget = KINDS[request.param]()
    QHBoxLayout(holder).addWidget(widget)
    with qtbot.waitExposed(holder):
        holder.show()
    yield widget
    holder.close()


def test_a_screen_reader_hears_nothing_below_a_curtain_and_all_of_it_afterwards(
    widget: QWidget,
) -> None:
    before, size = heard(widget), widget.size()
    assert any(ANSWER in text for text in before)
    curtain = Curtain(Theme(), widget)
    assert not any(ANSWER in text for text in heard(widget))
    assert any("Hidden" in text for text in heard(widget))
    curtain.lift()
    assert heard(widget) == before
    assert widget.size() == size


def test_the_room_stays_as_large_below_a_curtain(widget: QWidget) -> None:
    hint = widget.minimumSizeHint()
    curtain = Curtain(Theme(), widget)
    assert widget.minimumSizeHint() == hint
    curtain.lift()
    assert widget.minimumSizeHint() == hint


def test_what_is_said_meanwhile_is_told_when_the_curtain_goes(qtbot: QtBot) -> None:
    picture = Painted()
    qtbot.addWidget(picture)
    curtain = Curtain(Theme(), picture)
    set_name(picture, "Another picture")
    set_description(picture, "it is 43")
    assert "Another" not in picture.accessibleName()
    assert picture.accessibleDescription() == ""
    curtain.lift()
    assert picture.accessibleName() == "Another picture"
    assert picture.accessibleDescription() == "it is 43"


def test_what_its_owner_hides_and_shows_below_a_curtain_is_so_afterwards(qtbot: QtBot) -> None:
    widget = column()
    qtbot.addWidget(widget)
    widget.show()
    first, second, third = (widget.layout().itemAt(i).widget() for i in range(3))
    curtain = Curtain(Theme(), widget)
    second.hide()
    third.show()
    assert not any(each.isVisible() for each in (first, second, third))
    curtain.lift()
    assert [each.isVisible() for each in (first, second, third)] == [True, False, True]
