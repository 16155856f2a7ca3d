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
