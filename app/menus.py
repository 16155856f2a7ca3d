"""The menus: every command of the window, with its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.page import Context
from app.window_texts import show_about, show_keys

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Menus(QObject):
    """Fills the menu bar of a window; sizes and colors are changed here and remembered.

    Attributes
    ----------
    full_screen : QAction
        Checked while the window fills the screen.
    """

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.full_screen = QAction(self.tr("Full screen"), window)
        self._themes = self._group(self._on_theme)
        self._themes.setExclusive(True)
        self._fill_file(self._menu(self.tr("&File")))
        transport = window.transport
        self._menu(self.tr("&Run")).addActions(
            [
                transport.action_run,
                transport.action_step,
                transport.action_step_back,
                transport.action_reset,
            ]
        )
        self._fill_view(self._menu(self.tr("&View")))
        self._fill_help(self._menu(self.tr("&Help")))

    def show_theme(self, mode: str) -> None:
        """Mark the colors in use."""
        for action in self._themes.actions():
            action.setChecked(action.data() == mode)

    def _fill_file(self, file: QMenu) -> None:
        window = self._window
        self._add(file, "actionOpenData", self.tr("Open data…"), window.open_data, "Ctrl+O")
        self._add(file, "actionBuiltInData", self.tr("Use the built-in MNIST"), window.use_mnist)
        file.addSeparator()
        self._add(file, "actionQuit", self.tr("Quit"), window.close, "Ctrl+Q")

    def _fill_view(self, view: QMenu) -> None:
        pages = self._group(self._on_page)
        for row, page in enumerate(self._window.pages):
            name, shortcut = f"actionPage{row + 1}", f"Ctrl+{row + 1}"
            pages.addAction(self._add(view, name, page.title(), shortcut=shortcut, data=row))
        view.addSeparator()
        self._add_zooms(view)
        view.addSeparator()
        self._add_themes(view)
        view.addSeparator()
        self.full_screen.setObjectName("actionFullScreen")
        self.full_screen.setShortcut(QKeySequence("F11"))
        self.full_screen.setCheckable(True)
        view.addAction(self.full_screen)
        view.addSeparator()
        restore = self.tr("Restore defaults")
        self._add(view, "actionRestoreDefaults", restore, self._window.restore_defaults)

    def _add_zooms(self, view: QMenu) -> None:
        zooms = self._group(self._on_zoom)
        larger = self._add(view, "actionZoomIn", self.tr("Larger"), data=1)
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        smaller = self._add(view, "actionZoomOut", self.tr("Smaller"), None, "Ctrl+-", -1)
        usual = self._add(view, "actionZoomReset", self.tr("Usual size"), None, "Ctrl+0", 0)
        for action in (larger, smaller, usual):
            zooms.addAction(action)

    def _add_themes(self, view: QMenu) -> None:
        for mode, text in (
            ("system", self.tr("Colors of the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = self._add(view, f"actionTheme_{mode}", text, data=mode)
            action.setCheckable(True)
            self._themes.addAction(action)
        self.show_theme(self._context.theme.mode)

    def _fill_help(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, "actionHelp", self.tr("About this page"), window.show_help, "F1")
        self._add(menu, "actionKeys", self.tr("Keys"), self._on_keys)
        self._add(menu, "actionAbout", self.tr("About Descent Lab"), self._on_about)

    # How they are made

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _group(self, slot: Callable[[QAction], None]) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusive(False)
        group.triggered.connect(slot)
        return group

    def _add(
        self,
        menu: QMenu,
        name: str,
        text: str,
        slot: Callable[[], object] | None = None,
        shortcut: str = "",
        data: object = None,
    ) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.setData(data)
        if slot is not None:
            action.triggered.connect(slot)
        menu.addAction(action)
        return action

    # What they do

    @Slot(QAction)
    def _on_page(self, action: QAction) -> None:
        self._window.navigation.setCurrentRow(action.data())

    @Slot(QAction)
    def _on_zoom(self, action: QAction) -> None:
        self._context.theme.zoom(action.data())
        self._context.settings.set("scale", self._context.theme.scale)

    @Slot(QAction)
    def _on_theme(self, action: QAction) -> None:
        self._context.theme.set_mode(action.data())
        self._context.settings.set("theme", self._context.theme.mode)

    @Slot()
    def _on_keys(self) -> None:
        show_keys(self._window)

    @Slot()
    def _on_about(self) -> None:
        show_about(self._window)
