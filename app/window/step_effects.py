"""What a step of a lesson does to a page: points at, locks, hides, keeps secret; holds Run."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.page import Page
from app.player import Player
from app.theme import Theme
from app.widgets.concealing import conceal, reveal
from app.widgets.curtain import Curtain
from app.widgets.frame_around import FrameAround
from app.widgets.locks import lock, unlock
from app.widgets.scroll_area import bring_into_sight
from app.widgets.tabs import open_tabs
from app.window.controls import Controls

if TYPE_CHECKING:  # else imported when a lesson is asked for, or the start would wait for it
    from app.scenes.scene import SceneStep

FRAME = 4  # px, of what is pointed at
SIGHT_MS = 50
LESSON = "lesson"  # what locks


class StepEffects(QObject):
    """Has one step's effects at a time, also on controls that are made while it is shown."""

    def __init__(self, parent: QObject, theme: Theme, controls: Controls) -> None:
        super().__init__(parent)
        self._theme, self._controls = theme, controls
        self._step: SceneStep | None = None
        self._key = ""
        self._page: Page | None = None
        self._player: Player | None = None  # that was told where to hold
        self._frame: FrameAround | None = None
        self._locked: list[QWidget] = []
        self._hidden: list[QWidget] = []
        self._curtains: dict[QWidget, Curtain] = {}
        self._holds = False  # whether the step's question waits for its answer
        self._seeks = False  # whether what is pointed at is still to be brought into sight
        self._again = QTimer(self)  # after all others were told of the same change
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._take_hold)
        self._sight = QTimer(self)  # once the bar of the lesson has its height
        self._sight.setSingleShot(True)
        self._sight.setInterval(SIGHT_MS)
        self._sight.timeout.connect(self._bring_into_sight)

    def show_step(self, step: SceneStep | None, key: str, holds: bool) -> None:
        """Have the effects of a step on the page of a key; of none, where no lesson is.

        `holds` says whether its question waits for an answer, until which a secret is kept.
        """
        if (step, key, holds) != (self._step, self._key, self._holds):
            self._let_go()
            self._seeks = self._seeks or (step, key) != (self._step, self._key)
            self._step, self._key, self._holds = step, key, holds
            self._sight.start()
        self._take_hold()
        self._limit_run()

    def watch(self, page: Page) -> None:
        """Look after what is made anew on the page in front."""
        if self._page is not None:
            self._page.state_changed.disconnect(self._on_page_changed)
        self._page = page
        page.state_changed.connect(self._on_page_changed)
        self._on_page_changed()

    @Slot()
    def _on_page_changed(self) -> None:
        if self._step is not None:
            self._again.start()

    @Slot()
    def _take_hold(self) -> None:
        step = self._step
        if step is None:
            return
        self._forget_gone()
        for widget in self._named(step.locked, self._locked):
            lock(widget, LESSON, self.tr("Locked in this step of the lesson."))
            self._locked.append(widget)
        for widget in self._named(step.hidden, self._hidden):
            conceal(widget)
            self._hidden.append(widget)
        secret = step.secret if self._holds else ()
        for widget in self._named(secret, self._curtains):
            self._curtains[widget] = Curtain(self._theme, widget)
        self._point_at(step.point_at)

    def _limit_run(self) -> None:
        """Have Run hold where the step says, and go to its end where none says anything."""
        if self._player is not None and isValid(self._player):
            self._player.hold_at = None
        self._player = self._controls.player_of(self._key) if self._step is not None else None
        if self._player is not None and self._step is not None:
            self._player.hold_at = self._step.until

    def _named(self, names: tuple[str, ...], known: Container[QWidget]) -> list[QWidget]:
        """The controls of these names that are not known yet."""
        found = (widget for name in names for widget in self._controls.named(self._key, name))
        return [widget for widget in found if widget not in known]

    def _point_at(self, name: str) -> None:
        targets = self._controls.named(self._key, name) if name else []
        if not targets or self._is_sketched_over():
            return
        if self._seeks:
            self._seeks = False
            open_tabs(targets[0])
        if self._frame is None or not isValid(self._frame):  # it goes with what it is around
            self._frame = FrameAround(self._theme, FRAME, lambda colors: colors.accent)
        if self._frame.target is not targets[0] or self._frame.isHidden():
            self._frame.surround(targets[0])
        self._frame.raise_()  # above a curtain, and above what was added beside it

    @Slot()
    def _bring_into_sight(self) -> None:
        """Scroll to what is pointed at: a bar that is higher by an answer may have covered it."""
        frame = self._frame
        if frame is not None and isValid(frame) and frame.isVisible() and frame.target is not None:
            bring_into_sight(frame.target)

    def _is_sketched_over(self) -> bool:
        """Whether a sketch lies on the picture until it is answered."""
        question = self._step.question if self._step is not None else None
        return self._holds and question is not None and question.kind == "curve"

    def _forget_gone(self) -> None:
        self._locked = [widget for widget in self._locked if isValid(widget)]
        self._hidden = [widget for widget in self._hidden if isValid(widget)]
        self._curtains = {each: cover for each, cover in self._curtains.items() if isValid(each)}

    def _let_go(self) -> None:
        self._forget_gone()
        for widget in self._locked:
            unlock(widget, LESSON)
        for widget in self._hidden:
            reveal(widget)
        for curtain in self._curtains.values():
            curtain.lift()
        self._locked, self._hidden, self._curtains = [], [], {}
        if self._frame is not None and isValid(self._frame):
            self._frame.leave()
