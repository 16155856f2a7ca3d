"""Every error of the engine has its sentence in the window."""

import dataclasses
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app import messages
from nncore import ConfigError, ExpressionError, TrainingConfig, errors, parse_expression

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.NncoreError)
]


LUPDATE = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))


def collected(ts: Path, context: str) -> list[str]:
    """Sources of one context of a .ts file."""
    contexts = ElementTree.parse(ts).getroot().findall("context")
    return [
        source.text or ""
        for found in contexts
        if found.findtext("name") == context
        for source in found.iterfind("message/source")
    ]


@pytest.mark.skipif(LUPDATE is None, reason="lupdate is not installed beside Python")
def test_lupdate_collects_every_sentence_of_the_engine_whole(tmp_path: Path) -> None:
    ts = tmp_path / "errors.ts"
    marks = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=N_"]
    files = map(str, Path(errors.__file__).parent.glob("*.py"))
    subprocess.run(
        [str(LUPDATE), *marks, *files, "-ts", str(ts)],
        check=True,
        capture_output=True,
    )
    sentences = {text for kind in KINDS for text in kind.SENTENCES.values()}
    assert set(collected(ts, "errors")) == sentences


def test_a_sentence_is_translated_by_the_engine_s_own_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def translate(context: str, text: str) -> str:
        return {
            ("errors", "{field} must be a positive number, got {value}"): "{value}: {field} > 0!",
        }[context, text]

    monkeypatch.setattr(messages.QCoreApplication, "translate", translate)
    error = ConfigError("not_positive", field="learning_rate", value=-0.1)
    assert messages.explain(error, {"learning_rate": "Lernrate"}) == "−0.1: Lernrate > 0!"


def test_a_field_is_called_what_the_window_calls_it() -> None:
    error = ConfigError("not_positive", field="learning_rate", value=-0.1)
    assert messages.explain(error) == "Learning rate must be a positive number, got −0.1"


def test_what_was_typed_is_quoted_as_typed_also_at_the_beginning() -> None:
    with pytest.raises(ExpressionError) as refusal:
        parse_expression("foo*x")
    assert messages.explain(refusal.value).startswith('"foo" at character 1 is not known')


def test_a_sentence_of_its_own_words_begins_with_a_capital() -> None:
    with pytest.raises(ExpressionError) as refusal:
        parse_expression("1,5*x")
    assert messages.explain(refusal.value).startswith("The , at character 2 is no decimal point")


@pytest.mark.parametrize("error", [RuntimeError("odd"), ZeroDivisionError()])
def test_what_is_not_the_engine_s_is_called_a_failure(error: Exception) -> None:
    assert type(error).__name__ in messages.explain(error)


def test_a_file_s_name_at_the_beginning_keeps_its_letters() -> None:
    error = errors.DatasetError("bad_gzip", file="train.gz", reason="cut")
    assert messages.explain(error).startswith("train.gz is damaged")
    formula = errors.ExpressionError("unknown_name", found="foo", column=1, known="x")
    assert messages.explain(formula).startswith('"foo" at character 1')


def test_numbers_in_a_sentence_are_written_as_the_language_writes_them() -> None:
    error = ConfigError("out_of_range", field="start", low=-2.5, high=10, value=99)
    QLocale.setDefault(QLocale("de"))  # every test begins with English again
    assert messages.explain(error) == "Start must be a number from −2,5 to 10, got 99"
    error = ConfigError("not_whole", field="units", low=1, high=100_000, value=10**30)
    assert messages.explain(error) == "Units must be a whole number from 1 to 100.000, got 1e30"
    error = ConfigError("parameter_count", field="layers", most=10_000_000, value=23_456_789)
    assert "10.000.000 parameters, got at least 23.456.789" in messages.explain(error)


def test_a_label_begins_a_sentence_as_it_is_written() -> None:
    error = ConfigError("one_not_finite", field="x", value=float("inf"))
    assert messages.explain(error, {"x": "x"}).startswith("x must be a finite number")


def test_where_nothing_was_typed_it_is_said() -> None:
    error = ConfigError("not_positive", field="learning_rate", value="")
    assert messages.explain(error) == "Learning rate must be a positive number, got nothing"


def test_a_field_without_a_label_is_named_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {field.name for field in dataclasses.fields(TrainingConfig)} <= set(messages.FIELD_NAMES)
    korean = {
        "initial scale": "초기 규모",
        "{field} must list {count} values, got {value}": "{field}!",
    }
    monkeypatch.setattr(
        messages.QCoreApplication, "translate", lambda _, text: korean.get(text, text)
    )
    error = ConfigError("exact_item_count", field="weight_init_std", count=2, value=())
    assert messages.explain(error) == "초기 규모!"


def test_the_reason_inside_of_a_sentence_is_translated_too(monkeypatch: pytest.MonkeyPatch) -> None:
    other = {"a line of more than a megabyte": "zu lang"}
    monkeypatch.setattr(
        messages.QCoreApplication, "translate", lambda _, text: other.get(text, text)
    )
    error = errors.DatasetError("bad_table", file="a.csv", reason=errors.DamageError("long_line"))
    assert "(a line of more than a megabyte)" in str(error)
    assert "(zu lang)" in messages.explain(error)


@pytest.mark.parametrize(
    ("code", "values", "beginning"),
    [
        ("step", {"value": 0}, "The step h must be"),
        ("not_a_number", {"value": "x"}, "The function f must return"),
        ("not_perturbable", {}, "The array x is changed in place"),
        ("rng", {"value": -1}, "The generator rng must be"),
        ("betas", {"value": 1}, "The decay rates betas must be"),
    ],
)
def test_a_name_of_the_code_keeps_its_small_letter(
    code: str, values: dict[str, object], beginning: str
) -> None:
    assert messages.explain(errors.ArgumentError(code, **values)).startswith(beginning)
