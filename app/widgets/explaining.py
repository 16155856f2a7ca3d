"""What a widget says of itself: briefly under the pointer, in full when asked ("What's this?")."""

from __future__ import annotations

import html

from PySide6.QtWidgets import QTabWidget, QWidget


def explain_widget(widget: QWidget, tip: str, more: str = "") -> None:
    """Give a widget its tooltip, and as "What's this?" the same with what else is to say."""
    widget.setToolTip(tip)
    widget.setWhatsThis(paragraphs(tip, more))


def explain_tab(tabs: QTabWidget, index: int, tip: str) -> None:
    """Give a tab its tooltip, and the same as "What's this?"."""
    tabs.setTabToolTip(index, tip)
    tabs.setTabWhatsThis(index, paragraphs(tip))


def paragraphs(*texts: str) -> str:
    """Plain texts as rich text, a paragraph each; those that are empty are left out."""
    return "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in texts if text)
