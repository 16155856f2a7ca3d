"""While a question waits for its answer nothing on the page leads to what Run would show."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.model.step_reading import code_of
from app.session.run import RunStatus
from app.widgets.curtain import Curtain
from app.window.main_window import MainWindow
from tests.thoroughness import briefly

QUESTION = """
[steps.question]
kind = "choice"
text = "Which?"
choices = ["this", "that"]
right = 1
"""
WAIT = 20_000
WHY = "Answer first; then this is free, as Run is."
HELD = {  # what leads to the outcome, where it can be used unless it is held, by page and state
    "stepSlider": ("descent", ""),
    "uncoverButton": (
        "descent",
        'state = {mode = "valley", valley = {places = [[0.1, 0.2], [0.3, 0.4]]}}',
    ),
    "measureButton": ("miniBatch", 'state = {tab = "noise"}'),
    "hSlider": ("gradient", 'state = {tab = "derivative"}'),
    "allAtOnceButton": ("gradient", 'state = {tab = "picture"}'),
    "gradientLineBar": ("gradient", "state = {simple_net = {code = true}}"),
    "stageBar": ("network", 'state = {tab = "step"}'),
    "rightSlider": ("network", 'state = {tab = "digit"}'),
    "measureRobustnessButton": (
        "network",
        'state = {tab = "mistakes", mistakes = {look = "changed"}}',
    ),
    "measureLandscapeButton": ("network", 'state = {tab = "landscape"}'),
    "queueAddButton": ("runs", 'state = {tab = "queue"}'),
}


def begin(window: MainWindow, folder: Path, page: str, fields: str) -> None:
    file = folder / "mine.toml"
    head = 'minutes = 1\ntitle = "Mine"\n[[steps]]\ncaption = "Look."\n'
    file.write_text(f'{head}page = "{page}"\n{fields}\n{QUESTION}')
    window.lessons.begin(str(file))


def control(window: MainWindow, name: str) -> QWidget:
    (found,) = window.page.findChildren(QWidget, name)
    return found


@briefly("name", quick=[*HELD][:3], thorough=HELD)
def test_what_leads_to_the_outcome_waits_for_the_answer_and_says_why(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    page, fields = HELD[name]
    begin(window, tmp_path, page, fields)
    assert not control(window, name).isEnabled()
    assert control(window, name).toolTip() == WHY
    window.lessons.player.give(1.0)
    qtbot.waitUntil(lambda: control(window, name).isEnabled(), timeout=WAIT)
    assert control(window, name).toolTip() != WHY


@pytest.mark.thorough
def test_a_skipped_question_holds_nothing(window: MainWindow, tmp_path: Path) -> None:
    begin(window, tmp_path, "descent", "")
    window.lessons.player.skip()
    assert control(window, "stepSlider").isEnabled()


@pytest.mark.thorough
def test_another_mode_is_held_as_the_one_before(window: MainWindow, tmp_path: Path) -> None:
    begin(window, tmp_path, "descent", "")
    window.page.update_state(mode="valley")
    assert control(window, "uncoverButton").toolTip() == WHY
    window.lessons.player.leave()
    window.show_page("descent")
    window.page.update_state(mode="valley")
    assert control(window, "uncoverButton").toolTip() != WHY


def test_the_next_step_of_a_race_is_seen_when_the_question_is_answered(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path, "descent", "state = {arrows = true, index = 0}")
    inspector = control(window, "stepInspector")
    hidden = "Hidden until you have made your guess."
    qtbot.waitUntil(lambda: hidden in labels_of(inspector), timeout=WAIT)
    window.lessons.player.give(1.0)
    qtbot.waitUntil(lambda: hidden not in labels_of(inspector), timeout=WAIT)


def labels_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.thorough
def test_neither_keys_nor_clicks_reach_another_line_of_the_code(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path, "network", 'state = {tab = "step", step = {code = true, line = 0}}')
    part = window.page.part
    qtbot.waitUntil(lambda: part.code_view.listing.count() > 0, timeout=WAIT)
    part.setFocus()
    listing = part.code_view.listing
    other = code_of(part.moment).order[2]

    def go() -> None:
        qtbot.keyClick(part, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        listing.line_chosen.emit(other)
        control(window, "backwardStageButton").click()

    go()
    assert (part.state.stage, part.state.line) == ("forward", 0)
    window.lessons.player.give(1.0)
    go()
    assert part.state.stage == "backward"


def test_the_lines_of_training_make_no_step_before_the_answer(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path, "training", "state = {code = true}")
    bar = window.page.code.play_bar
    forward = control(window, "lineForwardButton")
    for _ in range(100):
        forward.click()
        bar.go_on()
    assert window.page.state.line == 0
    assert window.session.status is not RunStatus.RUNNING
    assert window.session.run.iteration == 0


@pytest.mark.thorough
def test_what_plays_stops_where_a_question_comes(window: MainWindow, tmp_path: Path) -> None:
    window.show_page("network")
    window.page.update_state(tab="step")
    bar = window.page.part.stage_bar.play_bar
    bar.play_button.click()
    assert bar.timer.isActive()
    begin(window, tmp_path, "network", 'state = {tab = "step", step = {stage = "forward"}}')
    bar.timer.timeout.emit()
    assert not bar.timer.isActive()
    assert window.page.part.state.stage == "forward"


def test_a_question_of_the_page_holds_the_same(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("descent")
    window.transport.action_predict.trigger()
    assert window.asking.holds
    assert control(window, "stepSlider").toolTip() == WHY
    window.show_page("training")
    window.transport.action_predict.trigger()
    assert control(window, "lineForwardButton").isEnabled() is False
    window.transport.action_predict.trigger()
    assert window.page.code.play_bar.isEnabled()


def covered(window: MainWindow, name: str) -> bool:
    """Whether a curtain lies on a control, and as large as it."""
    target = control(window, name)
    curtains = [each for each in target.findChildren(Curtain) if each.parentWidget() is target]
    return any(each.isVisible() and each.geometry() == target.rect() for each in curtains)


def test_a_secret_is_covered_until_the_question_is_answered(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path, "loss", 'secret = ["outputBars"]\npoint_at = "outputBars"')
    bars = control(window, "outputBars")
    assert covered(window, "outputBars")
    assert not bars.isEnabled()
    before = window.grab(bars.rect().translated(bars.mapTo(window, bars.rect().topLeft())))
    window.page.update_state(temperature=5.0)  # changes what lies below
    window.resize(window.width() + 60, window.height())
    assert covered(window, "outputBars")
    window.resize(window.width() - 60, window.height())
    after = window.grab(bars.rect().translated(bars.mapTo(window, bars.rect().topLeft())))
    assert before.toImage() == after.toImage()
    window.lessons.player.give(1.0)
    assert not covered(window, "outputBars")
    assert bars.isEnabled()


@pytest.mark.parametrize("way", ["skip", "leave"])
def test_a_secret_is_told_where_nothing_is_asked_any_more(
    window: MainWindow, tmp_path: Path, way: str
) -> None:
    begin(window, tmp_path, "loss", 'secret = ["outputBars"]')
    bars = control(window, "outputBars")
    getattr(window.lessons.player, way)()
    assert bars.isEnabled()
    assert not [each for each in bars.findChildren(Curtain) if each.isVisible()]


def test_a_secret_is_kept_in_a_window_that_is_built_again(
    window: MainWindow, tmp_path: Path
) -> None:
    begin(window, tmp_path, "loss", 'secret = ["outputBars"]')
    assert covered(rebuild_window(window), "outputBars")


def test_a_lesson_begun_again_keeps_its_secret_again(window: MainWindow, tmp_path: Path) -> None:
    for _ in range(2):
        begin(window, tmp_path, "loss", 'secret = ["outputBars"]')
        assert covered(window, "outputBars")
        window.lessons.player.give(1.0)
        assert not covered(window, "outputBars")
