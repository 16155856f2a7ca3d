"""Guide: the sentence beside the buttons, and the hint at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.key_hints import with_keys
from app.lab import Lab
from app.page import Page
from app.widgets.accessibility import announce
from app.window.hint_bar import HintBar
from app.window.page_stack import PageStack
from app.window.transport import Transport


class Guide(QObject):
    """Says what there is to see and to do on the page in front, and what goes wrong there."""

    def __init__(
        self, lab: Lab, pages: PageStack, transport: Transport, hint_bar: HintBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lab, self._pages, self._transport = lab, pages, transport
        self._hint_bar = hint_bar
        self._running: Page | None = None  # whose own race or measurement is under way
        pages.headline_changed.connect(self.show_headline)
        pages.hint_changed.connect(self.show_hint)
        lab.session.dataset_changed.connect(self.show_headline)  # now there is something to do

    @Slot()
    def show_headline(self) -> None:
        """Say what there is to see and to do now."""
        page = self._pages.page
        sentence = self._headline(page)
        self._transport.headline.show_sentence(sentence)
        self._tell_end(page, sentence)

    def _tell_end(self, page: Page, sentence: str) -> None:
        """Say what came of a race or a measurement that stands; of training others tell."""
        running = page.player is not self._lab.run_player and page.player.running
        if self._running is page and not running:
            announce(self._transport, sentence)
        self._running = page if running else None

    @Slot()
    def show_hint(self) -> None:
        """Hint at what goes wrong now, where hints are wanted."""
        self.show_headline()
        wanted = self._lab.window.value.hints
        self._hint_bar.show_page(self._pages.page if wanted else None)

    def _headline(self, page: Page) -> str:
        """What is to be seen and to be done, which is not to press a button that is disabled."""
        lacks_data = page.needs_data and self._lab.session.dataset is None
        if lacks_data and not page.player.can_run:
            return ""  # the data's own label says what is wrong with them
        if not page.is_valid:
            return self._correction(page)
        if self._transport.held:
            return self.tr("Answer first; then Run is free.")
        hint = page.hint() if self._lab.window.value.hints else None
        if hint is not None and self._lab.theme.for_projector:  # which has no hint bar
            return hint.sentence
        return page.headline()

    def _correction(self, page: Page) -> str:
        """What is to be done about a field's error; Run waits only where it can ever be pressed."""
        if page.player.can_reset:
            return with_keys(self.tr("Correct the field that is marked ⚠; {run} waits for it."))
        return self.tr("Correct the field that is marked ⚠.")
