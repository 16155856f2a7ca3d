"""What runs of the queue are called."""

from dataclasses import replace

import pytest

from app.pages.runs.model.sweep import PlannedRun, SweepSubject, with_value
from app.pages.runs.sweep_words import run_name
from nncore import TrainingConfig

BASE = TrainingConfig(seed=3)


@pytest.mark.parametrize(
    ("field", "value", "repeats", "name"),
    [
        ("learning_rate", 0.1, 1, "0.1 (Learning rate)"),
        ("learning_rate", 0.1, 2, "0.1, seed 3 (Learning rate)"),
        ("hidden_sizes", 50, 1, "50 (Hidden units)"),
        ("optimizer", "adam", 1, "Adam (Optimizer)"),
        ("seed", 7, 1, "seed 7"),
    ],
)
def test_a_run_is_called_by_the_setting_that_was_varied_and_its_value(
    field: str, value: object, repeats: int, name: str
) -> None:
    planned = PlannedRun(value, with_value(BASE, field, value))
    assert run_name(SweepSubject("sweep", field, BASE), planned, repeats) == name


def test_what_is_compared_has_a_name_itself() -> None:
    subject = SweepSubject("losses", "loss", BASE)
    planned = PlannedRun("cross_entropy", replace(BASE, loss="cross_entropy"))
    assert run_name(subject, planned, repeats=1) == "cross-entropy"
