"""One step on the Network page, as a hand uses it."""

import math
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.network.model.step_picture import STAGE_ORDER
from app.pages.network.views.backward_view import BackwardView
from app.pages.network.views.sample_table import DELTA, INPUT, PRODUCT, SampleTable
from app.pages.network.views.step_painter import StepPainter, StepTexts
from app.window.main_window import MainWindow
from nncore import NextStep
from tests.app.fronts import lay_out
from tests.app.pages.network.one_step import WAIT, Train, number, part_of, show, shown
from tests.app.test_layout import cut, scrolled_sideways
from tests.stress.mouse import MOVE, send
from tests.thoroughness import briefly


def click(view: BackwardView, place: Any) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(int(place.x()), int(place.y())))


@pytest.mark.thorough
def test_the_numbers_are_those_of_the_step_that_the_run_made(train: Train, qtbot: QtBot) -> None:
    window = train()
    run = window.session.run.record
    window.lab.moment.update(iteration=12)
    qtbot.waitUntil(lambda: shown(window) == 12, timeout=WAIT)
    part = show(window, layer=2, unit=3, source=4, stage="update")
    loss, after = map(number, part.loss_readout.text().split(" → "))
    assert loss == pytest.approx(run.history.losses[12], rel=1e-3)
    assert after < loss
    before, moved = map(number, part.weight_readout.text().split(" → "))
    snapshots = {s.iteration: s.params["W2"][4, 3] for s in run.timeline.snapshots}
    assert before == pytest.approx(snapshots[12], rel=1e-3)
    assert moved == pytest.approx(snapshots[13], rel=1e-3)
    said = re.search(r"w ← (\S+) .*<b>(\S+)</b>", part.words.text())
    assert said is not None
    assert number(said[1]) == pytest.approx(snapshots[12], rel=1e-5)
    assert number(said[2]) == pytest.approx(snapshots[13], rel=1e-5)


