import numpy as np
import pytest

from app.gradient.diagnosis import findings

RIGHT = {"W1": np.linspace(-1.0, 2.0, 30).reshape(5, 6)}


def finding(gradient):
    (found,) = findings({"W1": gradient}, RIGHT)
    return found


def test_rounding_passes():
    found = finding(RIGHT["W1"] + 1e-10)
    assert found.checked.passed
    assert found.reason == ""


def test_a_factor_is_named():
    found = finding(RIGHT["W1"] / 8)
    assert found.reason == "multiple"
    assert found.factor == pytest.approx(1 / 8)


def test_what_was_never_computed_stays_zero():
    assert finding(0 * RIGHT["W1"]).reason == "zero"


def test_a_wrong_sign_is_told_from_other_factors():
    assert finding(-RIGHT["W1"]).reason == "opposite"


def test_one_wrong_entry_is_one_of_a_few():
    wrong = RIGHT["W1"].copy()
    wrong[2, 3] += 1
    assert finding(wrong).reason == "few_entries"


def test_what_is_not_finite_is_said_to_be():
    assert finding(RIGHT["W1"] * np.nan).reason == "not_finite"


def test_anything_else_is_different():
    assert finding(RIGHT["W1"] ** 2 + 1).reason == "different"


def test_a_gradient_where_none_should_be_is_different():
    (found,) = findings({"W1": np.arange(4.0)}, {"W1": np.zeros(4)})
    assert found.reason == "different"
