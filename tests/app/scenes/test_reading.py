"""Scenes are read as a teacher writes them, and a mistake is named with its line and field."""

import re
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.languages import LANGUAGES
from app.pages import PAGES
from app.scenes.errors import SceneError
from app.scenes.reading import built_in_scenes, find_scene, line_of, read_scene
from app.scenes.scene import Scene

STATES = {entry.key: entry.first_state for entry in PAGES}
GOOD = """
minutes = 5
title = "A lesson"

[[steps]]
caption = {en = "Look.", ko = "보십시오."}
page = "training"
state = {smoothing = 20, log = true}
config = {learning_rate = 0.5, hidden_sizes = [20, 10]}
resets = true
runs = true
locked = ["optimizerCombo"]

[steps.question]
kind = "number"
text = "How many?"
measure = "test_accuracy"
unit = "%"

[[steps]]
caption = "And now?"
page = "gradient"
[steps.state]
tab = "derivative"
[steps.state.derivative]
point = 2.0
[steps.question]
kind = "choice"
text = "Which?"
choices = ["this", {en = "that", ko = "저것"}]
right = 1
"""
POINT = """
minutes = 5
title = "A point"
[[steps]]
caption = "Where?"
[steps.question]
kind = "point"
text = "Where is the ball?"
low = -5
high = 5
truth = [-2.4, 3.2]
"""
CURVE = """
minutes = 5
title = "A curve"
[[steps]]
caption = "How?"
[steps.question]
kind = "curve"
text = "How does the loss go?"
low = 0
high = 3
span = 600
measure = "loss"
"""


def read(tmp_path: Path, text: str | bytes) -> Scene:
    file = tmp_path / "mine.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_scene(file, STATES)


def refusal(tmp_path: Path, text: str | bytes) -> SceneError:
    with pytest.raises(SceneError) as caught:
        read(tmp_path, text)
    assert "mine.toml" in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value


def test_all_that_a_scene_can_say_is_read(tmp_path: Path) -> None:
    scene = read(tmp_path, GOOD)
    assert (scene.name, scene.minutes, len(scene.steps)) == ("mine", 5, 2)
    first, second = scene.steps
    assert first.caption.within("ko") == "보십시오."
    assert first.state == {"smoothing": 20, "log": True}
    assert first.config["hidden_sizes"] == [20, 10]
    assert (first.resets, first.runs, first.locked) == (True, True, ("optimizerCombo",))
    assert first.question.measure == "test_accuracy"
    assert second.caption.within("ko") == "And now?"  # not written in Korean
    assert second.state == {"tab": "derivative", "derivative": {"point": 2.0}}
    assert [words.within("ko") for words in second.question.choices] == ["this", "저것"]


@pytest.mark.parametrize(
    ("good", "bad", "field", "line"),
    [
        ("minutes = 5", "minutes = 0", "minutes", 2),
        ("minutes = 5", 'minutes = "five"', "minutes", 2),
        ('title = "A lesson"', "title = 7", "title", 3),
        ('title = "A lesson"', 'title = {ko = "x"}', "title", 3),
        ('page = "training"', 'page = "pony"', "steps.1.page", 7),
        ("smoothing = 20", "smoothing = 2000", "steps.1.state.smoothing", 8),
        ("smoothing = 20", "smothing = 20", "steps.1.state.smothing", 8),
        ("learning_rate = 0.5", "learning_rate = -1", "steps.1.config.learning_rate", 9),
        ("resets = true", 'resets = "yes"', "steps.1.resets", 10),
        ('kind = "number"', 'kind = "riddle"', "steps.1.question.kind", 15),
        ('measure = "test_accuracy"', "", "steps.1.question.truth", 14),
        ("point = 2.0", "point = 1e99", "steps.2.state.derivative.point", 26),
        ("right = 1", "right = 2", "steps.2.question.right", 31),
        ('choices = ["this"', 'choice = ["this"', "steps.2.question.choice", 30),
        ('tab = "derivative"', 'tab = "derivate"', "steps.2.state.tab", 24),
    ],
)
def test_a_mistake_is_named_with_line_and_field(
    tmp_path: Path, good: str, bad: str, field: str, line: int
) -> None:
    assert GOOD.count(good) == 1
    error = refusal(tmp_path, GOOD.replace(good, bad))
    assert error.code == "field"
    assert (error.values["field"], error.values["line"]) == (field, line)
    assert f"line {line}: {field}: " in str(error)


@pytest.mark.parametrize("rates", ["[]", "[[3]]", "[[-1, 0.5]]", "[[3, 0]]", "[3, 0.5]"])
def test_rates_without_steps_or_beyond_their_limits_are_named(tmp_path: Path, rates: str) -> None:
    error = refusal(tmp_path, GOOD.replace("resets = true", f"rates = {rates}"))
    assert (error.values["field"], error.values["line"]) == ("steps.1.rates", 10)


def test_coordinates_of_a_point_have_the_names_that_are_written(tmp_path: Path) -> None:
    named = POINT.replace('kind = "point"', 'kind = "point"\nvariables = ["w", "b"]')
    assert read(tmp_path, named).steps[0].question.variables == ("w", "b")
    assert read(tmp_path, POINT).steps[0].question.variables == ("x", "y")
    one = named.replace('["w", "b"]', '["w"]')
    with pytest.raises(SceneError, match="truth"):  # which has two numbers
        read(tmp_path, one)


