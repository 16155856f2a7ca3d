"""What went wrong, in the user's language: the engine's codes and values become sentences."""

from collections.abc import Mapping
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.number_text import general, whole
from app.translation import translated
from nncore import NncoreError
from nncore.marking import N_

FIELD_NAMES: Mapping[str, str] = {
    "hidden_sizes": N_("errors", "hidden layers"),
    "activation": N_("errors", "activation"),
    "loss": N_("errors", "loss"),
    "weight_init_std": N_("errors", "initial scale"),
    "weight_decay": N_("errors", "weight decay"),
    "weight_decay_kind": N_("errors", "kind of weight decay"),
    "dropout": N_("errors", "dropout"),
    "target_accuracy": N_("errors", "target accuracy"),
    "patience": N_("errors", "patience"),
    "time_limit": N_("errors", "time limit"),
    "schedule": N_("errors", "schedule"),
    "warmup": N_("errors", "warm-up"),
    "augment_shift": N_("errors", "shift of the images"),
    "augment_turn": N_("errors", "turn of the images"),
    "augment_scale": N_("errors", "scaling of the images"),
    "augment_noise": N_("errors", "noise of the images"),
    "optimizer": N_("errors", "optimizer"),
    "learning_rate": N_("errors", "learning rate"),
    "batch_size": N_("errors", "batch size"),
    "iterations": N_("errors", "iterations"),
    "gradient_method": N_("errors", "gradient"),
    "sampling": N_("errors", "sampling"),
    "train_size": N_("errors", "training images"),
    "seed": N_("errors", "seed"),
    "dtype": N_("errors", "precision"),
}
LONG_WHOLE = 10**15  # from which a whole number is written by its power of ten


def explain(error: BaseException, labels: Mapping[str, str] | None = None) -> str:
    """Return one sentence about `error`: what is wrong, and what helps.

    `labels` are what the window calls the fields that the engine names.
    """
    if isinstance(error, NncoreError):
        sentence = error.SENTENCES[error.code]
        values = {name: _told(value) for name, value in error.values.items()}
        if "field" in values:
            name = (labels or {}).get(values["field"]) or _name_of(values["field"], sentence)
            values["field"] = name
        if values.get("value") == "":
            values["value"] = QCoreApplication.translate("errors", "nothing")
        return _filled(translated(sentence), values)
    return QCoreApplication.translate(
        "errors", "Something in the program itself failed ({kind}: {text}); please report it"
    ).format(kind=type(error).__name__, text=error)


def _told(value: Any) -> Any:
    """A value as a sentence holds it: one that is an error itself, or marked, in words."""
    if isinstance(value, NncoreError):
        words = translated(value.SENTENCES[value.code])
        return _LocaleFormatter().vformat(words, (), value.values)
    return translated(value) if isinstance(value, str) else value


def _name_of(field: str, sentence: str) -> str:
    """What a field is called where no form gives it a label, with a capital where it begins."""
    name = translated(FIELD_NAMES.get(field, field.replace("_", " ")))
    return _capitalized(name) if sentence.startswith("{field}") else name


def _filled(sentence: str, values: Mapping[str, Any]) -> str:
    """The sentence with a capital, but what was typed, a label or the name of a file as it is."""
    return _LocaleFormatter().vformat(_capitalized(sentence), (), values)


class _LocaleFormatter(Formatter):
    """Writes the numbers of the engine's sentences as the window does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if format_spec == "g" or (is_number and not format_spec and not _is_counted(value)):
            return general(value, 6)
        if format_spec == "," or (is_number and not format_spec):
            return whole(value)
        return str(super().format_field(value, format_spec))


def _is_counted(value: float) -> bool:
    """Whether a number is whole, and short enough that all of its digits can be read."""
    return isinstance(value, int) and abs(value) < LONG_WHOLE


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
