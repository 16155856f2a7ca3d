"""The page is laid out before it is painted: no plot is painted in one size, then in another."""

from collections.abc import Callable

import pyqtgraph as pg
import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.window.main_window import MainWindow

Sizes = dict[str, list[tuple[int, int]]]


@pytest.fixture
def painted_sizes(monkeypatch: pytest.MonkeyPatch) -> Sizes:
    """Sizes of each plot when it is painted, from now on, without those that repeat."""
    noted: Sizes = {}
    paint = pg.GraphicsView.paintEvent

    def noting_paint(plot: pg.GraphicsView, event: QPaintEvent) -> None:
        sizes = noted.setdefault(plot.accessibleName(), [])
        if (size := plot.size().toTuple()) not in sizes[-1:]:
            sizes.append(size)
        paint(plot, event)

    monkeypatch.setattr(pg.GraphicsView, "paintEvent", noting_paint)
    return noted


def paint_all(qtbot: QtBot, sizes: Sizes) -> None:
    """Go on until something was painted and nothing is left to be done."""
    qtbot.waitUntil(lambda: bool(sizes))
    for _ in range(5):
        QApplication.processEvents()


def test_plots_are_painted_in_one_size_where_the_page_opens(
    open_window: Callable[..., MainWindow], qtbot: QtBot, painted_sizes: Sizes
) -> None:
    window = open_window("--page", "training", "--size", "1366x768")
    QApplication.processEvents()
    painted_sizes.clear()
    window.show_page("descent")
    paint_all(qtbot, painted_sizes)
    assert len(painted_sizes) == 2  # the map, and the plot of f
    assert [len(each) for each in painted_sizes.values()] == [1, 1], painted_sizes


@pytest.mark.parametrize("mode", ["points", "curve", "valley"])
def test_plots_are_painted_in_one_size_where_another_mode_is_chosen(
    page: DescentPage, qtbot: QtBot, painted_sizes: Sizes, mode: str
) -> None:
    painted_sizes.clear()
    page.mode.choose(mode)
    paint_all(qtbot, painted_sizes)
    assert all(len(each) == 1 for each in painted_sizes.values()), painted_sizes
