"""A scene: steps with a caption, what they set, and what they ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FIRST_LANGUAGE = "en"


@dataclass(frozen=True)
class Words:
    """A text in every language that it was written in, by the language's code."""

    texts: Mapping[str, str]

    def within(self, language: str) -> str:
        """The text in a language, or else in English."""
        return self.texts.get(language) or self.texts[FIRST_LANGUAGE]


@dataclass(frozen=True)
class Question:
    """What a step asks before it runs.

    Attributes
    ----------
    kind : "number" or "choice"
    text : Words
    choices : tuple of Words
        Of a choice.
    right : int or None
        Which choice is right; None for an opinion.
    low, high, decimals : float, float, int
        What can be answered with a number.
    truth : float or None
        The number that is right, where it is known before.
    measure : str
        What of the run is the truth otherwise: a key of `MEASURES`.
    unit : str
        Behind the number: "%", say.
    because : Words or None
        Shown with the outcome.
    """

    kind: str
    text: Words
    choices: tuple[Words, ...] = ()
    right: int | None = None
    low: float = 0.0
    high: float = 100.0
    decimals: int = 1
    truth: float | None = None
    measure: str = ""
    unit: str = ""
    because: Words | None = None


@dataclass(frozen=True)
class SceneStep:
    """One caption with what belongs to it.

    Attributes
    ----------
    caption : Words
        Markdown.
    page : str
        Key of the page that is shown; empty to stay.
    state : mapping
        Fields of the page's state that the step sets, by their names; a mapping for a part.
    config : mapping
        Fields of the TrainingConfig that the step sets, on top of the first values.
    resets : bool
        Whether a new run begins with it.
    runs : bool
        Whether Run is part of the step: it is free once the question is answered.
    question : Question or None
    point_at : str
        Object name of what is framed.
    locked : tuple of str
        Object names of what cannot be used meanwhile.
    hidden : tuple of str
        Object names of what is not shown meanwhile.
    """

    caption: Words
    page: str = ""
    state: Mapping[str, Any] = field(default_factory=dict)
    config: Mapping[str, Any] = field(default_factory=dict)
    resets: bool = False
    runs: bool = False
    question: Question | None = None
    point_at: str = ""
    locked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A lesson.

    Attributes
    ----------
    name : str
        Of its file, without the ending.
    title : Words
    minutes : int
        That it takes in a class.
    steps : tuple of SceneStep
    """

    name: str
    title: Words
    minutes: int
    steps: tuple[SceneStep, ...]
