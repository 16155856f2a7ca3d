"""What can go wrong in the engine: a language-free code, the values, and an English sentence."""

from collections.abc import Mapping
from typing import Any, ClassVar


class NncoreError(Exception):
    """Base of all errors that the engine raises on purpose.

    Parameters
    ----------
    code : str
        A key of the class's `SENTENCES`; an application translates by it.
    **values
        What the sentence names: the bad value, what is allowed, the remedy.
    """

    SENTENCES: ClassVar[Mapping[str, str]] = {}

    def __init__(self, code: str, **values: Any) -> None:
        self.code = code
        self.values = values
        super().__init__(self.SENTENCES[code].format(**values))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.code, self.values)


def _rebuild(kind: type[NncoreError], code: str, values: dict[str, Any]) -> NncoreError:
    """Unpickle an error, whose keyword arguments Exception does not remember."""
    return kind(code, **values)


class ArgumentError(NncoreError, ValueError):
    """An argument that a function of the engine cannot work with."""

    SENTENCES = {
        "target_shape": (
            "targets of shape {t_shape} do not fit outputs of shape {y_shape}; "
            "give labels of shape {label_shape} or one-hot targets of shape {y_shape}"
        ),
        "label_dtype": "labels must be whole numbers, got {dtype}; convert them with astype(int)",
        "label_range": "labels must lie from 0 to {last}, got {value}",
        "output_shape": "outputs must be of shape (C,) or (N, C), got {shape}",
        "parameter_shape": "{name} has the shape {shape}, its gradient {gradient_shape}",
    }


class ConfigError(NncoreError, ValueError):
    """A setting outside of what is allowed; `values["field"]` names it."""

    SENTENCES = {
        "not_positive": "{field} must be a positive number, got {value}",
        "not_in_range": "{field} must be a number from {low} up to, not including, {high}, got {value}",
        "not_whole": "{field} must be a whole number from {low} to {high}, got {value}",
        "not_a_choice": "{field} must be one of {choices}, got {value}",
        "layer_count": "{field} must name one to {most} layer sizes, got {value}",
        "scale_count": (
            "{field} must be one number or one for each of the {layers} layers, got {value}"
        ),
        "train_size": "{field} must be at most the {available} training images there are, got {value}",
        "batch_size": (
            "{field} must be at most the training set of {available} when it is shuffled, got {value}"
        ),
    }


class DatasetError(NncoreError):
    """A data file or folder that is missing, unreadable or damaged."""

    SENTENCES = {}


class DivergedError(NncoreError):
    """A number of a run is no longer finite; `values["iteration"]` says since when."""

    SENTENCES = {
        "loss": (
            "the loss stopped being a finite number at iteration {iteration}; "
            "restart with a learning rate below {learning_rate:g}"
        ),
        "parameters": (
            "{name} holds numbers that are not finite at iteration {iteration}; "
            "restart with a learning rate below {learning_rate:g}"
        ),
    }


class ExpressionError(NncoreError, ValueError):
    """A typed formula that is refused; `values["position"]` says where."""

    SENTENCES = {}


class RunFileError(NncoreError):
    """A file that does not hold a saved run."""

    SENTENCES = {}
