"""Names of curves in one line or more, each of which begins and ends with a name."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.curve_legend import CurveLegend

RED = "#ff0000"


def ink(legend: CurveLegend) -> list[tuple[int, int]]:
    """Places of red pixels."""
    image = QImage(legend.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    legend.render(image, QPoint())
    spots = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return [(x, y) for x, y in spots if image.pixelColor(x, y).green() < 128]


def test_lines_of_a_legend_begin_where_the_first_does(qtbot: QtBot) -> None:
    red = lambda colors: RED  # noqa: E731
    legend = CurveLegend(Theme(), *(("━", name, red) for name in ("train", "train", "train")))
    qtbot.addWidget(legend)
    font = legend.font()
    font.setBold(True)
    line, name = legend.fontMetrics().height(), QFontMetrics(font).horizontalAdvance("━ train")
    legend.resize(name + 3, 4 * line)  # no space after a name has room
    legend.show()
    spots = ink(legend)
    rows = {y // line for _, y in spots}
    lefts = [min(x for x, y in spots if y // line == row) for row in sorted(rows)]
    assert len(lefts) >= 3
    assert max(lefts[:3]) - min(lefts[:3]) <= 2
