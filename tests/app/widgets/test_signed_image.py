"""What a picture of a gradient paints: its frames whole, and its scale."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.signed_image import SignedImage

SIDE = 28
LAST = SIDE * SIDE - 1


def shown(qtbot: QtBot, values: np.ndarray, current: int | None = None) -> SignedImage:
    """A picture that is as wide as its widget."""
    image = SignedImage(Theme(), "∂L/∂W1")
    qtbot.addWidget(image)
    image.show_values(values, 1.0, current)
    image.resize(196, 300)
    image.show()
    return image


def body_of(image: SignedImage) -> QRectF:
    """The picture without its scale."""
    return image.cell_rect(0).united(image.cell_rect(LAST))


def painted(image: SignedImage) -> QImage:
    return image.grab().toImage()


def share_of(color: str, image: QImage, column: int, rows: range) -> float:
    """Share of these rows of a column that have a color."""
    hits = [image.pixelColor(column, row).name() == QColor(color).name() for row in rows]
    return sum(hits) / len(hits)


@pytest.mark.parametrize("current", [SIDE - 1, LAST])
def test_the_mark_of_a_cell_in_the_last_column_is_closed(qtbot: QtBot, current: int) -> None:
    image = shown(qtbot, np.zeros((SIDE, SIDE)), current)
    picture, color = painted(image), Theme().colors.text
    row = round(body_of(image).top() + (current // SIDE + 0.5) * body_of(image).height() / SIDE)
    marked = [x for x in range(image.width()) if share_of(color, picture, x, range(row, row + 1))]
    width = body_of(image).width() / SIDE
    assert marked[-1] - marked[0] > width - 1  # its left and its right side


def test_a_picture_has_a_line_on_all_its_sides(qtbot: QtBot) -> None:
    image = shown(qtbot, np.ones((SIDE, SIDE)))
    body, picture, color = body_of(image), painted(image), Theme().colors.line
    rows = range(round(body.top()) + 5, round(body.bottom()) - 5)
    for side in (body.left(), body.right()):
        near = range(max(int(side) - 1, 0), min(int(side) + 2, image.width()))
        assert max(share_of(color, picture, x, rows) for x in near) > 0.5


@pytest.mark.parametrize("pointed", [None, 5])
def test_the_scale_is_painted_whatever_is_pointed_at(qtbot: QtBot, pointed: int | None) -> None:
    image = shown(qtbot, np.zeros((SIDE, SIDE)))
    image.activateWindow()
    image.setFocus(Qt.FocusReason.TabFocusReason)
    image.point_at(pointed)
    picture, body = painted(image), body_of(image)
    below = range(round(body.bottom()) + 2, image.height())
    plus = QColor(Theme().colors.plus)
    last = [picture.pixelColor(round(body.right()) - 2, y) for y in below]
    assert min(abs(c.red() - plus.red()) + abs(c.blue() - plus.blue()) for c in last) < 20
