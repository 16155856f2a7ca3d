"""Scenes written to their files: one field a line, in one order, and nothing that says nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import tomli_w

from app.questions.question import FIRST_LANGUAGE, Question, Words
from app.scenes.reading import NOTHING, States
from app.scenes.scene import Scene, SceneStep
from app.state.fields import Nested, PageState, descriptions

STEPS = "steps"


def write_scene(scene: Scene, states: States) -> str:
    """A scene as the text of its file; `read_scene` gives the same scene back.

    Parameters
    ----------
    scene : Scene
    states : mapping of str to callable
        What makes the first state of each page.
    """
    head = {"title": _words(scene.title), "minutes": scene.minutes}
    steps = (_step_text(step, states) for step in scene.steps)
    return "\n".join([_toml(dict(_literals_first(head))), *steps])


def _step_text(step: SceneStep, states: States) -> str:
    """A step under a head of its own, however short: each can be moved as a block."""
    text = _toml({STEPS: _step(step, states)})
    return f"[[{STEPS}]]\n" + text.removeprefix(f"[{STEPS}]\n")


def _toml(table: Mapping[str, Any]) -> str:
    return tomli_w.dumps(table, multiline_strings=True)


def _step(step: SceneStep, states: States) -> dict[str, Any]:
    table = _changed(step)
    if step.state:
        table["state"] = _state(step.state, states[step.page]())
    if step.question is not None:
        table["question"] = dict(_literals_first(_changed(step.question)))
    return dict(_literals_first(table))


def _changed(value: SceneStep | Question) -> dict[str, Any]:
    """Fields that are not at their defaults; what has none is always there."""
    return {
        field.name: _plain(now)
        for field in dataclasses.fields(value)
        if (now := getattr(value, field.name)) != _default(field)
    }


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _plain(value: Any) -> Any:
    if isinstance(value, Words):
        return _words(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _words(words: Words) -> Any:
    """A text that stands for every language as a plain one."""
    texts = words.texts
    return texts[FIRST_LANGUAGE] if texts.keys() == {FIRST_LANGUAGE} else dict(texts)


def _state(values: Mapping[str, Any], first: PageState) -> dict[str, Any]:
    """Fields of a page's state as TOML holds them, which has no None."""
    table: dict[str, Any] = {}
    for name, value in values.items():
        description, default = descriptions(type(first))[name], getattr(first, name)
        if isinstance(description, Nested):
            table[name] = _state(value, default)
        elif value is None:
            table[name] = NOTHING
        else:
            plain, usual = description.to_plain(value), description.to_plain(default)
            table[name] = difference(plain, usual) if isinstance(plain, dict) else plain
    return dict(_literals_first(table))


def difference(plain: Mapping[str, Any], usual: Mapping[str, Any]) -> dict[str, Any]:
    """Entries of a tree of plain data that are not as in another one, down to its leaves."""
    found = {}
    for name, value in plain.items():
        other = usual.get(name)
        if isinstance(value, Mapping) and isinstance(other, Mapping):
            if inner := difference(value, other):
                found[name] = inner
        elif value != other:
            found[name] = value
    return found


def _literals_first(table: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Entries with the tables last, where TOML has them, so that writing twice changes nothing."""
    return sorted(table.items(), key=lambda entry: isinstance(entry[1], Mapping))
