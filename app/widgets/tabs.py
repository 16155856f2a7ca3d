"""Tabs over parts of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget


class Tabs(QTabWidget):
    """Ask for the least height that their pages need, not for what wrapped text likes best."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDocumentMode(True)

    def hasHeightForWidth(self) -> bool:
        return False
