"""Editor of a lesson: its title, its steps, and the fields of the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.languages import LANGUAGES
from app.number_text import whole
from app.questions.question import Words
from app.scenes.caption_text import plain_caption
from app.scenes.making.control_picker import ControlPicker
from app.scenes.making.draft import Draft
from app.scenes.making.step_form import StepForm
from app.scenes.making.words_edit import WordsEdit
from app.scenes.reading import MOST_MINUTES
from app.scenes.scene import SceneStep
from app.theme import Theme
from app.translation import current_language
from app.widgets.check_box import CheckBox
from app.widgets.explaining import explain_widget
from app.widgets.scroll_area import ScrollArea
from app.widgets.whole_spin import WholeSpin

ROWS = 4  # of the list that are seen at once


class SceneEditor(QWidget):
    """Shows the draft and edits it; what needs the window is asked of it by signals.

    Parameters
    ----------
    theme : Theme
    window : QWidget
        Whose controls can be pointed at.
    draft : Draft
    pages : mapping of str to str
        Titles of the pages by key, translated.
    """

    view_wanted = Signal()  # the window's view as a new step
    show_wanted = Signal()  # the chosen step's view, in the window
    retake_wanted = Signal()  # the same in place of the chosen step's
    try_wanted = Signal()
    save_wanted = Signal()
    save_as_wanted = Signal()
    open_wanted = Signal()
    new_wanted = Signal()
    sheet_wanted = Signal()  # the teacher's page

    def __init__(
        self, theme: Theme, window: QWidget, draft: Draft, pages: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.setObjectName("sceneEditor")
        self._theme, self._draft, self._pages = theme, draft, pages
        self._picker = ControlPicker(theme, window, self)
        self._form: StepForm | None = None
        self._make_head()
        self._make_list()
        self._make_buttons()
        self._lay_out()
        draft.changed.connect(self._show_draft)
        draft.chosen.connect(self._show_step)
        self._show_draft()
        self._show_step()

    # Parts

    def _make_head(self) -> None:
        self.title = WordsEdit(self.tr("Title"), self.tr("What the lesson is called."))
        self.title.setObjectName("lessonTitleEdit")
        self.title.edited.connect(self._on_head)
        self.minutes = WholeSpin(1, MOST_MINUTES)
        self.minutes.setObjectName("lessonMinutesSpin")
        self.minutes.setAccessibleName(self.tr("Minutes"))
        explain_widget(self.minutes, self.tr("How many minutes it takes in a class."))
        self.minutes.edited.connect(self._on_head)
        others = ", ".join(name for code, name in LANGUAGES.items() if code != current_language())
        self.languages = CheckBox(self.tr("also in {languages}").format(languages=others))
        self.languages.setObjectName("lessonLanguagesBox")
        explain_widget(
            self.languages,
            self.tr("Write every text in the other language, too."),
            self.tr("A text that is written in one language only is shown in all."),
        )
        self.languages.edited.connect(self._show_languages)

    def _make_list(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("lessonSteps")
        self.list.setAccessibleName(self.tr("Steps"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        explain_widget(
            self.list,
            self.tr("The steps of the lesson; choose one to edit it, double click to show it."),
        )
        self.list.currentRowChanged.connect(self._draft.choose)
        self.list.itemActivated.connect(self.show_wanted)
        self._empty = QLabel(
            self.tr(
                "Set the lab up as the class is to see it, then press <b>Add this view</b>: it "
                "becomes the first step."
            )
        )
        self._empty.setWordWrap(True)
        self._waiting = QLabel()
        self._waiting.setWordWrap(True)
        self._waiting.hide()

    def _make_buttons(self) -> None:
        draft = self._draft
        self.add = self._button("addViewButton", self.tr("Add this view"))
        explain_widget(
            self.add, self.tr("What the window shows becomes a step, behind the chosen one.")
        )
        self.add.clicked.connect(self.view_wanted)
        self.up = self._button("stepUpButton", "↑")
        self.up.setAccessibleName(self.tr("Earlier"))
        explain_widget(self.up, self.tr("Move the step up."))
        self.up.clicked.connect(lambda: draft.move(-1))
        self.down = self._button("stepDownButton", "↓")
        self.down.setAccessibleName(self.tr("Later"))
        explain_widget(self.down, self.tr("Move the step down."))
        self.down.clicked.connect(lambda: draft.move(1))
        self.duplicate = self._button("duplicateStepButton", self.tr("Duplicate"))
        explain_widget(self.duplicate, self.tr("Put a copy of the step behind it."))
        self.duplicate.clicked.connect(draft.duplicate)
        self.delete = self._button("deleteStepButton", self.tr("Delete"))
        explain_widget(self.delete, self.tr("Take the step away; Undo brings it back."))
        self.delete.clicked.connect(draft.delete)
        self.undo = self._button("undoStepButton", self.tr("Undo"))
        explain_widget(self.undo, self.tr("Take the last change of the lesson back."))
        self.undo.clicked.connect(draft.undo)
        self.try_button = self._button("tryLessonButton", self.tr("Try from here"))
        explain_widget(
            self.try_button,
            self.tr("Play the lesson from this step on."),
            self.tr("Leaving it comes back to the editor, and to what the window shows now."),
        )
        self.try_button.clicked.connect(self.try_wanted)
        self.save = self._button("saveLessonButton", self.tr("Save"))
        explain_widget(self.save, self.tr("Write the lesson to its file."))
        self.save.clicked.connect(self.save_wanted)
        self.save_as = self._button("saveLessonAsButton", self.tr("Save as…"))
        explain_widget(self.save_as, self.tr("Write the lesson to another file."))
        self.save_as.clicked.connect(self.save_as_wanted)
        self.open = self._button("openLessonButton", self.tr("Open…"))
        explain_widget(self.open, self.tr("Edit a lesson, or a view, that was saved."))
        self.open.clicked.connect(self.open_wanted)
        self.new = self._button("newLessonButton", self.tr("New"))
        explain_widget(self.new, self.tr("Begin another lesson."))
        self.new.clicked.connect(self.new_wanted)

        self.sheet = self._button("teachersPageButton", self.tr("Teacher's page…"))
        explain_widget(
            self.sheet,
            self.tr("Print the lesson for the teacher, on one page of PDF."),
            self.tr("The lesson is gone through for its pictures, which takes some seconds."),
        )
        self.sheet.clicked.connect(self.sheet_wanted)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        if len(text) == 1:  # an arrow
            button.setMaximumWidth(3 * self.fontMetrics().height())
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignTop)
        unit = QLabel(self.tr("min"))
        unit.setMinimumHeight(self.minutes.sizeHint().height())
        head.addWidget(unit, 0, Qt.AlignmentFlag.AlignTop)
        steps = QGridLayout()
        steps.addWidget(self.add, 0, 0)
        steps.addWidget(self.undo, 0, 1)
        steps.addWidget(self.up, 0, 2)
        steps.addWidget(self.duplicate, 1, 0)
        steps.addWidget(self.delete, 1, 1)
        steps.addWidget(self.down, 1, 2)
        steps.setColumnStretch(0, 1)
        self._place = QVBoxLayout()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addLayout(head)
        column.addWidget(self.languages)
        column.addWidget(self._empty)
        column.addWidget(self.list)
        column.addLayout(steps)
        column.addLayout(self._place)
        column.addStretch(1)
        below = QGridLayout()
        below.setContentsMargins(8, 0, 8, 4)
        below.addWidget(self.try_button, 0, 0)
        below.addWidget(self.save, 0, 1)
        below.addWidget(self.save_as, 0, 2)
        below.addWidget(self.sheet, 1, 0)
        below.addWidget(self.open, 1, 1)
        below.addWidget(self.new, 1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area(inner), 1)
        outer.addWidget(self._waiting)
        outer.addLayout(below)

    def _area(self, inner: QWidget) -> ScrollArea:
        """Scroll area that is always as wide as what is in it."""
        area = ScrollArea(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.installEventFilter(self)
        self._inner, self._scroll_area = inner, area
        return area

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self._inner:
            bar = self._scroll_area.verticalScrollBar().sizeHint().width()
            self._scroll_area.setMinimumWidth(self._inner.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)

    # What the draft says

    @Slot()
    def _show_draft(self) -> None:
        draft = self._draft
        self.title.show_value(draft.scene.title)
        self.minutes.show_value(draft.scene.minutes)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([self._words(*each) for each in enumerate(draft.scene.steps, 1)])
            self.list.setCurrentRow(draft.index)
        row = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().height()
        self.list.setFixedHeight(ROWS * row + 6)
        there = draft.step is not None
        for button in (self.duplicate, self.delete, self.try_button, self.save_as, self.sheet):
            button.setEnabled(there)
        for widget, shown in ((self._empty, not there), (self.list, there)):
            widget.setVisible(shown)
        self.add.setEnabled(draft.has_room)
        self.duplicate.setEnabled(there and draft.has_room)
        self.up.setEnabled(draft.index > 0)
        self.down.setEnabled(there and draft.index < len(draft.scene.steps) - 1)
        self.undo.setEnabled(draft.can_undo)
        self.save.setEnabled(there and not draft.is_saved)

    def _words(self, number: int, step: SceneStep) -> str:
        """A step in the list: its number, what it asks, and how its caption begins."""
        caption = plain_caption(step.caption.within(current_language()))
        page = self._pages.get(step.page, "")
        mark = " ?" if step.question is not None else ""
        return f"{whole(number)}{mark} {' – '.join(filter(None, (page, caption)))}"

    @Slot()
    def _show_step(self) -> None:
        """Make the form of the chosen step."""
        self._picker.end()
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        step = self._draft.step
        if step is None:
            return
        self._form = StepForm(step, self._pages.get(step.page, "–"), self._picker)
        self._form.edited.connect(self._draft.change)
        self._form.shown.connect(self.show_wanted)
        self._form.retaken.connect(self.retake_wanted)
        self._form.waiting.connect(self._show_waiting)
        self._form.rebuilt.connect(self._show_languages)
        self._form.rebuilt.connect(self._show_question)
        self._place.addWidget(self._form)
        self._show_languages()

    @Slot()
    def _show_languages(self) -> None:
        for edit in self.findChildren(WordsEdit):
            edit.show_languages(self.languages.isChecked())

    @Slot()
    def _show_question(self) -> None:
        """Bring the fields of another kind of question into sight, once they have their places."""
        QTimer.singleShot(0, self, self._scroll_to_question)

    def _scroll_to_question(self) -> None:
        if self._form is not None:
            self._inner.adjustSize()
            top = self._form.question.mapTo(self._inner, QPoint()).y()
            self._scroll_area.verticalScrollBar().setValue(top)

    @Slot(str)
    def _show_waiting(self, text: str) -> None:
        self._waiting.setText(text)
        self._waiting.setVisible(bool(text))

    @Slot()
    def _on_head(self) -> None:
        title: Words = self.title.value()
        kept = title if title.texts else self._draft.scene.title  # a lesson has a name
        self._draft.describe(kept, self.minutes.value())

    def end(self) -> None:
        """Let go of clicks that are waited for; the window closes."""
        self._picker.end()

    def focus_caption(self) -> None:
        """Let the step that was added be captioned at once."""
        if self._form is not None:
            self._form.caption.setFocus()
