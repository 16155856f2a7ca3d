"""The composition root: here everything is made and wired, and nowhere else."""

from __future__ import annotations

import argparse
import ctypes.util
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import app.plain_imports  # noqa: F401  # before all other imports of the lab
from app import garbage, lifetime
from app.command_line import REFUSED, parse
from app.icons import icon
from app.lab import WINDOW, Lab
from app.pages import PAGES
from app.settings import FreshSettings, Settings, StoredSettings, runs_folder
from app.state.fields import from_plain
from app.state.window import WindowState, remembered_data
from app.termination import Termination
from app.theme import scale_of_screen
from app.translation import Language
from app.widgets.accessible_interfaces import tell_in_own_ways
from app.window.focus_place import FocusPlace
from app.window.main_window import MainWindow
from nncore import NncoreError

OF_A_START = "lang", "theme", "data", "fresh", "projector"  # a lab which lives cannot take them

_lab: Lab | None = None


def run(options: argparse.Namespace) -> int:
    """Show the window until it is closed, or what is recorded ends; return the exit status."""
    refusal = _unknown_page(options.page) or _start_qt(needs_display=not options.record)
    if refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    if options.record:
        return _record(options)
    return _show(_build(options))


def _show(window: MainWindow) -> int:
    window.lab.hooks.install()
    termination = Termination()
    try:
        window.show()
        garbage.settle()
        return _application().exec()
    finally:
        termination.release()


def _record(options: argparse.Namespace) -> int:
    """Play a scene and leave pictures of it."""
    from app.scenes.reading import find_scene
    from app.scenes.terminal_recording import TerminalRecording, prepare

    name, options.scene = options.scene, None  # it begins when there are data
    window: MainWindow | None = None
    try:
        prepare(name, options.record, {each.key: each.first_state for each in PAGES})
        window = _build(options)
        scene = window.lessons.read(find_scene(name))  # once more, with its controls
    except NncoreError as error:
        print(f"descent-lab: {error}", file=sys.stderr)
        if window is not None:
            window.close()
        return REFUSED
    recording = TerminalRecording(window, window.lessons.player, scene, options.record)
    recording.ended.connect(window.close, Qt.ConnectionType.QueuedConnection)
    recording.begin()
    return _show(window) or recording.conclude()


def build_window(argv: Sequence[str] = ()) -> MainWindow:
    """Return a main window ready to show, with the QApplication and the Lab behind it.

    1. the QApplication, if there is none yet
    2. the Lab, if none lives: settings, language, fonts, theme, and the session, which begins
       to load the data
    3. the window on it, with the page that it opens with

    Raises
    ------
    ValueError
        If there is no such page, or a lab lives already and the options are not only about
        page and size.
    RuntimeError
        If Qt cannot start.
    """
    options = parse(argv)
    refusal = _unknown_page(options.page) or _too_late(options) or _not_here(options)
    if refusal:
        raise ValueError(refusal)
    if QApplication.instance() is None:
        refusal = _start_qt()
        if refusal:
            raise RuntimeError(refusal)
    return _build(options)


def rebuild_window(window: MainWindow) -> MainWindow:
    """Build a window anew on its Lab, in its place.

    Training goes on meanwhile; a race or a draw of batches, which only its page plays, holds.
    The keyboard stays where it was.
    """
    lab, focus = window.lab, FocusPlace.of(window)
    successor = _open_window(lab)
    successor.setGeometry(window.geometry())
    successor.setWindowState(window.windowState())
    successor.setVisible(window.isVisible())
    if focus is not None:
        focus.focus(successor)
    window.has_successor = True
    window.close()
    lifetime.take_apart(window)
    return successor


@Slot()
def _rebuild_windows() -> None:
    """Show all windows in the language of now; not from within one, which it takes apart."""
    for window in lifetime.open_windows():
        rebuild_window(window)


def _build(options: argparse.Namespace) -> MainWindow:
    global _lab
    if _lab is None or _lab.ended:
        _lab = _make_lab(options)
    if options.page:
        _lab.window.update(page=options.page)
    window = _open_window(_lab)
    if options.size:
        window.take_size(*options.size)
    if options.scene:
        window.lessons.begin(options.scene)
    if options.file:
        window.opening.open(options.file)
    return window


