"""Mark of the moment of a run that is looked at, in a plot against time."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt

from app.widgets.plots import Plot


def moment_line(plot: Plot, label_at: float) -> pg.InfiniteLine:
    """Add an upright line with its name to a plot, hidden as long as the run is followed.

    `label_at` is the place of the name, from 0 at the foot of the line to 1.
    """
    name = QCoreApplication.translate("MomentLine", "looked at")
    line = plot.line(
        0.0,
        lambda colors: colors.accent,
        name,
        angle=90,
        dash=Qt.PenStyle.DashLine,
        label_at=label_at,
    )
    line.hide()
    return line
