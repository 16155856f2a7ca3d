"""Part of the Network page: a view of the moment that is looked at."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent

from app.part import Part
from app.session.run import RunStatus
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme
from nncore import Moment

REST_MS = 250


class NetworkPart(Part):
    """Tab of the page. Subclasses implement `show_state`, which shows the moment as well.

    Another moment comes up to thirty times a second, dragged or in training: what cannot be shown
    within a frame is shown thinned, or as it was, and completed by `refine`.

    Attributes
    ----------
    moment : Moment or None
        The moment that is looked at; None before there are data.
    kept : dict
        What was measured, for the next showing of the page.
    tip, help : str
        Of its tab, marked for translation: a line, and a paragraph.
    """

    foot = 0  # the time bar is below
    tip: ClassVar[str]
    help: ClassVar[str]

    def __init__(
        self,
        theme: Theme,
        model: StateModel[Any],
        scope: Scope,
        kept: dict[str, Any],
        *names: str,
    ) -> None:
        super().__init__(theme, model, scope, *names)
        self.moment: Moment | None = None
        self.kept = kept
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)

    @property
    def headline(self) -> str:
        """The sentence above, about what is shown now; marked for translation."""
        raise NotImplementedError

    @property
    def tells_of_learning(self) -> bool:
        """Whether the sentence above is true only of a network that has learned something."""
        return False

    def look_at(self, moment: Moment) -> None:
        """Show another moment, if anybody sees it."""
        self.moment = moment
        if self.isVisible():
            self.show_moment()
            self._rest.start()

    def show_moment(self) -> None:
        """Show the moment that is looked at, within a frame."""
        raise NotImplementedError

    def refine(self) -> None:
        """Complete what `show_moment` has left out, now that the moment rests."""

    def show_state(self) -> None:
        """Show the state as it is now; the moment is shown with it."""
        if self.moment is not None and self.isVisible():
            self.show_moment()
            self._rest.start()

    @property
    def run_status(self) -> RunStatus | None:
        """Status of the run that is looked at, while it is the current one."""
        return None if self.moment is None else self._scope.status_of(self.moment.run)

    @property
    def has_ended(self) -> bool:
        """Whether the run makes no further step: by its iterations, by a rule, or diverged."""
        return self.run_status is not None and self.run_status.ended

    @property
    def is_passing(self) -> bool:
        """Whether the run has gone on since a moment of now: the next one is on its way."""
        moment = self.moment
        if moment is None or self.has_ended or moment.run.iteration <= moment.iteration:
            return False
        return all(kept is not moment.snapshot for kept in moment.run.timeline.snapshots)

    @Slot()
    def _on_rest(self) -> None:
        """Complete what is seen, unless that would be in vain, and slow the training down."""
        if self.isVisible() and not self.is_passing:
            self.refine()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()
