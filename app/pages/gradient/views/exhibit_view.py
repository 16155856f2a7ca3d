"""One exhibit of the museum: the line, what it gives, and which check finds it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.pages.gradient.model.museum import Exhibit
from app.theme import Theme, color_text
from app.translation import translated
from app.widgets.heading import Heading


class ExhibitView(QWidget):
    """Exhibit of the museum: wrong and right side by side, in code and in numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("exhibitView")
        self._theme = theme
        self.heading = Heading(theme, "")
        self.what = _wrapped(QLabel())
        self.found_by = _wrapped(QLabel())
        self.found_by.setTextFormat(Qt.TextFormat.RichText)
        self.wrong_code, self.right_code = (_wrapped(QLabel()) for _ in range(2))
        self.wrong_numbers, self.right_numbers = (_wrapped(QLabel()) for _ in range(2))
        self.wrong_numbers.setObjectName("wrongNumbers")
        self.right_numbers.setObjectName("rightNumbers")
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()

    def _lay_out(self) -> None:
        sides = QGridLayout()
        sides.setHorizontalSpacing(24)
        self._signs = QLabel(self.tr("✗ wrong")), QLabel(self.tr("✓ right"))
        columns = (
            (self._signs[0], self.wrong_code, self.wrong_numbers),
            (self._signs[1], self.right_code, self.right_numbers),
        )
        for column, labels in enumerate(columns):
            sides.setColumnStretch(column, 1)
            for row, label in enumerate(labels):
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                sides.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(self.what)
        layout.addLayout(sides)
        layout.addWidget(self.found_by)
        layout.addStretch(1)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Run the bug, and what is right, and show both."""
        demonstration = exhibit.demonstrate()
        self.heading.setText(translated(exhibit.name))
        self.what.setText(translated(exhibit.what))
        self.wrong_code.setText(exhibit.wrong_code)
        self.right_code.setText(exhibit.right_code)
        words = translated(demonstration.words)
        self.wrong_numbers.setText(words.format(value=demonstration.wrong))
        self.right_numbers.setText(words.format(value=demonstration.right))
        self.found_by.setText(translated(exhibit.found_by))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.restyle()  # Qt gives what was hidden while the scale changed its old fonts back

    @Slot()
    def restyle(self) -> None:
        """Take colors and fonts from the theme."""
        self.heading.restyle()
        colors, theme = self._theme.colors, self._theme
        code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        code.setPointSizeF(theme.font().pointSizeF())
        for label in (self.wrong_code, self.right_code):
            label.setFont(code)
        for label, color in zip(self._signs, (colors.error, colors.success), strict=True):
            label.setFont(theme.font(bold=True))
            color_text(label, color)
        for label in (self.wrong_numbers, self.right_numbers):
            label.setFont(theme.font(1.3, bold=True))


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
