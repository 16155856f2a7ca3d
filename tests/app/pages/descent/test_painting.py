"""The page is laid out before it is painted: no plot is painted in one size, then in another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.window.main_window import MainWindow

Sizes = dict[str, list[tuple[int, int]]]


class PaintedSizes(QObject):
    """Notes the size of a plot whenever it is painted in another than the last time."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: Sizes = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        plot = watched.parent()
        if event.type() is QEvent.Type.Paint and isinstance(plot, pg.PlotWidget):
            sizes = self.sizes.setdefault(plot.accessibleName(), [])
            if (size := plot.size().toTuple()) not in sizes[-1:]:
                sizes.append(size)
        return False


@contextmanager
def painted_sizes(qtbot: QtBot) -> Iterator[Sizes]:
    """The sizes of all plots that are painted until there is nothing left to be done."""
    noted = PaintedSizes()
    QApplication.instance().installEventFilter(noted)
    yield noted.sizes
    qtbot.waitUntil(lambda: bool(noted.sizes))
    for _ in range(5):
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(noted)


def test_plots_are_painted_in_one_size_where_the_page_opens(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "training", "--size", "1366x768")
    with painted_sizes(qtbot) as sizes:
        window.show_page("descent")
    assert len(sizes) == 2  # the map, and the plot of f
    assert [len(each) for each in sizes.values()] == [1, 1], sizes


@pytest.mark.parametrize("mode", ["points", "curve", "valley"])
def test_plots_are_painted_in_one_size_where_another_mode_is_chosen(
    page: DescentPage, qtbot: QtBot, mode: str
) -> None:
    with painted_sizes(qtbot) as sizes:
        page.mode.choose(mode)
    assert all(len(each) == 1 for each in sizes.values()), sizes
