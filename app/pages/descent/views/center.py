"""Center of the page: the picture, and beside it, or below where it is narrow, the numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.pages.descent.views.numbers_view import NumbersView
from app.theme import Theme
from app.widgets.columns import SETTINGS_WIDTH
from app.widgets.deletion import delete_at_once
from app.widgets.explaining import explain_tab
from app.widgets.scroll_area import settle
from app.widgets.tabs import TabBar

NUMBERS = 280, 460  # pixels of their width beside the picture: the least, and all of the table
LEAST_PICTURE, GOOD_PICTURE = 205, 330  # pixels of its height where the numbers stand below it
MOST_NUMBERS = 225  # pixels of their height there: the whole table of the race has room
PROJECTED = 0.6  # of the page's width: the picture's share on a projector
PICTURE_BESIDE_CODE, MOST_CODE = 400, 560  # pixels of their widths
UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class Center(QWidget):
    """Readouts above, below them the picture and the numbers; they are turned by the width.

    Beside the picture the numbers stand below each other, the last one as high as there is
    room, in tabs with those that share its place; below it, in the large type of a projector,
    and beside it where the height is too little for all of them, as above the caption of a
    lesson, there is room for one of them at a time, each in its tab.
    """

    numbers_arranged = Signal()  # in a column, or in tabs
    width_given = Signal(int)  # to the numbers, those in tabs that are not seen included

    def __init__(
        self,
        theme: Theme,
        readouts: QWidget,
        picture: QWidget,
        numbers: dict[str, QWidget],
        code: QWidget,
    ) -> None:
        super().__init__()
        self._code, self._shows_code = code, False
        self._theme = theme
        self._readouts, self._picture, self._by_title = readouts, picture, numbers
        self._besides: tuple[str, ...] = ()
        self._growing = 1  # how many of the numbers, the last ones, take the height that is over
        self._sharing = 0  # of the last ones: they share the place of the one before them
        self._not_wanted: Collection[QWidget] = ()
        self._hidden: Collection[QWidget] = ()  # of those and the code, or all but the code
        self._all_in_tabs = False
        self._tabs = QTabWidget()
        self._tabs.setTabBar(TabBar())
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Numbers of the race"))
        self._numbers = QWidget()
        self._column = QVBoxLayout(self._numbers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addWidget(picture, 1)
        self._parts.addWidget(self._numbers)
        self._rows = _Rows(self)
        self._rows.addWidget(readouts)
        self._rows.addLayout(self._parts, 1)
        self._fill()
        theme.changed.connect(self.arrange)

    @property
    def in_tabs(self) -> bool:
        """Whether one of the numbers is seen at a time."""
        return self._all_in_tabs

    def show_besides(self, views: Sequence[NumbersView]) -> None:
        """Show the numbers that only this mode has besides the others; those before are deleted."""
        for title in self._besides:
            widget = self._by_title.pop(title)
            self._column.removeWidget(widget)
            delete_at_once(widget)
        self._besides = tuple(view.title for view in views)
        first = {view.title: view for view in views if view.stands_first}
        last = {view.title: view for view in views if not view.stands_first}
        self._by_title = first | self._by_title | last
        self._growing = 1 + sum(view.is_over_steps for view in views)
        self._sharing = sum(view.shares_place for view in views)
        self._fill()

    def show_code(self, shown: bool) -> None:
        """Show the code, one of the numbers: beside the picture in the place of all others."""
        if shown != self._shows_code:
            self._shows_code = shown
            self.arrange()
            self.hide_numbers(self._not_wanted)
            if shown and self._all_in_tabs:
                self._tabs.setCurrentWidget(self._code)

    def hide_numbers(self, not_wanted: Collection[QWidget]) -> None:
        """Hide these, and show all others."""
        self._not_wanted = not_wanted
        if not self._shows_code:
            hidden = {*not_wanted, self._code}
        elif self._all_in_tabs:
            hidden = {*not_wanted}
        else:
            hidden = {*self._by_title.values()} - {self._code}
        self._hidden = hidden
        if self.isVisible() and self._needs_tabs() != self._all_in_tabs:
            # First of all: one that moves into its tab while it is being shown is seen there,
            # whichever is in front.
            self._show_numbers(in_tabs=not self._all_in_tabs)
            return
        open_one = self._tabs.currentWidget()
        for widget in self._by_title.values():
            tab = self._tabs.indexOf(widget)
            if tab < 0:
                widget.setVisible(widget not in hidden)
            elif self._tabs.isTabVisible(tab) is (widget in hidden):  # else tabs are laid out anew
                self._tabs.setTabVisible(tab, widget not in hidden)
        shown = [tab for tab in range(self._tabs.count()) if self._tabs.isTabVisible(tab)]
        self._tabs.setVisible(bool(shown))
        # Of its own a tab widget asks for the width of the code also where that has no tab.
        self._tabs.setMinimumWidth(0 if self._shows_code else 1)
        if open_one in hidden and shown:  # in its place comes the first of the others
            self._tabs.setCurrentIndex(shown[0])

    def event(self, event: QEvent) -> bool:
        around = self.parentWidget()
        if event.type() is QEvent.Type.ParentChange and around is not None:
            around.installEventFilter(self)  # it may be lower than all of this
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.arrange()
        return super().eventFilter(watched, event)

    @Slot()
    def arrange(self) -> None:
        """Take up the room of now: the numbers' width, beside the picture or below it."""
        px = self._theme.px
        least, most, beside = self._widths_beside()
        stacked = beside < least
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._show_numbers(self._needs_tabs())
        margins = self._rows.contentsMargins()
        all_of_it = self.contentsRect().width() - margins.left() - margins.right()
        width = min(beside, most)  # both ways: a plot likes to be as wide as it just is
        self._numbers.setMinimumWidth(0 if stacked else width)
        self._numbers.setMaximumWidth(UNLIMITED if stacked else width)
        self.width_given.emit(all_of_it if stacked else width)
        least_numbers = self._numbers_below() if stacked else 0
        self._numbers.setMinimumHeight(least_numbers)
        self._numbers.setMaximumHeight(
            max(px(MOST_NUMBERS), least_numbers) if stacked else UNLIMITED
        )
        left = self._room() - least_numbers - self._parts.spacing()
        picture = min(max(left, px(LEAST_PICTURE)), px(GOOD_PICTURE))  # rather than more rows
        self._picture.setMinimumHeight(picture if stacked else 0)

    def _needs_tabs(self) -> bool:
        """Whether there is room for one of the numbers at a time only."""
        least, _, beside = self._widths_beside()
        return beside < least or self._theme.for_projector or self._least_height() > self._room()

    def _widths_beside(self) -> tuple[int, int, int]:
        """Of the numbers beside the picture: the least width, the most, and what there is."""
        px = self._theme.px
        least, most = map(px, NUMBERS)
        settings = 0 if self._theme.for_projector else px(SETTINGS_WIDTH)
        room = self.contentsRect().width() - 4 * self._parts.spacing()
        if self._shows_code:  # whose lines must be seen to their ends
            picture = min(px(PICTURE_BESIDE_CODE), room // 2)
            return self._code.minimumSizeHint().width(), px(MOST_CODE), room - picture
        page = self.width() + settings
        beside = room - page / 2  # is the picture's, at least
        if self._theme.for_projector:  # and more, where the numbers still have what they need
            needed = max(least, self._tabs.tabBar().sizeHint().width())
            beside = max(room - PROJECTED * page, min(needed, beside))
        return least, most, int(beside)

    def _least_height(self) -> int:
        """What the numbers need below each other, those that share a place the highest of them."""
        if self._shows_code:  # nothing else stands in the column then
            return self._code.minimumSizeHint().height()
        shown = [each for each in self._by_title.values() if each not in self._hidden]
        heights = [max(each.minimumSizeHint().height(), each.minimumHeight()) for each in shown]
        n_alone = len(heights) - self._sharing - 1
        if self._sharing and n_alone >= 0:
            tab_bar = self._tabs.tabBar().sizeHint().height()
            heights[n_alone:] = [max(heights[n_alone:]) + tab_bar]
        gaps = self._column.spacing() * max(len(heights) - 1, 0)
        return sum(heights) + gaps

    def _numbers_below(self) -> int:
        """The least height of the numbers below the picture.

        It is that of fewer rows at once only where that keeps the page from scrolling.
        """
        shown = [each for each in self._by_title.values() if each not in self._hidden]
        for each in shown:
            if not each.isVisible():  # it has the least size of the zoom at which it was seen last
                settle(each)
        tab_bar = self._tabs.tabBar().sizeHint().height()
        fewer = [each.minimumHeight() or each.minimumSizeHint().height() for each in shown]
        least = max(fewer, default=0) + tab_bar
        picture = self._theme.px(LEAST_PICTURE) + self._parts.spacing()
        if least + picture <= self._room():
            return least
        return max((each.minimumSizeHint().height() for each in shown), default=0) + tab_bar

    def _room(self) -> int:
        """Height beside the picture, as far as it is in sight."""
        seen, margins = self.parentWidget() or self, self._rows.contentsMargins()
        taken = self._readouts.height() + self._rows.spacing()
        return seen.height() - margins.top() - margins.bottom() - taken

    def _show_numbers(self, in_tabs: bool) -> None:
        if in_tabs != self._all_in_tabs:
            self._all_in_tabs = in_tabs
            focused = self.window().focusWidget()
            self._fill()
            if focused is not None and focused.isVisible() and self.isAncestorOf(focused):
                focused.setFocus()  # it was hidden on its way

    def _fill(self) -> None:
        """Put each of the numbers into the column, or into its tab."""
        titles = list(self._by_title)
        first_in_tab = len(titles)
        if self._all_in_tabs:
            first_in_tab = 0
        elif self._sharing:
            first_in_tab -= self._sharing + 1
        self._tabs.clear()
        for title in titles[:first_in_tab]:
            self._column.addWidget(self._by_title[title])
        self._fill_tabs(titles[first_in_tab:])
        count = self._column.count()
        for row in range(count):
            self._column.setStretch(row, int(row >= count - self._growing))
        self.hide_numbers(self._not_wanted)
        self.numbers_arranged.emit()

    def _fill_tabs(self, titles: Sequence[str]) -> None:
        """Show these in tabs, at the foot of the column; no tabs for none."""
        for title in titles:
            tip = self.tr("One at a time, since there is no room for all of them.")
            explain_tab(self._tabs, self._tabs.addTab(self._by_title[title], title), tip)
        self._column.removeWidget(self._tabs)
        if titles:
            self._column.addWidget(self._tabs)


class _Rows(QVBoxLayout):
    """Rows of a center, which takes up its room first: after them all would be laid out again."""

    def __init__(self, center: Center) -> None:
        super().__init__(center)
        self._center = center

    def setGeometry(self, room: QRect) -> None:
        self._center.arrange()
        super().setGeometry(room)
