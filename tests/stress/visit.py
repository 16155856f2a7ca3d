"""A real start that ends by itself: every page is shown once, then the window is closed.

    python -m tests.stress.visit FOLDER [options of the lab]

FOLDER is where the settings are kept.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from app import application
from app.__main__ import main
from app.pages import PAGES
from app.window.main_window import MainWindow
from tests.benchmarks.watching import wait_ms
from tests.settings_folder import use_settings_in
from tests.stress.opening import LOADING_SECONDS
from tests.stress.waiting import wait_until

SHOWN_MS = 30


class VisitedWindow(MainWindow):
    """The window of the lab, which begins the visit with its first paint."""

    visited = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.visited:
            self.visited = True
            QTimer.singleShot(0, self._visit)

    def _visit(self) -> None:
        if not wait_until(lambda: self.session.run is not None, LOADING_SECONDS):
            print("MNIST was not loaded in time", file=sys.stderr)
        for entry in PAGES:
            self.show_page(entry.key)
            wait_ms(SHOWN_MS)
        self.close()


if __name__ == "__main__":
    use_settings_in(Path(sys.argv[1]))
    application.MainWindow = VisitedWindow  # type: ignore[misc]
    sys.exit(main(sys.argv[2:]))
