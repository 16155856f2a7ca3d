"""What the Help menu has to say, each in a box of its own."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSplitterHandle, QTabBar, QWidget

from app.commands import (
    CELLS,
    DIVIDERS,
    HELP,
    PLOTS,
    RUN,
    WIDGET_KEYS,
    Command,
    WidgetKeys,
)
from app.key_hints import key_texts, native
from app.page import Page
from app.translation import translated
from app.widgets.cell_view import CellView
from app.widgets.image_grid import ImageGrid
from app.widgets.plots import Plot, zoom_gesture
from app.window.text_dialog import TextDialog

KINDS: Mapping[str, tuple[type[QWidget], ...]] = {
    PLOTS: (Plot,),
    CELLS: (ImageGrid, CellView),
    DIVIDERS: (QSplitterHandle,),
}


def show_text(window: QWidget, title: str, text: str) -> None:
    """Show rich text without holding up the window."""
    TextDialog(window, title, text).open()


def show_keys(window: QWidget, commands: Sequence[Command]) -> None:
    """List the keys, as the table of commands has them."""
    title = QCoreApplication.translate("WindowTexts", "Keys")
    show_text(window, title, _table([*_key_rows(commands), *map(_widget_row, WIDGET_KEYS)]))


def show_page_help(window: QWidget, title: str, page: Page, commands: Sequence[Command]) -> None:
    """Say what a page shows, and end with what keys and hands do there."""
    in_widgets = [_widget_row(each) for each in WIDGET_KEYS if _is_seen(page, each.within)]
    at_page = _key_rows(command for command in commands if _at(page, command))
    zooming = [zoom_gesture()] if _shows(page, Plot) else []
    rows = [*page.gestures(), *zooming, *in_widgets, *at_page]
    keys = QCoreApplication.translate("WindowTexts", "Keys")
    show_text(window, title, f"{page.help_text()}<p><b>{keys}</b></p>{_table(rows)}")


def _widget_row(each: WidgetKeys) -> tuple[str, str]:
    return ", ".join(map(native, each.keys)), translated(each.explanation)


def _is_seen(page: Page, within: str) -> bool:
    """Whether widgets of a kind are on the page as it is."""
    kinds = KINDS.get(within, ())
    return _shows(page, *kinds)


def _shows(page: Page, *kinds: type[QWidget]) -> bool:
    return any(each.isVisible() for kind in kinds for each in page.findChildren(kind))


def _at(page: Page, command: Command) -> bool:
    """Whether a command is about the page itself, and works there, be it only with data."""
    if command.name == "actionStepBack":
        return page.goes_back
    if command.name == "actionStepEpoch":
        return page.player.has_epochs
    if command.does == "turn_tab":
        return _shows(page, QTabBar)
    return command.menu == HELP or (command.menu == RUN and page.player.can_ever_run)


def _key_rows(commands: Iterable[Command]) -> list[tuple[str, str]]:
    return [
        (", ".join(key_texts(command)), translated(command.explanation))
        for command in commands
        if command.explanation and key_texts(command)
    ]


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = (
        f"<tr><td><b>{html.escape(keys)}</b></td><td>{html.escape(does)}</td></tr>"
        for keys, does in rows
    )
    return f"<table cellspacing='6'>{''.join(cells)}</table>"


def show_about(window: QWidget) -> None:
    """Say what this program is."""
    about = QCoreApplication.translate(
        "WindowTexts",
        "<h3>Descent Lab</h3>"
        "<p>How a neural network learns, live: losses, mini-batches, gradients and "
        "descent, on the real MNIST.</p>"
        "<p>MIT licence. MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. "
        "Burges, CC BY-SA 3.0.</p>",
    )
    title = QCoreApplication.translate("WindowTexts", "About Descent Lab")
    show_text(window, title, about)
