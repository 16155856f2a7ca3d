"""Arithmetic whose printed numbers give its printed result."""

import math

import pytest

from app.formula_text import bracketed, fixed, general, write_true


def three_decimals(value: float) -> str:
    return fixed(value, 3)


def test_a_sum_has_as_many_digits_as_make_it_true():
    # 0.333 + 0.333 = 0.666, but two thirds are 0.667
    third = 1 / 3
    written = write_true(
        lambda digits: f"{general(third, digits)} + {general(third, digits)}",
        2 / 3,
        three_decimals,
        3,
    )
    assert written == "0.3333 + 0.3333"


@pytest.mark.parametrize(
    ("numbers", "result", "written"),
    [
        ((2.0, 0.1, -0.7), 2.07, "2 − 0.1 · (−0.7)"),
        ((-1.5, 2.0, 1e-5), -1.50002, "−1.5 − 2 · 1e−5"),
        ((0.1, 1.0, 0.2), -0.1, "0.1 − 1 · 0.2"),
    ],
)
def test_what_is_true_with_few_digits_has_no_more(numbers, result, written):
    here, rate, slope = numbers

    def write(digits: int) -> str:
        return f"{general(here, digits)} − {general(rate)} · {bracketed(slope, digits)}"

    assert write_true(write, result, general, 4) == written


def test_zero_has_no_sign():
    # δ of a unit that is off is 0 · (−0.3)
    assert (general(-0.0), bracketed(-0.0)) == ("0", "0")


def test_a_root_is_taken_of_what_stands_behind_its_sign():
    # 1 / √3.00 = 0.57735, as 1 / √3.0004 = 0.57731 is not
    def write(digits: int) -> str:
        return f"1 / √{general(3.0004, digits)}"

    assert write_true(write, 1 / math.sqrt(3.0004), lambda v: fixed(v, 5), 3) == "1 / √3.0004"


@pytest.mark.parametrize(
    ("text", "result"),
    [("0 / √0", math.nan), ("nan − 0.1 · nan", math.nan), ("1 − 0.1 · inf", -math.inf)],
)
def test_numbers_of_a_run_that_diverged_are_written_as_they_are(text, result):
    assert write_true(lambda _: text, result, general, 4) == text
