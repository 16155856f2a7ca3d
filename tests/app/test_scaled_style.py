"""Boxes, handles and arrows grow with the type beside them."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.image_grid import image_icon

Control, Part = QStyle.ComplexControl, QStyle.SubControl


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("light")
    theme.apply()
    yield theme
    theme.use("light", 1.0)


def part_of(widget: QSpinBox | QSlider | QComboBox, part: Part) -> QRect:
    """Where a part of a control is."""
    option, control = {
        QSpinBox: (QStyleOptionSpinBox(), Control.CC_SpinBox),
        QSlider: (QStyleOptionSlider(), Control.CC_Slider),
        QComboBox: (QStyleOptionComboBox(), Control.CC_ComboBox),
    }[type(widget)]
    widget.initStyleOption(option)
    return widget.style().subControlRect(control, option, part, widget)


def box_of(check: QCheckBox) -> QRect:
    option = QStyleOptionButton()
    check.initStyleOption(option)
    return check.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, check)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_box_is_twice_as_large_beside_type_that_is(theme: Theme, qtbot: QtBot) -> None:
    check = shown(qtbot, QCheckBox("log"))
    before, width = box_of(check).width(), check.sizeHint().width()
    theme.use("light", 2.0)
    assert box_of(check).width() == 2 * before
    assert check.sizeHint().width() > width + before
    theme.use("light", 1.0)
    assert (box_of(check).width(), check.sizeHint().width()) == (before, width)


def test_a_slider_s_handle_grows(theme: Theme, qtbot: QtBot) -> None:
    slider = shown(qtbot, QSlider())
    before = part_of(slider, Part.SC_SliderHandle).size()
    theme.use("light", 2.0)
    assert part_of(slider, Part.SC_SliderHandle).size() == 2 * before


def test_icons_of_menus_and_pictures_in_lists_grow(theme: Theme, qapp: QApplication) -> None:
    metric = QStyle.PixelMetric.PM_SmallIconSize
    before = qapp.style().pixelMetric(metric)
    theme.use("light", 2.0)
    assert qapp.style().pixelMetric(metric) == 2 * before
    icon = image_icon(np.zeros((28, 28), np.uint8), theme)
    assert icon.actualSize(QSize(44, 44)) == QSize(44, 44)


def test_the_buttons_of_a_spin_box_grow_and_leave_its_text_its_room(
    theme: Theme, qtbot: QtBot
) -> None:
    spin = shown(qtbot, QSpinBox())
    before = part_of(spin, Part.SC_SpinBoxUp).width()
    theme.use("light", 2.0)
    spin.resize(spin.sizeHint())
    up, text = part_of(spin, Part.SC_SpinBoxUp), part_of(spin, Part.SC_SpinBoxEditField)
    assert up.width() == 2 * before
    assert not up.intersects(text)
    assert text.width() >= spin.fontMetrics().horizontalAdvance("99")


@pytest.mark.parametrize(
    ("kind", "part"), [(QComboBox, Part.SC_ComboBoxArrow), (QSpinBox, Part.SC_SpinBoxUp)]
)
def test_an_arrow_grows(theme: Theme, qtbot: QtBot, kind: type[QWidget], part: Part) -> None:
    widget = shown(qtbot, kind())
    before = arrow_pixels(widget, part)
    theme.use("light", 2.0)
    widget.resize(widget.sizeHint())
    assert arrow_pixels(widget, part) > 2 * before > 0


def arrow_pixels(widget: QWidget, part: Part) -> int:
    """How many dark pixels there are within a button of it, without its edges."""
    place = part_of(widget, part).adjusted(3, 3, -3, -3)
    picture = widget.grab(place).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y).lightness() < 130 for x, y in points)
