"""What the Weights tab computes, against plain computations."""

import numpy as np
import pytest

from app.pages.network.model import activity, gradient_norms, initial_runs
from app.pages.network.model.activity import activity_at_once, activity_of_all
from app.pages.network.model.distributions import distributions_of, ranges_of, some_images
from app.pages.network.model.gradient_norms import measure_norms, missing, samples_of
from app.pages.network.model.histograms import histogram_of
from app.pages.network.model.initial_runs import (
    RULES,
    UNITS,
    config_of,
    measure_initial_runs,
)
from app.pages.network.model.pictures import MOST_PICTURES, Limits, pictures_of
from app.pages.network.states.weights import STEPS
from nncore import Cancelled, Moment, Trainer, TrainingConfig
from tests.app.class_sets import kinds, small_set
from tests.app.pages.network.runs import moments_of

DATA = small_set(kinds(5))
CONFIG = TrainingConfig(
    hidden_sizes=(7, 6),
    activation="relu",
    weight_init_std="he",
    batch_size=5,
    iterations=30,
    dtype="float64",
)
X = DATA.x_test / 255


@pytest.fixture(scope="module")
def moments() -> list[Moment]:
    return moments_of(CONFIG, DATA)


def hidden(moment: Moment) -> list[np.ndarray]:
    """Activations of the hidden layers, by hand."""
    z, found = X, []
    for k in (1, 2):
        params = moment.network.params
        z = np.maximum(z @ params[f"W{k}"] + params[f"b{k}"], 0)
        found.append(z)
    return found


# Histograms


def test_a_histogram_is_numpys() -> None:
    values = np.random.default_rng(0).standard_normal(500)
    found = histogram_of(values, -4, 4, bins=16)
    counts, _ = np.histogram(values, 16, (-4, 4))
    np.testing.assert_allclose(found.shares, counts / 500)
    assert found.mean == pytest.approx(values.mean())
    assert found.spread == pytest.approx(values.std())


def test_what_lies_beyond_is_in_the_last_bins_and_told() -> None:
    found = histogram_of(np.array([-3.0, -2.5, 0.1, 0.9, 5.0, np.nan]), 0.0, 1.0, bins=2)
    np.testing.assert_allclose(found.shares, [3 / 6, 2 / 6])
    assert (found.below, found.above) == (2 / 6, 2 / 6)


def test_the_ends_of_the_range_are_within_it() -> None:
    found = histogram_of(np.array([0.0, 1.0]), 0.0, 1.0)
    assert found.shares[0] == found.shares[-1] == 0.5
    assert found.below == found.above == 0


# Distributions


def test_distributions_are_of_the_weights_and_activations_of_the_moment(
    moments: list[Moment],
) -> None:
    ranges = ranges_of(moments[0], moments[-1])
    np.testing.assert_allclose(ranges.x, X)
    found = distributions_of(moments[9], ranges)
    for k, weights in enumerate(found.weights, 1):
        assert weights.spread == pytest.approx(moments[9].network.params[f"W{k}"].std())
        assert weights.low == -weights.high
    for z, activations in zip(hidden(moments[9]), found.activations, strict=True):
        assert activations.mean == pytest.approx(z.mean())


def test_ranges_hold_what_a_run_begins_and_ends_with(moments: list[Moment]) -> None:
    ranges = ranges_of(moments[0], moments[-1])
    for moment in (moments[0], moments[-1]):
        found = distributions_of(moment, ranges)
        for histogram in (*found.weights, *found.activations):
            assert histogram.below + histogram.above < 0.04  # one of 30


def test_the_range_of_a_sigmoid_is_its_own() -> None:
    config = TrainingConfig(hidden_sizes=(4,), batch_size=5, iterations=2)
    found = moments_of(config, DATA)
    assert ranges_of(found[0], found[-1]).activations == ((0.0, 1.0),)
    assert some_images(found[0]).dtype == np.float32


# Gradients


def test_gradient_norms_are_those_of_weights_and_biases(moments: list[Moment]) -> None:
    samples = samples_of(moments[0])
    x, t = DATA.x_train / 255, DATA.t_train
    np.testing.assert_allclose(samples.x, x)
    snapshots = moments[0].run.timeline.snapshots
    told: list[float] = []
    norms = measure_norms(moments[-1], samples, snapshots, told.append)
    assert list(norms) == [moment.iteration for moment in moments]
    assert told[-1] == 1.0
    grads = moments[9].network.gradient(x, t)
    for k, norm in enumerate(norms[moments[9].iteration], 1):
        entries = np.concatenate([grads[f"W{k}"].ravel(), grads[f"b{k}"]])
        assert norm == pytest.approx(np.sqrt((entries**2).sum()))
    assert missing(snapshots, norms) == []
    assert missing(snapshots, {0: ()}) == list(snapshots[1:])


