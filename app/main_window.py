"""The window: pages, transport bar, menus, status bar, and closing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from app.error_dialog import ErrorDialog
from app.page import Context, Page
from app.transport import Transport
from nncore import ConfigError, Dataset, DivergedError

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
        self.pages = tuple(pages)
        self.errors = ErrorDialog(self)
        self.transport = Transport(context.theme, self)
        self.addToolBar(self.transport)
        self._lay_out()
        self._fill_status_bar()
        self._fill_menus()
        self._connect_session()
        context.theme.changed.connect(self.restyle)
        self.restyle()
        self._restore()

    # What is on it

    def _lay_out(self) -> None:
        self.navigation = QListWidget()
        self.navigation.setObjectName("navigation")
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def _fill_status_bar(self) -> None:
        self._hint = QLabel()
        self._loading_bar = QProgressBar()
        self._loading_bar.setObjectName("loadingProgress")
        self._loading_bar.setTextVisible(False)
        self._loading_bar.setAccessibleName(self.tr("Loading the data"))
        self._data_label = QLabel()
        self._data_label.setTextFormat(Qt.TextFormat.PlainText)  # it quotes a folder's name
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._hint, 1)
        bar.addPermanentWidget(self._loading_bar)
        bar.addPermanentWidget(self._data_label)
        bar.setContentsMargins(0, 0, self._context.theme.px(8), 0)
        self._loading_bar.hide()

    def _fill_menus(self) -> None:
        transport = self.transport
        data = self._menu(self.tr("&File"))
        self._add(data, "actionOpenData", self.tr("Open data…"), self.open_data, "Ctrl+O")
        self._add(data, "actionBuiltInData", self.tr("Use the built-in MNIST"), self.use_mnist)
        data.addSeparator()
        self._add(data, "actionQuit", self.tr("Quit"), self.close, "Ctrl+Q")
        run = self._menu(self.tr("&Run"))
        run.addActions(
            [
                transport.action_run,
                transport.action_step,
                transport.action_step_back,
                transport.action_reset,
            ]
        )
        self._fill_view_menu(self._menu(self.tr("&View")))
        help_menu = self._menu(self.tr("&Help"))
        self._add(help_menu, "actionHelp", self.tr("About this page"), self.show_help, "F1")
        self._add(help_menu, "actionKeys", self.tr("Keys"), self.show_keys)
        self._add(help_menu, "actionAbout", self.tr("About Descent Lab"), self.show_about)

    def _fill_view_menu(self, view: QMenu) -> None:
        pages = self._group(self._on_page_action)
        for row, page in enumerate(self.pages):
            name, shortcut = f"actionPage{row + 1}", f"Ctrl+{row + 1}"
            pages.addAction(self._add(view, name, page.title(), shortcut=shortcut, data=row))
        view.addSeparator()
        zooms = self._group(self._on_zoom)
        larger = self._add(view, "actionZoomIn", self.tr("Larger"), data=1)
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        smaller = self._add(view, "actionZoomOut", self.tr("Smaller"), None, "Ctrl+-", -1)
        usual = self._add(view, "actionZoomReset", self.tr("Usual size"), None, "Ctrl+0", 0)
        for action in (larger, smaller, usual):
            zooms.addAction(action)
        view.addSeparator()
        self._fill_themes(view)
        view.addSeparator()
        full = self._add(view, "actionFullScreen", self.tr("Full screen"), shortcut="F11")
        full.setCheckable(True)
        full.toggled.connect(self._on_full_screen)
        self._full_screen = full
        view.addSeparator()
        restore = self.tr("Restore defaults")
        self._add(view, "actionRestoreDefaults", restore, self.restore_defaults)

    def _fill_themes(self, view: QMenu) -> None:
        themes = self._group(self._on_theme)
        themes.setExclusive(True)
        for mode, text in (
            ("system", self.tr("Colors of the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = self._add(view, f"actionTheme_{mode}", text, data=mode)
            action.setCheckable(True)
            action.setChecked(self._context.theme.mode == mode)
            themes.addAction(action)
        self._themes = themes

    def _menu(self, title: str) -> QMenu:
        menu = self.menuBar().addMenu(title)
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
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.setData(data)
        if slot is not None:
            action.triggered.connect(slot)
        menu.addAction(action)
        return action

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
            self._hint.setText(self.page.hint())
            self._context.settings.set("page", self.page.key)

    @Slot(QAction)
    def _on_page_action(self, action: QAction) -> None:
        self.navigation.setCurrentRow(action.data())

    # Data

    def _connect_session(self) -> None:
        self.session.loading.connect(self._on_loading)
        self.session.dataset_changed.connect(self._on_dataset_changed)
        self.session.dataset_failed.connect(self._on_dataset_failed)
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

    @Slot(float)
    def _on_loading(self, fraction: float) -> None:
        self._loading_bar.show()
        self._loading_bar.setValue(round(100 * fraction))
        self._data_label.setText(self.tr("Loading the data…"))

    @Slot(object)
    def _on_dataset_changed(self, dataset: Dataset) -> None:
        self._loading_bar.hide()
        self._data_label.setText(
            self.tr("{name}: {train} images to train on, {test} to test with").format(
                name=dataset.name,
                train=f"{len(dataset.x_train):,}",
                test=f"{len(dataset.x_test):,}",
            )
        )

    @Slot(object)
    def _on_dataset_failed(self, error: Exception) -> None:
        self._loading_bar.hide()
        if self.session.dataset is not None:
            self._on_dataset_changed(self.session.dataset)
        else:
            self._data_label.setText(self.tr("No data; choose File, Open data…"))
        self.errors.show_error(error)

    @Slot(object)
    def _on_run_failed(self, error: Exception) -> None:
        said_on_the_page = DivergedError, ConfigError  # by a banner, and at the field
        if not isinstance(error, said_on_the_page):
            self.errors.show_error(error)

    # Looks

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        theme = self._context.theme
        metrics = self.navigation.fontMetrics()
        widest = max(metrics.horizontalAdvance(page.title()) for page in self.pages)
        for row in range(self.navigation.count()):
            self.navigation.item(row).setSizeHint(QSize(0, theme.px(36)))
        self.navigation.setFixedWidth(widest + theme.px(40))
        self._loading_bar.setFixedWidth(theme.px(160))
        for layout in self.findChildren(QBoxLayout):
            self._scale_spacing(layout)

    def _scale_spacing(self, layout: QBoxLayout) -> None:
        """Scale a layout's spacing, whose size at the first scale it remembers."""
        usual = layout.property("usualSpacing")
        if usual is None:
            usual = layout.spacing() / self._context.theme.scale
            layout.setProperty("usualSpacing", usual)
        layout.setSpacing(self._context.theme.px(usual))

    @Slot(QAction)
    def _on_zoom(self, action: QAction) -> None:
        self._context.theme.zoom(action.data())
        self._context.settings.set("scale", self._context.theme.scale)

    @Slot(QAction)
    def _on_theme(self, action: QAction) -> None:
        self._context.theme.set_mode(action.data())
        self._context.settings.set("theme", self._context.theme.mode)

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        if full != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Full screen also comes and goes by the desktop, and with the last time's geometry."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves full screen; ? explains the page."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self._full_screen.setChecked(False)
        elif event.key() == Qt.Key.Key_Question:
            self.show_help()
        else:
            super().keyPressEvent(event)

    # Words

    @Slot()
    def show_help(self) -> None:
        """Say what the page shows."""
        self._show_text(self.page.title(), self.page.help_text())

    @Slot()
    def show_keys(self) -> None:
        """List the keys."""
        self._show_text(
            self.tr("Keys"),
            self.tr(
                "<table cellspacing='6'>"
                "<tr><td><b>F5</b> or Space</td><td>run and pause</td></tr>"
                "<tr><td><b>F10</b> or →</td><td>one step</td></tr>"
                "<tr><td><b>Shift+F10</b> or ←</td><td>one step back, where a page can</td></tr>"
                "<tr><td><b>Ctrl+R</b> or R</td><td>back to the beginning</td></tr>"
                "<tr><td><b>Ctrl+1</b>, 2, …</td><td>the pages</td></tr>"
                "<tr><td><b>Ctrl +</b>, <b>Ctrl −</b>, <b>Ctrl 0</b></td>"
                "<td>larger, smaller, usual size</td></tr>"
                "<tr><td><b>F11</b></td><td>full screen</td></tr>"
                "<tr><td><b>F1</b> or ?</td><td>what this page shows</td></tr>"
                "</table>"
            ),
        )

    @Slot()
    def show_about(self) -> None:
        """Say what this program is."""
        self._show_text(
            self.tr("About Descent Lab"),
            self.tr(
                "<h3>Descent Lab</h3>"
                "<p>How a neural network learns, live: losses, mini-batches, gradients and "
                "descent, on the real MNIST.</p>"
                "<p>MIT licence. MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. "
                "Burges, CC BY-SA 3.0.</p>"
            ),
        )

    def _show_text(self, title: str, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.open()

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
        for action in self._themes.actions():
            action.setChecked(action.data() == "system")
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
        self.closed.emit()
