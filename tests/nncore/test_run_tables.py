"""Curves and weights of a run as files that other programs read."""

import csv
import json

import numpy as np
import pytest

from nncore import Run, RunFileError, Trainer, TrainingConfig
from nncore.gradients import Cancelled
from nncore.run_tables import COLUMNS, save_curves, save_weights
from tests.nncore.small_sets import small_set

CONFIG = TrainingConfig(hidden_sizes=(4,), batch_size=10, iterations=25, schedule="cosine")


@pytest.fixture
def run():
    dataset = small_set()
    run, trainer = Run.untrained(CONFIG, dataset), Trainer(CONFIG, dataset)
    for _ in trainer.run(run.history, run.timeline):
        pass
    return run


def read(path):
    """Settings and rows of a table."""
    lines = path.read_text().splitlines()
    comments = [line for line in lines if line.startswith("# ")]
    settings = dict(line[2:].split(": ", 1) for line in comments)
    return settings, list(csv.DictReader(lines[len(comments) :]))


def test_the_table_has_every_loss_rate_and_accuracy_of_the_run(run, tmp_path):
    save_curves(run, tmp_path / "curves.csv")
    settings, rows = read(tmp_path / "curves.csv")
    assert tuple(rows[0]) == COLUMNS
    steps = [row for row in rows if row["loss"]]
    assert [int(row["iteration"]) for row in steps] == list(range(1, 26))
    losses = np.array([row["loss"] for row in steps], run.history.losses.dtype)
    np.testing.assert_array_equal(losses, run.history.losses)
    rates = [float(row["learning_rate"]) for row in steps]
    np.testing.assert_array_equal(rates, run.history.learning_rates)
    evaluated = [row for row in rows if row["test_accuracy"]]
    assert [(int(row["iteration"]), float(row["test_accuracy"])) for row in evaluated] == [
        (each.iteration, each.test_accuracy) for each in run.history.evaluations
    ]
    assert rows[0]["iteration"] == "0"
    assert settings["data"] == "small"
    assert settings["schedule"] == "cosine"
    assert settings.keys() >= set(TrainingConfig.__dataclass_fields__)


def test_a_table_that_is_given_up_leaves_what_stood_there(run, tmp_path):
    path = tmp_path / "curves.csv"
    path.write_text("before")
    with pytest.raises(Cancelled):
        save_curves(run, path, lambda: False)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["curves.csv"]


def test_weights_are_opened_by_plain_numpy(run, tmp_path):
    save_weights(run.network.params, 25, run, tmp_path / "weights.npz")
    with np.load(tmp_path / "weights.npz") as archive:
        assert set(archive) == {"W1", "b1", "W2", "b2", "settings"}
        for name, param in run.network.params.items():
            np.testing.assert_array_equal(archive[name], param)
        settings = json.loads(str(archive["settings"]))
    assert settings["iteration"] == 25
    assert TrainingConfig(**{k: settings[k] for k in TrainingConfig.__dataclass_fields__}) == CONFIG


def test_a_folder_that_is_not_there_is_said_in_a_sentence(run, tmp_path):
    for save in (
        lambda path: save_curves(run, path),
        lambda path: save_weights(run.network.params, 25, run, path),
    ):
        with pytest.raises(RunFileError, match="choose another folder"):
            save(tmp_path / "missing" / "file")
