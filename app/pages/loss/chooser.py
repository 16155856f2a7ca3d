"""Which sample comes next: the one behind, any, or only what the network reads wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.pages.loss.model.readings import copy_of_network, images_of
from app.pages.loss.state import LossState
from app.session.jobs import Job
from app.session.scope import Scope
from app.session.session import Session
from app.state.model import StateModel
from nncore import Dataset, MultiLayerNet, classify

Wrong = NDArray[np.intp]
Pick = Callable[[Wrong], int]


class Chooser(QObject):
    """Moves the index of the state through the session's data."""

    none_wrong = Signal()

    def __init__(
        self, session: Session, scope: Scope, model: StateModel[LossState], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scope = scope
        self._model = model
        self._rng = np.random.default_rng()
        self._search: Job | None = None
        self._pick: Pick = _first

    @property
    def count(self) -> int:
        """How many samples there are to choose from."""
        dataset = self._session.dataset
        return 0 if dataset is None else len(self._images(dataset)[1])

    def _images(self, dataset: Dataset) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        return images_of(dataset, self._of_test, self._session.config.n_train(dataset))

    @property
    def _of_test(self) -> bool:
        return self._model.value.split == "test"

    @Slot()
    def next(self) -> None:
        """Choose the sample behind, after the last one the first."""
        index = self._model.value.index
        if self._model.value.only_wrong:
            self._find(partial(_after, index))
        elif self.count:
            self._choose((index + 1) % self.count)

    @Slot()
    def random(self) -> None:
        """Choose any sample."""
        if self._model.value.only_wrong:
            self._find(self._any)
        elif self.count:
            self._choose(int(self._rng.integers(self.count)))

    def cancel(self) -> None:
        """Cancel a search."""
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _choose(self, index: int) -> None:
        self._model.update(index=index)

    def _find(self, pick: Pick) -> None:
        self._pick = pick
        self._scope.ask(copy_of_network, self._on_network)

    def _on_network(self, answer: tuple[MultiLayerNet, Dataset]) -> None:
        self.cancel()
        network, dataset = answer
        if dataset is self._session.dataset:  # else other data were opened in the meantime
            work = partial(_search, network, *self._images(dataset))
            self._search = self._scope.start(work, self._on_searched)

    def _on_searched(self, wrong: Wrong) -> None:
        self._search = None
        if len(wrong):
            self._choose(self._pick(wrong))
        else:
            self.none_wrong.emit()

    def _any(self, wrong: Wrong) -> int:
        return int(self._rng.choice(wrong))


def _search(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], job: Job
) -> Any:
    return np.flatnonzero(~classify(network, images, labels, job.report).right)


def _first(wrong: Wrong) -> int:
    return int(wrong[0])


def _after(index: int, wrong: Wrong) -> int:
    """The first one behind `index`; behind the last, the first of all."""
    return int(wrong[np.searchsorted(wrong, index, side="right") % len(wrong)])
