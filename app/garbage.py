"""Garbage collection on the GUI thread only.

Python collects on whichever thread happens to allocate. Qt does not survive that for widgets
and graphics items: it ended in crashes.
"""

import gc

from pyqtgraph.util.garbage_collector import GarbageCollector

GARBAGE_SECONDS = 1.0


class GarbageGuard:
    """Collects on this thread, from now until `release`."""

    def __init__(self) -> None:
        self._collector = GarbageCollector(interval=GARBAGE_SECONDS)

    def release(self) -> None:
        """Let Python collect as usual."""
        self._collector.timer.stop()
        gc.enable()


def settle() -> None:
    """Leave what is there now out of further collections, which would take 0.1 s each."""
    gc.collect()
    gc.freeze()
