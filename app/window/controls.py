"""Controls that a lesson can name: those of a page, and those that run it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.page import Page
from app.player import Player
from app.widgets.object_names import names_below


class Controls:
    """Finds controls by their object names.

    Parameters
    ----------
    page_of : callable
        The page of a key, made where it was not shown yet.
    run_controls : QWidget
        What has the controls that run whichever page is in front.
    """

    def __init__(self, page_of: Callable[[str], Page], run_controls: QWidget) -> None:
        self._page_of, self._run_controls = page_of, run_controls

    def names(self, key: str) -> frozenset[str]:
        """Names of all controls that a lesson can name on the page of a key."""
        return self._page_of(key).control_names() | names_below(self._run_controls)

    def player_of(self, key: str) -> Player:
        """What Run drives on the page of a key."""
        return self._page_of(key).player

    def named(self, key: str, name: str) -> list[QWidget]:
        """The controls of a name on the page of a key, the visible ones first."""
        found: list[QWidget] = []
        for place in (self._page_of(key), self._run_controls):
            found += place.findChildren(QWidget, name)
        return sorted(found, key=lambda widget: not widget.isVisible())
