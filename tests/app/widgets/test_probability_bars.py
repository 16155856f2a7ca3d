"""Bars of probabilities: which of them have a number."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.number_text import percent
from app.theme import Theme
from app.widgets.probability_bars import ProbabilityBars

NAMES = "a", "b", "c"


def test_each_bar_with_room_has_its_number_also_where_not_all_would_have(qtbot: QtBot) -> None:
    """Ten numbers are wider than the row; of three that stand apart none is in the way."""
    bars = ProbabilityBars(Theme(), "Probabilities")
    qtbot.addWidget(bars)
    shares = np.array([0, 0, 0.33, 0, 0.04, 0, 0, 0.41, 0, 0.22])
    bars.show_probabilities(shares, shares, [str(k) for k in range(10)], label=3)
    bars.resize(320, 92)
    texts = [percent(share) if share >= 0.2 else "" for share in shares]
    places = bars.places_of(texts)
    assert {texts[k] for k in (2, 7, 9)} <= {text for _, text in places.values()}
    boxes = [box for box, text in places.values() if text]
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_of_numbers_that_are_in_each_others_way_the_larger_has_its_place(qtbot: QtBot) -> None:
    bars = ProbabilityBars(Theme(), "Probabilities")
    qtbot.addWidget(bars)
    shares = np.array([0, 0, 0, 0.3, 0.4, 0.3, 0, 0, 0, 0])
    bars.show_probabilities(shares, shares, [str(k) for k in range(10)], label=-1)
    bars.resize(bars.minimumSizeHint())
    texts = [percent(share) if share >= 0.2 else "" for share in shares]
    assert [text for _, text in bars.places_of(texts).values() if text] == [texts[4]]


def test_what_is_shown_already_is_not_painted_again(qtbot: QtBot) -> None:
    bars = ProbabilityBars(Theme(), "Probabilities")
    qtbot.addWidget(bars)
    bars.resize(320, 92)
    bars.show()
    paintings = Paintings(bars)
    before, after = np.array([0.5, 0.3, 0.2]), np.array([0.6, 0.2, 0.2])
    for shown in (
        (before, after, NAMES, 1),
        (before, before, NAMES, 1),
        (before, after, NAMES, 2),
        (before, after, ("a", "b", "d"), 2),
    ):
        bars.show_probabilities(*shown)
        assert paintings.since_last() == 1
        bars.show_probabilities(*shown)
        assert paintings.since_last() == 0
    bars.show_probabilities(before.copy(), after.copy(), ("a", "b", "d"), 2)
    assert paintings.since_last() == 0


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        QCoreApplication.processEvents()  # that of its being shown
        self._count = 0
        widget.installEventFilter(self)

    def since_last(self) -> int:
        """Paintings since this was asked before, with those that are due."""
        QCoreApplication.processEvents()
        count, self._count = self._count, 0
        return count

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a painting; it is done all the same."""
        self._count += event.type() == QEvent.Type.Paint
        return False
