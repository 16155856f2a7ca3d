import numpy as np
import pytest

from app.pages.gradient.model import broken
from app.pages.gradient.model.museum import EXHIBITS
from nncore import ACTIVATIONS, check_network, relu

BY_KEY = {exhibit.key: exhibit for exhibit in EXHIBITS}


def reasons(key):
    network = BY_KEY[key].network()
    found = check_network(network, *broken.museum_batch())
    return {row.name: row.reason for row in found}


def test_all_ten_classics_are_shown():
    assert len(BY_KEY) == len(EXHIBITS) == 10


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.key)
def test_wrong_and_right_differ(exhibit):
    shown = exhibit.demonstrate()
    assert shown.wrong != shown.right
    assert exhibit.wrong_code
    assert exhibit.right_code
    assert exhibit.what
    assert exhibit.found_by


def test_the_integer_array_gives_what_is_known_of_it():
    shown = BY_KEY["integer_array"].demonstrate()
    assert shown.wrong == "[25000 35000]"  # (3² − 2²) and (4² − 3²) over 2e-4
    assert shown.right == "[6. 8.]"


def test_softmax_overflows_and_the_engines_does_not():
    shown = BY_KEY["softmax_overflow"].demonstrate()
    assert shown.wrong == "[nan nan nan]"
    e = np.exp([2.0, 1.0, 0.0])
    assert shown.right == np.array2string((e / e.sum()).round(4))


def test_the_logarithm_of_zero_is_infinite_and_the_engines_16():
    shown = BY_KEY["log_of_zero"].demonstrate()
    assert shown.wrong == "inf"
    assert shown.right == "16.118"  # -ln 1e-7


def test_the_start_point_moves_only_through_the_alias():
    shown = BY_KEY["alias"].demonstrate()
    assert shown.right == "[-3.  4.]"
    assert shown.wrong != shown.right


def test_the_summed_loss_is_eight_times_the_mean_and_every_row_says_so():
    shown = BY_KEY["summed_loss"].demonstrate()
    wrong, right = (float(text) for text in (shown.wrong, shown.right))
    assert wrong == pytest.approx(8 * right, abs=1e-3)
    assert set(reasons("summed_loss").values()) == {"multiple"}


def test_relu_at_the_wrong_side_fails_below_it_only():
    found = reasons("relu_side")
    assert found["W1"]
    assert found["b1"]
    assert not found["W2"]
    assert not found["b2"]


def test_forgotten_biases_stay_zero():
    assert reasons("bias") == {"W1": "", "b1": "zero", "W2": "", "b2": "zero"}


def test_zero_weights_pass_the_check_and_stay_equal():
    assert set(reasons("all_zero").values()) == {""}
    shown = BY_KEY["all_zero"].demonstrate()
    assert (shown.wrong, shown.right) == ("0 / 4", "4 / 4")


def test_the_articles_gradient_does_not_get_through_a_matrix():
    assert BY_KEY["article_matrix"].demonstrate().wrong.startswith("IndexError")


def test_a_sound_network_passes():
    for activation in ("sigmoid", "relu"):
        found = check_network(broken.museum_network(activation), *broken.museum_batch())
        assert all(row.passed for row in found)


def test_the_engine_stays_as_it_is():
    for exhibit in EXHIBITS:
        exhibit.demonstrate()
        if exhibit.network:
            exhibit.network()
    z = relu(np.array([-1.0, 2.0]))
    np.testing.assert_array_equal(ACTIVATIONS["relu"].derivative(z, z), [0, 1])
