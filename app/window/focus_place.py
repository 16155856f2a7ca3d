"""Place of the keyboard focus, which is found again where the widgets are others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.widgets.focus_ring import pass_focus
from app.widgets.object_names import has_own_name


@dataclass(frozen=True)
class FocusPlace:
    """Which widget has the focus: by its name, or by its number among those of its kind.

    Attributes
    ----------
    owner : str
        Object name of the widget, or of the nearest one around it that has a name.
    kind : type
        Of the widget.
    number : int
        Among all of its kind in the owner; -1 for the owner itself.
    """

    owner: str
    kind: type[QWidget]
    number: int

    @classmethod
    def of(cls, window: QWidget) -> FocusPlace | None:
        """Where the focus of a window is; None if it is nowhere."""
        widget = window.focusWidget()
        if widget is None:
            return None
        owner = next((each for each in _outward(widget) if has_own_name(each)), window)
        alike = owner.findChildren(type(widget))
        number = alike.index(widget) if owner is not widget else -1
        return cls(owner.objectName(), type(widget), number)

    def focus(self, window: QWidget) -> None:
        """Give the focus to what stands in this place of a window, if it can have it now."""
        widget = self._find(window)
        if widget is not None and widget.isVisibleTo(window) and widget.isEnabled():
            pass_focus(widget)

    def _find(self, window: QWidget) -> QWidget | None:
        named = window.objectName() == self.owner
        owner = window if named else window.findChild(QWidget, self.owner)
        if owner is None or self.number < 0:
            return owner
        alike = owner.findChildren(self.kind)
        return alike[self.number] if self.number < len(alike) else None


def _outward(widget: QWidget) -> Iterator[QWidget]:
    """A widget, its parent, and so on."""
    around: QWidget | None = widget
    while around is not None:
        yield around
        around = around.parentWidget()
