"""What a hand does with the window as a whole: pages, transport, looks, data, rebuilding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QTabBar

from app.application import rebuild_window
from app.pages import PAGES
from app.player import FASTEST, SLOWEST
from app.state.window import MODES
from tests.stress.hand import Hand

TRANSPORT = (
    *("actionRun", "actionRun"),
    *("actionStep", "actionStepBack", "actionStepEpoch", "actionReset"),
)
SIZES = (320, 240), (1024, 768), (1280, 720), (1366, 768), (2560, 1440)


def show_page(hand: Hand) -> None:
    entry = hand.rng.choice(PAGES)
    hand.note("page", entry.key)
    hand.window.show_page(entry.key)


def show_tab(hand: Hand) -> None:
    bar = hand.one_of(QTabBar)
    if isinstance(bar, QTabBar) and bar.count():
        index = hand.rng.randrange(bar.count())
        hand.note("tab", index, bar)
        bar.setCurrentIndex(index)


def steer(hand: Hand) -> None:
    action = hand.window.command_actions[hand.rng.choice(TRANSPORT)]
    hand.note("trigger", action.objectName())
    action.trigger()


def choose_speed(hand: Hand) -> None:
    position = hand.rng.choice((SLOWEST, FASTEST, hand.rng.randint(SLOWEST, FASTEST)))
    hand.note("speed", position)
    hand.window.transport.speed_slider.setValue(position)


def choose_theme(hand: Hand) -> None:
    mode = hand.rng.choice(MODES)
    hand.note("theme", mode)
    hand.window.command_actions[f"actionTheme_{mode}"].trigger()


def zoom(hand: Hand) -> None:
    steps = hand.rng.choice((-1, 0, 1))
    hand.note("zoom", steps)
    hand.window.zoom(steps)


def resize(hand: Hand) -> None:
    width, height = hand.rng.choice(SIZES)
    hand.note("resize", width, height)
    hand.window.resize(width, height)


def restore_defaults(hand: Hand) -> None:
    hand.note("restore defaults")
    hand.window.lab.restore_defaults()


def rebuild(hand: Hand) -> None:
    hand.note("rebuild")
    hand.take(rebuild_window(hand.window))


def loading_from(folders: Sequence[Path]) -> Callable[[Hand], None]:
    """Event that loads the built-in MNIST again, or what one of these folders holds."""
    return partial(_load, folders)


def _load(folders: Sequence[Path], hand: Hand) -> None:
    folder = hand.rng.choice((None, *folders))
    hand.note("load", folder.name if folder else "MNIST")
    hand.window.session.load(folder)
