"""What every tab of the Runs page is to the page."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.lab import Lab
from app.session.scope import Scope
from app.session.shelved_run import ShelvedRun
from app.state.model import StateModel


class RunsPart(Protocol):
    """Tab of the page, a QWidget whatever its layout; what it shows is its state.

    Attributes
    ----------
    key : str
        Field of the page's state that has its own.
    run_commands : tuple of QWidget
        See `Page.run_commands`.
    tip, help : str
        Of its tab, marked for translation: a line, and paragraphs.
    """

    key: ClassVar[str]
    run_commands: tuple[QWidget, ...]
    tip: ClassVar[str]
    help: ClassVar[str]
    headline_changed: ClassVar[Signal]
    validity_changed: ClassVar[Signal]

    def __init__(self, lab: Lab, model: StateModel[Any], scope: Scope) -> None: ...

    @property
    def is_valid(self) -> bool:
        """Whether every field of it says what would run."""

    @property
    def picked_run(self) -> ShelvedRun | None:
        """See `Page.picked_run`."""

    def headline(self) -> str:
        """See `Page.headline`."""

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """See `Page.gestures`."""
