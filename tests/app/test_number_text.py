"""Numbers as text: the separators are the language's, the minus sign a proper one."""

import ast
from math import isnan
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import app
from app import formula_text
from app.number_text import (
    as_typed,
    before_unit,
    change,
    compact,
    fixed,
    general,
    percent,
    percentage,
    power,
    signed,
    significant,
    two_digits,
    whole,
)
from app.widgets.number_spin import NumberSpin, read_number
from app.widgets.whole_spin import read_whole

FOLDER = Path(app.__file__).parent
WRITERS = {
    *(FOLDER / "number_text.py", FOLDER / "formula_text.py"),
    FOLDER / "figures" / "svg.py",  # of a file, which is the same in every language
}
WRITING = {"fixed", "general", "whole"}
NUMBER_TYPES = tuple("bcdeEfFgGnoxX%")


@pytest.fixture
def spoken(request):
    """The default locale is another one during the test."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


in_language = pytest.mark.parametrize("spoken", ["en", "ko"], indirect=True)
in_korean = pytest.mark.parametrize("spoken", ["ko"], indirect=True)
in_german = pytest.mark.parametrize("spoken", ["de"], indirect=True)


def test_a_readout_keeps_the_zeros_at_its_end():
    assert [significant(x, 3) for x in (0.4, 0.395, 2, 12345, 0)] == [
        *("0.400", "0.395", "2.00", "12,345", "0")
    ]
    assert significant(float("inf")) == general(float("inf"))
    assert significant(3.4e38, 3) == general(3.4e38, 3)


def test_a_change_is_written_to_one_place():
    assert change(0.175, 0.1694) == "0.1750 → 0.1694"
    assert change(-0.1128, -0.11281, 5) == "−0.11280 → −0.11281"
    assert change(0.0011, 0.0009876) == "0.001100 → 0.000988"
    assert change(-5.624e-4, 0) == "−5.624e−4 → 0"
    assert change(float("nan"), 1.0) == f"{compact(float('nan'))} → 1"


@in_language
@pytest.mark.usefixtures("spoken")
def test_english_and_korean_write_numbers_alike():
    assert whole(60_000) == "60,000"
    assert whole(-3) == "−3"
    assert fixed(-0.25, 4) == "−0.2500"
    assert fixed(1234.5, 1) == "1,234.5"
    assert signed(0.0818, 4) == "+0.0818"
    assert signed(-0.0818, 4) == "−0.0818"
    assert general(0.25) == "0.25"
    assert power(6.3e-6) == "6.3e−6"
    assert power(0.0) == "0"
    assert two_digits(5) == "05"


def test_a_percent_sign_stands_off_by_a_thin_space():
    assert percent(0.9731, 1) == "97.3\N{NARROW NO-BREAK SPACE}%"


@in_korean
@pytest.mark.usefixtures("spoken")
def test_korean_sets_a_unit_at_its_number():
    assert percent(0.9731, 1) == "97.3%"
    assert before_unit() == ""


@pytest.mark.parametrize(
    ("share", "decimals", "text"),
    [
        (1, 0, "100"),
        (0.997, 0, ">99"),
        (0.997, 1, "99.7"),
        (0.9949, 0, "99"),
        (0.9996, 1, ">99.9"),
        (1 - 2**-24, 2, ">99.99"),  # the single-precision number below 1
        (1 - 2**-52, 2, "100.00"),  # 0.1 + 0.2 + … may be that
        (0, 0, "0"),
        (0.004, 0, "<1"),
        (0.006, 0, "1"),
        (1e-7, 2, "<0.01"),
        (2**-52, 2, "0.00"),
        (1.004, 0, "100"),
        (-0.004, 0, "0"),
        (float("nan"), 0, "nan"),
    ],
)
def test_nearly_all_is_not_all_and_next_to_nothing_not_nothing(
    share: float, decimals: int, text: str
):
    assert percentage(share, decimals) == text
    assert percent(share, decimals) == f"{text}\N{NARROW NO-BREAK SPACE}%"


@in_german
@pytest.mark.usefixtures("spoken")
def test_another_language_has_its_own_separators():
    assert whole(60_000) == "60.000"
    assert fixed(1234.5, 2) == "1.234,50"
    assert percent(0.5) == "50\N{NARROW NO-BREAK SPACE}%"


def test_a_number_of_many_digits_is_written_by_its_power_of_ten():
    assert fixed(999_999_999.5, 1) == "999,999,999.5"
    assert fixed(-8.157868e26, 3) == "−8.158e26"
    assert signed(2.48038e27, 2) == "+2.48e27"
    assert signed(-2.48038e27, 2) == "−2.48e27"


def test_a_diverged_number_is_written_too():
    assert fixed(float("nan"), 3) == "nan"
    assert fixed(float("-inf"), 3) == "−inf"


@pytest.mark.parametrize("spoken", ["en", "ko", "de"], indirect=True)
@pytest.mark.parametrize("value", [0.1, -2.5, 12345.678, 1e-10])
@pytest.mark.usefixtures("spoken")
def test_what_a_spin_box_shows_can_be_typed_and_has_no_groups(value):
    assert read_number(as_typed(value, 12)) == value
    assert len([c for c in as_typed(value, 12) if c in ".,"]) <= 1


@pytest.mark.parametrize("spoken", ["en", "ko", "de"], indirect=True)
@pytest.mark.usefixtures("spoken")
def test_a_spin_box_takes_a_point_in_every_language(qtbot):
    spin = NumberSpin(-10, 10)
    qtbot.addWidget(spin)
    for typed, meant in (("0.1", 0.1), ("-0.5", -0.5), ("−0.5", -0.5)):
        spin.lineEdit().setText(typed)
        spin.interpretText()
        assert spin.value() == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("０．１", 0.1), ("０，１", 0.1), ("１ｅ－３", 0.001), ("－２", -2.0)]
)
def test_wide_characters_of_an_east_asian_keyboard_are_read(typed, meant):
    assert read_number(typed) == meant
    assert read_whole("１０，０００") == 10_000


@pytest.mark.parametrize("typed", ["10²", "½", "①"])
def test_other_forms_of_digits_are_no_numbers(typed):
    assert isnan(read_number(typed))
    assert read_whole(typed) is None


@pytest.mark.parametrize("typed", ["1,000", "-3,600", "60,000"])
def test_what_may_be_thousands_or_decimals_is_refused(typed):
    assert isnan(read_number(typed))


@pytest.mark.parametrize(("typed", "meant"), [("0,001", 0.001), ("1,25", 1.25), ("1000,5", 1000.5)])
def test_a_comma_that_can_only_be_a_decimal_one_is_read(typed, meant):
    assert read_number(typed) == meant


@in_german
@pytest.mark.usefixtures("spoken")
def test_where_the_comma_is_the_decimal_point_it_is_read_as_one():
    assert read_number("1,125") == 1.125


@in_language
@pytest.mark.usefixtures("spoken")
def test_a_whole_number_is_read_as_it_is_written():
    assert read_whole(whole(10_000)) == 10_000


def number_formats(source: str) -> list[int]:
    """Lines of a source in which an f-string writes a number by itself."""
    formatted = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FormattedValue))
    return [n.lineno for n in formatted if n.format_spec and _writes_a_number(n.format_spec)]


def _writes_a_number(spec: ast.expr) -> bool:
    literal = "".join(part.value if isinstance(part, ast.Constant) else "1" for part in spec.values)
    return "," in literal or literal.endswith(NUMBER_TYPES)


@pytest.mark.parametrize(
    "formatted", ["{n:,}", "{x:.3f}", "{x:.{d}g}", "{x:+.1e}", "{p:.0%}", "{x:,.1f}", "{n:d}"]
)
def test_an_f_string_that_writes_a_number_is_found(formatted):
    assert number_formats(f"a = 1\nb = f'{formatted}'") == [2]


def test_an_f_string_without_a_number_is_none():
    assert number_formats("b = f'{name} {name:>10} {name!r}'") == []


def test_only_the_two_writers_of_numbers_write_numbers():
    found = {
        f"{path.relative_to(FOLDER)}:{line}"
        for path in FOLDER.rglob("*.py")
        if path not in WRITERS
        for line in number_formats(path.read_text("utf-8"))
    }
    assert found == set()


def hundredfold(source: str) -> list[int]:
    """Lines on which something times a hundred is written as a number."""
    if "100 * " not in source:  # to parse what has none would take a second
        return []
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    written = [call for call in calls if ast.unparse(call.func) in WRITING and call.args]
    return [call.lineno for call in written if ast.unparse(call.args[0]).startswith("100 * ")]


def test_a_hundredfold_that_is_written_is_found():
    assert hundredfold("a = fixed(100 * share, 1)\nb = fixed(share, 1) + show(100 * b)") == [1]


def test_only_one_place_makes_a_percentage_of_a_share():
    """Another would say that nearly all is all."""
    found = {
        f"{path.relative_to(FOLDER)}:{line}"
        for path in FOLDER.rglob("*.py")
        if path.name != "number_text.py"
        for line in hundredfold(path.read_text("utf-8"))
    }
    assert found == set()


@pytest.mark.parametrize("value", [2**63 - 1, 2**63, -(2**63), 10**30])
def test_whole_numbers_of_any_size_are_written(value: int) -> None:
    assert whole(value).replace(",", "").replace("−", "-") == str(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.176e9, "1.18e9"), (-5.49e-7, "−5.49e−7"), (1e12, "1e12"), (1e-10, "1e−10"), (25, "25")],
)
def test_exponents_have_no_padding(value, text):
    assert general(value, 3) == formula_text.general(value, 3) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-0.00014159, "−1.42e−4"),
        (0.0014159, "0.00142"),
        (-0.0, "0"),
        (123456.0, "1.23e5"),
        (1, "1"),
    ],
)
def test_a_small_number_in_a_narrow_place_is_written_by_its_power_of_ten(value, text):
    assert compact(value) == text


@pytest.mark.parametrize("write", [fixed, formula_text.fixed])
def test_what_rounds_to_zero_has_no_sign(write):
    assert write(-0.387 * 0.0, 3) == "0.000"
    assert write(-0.0004, 3) == "0.000"
    assert write(-0.0006, 3) == "−0.001"
    assert write(float("-inf"), 3) == "−inf"


def test_a_signed_number_tells_its_side_also_where_it_rounds_to_zero():
    assert signed(-0.0004, 3) == "−0.000"
    assert signed(0.0004, 3) == "+0.000"
