"""What is changed and changed back leaves no trace: a layout knows nothing of what came before."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.scenes.stillness import Stillness
from app.window.main_window import MainWindow
from tests.app.fronts import fronts, lay_out
from tests.thoroughness import briefly

pytestmark = pytest.mark.whole_mnist

ZOOMED_TWICE, ZOOMED_FAR = 1.3, 2.0
STILL_MS = 70_000


def places(window: QWidget) -> dict[QWidget, QRect | tuple[int, int]]:
    """Where everything is that is seen, how far it scrolls included."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    places = {each: each.geometry() for each in seen if each.window() is window}
    bars = (each for each in seen if isinstance(each, QScrollBar))
    return {**places, **{bar: (bar.minimum(), bar.maximum()) for bar in bars}}


@contextmanager
def zoomed(window: MainWindow) -> Iterator[None]:
    scale = window.lab.window.value.scale
    window.lab.window.update(scale=ZOOMED_FAR)
    yield
    window.lab.window.update(scale=scale)


@contextmanager
def projected(window: MainWindow) -> Iterator[None]:
    window.toggle_projector()
    yield
    window.toggle_projector()


@contextmanager
def dark(window: MainWindow) -> Iterator[None]:
    window.lab.window.update(theme="dark")
    yield
    window.lab.window.update(theme="light")


@contextmanager
def narrowed(window: MainWindow) -> Iterator[None]:
    size = window.size()
    window.resize(1024, size.height())
    yield
    window.resize(size)


CHANGES = zoomed, projected, dark, narrowed


def wait_until_still(window: MainWindow, qtbot: QtBot) -> None:
    """Until all has come that is seen: what is measured takes room, and its progress meanwhile."""
    stillness = Stillness(window.session)
    with qtbot.waitSignal(stillness.reached, timeout=STILL_MS):
        stillness.wait_for(window.page)
    lay_out()


@pytest.mark.thorough
@briefly(
    ("key", "language", "scale", "changes"),
    quick=[("loss", "ko", ZOOMED_TWICE, (projected,))],
    thorough=[
        ("loss", "en", 1.0, CHANGES),
        ("training", "en", 1.0, CHANGES),
        *[(entry.key, "ko", ZOOMED_TWICE, CHANGES) for entry in PAGES],
    ],
)
def test_everything_comes_back_to_its_place(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    key: str,
    language: str,
    scale: float,
    changes: Sequence[Callable[[MainWindow], AbstractContextManager[None]]],
) -> None:
    window = open_window("--size", "1366x768", "--page", key, "--lang", language)
    window.lab.window.update(scale=scale, theme="light")
    moved = {}
    for front in fronts(window.page):
        wait_until_still(window, qtbot)
        before = places(window)
        for change in changes:
            with change(window):
                wait_until_still(window, qtbot)
            wait_until_still(window, qtbot)
            after = places(window)
            if after != before:
                moved[front, change.__name__] = {
                    f"{type(each).__name__} {each.objectName()}"
                    for each in before.keys() | after.keys()
                    if before.get(each) != after.get(each)
                }
                before = after
    assert moved == {}
