"""Draft of a scene: its steps, one of them chosen, what was before each edit, and its file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.lab import Lab
from app.questions.question import Words
from app.scenes import ENDING, KEPT
from app.scenes.errors import SceneError
from app.scenes.making import DRAFT
from app.scenes.reading import MOST_STEPS, States, parse_scene
from app.scenes.scene import Scene, SceneStep
from app.scenes.writing import write_scene

MOST_UNDONE = 200
FIRST_MINUTES = 5


@dataclass(frozen=True)
class Edited:
    """A scene and which of its steps is chosen; -1 where it has none."""

    scene: Scene
    index: int = -1


class Draft(QObject):
    """The scene that is being made; outlives the windows that edit it, and restarts.

    `changed` says that anything is different, `chosen` that another step is to be edited, or
    the same one from elsewhere than its own fields.
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, lab: Lab, states: States, title: Words) -> None:
        super().__init__(lab)
        self._lab, self._states, self._title = lab, states, title
        self.path: Path | None = None
        self.is_open = False  # in the editor
        self.is_tried = False  # which puts the editor away meanwhile
        self._edits: list[tuple[Edited, str]] = []
        self._now = self._saved = Edited(self._empty())
        self._recover()

    @classmethod
    def of(cls, lab: Lab, states: States, title: Words) -> Draft:
        """The draft of a lab, which has one."""
        kept = lab.kept[KEPT]
        if DRAFT not in kept:
            kept[DRAFT] = cls(lab, states, title)
        draft: Draft = kept[DRAFT]
        return draft

    def _empty(self) -> Scene:
        return Scene("", self._title, FIRST_MINUTES, ())

    # What it is

    @property
    def scene(self) -> Scene:
        """The scene as it is now; it may have no step yet."""
        return self._now.scene

    @property
    def index(self) -> int:
        """Which step is chosen; -1 where there is none."""
        return self._now.index

    @property
    def step(self) -> SceneStep | None:
        """The step that is chosen."""
        return self.scene.steps[self.index] if self.index >= 0 else None

    @property
    def is_saved(self) -> bool:
        """Whether its file says the same."""
        return self.scene == self._saved.scene

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to be taken back."""
        return bool(self._edits)

    @property
    def has_room(self) -> bool:
        """Whether there can be a further step."""
        return len(self.scene.steps) < MOST_STEPS

    def text(self) -> str:
        """What its file is to say."""
        return write_scene(self.scene, self._states)

    # Edits

    def choose(self, index: int) -> None:
        """Edit another step."""
        if index != self.index and 0 <= index < len(self.scene.steps):
            self._now = replace(self._now, index=index)
            self.chosen.emit()
            self.changed.emit()

    def describe(self, title: Words, minutes: int) -> None:
        """Take another title and another number of minutes."""
        self._edit(replace(self.scene, title=title, minutes=minutes), self.index, "head")

    def change(self, step: SceneStep) -> None:
        """Take another step in place of the chosen one, as its own fields say it."""
        self._edit(self._with(self.index, self.index + 1, step), self.index, f"step {self.index}")

    def replace(self, step: SceneStep) -> None:
        """Take another step in place of the chosen one; the fields are to show it."""
        self._rebuild(self._with(self.index, self.index + 1, step), self.index)

    def add(self, step: SceneStep) -> None:
        """Put a step behind the chosen one."""
        after = self.index + 1
        self._rebuild(self._with(after, after, step), after)

    def duplicate(self) -> None:
        """Put a copy of the chosen step behind it."""
        if self.step is not None:
            self.add(self.step)

    def delete(self) -> None:
        """Take the chosen step away."""
        scene = self._with(self.index, self.index + 1)
        self._rebuild(scene, min(self.index, len(scene.steps) - 1))

    def move(self, by: int) -> None:
        """Move the chosen step up (-1) or down (1)."""
        there = self.index + by
        if self.step is None or not 0 <= there < len(self.scene.steps):
            return
        steps = list(self.scene.steps)
        steps.insert(there, steps.pop(self.index))
        self._rebuild(replace(self.scene, steps=tuple(steps)), there)

    def undo(self) -> None:
        """Take the last edit back."""
        if self._edits:
            self._now, _ = self._edits.pop()
            self._tell(rebuilt=True)

    def _with(self, start: int, stop: int, *steps: SceneStep) -> Scene:
        """The scene with other steps between two places."""
        now = self.scene.steps
        return replace(self.scene, steps=(*now[:start], *steps, *now[stop:]))

    def _rebuild(self, scene: Scene, index: int) -> None:
        self._edit(scene, index, "")
        self.chosen.emit()

    def _edit(self, scene: Scene, index: int, what: str) -> None:
        """Take an edit; further ones in the same fields are taken back with it."""
        if scene == self.scene:
            return
        goes_on = bool(what and self._edits and self._edits[-1][1] == what)
        if not goes_on:
            self._edits = [*self._edits[-MOST_UNDONE + 1 :], (self._now, what)]
        self._now = Edited(scene, index)
        self._tell(rebuilt=False)

    def _tell(self, rebuilt: bool) -> None:
        self._keep()
        if rebuilt:
            self.chosen.emit()
        self.changed.emit()

    # Its file, and the draft that a restart finds

    def open(self, scene: Scene, path: Path | None) -> None:
        """Edit another scene."""
        self.path = path
        self._edits = []
        self._now = self._saved = Edited(scene, 0 if scene.steps else -1)
        self._tell(rebuilt=True)

    def begin_anew(self) -> None:
        """Edit a scene without any steps."""
        self.open(self._empty(), None)

    def discard(self) -> None:
        """Forget what was not saved."""
        saved = self._saved.scene
        self.open(saved, self.path if saved.steps else None)

    def note_saved(self, path: Path) -> None:
        """Remember that a file says what the draft says now."""
        self.path = path
        self._now = replace(
            self._now, scene=replace(self.scene, name=path.name.removesuffix(ENDING))
        )
        self._saved = self._now
        self._tell(rebuilt=False)

    def _keep(self) -> None:
        unsaved = self.scene.steps and not self.is_saved
        path = str(self.path) if self.path else ""
        kept = {"name": self.scene.name, "text": self.text(), "path": path} if unsaved else {}
        self._lab.settings.set(DRAFT, kept)

    def _recover(self) -> None:
        """Take up what was not saved the last time; what a hand has spoiled counts as missing."""
        match self._lab.settings.get(DRAFT):
            case {"name": str(name), "text": str(text), "path": str(path)}:
                try:
                    scene = parse_scene(name + ENDING, text, self._states)
                except SceneError:  # of another version, or spoiled
                    return
                self._now = Edited(scene, 0)
                self.path = Path(path) if path else None
                self.is_open = True
