"""Dialog in which what Tab has moved to is framed, as it is in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.widgets.focus_ring import FocusRing


class Dialog(QDialog):
    """Dialog over a window, with a focus ring of its own in the window's look."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        of_window = window.findChild(FocusRing)
        self.focus_ring = FocusRing(self, of_window.theme) if of_window else None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt asks this for Tab and Shift+Tab."""
        moved = super().focusNextPrevChild(forward)
        if self.focus_ring is not None:
            self.focus_ring.show_at(QApplication.focusWidget())
        return moved
