"""The style of every widget: its boxes, handles and bars are as large as the type beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)
from shiboken6 import isValid

Metric, Control, Part = QStyle.PixelMetric, QStyle.ComplexControl, QStyle.SubControl
Disabled = QPalette.ColorGroup.Disabled
StepEnabled = QAbstractSpinBox.StepEnabledFlag
BASE = "Fusion"
LARGE = 1.5  # scale from which boxes look small beside the type
SCALED = frozenset(
    {
        Metric.PM_IndicatorWidth,
        Metric.PM_IndicatorHeight,
        Metric.PM_ExclusiveIndicatorWidth,
        Metric.PM_ExclusiveIndicatorHeight,
        Metric.PM_CheckBoxLabelSpacing,
        Metric.PM_RadioButtonLabelSpacing,
        Metric.PM_SliderThickness,
        Metric.PM_SliderLength,
        Metric.PM_ScrollBarExtent,
        Metric.PM_SmallIconSize,
    }
)
BUTTON = 14  # pixels that the style gives the buttons of a spin box
ARROW = 7  # pixels that an arrow of it is wide
ARROWS = {  # of the controls that have some: where they are, and whether they point down
    Control.CC_ComboBox: ((Part.SC_ComboBoxArrow, True),),
    Control.CC_SpinBox: ((Part.SC_SpinBoxUp, False), (Part.SC_SpinBoxDown, True)),
}


class ScaledStyle(QProxyStyle):
    """Fusion, whose lengths are for type of one size, at the scale of the type in use."""

    def __init__(self) -> None:
        super().__init__(BASE)
        self.scale = 1.0

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: Any = None
    ) -> int:
        length = super().pixelMetric(metric, option, widget)
        return round(length * self.scale) if metric in SCALED else length

    @property
    def _wider(self) -> int:
        """Pixels by which the buttons of a spin box are wider than those of the style."""
        return round(BUTTON * (self.scale - 1))

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: Any = None,
    ) -> QSize:
        wanted = super().sizeFromContents(kind, option, size, widget)
        if kind is QStyle.ContentsType.CT_SpinBox:
            wanted.setWidth(wanted.width() + self._wider)
        return wanted

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: Any = None,
    ) -> QRect:
        place = super().subControlRect(control, option, part, widget)
        if control is Control.CC_SpinBox and part is Part.SC_SpinBoxEditField:
            place.adjust(0, 0, -self._wider, 0)
        elif control is Control.CC_SpinBox and part is not Part.SC_SpinBoxFrame:
            place.adjust(-self._wider, 0, 0, 0)
        return place

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: Any = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if self.scale == 1:
            return
        for part, points_down in ARROWS.get(control, ()):
            place = self.subControlRect(control, option, part, widget)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            group = option.palette.currentColorGroup() if _leads(widget, part) else Disabled
            painter.setBrush(option.palette.brush(group, QPalette.ColorRole.ButtonText))
            painter.drawPolygon(_arrow(place, round(ARROW * self.scale), points_down))
            painter.restore()


def _leads(widget: QWidget | None, part: QStyle.SubControl) -> bool:
    """Whether an arrow does something: that of a spin box not at the end of its range."""
    if not isinstance(widget, QAbstractSpinBox):
        return True
    up, down = StepEnabled.StepUpEnabled, StepEnabled.StepDownEnabled
    return bool(widget.stepEnabled() & (up if part is Part.SC_SpinBoxUp else down))


def _arrow(place: QRect, width: int, points_down: bool) -> QPolygonF:
    """A triangle in the middle of a place."""
    middle, half = place.center(), width / 2
    height = half if points_down else -half
    base = middle.y() - height / 2
    return QPolygonF(
        [
            QPointF(middle.x() - half, base),
            QPointF(middle.x() + half, base),
            QPointF(middle.x(), base + height),
        ]
    )


_style: ScaledStyle | None = None  # of the application, which takes it with it


def use_scaled_style(app: QApplication, scale: float) -> None:
    """Have the application's boxes, handles and bars at a scale that fits its type.

    Up to `LARGE` they are Fusion's own, and until it is reached the style is Fusion itself: one in
    Python is asked thousands of times for a page, which a zoom would wait for.
    """
    global _style
    fitting = scale if scale >= LARGE else 1.0
    if _style is not None and isValid(_style):
        _style.scale = fitting
    elif fitting != 1:
        _style = ScaledStyle()
        _style.scale = fitting
        app.setStyle(_style)
    elif app.style().name() != BASE.lower():
        app.setStyle(BASE)
