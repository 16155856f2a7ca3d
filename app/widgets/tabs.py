"""Tabs over parts of a page, by key."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QTabWidget, QWidget

from app.widgets.explaining import explain_tab
from app.widgets.scroll_area import lay_out_hidden
from app.widgets.wheel_with_focus import WheelWithFocus


class TabBar(WheelWithFocus, QTabBar):
    """Tabs that the wheel turns only where they have the focus."""


class PartsBehind(QObject):
    """Lays out the parts behind as the one in front; Qt leaves them as they were last seen.

    They count for the least size of the tabs, and would ask for that of another zoom or width.
    """

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        stack = tabs.findChild(QStackedWidget)
        assert stack is not None
        self._stack = stack
        stack.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room of all parts is another, or what one of them needs, or one goes behind."""
        if watched is self._stack:
            if isinstance(event, QChildEvent) and event.added():
                event.child().installEventFilter(self)
            elif event.type() is QEvent.Type.Resize:
                for index in range(self._tabs.count()):
                    self._lay_out(self._tabs.widget(index))
        elif event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.HideToParent}:
            self._lay_out(watched)
        return super().eventFilter(watched, event)

    def _lay_out(self, part: QObject | None) -> None:
        front = self._tabs.currentWidget()
        if front is not None and part is not front and isinstance(part, QWidget):
            part.resize(front.size())
            lay_out_hidden(part)


class Tabs(QTabWidget):
    """Editor of which part is in front, known by its key.

    Asks for the least height that its pages need, not for what wrapped text likes best.
    """

    edited = Signal(object)  # key

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(TabBar())
        PartsBehind(self)
        self._keys: list[str] = []
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Parts of the page"))
        self.tabBar().setAccessibleName(self.tr("Parts of the page"))
        self.currentChanged.connect(self._on_current_changed)

    def add(self, key: str, part: QWidget, title: str, explanation: str) -> None:
        """Add a tab; the explanation is its tooltip and its "What's this?"."""
        self._keys.append(key)
        with QSignalBlocker(self):
            index = self.addTab(part, title)
        explain_tab(self, index, explanation)

    def key(self) -> str:
        """Key of the tab in front."""
        return self._keys[self.currentIndex()]

    def choose(self, key: str) -> None:
        """Bring a tab to the front, as a hand does."""
        self.setCurrentIndex(self._keys.index(key))

    def show_value(self, value: str) -> None:
        """Bring a tab to the front without telling of an edit."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._keys.index(value))

    def hasHeightForWidth(self) -> bool:
        return False

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        if 0 <= index < len(self._keys):
            self.edited.emit(self._keys[index])


def open_tabs(widget: QWidget) -> None:
    """Bring the tabs to the front that a widget stands in, as a hand does."""
    at, holder = widget, widget.parentWidget()
    while holder is not None:
        tabs = holder.parentWidget()
        if isinstance(holder, QStackedWidget) and isinstance(tabs, QTabWidget):
            tabs.setCurrentWidget(at)
        at, holder = holder, tabs
