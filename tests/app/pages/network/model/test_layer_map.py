"""The map of a layer, against numpy.linalg.svd of the layer's outputs."""

import numpy as np
import pytest

from app.pages.network.model.layer_map import (
    fit_axes,
    map_layer,
    project_image,
    shown_images,
    spread,
    thinned_images,
)
from nncore import Moment, TrainingConfig
from tests.app.class_sets import small_set
from tests.app.pages.network.runs import moments_of

NAMES = ("a", "b", "c")
SETTINGS = {"hidden_sizes": (7, 5), "batch_size": 8, "seed": 4, "dtype": "float64"}


def moment_after(steps: int, **config) -> Moment:
    settings = {**SETTINGS, "iterations": max(steps, 1), **config}
    return moments_of(TrainingConfig(**settings), small_set(NAMES))[steps]


def plain_outputs(moment: Moment, layer: int) -> np.ndarray:
    """By the book's own formulas, in float64."""
    z = moment.dataset.x_test / 255.0
    params = moment.network.params
    for i in range(1, layer + 1):
        z = z @ params[f"W{i}"].astype(float) + params[f"b{i}"]
        if i < moment.network.depth:
            z = 1 / (1 + np.exp(-z))
    return z


@pytest.mark.parametrize("layer", [0, 1, 2, 3])
def test_points_are_projections_on_the_singular_vectors(layer: int):
    moment = moment_after(20)
    outputs = plain_outputs(moment, layer)
    left, singular, _ = np.linalg.svd(outputs - outputs.mean(axis=0), full_matrices=False)
    expected = left[:, :2] * singular[:2]
    axes = fit_axes(moment, layer)
    found = map_layer(moment, axes, shown_images(len(outputs)))
    signs = np.sign((found.points * expected).sum(axis=0))
    assert found.points == pytest.approx(signs * expected, abs=1e-5)
    assert found.share == pytest.approx((singular[:2] ** 2).sum() / (singular**2).sum(), abs=1e-5)
    assert found.share == pytest.approx(axes.components.shares.sum(), abs=1e-5)


def test_another_moment_is_seen_on_the_same_axes():
    late, early = moment_after(50), moment_after(1)
    axes = fit_axes(late, 1)
    found = map_layer(early, axes, shown_images(len(late.dataset.x_test)))
    outputs = plain_outputs(late, 1)
    _, _, directions = np.linalg.svd(outputs - outputs.mean(axis=0), full_matrices=False)
    offsets = plain_outputs(early, 1) - outputs.mean(axis=0)
    assert np.abs(found.points) == pytest.approx(np.abs(offsets @ directions[:2].T), abs=1e-5)
    variance = plain_outputs(early, 1).var(axis=0).sum()
    assert found.share == pytest.approx(found.points.var(axis=0).sum() / variance, rel=1e-3)
    assert (axes.iteration, found.iteration) == (50, 1)


def test_right_and_wrong_answers_are_the_network_s():
    moment = moment_after(30)
    data, network = moment.dataset, moment.network
    found = map_layer(moment, fit_axes(moment, 2), shown_images(len(data.x_test)))
    y = network.predict(data.x_test / 255.0)
    assert found.predicted.tolist() == y.argmax(axis=1).tolist()
    assert found.confidence == pytest.approx(y.max(axis=1), abs=1e-6)
    assert found.accuracy == network.accuracy(data.x_test / 255.0, data.t_test)
    assert found.labels.tolist() == data.t_test.tolist()


def test_a_thinned_map_has_points_of_the_whole_one():
    moment = moment_after(5)
    axes = fit_axes(moment, 1)
    whole = map_layer(moment, axes, shown_images(len(moment.dataset.x_test)))
    some = map_layer(moment, axes, np.array([1, 4]))
    assert some.points == pytest.approx(whole.points[[1, 4]], abs=1e-6)
    assert whole.place_of(4) == pytest.approx(tuple(some.points[1]), abs=1e-6)
    assert some.place_of(3) is None
    assert some.place_of(99) is None


def test_images_are_spread_over_all():
    assert spread(3, 5).tolist() == [0, 1, 2]
    assert spread(10, 4).tolist() == [0, 2, 5, 7]
    assert len(shown_images(70_000)) == 10_000
    network = moment_after(0).network
    thinned = thinned_images(70_000, network)
    assert len(thinned) == 2_000
    assert set(thinned) <= set(shown_images(70_000))


def test_a_test_image_drawn_anew_lies_where_it_is():
    moment = moment_after(5)
    axes = fit_axes(moment, 1)
    whole = map_layer(moment, axes, shown_images(len(moment.dataset.x_test)))
    pixels = moment.dataset.x_test[2].reshape(moment.dataset.image_shape)
    assert project_image(moment, axes, pixels) == pytest.approx(whole.place_of(2), abs=1e-5)


def test_a_class_is_placed_at_its_median():
    moment = moment_after(5)
    found = map_layer(moment, fit_axes(moment, 1), shown_images(len(moment.dataset.x_test)))
    places = found.class_places(3)
    for k in range(3):
        of_class = [p for p, t in zip(found.points.tolist(), found.labels, strict=True) if t == k]
        xs, ys = sorted(x for x, _ in of_class), sorted(y for _, y in of_class)
        middle = len(of_class) // 2
        if len(of_class) % 2:
            assert places[k] == pytest.approx((xs[middle], ys[middle]))


@pytest.mark.parametrize("layer", [1, 3])
def test_a_network_that_has_overflown_has_no_points(layer: int):
    moment = moment_after(0, activation="relu")
    params = {name: param.copy() for name, param in moment.network.params.items()}
    params["W1"][:] = np.nan
    moment.network = moment.network.with_params(params)
    axes = fit_axes(moment, layer)
    found = map_layer(moment, axes, shown_images(len(moment.dataset.x_test)))
    assert len(found.points) == 0
    assert found.share == 0
    assert axes.extent == ((-1, 1), (-1, 1))


def test_a_layer_of_one_unit_is_a_line():
    moment = moment_after(3, hidden_sizes=(1,))
    found = map_layer(moment, fit_axes(moment, 1), shown_images(len(moment.dataset.x_test)))
    assert np.ptp(found.points[:, 0]) > 0
    assert not found.points[:, 1].any()
    assert found.share == pytest.approx(1)


def test_axes_keep_pointing_as_earlier_ones_did():
    moment = moment_after(10)
    axes = fit_axes(moment, 1)
    axes.components.axes[:] *= -1
    again = fit_axes(moment, 1, like=axes)
    assert again.components.axes == pytest.approx(axes.components.axes)
