"""Every page and tab at the sizes of projectors: nothing is cut, nothing scrolls sideways."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from app.pages import PAGES
from app.widgets.elided_label import ElidedLabel
from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow

SIZES = [(1024, 768), (1366, 768), (1920, 1080)]
ZOOMED_TWICE = 1.3


def lay_out() -> None:
    """Let every layout settle; a change in one asks for another of what is around it."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.sendPostedEvents()


def fronts(page: QWidget) -> Iterator[str]:
    """Bring each tab of a page to the front; yield what it is called."""
    tabs = page.findChild(Tabs)
    for row in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(row)
        lay_out()
        yield tabs.tabText(row) if tabs else "page"


def scrolled_sideways(page: QWidget) -> list[str]:
    """What has more width than it shows."""
    return [
        f"{type(area).__name__} {area.objectName()}"
        for area in page.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def cut(page: QWidget) -> list[str]:
    """Texts that are larger than their widgets."""
    texts = [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
    return [each.text() for each in texts if each.isVisible() and each.text() and is_cut(each)]


def is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, ElidedLabel):
        return widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    wanted = widget.sizeHint()
    return wanted.width() > widget.width() or wanted.height() > widget.height()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", [page.key for page in PAGES])
def test_nothing_is_cut_and_nothing_scrolls_sideways(
    open_window: Callable[..., MainWindow], key: str, size: tuple[int, int]
) -> None:
    window = open_window("--page", key, "--size", f"{size[0]}x{size[1]}")
    faults = {
        front: scrolled_sideways(window.page) + cut(window.page) for front in fronts(window.page)
    }
    assert not any(faults.values()), faults


@pytest.mark.parametrize("key", ["loss", "training"])
def test_zoomed_twice_the_picture_is_seen_whole(
    open_window: Callable[..., MainWindow], key: str
) -> None:
    window = open_window("--page", key, "--size", "1366x768")
    window.lab.window.update(scale=ZOOMED_TWICE)
    for front in fronts(window.page):
        assert not scrolled_sideways(window.page), front
        bars = [
            area.verticalScrollBar()
            for area in window.page.findChildren(QAbstractScrollArea)
            if area.parentWidget() is window.page
        ]
        assert len(bars) == 2
        assert not any(bar.maximum() for bar in bars), front
