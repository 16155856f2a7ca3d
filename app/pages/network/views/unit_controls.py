"""What can be changed in a unit: switched off, its bias moved, and all of it undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.number_text import signed
from app.pages.network.states.digit import MOST_BIAS_SHIFT
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.check_box import CheckBox
from app.widgets.explaining import explain_widget
from app.widgets.whole_slider import WholeSlider

STEPS = 10  # of the slider, in one of the bias


class UnitControls(QWidget):
    """Controls of the chosen unit; the owner makes the changes and shows them."""

    switched = Signal(bool)  # on
    bias_moved = Signal(float)  # by how much in all
    undone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.off_box = CheckBox(self.tr("unit switched off"))
        self.off_box.setObjectName("unitOffBox")
        explain_widget(
            self.off_box,
            self.tr("Let the chosen unit give 0 to the next layer, whatever it gets."),
            self.tr("What the network reads without it says what it was needed for."),
        )
        self.off_box.edited.connect(lambda off: self.switched.emit(not off))
        most = round(STEPS * MOST_BIAS_SHIFT)
        self.bias_slider = WholeSlider(-most, most)
        self.bias_slider.say_by(lambda position: position / STEPS)
        self.bias_slider.setObjectName("unitBiasSlider")
        self.bias_slider.setAccessibleName(self.tr("What is added to the bias of the unit"))
        explain_widget(
            self.bias_slider,
            self.tr("Add to the bias of the chosen unit, or take from it."),
            self.tr("A larger bias lets the unit answer to less; a smaller one silences it."),
        )
        self.bias_slider.edited.connect(lambda position: self.bias_moved.emit(position / STEPS))
        self._bias_words = QLabel()
        self._bias_words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.undo_button = QPushButton(self.tr("Undo all changes"))
        self.undo_button.setObjectName("undoUnitsButton")
        explain_widget(
            self.undo_button, self.tr("Let every unit be again as the network has learned it.")
        )
        self.undo_button.clicked.connect(self.undone)
        self.accuracy = caption()
        self.accuracy.setObjectName("unitAccuracy")
        self.accuracy.setWordWrap(True)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        bias = QHBoxLayout()
        bias.addWidget(QLabel(self.tr("bias")))
        bias.addWidget(self.bias_slider, 1)
        bias.addWidget(self._bias_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.off_box)
        layout.addLayout(bias)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.accuracy)

    @Slot()
    def _restyle(self) -> None:
        widest = self._bias_words.fontMetrics().horizontalAdvance("+00.0")
        self._bias_words.setFixedWidth(widest)

    def show_unit(self, chosen: bool, can_be_off: bool, is_off: bool, shift: float) -> None:
        """Show what is changed in the chosen unit, if there is one."""
        self.off_box.setEnabled(chosen and can_be_off)
        self.bias_slider.setEnabled(chosen)
        self.off_box.show_value(is_off)
        self.bias_slider.show_value(round(STEPS * shift))
        self._bias_words.setText(signed(shift, 1) if chosen else "")

    def show_changes(self, changed: bool, accuracy: str) -> None:
        """Show whether anything is changed at all, and what that does."""
        self.undo_button.setEnabled(changed)
        self.accuracy.setText(accuracy)
