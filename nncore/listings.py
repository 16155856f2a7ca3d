"""Listings: code that is run line by line, and what each line has made when it ran.

What is told of a line is read from the names of the code itself, between two of its lines.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.code_lines import CodeLine, LineReading, StepCode
from nncore.simple_net import SimpleNet
from nncore.step_values import CodeValue, summary

NOTE, ENTER = "__note", "__enter"
INDEX = "idx"  # name of the place in an array that is worked at
Values = Mapping[str, NDArray[Any]]


class ListingCode(StepCode):
    """Code of functions, and of lines behind them that call these."""

    def callers(self, place: int) -> tuple[int, ...]:
        """Place of the line that calls the function in which a line stands.

        Parameters
        ----------
        place : int
        """
        name = _function_of(self, place)
        lines = enumerate(self.lines)
        called = (i for i, line in lines if name and not _is_head(line) and f"{name}(" in line.text)
        return tuple(called)[:1]


def listing(text: str, kinds: Mapping[str, str], stage: str) -> ListingCode:
    """Code of which some lines are stopped at.

    Parameters
    ----------
    text : str
    kinds : mapping of str to str
        What the lines that are stopped at do, by the lines without their indentation; a key of
        `LISTING_KINDS`.
    stage : str
        One of `STAGES`, that all of them belong to.
    """
    lines = tuple(
        CodeLine(line, stage if (kind := kinds.get(line.strip(), "")) else "", kind)
        for line in text.splitlines()
    )
    return ListingCode(lines, tuple(i for i, line in enumerate(lines) if line.stage))


def run_listing(
    code: ListingCode, names: Mapping[str, Any], looked_at: tuple[int, ...] = ()
) -> tuple[LineReading, ...]:
    """Run the code, and read every line that is stopped at, as often as it ran.

    Parameters
    ----------
    code : ListingCode
    names : mapping
        What the code makes use of, NumPy as `np` besides; arrays are worked on as they are.
    looked_at : tuple of int
        Place in arrays of as many axes, where the code itself has no `idx` that names one.
    """
    tree = ast.parse(code.text)
    recorder = _Recorder(code, np.array(looked_at, dtype=int) if looked_at else None)
    tree.body = list(recorder.noted(tree.body, ""))
    ast.fix_missing_locations(tree)
    space = {"np": np, **names, NOTE: recorder.note, ENTER: recorder.enter}
    recorder.enter("", space)
    exec(compile(tree, "<listing>", "exec"), space)
    return tuple(recorder.readings)


@dataclass(frozen=True)
class _Statement:
    """Names that a line makes, those of them that it changes in place, and names that it reads."""

    scope: str
    makes: tuple[str, ...]
    changes: frozenset[str]
    reads: tuple[str, ...]


@dataclass
class _Recorder:
    """Puts a note behind every line of some code, and reads the names when it runs."""

    code: ListingCode
    looked_at: NDArray[Any] | None
    readings: list[LineReading] = field(default_factory=list)
    _statements: dict[int, _Statement] = field(default_factory=dict)
    _last: dict[str, Values] = field(default_factory=dict)  # by the function

    def noted(self, body: list[ast.stmt], scope: str) -> Iterator[ast.stmt]:
        """The statements with their notes."""
        for statement in body:
            if isinstance(statement, ast.FunctionDef):
                inner = list(self.noted(statement.body, statement.name))
                statement.body = [_call(ENTER, statement.name), *inner]
                yield statement
            elif isinstance(statement, ast.For):
                note = self._note(statement, scope)
                statement.body = [note, *self.noted(statement.body, scope)]
                yield statement
            elif isinstance(statement, ast.Return):
                yield self._note(statement, scope)
                yield statement
            else:
                yield statement
                yield self._note(statement, scope)

    def _note(self, statement: ast.stmt, scope: str) -> ast.stmt:
        place = statement.lineno - 1
        self._statements[place] = _statement(statement, scope)
        return _call(NOTE, place)

    # While it runs

    def enter(self, scope: str, names: Mapping[str, Any]) -> None:
        """Take note of what is there when a function begins."""
        self._last[scope] = _values(names)

    def note(self, place: int, names: Mapping[str, Any]) -> None:
        """Take note of a line that has run."""
        statement = self._statements[place]
        before, now = self._last[statement.scope], _values(names)
        self._last[statement.scope] = now
        if not self.code.lines[place].stage:
            return
        at = now.get(INDEX, self.looked_at)
        made = [name for name in statement.makes if name in now]
        changed = {name for name in made if name in statement.changes and name in before}
        reads = [name for name in statement.reads if name in before and name not in changed]
        self.readings.append(
            LineReading(
                place,
                "",
                tuple(_value(name, now[name], at) for name in made),
                tuple(_value(name, before[name], at) if name in changed else None for name in made),
                tuple(_value(name, before[name], at) for name in reads),
            )
        )


def _call(name: str, *arguments: Any) -> ast.stmt:
    """A call that hands over the names of where it stands."""
    given = ", ".join(map(repr, arguments))
    return ast.parse(f"{name}({given}, locals())").body[0]


def _statement(statement: ast.stmt, scope: str) -> _Statement:
    targets = _targets(statement)
    loaded = ast.walk(getattr(statement, "value", None) or ast.Pass())
    reads = [ast.unparse(node) for node in loaded if isinstance(node, ast.Name | ast.Attribute)]
    in_place = isinstance(statement, ast.AugAssign)
    changes = (_name(t) for t in targets if in_place or isinstance(t, ast.Subscript))
    return _Statement(
        scope,
        tuple(map(_name, targets)),
        frozenset(changes),
        tuple(dict.fromkeys(reads)),
    )


def _targets(statement: ast.stmt) -> list[ast.expr]:
    if isinstance(statement, ast.Assign):
        (target,) = statement.targets
        return target.elts if isinstance(target, ast.Tuple) else [target]
    return [statement.target] if isinstance(statement, ast.AugAssign | ast.For) else []


def _name(target: ast.expr) -> str:
    """What is made: of an entry, the array that it stands in."""
    return ast.unparse(target.value if isinstance(target, ast.Subscript) else target)


def _values(names: Mapping[str, Any]) -> dict[str, NDArray[Any]]:
    """Copies of all numbers and arrays that have a name, of a network's weights, too."""
    values: dict[str, NDArray[Any]] = {}
    for name, value in names.items():
        if isinstance(value, SimpleNet):
            values[f"{name}.W"] = value.W.copy()
        elif isinstance(value, np.ndarray | np.number | float | int | tuple):
            values[name] = np.array(value)
    return values


def _value(name: str, array: NDArray[Any], at: NDArray[Any] | None) -> CodeValue:
    """What is shown of an array, around the place that is worked at."""
    is_matrix = at is not None and array.ndim == at.size and math.prod(array.shape) > at.size
    place = tuple(at.tolist()) if is_matrix and at is not None else (0,) * array.ndim
    return summary(name, array, place)


def _is_head(line: CodeLine) -> bool:
    return line.text.lstrip().startswith("def ")


def _function_of(code: StepCode, place: int) -> str:
    """Name of the function that a line stands in; empty behind them all."""
    before = (line.text for line in reversed(code.lines[: place + 1]))
    head = next((text for text in before if text and not text.startswith(" ")), "")
    return head.removeprefix("def ").partition("(")[0] if head.startswith("def ") else ""
