"""Question of a page about what it shows, without a lesson."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.questions.question import Question, Value


def _nothing() -> None:
    pass


@dataclass(frozen=True)
class PageQuestion:
    """A question, and where its truth will come from.

    Attributes
    ----------
    question : Question
    about : object
        Plain data that say what exactly it is about; where they differ it is another question.
    outcome : callable
        What turned out; None as long as it is not known, or the sentence why it never will be.
    then : callable
        What follows as soon as it is answered.
    picture : ndarray of shape (height, width), optional
        Pixels from 0 to 255, shown beside the question.
    """

    question: Question
    about: Any
    outcome: Callable[[], Value | str | None]
    then: Callable[[], None] = _nothing
    picture: NDArray[np.uint8] | None = None


@dataclass(frozen=True)
class AskedPoint:
    """A point that is asked for, as a map shows it.

    Attributes
    ----------
    awaited : bool
        Whether a hand on the map still answers.
    guess, truth : tuple of float or None
    """

    awaited: bool
    guess: tuple[float, ...] | None = None
    truth: tuple[float, ...] | None = None
