"""The table of a mini-batch has room for its numbers."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from app.pages.network.views.sample_table import (
    DELTA,
    DIFFERENCE,
    IMAGE,
    INPUT,
    PRODUCT,
    SampleTable,
)
from app.theme import Theme


@pytest.mark.parametrize(
    ("width", "scale", "written"),
    [(371, 1.0, "−6.7e−4"), (399, 1.0, "−6.7e−4"), (634, 1.0, "−6.74e−4"), (482, 1.5, "−6.7e−4")],
)
def test_no_number_is_cut(qtbot: QtBot, width: int, scale: float, written: str) -> None:
    theme = Theme(scale=scale)
    table = SampleTable(theme)
    qtbot.addWidget(table)
    table.setFont(theme.font())
    table.resize(width, 300)
    table.show()
    beside = 2 * (table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
    of_mean = dict.fromkeys((PRODUCT, DIFFERENCE), written)
    of_image = {IMAGE: "99: 7", INPUT: "−0.0018", DELTA: written}
    for texts, bold in ((of_image, False), ({IMAGE: "mean", **of_mean}, True)):
        text_of = QFontMetrics(theme.font(bold=bold)).horizontalAdvance
        for column, text in texts.items():
            cut = table.columnWidth(column) < text_of(text) + beside
            assert table.isColumnHidden(column) or not cut, column
