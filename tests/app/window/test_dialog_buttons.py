"""Tab goes through the buttons of every dialog as they are seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow


def tab_order(dialog: QDialog) -> list[QWidget]:
    """What Tab comes to, until it is where it was."""
    order: list[QWidget] = []
    while not order or order[-1] is not order[0] or len(order) == 1:
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        order.append(dialog.focusWidget())
    return order[:-1]


@pytest.mark.parametrize("name", ["actionExport", "actionRecordPage", "actionLessons"])
def test_tab_goes_through_the_buttons_of_a_dialog_as_they_are_seen(
    window: MainWindow, name: str, qtbot: QtBot
) -> None:
    window.findChild(QAction, name).trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.findChild(QDialogButtonBox)
    order = tab_order(dialog)
    buttons = [each for each in order if box.isAncestorOf(each)]
    assert len(buttons) > 1
    lefts = [each.mapTo(dialog, QPoint()).x() for each in buttons]
    first = lefts.index(min(lefts))  # the focus may begin at one of them
    assert lefts[first:] + lefts[:first] == sorted(lefts)
    dialog.close()
