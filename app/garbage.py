"""Garbage collection on the GUI thread only.

Python collects on whichever thread happens to allocate. Qt does not survive that for widgets
and graphics items: it ended in crashes.
"""

import gc

from pyqtgraph.util.garbage_collector import GarbageCollector

GARBAGE_SECONDS = 1.0


class GarbageGuard:
    """Collects on the thread that made it, from now until it is released, as all others are."""

    _guards = 0
    _was_enabled = False  # before the first of them

    def __init__(self) -> None:
        if not GarbageGuard._guards:
            GarbageGuard._was_enabled = gc.isenabled()
        GarbageGuard._guards += 1
        self._collector = GarbageCollector(interval=GARBAGE_SECONDS)

    def release(self) -> None:
        """Let Python collect as before, once nobody needs it otherwise; call it once."""
        self._collector.timer.stop()
        GarbageGuard._guards -= 1
        if not GarbageGuard._guards and GarbageGuard._was_enabled:
            gc.enable()


def settle() -> None:
    """Leave what is there now out of further collections, which would take 0.1 s each."""
    gc.collect()
    gc.freeze()
