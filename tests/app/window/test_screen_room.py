"""A window is never larger than its screen."""

import pytest
from PySide6.QtCore import QSize

from app.window.screen_room import bounded_size


@pytest.mark.parametrize(
    ("asked", "available", "size"),
    [
        ((1366, 768), (1366, 768), (1366, 744)),  # the title bar takes 24
        ((1280, 720), (1024, 768), (1024, 720)),
        ((1024, 700), (1920, 1080), (1024, 700)),
    ],
)
def test_a_window_and_its_title_bar_stay_on_the_screen(asked, available, size) -> None:
    assert bounded_size(QSize(*asked), QSize(*available), 24) == QSize(*size)
