"""Concealing: a cause of a widget's being hidden that its owner does not undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # shown or hidden by its owner


def conceal(widget: QWidget) -> None:
    """Hide a widget, whatever shows it meanwhile."""
    if _concealment_of(widget) is None:
        _Concealment(widget)


def reveal(widget: QWidget) -> None:
    """Leave a concealed widget as its owner wants it by now."""
    found = _concealment_of(widget)
    if found is not None:
        found.end()


def _concealment_of(widget: QWidget) -> _Concealment | None:
    return next((each for each in widget.children() if isinstance(each, _Concealment)), None)


class _Concealment(QObject):
    """Keeps one widget hidden; that it is hidden explicitly means that its owner wants it so."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        if not widget.isHidden():
            self._hide()
        widget.installEventFilter(self)

    def _hide(self) -> None:
        self._widget.hide()
        self._widget.setAttribute(EXPLICIT, False)

    def end(self) -> None:
        """Show it, unless its owner has hidden it."""
        widget = self._widget
        widget.removeEventFilter(self)
        self.setParent(None)
        self.deleteLater()
        if not widget.testAttribute(EXPLICIT):
            widget.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever shows it now takes effect when it is revealed."""
        if event.type() is QEvent.Type.ShowToParent:
            self._hide()
        return False
