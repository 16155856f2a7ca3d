"""Everything that outlives a window: settings, theme, session, and the state of every page."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.error_hooks import ErrorHooks
from app.garbage import GarbageGuard
from app.player import FASTEST
from app.session.ghost import Ghost
from app.session.run import LiveRun
from app.session.run_player import RunPlayer
from app.session.session import Session
from app.settings import Settings
from app.state.fields import PageState, from_plain, to_plain
from app.state.model import StateModel, key_of
from app.state.moment import MomentState
from app.state.shelf import GB, ShelfSettings
from app.state.window import WindowState
from app.theme import Theme, scale_of_screen
from app.translation import Language
from nncore import TrainingConfig

S = TypeVar("S", bound=PageState)  # Python 3.11 has no def f[S]

CONFIG, WINDOW, MOMENT, SHELF = (
    "config",
    "window",
    "moment",
    "shelf",
)  # keys beside those of the pages


class Lab(QObject):
    """The lab behind its windows; closing the last of them ends it.

    Attributes
    ----------
    session : Session
        Data, current run and the thread that trains.
    run_player : RunPlayer
        Plays the session's run for every page that has no player of its own.
    theme : Theme
    window : StateModel of WindowState
    moment : StateModel of MomentState
        Which moment of the run is looked at; a new run is followed.
    ghost : Ghost
        The run before, whose curves the Training page goes on to show.
    shelf : StateModel of ShelfSettings
    kept : dict of dict
        By page: what was measured, for the next showing of that page.
    """

    error_raised = Signal(object)  # Exception that nothing else took

    language_changed = Signal()  # texts are translated anew from now on

    def __init__(
        self,
        settings: Settings,
        window: WindowState,
        language: Language,
        runs: Path | None = None,
    ) -> None:
        super().__init__()
        self._garbage = GarbageGuard()  # before the first thread is there
        self.settings = settings
        self._language = language
        self._models: dict[str, StateModel[Any]] = {}
        self.kept: dict[str, dict[str, Any]] = defaultdict(dict)
        self.window = self._hold(WINDOW, window)
        self.theme = Theme(window.theme, window.scale, window.for_projector)
        self.window.changed.connect(self._on_window_changed)
        self.session = Session(from_plain(TrainingConfig(), settings.get(CONFIG)), self, runs)
        self.session.config_changed.connect(self._store_config)
        self.run_player = RunPlayer(self.session, self)
        self.moment = self._hold(MOMENT, MomentState())
        self.session.run_started.connect(self._look_at_now)
        self.ghost = Ghost(self.session, self)
        self.shelf = self._hold(SHELF, from_plain(ShelfSettings(), settings.get(SHELF)))
        self.shelf.changed.connect(self._limit_shelf)
        self._limit_shelf()
        self.hooks = ErrorHooks(self)
        self.hooks.caught.connect(self.error_raised)
        self.session.error_raised.connect(self.error_raised)
        self.ended = False

    # States

    def model(self, key: str, first: S) -> StateModel[S]:
        """State of the page called `key`: as it is, as it was stored, or `first`."""
        if key not in self._models:
            self._hold(key, from_plain(first, self.settings.get(key)))
        return self._models[key]

    def _hold(self, key: str, state: PageState) -> StateModel[Any]:
        model = self._models[key] = StateModel(state, self)
        model.changed.connect(self._store)
        return model

    @Slot(object, object)
    def _store(self, now: PageState, before: PageState) -> None:
        """Store a state; what lives no longer than the lab may change thirty times a second."""
        plain = to_plain(now, only_stored=True)
        if plain != to_plain(before, only_stored=True):
            self.settings.set(key_of(self.sender(), self._models), plain)

    @Slot(object)
    def _store_config(self, config: TrainingConfig) -> None:
        self.settings.set(CONFIG, dataclasses.asdict(config))

    @Slot(object)
    def _look_at_now(self, _: LiveRun) -> None:
        self.moment.set(MomentState())

    def restore_defaults(self) -> None:
        """Go back to the values of the first start, and forget the stored ones."""
        self.settings.clear()
        self.session.restore_defaults()
        self.run_player.speed_position = FASTEST
        for key, model in self._models.items():
            if key == WINDOW:  # where it stands, what it shows and its language are no settings
                model.update(theme="system", scale=scale_of_screen())
            else:
                model.restore(type(model.value)())

    # Looks

    @Slot(object, object)
    def _on_window_changed(self, now: WindowState, before: WindowState) -> None:
        self.theme.use(now.theme, now.scale, now.for_projector)
        if now.language != before.language:
            self._language.use(now.language)
            self.theme.apply()  # to its font
            self.language_changed.emit()

    @Slot()
    def _limit_shelf(self) -> None:
        self.session.shelf.set_limit(round(self.shelf.value.limit * GB))

    # The end

    def end(self) -> None:
        """End threads, jobs and hooks; returns when they are gone."""
        if not self.ended:
            self.ended = True
            self.hooks.release()
            self.session.close()
            self._garbage.release()
