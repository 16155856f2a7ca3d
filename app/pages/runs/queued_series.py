"""Series of queued runs as the shelf has them: a lab that was restarted finds them there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from app.pages.runs.model.sweep import COMPARED, SweepSubject
from app.pages.runs.states.queue import SUBJECTS, SWEPT
from app.session.queue import QueuedRun, QueuedStatus, Series
from app.session.shelved_run import ShelvedRun


class QueuedSeries:
    """Groups runs of the shelf; a series is the same object as long as its runs are the same."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[list[ShelvedRun], Series]] = {}

    def group(self, runs: Iterable[ShelvedRun], known: Collection[str]) -> list[Series]:
        """Series of which there are runs, in their order; those whose keys are known left out."""
        gathered: dict[str, list[ShelvedRun]] = defaultdict(list)
        for run in runs:
            if _is_placed(run) and run.label.queued.series not in known:
                gathered[run.label.queued.series].append(run)
        before, self._known = self._known, {}
        for key in sorted(gathered):
            found = sorted(gathered[key], key=lambda run: run.label.queued.place)
            was = before.get(key)
            series = was[1] if was and was[0] == found else _series(key, found)
            self._known[key] = found, series
        return [series for _, series in self._known.values()]


def _is_placed(run: ShelvedRun) -> bool:
    """Whether a run is of a series that this version of the lab can show."""
    place = run.label.queued
    field = COMPARED.get(place.kind)
    fits = place.field == field if field else place.field in SWEPT
    return bool(place.series) and place.kind in SUBJECTS and fits


def _series(key: str, runs: list[ShelvedRun]) -> Series:
    place, base = runs[0].label.queued, runs[0].record.config
    subject = SweepSubject(place.kind, place.field, base)
    return Series(subject, None, tuple(map(_queued, runs)), key)


def _queued(run: ShelvedRun) -> QueuedRun:
    diverged = run.label.queued.diverged
    status = QueuedStatus.DIVERGED if diverged else QueuedStatus.FINISHED
    return QueuedRun(run.record.config, run.label.name, status, 1.0, run.record, run.key)
