"""What captions of figures say: the settings that the figure hangs on, and no others."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.figures.finding import figures_of
from app.pages.descent.model.line_race import LineRaceState
from app.pages.runs.model.sweep import compared_values, comparison
from app.pages.runs.parts.queue_part import QueuePart
from app.pages.runs.views.series_view import SeriesView
from app.session.queue import QueuedRun, Series
from app.window.figure_settings import figure_settings, joined
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.asking import ANSWER_MS
from tests.app.fronts import lay_out
from tests.app.pages.runs.shelves import put, record, shelved

DEEP = TrainingConfig(hidden_sizes=(30, 30), activation="tanh", iterations=20)
OF_DEEP = {"Hidden layers": "30, 30", "Activation": "tanh"}


def told(window: MainWindow) -> dict[str, str]:
    """Caption of the largest figure that is seen."""
    lay_out()
    return figure_settings(figures_of(window.page)[0], window.page)


@pytest.fixture
def weights(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window on the weights of a moment: before that it shows nothing that has settings."""
    window.session.set_config(DEEP)
    window.session.reset()
    window.show_page("network")
    part = window.page.parts["weights"]
    qtbot.waitUntil(lambda: part.moment is not None, timeout=ANSWER_MS)
    return window


@pytest.mark.parametrize("look", ["pictures", "distributions", "gradients", "units"])
def test_settings_of_other_networks_do_not_stand_for_those_of_the_run(
    look: str, weights: MainWindow
) -> None:
    model = weights.page.model.part("weights")
    model.update(look=look)
    words = told(weights)
    assert OF_DEEP.items() <= words.items()
    assert words["Look at"] == weights.page.parts["weights"].form.editor("look").currentText()
    assert "Steps made" not in words
    assert ("Order" in words) is (look == "pictures")


def test_networks_of_their_own_are_told_instead_of_the_run(weights: MainWindow) -> None:
    weights.page.model.part("weights").update(look="initial", layers=3, activation="relu")
    words = told(weights)
    assert words["Hidden layers"] == "100, 100, 100"
    assert words["Activation"] == "ReLU"
    assert words["Initial scale"] == "zeros / 0.01 / 1 / Xavier / He"
    assert words["Step"] == "0"


def test_a_closed_column_of_settings_takes_nothing_from_the_caption(weights: MainWindow) -> None:
    before = told(weights)
    weights.lab.theme.use("light", 1.0, for_projector=True)
    assert told(weights) == before


def test_what_is_called_the_same_is_told_apart() -> None:
    run = {"Batch size": "100", "Seed": "0"}
    words = joined(run, {"Batch size": "10", "Seed": "0", "View": "Map"})
    assert words == {**run, "Batch size of this figure": "10", "View": "Map"}


def test_a_race_is_told_with_all_its_optimizers(window: MainWindow) -> None:
    window.show_page("descent")
    words = told(window)
    assert words["Surface"] == "Ravine"
    assert words["Formula of f(x, y)"] == "x**2/20 + y**2"  # Saito 2016, 6.1.2
    assert words["Start x, y"] == "(−7, 2)"
    assert words["SGD"] == "Learning rate 0.95"
    assert words["Momentum"] == "Learning rate 0.1, Momentum 0.9"
    assert words["Step"] == "0"
    assert "Noise" not in words
    race = window.page.state.race
    window.page.update_state(race=replace(race, noise=0.5), index=3)
    assert (told(window)["Noise"], told(window)["Step"]) == ("0.5", "3")


def test_points_that_a_hand_has_moved_are_not_called_those_of_the_book(window: MainWindow) -> None:
    window.show_page("descent")
    points = ((0.0, 1.0), (1.0, 2.0))
    window.page.update_state(mode="points", line=LineRaceState(moved=points))
    assert told(window)["Points"] == "Around a line, changed by hand"


def test_covered_ground_is_not_given_away(window: MainWindow) -> None:
    window.show_page("descent")
    window.page.update_state(mode="valley")
    assert told(window) == {"Mode": "Hidden valley", "Ground": "Random surface", "Probes": "10"}


def test_curves_of_the_shelf_are_told_with_the_settings_of_their_runs(window: MainWindow) -> None:
    runs = (record([2.0, 1.0], seed=seed, learning_rate=0.5) for seed in (3, 4))
    put(window.session.shelf, *(shelved(i, run) for i, run in enumerate(runs)))
    window.show_page("runs")
    words = told(window)
    assert (words["Data"], words["Learning rate"], words["Seed"]) == ("MNIST", "0.5", "3 / 4")
    assert (words["Curves"], words["Mean of"]) == ("loss", "100")
    window.page.model.part("shelf").update(quantity="test")
    assert "Mean of" not in told(window)


def test_of_many_numbers_the_ends_are_told(window: MainWindow) -> None:
    runs = (record([2.0], seed=seed) for seed in (5, *range(20), 7))
    put(window.session.shelf, *(shelved(i, run) for i, run in enumerate(runs)))
    window.show_page("runs")
    assert told(window)["Seed"] == "0 … 19"


def test_a_series_is_told_whatever_the_form_says(window: MainWindow) -> None:
    window.show_page("runs")
    window.page.update_state(tab="queue")
    part = window.page.part
    assert isinstance(part, QueuePart)
    view: SeriesView = part.view
    runs = [record([2.0, 1.0], {2: 0.9}, loss=loss) for loss in compared_values("losses")]
    queued = tuple(QueuedRun(run.config, "", record=run, key=run.config.loss) for run in runs)
    series = Series(comparison("losses", TrainingConfig()), None, queued)
    view.show_series(series, replace(part.state, rates=(0.5, 0.7), curve="test"))
    words = figure_settings(view.comparison.overlay.plot, window.page)
    assert words["Loss"] == "cross-entropy / squared error"
    assert (words["Learning rate"], words["Curves"]) == ("0.1", "test accuracy")
    assert not {"Setting", "From, to", "Values", "Draw"} & words.keys()
