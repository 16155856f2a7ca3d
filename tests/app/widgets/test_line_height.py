"""Room for lines is that of a label that wraps."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.fonts import window_font
from app.languages import LANGUAGES
from app.widgets.line_height import height_of_lines


@pytest.mark.parametrize("points", [11, 12.65, 14.3, 16.5])
@pytest.mark.parametrize("language", LANGUAGES)
def test_so_many_lines_find_room(qtbot: QtBot, language: str, points: float) -> None:
    font = window_font(language)
    font.setPointSizeF(points)
    label = QLabel()
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setFont(font)
    letter = {"en": "g", "ko": "힣"}[language]
    for count in (1, 2, 3):
        label.setText("\n".join(letter * count))
        assert label.heightForWidth(500) <= height_of_lines(count, font)
