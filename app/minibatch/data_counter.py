"""Counts through images in the background; what is wanted last is what counts."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.minibatch.data_facts import DataFacts, take_facts
from app.session.jobs import Job
from app.session.session import Session
from nncore import Dataset


class DataCounter(QObject):
    """Facts about the images of the session, each kind taken once while it stays in front."""

    counted = Signal(object)  # DataFacts
    progressed = Signal(float)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._wanted: tuple[Dataset, bool, int] | None = None

    def images(self, of_test: bool) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Images (n, n_pixels) and labels of the test set, or of the training subset in use."""
        dataset = self._session.dataset
        assert dataset is not None
        if of_test:
            return dataset.x_test, dataset.t_test
        size = self._session.config.train_size
        return dataset.x_train[:size], dataset.t_train[:size]

    def count(self, of_test: bool) -> bool:
        """Begin to count, unless that was done or is under way; say whether it was begun."""
        dataset = self._session.dataset
        assert dataset is not None
        images, labels = self.images(of_test)
        wanted = (dataset, of_test, len(images))
        if wanted == self._wanted:
            return False
        self._wanted = wanted
        if self._job is not None:
            self._job.cancel()
        self._job = self._session.jobs.new(
            partial(_count_through, images, labels, dataset.n_classes)
        )
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self.counted)
        self._job.failed.connect(self._session.problem)
        self._job.start()
        return True


def _count_through(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], n_classes: int, job: Job
) -> DataFacts:
    return take_facts(images, labels, n_classes, job.report)
