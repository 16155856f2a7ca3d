"""Names of classes as the window shows them: "7", "ankle boot", "あ"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nncore import Dataset


def class_name(dataset: Dataset, label: int) -> str:
    """Name of a class of `dataset`, in the window's language where it is a word."""
    return QCoreApplication.translate("classes", dataset.class_names[label])


def class_names(dataset: Dataset) -> tuple[str, ...]:
    """Names of all classes of `dataset`, in the window's language."""
    return tuple(class_name(dataset, label) for label in range(dataset.n_classes))
