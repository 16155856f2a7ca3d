"""The two columns of a page: what it is set with, and what that does."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMetaObject, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.icons import icon
from app.theme import Theme
from app.widgets.drawer import Drawer
from app.widgets.error_line import ErrorLine
from app.widgets.explaining import explain_widget
from app.widgets.scroll_area import ScrollArea

SETTINGS_WIDTH = 300
HANDLE_WIDTH = 18
ARROW = 12  # pixels of the square it is drawn in
COMFORTABLE = 550  # pixels of a picture's width: rather than less, settings are a drawer


class Columns(QHBoxLayout):
    """Settings at the left, nearly as wide on every page; the rest of the room is the picture's.

    Either scrolls where the window is too small for it, at large scales say. Where there is no
    room for both side by side the settings are a drawer, which opens over the picture when
    `handle` is pressed, or when a field in it gets an error.
    """

    settings_shown = Signal(bool)

    def __init__(self, page: QWidget, theme: Theme, settings: QWidget, picture: QWidget) -> None:
        super().__init__(page)
        self._page, self._theme, self._picture = page, theme, picture
        self._arrow: tuple[str, int, str] | None = None
        self._settings = Drawer(settings)
        self._settings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.handle = self._make_handle()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(self._settings)
        self.addWidget(self.handle)
        self.addWidget(ScrollArea(picture), 1)
        for widget in (page, picture):
            widget.installEventFilter(self)
        self._settings.wanted.connect(self._open)
        self.handle.toggled.connect(self._arrange)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _make_handle(self) -> QToolButton:
        handle = QToolButton()
        handle.setObjectName("settingsHandle")
        handle.setCheckable(True)
        handle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        handle.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        handle.setAccessibleName(self.tr("Settings"))
        explain_widget(
            handle,
            self.tr("Open or close the settings."),
            self.tr("At this size there is no room for them beside the picture."),
        )
        handle.hide()
        return handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page's size, and what is in it, say whether there is room for both."""
        if watched is self._picture:
            if event.type() is QEvent.Type.LayoutRequest:  # later: its scroll area is at it now
                QMetaObject.invokeMethod(self, "_arrange", Qt.ConnectionType.QueuedConnection)
        elif event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._arrange()
        return super().eventFilter(watched, event)

    @property
    def shows_settings(self) -> bool:
        """Whether the settings are there, wherever the page is."""
        return not self._settings.isHidden()

    @property
    def has_room(self) -> bool:
        """Whether settings and picture have their widths side by side, as far as that is known.

        The picture's is half of the page's at least, and one with which it is comfortable.
        """
        if not self._page.isVisible():
            return True
        bar = self._settings.verticalScrollBar().sizeHint().width()
        picture = self._picture.minimumSizeHint().width() + bar
        half, comfortable = ceil(self._page.width() / 2), self._theme.px(COMFORTABLE)
        picture = max(picture, half, comfortable)
        return self._settings.maximumWidth() + picture <= self._page.width()

    @Slot()
    def _restyle(self) -> None:
        self._settings.set_usual_width(self._theme.px(SETTINGS_WIDTH))
        self.handle.setFixedWidth(self._theme.px(HANDLE_WIDTH))
        self._arrange()

    def _show_arrow(self, name: str) -> None:
        side, color = self._theme.px(ARROW), self._theme.colors.text
        if (name, side, color) != self._arrow:  # an icon that is set has all laid out anew
            self._arrow = name, side, color
            self.handle.setIconSize(QSize(side, side))
            self.handle.setIcon(icon(name, color))

    @Slot()
    def _open(self) -> None:
        if not self.handle.isHidden():
            self.handle.setChecked(True)

    @Slot()
    def _arrange(self) -> None:
        in_drawer = not (self._theme.for_projector or self.has_room)
        if in_drawer == self.handle.isHidden():
            self._be_drawer(in_drawer)
        is_open = self.handle.isChecked() or not in_drawer
        self._show_arrow("to_left" if is_open else "to_right")
        shown = is_open and not self._theme.for_projector
        if shown == self._settings.isHidden():
            self._settings.setVisible(shown)
            self.settings_shown.emit(shown)

    def _be_drawer(self, in_drawer: bool) -> None:
        """Take the settings out of the row, to lie over the picture, or put them back."""
        self.handle.setVisible(in_drawer)
        if not in_drawer:
            self.insertWidget(0, self._settings)
            return
        self.removeWidget(self._settings)
        self._settings.raise_()
        if any(not line.isHidden() for line in self._settings.findChildren(ErrorLine)):
            self._open()

    def setGeometry(self, room: QRect) -> None:
        """Lay out the row, and a drawer beside its handle."""
        self._settings.take_height(room.height())
        super().setGeometry(room)
        if self.indexOf(self._settings) < 0:
            left = self.handle.geometry().right() + 1
            self._settings.setGeometry(left, room.top(), self._settings.width(), room.height())
