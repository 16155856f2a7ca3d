"""Stage bar: the four stages of a step, and the buttons that go through them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.pages.network.model.step_picture import STAGE_ORDER
from app.pages.network.states.step import STAGES
from app.theme import Theme
from app.translation import translated
from app.widgets.code_view import line_words
from app.widgets.explaining import explain_widget
from app.widgets.narrow_button import NarrowButton
from app.widgets.play_bar import PlayBar, PlayWords


class StageBar(QWidget):
    """Editor of how far a step is shown: back, play and forward, and a button for each stage.

    Where the code of the step is shown, back, play and forward go by its lines.
    """

    edited = Signal(object)  # key of a stage
    line_wanted = Signal(int)  # one of all lines of code, by its place in their order

    def __init__(self, theme: Theme, part: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._stage = STAGE_ORDER[0]
        self._line: tuple[int, int] | None = None  # the place of the line, and how many there are
        self.play_bar = PlayBar(theme, part, "stage")
        self.play_bar.wanted.connect(self._on_wanted)
        self.play_bar.name_buttons(self._stage_words())
        self._group = QButtonGroup(self)
        self.stage_buttons = {key: self._button(key, tip) for key, tip in self._tips().items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.play_bar, *self.stage_buttons.values()):
            row.addWidget(widget)
        theme.changed.connect(self._color_stage)
        self._color_stage()

    def _stage_words(self) -> PlayWords:
        return PlayWords(
            self.tr("Stage back"),
            self.tr("One stage back (Alt+←)."),
            self.tr("Play the stages"),
            self.tr("Play the four stages of this step, one after the other."),
            self.tr("Stage forward"),
            self.tr("One stage forward (Alt+→)."),
            self._of_playing(),
        )

    def _of_playing(self) -> str:
        return self.tr("The training itself neither stops nor starts by it.")

    def _tips(self) -> dict[str, str]:
        return {
            "forward": self.tr("What each unit makes of the image: z = f(Σ w·z + b)."),
            "loss": self.tr("How wrong the classes are: one number, L."),
            "backward": self.tr("How L hangs on each unit: δ = ∂L/∂a, from the classes back."),
            "update": self.tr("What the optimizer makes of the gradient: old weight, new weight."),
        }

    def _button(self, key: str, tip: str) -> QPushButton:
        button = NarrowButton(translated(STAGES[key]))
        button.setObjectName(f"{key}StageButton")
        button.setCheckable(True)
        explain_widget(button, tip)
        button.clicked.connect(lambda: self._choose(key))
        self._group.addButton(button)
        return button

    # Editing

    def show_value(self, stage: str) -> None:
        """Show a stage without telling of an edit."""
        self._stage = stage
        with QSignalBlocker(self._group):
            self.stage_buttons[stage].setChecked(True)
        self._color_stage()
        self._show_place()

    def show_line(self, line: tuple[int, int] | None) -> None:
        """Go by lines of code: the place of one in their order, and how many; None by stages."""
        if (line is None) != (self._line is None):
            self.play_bar.name_buttons(
                self._stage_words() if line is None else line_words(self._of_playing())
            )
        self._line = line
        self._show_place()

    def _show_place(self) -> None:
        self.play_bar.show_place(*(self._line or (self._place, len(STAGE_ORDER))))

    @property
    def _place(self) -> int:
        return STAGE_ORDER.index(self._stage)

    @Slot(int)
    def _on_wanted(self, place: int) -> None:
        if self._line is None:
            self._go_to(place)
        else:
            self.line_wanted.emit(place)

    def _choose(self, stage: str) -> None:
        self.play_bar.stop()
        self._go_to(STAGE_ORDER.index(stage))

    def _go_to(self, place: int) -> None:
        if place != self._place:
            self.show_value(STAGE_ORDER[place])
            self.edited.emit(self._stage)

    @Slot()
    def _color_stage(self) -> None:
        """Let the stage in front be seen in the dark, too."""
        colors = self._theme.colors
        for key, button in self.stage_buttons.items():
            palette = QPalette()  # with these entries: all others stay the application's
            if key == self._stage:
                palette.setColor(QPalette.ColorRole.Button, QColor(colors.accent))
                palette.setColor(QPalette.ColorRole.ButtonText, QColor(colors.on_accent))
            button.setPalette(palette)
