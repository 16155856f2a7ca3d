"""The table of a mini-batch has room for its numbers."""

import pytest
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
    [(346, 1.0, "−2.2e−4"), (370, 1.0, "−2.2e−4"), (592, 1.0, "−2.23e−4"), (450, 1.5, "−2.2e−4")],
)
def test_no_number_is_cut(qtbot: QtBot, width: int, scale: float, written: str) -> None:
    theme = Theme(scale=scale)
    table = SampleTable(theme)
    qtbot.addWidget(table)
    table.setFont(theme.font())
    table.resize(width, 300)
    table.show()
    text_of, margin = table.fontMetrics().horizontalAdvance, QStyle.PixelMetric.PM_FocusFrameHMargin
    beside = 2 * (table.style().pixelMetric(margin) + 1)
    texts = {IMAGE: "99: 7", INPUT: "−0.0018", **dict.fromkeys((DELTA, PRODUCT), written)}
    if not table.isColumnHidden(DIFFERENCE):
        texts[DIFFERENCE] = written
    for column, text in texts.items():
        assert table.columnWidth(column) >= text_of(text) + beside, column
