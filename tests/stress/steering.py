"""What a hand does with the window as a whole: pages, transport, looks, data, rebuilding."""

from __future__ import annotations

from app.application import rebuild_window
from app.pages import PAGES
from app.player import FASTEST, SLOWEST
from app.window.state import MODES
from PySide6.QtCore import QTemporaryDir
from PySide6.QtWidgets import QTabBar

from tests.nncore.idx_folders import FILES, write_set
from tests.stress.hand import Hand

TRANSPORT = "actionRun", "actionStep", "actionStepBack", "actionReset"
