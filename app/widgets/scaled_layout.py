"""Layouts that follow the zoom: gaps and margins grow with the text."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFormLayout, QGridLayout, QLayout, QWidget

_USUAL = "usualSizes"  # property of a layout: its sizes at scale 1


def scale_layouts(widget: QWidget, scale: float) -> None:
    """Scale gaps and margins of all box, grid and form layouts below a widget, and its own.

    They are made with their sizes at scale 1, which each remembers when it is first seen here.
    """
    kinds = QBoxLayout, QGridLayout, QFormLayout
    layouts = [each for each in widget.findChildren(QLayout) if isinstance(each, kinds)]
    for layout in layouts:  # before any is scaled: one inside another may have that one's gaps
        if layout.property(_USUAL) is None:
            layout.setProperty(_USUAL, _sizes(layout))
    for layout in layouts:
        _scale(layout, scale)


def _scale(layout: QBoxLayout | QGridLayout | QFormLayout, scale: float) -> None:
    usual = layout.property(_USUAL)
    left, top, right, bottom, horizontal, vertical = (round(size * scale) for size in usual)
    layout.setContentsMargins(left, top, right, bottom)
    if isinstance(layout, QBoxLayout):
        layout.setSpacing(horizontal)
    else:
        layout.setHorizontalSpacing(horizontal)
        layout.setVerticalSpacing(vertical)


def _sizes(layout: QBoxLayout | QGridLayout | QFormLayout) -> list[int]:
    margins = layout.contentsMargins()
    if isinstance(layout, QBoxLayout):
        gaps = [layout.spacing()] * 2
    else:
        gaps = [layout.horizontalSpacing(), layout.verticalSpacing()]
    return [margins.left(), margins.top(), margins.right(), margins.bottom(), *gaps]
