import copy
import dataclasses
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import (
    ArgumentError,
    Cancelled,
    ConfigError,
    MultiLayerNet,
    SimpleNet,
    TwoLayerNet,
    relative_error,
    relu,
    sigmoid,
    softmax,
)
from tests.nncore import complex_step
from tests.nncore.seed_gradient import PRINTED_DW, T, X, seed_weights

SMOOTH = ["sigmoid", "tanh", "silu", "gelu", "softplus", "identity"]
ACTIVATIONS = ["relu", *SMOOTH]
LOSSES = ["cross_entropy", "sum_squared_error"]


def net_of(sizes=(4, 5, 3), seed=0, std=1.0, **keywords):
    return MultiLayerNet(sizes, weight_init_std=std, rng=np.random.default_rng(seed), **keywords)


def batch_of(n=6, n_inputs=4, n_classes=3, seed=1):
    rng = np.random.default_rng(seed)
    return rng.standard_normal((n, n_inputs)), rng.integers(n_classes, size=n)


def test_backpropagation_agrees_with_the_seeds_printed_gradient():
    net = MultiLayerNet((2, 3))
    net.params["W1"] = seed_weights()
    np.testing.assert_allclose(net.gradient(X, T)["W1"], PRINTED_DW, rtol=0, atol=1e-8)


def test_the_delta_in_the_logarithm_shows_in_the_seeds_printed_digits():
    y = softmax(X @ seed_weights())
    textbook = np.outer(X, y - T)  # the gradient of a logarithm without the 1e-7
    assert 1e-7 < abs(textbook - PRINTED_DW).max() < 1e-6


@settings(deadline=None, max_examples=60)
@given(
    hidden=st.lists(st.integers(1, 5), max_size=3),
    n_inputs=st.integers(1, 4),
    n_classes=st.integers(1, 5),
    n=st.integers(1, 5),
    activation=st.sampled_from(ACTIVATIONS),
    loss=st.sampled_from(LOSSES),
    as_one_hot=st.booleans(),
    std=st.sampled_from([0.01, 1.0, 3.0]),
    seed=st.integers(0, 2**32),
)
def test_gradient_is_the_exact_derivative(
    hidden, n_inputs, n_classes, n, activation, loss, as_one_hot, std, seed
):
    sizes = (n_inputs, *hidden, n_classes)
    net = net_of(sizes, seed, std, activation=activation, loss=loss)
    x, labels = batch_of(n, n_inputs, n_classes, seed)
    grads = net.gradient(x, np.eye(n_classes)[labels] if as_one_hot else labels)
    exact = complex_step.gradient(net.params, x, labels, activation, loss)
    assert list(grads) == list(net.params)
    for name in exact:
        largest = max(1.0, abs(exact[name]).max())  # of its sums others may be as small as 0
        np.testing.assert_allclose(grads[name], exact[name], rtol=1e-10, atol=1e-12 * largest)


@pytest.mark.parametrize("activation", SMOOTH)
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("sizes", [(4, 3), (4, 5, 3), (4, 5, 6, 3), (4, 3, 3, 3, 3)])
def test_backpropagation_and_central_differences_agree(sizes, loss, activation):
    net = net_of(sizes, activation=activation, loss=loss)
    x, t = batch_of()
    numerical = net.numerical_gradient(x, t)
    for name, grad in net.gradient(x, t).items():
        assert relative_error(grad, numerical[name]) < 1e-7


@pytest.mark.parametrize("score", [-40.0, -20.0, -16.0, -10.0, 20.0])
def test_gradient_at_a_saturated_output_includes_the_delta(score):
    net = net_of((1, 2), std=0.0)
    net.params["b1"][:] = 0, score
    y = np.exp(score) / (1 + np.exp(score))
    other = 1 / (1 + np.exp(score))  # 1 - y, without losing its digits
    slope = y * other / (y + 1e-7)
    grad = net.gradient([[1.0]], [1])["b1"]
    # a probability next to 1 has lost the digits of its distance from 1
    np.testing.assert_allclose(grad, [slope, -slope], rtol=1e-6 if score > 0 else 1e-14)


