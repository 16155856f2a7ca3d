"""The losses of one sample as curves, and their names among them."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.loss.views.curves_view import LossCurves
from app.theme import Theme
from tests.app.drawn import upright_line


def test_the_line_of_these_outputs_does_not_run_through_the_names(qtbot: QtBot) -> None:
    view = LossCurves(Theme("light"), QWidget())
    qtbot.addWidget(view)
    names = [each for each in view.plot.getPlotItem().items if isinstance(each, pg.TextItem)]
    assert len(names) == 2
    for name in names:
        assert name.fill.style() is Qt.BrushStyle.SolidPattern
        assert name.zValue() > upright_line(view.plot).zValue()
