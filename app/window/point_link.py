"""Link between a question about a point and the map of its page: each shows what the other has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from app.page import Page
from app.questions.editors import PointEditor
from app.questions.page_question import AskedPoint
from app.questions.question import Answer
from app.questions.question_view import QuestionView


class PointLink(QObject):
    """Lets the map in front answer, and shows there what is answered and what turned out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._editor: PointEditor | None = None
        self._answer: Answer | None = None

    def join(self, page: Page, view: QuestionView | None, answer: Answer | None) -> None:
        """Join a page and the question that is asked there, if one is."""
        editor = view.editor if view is not None else None
        wanted = editor if isinstance(editor, PointEditor) else None
        self._answer = answer
        if (page, wanted) != (self._page, self._editor):
            self.part()
            self._page, self._editor = page, wanted
            if wanted is not None:
                page.point_given.connect(self._on_point_given)
                wanted.changed.connect(self._show)
        self._show()

    def part(self) -> None:
        """Show nothing on the map any more."""
        if self._editor is None or self._page is None:
            return
        self._page.point_given.disconnect(self._on_point_given)
        if isValid(self._editor):
            self._editor.changed.disconnect(self._show)
        self._page.show_point(None)
        self._editor = None

    @Slot(object)
    def _on_point_given(self, point: tuple[float, ...]) -> None:
        if self._editor is not None and self._answer is None:
            self._editor.place(point)

    @Slot()
    def _show(self) -> None:
        if self._page is None or self._editor is None:
            return
        truth = self._answer.truth if self._answer is not None else None
        known = truth if isinstance(truth, tuple) else None
        self._page.show_point(AskedPoint(self._answer is None, self._editor.numbers, known))
