"""What a widget says of itself: briefly under the pointer, in full when asked ("What's this?")."""

from __future__ import annotations

import html
import unicodedata
from functools import lru_cache

from PySide6.QtWidgets import QTabWidget, QWidget

TIP_COLUMNS = 80  # of a line of a tooltip, those of Hangul being two each


def explain_widget(widget: QWidget, tip: str, more: str = "") -> None:
    """Give a widget its tooltip, and as "What's this?" the same with what else is to say."""
    widget.setToolTip(folded(tip))
    widget.setWhatsThis(paragraphs(tip, more))


def explain_tab(tabs: QTabWidget, index: int, tip: str) -> None:
    """Give a tab its tooltip, and the same as "What's this?"."""
    tabs.setTabToolTip(index, folded(tip))
    tabs.setTabWhatsThis(index, paragraphs(tip))


@lru_cache(maxsize=4096)  # settings are told anew whenever a run fixes or frees them
def folded(tip: str) -> str:
    """A tooltip in lines that a screen holds: Qt breaks none of plain text, and cuts them off."""
    return "\n".join(folded_line for line in tip.split("\n") for folded_line in _lines(line))


def _lines(text: str) -> list[str]:
    lines: list[str] = []
    room = -1
    for word in text.split(" "):
        columns = _columns(word)
        if columns < room:  # one goes to the space
            lines[-1] += f" {word}"
            room -= 1 + columns
        else:
            lines.append(word)
            room = TIP_COLUMNS - columns
    return lines


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)


def paragraphs(*texts: str) -> str:
    """Plain texts as rich text, a paragraph each; those that are empty are left out."""
    return "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in texts if text)
