"""Editor of names of controls: pointed at, shown as a list, taken off again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.scenes.making.control_picker import ControlPicker
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import explain_widget


class ControlsEdit(QWidget):
    """Edits a tuple of object names, of at most `most`; `add` begins to point."""

    edited = Signal(object)  # tuple of str
    waiting = Signal(str)  # what is to be done now; empty again afterwards

    def __init__(self, picker: ControlPicker, text: str, tip: str, most: int) -> None:
        super().__init__()
        self._picker, self._most = picker, most
        self._names: tuple[str, ...] = ()
        self.add = QPushButton(text)
        self.add.setCheckable(True)
        explain_widget(self.add, tip)
        self.add.toggled.connect(self._on_add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._rows, 1)

    def show_value(self, names: tuple[str, ...]) -> None:
        """Show names without telling of an edit."""
        self._names = names
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            assert row is not None
            row.hide()
            row.deleteLater()
        for name in names:
            self._rows.addWidget(self._row(name))

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        label = ElidedLabel()
        label.setText(self._picker.words_for(name))
        label.setToolTip(name)
        off = QToolButton()
        off.setText("✕")
        off.setAutoRaise(True)
        off.setAccessibleName(self.tr("Take off: {control}").format(control=name))
        explain_widget(off, self.tr("Take it off the list."))
        off.clicked.connect(partial(self._take_off, name))
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(off)
        return row

    def _take_off(self, name: str) -> None:
        self._set(tuple(each for each in self._names if each != name))

    def _set(self, names: tuple[str, ...]) -> None:
        self.show_value(names)
        self.edited.emit(names)

    @Slot(bool)
    def _on_add(self, pressed: bool) -> None:
        if not pressed:
            self._picker.end()
            return
        self._picker.end()  # of another list
        self._picker.ended.connect(self._on_ended)
        self._picker.start()
        self.waiting.emit(
            self.tr("Now click the control, or go to it by Tab and press Enter; Esc gives up.")
        )

    @Slot(str)
    def _on_ended(self, name: str) -> None:
        self._picker.ended.disconnect(self._on_ended)
        self.add.setChecked(False)
        self.waiting.emit("")
        if name:
            others = tuple(each for each in self._names if each != name)
            self._set((*others, name)[-self._most :])
