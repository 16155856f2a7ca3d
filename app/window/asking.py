"""Questions of the pages in a window: asked beside Run, answered before it, and judged after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.lab import Lab
from app.number_text import fixed, whole
from app.page import Page
from app.questions import KEPT
from app.state.fields import NO_QUESTION

if TYPE_CHECKING:  # else imported when a question is asked for, or the start would wait for them
    from app.questions.book import AnswerBook, Place
    from app.questions.page_question import PageQuestion
    from app.questions.question import Answer
    from app.window.picture_link import PictureLink
    from app.window.question_bar import QuestionBar


@dataclass(frozen=True)
class _Asked:
    """An answered question, as it outlives its window."""

    key: str
    about: Any
    place: Place


class Asking(QObject):
    """Asks the question that the state of the page in front names.

    `changed` says that Run may be held or free; `bar_made` carries the bar, which is made for
    the first question.
    """

    changed = Signal()
    bar_made = Signal(object)

    def __init__(self, window: QObject, lab: Lab) -> None:
        super().__init__(window)
        self._lab = lab
        self._page: Page | None = None
        self._bar: QuestionBar | None = None
        self._link: PictureLink  # made with the bar
        self._asked: PageQuestion | None = None
        self._busy = False
        self._looked_at: tuple[str, bool, bool] | None = None  # key, silence, whether it may ask
        self._refused = False  # there was nothing to ask about
        self.silent = False  # while a lesson asks
        self.holds = False  # whether Run waits for an answer
        session = lab.session
        self._told_by = (
            session.status_changed,
            session.evaluated,
            session.config_changed,
            session.dataset_changed,
        )
        for signal in self._told_by:
            signal.connect(self.refresh)

    # Which page

    def show_page(self, page: Page) -> None:
        """Ask what this page asks from now on."""
        self._leave_page()
        self._page = page
        page.state_changed.connect(self.refresh)
        page.player.changed.connect(self.refresh)
        page.headline_changed.connect(self._ask_once_more)
        self._look()

    def _leave_page(self) -> None:
        if self._page is not None:
            self._page.state_changed.disconnect(self.refresh)
            self._page.player.changed.disconnect(self.refresh)
            self._page.headline_changed.disconnect(self._ask_once_more)
            self._page = None

    @property
    def key(self) -> str:
        """Key of the question that is asked; empty for none."""
        page = self._page
        key = page.state.predicts if page is not None and page.has_questions else NO_QUESTION
        return "" if key == NO_QUESTION else str(key)

    def toggle(self) -> None:
        """Ask the first question of the page, or none any more."""
        page = self._page
        if page is not None and page.has_questions:
            if not self.key:
                self._begin(page)
            page.predict("" if self.key else page.nearest_question)
            self._focus()

    def _focus(self) -> None:
        """Let the keyboard answer at once."""
        if self._asked is not None and self._bar is not None and self._bar.view is not None:
            self._bar.view.editor.focus()

    def be_silent(self, silent: bool) -> None:
        """Ask nothing while a lesson is under way."""
        self.silent = silent
        self._look()

    # What is asked

    @property
    def _kept(self) -> dict[str, Any]:
        return self._lab.kept[KEPT]

    @property
    def _book(self) -> AnswerBook:
        from app.questions.book import AnswerBook

        book: AnswerBook = self._kept.setdefault("book", AnswerBook())
        return book

    def _answered(self, page: Page) -> _Asked | None:
        """The question of the page that was answered last, if it is the one that is asked."""
        asked: _Asked | None = self._kept.get(page.key)
        return asked if asked is not None and asked.key == self.key else None

    @Slot()
    def refresh(self) -> None:
        """Show what is asked now, and what has turned out.

        Where nothing is asked it costs nothing: a run tells of itself many times a second.
        """
        asks = bool(self.key) and not self.silent
        if asks or self._looked_at != self._to_look_at():
            self._look()

    def _to_look_at(self) -> tuple[str, bool, bool]:
        may_ask = self._page is not None and self._page.has_questions
        return self.key, self.silent, may_ask

    def _look(self) -> None:
        if self._busy:  # what it does itself changes what it looks at
            return
        self._looked_at = self._to_look_at()
        with self._looking_away():
            self._show()
            if self._page is not None:
                self._page.keep_secret(self.key if self.holds else "")
        self.changed.emit()

    @Slot()
    def _ask_once_more(self) -> None:
        """Ask where there was nothing to ask about, as before there was a network."""
        if self._refused:
            self.refresh()

    @contextmanager
    def _looking_away(self) -> Iterator[None]:
        """Look at nothing that changes meanwhile."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def _show(self) -> None:
        page = self._page
        self._asked, self.holds, self._refused = None, False, False
        if page is None or self.silent or not (self.key and page.asks_here(self.key)):
            self._hide()
            return
        self.bar.show_keys(page)
        asked = self._answered(page)
        if asked is None:
            self._show_open(page)
            answer = None
        else:
            again = page.ask_again(asked.key, asked.about)
            if again is None:  # something else is shown by now
                self._drop(page)
                return
            answer = self._show_answered(page, asked, again)
        self.bar.show()
        self._link.join(page, self.bar.view, answer)

    def _hide(self) -> None:
        if self._bar is not None:
            self._bar.drop_view()
            self._bar.hide()
            self._link.part()

    def _drop(self, page: Page) -> None:
        """Ask nothing any more; whoever wants to asks for another question."""
        self._kept.pop(page.key, None)
        self._hide()
        # Later: it is told of a change of the state, which the others are still to be told of.
        QTimer.singleShot(0, self, partial(self._forget, page))

    def _forget(self, page: Page) -> None:
        if page is self._page and page.key not in self._kept:
            page.predict("")

    def _show_open(self, page: Page) -> None:
        if page.player.running:
            self.bar.show_refusal(self.tr("It runs: pause it, then predict."))
            return
        found = page.ask(self.key, len(self._book.of(_place(page))))
        if isinstance(found, str):
            self._refused = True
            self.bar.show_refusal(found)
            return
        self._asked, self.holds = found, True
        self.bar.show_question(found, None, "")

    def _show_answered(self, page: Page, asked: _Asked, again: PageQuestion) -> Answer:
        book, remark = self._book, ""
        if book[asked.place].truth is None:
            outcome = again.outcome()
            if isinstance(outcome, str):
                remark = outcome
            elif outcome is not None:
                book.reveal(asked.place, outcome)
        answer = replace(book[asked.place], question=again.question)  # in the language of now
        self.bar.show_question(again, answer, remark or self._score(page, answer))
        return answer

    def _score(self, page: Page, answer: Answer) -> str:
        from app.questions.score import BEST, mean_points, points_of

        points = points_of(answer)
        if points is None:
            return ""
        count, mean = mean_points(self._book.of(_place(page)))
        return self.tr("Points: {points} of {best}; mean of {count}: {mean}.").format(
            points=whole(points), best=whole(BEST), count=whole(count), mean=fixed(mean, 0)
        )

    # From the user

    @property
    def bar(self) -> QuestionBar:
        """The bar, made when it is first asked for."""
        if self._bar is None:
            from app.window.picture_link import PictureLink
            from app.window.question_bar import QuestionBar

            self._bar, self._link = QuestionBar(self._lab.theme), PictureLink(self)
            self._bar.answered.connect(self._on_answered)
            self._bar.another_wanted.connect(self._on_another)
            self._bar.key_chosen.connect(self._on_key_chosen)
            self._bar.left.connect(self.toggle)
            self.bar_made.emit(self._bar)
        return self._bar

    @Slot(object, tuple)
    def _on_answered(self, value: Any, hands: tuple[int, ...]) -> None:
        page, asked = self._page, self._asked
        if page is None or asked is None:
            return
        place = _place(page), len(self._book.of(_place(page)))
        self._book.give(place, asked.question, value, hands)
        self._kept[page.key] = _Asked(self.key, asked.about, place)
        with self._looking_away():
            asked.then()
        self.refresh()

    @Slot()
    def _on_another(self) -> None:
        if self._page is not None:
            self._begin(self._page)
            self.refresh()
            self._focus()

    def _begin(self, page: Page) -> None:
        """Let a hand ask for a question: what was answered goes, and what runs pauses."""
        self._kept.pop(page.key, None)
        if page.player.running:
            page.player.pause()

    def end(self) -> None:
        """Look at nothing any more: the window closes."""
        for signal in self._told_by:
            signal.disconnect(self.refresh)
        self._leave_page()

    @Slot(object)
    def _on_key_chosen(self, key: str) -> None:
        if self._page is not None:
            self._begin(self._page)
            self._page.predict(key)


def _place(page: Page) -> str:
    """What the answers on a page stand under; no file of a scene is called so."""
    return f"page/{page.key}"
