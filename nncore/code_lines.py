"""Lines of code that are stopped at: the stage that each belongs to, and what it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nncore.gradients import KeepGoing
from nncore.step_values import CodeValue, Made, Place, StepValues

STAGES = "forward", "loss", "backward", "update"
CALL = "call"  # kind of the lines that call a method whose lines are stopped at
_NAME = re.compile(r'(?:(?:self|network)\.)?[A-Za-z_]\w*(?:\[(?:key|"\w+"|\d+)\])?')


@dataclass(frozen=True, eq=False)
class CodeLine:
    """A line of code.

    Attributes
    ----------
    text : str
        With its indentation.
    stage : str
        One of `STAGES`; empty where the line is not stopped at.
    kind : str
        What it does, a key of `LINE_KINDS`.
    layer : int
        The layer that it is about, from 1; 0 where it is about none.
    makes : tuple of Made
        Values that it gives names; of a line in a loop over the parameters one for each.
    """

    text: str
    stage: str = ""
    kind: str = ""
    layer: int = 0
    makes: tuple[Made, ...] = ()

    def __repr__(self) -> str:
        return f"<CodeLine {self.text.strip()!r}>"


LINE_KINDS = (
    *("draw", "images", "targets", "masks", "unpack", "affine", "activation", "dropout"),
    *("softmax", "loss", "share", "difference", "by_scores", "weights", "biases", "by_outputs"),
    *("undrop", "by_activation", "numerical", "rate", "decay", "shrink", "state", "scale", "move"),
)


@dataclass(frozen=True, eq=False)
class StepCode:
    """The code of a step.

    Attributes
    ----------
    lines : tuple of CodeLine
        As they stand.
    order : tuple of int
        Places in `lines` of those that are stopped at, in the order in which they run; a line in
        a loop over the parameters once, when it has run for all of them.
    """

    lines: tuple[CodeLine, ...]
    order: tuple[int, ...]

    def __repr__(self) -> str:
        return f"<StepCode of {len(self.lines)} lines>"

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(line.text for line in self.lines) + "\n"

    def stage_places(self, stage: str) -> tuple[int, ...]:
        """Places in `lines` of the lines of a stage, in the order in which they run.

        Parameters
        ----------
        stage : str
        """
        return tuple(place for place in self.order if self.lines[place].stage == stage)

    def stage_of(self, place: int) -> tuple[str, int]:
        """Stage of a line, and which of its lines that is, from 0.

        Parameters
        ----------
        place : int
            Of a line that is stopped at.
        """
        stage = self.lines[place].stage
        return stage, self.stage_places(stage).index(place)

    def callers(self, place: int) -> tuple[int, ...]:
        """Places of the lines that wait for the method in which a line runs, the outermost first.

        Parameters
        ----------
        place : int
            Of a line.
        """
        method = self._method_of(place)
        if method is None:
            return ()
        calls = (i for i, line in enumerate(self.lines) if line.kind == CALL)
        caller = next(i for i in calls if f".{method}(" in self.lines[i].text)
        return (*self.callers(caller), caller)

    def _method_of(self, place: int) -> str | None:
        """Name of the method that a line stands in; None in the loop."""
        for line in reversed(self.lines[:place]):
            if not line.text.startswith(" ") and line.text.startswith("for "):
                return None
            found = re.match(r"    def (\w+)", line.text)
            if found:
                return found[1]
        return None

    def makes(self, place: int, key: str) -> tuple[Made, ...]:
        """What a line makes; of a loop over the parameters, for one of them.

        Parameters
        ----------
        place : int
            Of a line.
        key : str
            The parameter that such a loop is looked at for.
        """
        return tuple(made for made in self.lines[place].makes if made.key in {"", key})

    def reads(self, place: int, key: str) -> tuple[Made, ...]:
        """What a line makes use of, as it was made before.

        Parameters
        ----------
        place : int
            Of a line that is stopped at.
        key : str
            The parameter that a loop over all of them is looked at for.
        """
        before = self.order[: self.order.index(place)]
        known = {_short(made.name): made for i in before for made in self.makes(i, key)}
        names = dict.fromkeys(_names_read(self.lines[place].text, key))
        return tuple(known[name] for name in names if name in known)


def _names_read(text: str, key: str) -> Iterator[str]:
    """Names at the right of an assignment."""
    right = re.split(r" [-+*]?= ", text, maxsplit=1)[1]
    for name in _NAME.findall(right.replace("len(x)", "")):
        name = _SAME.get(name, name).replace("self.masks", "network.masks")
        yield _short(name.replace("[key]", f'["{key}"]'))


def _short(name: str) -> str:
    """A parameter by its own name, wherever it is held."""
    return re.sub(r'.*params\["(\w+)"\]', r"\1", name)


_SAME = {"x": "x_batch", "t": "t_batch"}  # arguments, by what is handed over


def plain_lines(text: str) -> list[CodeLine]:
    """Lines that are not stopped at, without comments: the window says those in its language."""
    lines = (line.partition("  #")[0] for line in text.splitlines())
    return [CodeLine(line) for line in lines if not line.strip().startswith('"')]


def lines_in_order(lines: Sequence[CodeLine], loop: int) -> Iterator[int]:
    """Places of the lines that are stopped at, as they run.

    Parameters
    ----------
    lines : sequence of CodeLine
    loop : int
        Place of the line that the loop begins at.

    Yields
    ------
    int
    """
    for place in range(loop, len(lines)):
        if lines[place].kind == CALL:
            yield from _called(lines, place)
        elif lines[place].stage:
            yield place


def _called(lines: Sequence[CodeLine], place: int) -> Iterator[int]:
    """The same of the method that a line calls."""
    found = re.search(r"\.(\w+)\(", lines[place].text)
    assert found is not None
    head = f"    def {found[1]}("
    first = next(i for i, line in enumerate(lines) if line.text.startswith(head))
    for i in range(first + 1, len(lines)):
        if not lines[i].text.startswith(" " * 8) and lines[i].text:
            return
        if lines[i].kind == CALL:
            yield from _called(lines, i)
        elif lines[i].stage:
            yield i


@dataclass(frozen=True, eq=False)
class LineReading:
    """A line at a moment of a run.

    Attributes
    ----------
    place : int
        Of the line in its code.
    key : str
        The parameter that a line in a loop over all of them is looked at for.
    made, before : tuple
        What it makes; and what it has found there of what it changes in place, else None.
    reads : tuple of CodeValue
        What it makes use of.
    """

    place: int
    key: str
    made: tuple[CodeValue, ...]
    before: tuple[CodeValue | None, ...]
    reads: tuple[CodeValue, ...]

    def __repr__(self) -> str:
        return f"<LineReading of line {self.place}: {', '.join(v.name for v in self.made)}>"


def read_line(
    code: StepCode,
    place: int,
    values: StepValues,
    key: str,
    looked_at: Place,
    keep_going: KeepGoing | None = None,
) -> LineReading:
    """Read what a line of the code of a step makes, and of what.

    Parameters
    ----------
    code : StepCode
    place : int
        Of a line that is stopped at.
    values : StepValues
    key : str
        The parameter that a loop over all of them is looked at for.
    looked_at : mapping
        Sample, and unit of each layer, whose numbers are shown.
    keep_going : callable, optional
        Asked between the parts of a large batch.

    Raises
    ------
    Cancelled
        If `keep_going` returned False.
    """
    makes, reads = code.makes(place, key), code.reads(place, key)
    read = values.read((*makes, *reads), looked_at, keep_going)
    before = tuple(values.before(made, looked_at) for made in makes)
    return LineReading(place, key, read[: len(makes)], before, read[len(makes) :])
