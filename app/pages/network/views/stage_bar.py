"""Stage bar: the four stages of a step, and the buttons that go through them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.icons import icon
from app.pages.network.model.step_picture import STAGE_ORDER
from app.pages.network.states.step import STAGES
from app.theme import Theme
from app.translation import translated
from app.widgets.explaining import explain_widget

STAGE_MS = 1600  # that each stage is seen while they are played


class StageBar(QWidget):
    """Editor of how far a step is shown: back, play and forward, and a button for each stage.

    Alt with the arrow keys goes through the stages from anywhere in `part`.
    """

    edited = Signal(object)  # key of a stage

    def __init__(self, theme: Theme, part: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._stage = STAGE_ORDER[0]
        self._timer = QTimer(self)
        self._timer.setInterval(STAGE_MS)
        self._timer.timeout.connect(self._on_tick)
        self._make_buttons()
        self._lay_out()
        for key, go in (("Alt+Left", self.go_back), ("Alt+Right", self.go_on)):
            shortcut = QShortcut(QKeySequence(key), part)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _make_buttons(self) -> None:
        self.back_button = self._tool("stageBackButton", self.tr("Stage back"))
        explain_widget(self.back_button, self.tr("One stage back (Alt+Left)."))
        self.back_button.clicked.connect(self.go_back)
        self.play_button = self._tool("stagePlayButton", self.tr("Play the stages"))
        self.play_button.setCheckable(True)
        explain_widget(
            self.play_button,
            self.tr("Play the four stages of this step, one after the other."),
            self.tr("The training itself neither stops nor starts by it."),
        )
        self.play_button.toggled.connect(self._on_play)
        self.forward_button = self._tool("stageForwardButton", self.tr("Stage forward"))
        explain_widget(self.forward_button, self.tr("One stage forward (Alt+Right)."))
        self.forward_button.clicked.connect(self.go_on)
        self._group = QButtonGroup(self)
        self.stage_buttons: dict[str, QPushButton] = {}
        for key, tip in self._tips().items():
            self.stage_buttons[key] = self._stage_button(key, tip)

    def _tips(self) -> dict[str, str]:
        return {
            "forward": self.tr("What each unit makes of the image: z = f(Σ w·z + b)."),
            "loss": self.tr("How wrong the classes are: one number, L."),
            "backward": self.tr("How L hangs on each unit: δ = ∂L/∂a, from the classes back."),
            "update": self.tr("What the optimizer makes of the gradient: old weight, new weight."),
        }

    def _tool(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        return button

    def _stage_button(self, key: str, tip: str) -> QPushButton:
        button = QPushButton(translated(STAGES[key]))
        button.setObjectName(f"{key}StageButton")
        button.setCheckable(True)
        explain_widget(button, tip)
        button.clicked.connect(lambda: self._choose(key))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        buttons = self.back_button, self.play_button, self.forward_button
        for button in (*buttons, *self.stage_buttons.values()):
            row.addWidget(button)
        row.addStretch(1)

    # Editing

    def show_value(self, stage: str) -> None:
        """Show a stage without telling of an edit."""
        self._stage = stage
        with QSignalBlocker(self._group):
            self.stage_buttons[stage].setChecked(True)
        self._color_stage()
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place < len(STAGE_ORDER) - 1)

    @property
    def _place(self) -> int:
        return STAGE_ORDER.index(self._stage)

    @Slot()
    def go_back(self) -> None:
        """Show the stage before."""
        self.stop()
        self._go_to(self._place - 1)

    @Slot()
    def go_on(self) -> None:
        """Show the stage that follows."""
        self.stop()
        self._go_to(self._place + 1)

    def _choose(self, stage: str) -> None:
        self.stop()
        self._go_to(STAGE_ORDER.index(stage))

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(STAGE_ORDER) and place != self._place:
            self.show_value(STAGE_ORDER[place])
            self.edited.emit(self._stage)

    # Playing

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        if playing and self._place == len(STAGE_ORDER) - 1:
            self._go_to(0)
        (self._timer.start if playing else self._timer.stop)()
        self._show_icons()

    @Slot()
    def _on_tick(self) -> None:
        self._go_to(self._place + 1)
        if self._place == len(STAGE_ORDER) - 1:
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
        self._color_stage()
        self._show_icons()

    def _color_stage(self) -> None:
        """Let the stage in front be seen in the dark, too."""
        colors = self._theme.colors
        for key, button in self.stage_buttons.items():
            palette = QPalette()  # with these entries: all others stay the application's
            if key == self._stage:
                palette.setColor(QPalette.ColorRole.Button, QColor(colors.accent))
                palette.setColor(QPalette.ColorRole.ButtonText, QColor(colors.on_accent))
            button.setPalette(palette)

    def _show_icons(self) -> None:
        color = self._theme.colors.text
        self.back_button.setIcon(icon("step_back", color))
        self.play_button.setIcon(icon("pause" if self.play_button.isChecked() else "run", color))
        self.forward_button.setIcon(icon("step", color))
