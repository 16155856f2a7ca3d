"""The bar of the player."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QLabel, QToolButton

from app.languages import LANGUAGES
from app.pages import PAGES
from app.widgets.headline import SMALLEST
from app.window.main_window import MainWindow
from tests.app.color_vision import contrast
from tests.app.fronts import fronts, lay_out
from tests.thoroughness import briefly


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bar_does_not_jump_between_run_and_pause(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    transport = open_window("--lang", language).transport
    button = transport.findChild(QToolButton, "runButton")
    run = button.text(), button.sizeHint().expandedTo(button.minimumSize()).width()
    transport.action_run.trigger()
    pause = button.text(), button.sizeHint().expandedTo(button.minimumSize()).width()
    assert run[0] != pause[0]
    assert run[1] == pause[1]


def is_whole(window: MainWindow, size: float = 1.0) -> bool:
    """Whether all of the headline has room in type of this size."""
    headline = window.transport.headline
    metrics = QFontMetrics(window.lab.theme.font(size))
    room = QRect(0, 0, headline.width(), 10_000)
    wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, headline.text())
    return wrapped.height() <= headline.height()


def speed_is_shown(window: MainWindow) -> tuple[bool, bool, bool]:
    """Whether the caption, the slider and how fast it is are shown."""
    lay_out()
    labels = {label.text(): label for label in window.transport.findChildren(QLabel)}
    value = labels[window.page.player.speed_text()]
    parts = labels["Speed"], window.transport.speed_slider, value
    return tuple(each.isVisible() for each in parts)


@pytest.mark.whole_mnist
def test_the_speed_gives_way_to_a_long_headline_and_comes_back(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "loss", "--size", "1024x768")
    headline, say = window.transport.headline, window.transport.headline.show_sentence
    say("Short.")
    assert speed_is_shown(window) == (True, True, True)
    room = headline.width()
    letters = QFontMetrics(window.lab.theme.font()).horizontalAdvance("n ")
    say("n " * round(2 * (room + 100) / letters))
    assert speed_is_shown(window) == (False, True, True)
    assert is_whole(window)
    say("n " * round(2 * (room + 200) / letters))
    assert speed_is_shown(window) == (False, True, True)
    assert is_whole(window, SMALLEST)
    assert not is_whole(window)  # smaller type, before how fast it goes is not read
    say("n " * round(2 * (room + 310) / letters))
    assert speed_is_shown(window) == (False, True, False)
    assert is_whole(window, SMALLEST)
    say("n " * round(2 * (room + 410) / letters))
    assert speed_is_shown(window) == (False, False, False)
    assert is_whole(window, SMALLEST)
    say("Short.")
    assert speed_is_shown(window) == (True, True, True)
    assert headline.width() == room


@pytest.mark.thorough
@briefly(
    ("language", "size", "scale"),
    quick=[("ko", "1024x768", 1.0)],
    thorough=[
        ("en", "1024x768", 1.15),
        ("ko", "1024x768", 1.3),
        ("ko", "1366x768", 1.5),
        ("en", "1366x768", 2.0),
    ],
)
def test_how_fast_it_goes_is_read_in_a_narrow_window_on_every_page(
    open_window: Callable[..., MainWindow], language: str, size: str, scale: float
) -> None:
    window = open_window("--size", size, "--lang", language)
    window.lab.window.update(scale=scale)
    unread = []
    for entry in PAGES:
        window.show_page(entry.key)
        lay_out()
        labels = window.transport.findChildren(QLabel)
        shown = [label.text() for label in labels if label.isVisible()]
        if window.page.player.speed_text() not in (*shown, ""):
            unread.append(entry.key)
    assert unread == []


@pytest.mark.thorough
def test_only_a_page_that_trains_a_network_goes_on_by_epochs(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "training")
    with_epochs = set()
    for entry in PAGES:
        window.show_page(entry.key)
        if window.transport.action_step_epoch.isVisible():
            with_epochs.add(entry.key)
    assert with_epochs == {"loss", "training", "network", "runs"}


@pytest.mark.thorough
@briefly("scale", quick=[1.3], thorough=[1.0])
def test_no_headline_is_cut_where_a_step_can_be_taken_back(
    open_window: Callable[..., MainWindow], scale: float
) -> None:
    window = open_window("--page", "gradient", "--size", "1024x768")
    window.lab.window.update(scale=scale)
    for front in fronts(window.page):
        window.transport.action_step.trigger()
        lay_out()
        assert is_whole(window), front


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_cannot_be_pressed_is_legible_all_the_same(window: MainWindow, mode: str) -> None:
    window.lab.window.update(theme=mode)
    action = window.transport.action_run
    action.setEnabled(False)
    button = window.findChild(QToolButton, "runButton")
    image = button.grab().toImage()
    ground = image.pixelColor(4, image.height() // 2)
    middle = image.width() // 3  # between the icon and the word
    for part, columns in (("icon", range(8, middle)), ("word", range(middle, image.width() - 8))):
        drawn = {image.pixelColor(x, y).name() for x in columns for y in range(image.height())}
        assert max(contrast(QColor(each), ground) for each in drawn) >= 4.5, part