def test_a_point_and_a_curve_are_read(tmp_path: Path) -> None:
    point = read(tmp_path, POINT).steps[0].question
    assert (point.kind, point.low, point.high, point.truth) == ("point", -5, 5, (-2.4, 3.2))
    curve = read(tmp_path, CURVE).steps[0].question
    assert (curve.kind, curve.span, curve.measure, curve.truth) == ("curve", 600, "loss", None)


@pytest.mark.parametrize(
    ("scene", "good", "bad", "field", "line"),
    [
        (POINT, "truth = [-2.4, 3.2]", "truth = -2.4", "truth", 11),
        (POINT, "truth = [-2.4, 3.2]", "truth = [-2.4]", "truth", 11),
        (POINT, "truth = [-2.4, 3.2]", "truth = [-2.4, 7]", "truth", 11),  # no one can answer it
        (POINT, "truth = [-2.4, 3.2]", 'truth = [-2.4, "3"]', "truth", 11),
        (POINT, "truth = [-2.4, 3.2]", 'measure = "loss"', "measure", 11),
        (POINT, "low = -5", "low = 5", "low", 9),
        (POINT, "low = -5", "span = 5", "span", 9),
        (CURVE, "span = 600", "span = 0", "span", 11),
        (CURVE, "span = 600", "choices = []", "choices", 11),
        (CURVE, "span = 600", "begin = -1", "begin", 11),
        (CURVE, 'measure = "loss"', 'measure = "gap"', "measure", 12),
        (CURVE, 'measure = "loss"', "truth = [1, 2, 3]", "truth", 12),
        (CURVE, 'measure = "loss"', "", "truth", 6),
        (CURVE, 'kind = "curve"', 'kind = "number"', "span", 11),
    ],
)
def test_a_mistake_in_a_point_or_a_curve_is_named(
    tmp_path: Path, scene: str, good: str, bad: str, field: str, line: int
) -> None:
    assert scene.count(good) == 1
    error = refusal(tmp_path, scene.replace(good, bad))
    assert (error.values["field"], error.values["line"]) == (f"steps.1.question.{field}", line)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('sgd = {learning_rate = "fast"}', "sgd.learning_rate"),
        ("sgd = {rate = 0.1}", "sgd.rate"),
        ("sdg = {learning_rate = 0.1}", "sdg"),
        ("sgd = 0.1", "sgd"),
    ],
)
def test_a_mistake_in_one_of_several_racers_is_named_too(
    tmp_path: Path, line: str, field: str
) -> None:
    head = 'minutes = 5\ntitle = "A race"\n[[steps]]\npage = "descent"\n'
    error = refusal(tmp_path, f"{head}[steps.state.race.racers]\n{line}\n")
    assert (error.values["field"], error.values["line"]) == (
        f"steps.1.state.race.racers.{field}",
        6,
    )


def test_what_is_no_toml_says_where(tmp_path: Path) -> None:
    error = refusal(tmp_path, "minutes = 5\ntitle = = 3")
    assert error.code == "syntax"
    assert "line 2" in str(error)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"a = " + b"[" * 5000, b"", b"x = 1"])
def test_what_is_no_scene_is_refused(tmp_path: Path, content: bytes) -> None:
    refusal(tmp_path, content)


def test_a_file_that_is_not_there_and_a_name_that_is_unknown(tmp_path: Path) -> None:
    with pytest.raises(SceneError) as caught:
        read_scene(tmp_path / "none.toml", STATES)
    assert caught.value.code == "unreadable"
    with pytest.raises(SceneError, match="there is no scene called pony; choose one of loss, "):
        find_scene("pony")


def test_scenes_are_found_by_their_names_and_as_files() -> None:
    assert find_scene("training").name == "12-training.toml"
    assert find_scene("12-training").name == "12-training.toml"
    assert find_scene("some/where.toml") == Path("some/where.toml")


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.thorough
def test_a_scene_that_was_changed_anywhere_is_read_or_refused(tmp_path: Path, data) -> None:
    text = list(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(text) - 1))
        text[place] = data.draw(st.sampled_from(['"', "[", "]", "=", "\n", "0", "x", "{", "-", ""]))
    with suppress(SceneError):
        assert read(tmp_path, "".join(text)).steps


def test_lines_of_nested_keys() -> None:
    text = "a = 1\n[[s]]\nb = 2\n[[s]]\nb = 3\n[s.t]\nc = 4"
    assert line_of(text, ("a",)) == 1
    assert line_of(text, ("s", 0, "b")) == 3
    assert line_of(text, ("s", 1, "b")) == 5
    assert line_of(text, ("s", 1, "t", "c")) == 7


@pytest.mark.parametrize("file", built_in_scenes(), ids=lambda file: file.name)
def test_every_scene_that_comes_along_is_whole_in_both_languages(file) -> None:
    scene = read_scene(file, STATES)
    assert len(scene.steps) >= 3
    assert any(step.question for step in scene.steps)
    table = tomllib.loads(file.read_text(encoding="utf-8"))

    def texts(value):
        if isinstance(value, dict):
            if "en" in value:
                yield value
            else:
                for each in value.values():
                    yield from texts(each)
        elif isinstance(value, list):
            for each in value:
                yield from texts(each)

    for words in texts(table):
        assert words.keys() == LANGUAGES.keys(), words
        assert not re.search("[가-힣]", words["en"]), words
