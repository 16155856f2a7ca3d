"""Places of the heights beside the probes."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.pages.descent.views.label_places import Labeled, label_places

SEEN = QRectF(0, 0, 400, 300)
RADIUS, GAP = 12.0, 4.0
SIZE = QSizeF(50, 18)


def placed(discs: list[Labeled], first: int = 0) -> list[QRectF | None]:
    return label_places(discs, RADIUS, GAP, SEEN, first)


def at(x: float, y: float, below: bool = False) -> Labeled:
    return Labeled(QPointF(x, y), SIZE, below)


def test_a_label_with_room_stands_where_it_is_wanted():
    above, below = placed([at(100, 150), at(300, 150, below=True)])
    assert above == QRectF(75, 150 - 12 - 4 - 18, 50, 18)
    assert below == QRectF(275, 150 + 12 + 4, 50, 18)


def test_at_the_edge_a_label_stands_on_the_other_side():
    (box,) = placed([at(200, 10)])
    assert box is not None
    assert SEEN.contains(box)
    assert box.top() > 10


@pytest.mark.parametrize("seed", range(20))
def test_no_label_lies_over_another_or_over_a_disc(seed: int):
    rng = np.random.default_rng(seed)
    places = rng.uniform((20, 20), (380, 280), (16, 2)).tolist()
    discs = [at(x, y, bool(rng.integers(2))) for x, y in places]
    boxes = placed(discs, first=5)
    shown = [box for box in boxes if box is not None]
    assert len(shown) >= 8
    assert not any(a.intersects(b) for a, b in combinations(shown, 2))
    for x, y in places:
        disc = QRectF(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)
        assert not any(box.intersects(disc) for box in shown)


def test_the_lowest_ones_label_is_placed_first():
    discs = [at(200, 150), at(206, 150), at(212, 150), at(218, 150), at(224, 150), at(230, 150)]
    boxes = placed(discs, first=3)
    assert boxes[3] == QRectF(218 - 25, 150 - 12 - 4 - 18, 50, 18)
