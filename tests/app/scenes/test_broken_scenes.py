"""The lessons that come along, spoiled in every way: read, or refused with line and field."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.pages import PAGES
from app.scenes.errors import SceneError
from app.scenes.reading import built_in_scenes, read_scene
from app.scenes.scene import Scene
from app.window.main_window import MainWindow
from tests.fuzzing import FUZZED

STATES = {entry.key: entry.first_state for entry in PAGES}
TEXTS = [file.read_text(encoding="utf-8") for file in built_in_scenes()]
VALUES = (
    "true", "-1", "0", "0.5", "1e999", "-1e308", "5e-324", "nan", "-inf", str(2**31), str(2**63),
    "1" * 400, '""', '"\\ud800"', '"\\u0000"', '"sin("', "[]", "{}", "[[1, 2], [3]]", "[nan, nan]",
    '["training"]', "[true, 1]", "{seed = {}}", "{en = 7}", '{ko = "x"}', "{en = {en = {}}}",
    "1979-05-27T07:32:00Z", '"""\n"""', '"' + 6000 * "x" + '"', f"[{3000 * '0, '}]", 500 * "[",
)  # fmt: skip
VALUE = re.compile(r"(?<== )[^\n]+")


@st.composite
def spoiled_scenes(draw: st.DrawFn) -> str:
    """Text of a lesson after a few edits, each of some kind."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        text = draw(st.sampled_from(EDITS))(draw, text)
    return text


def other_value(draw: st.DrawFn, text: str) -> str:
    places = list(VALUE.finditer(text))
    if not places:
        return text
    place = draw(st.sampled_from(places))
    return text[: place.start()] + draw(st.sampled_from(VALUES)) + text[place.end() :]


def value_of_another_field(draw: st.DrawFn, text: str) -> str:
    places = list(VALUE.finditer(text))
    if not places:
        return text
    place, other = draw(st.sampled_from(places)), draw(st.sampled_from(places))
    return text[: place.start()] + other.group() + text[place.end() :]


def line_elsewhere(draw: st.DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True)
    if not lines:
        return text
    whence, where = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    line = lines[whence] if draw(st.booleans()) else lines.pop(whence)
    return "".join([*lines[:where], line, *lines[where:]])


def without_a_line(draw: st.DrawFn, text: str) -> str:
    lines = text.splitlines(keepends=True)
    if lines:
        del lines[draw(st.integers(0, len(lines) - 1))]
    return "".join(lines)


def other_letters(draw: st.DrawFn, text: str) -> str:
    where, lost = draw(st.integers(0, len(text))), draw(st.integers(0, 4))
    new = draw(st.text("\"'[]{}=,.#\n\\ 0e-_x\0\ufeffα", max_size=4))
    return text[:where] + new + text[where + lost :]


def cut_off(draw: st.DrawFn, text: str) -> str:
    return text[: draw(st.integers(0, len(text)))]


EDITS = (
    other_value,
    value_of_another_field,
    line_elsewhere,
    without_a_line,
    other_letters,
    cut_off,
)


def write(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def states(window: MainWindow) -> dict[str, object]:
    """What every page shows, which is in front, and what the next run does."""
    lab = window.lab
    shown = {key: lab.model(key, make()).value for key, make in STATES.items()}
    return {**shown, "page": window.page.key, "config": lab.session.config}


def outcome(file: Path, text: str) -> Scene | SceneError:
    """What comes of reading a text as a scene."""
    try:
        return read_scene(write(file, text), STATES)
    except SceneError as error:
        return error


@FUZZED
@given(text=spoiled_scenes())
def test_a_spoiled_lesson_is_read_or_refused(tmp_path: Path, text: str) -> None:
    found = outcome(tmp_path / "mine.toml", text)
    if isinstance(found, Scene):
        assert found.steps
        return
    assert "\n" not in str(found)
    assert found.code in {"syntax", "field"}
    if found.code == "field":
        assert found.values["field"]
        assert 1 <= found.values["line"] <= len(text.splitlines()) + 1


@FUZZED
@given(content=st.binary(max_size=200))
def test_random_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(content)
    with suppress(SceneError):
        assert read_scene(file, STATES).steps


@pytest.mark.thorough
@settings(FUZZED, max_examples=FUZZED.max_examples // 12)
@given(text=spoiled_scenes())
def test_a_spoiled_lesson_that_is_read_or_refused_in_the_window_leaves_it_as_it_was(
    window: MainWindow, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "mine.toml"
    found = outcome(file, text)
    assume(not (isinstance(found, Scene) and found.is_view))  # which stays what is shown
    player, lab = window.lessons.player, window.lab
    caught: list[Exception] = []
    lab.hooks.caught.connect(caught.append)
    before = states(window)
    window.lessons.begin(str(file))
    while player.scene is not None:
        player.next()
    if window.errors.box is not None:
        window.errors.box.close()
    assert states(window) == before
    assert caught == []
