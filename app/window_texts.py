"""What the Help menu has to say, each in a box of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_text(window: QWidget, title: str, text: str) -> None:
    """Show rich text without holding up the window."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.open()


def show_keys(window: QWidget) -> None:
    """List the keys."""
    tr = QCoreApplication.translate
    keys = tr(
        "WindowTexts",
        "<table cellspacing='6'>"
        "<tr><td><b>F5</b> or Space</td><td>run and pause</td></tr>"
        "<tr><td><b>F10</b> or →</td><td>one step</td></tr>"
        "<tr><td><b>Shift+F10</b> or ←</td><td>one step back, where a page can</td></tr>"
        "<tr><td><b>Ctrl+R</b> or R</td><td>back to the beginning</td></tr>"
        "<tr><td><b>Ctrl+1</b>, 2, …</td><td>the pages</td></tr>"
        "<tr><td><b>Ctrl +</b>, <b>Ctrl −</b>, <b>Ctrl 0</b></td>"
        "<td>larger, smaller, usual size</td></tr>"
        "<tr><td><b>F11</b></td><td>full screen</td></tr>"
        "<tr><td><b>F1</b> or ?</td><td>what this page shows</td></tr>"
        "</table>",
    )
    show_text(window, tr("WindowTexts", "Keys"), keys)


def show_about(window: QWidget) -> None:
    """Say what this program is."""
    tr = QCoreApplication.translate
    about = tr(
        "WindowTexts",
        "<h3>Descent Lab</h3>"
        "<p>How a neural network learns, live: losses, mini-batches, gradients and "
        "descent, on the real MNIST.</p>"
        "<p>MIT licence. MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. "
        "Burges, CC BY-SA 3.0.</p>",
    )
    show_text(window, tr("WindowTexts", "About Descent Lab"), about)