def test_predict_is_the_books_formula():
    net = net_of((4, 5, 3))
    net.params["b1"] += 0.5
    x, p = batch_of()[0], net.params
    expected = softmax(sigmoid(x @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"])
    np.testing.assert_allclose(net.predict(x), expected, rtol=1e-14)


def test_every_layer_but_the_last_has_the_activation():
    net = net_of((4, 5, 6, 3), activation="relu")
    x, p = batch_of()[0], net.params
    z0, z1, z2, y = net.forward(x)
    np.testing.assert_array_equal(z0, x)
    np.testing.assert_allclose(z1, relu(x @ p["W1"]), rtol=1e-14)
    np.testing.assert_allclose(z2, relu(z1 @ p["W2"]), rtol=1e-14)
    np.testing.assert_allclose(y, softmax(z2 @ p["W3"]), rtol=1e-14)


@pytest.mark.parametrize("loss", LOSSES)
def test_the_loss_of_a_batch_is_the_mean_of_its_samples(loss):
    net = net_of(loss=loss)
    x, t = batch_of()
    alone = [net.loss(x[i], t[i]) for i in range(len(x))]
    assert net.loss(x, t) == pytest.approx(np.mean(alone), rel=1e-14)


@pytest.mark.parametrize("loss", LOSSES)
def test_the_gradient_of_a_batch_is_the_mean_of_its_samples(loss):
    net = net_of(loss=loss)
    x, t = batch_of()
    for name, grad in net.gradient(x, t).items():
        alone = np.mean([net.gradient(x[i], t[i])[name] for i in range(len(x))], axis=0)
        np.testing.assert_allclose(grad, alone, rtol=1e-12, atol=1e-16)


def test_a_batch_of_as_many_samples_as_classes_takes_labels():
    net, (x, _) = net_of(), batch_of(n=3)
    t = np.array([2, 0, 1])
    hot = [[0, 0, 1], [1, 0, 0], [0, 1, 0]]
    assert net.loss(x, t) == net.loss(x, hot)
    assert net.accuracy(x, t) == net.accuracy(x, hot)
    np.testing.assert_array_equal(net.gradient(x, t)["W1"], net.gradient(x, hot)["W1"])


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int64, np.float32, np.float64])
def test_one_hot_targets_of_any_number_type_give_one_gradient(dtype):
    net, (x, t) = net_of(), batch_of()
    hot = np.eye(3, dtype=dtype)[t]
    np.testing.assert_array_equal(net.gradient(x, hot)["W1"], net.gradient(x, t)["W1"])


def test_a_single_sample_is_a_batch_of_one():
    net, (x, t) = net_of(), batch_of(n=1)
    assert net.predict(x[0]).shape == (3,)
    assert net.loss(x[0], t[0]) == pytest.approx(net.loss(x, t), rel=1e-15)
    assert net.accuracy(x[0], t[0]) == net.accuracy(x, t)
    np.testing.assert_array_equal(net.gradient(x[0], t[0])["W1"], net.gradient(x, t)["W1"])
    numerical = net.numerical_gradient(x[0], t[0])["W1"]
    np.testing.assert_allclose(numerical, net.gradient(x, t)["W1"], atol=1e-9)


def test_one_input_and_one_class_have_certain_outputs_and_no_gradient():
    net = net_of((1, 1))
    assert net.predict([[3.0]]).tolist() == [[1.0]]
    assert net.accuracy([[3.0]], [0]) == net.accuracy([[3.0]], [[1]]) == 1
    assert net.gradient([[3.0]], [0])["W1"].tolist() == [[0.0]]


def test_accuracy_counts_the_largest_outputs():
    net = net_of((3, 3), std=0.0)
    net.params["W1"] = np.eye(3)
    x = np.eye(3)[[0, 1, 2, 2]]
    assert net.accuracy(x, [0, 1, 2, 0]) == 0.75
    assert net.accuracy(x, np.eye(3)[[0, 0, 0, 0]]) == 0.25


def test_params_are_a_plain_dict_of_contiguous_arrays():
    params = net_of((4, 5, 3)).params
    assert type(params) is dict
    assert {name: p.shape for name, p in params.items()} == {
        "W1": (4, 5), "b1": (5,), "W2": (5, 3), "b2": (3,)
    }  # fmt: skip
    assert all(p.flags.c_contiguous for p in params.values())


def test_a_replaced_entry_counts_at_once():
    net, (x, t) = net_of((4, 3)), batch_of()
    net.params["W1"] = np.zeros((4, 3))
    assert net.loss(x, t) == pytest.approx(-np.log(1 / 3 + 1e-7), rel=1e-14)
    net.params["b1"][0] = 1000
    assert net.accuracy(x, t) == np.mean(t == 0)


