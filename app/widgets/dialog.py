"""Dialog through which Tab goes as it is read, with a frame around what it comes to."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from app.widgets.focus_ring import FocusRing


class Dialog(QDialog):
    """Dialog over a window, with a focus ring of its own in the window's look.

    (Qt goes by the order of making: from the text straight to Close, which is seen last.)
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        of_window = window.findChild(FocusRing)
        self.focus_ring = FocusRing(self, of_window.theme) if of_window else None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt asks this for Tab and Shift+Tab."""
        ring = self.focus_ring
        return super().focusNextPrevChild(forward) if ring is None else ring.tab(forward)
