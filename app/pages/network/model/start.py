"""Start of a run: its untrained network, also where no snapshot of it was kept."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from nncore import Moment, Run, Snapshot, Trainer

_made: WeakKeyDictionary[Run, Snapshot] = WeakKeyDictionary()


def start_of(moment: Moment) -> Snapshot:
    """Snapshot of a run before its first step.

    Runs of the queue, and old ones on the shelf, have their last snapshot only: their start is
    made again from their settings, once for each run.
    """
    run = moment.run
    for snapshot in (*run.timeline.snapshots[:1], moment.snapshot):
        if snapshot.iteration == 0:
            return snapshot
    if run not in _made:
        _made[run] = Trainer(run.config, moment.dataset).snapshot()
    return _made[run]
