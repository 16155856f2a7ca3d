"""Dialog of a rich text, never larger than its window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from app.widgets.dialog import Dialog

CHARACTERS = 80  # in a line, at most: longer ones are hard to read
SHARE = 0.9  # of the window's size, at most


class TextDialog(Dialog):
    """As high as its text, and where the window is not, the text scrolls.

    A message box keeps to 500 pixels of width, so that a page's help was higher than a
    projector's picture, its button out of reach.
    """

    def __init__(self, window: QWidget, title: str, text: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._text = text
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(title)
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        palette = self.browser.palette()
        palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
        self.browser.setPalette(palette)
        self.browser.setHtml(text)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        self.buttons.accepted.connect(self.accept)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.browser, 1)
        self._column.addWidget(self.buttons)
        self.resize(self._size_within(window.size()))
        self.browser.setFocus()  # whose keys scroll; Enter and Esc close the dialog from there, too

    def text(self) -> str:
        """The rich text that was given."""
        return self._text

    def _size_within(self, window: QSize) -> QSize:
        margins = self._column.contentsMargins()
        widest = CHARACTERS * self.fontMetrics().horizontalAdvance("0")
        width = min(widest, round(SHARE * window.width()))
        document = self.browser.document().clone()  # the browser sets the width of its own
        bar = self.browser.verticalScrollBar().sizeHint().width()  # as if it were there already
        document.setTextWidth(width - margins.left() - margins.right() - bar)
        around = margins.top() + margins.bottom() + self._column.spacing()
        height = document.size().height() + around + self.buttons.sizeHint().height() + 2
        return QSize(width, min(round(height), round(SHARE * window.height())))
