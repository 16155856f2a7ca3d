"""What captions say of each tab of the Mini-batch page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.number_text import whole
from app.pages.minibatch.state import DataState, DrawState, MiniBatchState, NoiseState
from app.session.class_names import class_name
from app.session.run_words import data_named
from app.state.fields import descriptions
from app.state.words import field_words, label_words
from nncore import Dataset


def data_words(dataset: Dataset, n_train: int, state: DataState) -> dict[str, str]:
    """Which images were counted, and of which class samples are shown."""
    described = descriptions(DataState)
    words = {**_set(dataset, n_train), **field_words(state, {"split": described["split"]})}
    if state.label < dataset.n_classes:
        words[label_words(described["label"])] = class_name(dataset, state.label)
    return words


def draw_words(dataset: Dataset, n_train: int, batch_size: int, state: DrawState) -> dict[str, str]:
    """From how many images how many batches were drawn; the seed repeats them."""
    translate = QCoreApplication.translate
    return {
        **_set(dataset, n_train),
        **_batch_size(batch_size),
        translate("MiniBatchWords", "Batches drawn"): whole(state.n_batches),
        translate("MiniBatchWords", "Seed of the draws"): whole(state.seed),
    }


def noise_words(of_run: Mapping[str, str], batch_size: int, state: NoiseState) -> dict[str, str]:
    """Whose gradients were measured, those of the run's network, and the batches shown."""
    own = QCoreApplication.translate("MiniBatchWords", "Images in each batch")
    seed = QCoreApplication.translate("MiniBatchWords", "Seed of the draws")
    return {**of_run, own: whole(batch_size), seed: whole(state.seed)}


def _set(dataset: Dataset, n_train: int) -> dict[str, str]:
    label = QCoreApplication.translate("MiniBatchWords", "Training images")
    return {**data_named(dataset.name), label: whole(n_train)}


def _batch_size(batch_size: int) -> dict[str, str]:
    described = descriptions(MiniBatchState)["batch_size"]
    return {label_words(described): whole(batch_size)}
