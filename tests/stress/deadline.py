"""Until when a part goes on."""

from __future__ import annotations

import time


class Deadline:
    """A moment some minutes from now."""

    def __init__(self, minutes: float) -> None:
        self._end = time.monotonic() + 60 * minutes

    @property
    def expired(self) -> bool:
        """Whether it has passed."""
        return time.monotonic() >= self._end
