"""Play bar: one back, play and one forward, through things that follow one another."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.icons import icon
from app.theme import Theme
from app.widgets.explaining import explain_widget

PLAY_MS = 1600  # that each is seen while they are played


class PlayWords(NamedTuple):
    """What the three buttons are called, and what they say of themselves."""

    back: str
    back_tip: str
    play: str
    play_tip: str
    forward: str
    forward_tip: str
    more: str = ""  # of playing


class PlayBar(QWidget):
    """Three buttons; Alt with the arrow keys does the same from anywhere in `part`.

    Nothing is played, and no key obeyed, where nobody sees them, or where they are disabled.

    `wanted` carries the place to go to, from 0; the one behind the last where it goes on there.
    """

    wanted = Signal(int)

    def __init__(self, theme: Theme, part: QWidget, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._at, self._n, self._goes_on = 0, 1, False
        self.timer = QTimer(self)
        self.timer.setInterval(PLAY_MS)
        self.timer.timeout.connect(self._on_tick)
        self.back_button = self._button(f"{name}BackButton")
        self.back_button.clicked.connect(self.go_back)
        self.play_button = self._button(f"{name}PlayButton")
        self.play_button.setCheckable(True)
        self.play_button.toggled.connect(self._on_play)
        self.forward_button = self._button(f"{name}ForwardButton")
        self.forward_button.clicked.connect(self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.back_button, self.play_button, self.forward_button):
            row.addWidget(button)
        for key, go in (("Alt+Left", self.go_back), ("Alt+Right", self.go_on)):
            shortcut = QShortcut(QKeySequence(key), part)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        return button

    def name_buttons(self, words: PlayWords) -> None:
        """Say what the buttons go by."""
        self.back_button.setAccessibleName(words.back)
        self.play_button.setAccessibleName(words.play)
        self.forward_button.setAccessibleName(words.forward)
        explain_widget(self.back_button, words.back_tip)
        explain_widget(self.play_button, words.play_tip, words.more)
        explain_widget(self.forward_button, words.forward_tip)

    def show_place(self, at: int, n: int, goes_on: bool = False) -> None:
        """Show which of `n` is in front; `goes_on` if more come behind the last."""
        self._at, self._n, self._goes_on = at, n, goes_on
        self.back_button.setEnabled(at > 0)
        self.forward_button.setEnabled(not self._is_at_end)

    @property
    def _is_at_end(self) -> bool:
        return self._at >= self._n - 1 and not self._goes_on

    @Slot()
    def go_back(self) -> None:
        """Want the one before."""
        self.stop()
        if self._at > 0 and self._is_free:
            self.wanted.emit(self._at - 1)

    @Slot()
    def go_on(self) -> None:
        """Want the one that follows."""
        self.stop()
        if self._is_free:
            self._want_next()

    @property
    def _is_free(self) -> bool:
        """Whether its buttons can be pressed."""
        return self.isVisible() and self.isEnabled()

    def _want_next(self) -> None:
        if not self._is_at_end:
            self.wanted.emit(self._at + 1)

    # Playing

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        if playing and self._is_at_end:
            self.wanted.emit(0)
        (self.timer.start if playing else self.timer.stop)()
        self._show_icons()

    @Slot()
    def _on_tick(self) -> None:
        if self._is_free:
            self._want_next()
        if self._is_at_end or not self._is_free:
            self.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the window itself may be minimized
            self.stop()

    def stop(self) -> None:
        """Play no more."""
        self.play_button.setChecked(False)

    # Looks

    @Slot()
    def restyle(self) -> None:
        """Take icons and sizes from the theme."""
        side = self._theme.px(18)
        for button in (self.back_button, self.play_button, self.forward_button):
            button.setIconSize(QSize(side, side))
        self._show_icons()

    def _show_icons(self) -> None:
        color = self._theme.colors.text
        self.back_button.setIcon(icon("step_back", color))
        self.play_button.setIcon(icon("pause" if self.play_button.isChecked() else "run", color))
        self.forward_button.setIcon(icon("step", color))
