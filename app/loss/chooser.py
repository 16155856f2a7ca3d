"""Which digit is looked at: the next, any, or only what the network reads wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.loss.looks import Sample, copy_of_network, images_of, misread, sample_of
from app.session.jobs import Job
from app.session.session import Session
from nncore import Dataset, MultiLayerNet

Wrong = NDArray[np.intp]
Pick = Callable[[Wrong], int]


class Chooser(QObject):
    """Takes digits out of the session's data."""

    chosen = Signal(object)  # Sample
    none_wrong = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rng = np.random.default_rng()
        self._search: Job | None = None
        self._pick: Pick = _first
        self.of_test = True
        self.only_wrong = False
        self.sample: Sample | None = None

    @property
    def count(self) -> int:
        """How many digits there are to choose from."""
        dataset = self._session.dataset
        return 0 if dataset is None else len(images_of(dataset, self.of_test)[1])

    @Slot(int)
    def show(self, index: int) -> None:
        """Choose the digit at `index`, or the last one there is."""
        self.cancel()
        dataset = self._session.dataset
        if dataset is not None:
            self.sample = sample_of(dataset, self.of_test, min(index, self.count - 1))
            self.chosen.emit(self.sample)

    @Slot()
    def next(self) -> None:
        """Choose the next digit, after the last one the first."""
        index = self.sample.index if self.sample else -1
        if self.only_wrong:
            self._find(partial(_after, index))
        elif self.count:
            self.show((index + 1) % self.count)

    @Slot()
    def random(self) -> None:
        """Choose any digit."""
        if self.only_wrong:
            self._find(self._any)
        elif self.count:
            self.show(int(self._rng.integers(self.count)))

    def cancel(self) -> None:
        """Give up a search."""
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _find(self, pick: Pick) -> None:
        self._pick = pick
        self._session.request(copy_of_network, self._on_network)

    def _on_network(self, network: MultiLayerNet) -> None:
        self.cancel()
        dataset = self._session.dataset
        if dataset is not None:
            self._search = self._session.jobs.new(partial(_search, network, dataset, self.of_test))
            self._search.done.connect(self._on_searched)
            self._search.failed.connect(self._session.problem)
            self._search.start()

    @Slot(object)
    def _on_searched(self, wrong: Wrong) -> None:
        self._search = None
        if len(wrong):
            self.show(self._pick(wrong))
        else:
            self.none_wrong.emit()

    def _any(self, wrong: Wrong) -> int:
        return int(self._rng.choice(wrong))


def _search(network: MultiLayerNet, dataset: Dataset, of_test: bool, job: Job) -> Any:
    return misread(network, *images_of(dataset, of_test), job.report)


def _first(wrong: Wrong) -> int:
    return int(wrong[0])


def _after(index: int, wrong: Wrong) -> int:
    """The first one behind `index`; behind the last, the first of all."""
    return int(wrong[np.searchsorted(wrong, index, side="right") % len(wrong)])