def _make_lab(options: argparse.Namespace) -> Lab:
    app = _application()
    settings: Settings = FreshSettings() if options.fresh else StoredSettings()
    state = from_plain(WindowState(scale=scale_of_screen()), settings.get(WINDOW))
    if options.theme:
        state = replace(state, theme=options.theme)
    if options.fresh:  # a shared machine has no first start
        state = replace(state, welcomed=True)
    if options.projector:
        state = replace(state, for_projector=True)
    if options.lang:
        state = replace(state, language=options.lang)
    language = Language(app)
    language.use(state.language)
    lab = Lab(settings, state, language, None if options.fresh else runs_folder())
    lab.language_changed.connect(_rebuild_windows, Qt.ConnectionType.QueuedConnection)
    lab.theme.apply()
    tell_in_own_ways()
    app.setWindowIcon(icon("lab", lab.theme.colors.accent))
    lab.session.load(options.data or remembered_data(state), else_mnist=options.data is None)
    return lab


def _open_window(lab: Lab) -> MainWindow:
    """Make a window on `lab`; where that fails, nothing of it stays behind."""
    with ExitStack() as failed:  # its calls are made from the last to the first
        failed.callback(_on_closed, lab)
        window = MainWindow(lab, PAGES)
        lifetime.hold(window)
        window.closed.connect(lambda: _on_closed(lab))
        failed.callback(lifetime.take_apart, window)
        failed.callback(window.close)
        window.restore()
        failed.pop_all()
    return window


def _on_closed(lab: Lab) -> None:
    if not lifetime.open_windows():
        lab.end()


def _unknown_page(page: str | None) -> str | None:
    """One sentence about a page that there is not."""
    keys = [each.key for each in PAGES]
    if page is None or page in keys:
        return None
    return f"descent-lab: page must be one of {', '.join(keys)}, got {page}"


def _too_late(options: argparse.Namespace) -> str | None:
    """One sentence about options that only a start can take."""
    if _lab is None or _lab.ended:
        return None
    late = [f"--{name}" for name in OF_A_START if getattr(options, name)]
    if not late:
        return None
    return f"descent-lab: {late[0]} is for the start of the lab; close its window first"


def _not_here(options: argparse.Namespace) -> str | None:
    """One sentence about what only the whole program does, from its start to its end."""
    if not options.record:
        return None
    return "descent-lab: --record is for the command line; build the window without it"


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


# Starting Qt where there may be no display


def _start_qt(needs_display: bool = True) -> str | None:
    """Make the QApplication, or return one sentence that says why it cannot be."""
    asked_for = "QT_QPA_PLATFORM" in os.environ
    if sys.platform.startswith("linux") and not asked_for:
        # With a last resort that always works Qt does not abort where there is no display.
        wayland = "wayland;" if "WAYLAND_DISPLAY" in os.environ else ""
        os.environ["QT_QPA_PLATFORM"] = f"{wayland}xcb;offscreen"
    previous = qInstallMessageHandler(_only_unexpected)
    # Without it the second 3-D view of a process stays empty (pyqtgraph#3455).
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(["descent-lab"])
    qInstallMessageHandler(previous)
    app.setApplicationName("Descent Lab")
    app.setApplicationDisplayName("Descent Lab")
    if QGuiApplication.platformName() != "offscreen":
        return None
    if not needs_display:
        qInstallMessageHandler(_except_size_hints)
    elif not asked_for:
        app.shutdown()
        return _no_display()
    return None


def _only_unexpected(kind: QtMsgType, _: object, message: str) -> None:
    """Drop what Qt says about platforms that it tries in vain: one sentence says it better."""
    if kind is QtMsgType.QtFatalMsg:
        print(message, file=sys.stderr)


def _except_size_hints(_: QtMsgType, __: object, message: str) -> None:
    """Drop what Qt says of every window that is on no screen."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _no_display() -> str:
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not display:
        return (
            "Descent Lab needs a display and found none; start it from a desktop, "
            "or set DISPLAY to one that runs"
        )
    if ctypes.util.find_library("xcb-cursor") is None:
        return (
            "Descent Lab cannot open a window because the library libxcb-cursor0 is missing; "
            "on Debian or Ubuntu: sudo apt install libxcb-cursor0"
        )
    return (
        f"Descent Lab cannot reach the display {display}; start it from a desktop, "
        "or set DISPLAY to one that runs"
    )
