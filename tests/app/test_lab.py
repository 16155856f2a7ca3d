"""Three lifetimes: lab, window, page; what ends with which."""

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app import lifetime
from app.application import build_window, rebuild_window
from app.pages import PAGES
from app.session.jobs import Job
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS, answer
from tests.in_turn import in_turn
from tests.threads import running_threads


@pytest.fixture
def living(window: MainWindow) -> Iterator[MainWindow]:
    """A second window, by which the lab lives on when the first is closed."""
    second = build_window(["--page", "training"])
    yield second
    second.close()


def test_closing_the_last_window_ends_the_lab_and_the_next_gets_a_new_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.close()
    assert window.lab.ended
    assert not running_threads()
    with_new = build_window(["--fresh"])
    assert with_new.lab is not window.lab
    assert not with_new.lab.ended
    with_new.close()


def test_a_second_window_shares_the_lab_and_the_run_outlives_the_first(
    window: MainWindow, living: MainWindow, qtbot: QtBot
) -> None:
    run = window.session.run
    window.session.start()
    window.close()
    assert living.lab is window.lab
    made = run.iteration
    qtbot.waitUntil(lambda: run.iteration > made, timeout=ANSWER_MS)
    assert living.session.run is run


@in_turn("options", [("--theme", "dark"), ("--lang", "en"), ("--data", "folder"), ("--fresh",)])
def test_on_a_living_lab_options_of_a_start_are_refused_in_one_sentence(
    window: MainWindow, options: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match=options[0]) as refused:
        build_window(options)
    assert "\n" not in str(refused.value)
    assert lifetime.open_windows() == [window]


def test_on_a_living_lab_options_choose_page_and_size(window: MainWindow) -> None:
    second = build_window(["--page", "loss", "--size", "1100x640"])
    assert second.lab is window.lab
    assert second.page.key == "loss"
    assert (second.width(), second.height()) == (1100, 640)
    second.close()


def test_a_page_that_cannot_be_made_ends_the_threads_before_it_raises(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("app.pages.training.page.TrainingPage.__init__", _fail)
        with pytest.raises(ZeroDivisionError):
            build_window(["--fresh", "--page", "training"])
    assert not running_threads()
    assert not lifetime.open_windows()
    again = build_window(["--fresh", "--page", "training"])
    assert again.page.key == "training"
    again.close()


def test_a_page_that_cannot_be_made_leaves_the_other_windows_lab_alone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.pages.training.page.TrainingPage.__init__", _fail)
    with pytest.raises(ZeroDivisionError):
        rebuild_window(window)
    assert lifetime.open_windows() == [window]
    window.session.step()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)


def test_answers_and_watches_end_with_the_page_that_asked(
    window: MainWindow, living: MainWindow, qtbot: QtBot
) -> None:
    called: list[Any] = []
    window.page.scope.ask(lambda trainer: trainer.iteration, called.append)
    window.page.scope.watch(_iteration_around, called.append)
    window.close()
    living.session.step()
    assert answer(living.session, qtbot, lambda trainer: "later than those") == "later than those"
    assert called == []


def test_jobs_end_with_the_page_that_started_them(
    window: MainWindow, living: MainWindow, qtbot: QtBot
) -> None:
    called: list[Any] = []
    job = window.page.scope.start(_wait_for_the_end, called.append, called.append, called.append)
    with qtbot.waitSignal(job.finished, timeout=ANSWER_MS):
        window.close()
    assert answer(living.session, qtbot, lambda trainer: "later than it") == "later than it"
    assert called == []


def test_what_a_closed_page_asks_for_is_not_begun(window: MainWindow, living: MainWindow) -> None:
    page = window.page
    window.close()
    assert not page.scope.start(_wait_for_the_end, print).isRunning()
    page.scope.ask(lambda trainer: 1, print)
    assert page.scope.ended


@pytest.mark.thorough
def test_no_timer_of_a_closed_window_goes_on(window: MainWindow, living: MainWindow) -> None:
    for row in range(window.navigation.count()):
        window.show_row(row)
    window.close()
    assert [timer for timer in window.findChildren(QTimer) if timer.isActive()] == []


def _fail(*_: object) -> None:
    raise ZeroDivisionError


def _iteration_around(trainer: Any) -> Iterator[None]:
    yield
    return trainer.iteration


def _wait_for_the_end(job: Job) -> None:
    while job.keep_going():
        job.wait(1)


@pytest.mark.thorough
def test_of_labs_that_have_ended_nothing_stays(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    kept = {}
    for entry in PAGES:
        window = open_window("--page", entry.key)
        answer(window.session, qtbot, lambda trainer: trainer.iteration)
        parts = window, window.page, window.lab, window.session
        kept |= {(entry.key, type(part).__name__): weakref.ref(part) for part in parts}
        window.close()
    del window, parts
    for _ in range(lifetime.CLOSED_KEPT + 1):  # the next takes those before apart
        open_window().close()
    qtbot.wait(0)  # what was posted to them
    gc.collect()
    assert [name for name, part in kept.items() if part() is not None] == []
