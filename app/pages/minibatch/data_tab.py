"""The tab of the data: counts what is looked at, once, and shows samples of a class."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from app.pages.minibatch.model.data_facts import DataFacts, some_of_class, take_facts
from app.pages.minibatch.state import MOST_SAMPLES, DataState, next_seed
from app.pages.minibatch.views.data_view import DataView
from app.pages.minibatch.views.tab_controls import DataControls
from app.session.class_names import class_names
from app.session.jobs import Job
from app.session.scope import Scope
from app.session.session import Session
from app.state.model import StateModel
from nncore import Dataset

Images = tuple[NDArray[np.uint8], NDArray[np.uint8]]  # (n, n_pixels) and labels
KEPT = "facts"


class DataTab(QObject):
    """Facts about the images of a split, and some of them, as the state says."""

    def __init__(
        self,
        session: Session,
        scope: Scope,
        model: StateModel[DataState],
        kept: dict[str, Any],
        controls: DataControls,
        view: DataView,
    ) -> None:
        super().__init__(view)
        self._session, self._scope = session, scope
        self._model = model
        self._kept = kept
        self._controls, self._view = controls, view
        self._counting: Job | None = None
        self._counted: Dataset | None = None  # what is counted, or was
        self._wanted: tuple[str, int] | None = None  # split and size of that
        model.changed.connect(self._on_changed)
        view.class_chosen.connect(self._on_class_chosen)
        view.sample_chosen.connect(self._on_sample_chosen)
        controls.others_wanted.connect(self._on_others_wanted)

    @Slot(object, object)
    def _on_changed(self, now: DataState, before: DataState) -> None:
        other_samples = (now.split, now.label, now.samples_seed) != (
            before.split,
            before.label,
            before.samples_seed,
        )
        if other_samples and now.sample == before.sample != 0:
            self._model.update(sample=0)
        if now.split != before.split:
            self.refresh()
        elif other_samples:
            self._show_samples()
        self._view.show_sample(self._model.value.sample)

    @Slot(int)
    def _on_class_chosen(self, label: int) -> None:
        self._model.update(label=label)

    @Slot(int)
    def _on_sample_chosen(self, sample: int) -> None:
        self._model.update(sample=sample)

    @Slot()
    def _on_others_wanted(self) -> None:
        self._model.update(samples_seed=next_seed(self._model.value.samples_seed))

    # What is shown

    def refresh(self) -> None:
        """Show samples and facts of what is looked at, as far as that is new."""
        dataset = self._session.dataset
        if dataset is None:
            return
        wanted = self._model.value.split, len(self._images(dataset)[1])
        if (dataset, wanted) != (self._counted, self._wanted):
            self._counted, self._wanted = dataset, wanted
            names = class_names(dataset)
            self._controls.show_classes(names, self._model.value.label)
            self._view.show_classes(names)
            self._show_samples()
            self._count(dataset, wanted)

    def _images(self, dataset: Dataset) -> Images:
        """The test set, or the training subset in use."""
        if self._model.value.split == "test":
            return dataset.x_test, dataset.t_test
        size = self._session.config.train_size
        return dataset.x_train[:size], dataset.t_train[:size]

    def _show_samples(self) -> None:
        dataset, state = self._session.dataset, self._model.value
        if dataset is None or dataset is not self._counted:
            return  # `refresh` shows them with the names of their classes
        images, labels = self._images(dataset)
        label = min(state.label, dataset.n_classes - 1)
        rng = np.random.default_rng(state.samples_seed)
        chosen = some_of_class(labels, label, MOST_SAMPLES, rng)
        self._view.show_samples(images[chosen].reshape(-1, *dataset.image_shape), label)
        self._view.show_sample(state.sample)

    # Counting

    def _count(self, dataset: Dataset, wanted: tuple[str, int]) -> None:
        """Count in the background, if that was not done before."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self._controls.show_progress(0.0)
        facts = self._facts(dataset).get(wanted)
        if facts is not None:
            self._view.show_facts(facts, dataset.image_shape)
            return
        self._counting = self._scope.start(
            partial(_count_through, *self._images(dataset), dataset.n_classes),
            partial(self._on_counted, dataset, wanted),
            self._controls.show_progress,
        )

    def _on_counted(self, dataset: Dataset, wanted: tuple[str, int], facts: DataFacts) -> None:
        self._facts(dataset)[wanted] = facts
        self._view.show_facts(facts, dataset.image_shape)

    def _facts(self, dataset: Dataset) -> dict[tuple[str, int], DataFacts]:
        """Facts that are kept of a data set; those of another one are dropped."""
        of, facts = self._kept.get(KEPT, (None, {}))
        if of is not dataset:
            facts = {}
            self._kept[KEPT] = dataset, facts
        return facts


def _count_through(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], n_classes: int, job: Job
) -> DataFacts:
    return take_facts(images, labels, n_classes, job.report)
