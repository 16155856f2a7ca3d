"""What went wrong, in the viewer's language: the engine's codes and values become sentences."""

from PySide6.QtCore import QCoreApplication

from nncore import N_, NncoreError

FIELDS: dict[str, str] = {
    "hidden_sizes": N_("fields", "hidden layers"),
    "activation": N_("fields", "activation"),
    "loss": N_("fields", "loss"),
    "weight_init_std": N_("fields", "initial scale"),
    "optimizer": N_("fields", "optimizer"),
    "learning_rate": N_("fields", "learning rate"),
    "batch_size": N_("fields", "batch size"),
    "iterations": N_("fields", "iterations"),
    "gradient_method": N_("fields", "gradient"),
    "sampling": N_("fields", "sampling"),
    "train_size": N_("fields", "training images"),
    "seed": N_("fields", "seed"),
    "dtype": N_("fields", "precision"),
    "domain": N_("fields", "domain"),
    "start": N_("fields", "start"),
}


def explain(error: BaseException) -> str:
    """Return one sentence about `error`: what is wrong, and what helps."""
    if isinstance(error, NncoreError):
        sentence = error.SENTENCES[error.code]
        values = {**error.values}
        if "field" in values:
            values["field"] = field_name(values["field"])
        return _capitalized(QCoreApplication.translate("errors", sentence).format(**values))
    return QCoreApplication.translate(
        "errors", "Something in the program itself failed ({kind}: {text}); please report it"
    ).format(kind=type(error).__name__, text=error)


def field_name(field: str) -> str:
    """Return what the window calls a field of the config."""
    return QCoreApplication.translate("fields", FIELDS.get(field, field))


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
