"""The code of a step beside its picture, as a hand goes through it."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.model.step_reading import code_of
from app.pages.network.parts.step_part import StepPart
from app.widgets.accessibility import plain_text
from app.widgets.code_line_words import LINE_WORDS
from app.window.main_window import MainWindow
from nncore.code_lines import LINE_KINDS, STAGES
from tests.app.fronts import lay_out
from tests.app.pages.network.one_step import WAIT, Train, number, part_of, show, shown
from tests.app.test_layout import cut, scrolled_sideways
from tests.thoroughness import briefly

Open = Callable[..., MainWindow]


def running(part: StepPart) -> str:
    """The text of the line that runs."""
    return part.code_view.listing.currentItem().text().strip()


def told(part: StepPart) -> str:
    return plain_text(part.code_view.values.text())


def row_of(part: StepPart, text: str) -> int:
    listing = part.code_view.listing
    return next(i for i in range(listing.count()) if listing.item(i).text().strip() == text)


def click_row(part: StepPart, row: int) -> None:
    listing = part.code_view.listing
    listing.scrollToItem(listing.item(row))
    place = listing.visualItemRect(listing.item(row)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)


def button(part: StepPart, name: str) -> QToolButton:
    found = part.findChild(QToolButton, name)
    assert found is not None
    return found


def test_every_kind_of_line_is_said_in_words() -> None:
    assert LINE_WORDS.keys() == set(LINE_KINDS)


@pytest.mark.thorough
def test_the_code_opens_and_closes_by_its_button(train: Train) -> None:
    part = part_of(train())
    assert not part.code_view.isVisible()
    QTest.mouseClick(part.code_button, Qt.MouseButton.LeftButton)
    assert part.code_view.isVisible()
    assert part.state.code
    assert not part.words.isVisible()
    QTest.mouseClick(part.code_button, Qt.MouseButton.LeftButton)
    assert not part.code_view.isVisible()
    assert part.words.isVisible()


@pytest.mark.thorough
def test_forward_goes_through_all_lines_in_the_order_in_which_they_run(train: Train) -> None:
    part = show(train(), code=True)
    assert part.moment is not None
    code = code_of(part.moment)
    forward, seen = button(part, "stageForwardButton"), [part.code_view.listing.currentRow()]
    stages = [part.state.stage]
    while forward.isEnabled():
        QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
        seen.append(part.code_view.listing.currentRow())
        stages.append(part.state.stage)
    assert tuple(seen) == code.order
    assert list(dict.fromkeys(stages)) == list(STAGES)
    back = button(part, "stageBackButton")
    while back.isEnabled():
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
        seen.pop()
        assert part.code_view.listing.currentRow() == seen[-1]
    assert len(seen) == 1


@pytest.mark.thorough
def test_keys_go_from_line_to_line(train: Train, qtbot: QtBot) -> None:
    part = show(train(), code=True, stage="loss", line=0)
    part.window().activateWindow()
    part.code_view.listing.setFocus()
    qtbot.keyClick(part.code_view.listing, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (part.state.stage, running(part)) == ("backward", "s = t * y / (y + 1e-7)")
    qtbot.keyClick(part.code_view.listing, Qt.Key.Key_Down)
    assert running(part).startswith("da2 = ")
    qtbot.keyClick(part.code_view.listing, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert running(part) == "s = t * y / (y + 1e-7)"


@pytest.mark.thorough
def test_a_click_on_a_line_goes_there_and_the_picture_follows(train: Train) -> None:
    part = show(train(), code=True)
    lay_out()
    click_row(part, row_of(part, 'grads["W2"] = np.dot(z1.T, da2)'))
    assert running(part) == 'grads["W2"] = np.dot(z1.T, da2)'
    assert (part.state.stage, part.state.layer) == ("backward", 2)
    assert part.stage_bar.stage_buttons["backward"].isChecked()
    assert part.reading is not None
    assert part.reading.layer == 1


@pytest.mark.thorough
def test_a_line_that_is_not_stopped_at_cannot_be_chosen(train: Train) -> None:
    part = show(train(), code=True, stage="loss")
    lay_out()
    click_row(part, row_of(part, "return loss, grads"))
    assert running(part) == "loss = cross_entropy_error(y, t)"
    assert part.state.stage == "loss"


@pytest.mark.thorough
def test_a_stage_begins_at_its_first_line(train: Train) -> None:
    part = show(train(), code=True, stage="backward", line=4)
    QTest.mouseClick(part.findChild(QPushButton, "forwardStageButton"), Qt.MouseButton.LeftButton)
    assert running(part).startswith("batch_mask = ")


@pytest.mark.thorough
def test_the_lines_are_played_to_the_last_one(train: Train) -> None:
    part = show(train(), code=True, stage="update", line=0)
    QTest.mouseClick(part.stage_bar.play_bar.play_button, Qt.MouseButton.LeftButton)
    part.stage_bar.play_bar.timer.timeout.emit()  # as time passes
    assert running(part) == "params[key] -= lr * grads[key]"
    assert not part.stage_bar.play_bar.play_button.isChecked()
    QTest.mouseClick(part.stage_bar.play_bar.play_button, Qt.MouseButton.LeftButton)
    assert running(part).startswith("batch_mask = ")  # once more from the beginning


@pytest.mark.thorough
def test_the_values_are_those_of_the_step(train: Train) -> None:
    window = train()
    part = show(window, code=True, stage="update", line=1, layer=2, unit=3, source=4)
    assert part.reading is not None
    entry = part.reading.entry
    assert entry is not None
    before, after = (
        re.search(rf"<td>{word}</td>.*?<b>(.*?)</b>", part.code_view.values.text())
        for word in ("before", "after")
    )
    assert before is not None
    assert after is not None
    assert number(before[1]) == pytest.approx(entry.before, rel=1e-2)
    assert number(after[1]) == pytest.approx(entry.after, rel=1e-2)
    assert before[1] != after[1]
    assert 'params["W2"] (6, 10)' in told(part)
    assert "The same with W1, b1, b2." in told(part)
    part = show(window, stage="loss", line=0)
    said = re.search(r"loss = (\S+)", told(part))
    assert said is not None
    assert number(said[1]) == pytest.approx(part.reading.step.loss, rel=1e-4)


@pytest.mark.thorough
def test_positions_in_the_data_are_written_with_all_of_their_figures(train: Train) -> None:
    window = train()
    part = show(window, code=True, stage="forward", line=0)
    positions = part.reading.step.moment.next_batch.indices[:2]
    assert [f"{i:,}" in told(part) for i in positions.tolist()] == [True] * 2


def test_the_code_is_that_of_the_settings(train: Train) -> None:
    part = show(train(hidden_sizes=(6, 5), optimizer="adam", activation="relu"), code=True)
    texts = [part.code_view.listing.item(i).text() for i in range(part.code_view.listing.count())]
    assert "class MultiLayerNet:" in texts
    assert "        z2 = relu(a2)" in texts
    assert "            self.v[key] *= self.beta2" in texts


@pytest.mark.thorough
def test_a_line_beyond_the_stage_is_its_last_one(train: Train) -> None:
    part = show(train(), code=True, stage="loss", line=999)
    assert running(part) == "loss = cross_entropy_error(y, t)"


@pytest.mark.thorough
def test_a_screen_reader_hears_the_line_and_its_values(train: Train) -> None:
    part = show(train(), code=True, stage="loss")
    item = part.code_view.listing.currentItem()
    words = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert re.fullmatch(r"line \d+, running: loss = cross_entropy_error\(y, t\)", words)
    part.window().accessibility_updates.update_all()
    assert part.code_view.values.accessibleDescription().startswith("How wrong that is")


@pytest.mark.thorough
def test_another_line_is_announced_with_its_values_once(
    train: Train, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.widgets.code_view.announce", lambda _, text: said.append(text))
    part = show(train(), code=True, stage="loss")
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    first, *others = said
    assert others == []
    assert first.splitlines()[0].endswith("running: loss = cross_entropy_error(y, t)")
    assert re.search(r"^loss = \S+$", first, re.MULTILINE)
    part.show_moment()  # as a later step is shown
    assert len(said) == 1
    QTest.mouseClick(part.stage_bar.play_bar.forward_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(said) > 1, timeout=WAIT)
    assert "running: s = t * y" in said[1]


@pytest.mark.thorough
def test_of_a_large_mini_batch_the_values_come_when_the_moment_rests(
    train: Train, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.pages.network.parts.step_part.is_quick", lambda _: False)
    part = show(train(), code=True)
    qtbot.waitUntil(lambda: part.reading.line is not None, timeout=WAIT)
    show(part.window(), stage="update", line=1)
    assert part.reading.line is None
    assert "before" not in told(part)
    qtbot.waitUntil(lambda: "before" in told(part), timeout=WAIT)


@pytest.mark.thorough
def test_of_a_step_that_cannot_be_made_no_update_is_told(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("--page", "network")
    window.page.update_state(tab="step")
    session = window.session
    with qtbot.waitSignal(session.run_started, timeout=WAIT):
        config = replace(session.config, weight_init_std=1e37, activation="relu")
        session.set_config(replace(config, hidden_sizes=(7, 7), optimizer="adam"))
        session.reset()
    qtbot.waitUntil(
        lambda: shown(window) == 0 and part_of(window).reading.moment.network.depth == 3,
        timeout=WAIT,
    )
    part = show(window, code=True)
    assert part.moment is not None
    for place in code_of(part.moment).order:
        part.code_view.line_chosen.emit(place)
        assert ("(" in told(part) or "=" in told(part)) == (part.state.stage != "update")
        assert not window.grab().isNull()


@pytest.mark.thorough
def test_the_line_stays_in_a_window_built_again(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = show(window, code=True, stage="backward", line=3)
    lay_out()
    line, values = running(part), told(part)
    window = rebuild_window(window)
    qtbot.waitUntil(lambda: shown(window) == 30, timeout=WAIT)
    lay_out()
    assert (running(part_of(window)), told(part_of(window))) == (line, values)


@pytest.mark.thorough
@briefly(
    ("language", "options"),
    quick=[("ko", "1024x768")],
    thorough=product(["en", "ko"], ["1024x768", "1366x768", "1366x768 --projector"]),
)
def test_nothing_beside_the_code_is_cut(
    open_window: Open, qtbot: QtBot, language: str, options: str
) -> None:
    window = open_window("--page", "network", "--lang", language, "--size", *options.split())
    window.page.update_state(tab="step")
    qtbot.waitUntil(lambda: part_of(window).reading is not None, timeout=WAIT)
    part = show(window, code=True)
    assert part.moment is not None
    faults = {}
    for place in code_of(part.moment).order:
        part.code_view.line_chosen.emit(place)
        lay_out()
        sideways = set(scrolled_sideways(part)) - {"CodeListing codeListing"}
        if found := [*sideways, *cut(part)]:
            faults[running(part)] = found
        rect = part.code_view.listing.visualItemRect(part.code_view.listing.currentItem())
        assert part.code_view.listing.viewport().rect().intersects(rect)
    assert not faults


@pytest.mark.thorough
def test_fast_clicks_and_changes_in_between_do_no_harm(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = show(window, code=True)
    errors: list[Exception] = []
    window.lab.error_raised.connect(errors.append)
    for i in range(60):
        QTest.mouseClick(button(part, "stageForwardButton"), Qt.MouseButton.LeftButton)
        if i % 7 == 0:
            part.stage_bar.play_bar.play_button.click()
        if i % 11 == 0:
            QTest.mouseClick(part.code_button, Qt.MouseButton.LeftButton)
        if i % 13 == 0:
            window.lab.theme.use("dark" if i % 2 else "light", 1.0, i % 3 == 0)
        if i % 17 == 0:
            part.stage_bar.stage_buttons["backward"].click()
    window.show_page("training")
    window.show_page("network")
    QApplication.processEvents()
    assert errors == []
