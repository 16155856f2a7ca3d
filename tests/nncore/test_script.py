"""Exported scripts and notebooks: run as programs of their own, they lose what the run lost."""

import dataclasses
import re
import subprocess
import sys
from importlib.resources import files
from itertools import islice
from pathlib import Path

import nbformat
import numpy as np
import pytest

from nncore import (
    ACTIVATIONS,
    INITIAL_WEIGHTS,
    LOSSES,
    OPTIMIZERS,
    SCHEDULES,
    WEIGHT_DECAYS,
    Run,
    ScriptError,
    Trainer,
    TrainingConfig,
    jupyter_notebook,
    load_dataset,
    numpy_script,
)
from nncore.batches import SAMPLINGS
from nncore.script_parts import activations, data, layers, loop, losses, optimizers
from tests.nncore.small_sets import small_set
from tests.thoroughness import briefly

MNIST = Path(str(files("resources") / "mnist"))
SHORT = TrainingConfig(hidden_sizes=(20,), batch_size=50, iterations=40, train_size=1000)
SETTINGS = {  # each key of each registry in one of them, and all of a kind somewhere together
    "the book's": {},
    "float64": {"dtype": "float64", "weight_init_std": (0.01, 1.0)},
    "squared error": {"loss": "sum_squared_error", "weight_init_std": 1.0},
    "deep": {"hidden_sizes": (20, 15), "activation": "relu", "weight_init_std": "he"},
    "decay": {
        "activation": "silu",
        "optimizer": "nesterov",
        "weight_decay": 0.01,
        "schedule": "step",
    },
    "decoupled": {
        "activation": "softplus",
        "optimizer": "adagrad",
        "learning_rate": 0.01,
        "weight_decay": 0.1,
        "weight_decay_kind": "decoupled",
    },
    "schedule": {
        "activation": "tanh",
        "optimizer": "momentum",
        "weight_init_std": "xavier",
        "schedule": "cosine",
        "warmup": 5,
        "sampling": "shuffled",
        "batch_size": 64,
    },
    "linear": {"activation": "identity", "optimizer": "rmsprop", "learning_rate": 0.001},
    "dropout": {
        "hidden_sizes": (20, 15),
        "optimizer": "adam",
        "learning_rate": 0.01,
        "dropout": 0.3,
    },
    "moving": {"augment_shift": 2.0, "augment_turn": 10.0, "augment_scale": 0.1, "seed": 7},
    "noise": {"augment_noise": 0.2, "weight_init_std": "zeros"},
    "all changes": {"augment_shift": 1.5, "augment_noise": 0.1},
}


@pytest.fixture(scope="module")
def mnist():
    return load_dataset()


def trained(config, dataset, rates=()):
    """A run to its end; `rates` by the iteration from which they hold."""
    run, trainer = Run.untrained(config, dataset), Trainer(config, dataset)
    for _ in trainer.run(run.history, run.timeline):
        if trainer.iteration in dict(rates):
            trainer.base_learning_rate = dict(rates)[trainer.iteration]
    return run


