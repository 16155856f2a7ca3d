"""Pictures taken at even intervals, of a length that nobody knows before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")  # Python 3.11 has no class A[T]


class Thinned(Generic[T]):
    """Keeps at most so many of what it is offered, spread evenly.

    When it is full every second one goes, and from then on only every second offer is taken.
    """

    def __init__(self, most: int) -> None:
        self._most, self._every, self._offers = most, 1, 0
        self._kept: list[T] = []

    @property
    def kept(self) -> Sequence[T]:
        """What is kept, in its order."""
        return self._kept

    @property
    def every(self) -> int:
        """Each how many-th offer is kept."""
        return self._every

    def offer(self, make: Callable[[], T]) -> None:
        """Take what `make` makes, if it is its turn."""
        if self._offers % self._every == 0:
            self._kept.append(make())
            if len(self._kept) > self._most:
                del self._kept[1::2]
                self._every *= 2
        self._offers += 1


def spread(items: Sequence[T], most: int) -> list[T]:
    """At most so many items, from all over their sequence but for its ends, where it has more."""
    if len(items) <= most:
        return list(items)
    return [items[(2 * i + 1) * len(items) // (2 * most)] for i in range(most)]
