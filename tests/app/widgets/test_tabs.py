"""Tabs under the wheel."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow

# A touch pad, which Qt takes for what turns the wheel, scrolls tabs and does not turn them.
WHEEL = QPointingDevice(
    "wheel",
    1,
    QInputDevice.DeviceType.Mouse,
    QPointingDevice.PointerType.Generic,
    QInputDevice.Capability.Scroll,
    1,
    3,
)


def turn_wheel(bar: QTabBar) -> None:
    center = QPointF(bar.rect().center())
    QApplication.sendEvent(
        bar,
        QWheelEvent(
            center,
            bar.mapToGlobal(center),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
            Qt.MouseEventSource.MouseEventNotSynthesized,
            WHEEL,
        ),
    )


@pytest.mark.parametrize(("focused", "tab"), [(False, "one"), (True, "two")])
def test_the_wheel_turns_tabs_only_with_the_focus(qtbot: QtBot, focused: bool, tab: str) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.add("one", QLineEdit(), "One", "The first.")
    tabs.add("two", QWidget(), "Two", "The second.")
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    (tabs.tabBar() if focused else tabs.widget(0)).setFocus()
    turn_wheel(tabs.tabBar())
    assert tabs.key() == tab


@pytest.mark.thorough
def test_no_tab_bar_of_the_window_is_turned_without_the_focus(window: MainWindow) -> None:
    turned = []
    for key in ("miniBatch", "gradient", "loss", "descent"):
        window.show_page(key)
        for bar in window.page.findChildren(QTabBar):
            before = bar.currentIndex()
            window.navigation.setFocus()
            turn_wheel(bar)
            turned.append((key, bar.currentIndex() - before))
    assert {by for _, by in turned} == {0}
    assert {key for key, _ in turned} > {"gradient", "miniBatch"}
