"""Hint bar: what goes wrong at the foot of the window, with a change that can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
)

from app.hint import Hint
from app.key_hints import key_of
from app.page import Page
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import folded
from app.widgets.focus_ring import pass_focus

MARGIN = 1  # px, above and below


class HintBar(QFrame):
    """Shows the hint of a page beside the status, where it covers and moves nothing.

    A hint that was taken stays until it is undone or closed; one that was closed stays away for
    as long as the page has the same to say.
    """

    shown = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("hintBar")
        self._theme = theme
        self._page: Page | None = None
        self._hint: Hint | None = None
        self.sentence = ElidedLabel()
        self.sentence.setForegroundRole(QPalette.ColorRole.WindowText)
        self.key_label = QLabel(key_of("actionToHint"))
        self.key_label.setObjectName("hintKey")
        leads = self.tr("{key} leads to the hint.").format(key=self.key_label.text())
        self.key_label.setToolTip(leads)
        self.key_label.setAccessibleName(leads)
        self.take_button = QPushButton()
        self.take_button.setObjectName("takeHintButton")
        self.take_button.clicked.connect(self._on_take)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setObjectName("undoHintButton")
        self.undo_button.setToolTip(self.tr("Go back to the settings from before the hint."))
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button = QToolButton()
        self.close_button.setObjectName("closeHintButton")
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close the hint"))
        self.close_button.setToolTip(self.tr("Close the hint"))
        self.close_button.clicked.connect(self._on_close)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, MARGIN, 4, MARGIN)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.key_label)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)

    @property
    def usual_height(self) -> int:
        """Its height at the scale in use, also before its layout has the margins of that scale."""
        highest = max(button.sizeHint().height() for button in self._buttons)
        return highest + 2 * self._theme.px(MARGIN)

    @property
    def _buttons(self) -> tuple[QAbstractButton, ...]:
        return self.take_button, self.undo_button, self.close_button

    def take_focus(self) -> None:
        """Give the keyboard to the first thing that can be done about the hint."""
        button = next(filter(QAbstractButton.isVisible, self._buttons))
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def show_page(self, page: Page | None) -> None:
        """Show what a page has to hint at, or nothing for None."""
        self._page = page
        hint = page.hint() if page is not None else None
        if page is not None and hint is not None and hint != page.hint_memory.taken:
            page.hint_memory.forget_taken()
        if page is not None and hint is None:
            page.hint_memory.announced = ""
        if page is not None and page.hint_memory.taken is not None:
            self._show_taken(page.hint_memory.taken)
        elif page is not None and hint is not None and hint.key not in page.hint_memory.closed:
            self._show_hint(hint)
            self._announce(page, hint)
        else:
            self._show(False)

    def _show_hint(self, hint: Hint) -> None:
        self._hint = hint
        self.sentence.setText(hint.sentence)
        self.sentence.setToolTip(folded(hint.sentence))
        self.take_button.setText(hint.offer)
        self.take_button.setVisible(bool(hint.offer))
        self.undo_button.hide()
        self._show(True)

    def _announce(self, page: Page, hint: Hint) -> None:
        if page.hint_memory.announced != hint.key:
            page.hint_memory.announced = hint.key
            parts = hint.sentence, self.key_label.accessibleName(), hint.offer
            announce(self, " ".join(filter(None, parts)))

    def _show_taken(self, hint: Hint) -> None:
        self.sentence.setText(self.tr("Changed: {what}").format(what=hint.offer))
        self.sentence.setToolTip("")
        self.undo_button.show()
        if self.take_button.hasFocus():
            pass_focus(self.undo_button)  # not to what closes it
        self.take_button.hide()
        self._show(True)

    def _show(self, shown: bool) -> None:
        self.setVisible(shown)
        self.shown.emit(shown)

    @Slot()
    def _on_take(self) -> None:
        if self._hint is not None and self._page is not None:
            self._page.take_hint(self._hint)
            self.show_page(self._page)

    @Slot()
    def _on_undo(self) -> None:
        if self._page is not None:
            self._page.undo_hint()
            self.show_page(self._page)

    @Slot()
    def _on_close(self) -> None:
        if self._page is None:
            return
        memory = self._page.hint_memory
        if memory.taken is not None:
            memory.forget_taken()
        elif self._hint is not None:
            memory.closed.add(self._hint.key)
        self.show_page(self._page)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colors.warning_ground))
            painter.fillRect(0, 0, self._theme.px(4), self.height(), QColor(colors.wrong))
