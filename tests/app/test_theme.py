"""The look: legible, with edges that can be seen, and quick to change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.theme import DARK, LIGHT, Colors, Theme
from app.window.main_window import MainWindow

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
MODES = pytest.mark.parametrize("mode", ["light", "dark"])


def contrast(one: QColor, other: QColor) -> float:
    """Ratio of relative luminances as in WCAG 2.1."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@THEMES
def test_text_has_four_and_a_half_times_the_contrast_of_its_ground(colors: Colors) -> None:
    grounds = colors.ground, colors.surface, colors.raised
    pairs = [
        (text, ground) for text in (colors.text, colors.muted, colors.error) for ground in grounds
    ]
    pairs += [
        (colors.text, colors.warning_ground),
        (colors.accent, colors.surface),
        (colors.on_accent, colors.accent),
    ]
    for text, ground in pairs:
        assert contrast(QColor(text), QColor(ground)) >= 4.5, (text, ground)


@MODES
def test_the_palette_s_texts_are_legible(qapp: QApplication, mode: str) -> None:
    Theme(mode).apply()
    palette, role = qapp.palette(), QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.PlaceholderText, role.Window),
        (role.BrightText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


@MODES
def test_fields_and_boxes_have_edges_that_can_be_seen(qtbot: QtBot, mode: str) -> None:
    Theme(mode).apply()
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    fields = QLineEdit(), QCheckBox()
    for field in fields:
        layout.addWidget(field)
    image = page.grab().toImage()
    ground = image.pixelColor(2, 2)
    for field in fields:
        middle = field.geometry().center().y()
        outside = range(field.x(), field.x() + 12)
        best = max(contrast(image.pixelColor(x, middle), ground) for x in outside)
        assert best >= 3, field


@MODES
def test_a_ticked_box_shows_a_tick(qtbot: QtBot, mode: str) -> None:
    Theme(mode).apply()
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    empty = box.grab().toImage()
    box.setChecked(True)
    ticked = box.grab().toImage()
    surface = box.palette().color(QPalette.ColorRole.Base)
    changed = [
        ticked.pixelColor(x, y)
        for x in range(ticked.width())
        for y in range(ticked.height())
        if ticked.pixelColor(x, y) != empty.pixelColor(x, y)
    ]
    assert max(contrast(color, surface) for color in changed) >= 4.5


def test_the_application_has_no_style_sheet(window: MainWindow, qapp: QApplication) -> None:
    window.set_theme("dark")
    assert qapp.styleSheet() == ""


def test_a_stored_scale_becomes_the_nearest_that_can_be_zoomed(qapp: QApplication) -> None:
    theme = Theme("light", 1.7)
    assert theme.scale == 1.75
    theme.use("light", 1.45)
    assert theme.scale == 1.5
    assert theme.scale_after(1) == 1.75
    theme.use("light", 1.0)
