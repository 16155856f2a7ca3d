"""Settings of the race, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class SettingsColumn(QWidget):
    """Column of widgets and forms; what is over of the height stays empty below them."""

    def __init__(self, *parts: QWidget | QLayout) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        for part in parts:
            if isinstance(part, QLayout):
                part.setContentsMargins(0, 0, 0, 0)
                layout.addLayout(part)
            else:
                layout.addWidget(part)
        layout.addStretch(1)
