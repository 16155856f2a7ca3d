"""Fixed limits on what a run may be: what any field takes, and how much one step may cost.

The window builds its fields out of the first, so they are what a QSpinBox or twelve decimals
hold. The second keep a step within about a second and 1 GB. They were measured on two shared
cores at one BLAS thread, in float64 with Adam, which is the dearest combination:

- a parameter costs 50 bytes (itself, its gradient, two moments, what the update computes with;
  56 where the gradient is numerical) and, at a batch of one, 15 ns;
- a parameter times a sample costs 0.11 to 0.15 ns, 0.32 in nine layers of 100 units;
- a unit (or pixel) times a sample costs 9 to 11 bytes, and 13 ns in nine layers of 10 units;
- an operation of the central differences, as `numerical_operations` counts them, costs 0.04 to
  0.15 ns on networks of one to nine hidden layers, with GELU up to four times that. They run
  in parts of 0.5 MB whatever the batch, so their memory is that of the parameters; and they
  ask between two parts whether to go on. So their limit is a few minutes, not a second.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

MOST_LAYERS = 10  # with weights; more make no readable picture
MOST_UNITS = 100_000  # of a layer; a slip of the keyboard should not ask for terabytes
LARGEST_BATCH = 1_000_000
MOST_ITERATIONS = 100_000_000
MOST_TRAINING_IMAGES = 1_000_000_000
LARGEST_SEED = 2**31 - 1
SMALLEST_LEARNING_RATE = 1e-12
LARGEST_LEARNING_RATE = 1e38  # float32 ends at 3.4e38
LARGEST_WEIGHT_STD = 1e300  # a few times as much is a number still
LARGEST_DROPOUT = 0.9  # one unit of ten is left
LONGEST_TIME = 1_000_000.0  # s: eleven days
LARGEST_WEIGHT_DECAY = 100.0  # at a rate of 0.01 no weight is left after a step

WHOLE_LIMITS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "hidden_sizes": (1, MOST_UNITS),  # each of them
        "batch_size": (1, LARGEST_BATCH),
        "iterations": (1, MOST_ITERATIONS),
        "warmup": (0, MOST_ITERATIONS),
        "patience": (0, MOST_ITERATIONS),  # an epoch is one step at least
        "train_size": (1, MOST_TRAINING_IMAGES),
        "seed": (0, LARGEST_SEED),
    }
)
"""Lowest and highest value of the fields of `TrainingConfig` that are whole numbers."""

NUMBER_LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "learning_rate": (SMALLEST_LEARNING_RATE, LARGEST_LEARNING_RATE),
        "weight_init_std": (0.0, LARGEST_WEIGHT_STD),
        "weight_decay": (0.0, LARGEST_WEIGHT_DECAY),
        "dropout": (0.0, LARGEST_DROPOUT),
        "augment_shift": (0.0, 5.0),  # pixels
        "augment_turn": (0.0, 45.0),  # degrees
        "augment_scale": (0.0, 0.5),
        "augment_noise": (0.0, 0.5),  # of the pixels' range
        "target_accuracy": (0.0, 1.0),
        "time_limit": (0.0, LONGEST_TIME),
    }
)
"""Lowest and highest value of its fields that are numbers of any kind."""

MOST_PARAMETERS = 10_000_000  # 0.5 GB, and 0.15 s for the update alone
MOST_STEP_WORK = 5_000_000_000  # parameters × batch: all of MNIST at once through 100 units
MOST_STEP_VALUES = 80_000_000  # units of all layers × batch: 0.9 GB
MOST_NUMERICAL_OPERATIONS = 2_000_000_000_000  # 80 to 300 s

STEP_PARTS = 10  # of the longest step; between two of them it can be cancelled

GRAY_VALUES = 256  # distinct inputs at most of the first layer, whose pixels are bytes
FUNCTION_COST = 10  # multiplications that an exponential costs as much as


def parameter_count(sizes: Sequence[int]) -> int:
    """How many weights and biases a network has.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first and classes last.
    """
    return sum((n_inputs + 1) * n_units for n_inputs, n_units in pairwise(sizes))


def samples_at_once(sizes: Sequence[int]) -> int:
    """How many samples a network takes forward and back in a tenth of the longest step.

    That is about a tenth of a second. Work that takes longer is done in parts of so many, and
    whoever waits for it is asked between them whether to go on.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first and classes last.
    """
    by_work = MOST_STEP_WORK // STEP_PARTS // parameter_count(sizes)
    by_values = MOST_STEP_VALUES // STEP_PARTS // sum(sizes)
    return max(1, min(by_work, by_values))


def numerical_operations(sizes: Sequence[int], batch_size: int) -> int:
    """How many multiplications the central differences of a batch take at most.

    Each unit is moved up and down by each of its distinct inputs; every move goes through the
    layers behind, of which the first needs no matrix product (see `nncore.perturbation`).

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first and classes last.
    batch_size : int
    """
    inputs = [min(sizes[0], GRAY_VALUES), *sizes[1:-1]]
    moves = [2 * (n + 1) * n_units for n, n_units in zip(inputs, sizes[1:], strict=True)]
    costs = _costs_of_a_move(sizes)
    return batch_size * sum(n * cost for n, cost in zip(moves, costs, strict=True))


def _costs_of_a_move(sizes: Sequence[int]) -> Iterator[int]:
    """Multiplications behind a moved unit, for each layer from the inputs' on."""
    for layer in range(1, len(sizes)):
        following = sizes[layer + 1 :] or sizes[-1:]  # the last layer's scores are handed on
        products = sum(n_inputs * n_units for n_inputs, n_units in pairwise(following))
        yield following[0] + products + FUNCTION_COST * sum(following)
