"""Order in which Tab goes through a window: as it is read, not as it was made.

Qt goes by the order of making, so that what is made anew or put in later comes last wherever it
stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFormLayout,
    QGridLayout,
    QLayout,
    QMainWindow,
    QSplitter,
    QTabWidget,
    QToolBar,
    QWidget,
)

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def next_to_read(window: QWidget, now: QWidget | None, forward: bool) -> QWidget | None:
    """What Tab comes to from `now`, around the ends of the window; None where nothing can."""
    order = [each for each in _in_order(window, now) if each is now or _takes_tab(each)]
    if now not in order:
        order.insert(0, window)
    here = order.index(now if now in order else window)
    behind = order[here + 1 :] + order[:here]
    found = behind if forward else behind[::-1]
    return next(iter(found), None)


def _takes_tab(widget: QWidget) -> bool:
    everything = Qt.TabFocusBehavior.TabFocusAllControls
    all_controls = QApplication.styleHints().tabFocusBehavior() == everything
    wanted = Qt.FocusPolicy.TabFocus if all_controls else Qt.FocusPolicy.StrongFocus
    return (
        widget.focusPolicy() & wanted == wanted
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )


def _in_order(widget: QWidget, now: QWidget | None) -> Iterator[QWidget]:
    """A widget and all below it that are seen, or hold what had the focus until now."""
    yield widget
    for child in dict.fromkeys(_children(widget)):
        if not child.isWindow() and (child.isVisible() or _holds(child, now)):
            yield from _in_order(child, now)


def _holds(widget: QWidget, now: QWidget | None) -> bool:
    return now is not None and (widget is now or widget.isAncestorOf(now))


def _children(widget: QWidget) -> list[QWidget]:
    """Those that lie over others, a drawer say; then the others in their order."""
    ordered = [each for each in _ordered(widget) if each is not None]
    others = [
        each for each in widget.children() if isinstance(each, QWidget) and each not in ordered
    ]
    return ordered + others if isinstance(widget, QTabWidget | QMainWindow) else others + ordered


def _ordered(widget: QWidget) -> Iterator[QWidget | None]:
    layout = widget.layout()
    match widget:
        case QMainWindow():
            yield from widget.findChildren(QToolBar, options=DIRECT)
            yield widget.centralWidget()
            yield from widget.findChildren(QDockWidget, options=DIRECT)
        case QTabWidget():
            yield widget.tabBar()
        case QSplitter():
            for place in range(widget.count()):
                yield widget.handle(place)
                yield widget.widget(place)
        case _ if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget | None]:
    """Widgets of a layout and of those in it, row by row.

    They are asked for their places, never the layout for its items: Qt deletes these without a
    word to Python, which then takes what comes to lie at their address for such an item.
    """
    parent = layout.parentWidget()
    around = [*layout.children(), *(parent.children() if parent is not None else [])]
    parts = [each for each in around if isinstance(each, QWidget | QLayout)]
    placed = [(place, each) for each in parts if (place := _place(layout, each)) is not None]
    for _, each in sorted(placed, key=lambda one: one[0]):
        if isinstance(each, QLayout):
            yield from _laid_out(each)
        else:
            yield each


def _place(layout: QLayout, part: QWidget | QLayout) -> tuple[int, ...] | None:
    """Where something stands in a layout, to sort by; None where it stands elsewhere."""
    index = layout.indexOf(part)
    if index < 0:
        return None
    if not isinstance(layout, QGridLayout | QFormLayout):
        return (index,)
    place: Any = layout.getItemPosition(index)
    row, column, *_ = place
    return row, column.value if isinstance(column, QFormLayout.ItemRole) else column
