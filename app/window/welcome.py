"""Welcome: what this is, in three sentences, with two ways in; shown at the first start only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.session.run import RunStatus
from app.theme import Theme

WIDTH = 520


class Welcome(QFrame):
    """Lies over the middle of the window until a way in is chosen, Esc pressed, or it is closed.

    Tab goes round within it; Esc closes it wherever the focus is.
    """

    see_wanted = Signal()
    beginning_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self._theme, self._window = theme, window
        self._sentences = QLabel(
            self.tr(
                "<p>A small neural network learns to read handwritten digits here, while you "
                "watch.</p><p>Each page shows one idea of how it learns.</p><p>All that you see "
                "is computed at this moment, and all of it can be tried.</p>"
            )
        )
        self._sentences.setWordWrap(True)
        self.see_button = QPushButton(self.tr("See it learn"))
        self.see_button.setObjectName("seeItLearnButton")
        self.see_button.setDefault(True)
        self.see_button.setToolTip(self.tr("Open the Training page and let it run."))
        self.beginning_button = QPushButton(self.tr("Begin at the beginning"))
        self.beginning_button.setObjectName("beginButton")
        self.beginning_button.setToolTip(self.tr("List the lessons, in the article's order."))
        self._lay_out()
        self.see_button.clicked.connect(self._on_see)
        self.beginning_button.clicked.connect(self._on_beginning)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.leave)
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self._place()
        self.show()
        self.see_button.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.see_button)
        buttons.addWidget(self.beginning_button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 24)
        layout.addWidget(self._sentences)
        layout.addLayout(buttons)

    def focusNextPrevChild(self, _: bool) -> bool:
        """Go on to the other of the two buttons, and so round."""
        at_first = self.see_button.hasFocus()
        other = self.beginning_button if at_first else self.see_button
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        """Stand in the middle of the window, with type that is large enough for a first look."""
        self._sentences.setFont(self._theme.font(1.3))
        width = min(self._theme.px(WIDTH), self._window.width() - 20)
        self.setFixedWidth(width)
        self.setFixedHeight(self._layout.totalHeightForWidth(width))
        self.move(self._window.rect().center() - self.rect().center())
        self.raise_()

    @Slot()
    def _on_see(self) -> None:
        self.leave()
        self.see_wanted.emit()

    @Slot()
    def _on_beginning(self) -> None:
        self.leave()
        self.beginning_wanted.emit()

    @Slot(object)
    def note_status(self, status: RunStatus) -> None:
        """Leave once something runs."""
        if status is RunStatus.RUNNING:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Go for good: the window is in use."""
        self.hide()
        self.closed.emit()
        self.deleteLater()
