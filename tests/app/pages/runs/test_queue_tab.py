"""The Queue tab: what is queued up, how far it is, and what came of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.pages.runs.parts.queue_part import QueuePart
from app.session.queue import QueuedStatus
from app.session.shelf_label import SeriesPlace
from app.session.shelved_run import ShelvedRun
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.drawn import points_of
from tests.app.pages.runs.shelves import put, record, shelved
from tests.app.seen import shown_fields
from tests.app.session.fake_runner import FakeRunner
from tests.app.session.test_picture_folder import save_digits

TINY = TrainingConfig(hidden_sizes=(3,), batch_size=2, iterations=20)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[FakeRunner]:
    """Processes that were started, none of which is real."""
    started: list[FakeRunner] = []

    def start(config: TrainingConfig, data: Path | None, file: Path) -> FakeRunner:
        started.append(FakeRunner(config, data, file))
        return started[-1]

    monkeypatch.setattr("app.session.training_process.TrainingProcess", start)
    return started


@pytest.fixture
def window(started: list[FakeRunner], open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window("--page", "runs", "--size", "1366x768")
    window.page.update_state(tab="queue")
    window.session.set_config(TINY)
    return window


@pytest.fixture
def part(window: MainWindow) -> QueuePart:
    return window.page.part


def press(part: QueuePart, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(part.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def train_all(part: QueuePart, started: list[FakeRunner], qtbot: QtBot) -> None:
    """Let every process end, one after the other."""
    n_ended = 0
    while any(run.status.is_open for run in part.queue.runs):
        qtbot.waitUntil(lambda n=n_ended: len(started) > n)
        started[n_ended].end()
        n_ended += 1
        qtbot.waitUntil(lambda n=n_ended: part.queue.runs[n - 1].record is not None)


def test_a_sweep_is_queued_up_as_it_is_described(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=3, repeats=2, at_once=6, rates=(0.1, 10.0))
    assert part.plan_words.text() == (
        "Runs: 6, of 20 steps each. Values: 0.1, 1, 10. All else as on the Training page."
    )
    press(part, "queueAddButton", qtbot)
    tried = [(each.config.learning_rate, each.config.seed) for each in started]
    assert tried == [(rate, seed) for rate in (0.1, 1.0, 10.0) for seed in (0, 1)]
    assert all(replace(e.config, learning_rate=0.1, seed=0) == TINY for e in started)
    assert {each.data for each in started} == {None}  # MNIST


def test_the_result_stands_in_plot_table_shelf_and_clipboard(
    window: MainWindow, part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=2, repeats=2, rates=(0.1, 10.0), quantity="loss")
    press(part, "queueAddButton", qtbot)
    train_all(part, started, qtbot)
    names = [run.label.name for run in window.session.shelf.runs]
    values = [f"{rate}, seed {seed}" for rate in ("0.1", "10") for seed in (0, 1)]
    assert names == [f"{value} (Learning rate)" for value in values]
    losses = [
        float(run.record.history.losses.mean(dtype=float)) for run in part.queue.runs
    ]  # of 20 steps
    seen = points_of(part.view.sweep.plot)
    for name, rate, loss in zip(names, (0.1, 0.1, 10, 10), losses, strict=True):
        assert seen[name] == [(rate, pytest.approx(loss))]
    assert [x for x, _ in seen["mean"]] == [0.1, 10]
    middle, half = (losses[0] + losses[1]) / 2, abs(losses[0] - losses[1]) / 2**0.5
    assert seen["mean"][0][1] == pytest.approx(middle)
    ends = [y for _, y in seen["mean ± standard deviation"][:2]]
    assert ends == pytest.approx([middle - half, middle + half])
    press(part, "copySweepCsvButton", qtbot)
    head, first, _ = QApplication.clipboard().text().splitlines()
    cells = dict(zip(head.split(","), first.split(","), strict=True))
    assert (cells["learning_rate"], cells["runs"], cells["diverged"]) == ("0.1", "2", "0")
    assert float(cells["loss_mean"]) == pytest.approx(middle)
    assert float(cells["loss_spread"]) == pytest.approx(half)
    press(part, "copySweepMarkdownButton", qtbot)
    lines = QApplication.clipboard().text().splitlines()
    table = part.view.table
    shown = [table.item(0, column).text() for column in range(table.columnCount())]
    assert lines[2] == f"| {' | '.join(shown)} |"
    assert shown[:2] == ["0.1", "2 of 2"]


def test_the_axis_has_room_for_the_runs_to_come(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=3, rates=(0.1, 10.0), at_once=1)
    press(part, "queueAddButton", qtbot)
    seen = [seen_rates(part)]
    for n in range(3):
        qtbot.waitUntil(lambda n=n: len(started) > n)
        started[n].end()
        qtbot.waitUntil(lambda n=n: part.queue.runs[n].record is not None)
        seen.append(seen_rates(part))
    low, high = seen[0]
    assert low < 0.1
    assert high > 10
    assert seen == [seen[0]] * 4


def seen_rates(part: QueuePart) -> tuple[float, float]:
    low, high = part.view.sweep.plot.getViewBox().viewRange()[0]  # logarithms
    return 10**low, 10**high


def test_the_pointer_names_the_nearest_run(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=2, rates=(0.1, 10.0))
    press(part, "queueAddButton", qtbot)
    train_all(part, started, qtbot)
    plot = part.view.sweep
    share = part.queue.runs[1].record.history.evaluations[-1].test_accuracy
    point = plot.point_near(1.0, 100 * share)  # the logarithm of 10
    assert point.words == f"10 (Learning rate): {100 * share:.2f}\N{NARROW NO-BREAK SPACE}%"
    assert plot.point_near(0.0, 100 * share + 1000) is None


def test_a_run_that_diverged_is_a_cross_and_in_no_mean(
    window: MainWindow, part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    window.session.set_config(replace(TINY, activation="relu", weight_init_std=1.0))
    part.model.update(values=2, rates=(0.01, 1e38))
    press(part, "queueAddButton", qtbot)
    train_all(part, started, qtbot)
    assert part.queue.runs[1].status is QueuedStatus.DIVERGED
    assert part.view.table.item(1, 1).text() == "1 of 1, 1 diverged"
    seen = points_of(part.view.sweep.plot)
    assert seen["1e38 (Learning rate): diverged"] == [(1e38, None)]
    assert seen["0.01 (Learning rate)"] == seen["mean"] == [(0.01, 20.0)]  # its rate, its accuracy


def test_there_is_no_progress_before_anything_is_queued(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    bar = part.findChild(QProgressBar, "queueProgress")
    assert not bar.isVisible()
    press(part, "queueAddButton", qtbot)
    assert bar.isVisible()


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["gradients", "losses"])
def test_a_comparison_shows_both_curves(
    kind: str, part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(subject=kind, at_once=2)
    press(part, "queueAddButton", qtbot)
    assert len(started) == 2
    for process in started:
        process.config = replace(process.config, iterations=10, hidden_sizes=(3,))
    train_all(part, started, qtbot)
    names = part.view.comparison.overlay.names
    assert {each.name for each, _ in names.places()} == {run.name for run in part.queue.runs}
    passes = [run.record.history.forward_passes for run in part.queue.runs]
    n_parameters = 9 * 3 + 3 + 3 * 10 + 10  # of the small images and their ten classes
    numerical = 10 * (1 + 2 * n_parameters) if kind == "gradients" else 10
    assert passes == [10, numerical]
    assert part.view.table.item(1, 5).text() == f"{numerical:,}"


def test_pause_and_stop_do_as_they_say(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=3, at_once=1)
    press(part, "queueAddButton", qtbot)
    press(part, "queuePauseButton", qtbot)
    assert part.queue.is_paused
    assert part.progress.words.text() == ("0 of 3 runs done, paused: 1 under way to their end.")
    press(part, "queueStopButton", qtbot)
    assert started[0].killed
    assert not part.queue.is_open
    assert not part.progress.pause_button.isChecked()
    assert not part.progress.stop_button.isEnabled()
    words = "Stopped: 3 of 3 runs not trained to the end."
    assert part.progress.words.text() == words
    press(part, "queueAddButton", qtbot)
    assert part.progress.words.text().startswith("0 of 3 runs done")  # not 3 of 6
    press(part, "queueStopButton", qtbot)


def test_why_a_run_failed_is_said(part: QueuePart, started: list[FakeRunner], qtbot: QtBot) -> None:
    part.model.update(values=2, rates=(0.1, 1.0), at_once=2)
    press(part, "queueAddButton", qtbot)
    for process in started:
        process.fail("the memory does not suffice")
    qtbot.waitUntil(lambda: not part.queue.is_open)
    assert part.progress.words.text() == (
        "Done. Failed: 1 (Learning rate): the memory does not suffice."
    )


def test_only_fields_that_matter_are_shown(part: QueuePart) -> None:
    cases: list[tuple[str, str, set[str]]] = [
        ("sweep", "learning_rate", {"field", "rates", "values", "repeats"}),
        ("sweep", "batch_size", {"field", "batches", "values", "repeats"}),
        ("sweep", "hidden_sizes", {"field", "units", "values", "repeats"}),
        ("sweep", "weight_init_std", {"field", "scales", "values", "repeats"}),
        ("sweep", "optimizer", {"field", "repeats"}),
        ("sweep", "seed", {"field", "values"}),
        ("settings", "seed", {"repeats"}),
        ("gradients", "seed", set()),
        ("losses", "seed", set()),
    ]
    for subject, field, shown in cases:
        part.model.update(subject=subject, field=field)
        assert shown_fields(part.form) == shown | {"subject", "at_once"}, (subject, field)
        assert part.add_button.isEnabled(), (subject, field)


def test_what_cannot_be_trained_is_refused_in_a_sentence(part: QueuePart) -> None:
    part.model.update(field="hidden_sizes", units=(10.0, 100_000.0))
    assert part.plan_words.text().startswith("Hidden layers must make a network of at most ")
    assert not part.add_button.isEnabled()


def test_pictures_are_refused_in_a_sentence(
    window: MainWindow, part: QueuePart, tmp_path: Path
) -> None:
    window.session.data_path = save_digits(tmp_path / "pictures")
    part.show_state()
    assert part.plan_words.text().startswith("The pictures in use are read by the window alone")
    assert not part.add_button.isEnabled()


def test_an_earlier_series_can_be_looked_at_again(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=2, rates=(0.1, 1.0))
    press(part, "queueAddButton", qtbot)
    part.model.update(subject="settings", repeats=3)
    press(part, "queueAddButton", qtbot)
    assert part.view.table.rowCount() == 3
    combo = part.findChild(QComboBox, "seriesCombo")
    assert [combo.itemText(i) for i in range(combo.count())] == [
        "Learning rate 0.1 … 1 (2)",
        "settings as they are (3)",
    ]
    combo.choose(combo.itemData(0))
    assert part.view.table.rowCount() == 2


def queued(number: int, place: SeriesPlace, rate: float, accuracy: float) -> ShelvedRun:
    """A run of a series, as a shelf reads it from the disk."""
    run = record([1.0, 0.5], {2: accuracy}, learning_rate=rate)
    return shelved(number, run, name=f"rate {rate}", queued=place)


def test_series_of_an_earlier_start_are_found_on_the_shelf(
    window: MainWindow, part: QueuePart
) -> None:
    shelf, combo = window.session.shelf, part.findChild(QComboBox, "seriesCombo")
    sweep = SeriesPlace("20200101-a", "sweep", "learning_rate")
    place = partial(replace, sweep)
    first, *_ = put(
        shelf,
        queued(1, place(place=1), 1.0, 0.9),
        queued(2, sweep, 0.1, 0.6),
        queued(3, place(place=2, diverged=True), 10.0, 0.1),
        queued(4, SeriesPlace("20200102-b", "settings", "seed"), 0.1, 0.5),
        queued(5, SeriesPlace("20200103-c", "of a later version", "seed"), 0.1, 0.5),
        queued(6, SeriesPlace("20200103-d", "sweep", "no setting"), 0.1, 0.5),
        shelved(7, record([1.0])),
    )
    titles = [combo.itemText(i) for i in range(combo.count())]
    assert titles == ["Learning rate 0.1 … 10 (3)", "settings as they are (1)"]
    combo.choose("20200101-a")
    seen = points_of(part.view.sweep.plot)
    assert seen["rate 0.1"] == [(0.1, pytest.approx(60))]
    assert seen["rate 1.0"] == [(1.0, pytest.approx(90))]
    assert seen["rate 10.0: diverged"] == [(10, None)]
    shelf.relabel(first, note="the best")
    assert combo.currentData() == "20200101-a"
    shelf.delete([first])
    assert combo.itemText(0) == "Learning rate 0.1 … 10 (2)"


def test_a_time_limit_is_left_out_and_that_is_said(
    window: MainWindow, part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    window.session.set_config(replace(TINY, time_limit=0.5, patience=3))
    assert "The time limit is left out" in part.plan_words.text()
    press(part, "queueAddButton", qtbot)
    assert (started[0].config.time_limit, started[0].config.patience) == (0, 3)


def test_in_a_narrow_table_columns_are_left_out_and_none_is_cut(
    part: QueuePart, started: list[FakeRunner], qtbot: QtBot
) -> None:
    part.model.update(values=2, repeats=2, rates=(0.1, 1.0))
    press(part, "queueAddButton", qtbot)
    train_all(part, started, qtbot)
    table = part.view.table
    columns = range(table.columnCount())
    for width in (1200, 450, 1200):
        table.resize(width, table.height())
        hidden = {c for c in columns if table.isColumnHidden(c)}
        assert bool(hidden) is (width == 450)
        assert hidden == {*(3, 1, 6, 5)[: len(hidden)]}  # best accuracy first
        for column in set(columns) - hidden:
            assert table.columnWidth(column) >= table.sizeHintForColumn(column)