def test_layers_are_the_parameters_as_they_are_now():
    net = net_of((4, 5, 3))
    net.params["W2"] = np.ones((5, 3))
    net.params["b1"][2] = 7
    first, second = net.layers()
    assert (first.weights_name, first.biases_name) == ("W1", "b1")
    assert (second.weights_name, second.biases_name) == ("W2", "b2")
    assert first.weights is net.params["W1"]
    assert first.biases.tolist() == [0, 0, 7, 0, 0]
    assert second.weights.tolist() == [[1, 1, 1]] * 5
    assert second.biases is net.params["b2"]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_scores_are_the_last_layer_before_the_softmax(dtype):
    net, (x, _) = net_of((4, 5, 3), activation="tanh", dtype=dtype), batch_of()
    p = net.params
    expected = np.tanh(x @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"]
    np.testing.assert_allclose(net.scores(x), expected, rtol=1e-4 if dtype == np.float32 else 1e-13)
    assert net.scores(x).dtype == dtype
    assert net.scores(x[0]).shape == (3,)


def test_the_book_s_network_has_39760_parameters():
    assert MultiLayerNet((784, 50, 10)).n_parameters == 784 * 50 + 50 + 50 * 10 + 10


def test_a_network_says_what_it_is():
    net = MultiLayerNet((784, 50, 10), "relu", dtype="float32")
    assert repr(net) == "<MultiLayerNet 784-50-10, relu, cross_entropy, float32>"
    two = TwoLayerNet(4, 5, 3, loss="sum_squared_error")
    assert repr(two) == "<TwoLayerNet 4-5-3, sigmoid, sum_squared_error, float64>"
    assert repr(two.layers()[1]) == "<Layer W2, b2: 5 inputs, 3 units>"


def test_weights_are_drawn_with_one_scale_a_layer_and_biases_are_zero():
    params = net_of((200, 300, 100), std=(0.01, 1.0)).params
    assert params["W1"].std() == pytest.approx(0.01, rel=0.02)
    assert params["W2"].std() == pytest.approx(1.0, rel=0.02)
    assert not params["b1"].any()
    assert not params["b2"].any()


def test_weights_of_float32_are_those_of_float64_rounded():
    wide, narrow = net_of(seed=3), net_of(seed=3, dtype=np.float32)
    np.testing.assert_array_equal(narrow.params["W1"], wide.params["W1"].astype(np.float32))


def test_a_network_of_float32_stays_in_float32():
    net, (x, t) = net_of(dtype=np.float32), batch_of()
    assert net.predict(x).dtype == np.float32
    for targets in (t, np.eye(3)[t]):
        assert {g.dtype for g in net.gradient(x, targets).values()} == {np.dtype(np.float32)}


def test_the_numerical_gradient_of_float32_is_taken_in_float64():
    net, (x, t) = net_of(dtype=np.float32), batch_of()
    numerical = net.numerical_gradient(x, t)
    exact = complex_step.gradient(net.astype(np.float64).params, x, t, "sigmoid", "cross_entropy")
    for name, grad in numerical.items():
        assert grad.dtype == np.float64
        assert relative_error(grad, exact[name]) < 1e-7


def test_the_numerical_gradient_leaves_the_parameters_alone():
    net, (x, t) = net_of(), batch_of()
    before = copy.deepcopy(net.params)
    net.numerical_gradient(x, t)
    for name, param in net.params.items():
        np.testing.assert_array_equal(param, before[name])


def test_a_numerical_gradient_is_cancelled_when_it_is_no_longer_wanted():
    net, (x, t) = net_of(), batch_of()
    before = copy.deepcopy(net.params)
    with pytest.raises(Cancelled):
        net.numerical_gradient(x, t, lambda: False)
    for name, param in net.params.items():
        np.testing.assert_array_equal(param, before[name])


def test_two_layer_net_is_a_network_with_one_hidden_layer():
    two = TwoLayerNet(4, 5, 3, rng=np.random.default_rng(2))
    many = MultiLayerNet((4, 5, 3), rng=np.random.default_rng(2))
    x, t = batch_of()
    assert two.loss(x, t) == many.loss(x, t)
    assert two.params["W1"].std() < 0.02  # the book's 0.01


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
def test_two_layer_net_takes_the_same_keywords(activation, loss):
    keywords = {"activation": activation, "loss": loss, "dtype": np.float32}
    two = TwoLayerNet(4, 5, 3, 1.0, rng=np.random.default_rng(0), **keywords)
    x, t = batch_of()
    assert two.loss(x, t) == net_of((4, 5, 3), **keywords).loss(x, t)


class Penalized(TwoLayerNet):
    def loss(self, x, t):
        return super().loss(x, t) + float((self.params["W1"] ** 2).sum())


def test_a_network_with_a_loss_of_its_own_is_differentiated_by_it():
    rng = np.random.default_rng(0)
    net, (x, t) = Penalized(4, 5, 3, 1.0, rng=rng), batch_of()
    expected = net.gradient(x, t)["W1"] + 2 * net.params["W1"]
    np.testing.assert_allclose(net.numerical_gradient(x, t)["W1"], expected, atol=1e-8)


class Doubled(MultiLayerNet):
    def predict(self, x):
        return super().predict(2 * np.asarray(x))


class Promising(MultiLayerNet, loss_of_layers=True):
    """Promises what the class says that it comes from, and keeps it."""


def test_a_network_that_predicts_in_its_own_way_is_differentiated_by_that():
    net, (x, t) = Doubled((4, 5, 3), weight_init_std=1.0, rng=0), batch_of()
    same = net_of().with_params(net.params)
    expected = complex_step.gradient(net.params, 2 * x, t, "sigmoid", "cross_entropy")
    assert net.loss(x, t) == same.loss(2 * x, t)
    for name, grad in net.numerical_gradient(x, t).items():
        np.testing.assert_allclose(grad, expected[name], atol=1e-8)


@pytest.mark.parametrize(
    ("kind", "asked"), [(Promising, False), (MultiLayerNet, False), (Doubled, True)]
)
def test_only_a_network_that_promises_the_loss_of_its_layers_is_not_asked_for_losses(kind, asked):
    net, (x, t) = kind((4, 5, 3), rng=0), batch_of()
    calls = []
    net.loss_function = dataclasses.replace(
        net.loss_function, of_samples=lambda y, t: calls.append(None) or np.zeros(len(y))
    )
    net.numerical_gradient(x, t)
    assert bool(calls) is asked


@pytest.mark.parametrize("make_copy", [MultiLayerNet.copy, lambda net: net.astype(np.float64)])
def test_a_copy_has_parameters_of_its_own(make_copy):
    net, (x, t) = net_of(), batch_of()
    twin = make_copy(net)
    assert twin.loss(x, t) == net.loss(x, t)
    twin.params["W1"][:] = 0
    assert net.params["W1"].all()


@pytest.mark.parametrize(
    ("keywords", "field"),
    [
        ({"sizes": (784,)}, "sizes"),
        ({"sizes": (4, 0, 3)}, "sizes"),
        ({"sizes": (4, 2.5, 3)}, "sizes"),
        ({"activation": "mish"}, "activation"),
        ({"loss": "hinge"}, "loss"),
        ({"weight_init_std": -1}, "weight_init_std"),
        ({"weight_init_std": (1, 2, 3)}, "weight_init_std"),
    ],
)
def test_what_makes_no_network_is_refused_by_name(keywords, field):
    with pytest.raises(ConfigError, match=f"^{field} must ") as caught:
        MultiLayerNet(**{"sizes": (4, 5, 3), **keywords})
    assert caught.value.values["field"] == field


@pytest.mark.parametrize("shape", [(), (3,), (2, 5), (2, 1, 2, 2)])
def test_inputs_of_another_shape_are_refused_with_the_shapes_that_fit(shape):
    sentence = f"inputs of shape {shape} do not fit the network; "
    net, x, t = net_of(), np.zeros(shape), np.zeros(shape[:1], int)
    calls = (
        net.predict,
        net.scores,
        *(
            partial(getattr(net, name), t=t)
            for name in ("loss", "gradient", "trace", "numerical_gradient")
        ),
    )
    for call in calls:
        with pytest.raises(ArgumentError) as caught:
            call(x)
        assert str(caught.value) == sentence + "give shape (4,) or (N, 4)"


@pytest.mark.parametrize(
    "method", ["loss", "accuracy", "gradient", "trace", "sample_gradients", "numerical_gradient"]
)
@pytest.mark.parametrize("t", [[[0], [1]], [0, 3], [0, 1, 2], 0])
def test_targets_that_do_not_fit_are_refused(method, t):
    with pytest.raises(ArgumentError):
        getattr(net_of(), method)(np.zeros((2, 4)), t)


def test_a_seed_draws_as_its_generator_does():
    for make in (
        lambda rng: SimpleNet(rng=rng).W,
        lambda rng: TwoLayerNet(3, 2, 2, rng=rng).params["W1"],
    ):
        assert (make(0) == make(np.random.default_rng(0))).all()


@pytest.mark.parametrize("dtype", ["int8", "complex64", "float16"])
def test_parameters_are_single_or_double_precision(dtype):
    with pytest.raises(ConfigError, match=f"dtype must be one of float32, float64, got {dtype}"):
        TwoLayerNet(3, 2, 2, dtype=dtype)
