"""A button gives up its room, not its text."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.narrow_button import NarrowButton


@pytest.mark.parametrize("text", ["Undo", "Go on with it"])
def test_it_is_as_wide_as_others_until_there_is_no_room(qtbot: QtBot, text: str) -> None:
    holder, button, usual = QWidget(), NarrowButton(text), QPushButton(text)
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    holder.show()
    holder.resize(400, 40)
    assert button.width() == usual.sizeHint().width()
    holder.resize(holder.minimumSizeHint())
    assert button.minimumSizeHint().width() == holder.width() == button.width()
    text_width = button.fontMetrics().horizontalAdvance(text)
    assert text_width < button.width() < usual.sizeHint().width()
