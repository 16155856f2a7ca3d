"""Short runs of small networks, whose moments are looked into."""

from __future__ import annotations

from nncore import Dataset, Moment, Run, Trainer, TrainingConfig


def moments_of(config: TrainingConfig, dataset: Dataset) -> list[Moment]:
    """All moments of a run that were kept."""
    run = Run.untrained(config, dataset)
    for _ in Trainer(config, dataset).run(run.history, run.timeline):
        pass
    first = Moment(run, dataset, run.timeline.snapshots[0])
    return [first.at(snapshot) for snapshot in run.timeline.snapshots]
