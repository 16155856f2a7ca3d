"""Words that go away where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.theme import Theme
from app.widgets.scroll_area import least_size


class Yielding(QObject):
    """Hides words above a picture where it would scroll for them, and for the projector.

    Parameters
    ----------
    words : QLabel
        Wrapped, in the layout of `picture`.
    picture : QWidget
        What a scroll area shows.
    """

    def __init__(self, words: QLabel, picture: QWidget, theme: Theme) -> None:
        super().__init__(picture)
        self._words, self._picture, self._theme = words, picture, theme
        viewport = picture.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        assert isinstance(area, QScrollArea)
        self._area = area
        picture.installEventFilter(self)
        area.installEventFilter(self)
        theme.changed.connect(self._arrange)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room changes, or what the picture needs."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._arrange()
        return super().eventFilter(watched, event)

    @Slot()
    def _arrange(self) -> None:
        self._words.setHidden(self._theme.for_projector or not self._has_room())

    def _has_room(self) -> bool:
        """The same whether the words are there or not: no layout takes turns."""
        room, layout = self._area.maximumViewportSize(), self._picture.layout()
        assert layout is not None
        least, margins = least_size(self._picture, room.width()), layout.contentsMargins()
        width = max(room.width(), least.width()) - margins.left() - margins.right()
        words = self._words.heightForWidth(width) + layout.spacing()
        return least.height() + (words if self._words.isHidden() else 0) <= room.height()
