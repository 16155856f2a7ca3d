"""A scene: steps with a caption, what they set, and what they ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.questions.question import NO_WORDS, Question, Words


@dataclass(frozen=True)
class SceneStep:
    """One caption with what belongs to it.

    Attributes
    ----------
    caption : Words
        Markdown, with formulas in LaTeX notation between dollars.
    page : str
        Key of the page that is shown; empty to stay.
    state : mapping
        Fields of the page's state that the step sets, by their names; a mapping for a part.
    config : mapping
        Fields of the TrainingConfig that the step sets, on top of the first values.
    from_defaults : bool
        Whether page and TrainingConfig are as at the first start in all that `state` and
        `config` do not name; the page stays as it is in that otherwise.
    resets : bool
        Whether a new run begins with it.
    trained : int
        Steps that a new run makes by itself, as that of a view had; 0 for none.
    rates : tuple of (int, float)
        Learning rates that the run takes by itself, each with the steps made before it.
    moment : int
        Step of that run which is looked at; -1 for the newest.
    runs : bool
        Whether Run is part of the step: it is free once the question is answered.
    until : int or None
        After how many steps, as Step makes them, Run holds: entries computed, batches drawn,
        steps of a descent or of the training; None for its end.
    question : Question or None
    point_at : str
        Object name of what is framed.
    locked : tuple of str
        Object names of what cannot be used meanwhile.
    hidden : tuple of str
        Object names of what is not shown meanwhile.
    secret : tuple of str
        Object names of what gives the answer away, and is covered until it is given.
    say : Words or None
        What to say to the class, for the teacher.
    """

    caption: Words = NO_WORDS
    page: str = ""
    from_defaults: bool = False
    state: Mapping[str, Any] = field(default_factory=dict)
    config: Mapping[str, Any] = field(default_factory=dict)
    resets: bool = False
    trained: int = 0
    rates: tuple[tuple[int, float], ...] = ()
    moment: int = -1
    runs: bool = False
    until: int | None = None
    question: Question | None = None
    point_at: str = ""
    locked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()
    say: Words | None = None

    @property
    def controls(self) -> Mapping[str, tuple[str, ...]]:
        """Object names of the controls that each field names."""
        pointed_at = (self.point_at,) if self.point_at else ()
        named = {"locked": self.locked, "hidden": self.hidden, "secret": self.secret}
        return {"point_at": pointed_at, **named}


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

    @property
    def has_words(self) -> bool:
        """Whether any step says or asks something."""
        return any(step.caption != NO_WORDS or step.question for step in self.steps)

    @property
    def is_view(self) -> bool:
        """Whether it only says what the lab shows: one step without anything said or asked."""
        step, *others = self.steps
        bare = SceneStep(
            page=step.page,
            from_defaults=step.from_defaults,
            state=step.state,
            config=step.config,
            resets=step.resets,
            trained=step.trained,
            rates=step.rates,
            moment=step.moment,
        )
        return not others and step == bare
