"""Tabs over parts of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget


class Tabs(QTabWidget):
    """Ask for the least height that their pages need, not for what wrapped text likes best."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDocumentMode(True)

    def add(self, part: QWidget, title: str, explanation: str) -> None:
        """Add a tab; the explanation is its tooltip."""
        self.setTabToolTip(self.addTab(part, title), explanation)

    def hasHeightForWidth(self) -> bool:
        return False
