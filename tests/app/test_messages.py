"""Every error of the engine has its sentence in the window."""

import pytest

from app import messages
from nncore import ConfigError, errors

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.NncoreError)
]


def test_the_window_knows_every_sentence_of_the_engine_to_the_letter() -> None:
    engine = {
        (kind.__name__, code): text for kind in KINDS for code, text in kind.SENTENCES.items()
    }
    assert engine == messages.SENTENCES


def test_a_field_is_called_what_the_window_calls_it() -> None:
    error = ConfigError("not_positive", field="learning_rate", value=-0.1)
    assert messages.explain(error) == "Learning rate must be a positive number, got -0.1"


@pytest.mark.parametrize("error", [RuntimeError("odd"), ZeroDivisionError()])
def test_what_is_not_the_engine_s_is_called_a_failure(error: Exception) -> None:
    assert type(error).__name__ in messages.explain(error)
