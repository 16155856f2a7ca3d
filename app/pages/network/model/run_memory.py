"""What was found out about the moments of a run, so that it is computed once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from nncore import Moment, Run

V = TypeVar("V")  # Python 3.11 has no class A[V]


class RunMemory(Generic[V]):
    """Values by iteration, of one run at a time: those of another one are dropped.

    Parameters
    ----------
    most : int
        How much is kept; what was used longest ago gives way.
    size_of : callable, optional
        Size of a value in the unit of `most`; 1 where it is left out.
    """

    def __init__(self, most: int, size_of: Callable[[V], int] = lambda _: 1) -> None:
        self._most, self._size_of = most, size_of
        self._run: Run | None = None
        self._kept: OrderedDict[int, V] = OrderedDict()

    def of(self, run: Run) -> Mapping[int, V]:
        """All that is known of a run."""
        return self._kept if run is self._run else {}

    def get(self, moment: Moment) -> V | None:
        """What is known of a moment; None where that is nothing."""
        value = self.of(moment.run).get(moment.iteration)
        if value is not None:
            self._kept.move_to_end(moment.iteration)
        return value

    def keep(self, run: Run, iteration: int, value: V) -> None:
        """Remember what was found out about a moment."""
        if run is not self._run:
            self._run = run
            self._kept.clear()
        self._kept[iteration] = value
        while sum(map(self._size_of, self._kept.values())) > self._most and len(self._kept) > 1:
            self._kept.popitem(last=False)
