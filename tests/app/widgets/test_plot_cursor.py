"""The cursor of a plot: what the mouse reads by pointing the keyboard reads by arrows."""

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.hover_readout import HoverReadout
from app.widgets.plots import Plot
from app.window.main_window import MainWindow

SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
BY_CHOOSING = {"digitMap"}  # where arrow keys choose what is told of


class ReadPlot(Plot):
    """A plot of y = x², whose readout tells the place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "square", "x", "y")
        x = np.linspace(0, 10, 11)
        self.curve(lambda colors: colors.text).setData(x, x**2)
        self.show_range((0, 10), (0, 100))
        self.readout = HoverReadout(theme, self)
        self.hovered.connect(self._tell)

    def _tell(self, place: tuple[float, float] | None) -> None:
        self.readout.setText("" if place is None else f"{place[0]:g}, {place[1]:g}")


@pytest.fixture
def plot(qtbot: QtBot, qapp: QApplication) -> ReadPlot:
    plot = ReadPlot(Theme("light"))
    qtbot.addWidget(plot)
    plot.show()
    plot.activateWindow()
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    return plot


def crosshair(plot: Plot) -> dict[float, float]:
    """Where its lines are that are seen, by their angles."""
    lines = [item for item in plot.getPlotItem().items if isinstance(item, pg.InfiniteLine)]
    return {line.angle: line.value() for line in lines if line.isVisible()}


def test_arrows_read_the_values_from_the_middle_on(plot: ReadPlot, qtbot: QtBot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout.text() == "5.5, 50"
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    qtbot.keyClick(plot, Qt.Key.Key_Left, SHIFT)
    assert plot.readout.text() == "5.45, 55"
    assert plot.zoom is None
    assert crosshair(plot) == {90: 5.45, 0: 55}


def test_the_cursor_stays_within_what_is_seen(plot: ReadPlot, qtbot: QtBot) -> None:
    for _ in range(12):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout.text() == "10, 50"


def test_escape_takes_the_cursor_away_before_the_zoom(plot: ReadPlot, qtbot: QtBot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.cursor.place is None
    assert not plot.readout.isVisible()
    assert crosshair(plot) == {}
    assert plot.zoom is not None
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.zoom is None


def test_it_goes_with_the_focus(plot: ReadPlot, qtbot: QtBot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    plot.clearFocus()
    assert plot.cursor.place is None
    assert plot.readout.text() == ""


def test_what_is_read_out_is_announced_and_described(
    plot: ReadPlot, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("app.widgets.plot_cursor.announce", lambda widget, text: told.append(text))
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert told == ["5.5, 50", "6, 50"]
    plot.update_accessible_text()
    assert "6, 50" in plot.accessibleDescription()


class Handle:
    def __init__(self) -> None:
        self.moved = 0.0

    def isVisible(self) -> bool:
        return True

    def nudge(self, right: float, up: float) -> None:
        self.moved += right


def test_beside_a_handle_alt_moves_the_cursor(plot: ReadPlot, qtbot: QtBot) -> None:
    handle = Handle()
    plot.add_handle(handle)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert (handle.moved, plot.cursor.place) == (0.5, None)
    qtbot.keyClick(plot, Qt.Key.Key_Right, ALT)
    assert (handle.moved, plot.cursor.place) == (0.5, (5.5, 50))


def test_a_plot_that_reads_nothing_out_moves_its_view(qtbot: QtBot, qapp: QApplication) -> None:
    plot = Plot(Theme("light"), "square", "x", "y")
    qtbot.addWidget(plot)
    plot.show_range((0, 10), (0, 100))
    plot.show()
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.zoom == pytest.approx((0.5, 10.5, 0, 100))


@pytest.mark.thorough
def test_every_plot_that_tells_the_mouse_tells_the_keyboard(window: MainWindow) -> None:
    deaf = []
    for row in range(window.navigation.count()):
        window.navigation.setCurrentRow(row)
        for plot in window.page.findChildren(Plot):
            tells = plot.receivers("2hovered(PyObject)") > 0
            if tells and not plot.cursor.is_offered and plot.objectName() not in BY_CHOOSING:
                deaf.append(plot.accessibleName())
    assert deaf == []
