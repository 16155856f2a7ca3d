"""Room for one job at a time, of a view that always wants the newest answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.session.jobs import Job, Work
from app.session.scope import Scope


class JobSlot:
    """Starts jobs of a scope, each in place of the one before, which is cancelled."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._job: Job | None = None

    def start(
        self,
        work: Work,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[float], object] | None = None,
    ) -> None:
        """Start a job; see `Scope.start`."""
        self.cancel()
        self._job = self._scope.start(work, done, progressed, failed)

    def cancel(self) -> None:
        """Give up the job under way, if there is one: nothing comes of it any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
