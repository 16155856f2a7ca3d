"""A start outside of the map."""

from PySide6.QtWidgets import QDoubleSpinBox

from app.pages.descent.page import DescentPage

from ..test_descent_page import ROWS


def test_an_arrow_points_at_a_start_beyond_the_map(page: DescentPage):
    arrow = page.stage.picture.map.start_pointer.arrow
    assert not len(arrow.tips)
    page.findChild(QDoubleSpinBox, "startXSpin").setValue(500.0)
    (left, right), (bottom, top) = page.stage.picture.map.visible_range
    (tip,), (tail,) = arrow.tips, arrow.tails
    assert left + 0.9 * (right - left) < tip[0] < right
    assert bottom < tip[1] < top
    assert tip[0] > tail[0]
    page.findChild(QDoubleSpinBox, "startXSpin").setValue(1.0)
    assert not len(arrow.tips)


def test_a_start_too_far_off_is_no_ball_that_has_left(page: DescentPage):
    page.findChild(QDoubleSpinBox, "startXSpin").setValue(500.0)
    text = page.inspector.text.text()
    assert "The start lies too far out" in text
    assert "for good" not in text
    assert page.table.item(ROWS.index(ROWS[0]), 3).toolTip() == "starts too far off"
