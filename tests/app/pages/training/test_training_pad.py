"""A digit drawn beside the plots is read by the network, and again while that learns."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.window.main_window import MainWindow
from tests.app.asking import answer, network_now
from tests.app.class_sets import kinds, small_set
from tests.app.drawn import probabilities
from tests.app.fronts import lay_out
from tests.app.test_layout import cut, scrolled_sideways
from tests.stress.mouse import MOVE, PRESS, RELEASE, send

WAIT_MS = 30_000
SEVEN = ((0.09, 0.3, 0.25, 0.7, 0.25, 0.45, 0.8),)


def pad_of(window: MainWindow) -> Any:
    return window.page.findChild(QWidget, "trainingPad")


def open_pad(window: MainWindow, qtbot: QtBot) -> None:
    window.page.findChild(QWidget, "trainingPadBox").click()
    answer(window.session, qtbot, lambda trainer: None)


def shown(window: MainWindow) -> np.ndarray:
    """The probabilities that the bars stand for."""
    return probabilities(window.page.pad.answer.bars)


def expected(window: MainWindow, qtbot: QtBot) -> np.ndarray:
    pixels = window.page.pad.answer.image.pixels
    return network_now(window.session, qtbot).predict(pixels.ravel() / 255)


def draw(window: MainWindow, *points: tuple[float, float]) -> None:
    pad = pad_of(window)
    place = pad.place()
    corner = QPointF(place.width(), place.height())
    places = [
        (place.topLeft() + QPointF(x * corner.x(), y * corner.y())).toPoint() for x, y in points
    ]
    send(pad, PRESS, places[0])
    for each in places[1:]:
        send(pad, MOVE, each)
    send(pad, RELEASE, places[-1])


def test_the_pad_is_closed_at_first(window: MainWindow, qtbot: QtBot) -> None:
    assert not pad_of(window).isVisible()
    open_pad(window, qtbot)
    assert pad_of(window).isVisible()


def test_an_empty_pad_is_not_answered(window: MainWindow, qtbot: QtBot) -> None:
    open_pad(window, qtbot)
    assert window.page.pad.answer.words.text() == "no digit yet"
    assert not shown(window).any()


def test_what_is_drawn_is_read_by_the_network(window: MainWindow, qtbot: QtBot) -> None:
    open_pad(window, qtbot)
    draw(window, (0.3, 0.25), (0.7, 0.25), (0.45, 0.8))
    assert len(window.page.state.strokes) == 1
    qtbot.waitUntil(lambda: bool(shown(window).any()), timeout=WAIT_MS)
    assert shown(window) == pytest.approx(expected(window, qtbot), abs=1e-6)
    window.page.findChild(QWidget, "trainingPadClearButton").click()
    assert not shown(window).any()


@pytest.mark.thorough
def test_the_answer_changes_as_the_network_learns(window: MainWindow, qtbot: QtBot) -> None:
    window.page.update_state(pad=True, strokes=SEVEN)
    qtbot.waitUntil(lambda: bool(shown(window).any()), timeout=WAIT_MS)
    untrained = shown(window)
    window.session.start()
    qtbot.waitUntil(lambda: window.session.run.iteration > 300, timeout=WAIT_MS)
    window.session.pause()
    answer(window.session, qtbot, lambda trainer: None)
    qtbot.waitUntil(
        lambda: np.abs(shown(window) - expected(window, qtbot)).max() < 1e-6, timeout=WAIT_MS
    )
    assert np.abs(shown(window) - untrained).max() > 0.01


def test_the_drawing_is_there_again_in_the_next_window(window: MainWindow, qtbot: QtBot) -> None:
    window.page.update_state(pad=True, strokes=SEVEN)
    successor = rebuild_window(window)
    assert pad_of(successor).strokes == SEVEN
    qtbot.waitUntil(lambda: bool(shown(successor).any()), timeout=WAIT_MS)
    pixels = successor.page.pad.answer.image.pixels
    assert pixels.any(axis=1).sum() == 20


def test_a_drawing_is_read_in_the_size_of_other_data(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.page.update_state(pad=True, strokes=SEVEN)
    window.session.start()
    dataset = small_set(kinds(5))
    monkeypatch.setattr("app.session.session.load_dataset", lambda *_, **__: dataset)
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.session.load(Path("small.npz"))
    qtbot.waitUntil(lambda: len(shown(window)) == 5 and bool(shown(window).any()), timeout=WAIT_MS)
    assert window.page.pad.answer.image.pixels.shape == (9, 9)
    assert window.errors.box is None


@pytest.mark.parametrize("size", ["1024x768", "1366x768"])
def test_the_pad_has_room_beside_the_plots(
    open_window: Callable[..., MainWindow], qtbot: QtBot, size: str
) -> None:
    window = open_window("--page", "training", "--size", size)
    window.page.update_state(pad=True, strokes=SEVEN)
    answer(window.session, qtbot, lambda trainer: None)
    lay_out()
    assert scrolled_sideways(window.page) + cut(window) == []
