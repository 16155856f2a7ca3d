"""The window: pages under one transport bar, opening and closing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from app.error_dialog import ErrorDialog
from app.menus import Menus
from app.page import Context, Page
from app.status_bar import StatusBar
from app.transport import Transport
from app.widgets.navigation import Navigation
from app.widgets.scaled_layout import scale_layouts
from app.window_texts import show_text
from nncore import ConfigError, DivergedError

DEFAULT_SIZE = 1280, 720
FIRST_PAGE = "training"


class MainWindow(QMainWindow):
    """Shows one page at a time and gives its player to the transport bar."""

    closed = Signal()

    def __init__(self, context: Context, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Descent Lab"))
        self._context = context
        self.session = context.session
        self.is_closed = False
        self.pages = tuple(pages)
        self.errors = ErrorDialog(self)
        self.transport = Transport(context.theme, self)
        self.addToolBar(self.transport)
        self._lay_out()
        self._status_bar = StatusBar(self.session, context.theme)
        self.setStatusBar(self._status_bar)
        self._menus = Menus(self, context)
        self._menus.full_screen.toggled.connect(self._on_full_screen)
        self._connect_session()
        context.theme.changed.connect(self.restyle)
        self.restyle()
        self._restore()

    # What is on it

    def _lay_out(self) -> None:
        self.navigation = Navigation(self._context.theme)
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.stack = QStackedWidget()
        for page in self.pages:
            self.navigation.addItem(page.title())
            self.stack.addWidget(page)
        self.navigation.currentRowChanged.connect(self._on_page_chosen)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(central)

    # Pages

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    def show_page(self, key: str) -> None:
        """Open the page of this key, if there is one."""
        for row, page in enumerate(self.pages):
            if page.key == key:
                self.navigation.setCurrentRow(row)

    @Slot(int)
    def _on_page_chosen(self, row: int) -> None:
        if 0 <= row < len(self.pages):
            self.stack.setCurrentIndex(row)
            self.transport.set_player(self.page.player)
            self._status_bar.show_hint(self.page.hint())
            self._context.settings.set("page", self.page.key)

    # Data

    def _connect_session(self) -> None:
        self.session.dataset_failed.connect(self.errors.show_error)
        self.session.problem.connect(self.errors.show_error)
        self.session.run_failed.connect(self._on_run_failed)

    @Slot()
    def open_data(self) -> None:
        """Ask for a folder of IDX files and load it."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Open the folder of a data set in MNIST's form")
        )
        if folder:
            self.session.load(Path(folder))

    @Slot()
    def use_mnist(self) -> None:
        """Go back to the data that ship with the lab."""
        self.session.load()

    @Slot(object)
    def _on_run_failed(self, error: Exception) -> None:
        said_on_the_page = DivergedError, ConfigError  # by a banner, and at the field
        if not isinstance(error, said_on_the_page):
            self.errors.show_error(error)

    # Looks

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        self.navigation.restyle()
        scale_layouts(self, self._context.theme.scale)

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        if full != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Full screen also comes and goes by the desktop, and with the last time's geometry."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._menus.full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves full screen; ? explains the page."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self._menus.full_screen.setChecked(False)
        elif event.key() == Qt.Key.Key_Question:
            self.show_help()
        else:
            super().keyPressEvent(event)

    @Slot()
    def show_help(self) -> None:
        """Say what the page shows."""
        show_text(self, self.page.title(), self.page.help_text())

    # Settings and closing

    def _restore(self) -> None:
        self.resize(*DEFAULT_SIZE)
        geometry = self._context.settings.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        page = self._context.settings.get("page", FIRST_PAGE)
        self.navigation.setCurrentRow(0)
        self.show_page(page)

    @Slot()
    def restore_defaults(self) -> None:
        """Go back to the values of the first start, and forget the stored ones."""
        self._context.settings.clear()
        self._context.theme.set_mode("system")
        self._context.theme.zoom(0)
        self._menus.show_theme("system")
        self.session.restore_defaults()
        for page in self.pages:
            page.restore_defaults()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store where the window stands and end everything that works for it."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._context.settings.set("geometry", geometry)
        self.errors.release()
        self.session.close()
        super().closeEvent(event)
        self.is_closed = True
        self.closed.emit()
