"""What a config describes, built: the network that a run starts from, and its update rule."""

from nncore.config import TrainingConfig
from nncore.datasets import Dataset
from nncore.networks import MultiLayerNet
from nncore.optimizer import Optimizer
from nncore.optimizers import OPTIMIZERS


def build_network(config: TrainingConfig, dataset: Dataset) -> MultiLayerNet:
    """Build the untrained network that a run starts from.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
        Decides how many inputs and classes the network has.

    Raises
    ------
    ConfigError
        As `TrainingConfig.check_against`, before anything is allocated.
    """
    config.check_against(dataset)
    return MultiLayerNet(
        (dataset.x_train.shape[1], *config.hidden_sizes, dataset.n_classes),
        activation=config.activation,
        loss=config.loss,
        weight_init_std=config.weight_init_std,
        rng=config.rng("weights"),
        dtype=config.dtype,
    )


def build_optimizer(config: TrainingConfig) -> Optimizer:
    """Build the update rule of a run, before its first step.

    Parameters
    ----------
    config : TrainingConfig
    """
    optimizer = OPTIMIZERS[config.optimizer](lr=config.learning_rate)
    optimizer.weight_decay = config.weight_decay
    optimizer.weight_decay_kind = config.weight_decay_kind
    return optimizer
