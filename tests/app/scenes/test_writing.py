"""Scenes are written so that reading gives them back, and so that people can read them, too."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.pages import PAGES
from app.questions.measures import CURVES, MEASURES
from app.questions.question import COLUMNS, Question, Words
from app.scenes.capturing import changed_fields
from app.scenes.reading import built_in_scenes, read_scene
from app.scenes.scene import Scene, SceneStep
from app.scenes.writing import write_scene
from app.state.fields import (
    Choice,
    Description,
    Flag,
    Items,
    Line,
    Nested,
    Number,
    Optional,
    PageState,
    Pair,
    Whole,
    descriptions,
)

STATES = {entry.key: entry.first_state for entry in PAGES}
# A line ends in \n in TOML, whatever it is written with; half a character is in no file.
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1)


def read_back(folder: Path, scene: Scene) -> Scene:
    file = folder / f"{scene.name}.toml"
    file.write_text(write_scene(scene, STATES), encoding="utf-8", newline="\n")
    return read_scene(file, STATES)


@pytest.mark.parametrize("file", built_in_scenes(), ids=lambda file: file.name)
def test_every_scene_that_comes_along_is_given_back(tmp_path: Path, file) -> None:
    scene = read_scene(file, STATES)
    assert read_back(tmp_path, scene) == scene


def values_of(description: Description) -> st.SearchStrategy[Any]:
    """Plain values that a field can have."""
    match description:
        case Choice(choices=choices):
            return st.sampled_from(sorted(choices))
        case Whole(low=low, high=high):
            return st.integers(low, high)
        case Number(low=low, high=high):
            return st.floats(low, high, allow_nan=False)
        case Flag():
            return st.booleans()
        case Items(of=of, least=least, most=most) if not values_of(of).is_empty:
            return st.lists(values_of(of), min_size=least, max_size=min(least + 2, most))
        case Pair(low=low, high=high, rising=False):
            return st.tuples(*[st.floats(low, high, allow_nan=False)] * 2)
        case Optional(of=of):
            return st.none() | values_of(of)
        case Line(most=most) if type(description) is Line:
            return st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=min(most, 20))
    return st.nothing()


@st.composite
def fields_of(draw: st.DrawFn, kind: type[PageState]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, description in descriptions(kind).items():
        if isinstance(description, Nested):
            if draw(st.booleans()):
                fields[name] = draw(fields_of(description.kind))
            continue
        possible = values_of(description)
        if not possible.is_empty and draw(st.integers(0, 3)) == 0:
            fields[name] = description.check(name, draw(possible))
    return fields


WORDS = st.builds(Words, st.fixed_dictionaries({"en": TEXT}, optional={"ko": TEXT}))
LOW = st.floats(-1e12, 0)
HIGH = st.floats(1, 1e12)
INSIDE = st.floats(0, 1)


def measured(kind: str, truth: st.SearchStrategy[Any], **more: Any) -> st.SearchStrategy[Question]:
    return st.builds(
        Question,
        kind=st.just(kind),
        text=WORDS,
        low=LOW,
        high=HIGH,
        decimals=st.integers(0, 8),
        truth=truth,
        because=st.none() | WORDS,
        usual_wrong=st.none() | WORDS,
        **more,
    )


UNITS = TEXT | st.just("")
QUESTIONS = st.one_of(
    measured("number", INSIDE, measure=st.sampled_from(["", *MEASURES]), unit=UNITS),
    measured("point", st.tuples(INSIDE, INSIDE)),
    measured("point", st.tuples(INSIDE, INSIDE), variables=st.just(("w", "b"))),
    measured("point", st.tuples(INSIDE), variables=st.just(("w",))),
    measured(
        "curve",
        st.tuples(*[INSIDE] * COLUMNS),
        measure=st.sampled_from(sorted(CURVES)),
        unit=UNITS,
        span=st.floats(1, 1e6),
    ),
    st.builds(
        Question,
        kind=st.just("choice"),
        text=WORDS,
        choices=st.lists(WORDS, min_size=2, max_size=8).map(tuple),
        right=st.none() | st.integers(0, 1),
        because=st.none() | WORDS,
        usual_wrong=st.none() | WORDS,
    ),
)
CONFIGS = st.fixed_dictionaries(
    {},
    optional={
        "learning_rate": st.floats(1e-6, 10),
        "hidden_sizes": st.lists(st.integers(1, 99), min_size=1, max_size=3),
        "train_size": st.integers(1, 60_000),
        "optimizer": st.sampled_from(["sgd", "adam"]),
    },
)


RATES = st.tuples(st.integers(0, 10**6), st.floats(1e-6, 10))


@st.composite
def steps(draw: st.DrawFn) -> SceneStep:
    page = draw(st.sampled_from(["", *STATES]))
    return SceneStep(
        caption=draw(WORDS | st.just(Words({}))),
        page=page,
        from_defaults=draw(st.booleans()),
        state=draw(fields_of(type(STATES[page]()))) if page else {},
        config=draw(CONFIGS),
        resets=draw(st.booleans()),
        trained=draw(st.integers(0, 10**6)),
        rates=tuple(draw(st.lists(RATES, max_size=3))),
        moment=draw(st.integers(-1, 10**6)),
        runs=draw(st.booleans()),
        question=draw(st.none() | QUESTIONS),
        point_at=draw(TEXT | st.just("")),
        locked=tuple(draw(st.lists(TEXT, max_size=3))),
        hidden=tuple(draw(st.lists(TEXT, max_size=3))),
        say=draw(st.none() | WORDS),
    )


SCENES = st.builds(
    Scene,
    name=st.just("mine"),
    title=WORDS,
    minutes=st.integers(1, 600),
    steps=st.lists(steps(), min_size=1, max_size=3).map(tuple),
)


@pytest.mark.thorough
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(scene=SCENES)
def test_any_scene_is_given_back(tmp_path: Path, scene: Scene) -> None:
    assert read_back(tmp_path, scene) == scene


def test_what_is_written_is_one_field_a_line_and_nothing_that_says_nothing() -> None:
    question = Question("choice", Words({"en": "Which?"}), (Words({"en": "this"}),) * 2, right=0)
    first = SceneStep(
        Words({"en": "Look.\nWell?", "ko": "보십시오."}),
        "loss",
        state={"temperature": 2.0, "tab": "softmax"},
        question=question,
    )
    scene = Scene("mine", Words({"en": "Mine"}), 3, (first, SceneStep(page="descent")))
    assert write_scene(scene, STATES) == (
        'title = "Mine"\n'
        "minutes = 3\n"
        "\n"
        "[[steps]]\n"
        'page = "loss"\n'
        "\n"
        "[steps.caption]\n"
        'en = """\n'
        "Look.\n"
        'Well?"""\n'
        'ko = "보십시오."\n'
        "\n"
        "[steps.state]\n"
        "temperature = 2.0\n"
        'tab = "softmax"\n'
        "\n"
        "[steps.question]\n"
        'kind = "choice"\n'
        'text = "Which?"\n'
        "choices = [\n"
        '    "this",\n'
        '    "this",\n'
        "]\n"
        "right = 0\n"
        "\n"
        "[[steps]]\n"
        'page = "descent"\n'
    )


def test_of_a_race_only_what_was_changed_is_written(tmp_path: Path) -> None:
    first = STATES["descent"]()
    racer = dataclasses.replace(first.race.racer("adam"), learning_rate=0.25)
    state = changed_fields(first.with_racer(racer), first)
    scene = Scene("mine", Words({"en": "Mine"}), 3, (SceneStep(page="descent", state=state),))
    text = write_scene(scene, STATES)
    assert text.endswith("[steps.state.race.racers.adam]\nlearning_rate = 0.25\n")
    assert read_back(tmp_path, scene) == scene


def test_none_where_it_is_not_the_default_is_given_back(tmp_path: Path) -> None:
    state = {"step": {"sample": None}}  # the mean of all images, where the first is image 0
    scene = Scene("mine", Words({"en": "Mine"}), 3, (SceneStep(page="network", state=state),))
    assert read_back(tmp_path, scene) == scene
