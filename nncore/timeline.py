"""Snapshots of the parameters over a run, so that it can be looked at afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from numpy.typing import NDArray

MOST_SNAPSHOTS = 200
MOST_BYTES = 16 * 2**20


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Read-only copies of all parameters at a moment of a run.

    Attributes
    ----------
    iteration : int
        Steps made before.
    params : mapping of str to ndarray
        Under the names, and of the shapes and dtypes, of the network's `params`.
    """

    iteration: int
    params: Mapping[str, NDArray[Any]]

    def __repr__(self) -> str:
        return f"<Snapshot after {self.iteration:,} iterations: {', '.join(self.params)}>"

    @property
    def nbytes(self) -> int:
        """Size of the copies in bytes."""
        return sum(param.nbytes for param in self.params.values())


class Timeline:
    """At most 200 snapshots, at most 16 MB, evenly spread over however long a run becomes.

    Every `stride`-th iteration is kept. When the limit is reached, every second snapshot is
    dropped and the stride doubles. The newest one is always kept besides, and alone where a
    single snapshot is larger than the limit. Written by one thread, readable by any other.

    Attributes
    ----------
    stride : int
        Iterations from one snapshot to the next.
    snapshots : tuple of Snapshot
        In the order of their iterations.
    """

    def __init__(self) -> None:
        self.stride = 1
        self.snapshots: tuple[Snapshot, ...] = ()

    def __repr__(self) -> str:
        snapshots = self.snapshots
        last = f", the last after {snapshots[-1].iteration:,} iterations" if snapshots else ""
        return f"<Timeline: {len(snapshots)} snapshots{last}, {self.nbytes / 2**20:.1f} MB>"

    def __len__(self) -> int:
        return len(self.snapshots)

    @property
    def nbytes(self) -> int:
        """Size of all snapshots in bytes."""
        return sum(snapshot.nbytes for snapshot in self.snapshots)

    def due(self, iteration: int) -> bool:
        """Whether a snapshot after `iteration` steps is to be kept, by the stride of now."""
        return iteration % self.stride == 0

    def keep(self, iteration: int, params: Mapping[str, NDArray[Any]]) -> None:
        """Add a snapshot; one that stands between two strides gives way to it.

        Parameters
        ----------
        iteration : int
            Steps made before; not less than the newest snapshot's.
        params : mapping of str to ndarray
            Copied.
        """
        snapshot = Snapshot(iteration, _frozen_copies(params))
        kept = [s for s in self.snapshots if self.due(s.iteration) and s.iteration < iteration]
        while kept and len(kept) >= self._capacity(snapshot):
            self.stride *= 2
            kept = [s for s in kept if self.due(s.iteration)][: self._capacity(snapshot) - 1]
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

    def _capacity(self, snapshot: Snapshot) -> int:
        return max(1, min(MOST_SNAPSHOTS, MOST_BYTES // snapshot.nbytes))


def _frozen_copies(params: Mapping[str, NDArray[Any]]) -> Mapping[str, NDArray[Any]]:
    copies = {name: param.copy() for name, param in params.items()}
    for copy in copies.values():
        copy.setflags(write=False)
    return MappingProxyType(copies)
