"""The composition root: here everything is made and wired, and nowhere else."""

from __future__ import annotations

import argparse
import ctypes.util
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from app import lifetime
from app.command_line import REFUSED, parse
from app.descent.page import DescentPage
from app.gradient.page import GradientPage
from app.icons import icon
from app.loss.page import LossPage
from app.main_window import MainWindow
from app.minibatch.page import MiniBatchPage
from app.page import Context, Page
from app.session.config_store import restored_config, store_config
from app.session.run_player import RunPlayer
from app.session.session import Session
from app.settings import FreshSettings, Settings, StoredSettings
from app.theme import Theme
from app.training.page import TrainingPage
from app.translation import LANGUAGES, install_translators
from nncore import limit_blas_threads

# In the order of the navigation.
PAGES: tuple[type[Page], ...] = (LossPage, MiniBatchPage, GradientPage, DescentPage, TrainingPage)
FONT_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")


def run(options: argparse.Namespace) -> int:
    """Show the window until it is closed; return the exit status."""
    problem = _unknown_page(options.page) or _start_qt()
    if problem:
        print(problem, file=sys.stderr)
        return REFUSED
    window = _build(options)
    window.show()
    lifetime.settle()
    window.errors.catch_everything()
    return _application().exec()


def build_window(argv: Sequence[str] = ()) -> MainWindow:
    """Return the main window ready to show, with the QApplication behind it.

    1. the QApplication, if there is none yet
    2. settings, language, fonts and theme
    3. the session, which begins to load the data
    4. the pages on the session, and the window around them
    """
    options = parse(argv)
    if QApplication.instance() is None:
        problem = _start_qt()
        if problem:
            raise RuntimeError(problem)
    return _build(options)


def _build(options: argparse.Namespace) -> MainWindow:
    app = _application()
    limit_blas_threads()
    settings: Settings = FreshSettings() if options.fresh else StoredSettings()
    language = options.lang or settings.get("language") or _system_language()
    translators = install_translators(app, language)
    theme = _theme(app, options, settings)
    session = Session(restored_config(settings))
    session.config_changed.connect(lambda config: store_config(settings, config))
    context = Context(session, RunPlayer(session, session), theme, settings, translators)
    window = MainWindow(context, [page(context) for page in PAGES])
    if options.page:
        window.show_page(options.page)
    if options.size:
        window.resize(*options.size)
    lifetime.hold(window)
    session.load(options.data)
    return window


def _unknown_page(page: str | None) -> str | None:
    """One sentence about a page that there is not."""
    keys = [each.key for each in PAGES]
    if page is None or page in keys:
        return None
    return f"descent-lab: page must be one of {', '.join(keys)}, got {page}"


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _theme(app: QApplication, options: argparse.Namespace, settings: Settings) -> Theme:
    families = set(QFontDatabase.families())
    family = next((name for name in FONT_FAMILIES if name in families), app.font().family())
    app.setFont(QFont(family))
    theme = Theme(options.theme or settings.get("theme", "system"), settings.get("scale", 1.0))
    theme.apply()
    app.setWindowIcon(icon("lab", theme.colors.accent))
    return theme


def _system_language() -> str:
    language = QLocale.system().name().partition("_")[0]
    return language if language in LANGUAGES else "en"


# Starting Qt where there may be no display


def _start_qt() -> str | None:
    """Make the QApplication, or return one sentence that says why it cannot be."""
    asked_for = "QT_QPA_PLATFORM" in os.environ
    if sys.platform.startswith("linux") and not asked_for:
        # With a last resort that always works Qt does not abort where there is no display.
        wayland = "wayland;" if "WAYLAND_DISPLAY" in os.environ else ""
        os.environ["QT_QPA_PLATFORM"] = f"{wayland}xcb;offscreen"
    previous = qInstallMessageHandler(_only_unexpected)
    app = QApplication(["descent-lab"])
    qInstallMessageHandler(previous)
    app.setApplicationName("Descent Lab")
    app.setApplicationDisplayName("Descent Lab")
    if QGuiApplication.platformName() == "offscreen" and not asked_for:
        app.shutdown()
        return _no_display()
    return None


def _only_unexpected(kind: QtMsgType, _: object, message: str) -> None:
    """Drop what Qt says about platforms that it tries in vain: one sentence says it better."""
    if kind is QtMsgType.QtFatalMsg:
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
