"""Scenes read from their files, every field checked before anything is shown."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NoReturn

from app.languages import LANGUAGES
from app.questions.measures import CURVES, MEASURES
from app.questions.question import COLUMNS, FIRST_LANGUAGE, KINDS, NO_WORDS, Question, Value, Words
from app.scenes import ENDING
from app.scenes.errors import SceneError
from app.scenes.rates import Rates
from app.scenes.scene import Scene, SceneStep
from app.state.fields import Line, Nested, PageState, descriptions
from nncore import ConfigError, DamageError, NncoreError, TrainingConfig
from nncore.endless_files import refuse_endless
from nncore.limits import WHOLE_LIMITS
from nncore.validation import check_choice, check_learning_rate, check_number, check_whole

MOST_BYTES = 1_000_000
MOST_STEPS = 100
MOST_MINUTES = 600
MOST_UNTIL = WHOLE_LIMITS["iterations"][1]
MOST_CHOICES = 8
LONGEST_TEXT = 5_000
LARGEST = 1e12
SHORTEST = 1e-12  # axis of a curve
RANGES = ("low", -LARGEST, LARGEST), ("high", -LARGEST, LARGEST)
MOST_VARIABLES = 2  # of a point
ONLY_FOR = {  # fields of a question that other kinds do not have
    "choices": ("choice",),
    "right": ("choice",),
    "low": ("number", "point", "curve"),
    "high": ("number", "point", "curve"),
    "decimals": ("number", "point", "curve"),
    "truth": ("number", "point", "curve"),
    "variables": ("point",),
    "unit": ("number", "curve"),
    "measure": ("number", "curve"),
    "begin": ("curve",),
    "span": ("curve",),
}
NOTHING = ""  # in place of None, which TOML does not have
FLAGS = "from_defaults", "resets", "runs"
COUNTS = {"trained": 0, "moment": -1}  # of steps of a run, and the least of each
MOST_RATES = 10_000
MOST_STEPS_OF_A_RUN = WHOLE_LIMITS["iterations"][1]
Places = tuple[str | int, ...]  # keys on the way from the top of the file to a value
States = Mapping[str, Callable[[], PageState]]  # first state of each page, by its key
ControlNames = Callable[[str], Collection[str]]  # object names on the page of a key


def built_in_scenes() -> list[Traversable]:
    """Files of the scenes that come along, in the order of their names."""
    folder = files("resources") / "scenes"
    return sorted((f for f in folder.iterdir() if f.name.endswith(ENDING)), key=lambda f: f.name)


def find_scene(name: str) -> Traversable:
    """File of a scene by its name, with or without its number, or by its path."""
    if name.endswith(ENDING):
        return Path(name)
    known = {_short(file.name): file for file in built_in_scenes()}
    known |= {file.name.removesuffix(ENDING): file for file in built_in_scenes()}
    if name in known:
        return known[name]
    names = ", ".join(_short(file.name) for file in built_in_scenes())
    raise SceneError("unknown_scene", value=name, known=names)


def _short(file: str) -> str:
    return re.sub(r"^\d+-", "", file.removesuffix(ENDING))


def read_scene(file: Traversable, states: States, controls: ControlNames | None = None) -> Scene:
    """Read a scene.

    Parameters
    ----------
    file : Traversable
    states : mapping of str to callable
        What makes the first state of each page.
    controls : callable, optional
        Gives the object names of the controls on the page of a key; without it any name will do.

    Raises
    ------
    SceneError
        With the line and the field of the first mistake.
    """
    try:
        refuse_endless(file)
        with file.open("rb") as raw:
            content = raw.read(MOST_BYTES + 1)
        text = content.decode("utf-8")
    except DamageError as error:
        raise SceneError("unreadable", file=file.name, reason=error) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise SceneError("unreadable", file=file.name, reason=reason) from error
    except UnicodeDecodeError as error:
        raise SceneError("syntax", file=file.name, reason=str(error)) from error
    return parse_scene(file.name, text, states, controls)


def parse_scene(
    file: str, text: str, states: States, controls: ControlNames | None = None
) -> Scene:
    """The scene that the text of a file says; raises SceneError as `read_scene` does."""
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise SceneError("syntax", file=file, reason=str(error)) from error
    return _Reading(file, text, states, controls).scene(table)


@dataclass(frozen=True)
class _Reading:
    """Turns tables into what they stand for; where one does not fit its place is named."""

    file: str
    text: str
    states: States
    controls: ControlNames | None = None

    def scene(self, table: Mapping[str, Any]) -> Scene:
        self._known(table, ("title", "minutes", "steps"), ())
        steps = self._list(table, "steps", 1, MOST_STEPS, ())
        scene = Scene(
            self.file.removesuffix(ENDING),
            self._words(table, "title", ()),
            self._checked(check_whole, table, "minutes", (), 1, MOST_MINUTES),
            tuple(self._step(step, ("steps", i)) for i, step in enumerate(steps)),
        )
        self._check_controls(scene.steps)
        return scene

    def _step(self, table: Any, place: Places) -> SceneStep:
        table = self._table(table, place)
        self._known(table, [each.name for each in fields(SceneStep)], place)
        page = ""
        if "page" in table:
            page = self._checked(check_choice, table, "page", place, self.states)
        step = SceneStep(
            caption=self._words_if_any(table, "caption", place) or NO_WORDS,
            page=page,
            state=self._state(table, page, place),
            config=self._config(table, place),
            until=self._until(table, place),
            question=self._question(table, place),
            point_at=self._line(table, "point_at", place),
            locked=self._names(table, "locked", place),
            hidden=self._names(table, "hidden", place),
            secret=self._names(table, "secret", place),
            say=self._words_if_any(table, "say", place),
            rates=self._rates(table, place),
        )
        flags: dict[str, Any] = {name: self._flag(table, name, place) for name in FLAGS}
        counts: dict[str, Any] = {
            name: self._checked(check_whole, table, name, place, low, MOST_STEPS_OF_A_RUN)
            for name, low in COUNTS.items()
            if name in table
        }
        return replace(step, **flags, **counts)

    def _check_controls(self, steps: Sequence[SceneStep]) -> None:
        """Refuse a name that no control on the page of its step has; pages are asked last."""
        page = ""
        for i, step in enumerate(steps):
            page = step.page or page
            for field, names in step.controls.items():
                for name in names:
                    if not self._is_control(name, page):
                        place = "steps", i, field
                        self._refuse(SceneError("unknown_control", value=name), place)

    def _is_control(self, name: str, page: str) -> bool:
        """Whether there is such a control; before a step has named a page, on any of them."""
        if self.controls is None:
            return True
        return any(name in self.controls(key) for key in ([page] if page else self.states))

    # What a step sets

    def _state(self, table: Mapping[str, Any], page: str, place: Places) -> Mapping[str, Any]:
        if "state" not in table:
            return {}
        place = (*place, "state")
        if not page:
            self._refuse(SceneError("missing_field"), (*place[:-1], "page"))
        return self._fields(type(self.states[page]()), self._table(table["state"], place), place)

    def _fields(
        self, kind: type[PageState], table: Mapping[str, Any], place: Places
    ) -> dict[str, Any]:
        described = descriptions(kind)
        self._known(table, described, place)
        values: dict[str, Any] = {}
        for name, value in table.items():
            here = (*place, name)
            description = described[name]
            if isinstance(description, Nested):
                values[name] = self._fields(description.kind, self._table(value, here), here)
            else:
                self._check_states(description.kinds(), value, here)
                nothing = value == NOTHING and not isinstance(description, Line)
                check = partial(description.check, name, None if nothing else value)
                values[name] = self._try(check, here)
        return values

    def _check_states(
        self, kinds: Mapping[str, type[PageState]], value: Any, place: Places
    ) -> None:
        """Refuse what does not fit in a table of states, which by itself would be left out."""
        if kinds:
            table = self._table(value, place)
            self._known(table, kinds, place)
            for key, state in table.items():
                here = (*place, key)
                self._fields(kinds[key], self._table(state, here), here)

    def _config(self, table: Mapping[str, Any], place: Places) -> Mapping[str, Any]:
        if "config" not in table:
            return {}
        place = (*place, "config")
        config = self._table(table["config"], place)
        self._known(config, [each.name for each in fields(TrainingConfig)], place)
        for name, value in config.items():
            self._try(partial(replace, TrainingConfig(), **{name: value}), (*place, name))
        self._try(partial(replace, TrainingConfig(), **config), place)
        return config

    def _rates(self, table: Mapping[str, Any], place: Places) -> Rates:
        if "rates" not in table:
            return ()
        pairs = self._list(table, "rates", 1, MOST_RATES, place)
        return tuple(self._rate({"rates": pair}, place) for pair in pairs)

    def _rate(self, pair: Mapping[str, Any], place: Places) -> tuple[int, float]:
        steps, rate = self._list(pair, "rates", 2, 2, place)
        most = MOST_STEPS_OF_A_RUN
        return (
            self._checked(check_whole, {"rates": steps}, "rates", place, 0, most),
            self._try(partial(check_learning_rate, rate), (*place, "rates")),
        )

    def _until(self, table: Mapping[str, Any], place: Places) -> int | None:
        if "until" not in table:
            return None
        until: int = self._checked(check_whole, table, "until", place, 1, MOST_UNTIL)
        return until

    # What a step asks

    def _question(self, table: Mapping[str, Any], place: Places) -> Question | None:
        if "question" not in table:
            return None
        place = (*place, "question")
        asked = self._table(table["question"], place)
        kind = self._checked(check_choice, asked, "kind", place, KINDS)
        known = [f.name for f in fields(Question) if kind in ONLY_FOR.get(f.name, KINDS)]
        self._known(asked, known, place)
        question = Question(
            kind,
            self._words(asked, "text", place),
            unit=self._line(asked, "unit", place),
            because=self._words_if_any(asked, "because", place),
            usual_wrong=self._words_if_any(asked, "usual_wrong", place),
        )
        return (self._choice if kind == "choice" else self._measured)(question, asked, place)

    def _choice(self, question: Question, asked: Mapping[str, Any], place: Places) -> Question:
        choices = self._list(asked, "choices", 2, MOST_CHOICES, place)
        here = (*place, "choices")
        words = tuple(self._words({"": c}, "", (*here, i)) for i, c in enumerate(choices))
        right = None
        if "right" in asked:
            right = self._checked(check_whole, asked, "right", place, 0, len(words) - 1)
        return replace(question, choices=words, right=right)

    def _measured(self, question: Question, asked: Mapping[str, Any], place: Places) -> Question:
        """A number, a point or a curve: what can be answered, and what is right."""
        values: dict[str, Any] = {}
        for name, low, high in (*RANGES, ("begin", 0.0, LARGEST), ("span", SHORTEST, LARGEST)):
            if name in asked:
                values[name] = self._checked(check_number, asked, name, place, low, high)
        if "decimals" in asked:
            values["decimals"] = self._checked(check_whole, asked, "decimals", place, 0, 8)
        if "variables" in asked:
            self._list(asked, "variables", 1, MOST_VARIABLES, place)
            values["variables"] = self._names(asked, "variables", place)
        if "measure" in asked:
            measures = CURVES if question.kind == "curve" else MEASURES
            values["measure"] = self._checked(check_choice, asked, "measure", place, measures)
        elif "truth" not in asked:
            self._refuse(SceneError("missing_field"), (*place, "truth"))
        question = replace(question, **values)
        if question.low >= question.high:
            end = "low" if "low" in asked else "high"
            ends = {"first": question.low, "second": question.high}
            self._refuse(ConfigError("empty_range", field=end, **ends), (*place, end))
        return replace(question, truth=self._truth(question, asked, place))

    def _truth(self, question: Question, asked: Mapping[str, Any], place: Places) -> Value | None:
        """What is right, which can be answered."""
        if "truth" not in asked:
            return None
        limits = question.low, question.high
        if question.kind == "number":
            value: float = self._checked(check_number, asked, "truth", place, *limits)
            return value
        count = len(question.variables) if question.kind == "point" else COLUMNS
        numbers = self._list(asked, "truth", count, count, place)
        each = ({"truth": number} for number in numbers)
        return tuple(self._checked(check_number, one, "truth", place, *limits) for one in each)

    # Pieces

    def _words(self, table: Mapping[str, Any], name: str, place: Places) -> Words:
        here = (*place, name) if name else place
        value = self._get(table, name, place)
        texts = {FIRST_LANGUAGE: value} if isinstance(value, str) else value
        is_table = (
            isinstance(texts, dict) and FIRST_LANGUAGE in texts and texts.keys() <= LANGUAGES.keys()
        )
        if not is_table or not all(isinstance(text, str) and text for text in texts.values()):
            self._refuse(SceneError("not_text"), here)
        longest = max(map(len, texts.values()))
        if longest > LONGEST_TEXT:
            self._refuse(SceneError("too_long", size=longest, most=LONGEST_TEXT), here)
        return Words(texts)

    def _words_if_any(self, table: Mapping[str, Any], name: str, place: Places) -> Words | None:
        return self._words(table, name, place) if name in table else None

    def _line(self, table: Mapping[str, Any], name: str, place: Places) -> str:
        value = table.get(name, "")
        if not isinstance(value, str) or len(value) > LONGEST_TEXT:
            self._refuse(SceneError("not_text"), (*place, name))
        return value

    def _names(self, table: Mapping[str, Any], name: str, place: Places) -> tuple[str, ...]:
        values = self._list(table, name, 0, MOST_STEPS, place) if name in table else []
        if not all(isinstance(value, str) for value in values):
            self._refuse(SceneError("not_text"), (*place, name))
        return tuple(values)

    def _flag(self, table: Mapping[str, Any], name: str, place: Places) -> bool:
        value = table.get(name, False)
        if not isinstance(value, bool):
            choices = "true, false"
            self._checked(check_choice, {name: str(value)}, name, place, [choices])
        return bool(value)

    def _list(
        self, table: Mapping[str, Any], name: str, least: int, most: int, place: Places
    ) -> Sequence[Any]:
        value = self._get(table, name, place)
        if not isinstance(value, list) or not least <= len(value) <= most:
            self._refuse(SceneError("not_list", least=least, most=most), (*place, name))
        return value

    def _table(self, value: Any, place: Places) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            self._refuse(SceneError("not_table"), place)
        return value

    def _get(self, table: Mapping[str, Any], name: str, place: Places) -> Any:
        if name not in table:
            self._refuse(SceneError("missing_field"), (*place, name))
        return table[name]

    def _checked(
        self,
        check: Callable[..., Any],
        table: Mapping[str, Any],
        name: str,
        place: Places,
        *limits: Any,
    ) -> Any:
        value = self._get(table, name, place)
        return self._try(partial(check, name, value, *limits), (*place, name))

    def _known(self, table: Mapping[str, Any], known: Any, place: Places) -> None:
        for name in table:
            if name not in known:
                names = ", ".join(known)
                self._refuse(SceneError("unknown_field", known=names), (*place, name))

    def _try(self, make: Callable[[], Any], place: Places) -> Any:
        try:
            return make()
        except NncoreError as error:
            self._refuse(error, place)

    def _refuse(self, error: NncoreError, place: Places) -> NoReturn:
        raise SceneError(
            "field",
            file=self.file,
            line=line_of(self.text, place),
            field=".".join(str(p + 1) if isinstance(p, int) else p for p in place),
            reason=error,
        ) from error


def line_of(text: str, place: Places) -> int:
    """Line that a value stands in, or else the one of what holds it, counted from 1.

    TOML's reader keeps no lines: they are looked for in the order in which the keys are nested.
    """
    lines = text.splitlines()
    at = 0
    for key, following in zip(place, (*place[1:], None), strict=True):
        if isinstance(key, int):
            continue
        count = following + 1 if isinstance(following, int) else 1
        header = re.compile(
            rf"\s*(\[+.*\b{re.escape(key)}\b.*\]+|{re.escape(key)}\b.*=|.*\b{re.escape(key)}\s*=)"
        )
        for i in range(at, len(lines)):
            if header.match(lines[i]):
                count -= 1
                if not count:
                    at = i
                    break
    return at + 1