def test_a_wide_network_takes_fewer_images(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    n_parameters = (81 + 1) * 7 + 8 * 6 + 7 * 5
    monkeypatch.setattr(gradient_norms, "MOST_WORK", 9 * n_parameters)
    assert 1 < len(samples_of(moments[0]).t) <= 9


# Units


def test_activity_is_counted_over_all_test_images(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity, "CHUNK", 3)  # of ten images, the last chunk has one
    found = activity_of_all(moments[-1], lambda _: None)
    assert found.is_complete
    for z, layer in zip(hidden(moments[-1]), found.layers, strict=True):
        np.testing.assert_allclose(layer.on, (z > 0).mean(axis=0))
        assert layer.never.tolist() == (z == 0).all(axis=0).tolist()
        assert layer.always.tolist() == (z > 0).all(axis=0).tolist()


def test_within_a_frame_some_images_tell_of_activity(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    n_parameters = (81 + 1) * 7 + 8 * 6 + 7 * 5
    monkeypatch.setattr(activity, "MOST_WORK", 4 * n_parameters)
    found = activity_at_once(moments[-1])
    stride = -(-len(X) // 4)
    assert not found.is_complete
    assert found.n_images == len(X[::stride])
    z = hidden(moments[-1])[0][::stride]
    np.testing.assert_allclose(found.layers[0].on, (z > 0).mean(axis=0))


# Pictures


def test_pictures_are_the_columns_of_the_first_weights(moments: list[Moment]) -> None:
    pictures = pictures_of(moments[9], by_strength=False)
    start, now = moments[0].network.params["W1"], moments[9].network.params["W1"]
    assert pictures.units == tuple(range(7))
    np.testing.assert_array_equal(pictures.now.reshape(7, -1), now.T)
    np.testing.assert_array_equal(pictures.start.reshape(7, -1), start.T)
    np.testing.assert_array_equal(pictures.change.reshape(7, -1), now.T - start.T)


def test_the_order_by_strength_is_that_of_the_newest_weights(moments: list[Moment]) -> None:
    norms = np.sqrt((moments[-1].network.params["W1"] ** 2).sum(axis=0))
    for moment in (moments[0], moments[-1]):
        pictures = pictures_of(moment, by_strength=True)
        assert np.all(np.diff(norms[list(pictures.units)]) <= 0)
        first = moment.network.params["W1"][:, pictures.units[0]]
        np.testing.assert_array_equal(pictures.now[0].ravel(), first)


def test_of_very_many_units_some_are_pictured() -> None:
    config = TrainingConfig(hidden_sizes=(MOST_PICTURES + 5,), batch_size=5, iterations=1)
    pictures = pictures_of(moments_of(config, DATA)[0], by_strength=False)
    assert len(pictures.now) == MOST_PICTURES
    assert pictures.n_units == MOST_PICTURES + 5


def test_the_scale_of_a_run_holds_all_its_weights_and_changes(moments: list[Moment]) -> None:
    all_weights = np.array([moment.network.params["W1"] for moment in moments])
    largest, change = Limits().of_run(moments[3])
    assert largest == np.abs(all_weights).max()
    assert change == np.abs(all_weights - all_weights[0]).max()


# Initial weights


def test_activations_before_the_first_step_are_those_of_the_untrained_networks() -> None:
    runs = measure_initial_runs(DATA, "tanh", 3, (0,), lambda _: None)
    assert runs.n_images == len(X)
    assert list(runs.stages) == list(RULES)
    for rule, stages in runs.stages.items():
        network = Trainer(config_of(rule, "tanh", 3, DATA), DATA).network
        assert network.sizes == (81, UNITS, UNITS, UNITS, 5)
        *hidden, y = stages[0].histograms
        for z, histogram in zip(network.forward(X)[1:-1], hidden, strict=True):
            assert histogram.spread == pytest.approx(z.std(), rel=1e-4)
        assert y.mean == pytest.approx(1 / 5)  # probabilities of five classes
        assert y.spread == pytest.approx(network.predict(X).std(), rel=1e-4, abs=1e-7)
        assert stages[0].loss == pytest.approx(network.loss(X, DATA.t_test), rel=1e-4)


def test_later_stages_are_those_of_the_trained_networks() -> None:
    runs = measure_initial_runs(DATA, "relu", 2, (0, 1, 5), lambda _: None)
    trainer = Trainer(config_of("he", "relu", 2, DATA), DATA)
    for _ in range(5):
        trainer.step()
    z = trainer.network.forward(X)[1]
    assert runs.stages["he"][2].histograms[0].mean == pytest.approx(z.mean(), rel=1e-4)
    assert runs.stages["he"][2].loss < runs.stages["he"][0].loss
    assert runs.stages["zeros"][2].histograms[0].spread == 0  # no gradient comes through


def test_small_weights_lose_the_signal_and_large_ones_explode() -> None:
    stages = measure_initial_runs(DATA, "relu", 4, (0,), lambda _: None).stages
    spreads = {
        rule: [h.spread for h in stages[rule][0].histograms[:-1]]
        for rule in ("small", "large", "he")
    }
    assert spreads["small"][-1] < 1e-3 * spreads["small"][0]
    assert spreads["large"][-1] > 100 * spreads["large"][0]
    assert 0.3 < spreads["he"][-1] / spreads["he"][0] < 3
    assert stages["large"][0].histograms[-2].above > 0.2


def test_a_network_that_diverges_is_shown_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(initial_runs, "LEARNING_RATE", 1e30)
    runs = measure_initial_runs(DATA, "identity", 3, (0, 5), lambda _: None)
    first, last = runs.stages["xavier"]
    assert not first.diverged
    assert last.diverged
    assert last.histograms[-1].below + last.histograms[-1].above > 0.9


def test_whoever_waits_for_the_five_networks_may_leave() -> None:
    def leave(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        measure_initial_runs(DATA, "relu", 1, STEPS, leave)
