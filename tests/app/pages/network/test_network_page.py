"""The Network page as a hand uses it: the scrubber moves everything through the run."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.page import PARTS
from app.pages.network.state import PACES, TABS
from app.pages.network.views.time_bar import SNAPSHOTS_A_SECOND
from app.session.run import RunStatus
from app.window.main_window import MainWindow
from nncore.timeline import Timeline
from tests.in_turn import in_turn

WAIT = 20_000
SHORT = {"iterations": 60, "hidden_sizes": (6,), "batch_size": 20, "train_size": 2000}


def scrubber(window: MainWindow) -> QSlider:
    return window.page.findChild(QSlider, "timeScrubber")


def shown(window: MainWindow) -> int:
    """The moment that the tab in front shows, once it has one."""
    moment = window.page.part.moment
    return -1 if moment is None else moment.iteration


def weights_in_picture(window: MainWindow) -> np.ndarray:
    return window.page.parts["weights"].looks["pictures"].view.pictures


@pytest.fixture
def trained(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A short run that has finished, and the Network page in front."""
    session = window.session
    session.set_config(replace(session.config, **SHORT))
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()
    window.show_page("network")
    qtbot.waitUntil(lambda: shown(window) == 60, timeout=WAIT)
    return window


def test_every_tab_has_a_part_and_every_pace_a_speed() -> None:
    assert [part.key for part in PARTS] == list(TABS)
    assert set(PACES) == set(SNAPSHOTS_A_SECOND)


@pytest.mark.thorough
def test_a_run_that_ended_is_shown_as_it_ended(trained: MainWindow) -> None:
    run = trained.session.run
    slider = scrubber(trained)
    assert slider.value() == slider.maximum() == 61  # all 61 snapshots, and now
    W1 = run.record.timeline.snapshots[-1].params["W1"]
    np.testing.assert_array_equal(weights_in_picture(trained).reshape(6, 784), W1.T)


