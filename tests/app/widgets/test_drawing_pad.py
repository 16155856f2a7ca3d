"""A hand draws, moves and takes back; so does the keyboard."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets import drawing_pad
from app.widgets.drawing_pad import DrawingPad
from app.widgets.stroke_picture import Drawing
from app.widgets.strokes import Pose
from tests.stress.mouse import MOVE, PRESS, RELEASE, send

SIDE = 202  # with an edge of 1 at either side
BRUSH = 0.1
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Owner:
    """Shows on the pad what a hand makes of it, as a page does."""

    def __init__(self, pad: DrawingPad) -> None:
        self.pad = pad
        self.pose = Pose()
        self.moves: list[tuple[float, float]] = []
        pad.edited.connect(self.show)
        pad.cleared.connect(lambda: self.show(()))
        pad.moved.connect(lambda right, down: self.moves.append((right, down)))
        self.show(())

    def show(self, strokes: tuple, picture: np.ndarray | None = None, moves: bool = False) -> None:
        self.pad.show_drawing(Drawing(strokes, picture, self.pose), BRUSH, (28, 28), moves)


@pytest.fixture
def pad(qtbot: QtBot) -> Iterator[DrawingPad]:
    pad = DrawingPad(Theme("light"), "pad")
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    with qtbot.waitExposed(pad):
        pad.show()
    pad.activateWindow()
    return pad


@pytest.fixture
def owner(pad: DrawingPad) -> Owner:
    return Owner(pad)


def at(x: float, y: float) -> QPoint:
    """A place of the paper, x and y from 0 to 1."""
    return QPoint(round(1 + 200 * x), round(1 + 200 * y))


def drag(pad: DrawingPad, *points: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    send(pad, PRESS, at(*points[0]), button)
    for point in points[1:]:
        send(pad, MOVE, at(*point), button)
    send(pad, RELEASE, at(*points[-1]), button)


def test_a_drag_is_a_stroke_through_its_points(pad: DrawingPad, owner: Owner) -> None:
    drag(pad, (0.2, 0.3), (0.5, 0.3), (0.5, 0.9))
    assert pad.strokes == (pytest.approx((BRUSH, 0.2, 0.3, 0.5, 0.3, 0.5, 0.9)),)
    drag(pad, (0.1, 0.1))
    assert pad.strokes[1] == pytest.approx((BRUSH, 0.1, 0.1))


def test_what_was_moved_is_drawn_on_where_the_pointer_is(pad: DrawingPad, owner: Owner) -> None:
    owner.pose = Pose(right=0.1, down=0.2, size=0.5)
    owner.show(())
    drag(pad, (0.6, 0.7), (0.7, 0.7))  # the middle of the drawing, and a tenth to the right
    assert pad.strokes == (pytest.approx((2 * BRUSH, 0.5, 0.5, 0.7, 0.5)),)
    shown = pad.grab().toImage()
    assert QPointF(pad.place().center()) == QPointF(101, 101)
    assert shown.pixelColor(at(0.65, 0.7)).lightness() < 50
    assert shown.pixelColor(at(0.5, 0.5)).lightness() > 200


def test_undo_takes_strokes_back_one_by_one_and_clear_all(pad: DrawingPad, owner: Owner) -> None:
    for x in (0.2, 0.4, 0.6):
        drag(pad, (x, 0.2), (x, 0.8))
    pad.undo()
    assert len(pad.strokes) == 2
    QTest.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [stroke[1] for stroke in pad.strokes] == pytest.approx([0.2])
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.is_empty


def test_undo_without_strokes_takes_the_picture_away(pad: DrawingPad, owner: Owner) -> None:
    owner.show((), np.full((28, 28), 200, np.uint8))
    assert not pad.is_empty
    pad.undo()
    assert pad.is_empty


def test_the_right_button_moves_and_so_does_the_left_one_if_asked(
    pad: DrawingPad, owner: Owner
) -> None:
    drag(pad, (0.5, 0.5), (0.6, 0.45), button=RIGHT)
    owner.show((), moves=True)
    drag(pad, (0.5, 0.5), (0.5, 0.75))
    assert owner.moves == [pytest.approx((0.1, -0.05)), pytest.approx((0.0, 0.25))]
    assert pad.is_empty


def test_with_shift_it_turns_and_scales_about_the_middle_of_what_is_drawn(
    pad: DrawingPad, owner: Owner
) -> None:
    turns: list[tuple[float, float]] = []
    pad.turned.connect(lambda degrees, factor: turns.append((degrees, factor)))
    owner.pose = Pose(right=0.1, down=-0.1)  # its middle is at (0.6, 0.4)
    owner.show((), moves=True)
    send(pad, PRESS, at(0.7, 0.4), LEFT, SHIFT)
    send(pad, MOVE, at(0.6, 0.6), LEFT, SHIFT)  # from the right to below, twice as far
    send(pad, MOVE, at(0.5, 0.4), LEFT, SHIFT)
    send(pad, MOVE, at(0.6, 0.41), LEFT, SHIFT)  # too near to have an angle
    send(pad, RELEASE, at(0.6, 0.41), LEFT, SHIFT)
    assert turns == [pytest.approx((90, 2)), pytest.approx((90, 0.5))]
    assert not owner.moves


def test_the_keyboard_draws_with_a_pen(pad: DrawingPad, owner: Owner) -> None:
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pad, Qt.Key.Key_Left)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Down)
    QTest.keyClick(pad, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Right)
    x, y = 0.5 - 1 / 28, 0.5 + 1 / 28
    expected = (BRUSH, x, 0.5, x, y, x, y + 1 / 112)
    assert pad.strokes == (pytest.approx(expected, abs=1e-4),)
    QTest.keyClick(pad, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert owner.moves == [pytest.approx((0, -1 / 28))]


def test_after_a_click_space_and_arrows_are_left_to_the_window(
    pad: DrawingPad, owner: Owner
) -> None:
    pad.clearFocus()
    pad.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Right)
    assert pad.is_empty


def test_a_hand_can_scribble_as_long_as_it_likes(
    pad: DrawingPad, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.widgets.strokes.MOST_POINTS", 5)
    monkeypatch.setattr(drawing_pad, "MOST_STROKES", 3)
    places = [(0.1 + 0.02 * i, 0.5 + 0.2 * (i % 2)) for i in range(40)]
    drag(pad, *places)
    assert len(pad.strokes) == 3
    assert max(map(len, pad.strokes)) <= 1 + 2 * 6
    ends = [stroke[-2:] for stroke in pad.strokes]
    assert [stroke[1:3] for stroke in pad.strokes[1:]] == ends[:-1]  # without a gap


def test_it_is_told_what_is_on_the_pad(pad: DrawingPad, owner: Owner) -> None:
    pad.update_accessible_text()
    assert pad.accessibleDescription() == "empty"
    drag(pad, (0.2, 0.2), (0.4, 0.2))
    drag(pad, (0.2, 0.4), (0.4, 0.4))
    pad.update_accessible_text()
    assert pad.accessibleDescription().startswith("2 stroke")
