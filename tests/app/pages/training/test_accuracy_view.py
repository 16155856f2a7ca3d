"""The accuracies as curves, and their names beside the ends of these."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.training.views.accuracy_view import AccuracyView
from app.theme import Theme


def test_no_curve_runs_through_the_names(qtbot: QtBot) -> None:
    view = AccuracyView(Theme("light"))
    qtbot.addWidget(view)
    items = view.plot.getPlotItem().items
    names = [each for each in items if isinstance(each, pg.TextItem)]
    curves = [each for each in items if isinstance(each, pg.PlotDataItem)]
    assert len(names) == len(curves) == 2
    for name in names:
        assert name.fill.style() is Qt.BrushStyle.SolidPattern
        assert all(name.zValue() > curve.zValue() for curve in curves)
