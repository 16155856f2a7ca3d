"""Lesson maker: the editor of lessons in a window, and the files that it reads and writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMainWindow

from app.lab import Lab
from app.page import Page
from app.pages import PageEntry
from app.scenes import ENDING, KEPT
from app.scenes.making import DRAFT
from app.translation import translated
from app.window.lessons import Lessons, with_ending
from app.window.save_prompt import SavePrompt, Unsaved
from nncore import NncoreError

if TYPE_CHECKING:  # else imported when a lesson is made, or the start would wait for them
    from app.scenes.making.draft import Draft
    from app.scenes.making.scene_editor import SceneEditor
    from app.scenes.scene import Scene, SceneStep


class LessonMaker(QObject):
    """Shows the lab's draft of a lesson beside the page, in a dock.

    `shown_changed` says whether the editor is there.
    """

    shown_changed = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        lab: Lab,
        lessons: Lessons,
        entries: Sequence[PageEntry],
        page: Callable[[], Page],
    ) -> None:
        super().__init__(window)
        self._window, self._lab, self._lessons = window, lab, lessons
        self._entries, self._page = entries, page
        self._dock: QDockWidget | None = None
        unsaved = Unsaved("unsavedDialog", self._has_unsaved, self.save, self._discard)
        text = self.tr("The lesson has changes that no file has yet. Save them?")
        self._prompt = SavePrompt(window, unsaved, text)
        lessons.copy_wanted.connect(self.edit_copy)

    @property
    def draft(self) -> Draft:
        """The lab's draft."""
        from app.questions.question import FIRST_LANGUAGE, Words
        from app.scenes.making.draft import Draft

        title = Words({FIRST_LANGUAGE: self.tr("My lesson")})
        return Draft.of(self._lab, self._lessons.states, title)

    @property
    def is_open(self) -> bool:
        """Whether the editor is to be seen: it was before, or a draft was left unsaved."""
        there = DRAFT in self._lab.kept[KEPT] or bool(self._lab.settings.get(DRAFT))
        return there and self.draft.is_open

    @property
    def editor(self) -> SceneEditor:
        """The editor, made when it is first shown."""
        if self._dock is None:
            self._dock = self._make_dock()
        editor: SceneEditor = self._dock.widget()  # type: ignore[assignment]
        return editor

    def _make_dock(self) -> QDockWidget:
        from app.scenes.making.scene_editor import SceneEditor

        pages = {entry.key: translated(entry.title) for entry in self._entries}
        editor = SceneEditor(self._lab.theme, self._window, self.draft, pages)
        editor.view_wanted.connect(self.add_step)
        editor.show_wanted.connect(self._show_step)
        editor.retake_wanted.connect(self._retake)
        editor.try_wanted.connect(self._try)
        editor.save_wanted.connect(self.save)
        editor.save_as_wanted.connect(self.save_as)
        editor.open_wanted.connect(self._open)
        editor.new_wanted.connect(self._begin_anew)
        editor.sheet_wanted.connect(self._make_sheet)
        dock = QDockWidget(self.tr("Lesson"), self._window)
        dock.setObjectName("sceneEditorDock")
        dock.setWidget(editor)
        dock.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.visibilityChanged.connect(self._on_visibility)
        return dock

    # Showing it

    @Slot()
    def toggle(self) -> None:
        """Show the editor, or put it away."""
        self._show(not self.is_open)

    def restore(self) -> None:
        """Show the editor where the window before this one did."""
        if self.is_open and self.draft.is_tried:
            self._step_aside()
        else:
            self._show(self.is_open)

    def end(self) -> None:
        """Let go of what the editor waits for; the window closes."""
        if self._dock is not None:
            self.editor.end()

    def _show(self, shown: bool) -> None:
        if not shown and self._dock is None:
            self.shown_changed.emit(False)
            return
        assert self.editor.parentWidget() is self._dock
        assert self._dock is not None
        self.draft.is_open = shown
        self._dock.setVisible(shown and not self.draft.is_tried)
        self.shown_changed.emit(shown)

    @Slot(bool)
    def _on_visibility(self, _: bool) -> None:
        """Take note where the dock's own button has closed it."""
        if self._dock is not None and self._dock.isHidden() and not self.draft.is_tried:
            self.draft.is_open = False
            self.shown_changed.emit(False)

    # Steps

    def _view(self) -> SceneStep:
        """What is shown, without training by itself: in a lesson a class presses Run."""
        return replace(self._lessons.view(self._page()), trained=0, rates=(), moment=-1)

    @Slot()
    def add_step(self) -> None:
        """Make a step of what the window shows; the editor opens for its caption."""
        self._show(True)
        if self.draft.has_room:
            self.draft.add(self._view())
            self.editor.focus_caption()

    @Slot()
    def _show_step(self) -> None:
        if self.draft.step is not None:
            self._lessons.player.show(self.draft.step)

    @Slot()
    def _retake(self) -> None:
        step, view = self.draft.step, self._view()
        if step is not None:
            self.draft.replace(
                replace(
                    step,
                    page=view.page,
                    from_defaults=True,
                    state=view.state,
                    config=view.config,
                    resets=view.resets,
                )
            )

    @Slot()
    def _try(self) -> None:
        """Play the lesson from the chosen step on, with the editor out of the way."""
        self._lessons.player.begin(self.draft.scene, self.draft.index)
        self._step_aside()

    @Slot()
    def _make_sheet(self) -> None:
        """Print the lesson for the teacher."""
        if self._lessons.make_teachers_page(self.draft.scene):
            self._step_aside()

    def _step_aside(self) -> None:
        """Put the editor away until the lesson that is under way is left."""
        self.draft.is_tried = True
        self._show(True)
        self._lessons.player.changed.connect(self._on_played)

    @Slot()
    def _on_played(self) -> None:
        player = self._lessons.player
        if player.scene is None:
            player.changed.disconnect(self._on_played)
            self.draft.is_tried = False
            self._show(True)

    # Files

    @Slot()
    def save(self) -> None:
        """Write the lesson to its file; ask for one where it has none."""
        if self.draft.path is None:
            self.save_as()
        else:
            self._write(self.draft.path)

    @Slot()
    def save_as(self) -> None:
        """Ask for a file and write the lesson to it."""
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the lesson"),
            str(self.draft.path or f"{self.draft.scene.name or 'lesson'}{ENDING}"),
            self._lessons.kinds(),
        )
        if file:
            self._write(with_ending(file))

    def _write(self, path: Path) -> None:
        if self._lessons.write(path, self.draft.text()):
            self.draft.note_saved(path)

    @Slot()
    def _open(self) -> None:
        self._prompt.before(self._ask_for_file)

    def _ask_for_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Edit a lesson"), "", self._lessons.kinds()
        )
        if not file:
            return
        try:
            self.draft.open(self._lessons.read(Path(file)), Path(file))
        except NncoreError as error:
            self._lab.error_raised.emit(error)

    @Slot(object)
    def edit_copy(self, scene: Scene) -> None:
        """Edit a lesson that has no file of its own yet."""
        self._show(True)
        self._prompt.before(lambda: self.draft.open(scene, None))

    @Slot()
    def _begin_anew(self) -> None:
        self._prompt.before(self.draft.begin_anew)

    # What is not saved

    def holds_back(self) -> bool:
        """Whether the window must not close yet, since it asks what is to become of changes."""
        return DRAFT in self._lab.kept[KEPT] and self._prompt.holds_back()

    def _has_unsaved(self) -> bool:
        return bool(self.draft.scene.steps) and not self.draft.is_saved

    def _discard(self) -> None:
        self.draft.discard()
