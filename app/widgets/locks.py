"""Locks: causes of a widget's being disabled, none of which undoes another."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QToolButton, QWidget

FORCED = Qt.WidgetAttribute.WA_ForceDisabled  # what its owner said last, be it locked or not


def lock(widget: QWidget, by: Hashable, why: str) -> None:
    """Disable a widget, whatever enables it meanwhile, and say why in its tooltip.

    Parameters
    ----------
    widget : QWidget
        Where it is the button of an action, the action is disabled, too.
    by : hashable
        Who locks it, as `unlock` is told; others may lock it besides.
    why : str
    """
    found = _lock_of(widget)
    (_Lock(widget) if found is None else found).add(by, why)


def unlock(widget: QWidget, by: Hashable) -> None:
    """Take back what `by` has locked; the widget is as its owner wants it where nobody else has."""
    found = _lock_of(widget)
    if found is not None:
        found.remove(by)


def _lock_of(widget: QWidget) -> _Lock | None:
    return next((each for each in widget.children() if isinstance(each, _Lock)), None)


class _Lock(QObject):
    """Keeps one widget disabled as long as there is a cause."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._causes: dict[Hashable, str] = {}
        self._own_tip = widget.toolTip()
        self._shown_tip: str | None = None
        self._actions = QActionGroup(self)  # disabled as one, whatever each of them is
        self._actions.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        widget.installEventFilter(self)

    def add(self, by: Hashable, why: str) -> None:
        """Lock for one more reason, which is the one to be told."""
        self._causes.pop(by, None)
        self._causes[by] = why
        self._disable()
        self._show_tip(why)

    def remove(self, by: Hashable) -> None:
        """Lock for one reason less."""
        if self._causes.pop(by, None) is None:
            return
        if self._causes:
            self._show_tip([*self._causes.values()][-1])
            return
        self._widget.removeEventFilter(self)
        self._widget.setEnabled(not self._widget.testAttribute(FORCED))
        self._widget.setToolTip(self._own_tip)
        self._free_action()
        self.setParent(None)
        self.deleteLater()

    def _disable(self) -> None:
        """Disable it, without its being said by its owner."""
        wanted_disabled = self._widget.testAttribute(FORCED)
        self._widget.setEnabled(False)
        self._widget.setAttribute(FORCED, wanted_disabled)
        if isinstance(self._widget, QToolButton) and self._widget.defaultAction():
            self._actions.addAction(self._widget.defaultAction())
            self._actions.setEnabled(False)

    def _free_action(self) -> None:
        self._actions.setEnabled(True)
        for action in self._actions.actions():
            self._actions.removeAction(action)

    def _show_tip(self, tip: str) -> None:
        self._shown_tip = tip
        self._widget.setToolTip(tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever its owner does now takes effect when the last lock goes."""
        if event.type() is QEvent.Type.EnabledChange and self._widget.isEnabled():
            self._disable()
        elif event.type() is QEvent.Type.ToolTipChange and self._shown_tip is not None:
            now = self._widget.toolTip()
            if now != self._shown_tip:
                self._own_tip = now
                self._widget.setToolTip(self._shown_tip)
        return False
