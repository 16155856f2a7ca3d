"""What an error says, and what it keeps of the value that it refuses."""

import pickle
import re

import numpy as np
import pytest

from nncore import N_, ConfigError, DatasetError, ExpressionError, parse_expression


def refused(value):
    return ConfigError("not_positive", field="learning_rate", value=value)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (-0.1, "-0.1"),
        (np.float64(-0.1), "-0.1"),
        (True, "True"),
        (None, "None"),
        ("fast", "fast"),
        ((1, 2.5), "1, 2.5"),
        ((np.float64(0.1), np.int64(2)), "0.1, 2"),
        (("he", 0.1), "he, 0.1"),
        ((1, (2, 3)), "(1, (2, 3))"),
        ((), "()"),
        (10**77, "1" + 77 * "0"),
        (25 * 10**998, "2.500e+999"),
        ([3 * 10**200], "[3.000e+200]"),
        ("two\nlines", "two lines"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        ([10] * 100, "10, " * 19 + "10,…"),
    ],
)
def test_a_refused_value_is_quoted_in_at_most_80_characters(value, shown):
    assert str(refused(value)) == f"learning_rate must be a positive number, got {shown}"


def test_an_integer_that_python_itself_does_not_write_out_is_quoted_by_its_size():
    assert str(refused(-(10**5000))).endswith("got -1.000e+5000")


def test_a_long_wrong_name_in_a_formula_is_cut():
    error = ExpressionError("unknown_name", found="y" * 500, column=1, known="x")
    assert str(error) == f'"{"y" * 79}…" at character 1 is not known; use x'


@pytest.mark.parametrize(
    ("formula", "named"), [("x\\y", "the \\ at"), ("x\u200by", "the U+200B at"), ('x"', 'the " at')]
)
def test_a_character_without_a_meaning_is_named_as_it_is_seen(formula, named):
    with pytest.raises(ExpressionError, match=f"^{re.escape(named)} character 2 has no meaning"):
        parse_expression(formula)


def test_a_path_is_said_whole_since_it_is_where_to_look():
    folder = "/data" * 40
    assert folder in str(DatasetError("empty_folder", folder=folder))


@pytest.mark.parametrize("value", [-0.1, "x" * 500, 10**5000], ids=["float", "str", "int"])
def test_an_error_survives_the_way_to_another_process(value):
    error = refused(value)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, again.values) == (ConfigError, error.code, error.values)
    assert str(again) == str(error)


def test_a_mark_for_translation_leaves_the_text_alone():
    assert N_("errors", "{field} is {value}") == "{field} is {value}"
