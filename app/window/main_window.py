"""The window: pages under one transport bar, opening and closing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.commands import all_commands
from app.lab import Lab
from app.languages import LANGUAGES
from app.page import Page
from app.pages import PageEntry
from app.state.window import MODES, WindowState
from app.translation import current_language, translated
from app.widgets.accessibility import AccessibilityUpdates
from app.widgets.explaining import explain_widget
from app.widgets.focus_ring import FocusRing
from app.widgets.navigation import Navigation
from app.widgets.scaled_layout import scale_layouts
from app.window.actions import Actions
from app.window.asking import Asking
from app.window.controls import Controls
from app.window.error_dialog import ErrorDialog
from app.window.exports import Exports
from app.window.focus_place import FocusPlace
from app.window.guide import Guide
from app.window.help import Help
from app.window.lesson_keys import LessonKeys
from app.window.lesson_maker import LessonMaker
from app.window.lessons import Lessons
from app.window.opening import Opening
from app.window.page_stack import PageStack
from app.window.run_announcer import RunAnnouncer
from app.window.run_files import RunFiles
from app.window.screen_room import resize_on_screen
from app.window.status_bar import StatusBar
from app.window.transport import Transport
from nncore import ConfigError, DivergedError

DEFAULT_SIZE = 1366, 768
NARROW = 900  # pixels at the first scale: below, icons stand for words around the page


class MainWindow(QMainWindow):
    """Shows one page at a time, made when it is first shown, and has it played.

    What must outlive it stands in the lab: the window can be closed and built again.
    """

    closed = Signal()

    def __init__(self, lab: Lab, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Descent Lab"))
        self.lab = lab
        self.session = lab.session
        self.is_closed = False
        self.has_successor = False  # which goes on with all that is not saved
        self._entries = tuple(entries)
        self._stack = PageStack(lab, self._entries)
        # Where the focus was before the projector, and where Qt moved it to.
        self._focus_moved: tuple[FocusPlace | None, FocusPlace | None] | None = None
        self.errors = ErrorDialog(self)
        self.run_files = RunFiles(self, lab.session, lambda: self.page.picked_run())
        self.commands = all_commands([entry.title for entry in entries])
        self.command_actions = Actions(self, self.commands)
        self.transport = Transport(lab.theme, self.command_actions)
        self.addToolBar(self.transport)
        controls = Controls(self.page_of, self.transport)
        self.lessons = Lessons(self, lab, self._entries, controls)
        self.focus_ring = FocusRing(self, lab.theme)
        get_action = self.command_actions.__getitem__
        LessonKeys(self, self.lessons, self.focus_ring, lab.theme, get_action)
        self.opening = Opening(self, self.session, self.lessons, self.run_files)
        self.lesson_maker = LessonMaker(self, lab, self.lessons, self._entries, lambda: self.page)
        self.asking = Asking(self, lab)
        self.help = Help(self, self.commands, lambda: self.page, self._title)
        self._lay_out()
        self._status_bar = StatusBar(self.session, lab.theme)
        self.setStatusBar(self._status_bar)
        self._guide = Guide(lab, self._stack, self.transport, self._status_bar.hint_bar, self)
        self.command_actions.fill_menus()
        self._connect()
        self.accessibility_updates = AccessibilityUpdates(self)
        RunAnnouncer(self, self.session)
        self.restyle()

    # What is on it

    def _lay_out(self) -> None:
        self.navigation = Navigation(self.lab.theme)
        self.navigation.setAccessibleName(self.tr("Pages"))
        explain_widget(
            self.navigation,
            self.tr("The pages, in the order of the chapter."),
            self.tr("A run goes on while another page is shown."),
        )
        titles = ((entry.icon_name, translated(entry.title)) for entry in self._entries)
        self.navigation.add_pages(titles)
        self.navigation.currentRowChanged.connect(self._on_row_changed)
        self.exports = Exports(
            self,
            self.lab,
            self._stack,
            lambda: self.page,
            self._title,
            self.command_actions.__getitem__,
        )
        central = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        self.lessons.bar_made.connect(column.addWidget)
        self.asking.bar_made.connect(column.addWidget)
        self.exports.bar_made.connect(column.addWidget)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        lab, session = self.lab, self.session
        lab.error_raised.connect(self.errors.show_error)
        lab.theme.changed.connect(self.restyle)
        lab.window.changed.connect(self._on_state_changed)
        session.dataset_failed.connect(self.errors.show_error)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.run_failed.connect(self._on_run_failed)
        self.lessons.page_wanted.connect(self.show_page)
        self.lessons.changed.connect(self._on_lesson_changed)
        self.lesson_maker.shown_changed.connect(
            self.command_actions["actionSceneEditor"].setChecked
        )
        self.asking.changed.connect(self._on_asking_changed)

    # Pages

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._stack.page

    def _title(self) -> str:
        """Title of the page that is shown."""
        return self.navigation.currentItem().text()

    @property
    def run_action(self) -> QAction:
        """What Run and Pause are pressed by."""
        return self.transport.action_run

    def page_of(self, key: str) -> Page:
        """The page of this key, made where it was not shown yet."""
        return self._stack.page_of(key)

    @property
    def made_pages(self) -> tuple[Page, ...]:
        """The pages that were shown so far."""
        return self._stack.made

    def show_page(self, key: str) -> None:
        """Open the page of this key, if there is one."""
        keys = [entry.key for entry in self._entries]
        if key in keys:
            self.show_row(keys.index(key))

    @Slot(int)
    def show_row(self, row: int) -> None:
        """Open the page in this place of the navigation."""
        self.page_of(self._entries[row].key)  # here, since what a slot raises reaches no caller
        self.navigation.setCurrentRow(row)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row < 0:
            return
        page = self.page_of(self._entries[row].key)
        self.lab.window.update(page=page.key)
        moves = self._focus_is_in(self._stack.currentWidget())
        self._stack.setCurrentWidget(page)
        if moves:  # else Qt moves it to what comes first, which takes Space and arrows for itself
            page.setFocus()
        self.transport.set_page(page)
        self.lessons.show_page(page)
        self.asking.show_page(page)
        self._guide.show_hint()

    def _focus_is_in(self, page: QWidget | None) -> bool:
        """Whether the focus is on a page, or nowhere, as at the start."""
        focused = self.focusWidget()
        return (
            focused is None or focused is page or (page is not None and page.isAncestorOf(focused))
        )

    # Lessons

    @Slot()
    def _on_lesson_changed(self) -> None:
        self.asking.be_silent(self.lessons.is_under_way)

    @Slot()
    def _on_asking_changed(self) -> None:
        """Let Run wait for an answer, and offer a question where the page has one."""
        in_lesson = self.lessons.is_under_way
        holds = self.lessons.player.holds if in_lesson else self.asking.holds
        self.transport.hold(holds)
        for page in self.made_pages:
            held = holds and page is self.page
            if held != page.held:
                page.hold(held)
        predict = self.command_actions["actionPredict"]
        predict.setVisible(self.page.has_questions and not in_lesson)
        predict.setChecked(bool(self.asking.key))
        self._guide.show_headline()

    @Slot()
    def save_view(self) -> None:
        """Write what the page shows to a file that opens the lab just so."""
        self.lessons.save_view(self.page, self._title())

    @Slot(int)
    def turn_tab(self, by: int) -> None:
        """Bring another tab of the page to the front, the first after the last."""
        tabs = next((each for each in self.page.findChildren(QTabWidget) if each.isVisible()), None)
        if tabs is not None:
            tabs.setCurrentIndex((tabs.currentIndex() + by) % tabs.count())

    # Data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.opening.consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.opening.take(event)

    @Slot()
    def _on_dataset_changed(self) -> None:
        """Remember the data set for the next start."""
        path = self.session.data_path
        self.lab.window.update(data=str(path) if path else "")

    @Slot(object)
    def _on_run_failed(self, error: Exception) -> None:
        said_on_the_page = DivergedError, ConfigError  # by a banner, and at the field
        if not isinstance(error, said_on_the_page):
            self.errors.show_error(error)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the figure that was pointed at."""
        event.setAccepted(self.exports.offer(event.pos(), event.globalPos()))

    # Looks

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Make everything larger or smaller; 0 goes back to the usual size."""
        self.lab.window.update(scale=self.lab.theme.scale_after(steps))

    @Slot(str)
    def set_theme(self, mode: str) -> None:
        """Use "light" or "dark" colors, or those of the "system"."""
        self.lab.window.update(theme=mode)
        self._show_state(self.lab.window.value)  # the action was clicked, and may be on already

    @Slot()
    def toggle_hints(self) -> None:
        """Hint at what goes wrong, or be silent about it."""
        self.lab.window.update(hints=not self.lab.window.value.hints)
        self._guide.show_hint()

    @Slot()
    def focus_hint(self) -> None:
        """Lead the keyboard to the page's hint, where there is one."""
        if self._status_bar.hint_bar.isVisible():
            self._status_bar.hint_bar.take_focus()
            self.focus_ring.show_at(QApplication.focusWidget())

    @Slot(str)
    def set_language(self, code: str) -> None:
        """Speak another language; the window is then built again in it."""
        self.lab.window.update(language=code)
        self._show_state(self.lab.window.value)

    @Slot(object, object)
    def _on_state_changed(self, now: WindowState, _: WindowState) -> None:
        self._show_state(now)

    def _show_state(self, state: WindowState) -> None:
        for mode in MODES:
            self.command_actions[f"actionTheme_{mode}"].setChecked(mode == state.theme)
        self.command_actions["actionHints"].setChecked(state.hints)
        self.command_actions["actionProjector"].setChecked(state.for_projector)
        for code in LANGUAGES:
            spoken = code == current_language()
            self.command_actions[f"actionLanguage_{code}"].setChecked(spoken)

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        self.navigation.restyle()
        self._fit_width()
        scale_layouts(self, self.lab.theme.scale)
        self._show_secondary(not self.lab.theme.for_projector)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lab.theme.fit(self.width(), self.height())
        self._fit_width()

    def _fit_width(self) -> None:
        """Leave the room of a narrow window to the page and its headline."""
        compact = self.width() < self.lab.theme.px(NARROW)
        self.navigation.set_compact(compact)
        self.transport.set_compact(compact)

    def _show_secondary(self, shown: bool) -> None:
        """Show or hide what a class need not see."""
        for widget in (self.menuBar(), self.navigation, self._status_bar):
            widget.setVisible(shown)

    @Slot()
    def toggle_projector(self) -> None:
        """Make it large and leave the picture alone, or bring back all as it was."""
        before, moved_from = FocusPlace.of(self), self._focus_moved
        self.lab.window.update(for_projector=not self.lab.window.value.for_projector)
        after = FocusPlace.of(self)
        self._focus_moved = (before, after) if self.lab.window.value.for_projector else None
        if moved_from is not None and before == moved_from[1] and moved_from[0] is not None:
            moved_from[0].focus(self)  # what had it was hidden, and nothing else was chosen since
        self._guide.show_headline()  # which has the hint on a projector

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Full screen also comes and goes by the desktop, and with the last time's geometry."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.command_actions["actionFullScreen"].setChecked(self.isFullScreen())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt asks this for Tab and Shift+Tab."""
        return self.focus_ring.tab(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys, which arrive here only where the focused widget has no use for them."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.toggle_full_screen()
        elif not self.command_actions.press(event):
            super().keyPressEvent(event)

    # The state that is stored, and closing

    def take_size(self, width: int, height: int) -> None:
        """Have this size, as far as the screen has room, before it is shown.

        What is in the window is fitted at once: shown, it would hold the window open.
        """
        resize_on_screen(self, width, height)
        self.lab.theme.fit(self.width(), self.height())

    def restore(self) -> None:
        """Stand where the last window stood, and open its page; raises what the page raises."""
        state = self.lab.window.value
        self.take_size(*(round(each * state.scale) for each in DEFAULT_SIZE))
        self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode()))
        self.lab.theme.fit(self.width(), self.height())
        self._show_state(state)
        keys = [entry.key for entry in self._entries]
        self.show_row(keys.index(state.page if state.page in keys else WindowState().page))
        if self.lessons.is_under_way:
            self.lessons.show_step()
            self._on_lesson_changed()
        self.lesson_maker.restore()
        if not state.welcomed:
            self._welcome()

    def _welcome(self) -> None:
        from app.window.welcome import Welcome

        welcome = Welcome(self.lab.theme, self)
        welcome.see_wanted.connect(self._on_see_wanted)
        welcome.beginning_wanted.connect(self.lessons.choose)
        self.navigation.currentRowChanged.connect(welcome.leave)
        self.session.status_changed.connect(welcome.note_status)
        welcome.closed.connect(self._on_welcomed)

    @Slot()
    def _on_welcomed(self) -> None:
        self.lab.window.update(welcomed=True)
        focused = self.focusWidget()
        if focused is None or not focused.isVisible():  # what had it is gone
            self.page.setFocus()

    @Slot()
    def _on_see_wanted(self) -> None:
        """Open the page on which the network learns, and let it."""
        self.show_page(WindowState().page)
        self.session.start()

    def _asks_to_save(self) -> bool:
        """Whether something unsaved is asked about, one thing after the other."""
        return self.lesson_maker.holds_back() or self.lessons.holds_back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store where the window stands and end what its pages asked for."""
        if not self.has_successor and self._asks_to_save():
            event.ignore()
            return
        self.lessons.end()
        self.lesson_maker.end()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.lab.window.update(geometry=geometry)
        for page in self.made_pages:
            page.end()
        self.run_files.end()
        self.exports.end()
        self.asking.end()
        self.accessibility_updates.stop()
        super().closeEvent(event)
        self.is_closed = True
        self.closed.emit()
