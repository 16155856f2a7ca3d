"""Names in the plot of errors, where it is high and where it is low."""

import pyqtgraph as pg
import pytest
from pytestqt.qtbot import QtBot

from app.pages.gradient.model.error_curves import laboratory_of_formula
from app.pages.gradient.views.error_plot import ErrorPlot
from app.theme import Theme
from nncore import parse_expression
from tests.app.fronts import lay_out

BESTS = 4  # a curve each: central and forward, in two precisions


@pytest.fixture
def plot(qtbot: QtBot) -> ErrorPlot:
    plot = ErrorPlot(Theme())
    qtbot.addWidget(plot)
    plot.show()
    plot.show_laboratory(laboratory_of_formula(parse_expression("sin(x)", ("x",)), 1.0))
    return plot


def marks(plot: ErrorPlot, height: int) -> list[pg.TextItem]:
    """The triangles below the best of each curve, with their words."""
    plot.resize(700, height)
    lay_out()
    plot.plot.grab()
    texts = [item for item in plot.plot.scene().items() if isinstance(item, pg.TextItem)]
    return [text for text in texts if text.isVisible() and "▲" in text.toPlainText()]


def test_the_best_h_has_words_where_they_have_room(plot: ErrorPlot) -> None:
    assert [len(text.toPlainText()) > 1 for text in marks(plot, 500)] == [True] * BESTS
    assert [text.toPlainText() for text in marks(plot, 220)] == ["▲"] * BESTS
    assert [len(text.toPlainText()) > 1 for text in marks(plot, 500)] == [True] * BESTS


@pytest.mark.parametrize("height", [180, 220, 500])
def test_what_marks_the_best_h_is_within_the_plot(plot: ErrorPlot, height: int) -> None:
    found = marks(plot, height)
    shown = plot.plot.getViewBox().sceneBoundingRect()
    assert len(found) == BESTS
    assert all(shown.contains(text.mapRectToScene(text.boundingRect())) for text in found)
