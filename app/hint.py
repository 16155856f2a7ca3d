"""Hint: what goes wrong, and the change that helps, which is one click and can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Hint:
    """What a page noticed, in the window's language.

    Attributes
    ----------
    key : str
        What kind it is; one that was closed does not come back in the same run.
    sentence : str
        What goes wrong, and why.
    offer : str
        What the button says; empty where no change helps.
    changes : mapping of str
        Fields of the page's settings with the values that help.
    """

    key: str
    sentence: str
    offer: str = ""
    changes: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class HintMemory:
    """What became of a page's hints; outlives the page, as what was measured does.

    Attributes
    ----------
    closed : set of str
        Keys of the hints that were closed, until there is something new to judge.
    announced : str
        Key of the hint that a screen reader was told, for as long as the page has it.
    taken : Hint or None
        The hint whose changes were made last, as long as they can be undone.
    before, after : object
        The settings from before it and those that it made.
    """

    closed: set[str] = field(default_factory=set)
    announced: str = ""
    taken: Hint | None = None
    before: Any = None
    after: Any = None

    def forget_taken(self) -> None:
        """The settings are others by now: there is nothing to undo."""
        self.taken = self.before = self.after = None
