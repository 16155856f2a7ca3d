"""Pieces of a step in the form of the book's chapter 4: functions, a network, and the loop."""

from nncore.config import TrainingConfig
from nncore.script_parts.activations import ACTIVATIONS
from nncore.script_parts.layers import SOFTMAX
from nncore.script_parts.loop import rate_function
from nncore.script_parts.losses import LOSSES

DROPOUT = """\
def dropout_masks(batch_size):
    shapes = [(batch_size, n_units) for n_units in hidden_sizes]
    kept = [rng.random(shape, dtype=np.float32) >= dropout_ratio for shape in shapes]
    return [units * (1 / (1 - dropout_ratio)) for units in kept]"""

NUMERICAL_GRADIENT = """\
def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + h
        above = f(x)
        x[i] = value - h
        below = f(x)
        grad[i] = (above - below) / (2 * h)
        x[i] = value
    return grad"""

DRAWING = {"random": "rng.choice(train_size, batch_size)", "shuffled": "next(batches)"}
"""Expressions for the positions of a mini-batch, by the keys of `SAMPLINGS`."""


def functions(config: TrainingConfig) -> str:
    """Return the functions that the lines of a step call.

    Parameters
    ----------
    config : TrainingConfig
    """
    key = config.activation
    pieces = [
        ACTIVATIONS[key].function(key),
        SOFTMAX,
        LOSSES[config.loss].function,
        NUMERICAL_GRADIENT if config.gradient_method == "numerical" else "",
        DROPOUT if config.dropout else "",
        rate_function(config.schedule, config.warmup > 0, False) if config.has_schedule else "",
    ]
    return "\n\n\n".join(filter(None, pieces))
