"""A config written as arguments of the terminal, which reads it again."""

import dataclasses

import pytest

from nncore import TrainingConfig, __main__
from nncore.terminal_options import config_options
from tests.nncore.idx_folders import write_set
from tests.nncore.test_main import OTHER_VALUES


@pytest.fixture
def read(monkeypatch, tmp_path):
    """The config that the terminal makes of its arguments."""
    data, configs = ["--data", str(write_set(tmp_path))], []

    def begin(config, dataset):
        configs.append(config)
        raise KeyboardInterrupt  # as by Ctrl+C: nothing is trained

    def read(arguments):
        __main__.main(["train", *data, "--quiet", *arguments])
        return configs.pop()

    monkeypatch.setattr(__main__, "Trainer", begin)
    return read


def test_every_field_is_written(read):
    config = TrainingConfig(**{field: value for field, (_, value) in OTHER_VALUES.items()})
    assert read(config_options(config)) == config


@pytest.mark.parametrize("field", ["learning_rate", "weight_init_std"])
@pytest.mark.parametrize("value", [0.1 + 0.2, 1e-12, 1 / 3])
def test_numbers_are_written_to_their_last_bit(read, field, value):
    config = dataclasses.replace(TrainingConfig(), **{field: value})
    assert getattr(read(config_options(config)), field) == value


def test_what_is_not_set_is_left_out():
    assert not [word for word in config_options(TrainingConfig()) if "train-size" in word]
    assert "--hidden-sizes=50" in config_options(TrainingConfig())
