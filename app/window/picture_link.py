"""Link between a question and the picture of its page: each shows what the other has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from app.page import Page
from app.questions.answer_editor import AnswerEditor
from app.questions.editors import CurveEditor, PointEditor
from app.questions.page_question import AskedPoint
from app.questions.question import Answer, Question
from app.questions.question_view import QuestionView


class PictureLink(QObject):
    """Lets the map in front answer, and shows on map or plot what is answered and turned out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._editor: AnswerEditor | None = None
        self._question: Question | None = None
        self._answer: Answer | None = None

    def join(
        self,
        page: Page,
        view: QuestionView | None,
        answer: Answer | None,
        for_class: bool = False,
    ) -> None:
        """Join a page and the question that is asked there, if one is; a class sketches large."""
        editor = view.editor if view is not None else None
        wanted = editor if isinstance(editor, PointEditor | CurveEditor) else None
        self._answer, self._question = answer, view.question if view is not None else None
        if (page, wanted) != (self._page, self._editor):
            self.part()
            self._page, self._editor = page, wanted
            if wanted is not None:
                page.point_given.connect(self._on_point_given)
                wanted.changed.connect(self._show)
            if isinstance(wanted, CurveEditor):
                wanted.offer_place(page.picture, for_class or page.theme.for_projector)
        self._show()

    def part(self) -> None:
        """Show nothing there any more."""
        if self._editor is None or self._page is None:
            return
        self._page.point_given.disconnect(self._on_point_given)
        if isValid(self._editor):
            self._editor.changed.disconnect(self._show)
            if isinstance(self._editor, CurveEditor):
                self._editor.offer_place(None)
        self._page.show_point(None)
        self._page.show_sketch(None)
        self._editor = None

    @Slot(object)
    def _on_point_given(self, point: tuple[float, ...]) -> None:
        if isinstance(self._editor, PointEditor) and self._answer is None:
            self._editor.place(point)

    @Slot()
    def _show(self) -> None:
        if self._page is None:
            return
        if isinstance(self._editor, CurveEditor):
            is_there = self._page.show_sketch(self._question, self._editor.value or ())
            self._editor.give_way(is_there and self._answer is not None)
        elif isinstance(self._editor, PointEditor):
            self._show_point(self._page, self._editor)

    def _show_point(self, page: Page, editor: PointEditor) -> None:
        truth = self._answer.truth if self._answer is not None else None
        known = truth if isinstance(truth, tuple) else None
        page.show_point(AskedPoint(self._answer is None, editor.numbers, known))
