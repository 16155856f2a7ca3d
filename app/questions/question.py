"""A question, what was answered to it, and how far off that was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import dist, isfinite

FIRST_LANGUAGE = "en"
KINDS = "number", "choice", "point", "curve"
COLUMNS = 41  # of a sketched curve: so many values at equal distances, both ends included

Value = float | tuple[float, ...]  # a number or which choice; x and y; a height for each column


@dataclass(frozen=True)
class Words:
    """A text in every language that it was written in, by the language's code."""

    texts: Mapping[str, str]

    def within(self, language: str) -> str:
        """The text in a language, or else in English."""
        return self.texts.get(language) or self.texts.get(FIRST_LANGUAGE, "")


NO_WORDS = Words({})


def spoken(text: str) -> Words:
    """A text that is translated already."""
    return Words({FIRST_LANGUAGE: text})


@dataclass(frozen=True)
class Question:
    """What is asked before something runs.

    Attributes
    ----------
    kind : "number", "choice", "point" or "curve"
    text : Words
    choices : tuple of Words
        Of a choice.
    right : int or None
        Which choice is right; None for an opinion.
    low, high, decimals : float, float, int
        What can be answered with a number; for a curve what its vertical axis reaches over.
    variables : tuple of str
        Names of a point's coordinates.
    begin, span : float
        What the horizontal axis of a curve begins at, and how far it reaches: steps of a run, say.
    truth : float, tuple of float or None
        What is right, where it is known before.
    measure : str
        What of the run is the truth otherwise: a key of `MEASURES`, or for a curve of `CURVES`.
    unit : str
        Behind the number: "%", say.
    because : Words or None
        Shown with the outcome.
    usual_wrong : Words or None
        What many answer instead, for the teacher.
    """

    kind: str
    text: Words
    choices: tuple[Words, ...] = ()
    right: int | None = None
    low: float = 0.0
    high: float = 100.0
    decimals: int = 1
    variables: tuple[str, ...] = ("x", "y")
    begin: float = 0.0
    span: float = 1.0
    truth: Value | None = None
    measure: str = ""
    unit: str = ""
    because: Words | None = None
    usual_wrong: Words | None = None

    @property
    def known_truth(self) -> Value | None:
        """What is right, if it is known before anything runs."""
        return self.right if self.kind == "choice" else self.truth

    @property
    def expected(self) -> Value:
        """What is answered where nobody is asked: the truth, or else the middle of the range."""
        if self.known_truth is not None:
            return self.known_truth
        middle = (self.low + self.high) / 2
        offered: dict[str, Value] = {
            "number": middle,
            "choice": 0,
            "point": len(self.variables) * (middle,),
            "curve": COLUMNS * (middle,),
        }
        return offered[self.kind]


@dataclass(frozen=True)
class Answer:
    """What was answered to a question, and what turned out.

    Attributes
    ----------
    question : Question
    value : float, int or tuple of float
    hands : tuple of int
        How many of a class chose each; empty where nobody counted.
    truth : float, int, tuple of float or None
        None as long as it is not known, and of an opinion.
    at : str
        Local time.
    """

    question: Question
    value: Value
    hands: tuple[int, ...] = ()
    truth: Value | None = None
    at: str = ""

    @property
    def distance(self) -> float | None:
        """How far off it was: of points the distance, of curves the mean one.

        None where the truth is not known, and of a choice, which is right or wrong.
        """
        value, truth = self.value, self.truth
        if truth is None or self.question.kind == "choice":
            return None
        if not isinstance(value, tuple) or not isinstance(truth, tuple):
            assert not isinstance(value, tuple)
            assert not isinstance(truth, tuple)
            return abs(value - truth)
        return dist(value, truth) if self.question.kind == "point" else _mean_gap(value, truth)


def _mean_gap(some: tuple[float, ...], others: tuple[float, ...]) -> float | None:
    """Mean distance of two curves over the columns that both have."""
    gaps = [abs(a - b) for a, b in zip(some, others, strict=True) if isfinite(a) and isfinite(b)]
    return sum(gaps) / len(gaps) if gaps else None
