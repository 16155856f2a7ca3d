"""A combo box needs the room of its font, also of one that it had before."""

from pytestqt.qtbot import QtBot

from app.widgets.key_combo import KeyCombo


def test_a_smaller_font_gives_the_room_back(qtbot: QtBot) -> None:
    combo = KeyCombo([("train", "training images"), ("test", "test images")])
    qtbot.addWidget(combo)
    font = combo.font()
    usual = combo.minimumSizeHint()
    larger = combo.font()
    larger.setPointSizeF(2 * font.pointSizeF())
    combo.setFont(larger)
    assert combo.minimumSizeHint().width() > usual.width()
    combo.setFont(font)
    assert combo.minimumSizeHint() == usual
