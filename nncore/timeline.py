"""Snapshots of a run, so that every moment of it can be looked into afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import isqrt
from types import MappingProxyType
from typing import Any, Self

from numpy.typing import NDArray

from nncore.counting import counted
from nncore.mini_batch import MiniBatch
from nncore.optimizer import Optimizer

MOST_SNAPSHOTS = 200
MOST_BYTES = 16 * 2**20
FINEST = 32  # places in one unit of √iteration: all of the first 256 iterations are kept
SELDOM = 4  # halvings: two places in one unit of √iteration


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """All that the next step of a run is made of, at a moment of it.

    Attributes
    ----------
    iteration : int
        Steps made before.
    params : mapping of str to ndarray
        Read-only copies, under the names, and of the shapes and dtypes, of the network's own.
    optimizer : Optimizer
        A copy with its state and the learning rate of the next step; to be copied, not used.
    batch : MiniBatch
        What the next step learns from.
    nbytes : int
        Size of all of these in bytes.
    """

    iteration: int
    params: Mapping[str, NDArray[Any]]
    optimizer: Optimizer
    batch: MiniBatch
    nbytes: int = field(init=False)

    def __post_init__(self) -> None:
        params = sum(param.nbytes for param in self.params.values())
        nbytes = params + self.optimizer.nbytes + self.batch.nbytes
        object.__setattr__(self, "nbytes", nbytes)  # once: a timeline asks for it again and again

    def __repr__(self) -> str:
        return f"<Snapshot after {counted(self.iteration, 'iteration')}: {', '.join(self.params)}>"


class Timeline:
    """At most 200 snapshots, at most 16 MB, spread over however long a run becomes.

    They are equally far apart by √iteration: one after every step at first, where a network
    changes most, and one every 2√iteration steps, or a multiple, later on. When the limit is
    reached, about every second snapshot is dropped and as many fewer are kept from then on. The
    newest one is always kept besides, and alone where a single snapshot is larger than the limit.
    Written by one thread, readable by any other.

    Attributes
    ----------
    snapshots : tuple of Snapshot
        In the order of their iterations.
    halvings : int
        How many times it was thinned so far.
    """

    def __init__(self) -> None:
        self.snapshots: tuple[Snapshot, ...] = ()
        self.halvings = 0

    @classmethod
    def restored(cls, snapshots: Sequence[Snapshot], halvings: int) -> Self:
        """Timeline that was read from somewhere, and goes on from there.

        Parameters
        ----------
        snapshots : sequence of Snapshot
            In the order of their iterations, as a timeline kept them.
        halvings : int
            Of that timeline.
        """
        timeline = cls()
        timeline.snapshots, timeline.halvings = tuple(snapshots), halvings
        return timeline

    def __repr__(self) -> str:
        snapshots = self.snapshots
        kept = counted(len(snapshots), "snapshot")
        if snapshots:
            kept += f", the last after {counted(snapshots[-1].iteration, 'iteration')}"
        return f"<Timeline: {kept}, {self.nbytes / 2**20:.1f} MB>"

    def __len__(self) -> int:
        return len(self.snapshots)

    @property
    def nbytes(self) -> int:
        """Size of all snapshots in bytes."""
        return sum(snapshot.nbytes for snapshot in self.snapshots)

    def due(self, iteration: int) -> bool:
        """Whether a snapshot after `iteration` steps is to be kept, as things stand now."""
        return iteration == 0 or self._place(iteration) != self._place(iteration - 1)

    def _place(self, iteration: int) -> int:
        """Number of the place that an iteration falls into; each is as wide by √iteration."""
        return isqrt(FINEST**2 * iteration) >> self.halvings

    def keep(self, snapshot: Snapshot) -> None:
        """Add a snapshot; one that was not due gives way to it.

        Parameters
        ----------
        snapshot : Snapshot
            Of an iteration not less than the newest one's.
        """
        kept = list(self.snapshots)
        newest = kept[-1].iteration if kept else -1
        if kept and (newest >= snapshot.iteration or not self.due(newest)):
            kept.pop()  # all others are due
        while kept and not _fit([*kept, snapshot]):
            self.halvings += 1
            kept = [s for s in kept if self.due(s.iteration)] if len(kept) > 1 else []
        self.snapshots = (*kept, snapshot)

    def at(self, iteration: int) -> Snapshot:
        """Return the newest snapshot not after a moment of the run, or the first one.

        Parameters
        ----------
        iteration : int
            Steps made until that moment.

        Raises
        ------
        IndexError
            If there is none yet.
        """
        return max(
            (s for s in self.snapshots if s.iteration <= iteration),
            key=lambda s: s.iteration,
            default=self.snapshots[0],
        )


class LastSnapshot(Timeline):
    """The newest snapshot alone, of a run that nobody wants to look into.

    It is taken as often as if some hundreds were kept: a run that diverges, or is stopped, has
    one of not long before.
    """

    @classmethod
    def of(cls, timeline: Timeline) -> Self:
        """Keep the newest snapshot of a timeline, if it has one, and go on from there.

        Parameters
        ----------
        timeline : Timeline
        """
        halvings = max(timeline.halvings, SELDOM)
        return cls.restored(timeline.snapshots[-1:], halvings)

    def keep(self, snapshot: Snapshot) -> None:
        """Keep a snapshot in place of the one before.

        Parameters
        ----------
        snapshot : Snapshot
        """
        self.snapshots = (snapshot,)


def _fit(snapshots: Sequence[Snapshot]) -> bool:
    return len(snapshots) <= MOST_SNAPSHOTS and sum(s.nbytes for s in snapshots) <= MOST_BYTES


def frozen_copies(params: Mapping[str, NDArray[Any]]) -> Mapping[str, NDArray[Any]]:
    """Copies of parameters that nobody can change.

    Parameters
    ----------
    params : mapping of str to ndarray
    """
    copies = {name: param.copy() for name, param in params.items()}
    for copy in copies.values():
        copy.setflags(write=False)
    return MappingProxyType(copies)
