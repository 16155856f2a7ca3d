"""Every view of the tabs that have several: laid out, named, explained, at every moment."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.parts.looks_part import LooksPart
from app.session.run import RunStatus
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.class_sets import kinds, small_set
from tests.app.fronts import lay_out
from tests.app.seen import shown_fields
from tests.app.test_layout import cut, scrolled_sideways
from tests.app.window.test_explanations import controls, told
from tests.app.window.test_keyboard_and_screen_reader import focusable, name_of
from tests.thoroughness import briefly

WAIT_MS = 20_000
DEEP = TrainingConfig(hidden_sizes=(30,) * 9, activation="relu", weight_init_std="he")


def looks(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Bring every view of every such tab to the front."""
    for key, part in window.page.parts.items():
        if isinstance(part, LooksPart):
            window.page.update_state(tab=key)
            for look in part.looks:
                part.model.update(look=look)
                lay_out()
                yield key, look


def wait_for_moment(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.page.part.moment is not None, timeout=WAIT_MS)


@pytest.mark.thorough
@briefly(
    ("language", "size"),
    quick=[("ko", "1024x768")],
    thorough=[("en", "1024x768"), ("en", "1366x768")],
)
def test_nothing_is_cut(
    open_window: Callable[..., MainWindow], qtbot: QtBot, language: str, size: str
) -> None:
    window = open_window("--page", "network", "--lang", language, "--size", size)
    window.session.set_config(DEEP)  # of the most layers that there can be
    wait_for_moment(window, qtbot)
    faults = {}
    for front in looks(window):
        if found := scrolled_sideways(window.page) + cut(window):
            faults[front] = found
    assert not faults


@pytest.mark.thorough
def test_everything_is_named_and_explained(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    wait_for_moment(window, qtbot)
    silent, nameless, seen = set(), set(), set()
    for front in looks(window):
        seen.add(front)
        for widget in controls(window):
            if not all(tip and answer for tip, answer in told(widget)):
                silent.add((front, type(widget).__name__, widget.objectName()))
        for widget in focusable(window):
            if not name_of(widget):
                nameless.add((front, type(widget).__name__, widget.objectName()))
    assert (silent, nameless) == (set(), set())
    assert len(seen) == 8


@pytest.mark.thorough
@pytest.mark.parametrize("n_classes", [2, 62])
def test_every_view_shows_any_number_of_classes_and_a_network_at_work(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    n_classes: int,
) -> None:
    window = open_window("--page", "network")
    dataset = small_set(kinds(n_classes), side=8)
    monkeypatch.setattr("app.session.session.load_dataset", lambda *_, **__: dataset)
    with qtbot.waitSignal(window.session.run_started, timeout=WAIT_MS):
        window.session.load()
    for config in (TrainingConfig(iterations=100_000, dtype="float64", batch_size=5), DEEP):
        window.session.set_config(config)
        window.session.start()
        run: Any = window.session.run
        qtbot.waitUntil(lambda run=run: run.iteration > 20, timeout=WAIT_MS)
        for _ in looks(window):
            assert not window.grab().isNull()
        window.session.pause()
        for _ in looks(window):
            assert not window.grab().isNull()
    assert window.errors.box is None


@pytest.mark.thorough
def test_the_view_is_kept_when_the_window_is_built_again(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    window.page.update_state(tab="weights")
    window.page.parts["weights"].model.update(look="units")
    window = rebuild_window(window)
    part = window.page.parts["weights"]
    shown = [key for key, look in part.looks.items() if look.isVisible()]
    assert shown == ["units"]
    wait_for_moment(window, qtbot)
    window.close()


@pytest.mark.thorough
def test_only_the_controls_of_the_view_in_front_are_shown(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    wait_for_moment(window, qtbot)
    for key, look in looks(window):
        part = window.page.parts[key]
        names = {"look", *part.looks[look].fields}
        assert shown_fields(part.form) == names, (key, look)
        buttons = part.looks[look].control_column.findChildren(QAbstractButton)
        assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
        assert isinstance(part.looks[look], QWidget)


@pytest.mark.thorough
def test_a_run_that_has_diverged_is_shown_as_it_was_last(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    window.session.set_config(TrainingConfig(activation="relu", learning_rate=1e30))
    window.session.start()
    run: Any = window.session.run
    qtbot.waitUntil(lambda: run.status is RunStatus.DIVERGED, timeout=WAIT_MS)
    for key, look in looks(window):
        part = window.page.parts[key]
        assert not window.grab().isNull()
        part.refine()
        assert part.looks[look].isVisible()
    assert part.moment is not None
