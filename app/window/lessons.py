"""Lessons in a window: the caption bar, what it points at, and what is locked meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.lab import Lab
from app.page import Page
from app.pages import PageEntry
from app.questions import KEPT as ANSWERS
from app.scenes import ENDING, KEPT
from app.table_text import csv_bytes
from app.window.controls import Controls
from app.window.save_prompt import SavePrompt, Unsaved
from app.window.step_effects import StepEffects
from nncore import NncoreError
from nncore.whole_files import write_whole

if TYPE_CHECKING:  # else imported when a lesson is asked for, or the start would wait for them
    from app.questions.book import AnswerBook
    from app.scenes.caption_bar import CaptionBar
    from app.scenes.player import ScenePlayer
    from app.scenes.scene import Scene, SceneStep
    from app.window.picture_link import PictureLink
    from app.window.teachers_pages import TeachersPages


class Lessons(QObject):
    """Shows the scene of the lab's player in one window.

    `states` has what makes the first state of each page.
    `page_wanted` carries the key of the page that a step is about; `changed` says that Run may
    be held or free; `bar_made` carries the caption bar, which is made for the first lesson;
    `copy_wanted` a scene that is to be changed.
    """

    page_wanted = Signal(str)
    changed = Signal()
    bar_made = Signal(object)
    copy_wanted = Signal(object)  # Scene

    def __init__(
        self, window: QWidget, lab: Lab, entries: Sequence[PageEntry], controls: Controls
    ) -> None:
        super().__init__(window)
        self._window, self._lab = window, lab
        self.states = {entry.key: entry.first_state for entry in entries}
        self._player: ScenePlayer | None = None
        self._bar: CaptionBar | None = None
        self._sheets: TeachersPages | None = None
        self._page: Page | None = None
        self._link: PictureLink | None = None
        self._controls = controls
        self._effects = StepEffects(self, lab.theme, controls)
        unsaved = Unsaved(
            "unsavedAnswersDialog", self._has_unsaved, self.save_answers, self._discard_answers
        )
        text = self.tr("There are answers that no file has yet. Save them?")
        self._prompt = SavePrompt(window, unsaved, text)

    @property
    def player(self) -> ScenePlayer:
        """The lab's player of scenes, which this window shows from now on."""
        if self._player is None:
            from app.scenes.caption_bar import CaptionBar
            from app.scenes.player import ScenePlayer

            self._player = ScenePlayer.of(self._lab, self.states)
            self._bar = CaptionBar(self._lab.theme, self._player)
            self._player.page_wanted.connect(self.page_wanted)
            self._player.changed.connect(self._on_changed)
            self.bar_made.emit(self._bar)
        return self._player

    @property
    def bar(self) -> CaptionBar:
        """The caption bar."""
        assert self.player is self._player
        assert self._bar is not None
        return self._bar

    @property
    def is_under_way(self) -> bool:
        """Whether a scene is shown."""
        return "player" in self._lab.kept[KEPT] and self.player.scene is not None

    def read(self, file: Traversable) -> Scene:
        """Read a scene, and check the names of its controls on their pages; raises SceneError."""
        from app.scenes.reading import read_scene

        return read_scene(file, self.states, cache(self._controls.names))

    def begin(self, name: str) -> None:
        """Begin the scene of a name or a file; what is wrong with it is said."""
        from app.scenes.reading import find_scene

        try:
            self.player.open(self.read(find_scene(name)))
        except NncoreError as error:
            self._lab.error_raised.emit(error)

    def choose(self) -> None:
        """List the scenes that come along."""
        from app.scenes.lesson_dialog import LessonDialog
        from app.scenes.reading import built_in_scenes, read_scene

        scenes = [read_scene(file, self.states) for file in built_in_scenes()]  # makes no page
        dialog = LessonDialog(self._window, scenes)
        dialog.chosen.connect(self.player.begin)
        dialog.sheet_wanted.connect(self.make_teachers_page)
        dialog.copy_wanted.connect(self.copy_wanted)
        dialog.show()

    def open(self) -> None:
        """Ask for the file of a scene, or of a view, and begin it."""
        file, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a lesson or a view"), "", self.kinds()
        )
        if file:
            self.begin(file)

    def make_teachers_page(self, scene: Scene) -> bool:
        """Ask for a file, and write the teacher's page of a scene to it; tell whether it begins."""
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the teacher's page"),
            f"{scene.name or 'lesson'}.pdf",
            self.tr("PDF (*.pdf)"),
        )
        if file:
            self._teachers_pages().make(scene, with_ending(file, ".pdf"))
        return bool(file)

    def _teachers_pages(self) -> TeachersPages:
        from app.window.teachers_pages import TeachersPages

        if self._sheets is None:
            self._sheets = TeachersPages(self._window, self._lab, self.player, self.bar)
        return self._sheets

    def end(self) -> None:
        """End what goes through a lesson by itself; the window closes."""
        if self._sheets is not None:
            self._sheets.end()

    def save_answers(self) -> None:
        """Ask for a file, and write all answers to it."""
        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the answers"), "answers.csv", self.tr("Tables (*.csv)")
        )
        answers = self.player.answers
        if file and self._write(with_ending(file, ".csv"), csv_bytes(answers.as_csv())):
            answers.note_saved()

    def holds_back(self) -> bool:
        """Whether the window must not close yet, since it asks what is to become of answers."""
        return self._prompt.holds_back()

    def _has_unsaved(self) -> bool:
        book: AnswerBook | None = self._lab.kept[ANSWERS].get("book")
        return book is not None and book.has_unsaved

    def _discard_answers(self) -> None:
        self.player.answers.note_saved()

    def view(self, page: Page) -> SceneStep:
        """What a page shows now as a step."""
        from app.scenes.capturing import capture

        return capture(page, self.states[page.key]())

    def save_view(self, page: Page, title: str) -> None:
        """Ask for a file, and write to it what a page shows now."""
        from app.questions.question import FIRST_LANGUAGE, Words
        from app.scenes.scene import Scene
        from app.scenes.writing import write_scene

        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save this view"), f"{page.key}{ENDING}", self.kinds()
        )
        if file:
            view = Scene(page.key, Words({FIRST_LANGUAGE: title}), 1, (self.view(page),))
            self.write(with_ending(file), write_scene(view, self.states))

    def kinds(self) -> str:
        """Files of scenes, for a dialog."""
        return self.tr("Lessons and views (*.toml)")

    def write(self, path: Path, text: str) -> bool:
        """Write a file; tell whether it is there, and say what is in the way."""
        return self._write(path, text.encode())

    def _write(self, path: Path, content: bytes) -> bool:
        try:
            write_whole(path, lambda file: file.write(content))
        except NncoreError as error:
            self._lab.error_raised.emit(error)
            return False
        return True

    # What a step does to the window

    def show_page(self, page: Page) -> None:
        """Let the picture of this page answer, and show answers, from now on."""
        self._page = page
        self._join_picture()
        self._effects.watch(page)

    def _join_picture(self) -> None:
        if self._page is None or self._bar is None or self._player is None:
            return
        if self._link is None:
            from app.window.picture_link import PictureLink

            self._link = PictureLink(self)
        answer = self._player.answer
        self._link.join(self._page, self._bar.question, answer, for_class=True)

    @Slot()
    def _on_changed(self) -> None:
        self.show_step()
        self.changed.emit()

    def show_step(self) -> None:
        """Frame what the step points at, and lock, hide and keep secret what it says."""
        self._join_picture()
        self._effects.show_step(self.player.step, self.player.page, self.player.holds)


def with_ending(file: str, ending: str = ENDING) -> Path:
    """Path of a file that the user has named, perhaps without its ending."""
    path = Path(file)
    return path if path.suffix == ending else path.with_name(path.name + ending)