@pytest.mark.whole_mnist
@pytest.mark.thorough
def test_a_run_that_a_rule_ends_is_shown_as_it_ended(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.set_config(replace(session.config, iterations=20_000, target_accuracy=0.5))
    window.show_page("network")
    qtbot.waitUntil(lambda: shown(window) == 0, timeout=WAIT)
    with qtbot.waitSignal(session.run_ended, timeout=WAIT):
        session.start()
    history = session.run.record.history
    end = next(e.iteration for e in history.evaluations if e.test_accuracy >= 0.5)
    assert 0 < end < 20_000
    assert shown(window) == end
    assert not window.page.part.is_passing
    matrix = window.page.parts["mistakes"].looks["matrix"]
    window.page.update_state(tab="mistakes")
    read = window.page.parts["mistakes"]
    qtbot.waitUntil(lambda: matrix.images.text() == "10,000", timeout=WAIT)
    assert read.moment.iteration == end


@pytest.mark.thorough
def test_a_run_that_diverges_late_is_shown_as_it_was_last(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.set_config(replace(session.config, activation="relu", iterations=1_000_000))
    window.show_page("network")
    session.start()
    qtbot.waitUntil(lambda: shown(window) > 50, timeout=WAIT)
    with qtbot.waitSignal(session.run_failed, timeout=WAIT):
        session.set_config(replace(session.config, learning_rate=1e30))
    last = session.run.record.timeline.snapshots[-1]
    assert last.iteration > 50
    assert shown(window) == last.iteration
    assert all(np.isfinite(p).all() for p in window.page.part.moment.network.params.values())
    assert not window.page.part.is_passing
    window.page.update_state(tab="mistakes")  # looked at later, it is no other
    assert shown(window) == last.iteration


@pytest.mark.thorough
def test_dragging_shows_the_weights_of_that_moment(trained: MainWindow) -> None:
    scrubber(trained).setValue(7)
    assert trained.lab.moment.value.iteration == 7
    assert shown(trained) == 7
    W1 = trained.session.run.record.timeline.at(7).params["W1"]
    np.testing.assert_array_equal(weights_in_picture(trained).reshape(6, 784), W1.T)
    assert "7 of 60" in scrubber(trained).accessibleDescription()


@pytest.mark.thorough
def test_arrow_keys_go_from_snapshot_to_snapshot(trained: MainWindow, qtbot: QtBot) -> None:
    slider = scrubber(trained)
    slider.setValue(7)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert shown(trained) == 6
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert trained.lab.moment.value.iteration is None


@pytest.mark.thorough
def test_now_goes_back_to_the_end(trained: MainWindow, qtbot: QtBot) -> None:
    button = trained.page.findChild(QToolButton, "nowButton")
    assert not button.isEnabled()
    scrubber(trained).setValue(3)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(trained) == 60, timeout=WAIT)
    assert scrubber(trained).value() == scrubber(trained).maximum()


@pytest.mark.thorough
def test_playing_goes_through_every_snapshot_to_now(trained: MainWindow, qtbot: QtBot) -> None:
    trained.page.update_state(pace="fast")
    seen: list[int] = []
    trained.page.moments.changed.connect(lambda moment: seen.append(moment.iteration))
    button = trained.page.findChild(QToolButton, "playbackButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not button.isChecked(), timeout=WAIT)
    qtbot.waitUntil(lambda: seen[-1] == 60, timeout=WAIT)
    assert seen[:61] == list(range(61))
    assert trained.lab.moment.value.iteration is None


@pytest.mark.thorough
def test_dragging_ends_the_playing(trained: MainWindow, qtbot: QtBot) -> None:
    button = trained.page.findChild(QToolButton, "playbackButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    scrubber(trained).setValue(30)
    assert not button.isChecked()
    assert shown(trained) == 30


@pytest.mark.thorough
def test_at_its_end_the_scrubber_follows_the_training(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.set_config(replace(session.config, iterations=1_000_000, hidden_sizes=(4,)))
    window.show_page("network")
    session.start()
    qtbot.waitUntil(lambda: shown(window) > 50, timeout=WAIT)
    first = shown(window)
    qtbot.waitUntil(lambda: shown(window) > first, timeout=WAIT)
    session.pause()
    # as on every page: the step that the run holds at is shown
    qtbot.waitUntil(lambda: shown(window) == session.run.iteration, timeout=WAIT)


@pytest.mark.thorough
def test_the_past_stays_while_the_training_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.set_config(replace(session.config, iterations=1_000_000, hidden_sizes=(4,)))
    window.show_page("network")
    session.start()
    qtbot.waitUntil(lambda: scrubber(window).maximum() > 20, timeout=WAIT)
    scrubber(window).setValue(5)
    past, then = window.lab.moment.value.iteration, session.run.iteration
    qtbot.waitUntil(lambda: session.run.iteration > then + 200, timeout=WAIT)
    assert shown(window) == past
    session.stop()


@pytest.mark.thorough
def test_a_new_run_is_followed(trained: MainWindow, qtbot: QtBot) -> None:
    scrubber(trained).setValue(7)
    trained.session.reset()
    assert trained.lab.moment.value.iteration is None
    qtbot.waitUntil(lambda: shown(trained) == 0, timeout=WAIT)
    assert trained.session.status is RunStatus.READY


@pytest.mark.thorough
def test_the_plots_of_training_mark_the_moment(trained: MainWindow) -> None:
    scrubber(trained).setValue(50)
    trained.show_page("training")
    loss, accuracy = (
        trained.page.findChild(QWidget, name).moment_line for name in ("lossPlot", "accuracyPlot")
    )
    assert loss.isVisible()
    assert loss.value() == 50
    assert accuracy.value() == pytest.approx(0.5)  # 50 batches of 20 are half of 2,000
    trained.lab.moment.update(iteration=None)
    assert not loss.isVisible()
    assert not accuracy.isVisible()


@pytest.mark.thorough
def test_a_rebuilt_window_looks_at_the_same_moment(trained: MainWindow, qtbot: QtBot) -> None:
    scrubber(trained).setValue(12)
    window = rebuild_window(trained)
    qtbot.waitUntil(lambda: shown(window) == 12, timeout=WAIT)
    assert scrubber(window).value() == 12


def spread_in(words: str) -> float:
    """The standard deviation that is told of now, not that of the start."""
    return float(words.split(";")[0].rsplit(" ", 1)[1])


@pytest.mark.thorough
def test_words_under_a_resting_pointer_are_those_of_the_moment(trained: MainWindow) -> None:
    part = trained.page.parts["weights"]
    part.model.update(look="distributions")
    look, snapshots = part.looks["distributions"], trained.session.run.record.timeline
    look.grid.point_at(1)  # weights of the second layer
    spreads = [float(snapshots.at(i).params["W2"].std()) for i in (60, 3)]
    assert spreads[0] > 1.05 * spreads[1]
    assert spread_in(look.words.text()) == pytest.approx(spreads[0], rel=0.006)
    scrubber(trained).setValue(3)
    assert spread_in(look.words.text()) == pytest.approx(spreads[1], rel=0.006)


@pytest.mark.thorough
def test_a_unit_that_is_pointed_at_is_told_again_with_the_moment(trained: MainWindow) -> None:
    part = trained.page.parts["weights"]
    part.model.update(look="units")
    look = part.looks["units"]
    look.view.point_at(4)
    look.words.setText("of another moment")
    scrubber(trained).setValue(3)
    assert "layer 1, unit 4" in look.words.text()
    look.view.show_layers([])  # of a network that has no such unit
    assert look.words.text() == ""


@pytest.mark.thorough
def test_a_run_with_its_last_snapshot_only_says_so(trained: MainWindow, qtbot: QtBot) -> None:
    record = trained.session.run.record
    W1 = record.timeline.snapshots[0].params["W1"]
    last = Timeline.restored(record.timeline.snapshots[-1:], 0)
    with qtbot.waitSignal(trained.session.run_ended, timeout=WAIT):
        trained.session.open_run(replace(record, timeline=last))
    assert shown(trained) == 60
    assert "60 of 60 steps (the only snapshot)" in scrubber(trained).accessibleDescription()
    assert not scrubber(trained).isEnabled()
    assert not trained.page.time_bar.play_button.isEnabled()
    part = trained.page.parts["weights"]
    part.model.update(look="distributions")
    words = part.looks["distributions"].grid.words(0, 0)
    before = float(words.rpartition(" and ")[2])
    assert before == pytest.approx(W1.std(), rel=5e-3)  # three digits are told
    trained.page.update_state(tab="landscape")
    words = trained.page.part.words.text()
    assert "too few snapshots were kept" in words
    assert "Press" not in words


@pytest.mark.thorough
@in_turn("tab", ["weights", "mistakes"])
def test_the_sentence_above_follows_what_is_shown_of_a_tab(tab: str, trained: MainWindow) -> None:
    trained.page.update_state(tab=tab)
    shown = {}
    for look in trained.page.parts[tab].looks:
        trained.page.model.part(tab).update(look=look)
        shown[look] = trained.transport.headline.text()
    assert len(set(shown.values())) == len(shown) > 2
