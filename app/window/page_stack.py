"""Stack of the pages, of which one is seen; each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.lab import Lab
from app.page import Page
from app.pages import PageEntry
from app.translation import translated
from app.widgets.scaled_layout import scale_layouts


class PageStack(QStackedWidget):
    """Holds the pages of a window."""

    headline_changed = Signal()  # of any page
    hint_changed = Signal()

    def __init__(self, lab: Lab, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._lab, self._entries = lab, entries
        self._pages: dict[str, Page] = {}

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def made(self) -> tuple[Page, ...]:
        """The pages that were shown so far."""
        return tuple(self._pages.values())

    def page_of(self, key: str) -> Page:
        """The page of this key, made where it was not shown yet."""
        if key not in self._pages:
            self._pages[key] = self._make(key)
        return self._pages[key]

    def _make(self, key: str) -> Page:
        entry = next(entry for entry in self._entries if entry.key == key)
        page = entry.make(self._lab)
        page.setAccessibleName(translated(entry.title))
        told_by = page.state_changed, page.validity_changed, page.player.changed
        for signal in (page.headline_changed, *told_by):
            signal.connect(self.headline_changed)
        page.hint_changed.connect(self.hint_changed)
        scale_layouts(page, self._lab.theme.scale)
        self.addWidget(page)
        return page
