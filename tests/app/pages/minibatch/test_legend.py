"""Legend of how often an image was drawn."""

import re

import pytest
from PySide6.QtGui import QColor

from app.theme import DARK, LIGHT, Colors
from app.window.main_window import MainWindow
from tests.app.color_vision import contrast


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_sample_of_a_color_is_seen_on_the_ground_of_the_page(
    window: MainWindow, colors: Colors
) -> None:
    window.set_theme("dark" if colors.is_dark else "light")
    window.show_page("miniBatch")
    window.page.update_state(tab="draw")
    samples = re.findall("color:(#[0-9a-f]{6})", window.page.draw_view.legend.text())
    assert len(samples) == 5
    faint = {c: contrast(QColor(c), QColor(colors.ground)) for c in samples}
    assert {c: ratio for c, ratio in faint.items() if ratio < 3} == {}
