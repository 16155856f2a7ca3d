"""Views made of cells: every cell is in the view, and found where it is painted."""

from collections.abc import Callable
from itertools import cycle, product

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.pages.network.model.histograms import histogram_of
from app.pages.network.views.confusion_view import ConfusionView
from app.pages.network.views.histogram_grid import HistogramGrid, HistogramRow, top_of
from app.pages.network.views.units_view import UnitsView
from app.pages.network.views.weights_view import WeightsView
from app.theme import Theme
from app.widgets.cell_view import CellView
from nncore import UnitActivity
from tests.thoroughness import briefly

SIZES = [(300, 260), (640, 480), (1600, 900)]


def matrix(n_classes: int, name: str) -> tuple[CellView, int]:
    view = ConfusionView(Theme())
    names = tuple(f"{name}{k}" for k in range(n_classes))
    view.show_matrix(np.ones((n_classes, n_classes), np.int64), names, in_shares=False)
    return view, n_classes**2


def pictures(n: int, shape: tuple[int, int]) -> tuple[CellView, int]:
    view = WeightsView(Theme(), "weights", "weightsView")
    view.show_pictures(np.ones((n, *shape)), 1.0, tuple(range(n)))
    return view, n


def units(*sizes: int) -> tuple[CellView, int]:
    view = UnitsView(Theme())
    view.show_layers([UnitActivity(np.zeros(n), np.ones(n)) for n in sizes])
    return view, sum(sizes)


def histograms(rows: int, columns: int) -> tuple[CellView, int]:
    view = HistogramGrid(Theme(), "histograms", "histograms", "")
    row = HistogramRow("row", [histogram_of(np.ones(3), 0, 1)] * columns, [None] * columns)
    view.show_rows([row] * rows, [f"layer {k}" for k in range(columns)])
    return view, rows * columns


VIEWS = [
    (matrix, (2, "")),
    (matrix, (10, "")),
    (matrix, (10, "a long name ")),
    (matrix, (62, "kind ")),
    (pictures, (1, (28, 28))),
    (pictures, (50, (28, 28))),
    (pictures, (7, (4, 9))),
    (pictures, (400, (9, 9))),
    (units, (1,)),
    (units, (50, 30)),
    (units, (100,) * 9),
    (histograms, (5, 9)),
    (histograms, (2, 1)),
]


CROWDED = [(matrix, (62, "kind ")), (units, (100,) * 9), (pictures, (400, (9, 9)))]


@briefly(
    ("kind", "size"),
    quick=[case for case in zip(VIEWS, cycle(SIZES), strict=False) if case[0] not in CROWDED],
    thorough=product(VIEWS, SIZES),
)
def test_every_cell_is_in_the_view_and_found_where_it_is_painted(
    qtbot: QtBot,
    kind: tuple[Callable[..., tuple[CellView, int]], tuple[object, ...]],
    size: tuple[int, int],
) -> None:
    make, arguments = kind
    view, count = make(*arguments)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    assert view.cells()[1] == count
    for i in {*range(0, count, max(count // 100, 1)), count - 1}:
        rect = view.cell_rect(i)
        assert view.cell_at(rect.center()) == i
        assert QRectF(view.rect()).adjusted(-1, -1, 1, 1).contains(rect)
    assert not view.grab().isNull()
    view.update_accessible_text()
    assert view.accessibleDescription()


def test_the_highest_bar_is_as_high_as_the_picture_unless_it_dwarfs_the_others() -> None:
    assert top_of(np.array([0.2, 0.5, 0.3])) == 0.5
    assert top_of(np.array([0.9, 0.06, 0.04])) < 0.9
    assert top_of(np.array([0.0, 1.0, 0.0])) == 1.0


def test_bars_and_the_outline_over_them_have_one_scale(qtbot: QtBot) -> None:
    theme, n = Theme(), 40
    places = (np.arange(n) + 0.5) / n
    flat, peaks = histogram_of(places, 0.0, 1.0), histogram_of(places[: n // 2], 0.0, 1.0)
    assert peaks.shares.max() == pytest.approx(2 * flat.shares.max())
    view = HistogramGrid(theme, "histograms", "histograms", "")
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show_rows([HistogramRow("weights", [flat], [peaks])], ["layer 1"])
    image, rect = view.grab().toImage(), view.cell_rect(0)
    x = round(rect.left() + 0.75 * rect.width())  # the outline lies at the bottom there
    column = [image.pixelColor(x, y).name() for y in range(image.height())]
    bar = column.count(QColor(theme.colors.loss).name())
    body = rect.height() - view.fontMetrics().height()
    assert bar == pytest.approx(body / 2, abs=3)


def test_the_cell_pointed_at_is_told(qtbot: QtBot) -> None:
    view, _ = units(3, 2)
    qtbot.addWidget(view)
    view.point_at(4)
    view.update_accessible_text()
    assert view.accessibleDescription().startswith("layer 2, unit 1: on for 100.0")