def losses_of(code, folder):
    """Run code as a program of its own: its losses, and what it printed."""
    file = folder / "run.py"
    file.write_text(code + '\nnp.save("losses.npy", train_loss_list)\n', encoding="utf-8")
    command = [sys.executable, "-I", "-W", "error", str(file)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return np.load(folder / "losses.npy"), done.stdout


@briefly("name", quick=["decay", "schedule"], thorough=SETTINGS)
def test_a_script_gives_the_losses_of_the_run_to_the_last_bit(name, mnist, tmp_path):
    settings = SETTINGS[name]
    config = dataclasses.replace(SHORT, **settings)
    run = trained(config, mnist)
    losses, printed = losses_of(numpy_script(run, MNIST), tmp_path)
    np.testing.assert_array_equal(losses, run.history.losses)
    last = run.history.evaluations[-1]
    assert printed.splitlines()[-1].split() == (
        f"iteration 40 loss {run.history.losses[-1]:.6f} train acc {last.train_accuracy:.4f} "
        f"test acc {last.test_accuracy:.4f}".split()
    )


@pytest.mark.parametrize("schedule", ["constant", "cosine"])
def test_learning_rates_that_were_set_by_hand_are_in_the_script(schedule, mnist, tmp_path):
    config = dataclasses.replace(SHORT, schedule=schedule)
    run = trained(config, mnist, rates={10: 0.5, 25: 0.02})
    losses, _ = losses_of(numpy_script(run, MNIST), tmp_path)
    np.testing.assert_array_equal(losses, run.history.losses)


def test_a_run_that_a_rule_has_stopped_ends_there_in_the_script(mnist, tmp_path):
    config = dataclasses.replace(SHORT, iterations=200, schedule="cosine", target_accuracy=0.01)
    run = trained(config, mnist)
    assert 0 < run.iteration < config.iterations
    losses, printed = losses_of(numpy_script(run, MNIST), tmp_path)
    np.testing.assert_array_equal(losses, run.history.losses)
    assert printed.startswith(f"iteration {run.iteration:6d} ")


def test_every_setting_of_a_run_is_known_to_the_script():
    by_name = {"activation", "loss", "optimizer", "schedule", "sampling", "weight_decay_kind"}
    refused = {"gradient_method"}
    stopping = {"target_accuracy", "patience", "time_limit"}  # by where they have stopped the run
    config = TrainingConfig(
        weight_init_std=0.5,
        weight_decay=0.1,
        dropout=0.2,
        augment_shift=1,
        augment_noise=0.1,
        warmup=3,
    )
    run = Run.untrained(config, load_dataset())
    written = {
        "hidden_sizes": "hidden_sizes =",
        "weight_init_std": "weight_init_std =",
        "learning_rate": "learning_rate =",
        "warmup": "warmup =",
        "batch_size": "batch_size =",
        "iterations": "iters_num =",
        "train_size": "train_size =",
        "seed": "seed =",
        "dtype": "dtype =",
        "weight_decay": "weight_decay =",
        "dropout": "dropout_ratio =",
        "augment_shift": "max_shift =",
        "augment_turn": "max_turn =",
        "augment_scale": "max_scale =",
        "augment_noise": "max_noise =",
    }
    script = numpy_script(run, MNIST)
    assert [name for name, line in written.items() if f"\n{line}" not in script] == []
    names = {field.name for field in dataclasses.fields(TrainingConfig)}
    assert names == written.keys() | by_name | refused | stopping


def test_a_script_of_a_run_that_diverges_says_so_where_the_run_ended(mnist, tmp_path):
    config = dataclasses.replace(SHORT, activation="relu", learning_rate=1e38, weight_init_std=1)
    trainer = Trainer(config, mnist)
    steps = list(islice(iter(trainer.step, None), 1))
    losses, printed = losses_of(numpy_script(Run.untrained(config, mnist), MNIST), tmp_path)
    np.testing.assert_array_equal(losses, [step.loss for step in steps])
    assert printed == "iteration 2: the loss is not a finite number\n"


def test_a_notebook_is_valid_and_its_code_is_the_script(mnist):
    run = Run.untrained(SHORT, mnist)
    notebook = nbformat.reads(jupyter_notebook(run, MNIST), as_version=4)
    nbformat.validate(notebook)
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    script = numpy_script(run, MNIST)

    def told(text):
        lines = text.split('"""', 2)[2].splitlines() if text is script else text.splitlines()
        return [line for line in lines if line and not line.startswith("# ")]

    assert told(script) == told(code)


def test_a_notebook_gives_the_losses_of_the_run(mnist, tmp_path):
    run = trained(SHORT, mnist)
    notebook = nbformat.reads(jupyter_notebook(run, MNIST), as_version=4)
    code = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    losses, _ = losses_of(code, tmp_path)
    np.testing.assert_array_equal(losses, run.history.losses)


def test_every_choice_of_a_run_is_written_or_refused():
    assert activations.ACTIVATIONS.keys() == ACTIVATIONS.keys()
    assert ACTIVATIONS.keys() - {"gelu"} == activations.IN_SCRIPTS
    assert losses.LOSSES.keys() == LOSSES.keys()
    assert layers.INITIAL_STD.keys() == INITIAL_WEIGHTS.keys()
    assert optimizers.OPTIMIZERS.keys() == OPTIMIZERS.keys()
    assert optimizers.DECAYS.keys() == WEIGHT_DECAYS.keys()
    assert loop.SCHEDULES.keys() == SCHEDULES.keys()
    assert data.BATCHES.keys() == SAMPLINGS.keys()


REFUSED = {
    "numerical": {"gradient_method": "numerical"},
    "activation": {"activation": "gelu"},
    "batch_size": {"hidden_sizes": (1000,), "batch_size": 5000},
}


@pytest.mark.parametrize(("code", "settings"), REFUSED.items(), ids=REFUSED)
def test_what_a_short_script_cannot_do_is_refused_in_a_sentence(code, settings, mnist):
    run = Run.untrained(TrainingConfig(**settings), mnist)
    with pytest.raises(ScriptError) as refused:
        numpy_script(run, MNIST)
    assert refused.value.code == code
    assert ";" in str(refused.value)  # what is wrong; what helps


def test_data_of_other_files_are_refused_by_name():
    run = Run.untrained(TrainingConfig(), small_set())
    with pytest.raises(ScriptError, match="this run learned from small"):
        jupyter_notebook(run, MNIST)


def test_the_folder_of_the_data_may_have_any_name(mnist):
    run = Run.untrained(SHORT, mnist)
    folder = Path('a "b" \\n')
    line = re.search(r"^data_dir = (Path\(.*\))  #", numpy_script(run, folder), re.MULTILINE)
    assert eval(line[1]) == folder
