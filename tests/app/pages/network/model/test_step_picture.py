"""What is drawn of a step at each stage."""

from dataclasses import replace

import numpy as np
import pytest

from app.pages.network.model.step_picture import MOST_CONNECTIONS, STAGE_ORDER, draw_step
from app.pages.network.states.step import STAGES
from tests.app.pages.network.model.steps import SMALL, moment_of, read


def test_the_stages_are_played_in_the_order_in_which_they_are_offered() -> None:
    assert tuple(STAGES) == STAGE_ORDER


def test_forward_shows_what_the_unit_receives() -> None:
    reading = read(layer=2, unit=3, sample=1)
    picture = draw_step(reading, "forward")
    weights = reading.moment.network.params["W2"][:, 3]
    carried = {line.source: line.value for line in picture.connections}
    z = reading.trace.inputs[1][0]
    assert carried == {i: pytest.approx(weights[i] * z[i]) for i in range(4)}
    assert all(line.target == 3 for line in picture.connections)
    assert picture.loss is None
    np.testing.assert_array_equal(picture.columns[1], reading.trace.inputs[2][0])
    assert picture.image_limit is None


def test_backward_shows_what_comes_back_to_the_unit() -> None:
    reading = read(layer=2, unit=3, sample=1)
    picture = draw_step(reading, "backward")
    back = reading.moment.network.params["W3"][3] * reading.trace.deltas[2][0]
    strongest = picture.connections[0]
    assert picture.back
    assert (strongest.source, strongest.target) == (3, np.abs(back).argmax())
    assert sum(line.value for line in picture.connections) == pytest.approx(back.sum())
    assert picture.limits == tuple(np.abs(delta).max() for delta in reading.trace.deltas)
    assert picture.loss == pytest.approx(reading.trace.loss)


def test_the_image_turns_into_the_gradient_and_the_move_of_its_weights() -> None:
    reading = read(layer=1, unit=2, sample=None)
    step = reading.step
    assert step is not None
    backward, update = (draw_step(reading, stage) for stage in ("backward", "update"))
    np.testing.assert_array_equal(backward.image.ravel(), step.gradients["W1"][:, 2])
    moved = step.params["W1"][:, 2] - reading.moment.network.params["W1"][:, 2]
    np.testing.assert_array_equal(update.image.ravel(), moved)
    assert update.image_limit == np.abs(moved).max()
    assert update.image.shape == (3, 3)


def test_only_the_strongest_of_many_connections_are_drawn() -> None:
    reading = read(layer=1, unit=2)
    connections = draw_step(reading, "forward").connections
    assert len(connections) <= MOST_CONNECTIONS
    sizes = [abs(line.value) for line in connections]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) > 0


@pytest.mark.parametrize("sample", [0, 2])
def test_the_units_that_are_hatched_are_those_that_the_step_leaves_out(sample: int) -> None:
    moment = moment_of(replace(SMALL, dropout=0.5), steps=3)
    drawing = np.random.default_rng((SMALL.seed, 2))  # dropout's generator, as config.py says
    for _ in range(4):  # three steps were made, the next one is looked at
        draws = [drawing.random((3, n_units), dtype=np.float32) for n_units in (4, 5)]
    picture = draw_step(read(moment, sample=sample), "forward")
    for layer, draw in enumerate(draws):
        np.testing.assert_array_equal(picture.dropped[layer], draw[sample] < 0.5)
    assert not picture.dropped[2].any()  # the classes
    assert sum(layer.sum() for layer in picture.dropped) > 0


def test_a_unit_that_is_left_out_has_no_value_and_nothing_comes_back_to_it() -> None:
    reading = read(moment_of(replace(SMALL, dropout=0.5)), sample=1)
    for stage in ("forward", "backward"):
        picture = draw_step(reading, stage)
        for values, dropped in zip(picture.columns[:2], picture.dropped[:2], strict=True):
            assert not values[dropped].any()
            assert values[~dropped].all()


def test_of_the_mean_only_units_that_no_image_has_are_left_out() -> None:
    moment = moment_of(replace(SMALL, dropout=0.5))
    kept = moment.next_batch.kept
    picture = draw_step(read(moment, sample=None), "forward")
    for layer in range(2):
        np.testing.assert_array_equal(picture.dropped[layer], ~kept[layer].any(axis=0))


def test_without_dropout_none_is_left_out() -> None:
    assert not any(layer.any() for layer in draw_step(read(), "forward").dropped)


def test_the_mean_of_all_images_has_no_true_class() -> None:
    moment = moment_of()
    assert draw_step(read(moment, sample=None), "loss").label is None
    assert draw_step(read(moment, sample=0), "loss").label == moment.next_samples()[1][0]