def test_the_stages_go_forward_and_back_by_buttons_and_keys(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = part_of(window)
    button = part.findChild(QToolButton, "stageForwardButton")
    seen = [part.state.stage]
    for _ in range(3):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        seen.append(part.state.stage)
    assert tuple(seen) == STAGE_ORDER
    assert not button.isEnabled()
    window.activateWindow()
    part.view.setFocus()
    qtbot.keyClick(part.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert part.state.stage == "backward"
    qtbot.keyClick(part.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert part.state.stage == "update"
    qtbot.mouseClick(part.findChild(QPushButton, "lossStageButton"), Qt.MouseButton.LeftButton)
    assert part.state.stage == "loss"


@pytest.mark.thorough
def test_playing_goes_through_all_stages_and_ends(
    train: Train, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = part_of(train())
    part.stage_bar.play_bar.timer.setInterval(1)
    show(part.window(), stage="update")
    seen: list[str] = []
    part.model.changed.connect(lambda now, _: seen.append(now.stage))
    qtbot.mouseClick(part.stage_bar.play_bar.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(seen) == 4, timeout=WAIT)
    assert tuple(seen) == STAGE_ORDER
    assert not part.stage_bar.play_bar.play_button.isChecked()


@pytest.mark.thorough
def test_values_run_through_the_layers_when_a_stage_begins(train: Train, qtbot: QtBot) -> None:
    window = train(hidden_sizes=(6, 5))
    view = part_of(window).view
    assert view.layers_to_come == ()
    show(window, stage="backward")
    assert view.layers_to_come == (2, 1, 0)
    qtbot.waitUntil(lambda: view.layers_to_come == (), timeout=WAIT)
    show(window, stage="forward")
    assert view.layers_to_come == (0, 1, 2)
    show(window, stage="update")
    assert view.layers_to_come == ()


@pytest.mark.thorough
def test_each_stage_adds_its_lines(train: Train) -> None:
    window = train()
    lines = {stage: show(window, stage=stage).words.text().split("<br>") for stage in STAGE_ORDER}
    assert [len(lines[stage]) for stage in STAGE_ORDER] == [1, 2, 6, 7]
    assert "sigmoid(a)" in lines["forward"][0]
    assert "L = −log(y + 10⁻⁷)" in lines["loss"][1]
    assert "f′(a) · Σ w·δ" in lines["backward"][2]
    assert "w ← " in lines["update"][6]


@pytest.mark.parametrize(
    ("config", "state"),
    [
        ({}, {"layer": 1}),
        ({}, {"layer": 2}),
        ({"loss": "sum_squared_error"}, {"layer": 2}),
        ({"weight_init_std": 8.0, "learning_rate": 1e-9}, {"layer": 2}),  # probabilities near 0
        ({"dropout": 0.5, "activation": "tanh", "weight_init_std": "xavier"}, {"layer": 1}),
    ],
)
def test_every_equation_says_what_its_numbers_give(
    train: Train, config: dict[str, Any], state: dict[str, Any]
) -> None:
    window = train(**config)
    for sample in range(10):
        true = part_of(window).reading.label(sample) if state["layer"] == 2 else 2
        text = show(window, stage="backward", sample=sample, unit=true, **state).words.text()
        checked = 0
        for equation in re.split(r"<br>|; | → ", re.sub(r"<(?!br)[^>]*>", "", text)):
            *_, formula, result = ["", *equation.split(" = ")]
            if re.fullmatch(r"(−log )?[\d.e+−·()/ -]+", formula):
                python = re.sub(r"log (\S+)", r"log(\1)", formula.replace("−", "-"))
                value = eval(python.replace("·", "*"), {"log": math.log})
                assert f"{value + 0.0:.5g}" == f"{number(result):.5g}", equation
                checked += 1
        assert checked >= (4 if "loss" in config else 5)  # a, L, δ, the product, by trying


@pytest.mark.thorough
def test_a_click_on_a_unit_a_pixel_or_a_line_looks_at_its_weight(train: Train) -> None:
    window = train()
    part, view = part_of(window), part_of(window).view
    layout = view.layout_of_step()
    assert layout is not None
    click(view, layout.layers[1].rect(7).center())
    assert (part.state.layer, part.state.unit, part.state.source) == (2, 7, None)
    layout = view.layout_of_step()
    assert layout is not None
    click(view, layout.pixel_center(14 * 28 + 15))
    assert (part.state.layer, part.state.source) == (1, 14 * 28 + 15)
    show(window, layer=2, unit=7, source=None)
    layout, picture = view.layout_of_step(), view.picture
    assert layout is not None
    assert picture is not None
    line = picture.connections[0]
    click(view, layout.connection(0, line.source, line.target).pointAt(0.5))
    assert (part.state.layer, part.state.unit, part.state.source) == (2, 7, line.source)


@pytest.mark.thorough
def test_the_unit_that_a_key_comes_to_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "app.pages.network.views.backward_view.announce", lambda _, words: said.append(words)
    )
    window.show_page("network")
    window.page.update_state(tab="step")
    part = show(window, unit=3)
    qtbot.waitUntil(lambda: part.view.picture is not None and part.view.picture.unit == 3)
    view = part.view
    qtbot.keyClick(view, Qt.Key.Key_Down)
    value = part.reading.outputs(0)[4]
    assert said == [said[0]]
    assert said[0].startswith(f"layer 1, unit 4: z = {value:.4g}, δ = ")


@pytest.mark.thorough
def test_the_arrow_keys_move_through_units_and_layers(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = part_of(window)
    for key, expected in (
        (Qt.Key.Key_Down, (1, 1)),
        (Qt.Key.Key_Down, (1, 2)),
        (Qt.Key.Key_Right, (2, 2)),
        (Qt.Key.Key_Right, (2, 2)),
        (Qt.Key.Key_Up, (2, 1)),
        (Qt.Key.Key_Left, (1, 1)),
    ):
        qtbot.keyClick(part.view, key)
        assert (part.state.layer, part.state.unit) == expected
    part.view.update_accessible_text()
    words = part.view.accessibleDescription()
    assert words.startswith("layer 1, unit 1: z = ")
    assert "pixel" in words


@pytest.mark.thorough
def test_the_table_has_a_row_for_each_image_under_their_mean(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = show(window, layer=2, unit=3, source=4, stage="backward")
    model = part.findChild(SampleTable, "sampleTable").samples
    assert model.rowCount() == 21
    moment = part.reading.moment
    x, t = moment.next_samples()
    trace = moment.network.trace(x, t)
    for n in (0, 19):
        assert number(model.text(1 + n, INPUT)) == pytest.approx(trace.inputs[1][n, 4], rel=0.06)
        assert number(model.text(1 + n, DELTA)) == pytest.approx(trace.deltas[1][n, 3], rel=0.06)
        assert model.text(1 + n, 0) == f"{n}: {t[n]}"
    gradient = moment.network.gradient(x, t)["W2"][4, 3]
    assert number(model.text(0, PRODUCT)) == pytest.approx(gradient, rel=0.06)
    table = part.detail.table
    place = table.visualRect(model.index(3, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert part.state.sample == 2


@pytest.mark.thorough
def test_the_table_is_copied(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = show(window, layer=2, unit=3, source=4)
    qtbot.mouseClick(part.csv_button, Qt.MouseButton.LeftButton)
    head, *rows = QApplication.clipboard().text().strip().split("\n")
    assert head == "image,class,input,δ,δ · input,central difference"
    assert len(rows) == 21
    mean = float(rows[-1].split(",")[4])
    step = NextStep(part.reading.moment)
    assert mean == pytest.approx(step.gradients["W2"][4, 3], rel=1e-5)
    qtbot.mouseClick(part.markdown_button, Qt.MouseButton.LeftButton)
    title, _, head, *_ = QApplication.clipboard().text().split("\n")
    assert title == "**W2[4, 3]** — step 31, 784-6-10 on MNIST, a mini-batch of 20"
    assert head.startswith("| image | class | input |")


@pytest.mark.thorough
def test_what_the_real_step_does_besides_is_said(train: Train) -> None:
    window = train(
        dropout=0.5, weight_decay=0.01, augment_shift=1.0, activation="relu", weight_init_std="he"
    )
    notes = show(window, layer=1).notes.text()
    for words in ("Dropout leaves out 50", "augmentation", "weight decay"):
        assert words in notes


@pytest.mark.thorough
def test_units_that_dropout_leaves_out_are_seen_and_said(
    train: Train, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = train(dropout=0.5, activation="tanh", hidden_sizes=(12,))
    part = show(window, layer=1, sample=2)
    kept = part.reading.moment.next_batch.kept[0][2]
    assert 0 < kept.sum() < 12
    painted: list[StepTexts] = []
    monkeypatch.setattr(StepPainter, "paint", lambda _, __, texts, ___: painted.append(texts))
    part.view.grab()
    monkeypatch.undo()
    long_title, _ = painted[-1].titles[1]
    assert long_title == f"layer 1: {kept.sum()} of 12 kept"
    place = part.view.layout_of_step().layers[0]
    image = part.view.grab().toImage()
    for unit in range(12):
        send(part.view, MOVE, place.rect(unit).center().toPoint(), Qt.MouseButton.NoButton)
        assert part.view.hovered.endswith("(left out by dropout)") == (not kept[unit])
        inner = place.rect(unit).toRect().adjusted(4, 4, -4, -4)
        pixels = [(x, y) for x in range(inner.left(), inner.right()) for y in (inner.center().y(),)]
        shades = {image.pixel(*pixel) for pixel in pixels}
        assert (len(shades) > 1) == (not kept[unit]) or unit == part.reading.unit  # hatched


@pytest.mark.thorough
def test_a_pixel_is_divided_by_255(train: Train) -> None:
    window = train()
    part = show(window, layer=1, unit=0, sample=3)
    said = re.search(r"(\d+) ÷ 255 = ([\d.]+)\.", part.notes.text())
    assert said is not None
    reading = part.reading
    pixel = reading.moment.dataset.x_train[reading.moment.next_batch.indices[3], reading.source]
    assert int(said[1]) == pixel
    assert float(said[2]) == pytest.approx(pixel / 255, abs=1e-5)


@pytest.mark.thorough
def test_a_run_by_numerical_gradients_says_that_backpropagation_is_shown(train: Train) -> None:
    window = train(gradient_method="numerical", hidden_sizes=(2,), batch_size=2)
    part = part_of(window)
    assert "Shown is backpropagation" in part.notes.text()


@pytest.mark.thorough
def test_dead_units_are_named(train: Train) -> None:
    window = train(activation="relu", weight_init_std=3.0, hidden_sizes=(40,), learning_rate=1e-9)
    part = part_of(window)
    moment = part.reading.moment
    a = moment.network.trace(*moment.next_samples()).pre_activations[0]
    dead = np.flatnonzero((a <= 0).all(axis=0))
    assert len(dead)
    named = re.search(r"Dead in .*: layer 1: ([\d, ]+)", part.notes.text())
    assert named is not None
    assert [int(unit) for unit in named[1].split(", ") if unit][:6] == dead[:6].tolist()
    lay_out()
    view = part.view
    layout = view.layout_of_step()
    assert layout is not None
    place = layout.layers[0].rect(int(dead[0])).center()
    QTest.mouseMove(view, QPoint(int(place.x()), int(place.y())))
    assert view.hovered.startswith(f"layer 1, unit {dead[0]}: z = 0, δ = 0 (dead)")


@pytest.mark.thorough
def test_a_large_mini_batch_is_computed_when_the_moment_rests(
    train: Train, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.pages.network.parts.step_part.is_quick", lambda _: False)
    window = train()
    part = part_of(window)
    qtbot.waitUntil(lambda: part.reading.entry is not None, timeout=WAIT)
    first = part.loss_readout.text()
    show(window, unit=2, stage="backward")
    assert part.reading.entry is None
    assert "being computed" in part.words.text()
    assert part.loss_readout.text() == first  # which is known by now
    qtbot.waitUntil(lambda: part.reading.entry is not None, timeout=WAIT)
    assert part.reading.unit == 2
    assert part.loss_readout.text() == first


def test_a_network_that_has_not_trained_has_a_next_step(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "network")
    window.page.update_state(tab="step")
    qtbot.waitUntil(lambda: shown(window) == 0, timeout=WAIT)
    loss = number(part_of(window).loss_readout.text().split(" → ")[0])
    assert loss == pytest.approx(np.log(10), abs=0.05)


@pytest.mark.parametrize("activation", ["relu", "sigmoid"])
@pytest.mark.thorough
def test_a_step_that_cannot_be_made_says_so(
    open_window: Callable[..., MainWindow], qtbot: QtBot, activation: str
) -> None:
    window = open_window("--page", "network")
    window.page.update_state(tab="step")
    session = window.session
    with qtbot.waitSignal(session.run_started, timeout=WAIT):
        config = replace(session.config, weight_init_std=1e37, activation=activation)
        session.set_config(replace(config, hidden_sizes=(7, 7)))
        session.reset()
    qtbot.waitUntil(
        lambda: shown(window) == 0 and part_of(window).reading.moment.network.depth == 3,
        timeout=WAIT,
    )
    for stage in STAGE_ORDER:
        for sample in (0, None):
            part = show(window, stage=stage, sample=sample, layer=2)
            assert not window.grab().isNull()
            window.accessibility_updates.update_all()
            part.csv_button.click()
    made = part.reading.step.is_made
    assert made == (activation == "sigmoid")  # whose hidden units stay between 0 and 1
    assert ("no weight moves" in part.words.text()) == (not made)


@pytest.mark.thorough
def test_the_same_is_shown_in_a_window_built_again(train: Train, qtbot: QtBot) -> None:
    window = train()
    part = show(window, layer=2, unit=3, source=4, sample=5, stage="backward")
    words, notes = part.words.text(), part.notes.text()
    window = rebuild_window(window)
    qtbot.waitUntil(lambda: shown(window) == 30, timeout=WAIT)
    part = part_of(window)
    assert (part.words.text(), part.notes.text()) == (words, notes)
    assert window.findChild(QWidget, "backwardView") is part.view


@pytest.mark.thorough
@briefly(
    ("language", "size"),
    quick=[("ko", "1024x768")],
    thorough=[("en", "1024x768"), ("en", "1366x768"), ("ko", "1366x768")],
)
def test_nothing_of_any_stage_is_cut(
    open_window: Callable[..., MainWindow], qtbot: QtBot, language: str, size: str
) -> None:
    window = open_window("--page", "network", "--lang", language, "--size", size)
    window.session.set_config(replace(window.session.config, optimizer="adam", hidden_sizes=(9, 9)))
    window.page.update_state(tab="step")
    faults = {}
    for sample in (0, None):
        for stage in STAGE_ORDER:
            part = show(window, stage=stage, sample=sample)
            qtbot.waitUntil(lambda: part_of(window).reading is not None, timeout=WAIT)
            lay_out()
            if found := [*scrolled_sideways(part), *cut(part)]:
                faults[stage, sample] = found
    assert not faults


@pytest.mark.thorough
def test_a_unit_under_a_resting_pointer_is_told_as_of_the_moment(train: Train) -> None:
    window = train()
    view = show(window, sample=0).view
    lay_out()
    place = view.layout_of_step().layers[0].rect(2).center()
    QTest.mouseMove(view, QPoint(int(place.x()), int(place.y())))
    told = view.hovered
    for iteration in (3, 30):
        window.lab.moment.update(iteration=iteration)
        reading = part_of(window).reading
        moment = window.session.run.record.timeline.at(iteration)
        x = reading.pixels[None]
        a = x @ moment.params["W1"] + moment.params["b1"]
        z = number(view.hovered.split("z = ")[1].split(",")[0])
        assert z == pytest.approx(1 / (1 + np.exp(-a[0, 2])), rel=1e-3)
        assert iteration == 30 or view.hovered != told


@pytest.mark.thorough
def test_the_input_that_is_looked_at_first_is_one_of_the_image(train: Train) -> None:
    part = show(train(), layer=1, unit=2, source=None)
    for sample in (0, 3):
        show(part.window(), sample=sample)
        assert part.reading.entry is not None
        assert part.reading.pixels[part.reading.source] == part.reading.pixels.max() > 0
    show(part.window(), sample=None)
    gradients = np.abs(part.reading.step.gradients["W1"][:, 2])
    assert part.reading.source == gradients.argmax()
