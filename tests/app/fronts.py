"""Every tab of a page in turn, laid out as a window lays it out."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.widgets.tabs import Tabs


def lay_out() -> None:
    """Let every layout settle; a change in one asks for another of what is around it."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.sendPostedEvents()


def fronts(page: QWidget) -> Iterator[str]:
    """Bring each tab of a page to the front, and each of those on it; yield what it is called."""
    tabs = page.findChild(Tabs)
    if tabs is None:
        lay_out()
        yield "page"
        return
    for row in range(tabs.count()):
        tabs.setCurrentIndex(row)
        if tabs.currentWidget().findChild(Tabs) is None:
            lay_out()
            yield tabs.tabText(row)
        else:
            for inner in fronts(tabs.currentWidget()):
                yield f"{tabs.tabText(row)}: {inner}"
