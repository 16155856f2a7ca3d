"""All that shows a moment of the race: balls with every frame, words and curves less often."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Slot

from app.page import Page
from app.pages.descent.model.race import Moment
from app.pages.descent.player import DescentPlayer
from app.pages.descent.views.stage import Stage
from app.pages.descent.views.step_detail import StepDetail

WORDS_MS = 90  # numbers that change faster cannot be read, and painting them takes time
STILL_SEEN = 4.0  # steps a second up to which the arrows of a running step are shown


class MomentView(Protocol):
    """A view that shows a moment."""

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""


class MomentViews(QTimer):
    """Brings the views to the player's moment, as long as the page is seen; throttles words."""

    def __init__(
        self,
        page: Page,
        player: DescentPlayer,
        stage: Stage,
        detail: StepDetail,
        *wordy: MomentView,
    ) -> None:
        super().__init__(page)
        self._page, self._player, self._stage = page, player, stage
        self._detail, self._wordy = detail, wordy
        self._hides_next = False
        self.of_mode: Sequence[MomentView] = ()
        self.setSingleShot(True)
        self.setInterval(WORDS_MS)
        self.timeout.connect(self.show_words)
        stage.basins_found.connect(self.show_words)
        player.moved.connect(self.show_moment)

    @property
    def moment(self) -> Moment | None:
        """What is shown; None while nobody sees the page."""
        player = self._player
        if player.race is None or not self._page.isVisible():
            return None
        chosen, minima = self._page.state.chosen, self._stage.picture.minima
        return Moment(player.race, player.index, player.fraction, chosen, minima)

    def hide_next(self, hidden: bool) -> None:
        """Show nothing of the next step as long as it is to be predicted."""
        if hidden != self._hides_next:
            self._hides_next = hidden
            self.show_words()

    @Slot()
    def show_moment(self) -> None:
        """Move the balls, and now and then all else."""
        moment = self.moment
        if moment is None:
            return
        self._stage.show_moment(moment)
        if not self._player.busy:
            self.show_words()
        elif not self.isActive():
            self.start()

    @Slot()
    def show_words(self) -> None:
        """Bring slider, numbers, plot and arrows to the moment that is shown."""
        moment = self.moment
        if moment is None:
            return
        self._stage.show_step(moment.index)
        for view in (*self._wordy, *self.of_mode):
            view.show_moment(moment)
        if self._hides_next:
            self._detail.hide_answer()
        else:
            self._detail.show_moment(moment, self._arrows_are_wanted())
        self._page.headline_changed.emit()

    def _arrows_are_wanted(self) -> bool:
        slow = not self._player.running or self._player.rate <= STILL_SEEN
        return slow and bool(self._page.state.arrows)
