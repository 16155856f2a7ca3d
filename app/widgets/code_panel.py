"""Panel of code: what it is, the buttons that go through its lines, and the lines themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.code_view import CodeView
from app.widgets.heading import Heading
from app.widgets.play_bar import PlayBar


class CodePanel(QWidget):
    """Base of panels that go through code; subclasses say which, and what their buttons do.

    Attributes
    ----------
    heading : Heading
    play_bar : PlayBar
        Named `name`; its keys are those of `page`, or of the panel alone.
    view : CodeView
        The lines with their values.
    top : QHBoxLayout
        Of the heading and the buttons.
    """

    def __init__(
        self, theme: Theme, name: str, view: CodeView, page: QWidget | None = None
    ) -> None:
        super().__init__()
        self.heading = Heading(theme, "")
        self.play_bar = PlayBar(theme, page or self, name)
        self.view = view
        self.top = QHBoxLayout()
        self.top.addWidget(self.heading)
        self.top.addWidget(self.play_bar)
        self.top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.top)
        layout.addWidget(view, 1)
