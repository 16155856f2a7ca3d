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
from nncore import Step, TrainingConfig
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
@pytest.mark.thorough
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


@pytest.mark.thorough
def test_networks_of_their_own_are_told_instead_of_the_run(weights: MainWindow) -> None:
    weights.page.model.part("weights").update(look="initial", layers=3, activation="relu")
    words = told(weights)
    assert words["Hidden layers"] == "100, 100, 100"
    assert words["Activation"] == "ReLU"
    assert words["Initial scale"] == "zeros / 0.01 / 1 / Xavier / He"
    assert words["Step"] == "0"


@pytest.mark.thorough
def test_a_closed_column_of_settings_takes_nothing_from_the_caption(weights: MainWindow) -> None:
    before = told(weights)
    weights.lab.theme.use("light", 1.0, for_projector=True)
    assert told(weights) == before


@pytest.mark.thorough
def test_what_is_picked_in_a_picture_is_told(weights: MainWindow) -> None:
    page = weights.page
    page.model.part("weights").update(unit=7)
    assert told(weights)["Unit"] == "7"
    page.update_state(tab="digit")
    page.model.part("digit").update(index=3, turn=30, off=((1, 4),), biases=((2, 0, -0.5),))
    words = told(weights)
    assert (words["Test image"], words["Switched off"]) == ("3", "layer 1, unit 4")
    assert words["Added to a bias"] == "layer 2, unit 0: −0.50"
    assert words["Moved by"].startswith("30°")
    page.model.part("digit").update(strokes=((0.1, 0.1, 0.5, 0.5),))
    assert told(weights)["Digit"] == "drawn by hand"
    page.update_state(tab="mistakes")
    assert "True class" not in told(weights)
    page.model.part("mistakes").update(cell=(4, 9))
    words = told(weights)
    assert (words["True class"], words["Read as"]) == ("4", "9")


@pytest.mark.thorough
def test_what_only_arranges_the_page_is_not_told(weights: MainWindow) -> None:
    weights.page.update_state(tab="digit")
    assert not {"The mouse", "look inside"} & told(weights).keys()
    weights.show_page("training")
    assert "Plots against" not in told(weights)


@pytest.mark.thorough
def test_numbers_are_told_as_their_editors_have_them(weights: MainWindow) -> None:
    page = weights.page
    page.update_state(tab="step")
    page.model.part("step").update(sample=None, layer=9, unit=29)  # of a network with 3 layers
    words = told(weights)
    assert (words["Image"], words["Layer"], words["Input"]) == ("mean of all", "3", "strongest")
    page.update_state(tab="map")
    page.model.part("map").update(layer=0, only_class=4)
    words = told(weights)
    assert (words["Layer"], words["Class"]) == ("the images, 784 pixels", "4")


@pytest.mark.thorough
def test_keys_of_the_shelf_are_no_words(weights: MainWindow) -> None:
    weights.page.update_state(tab="landscape")
    weights.page.model.part("landscape").update(others=("20261126-104500-000000-0123abcd",))
    assert "0123abcd" not in "".join(told(weights).values())


def test_how_the_losses_are_smoothed_is_told(window: MainWindow) -> None:
    window.page.update_state(smoothing=0)
    words = figure_settings(window.page.loss_view.plot, window.page)
    assert words["Smoothing"] == "no smoothing"


@pytest.mark.thorough
def test_each_tab_of_batches_tells_what_it_hangs_on(window: MainWindow) -> None:
    window.session.set_config(TrainingConfig(train_size=500, hidden_sizes=(8,)))
    window.show_page("miniBatch")
    page = window.page
    page.update_state(batch_size=32, data=replace(page.state.data, split="test", label=7))
    of_set = {"Data": "MNIST", "Training images": "500"}
    assert told(window) == {**of_set, "Show": "test images", "Samples of": "7"}
    page.update_state(tab="draw", draw=replace(page.state.draw, n_batches=12, seed=3))
    drawn = {"Batch size": "32", "Batches drawn": "12", "Seed of the draws": "3"}
    assert told(window) == {**of_set, **drawn}
    page.update_state(tab="noise")
    assert told(window) == {}  # nothing is measured yet


@pytest.mark.thorough
def test_gradient_noise_is_told_with_the_run_whose_network_was_measured(
    window: MainWindow, qtbot: QtBot
) -> None:
    config = TrainingConfig(train_size=200, hidden_sizes=(8,), seed=5, batch_size=50)
    window.session.set_config(config)
    window.session.reset()
    window.show_page("miniBatch")
    window.page.update_state(tab="noise", batch_size=32)
    window.page.player.run()
    qtbot.waitUntil(lambda: bool(told(window)), timeout=20_000)
    words = told(window)
    assert (words["Hidden layers"], words["Seed"], words["Step"]) == ("8", "5", "0")
    assert (words["Batch size"], words["Images in each batch"]) == ("50", "32")


def test_what_is_called_the_same_is_told_apart() -> None:
    run = {"Batch size": "100", "Seed": "0"}
    words = joined(run, {"Batch size": "10", "Seed": "0", "View": "Map"})
    assert words == {**run, "Batch size of this figure": "10", "View": "Map"}


@pytest.mark.thorough
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


@pytest.mark.thorough
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


def test_rates_that_were_changed_by_hand_are_told_as_they_were_set(window: MainWindow) -> None:
    changed = record([2.0, 1.0], learning_rate=0.5)
    changed.history.append(Step(3, 1.0, 0.25, (), 1))
    runs = (changed, record([2.0, 1.0], learning_rate=0.5))
    put(window.session.shelf, *(shelved(i, run) for i, run in enumerate(runs)))
    window.show_page("runs")
    assert told(window)["Learning rate"] == "0.5, then 0.25 / 0.5"


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
