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

STAGE_MS = 1600  # that each stage, or line of code, is seen while they are played


class StageBar(QWidget):
    """Editor of how far a step is shown: back, play and forward, and a button for each stage.

    Where the code of the step is shown, back, play and forward go by its lines.

    Alt with the arrow keys goes through the stages from anywhere in `part`.
    """

    edited = Signal(object)  # key of a stage
    line_wanted = Signal(int)  # one of all lines of code, by its place in their order

    def __init__(self, theme: Theme, part: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._stage = STAGE_ORDER[0]
        self._line: tuple[int, int] | None = None  # the place of the line, and how many there are
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
        self.back_button = self._tool("stageBackButton")
        self.back_button.clicked.connect(self.go_back)
        self.play_button = self._tool("stagePlayButton")
        self.play_button.setCheckable(True)
        self.play_button.toggled.connect(self._on_play)
        self.forward_button = self._tool("stageForwardButton")
        self.forward_button.clicked.connect(self.go_on)
        self._group = QButtonGroup(self)
        self.stage_buttons: dict[str, QPushButton] = {}
        for key, tip in self._tips().items():
            self.stage_buttons[key] = self._stage_button(key, tip)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Say what the buttons go by: stages, or lines of code."""
        by_lines = self._line is not None
        back, play, forward = (
            (self.tr("Line back"), self.tr("Play the lines"), self.tr("Line forward"))
            if by_lines
            else (self.tr("Stage back"), self.tr("Play the stages"), self.tr("Stage forward"))
        )
        self.back_button.setAccessibleName(back)
        self.play_button.setAccessibleName(play)
        self.forward_button.setAccessibleName(forward)
        explain_widget(
            self.back_button,
            self.tr("One line back (Alt+Left).")
            if by_lines
            else self.tr("One stage back (Alt+Left)."),
        )
        explain_widget(
            self.play_button,
            self.tr("Play the lines of this step, one after the other.")
            if by_lines
            else self.tr("Play the four stages of this step, one after the other."),
            self.tr("The training itself neither stops nor starts by it."),
        )
        explain_widget(
            self.forward_button,
            self.tr("One line forward (Alt+Right).")
            if by_lines
            else self.tr("One stage forward (Alt+Right)."),
        )

    def _tips(self) -> dict[str, str]:
        return {
            "forward": self.tr("What each unit makes of the image: z = f(Σ w·z + b)."),
            "loss": self.tr("How wrong the classes are: one number, L."),
            "backward": self.tr("How L hangs on each unit: δ = ∂L/∂a, from the classes back."),
            "update": self.tr("What the optimizer makes of the gradient: old weight, new weight."),
        }

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
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

    # Editing

    def show_value(self, stage: str) -> None:
        """Show a stage without telling of an edit."""
        self._stage = stage
        with QSignalBlocker(self._group):
            self.stage_buttons[stage].setChecked(True)
        self._color_stage()
        self._limit()

    def show_line(self, line: tuple[int, int] | None) -> None:
        """Go by lines of code: the place of one in their order, and how many; None by stages."""
        by_lines = line is not None
        was_by_lines = self._line is not None
        self._line = line
        if by_lines != was_by_lines:
            self._name_buttons()
        self._limit()

    def _limit(self) -> None:
        at, n = self._position
        self.back_button.setEnabled(at > 0)
        self.forward_button.setEnabled(at < n - 1)

    @property
    def _position(self) -> tuple[int, int]:
        """Place of what is shown among all stages, or lines, and how many there are."""
        return self._line or (self._place, len(STAGE_ORDER))

    @property
    def _place(self) -> int:
        return STAGE_ORDER.index(self._stage)

    @Slot()
    def go_back(self) -> None:
        """Show the stage, or the line, before."""
        self.stop()
        self._step_to(self._position[0] - 1)

    @Slot()
    def go_on(self) -> None:
        """Show the stage, or the line, that follows."""
        self.stop()
        self._step_to(self._position[0] + 1)

    def _choose(self, stage: str) -> None:
        self.stop()
        self._go_to(STAGE_ORDER.index(stage))

    def _step_to(self, place: int) -> None:
        """Show a stage, or a line of code where it is shown, by its place."""
        if self._line is None:
            self._go_to(place)
        elif 0 <= place < self._line[1]:
            self.line_wanted.emit(place)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(STAGE_ORDER) and place != self._place:
            self.show_value(STAGE_ORDER[place])
            self.edited.emit(self._stage)

    # Playing

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        if playing and self._is_at_end:
            self._step_to(0)
        (self._timer.start if playing else self._timer.stop)()
        self._show_icons()

    @Slot()
    def _on_tick(self) -> None:
        self._step_to(self._position[0] + 1)
        if self._is_at_end:
            self.stop()

    @property
    def _is_at_end(self) -> bool:
        at, n = self._position
        return at == n - 1

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
