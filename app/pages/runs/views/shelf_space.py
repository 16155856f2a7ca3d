"""What the shelf takes of the disk, how much it may take, and what it could not read."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.lab import Lab
from app.messages import explain
from app.number_text import fixed, whole
from app.state.binding import Binding
from app.state.form import field_label, place_editor
from app.theme import color_text
from app.widgets.caption import caption

MB = 10**6


class ShelfSpace(QWidget):
    """A line below the table."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._theme, self._shelf = lab.theme, lab.session.shelf
        binding = Binding(lab.shelf, parent=self)
        self.words, self.unreadable = caption(), caption()
        self.limit = place_editor(binding, "limit")
        label = field_label(binding.described["limit"], self.limit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.unreadable)
        layout.addStretch(1)
        for widget in (label, self.limit):
            layout.addWidget(widget)
            widget.setVisible(self._shelf.folder is not None)
        self._shelf.changed.connect(self.show_space)
        self._theme.changed.connect(self.show_space)
        self.show_space()

    @Slot()
    def show_space(self) -> None:
        """Say it as it is now."""
        count = len(self._shelf.runs)
        self.words.setText(self._space_words(count))
        is_wrong = self._shelf.is_full or self._shelf.n_unsaved
        colors = self._theme.colors
        color_text(self.words, colors.error if is_wrong else colors.muted)
        self._show_unreadable()

    def _space_words(self, count: int) -> str:
        shelf = self._shelf
        if shelf.folder is None:
            return self.tr("%Ln run(s), kept until the lab is closed", "", count)
        words = self.tr("%Ln run(s), {used} MB on the disk", "", count)
        used = shelf.used / MB
        words = words.format(used=whole(used) if used >= 10 else fixed(used, 1))
        if shelf.n_unsaved:
            unsaved = self.tr("{n} could not be saved: in memory only")
            words = f"{words}; {unsaved.format(n=whole(shelf.n_unsaved))}"
        if shelf.is_full:
            full = self.tr("The space for runs is full: new ones stay in memory.")
            words = f"{words}. {full}"
        return words

    def _show_unreadable(self) -> None:
        errors = self._shelf.unreadable
        words = self.tr("%Ln file(s) could not be read", "", len(errors)) if errors else ""
        self.unreadable.setText(words)
        self.unreadable.setVisible(bool(words))
        self.unreadable.setToolTip("\n".join(explain(error) for error in errors))
        color_text(self.unreadable, self._theme.colors.error)
