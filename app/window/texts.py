"""What the Help menu has to say, each in a box of its own."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.commands import WIDGET_KEYS, Command
from app.key_hints import native
from app.translation import translated


def show_text(window: QWidget, title: str, text: str) -> None:
    """Show rich text without holding up the window."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.open()


def show_keys(window: QWidget, commands: Sequence[Command]) -> None:
    """List the keys, as the table of commands has them."""
    rows = "".join(
        f"<tr><td><b>{_keys(command)}</b></td><td>{translated(command.explanation)}</td></tr>"
        for command in commands
        if command.explanation
    )
    rows += "".join(
        f"<tr><td><b>{_listed(each.keys)}</b></td><td>{translated(each.explanation)}</td></tr>"
        for each in WIDGET_KEYS
    )
    title = QCoreApplication.translate("WindowTexts", "Keys")
    show_text(window, title, f"<table cellspacing='6'>{rows}</table>")


def _keys(command: Command) -> str:
    """Keys of a command as the platform writes them."""
    return _listed((*command.keys, *command.plain_keys))


def _listed(keys: Sequence[str]) -> str:
    return ", ".join(html.escape(native(key)) for key in keys)


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
