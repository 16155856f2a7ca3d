"""What is drawn of a step at each stage."""

import numpy as np
import pytest

from app.pages.network.model.step_picture import MOST_CONNECTIONS, STAGE_ORDER, draw_step
from app.pages.network.states.step import STAGES
from tests.app.pages.network.model.steps import moment_of, read


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


def test_the_mean_of_all_images_has_no_true_class() -> None:
    moment = moment_of()
    assert draw_step(read(moment, sample=None), "loss").label is None
    assert draw_step(read(moment, sample=0), "loss").label == moment.next_samples()[1][0]
