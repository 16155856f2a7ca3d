"""Gaps and margins under the zoom."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFormLayout, QGridLayout, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from app.pages import PAGES
from app.widgets.scaled_layout import scale_layouts
from app.window.main_window import MainWindow


def test_margins_and_gaps_of_every_kind_of_layout_double_and_come_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QHBoxLayout(page)
    box.setContentsMargins(1, 2, 3, 0)
    box.setSpacing(7)
    grid, form = QGridLayout(), QFormLayout()
    for layout in (grid, form):
        box.addLayout(layout)
        layout.setHorizontalSpacing(4)
        layout.setVerticalSpacing(5)
    for scale in (1, 2, 1):
        scale_layouts(page, scale)
        margins = box.contentsMargins()
        assert (margins.left(), margins.top(), margins.right()) == (scale, 2 * scale, 3 * scale)
        assert margins.bottom() == 0
        assert box.spacing() == 7 * scale
        for layout in (grid, form):
            assert layout.horizontalSpacing() == 4 * scale
            assert layout.verticalSpacing() == 5 * scale


def test_a_layout_first_seen_at_another_scale_gets_that_scale(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QHBoxLayout(page)
    box.setSpacing(10)
    scale_layouts(page, 1.5)
    assert box.spacing() == 15


def test_a_layout_with_the_gaps_of_the_one_around_it_is_scaled_once(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    around, inside, inmost = QHBoxLayout(page), QHBoxLayout(), QHBoxLayout()
    around.setSpacing(10)
    around.addLayout(inside)
    inside.addLayout(inmost)
    scale_layouts(page, 2)
    assert [layout.spacing() for layout in (around, inside, inmost)] == [20, 20, 20]


@pytest.mark.thorough
def test_zooming_in_and_back_leaves_every_widget_where_it_was(window: MainWindow) -> None:
    pages = PAGES[-2:]

    def zoom(name: str) -> None:
        window.findChild(QAction, name).trigger()

    for entry in pages:
        window.show_page(entry.key)
        QApplication.processEvents()
    for page, other in zip(pages, [*pages[1:], pages[0]], strict=True):
        window.show_page(page.key)
        before = places(window)
        zoom("actionZoomIn")
        zoom("actionZoomIn")
        assert places(window) != before
        window.show_page(other.key)
        QApplication.processEvents()
        zoom("actionZoomReset")
        window.show_page(page.key)
        QApplication.processEvents()  # a hidden page takes a zoom up when it is shown
        after = places(window)
        moved = {name: (before[name], after.get(name)) for name in before}
        assert not {name: both for name, both in moved.items() if both[0] != both[1]}


def places(window: MainWindow) -> dict[str, QRect]:
    """Where every widget of the page stands in its parent, once all has come to rest."""
    before: dict[str, QRect] = {}
    for _ in range(20):  # a layout asks for another one of what is around it
        QApplication.processEvents()
        now = places_now(window)
        if now == before:
            return now
        before = now
    raise AssertionError("the layout does not come to rest")


def places_now(window: MainWindow) -> dict[str, QRect]:
    widgets = [widget for widget in window.page.findChildren(QWidget) if widget.isVisible()]
    return {f"{w.metaObject().className()} {getCppPointer(w)[0]}": w.geometry() for w in widgets}
