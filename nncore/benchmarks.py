"""What the engine's speed is measured against, side by side in one run."""

import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.config import TrainingConfig
from nncore.datasets import Dataset
from nncore.gradients import numerical_gradient
from nncore.perturbation import forward_passes
from nncore.training import Trainer

BLOCK = 100  # calls in a row, about 30 ms, of which the median counts: see `time_in_turn`
WARM_UP = 50  # untimed calls before them, since whatever ran before filled the caches with its own
ROUNDS = 60  # each round times every candidate once: a slow moment of the machine slows all
SAMPLED = 40  # entries of W1 are moved the book's way: all 39,200 would take 20 s


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number with the words for it.

    Attributes
    ----------
    name : str
        What was measured.
    value : float
    unit : str
        "ms", "s", or "times" for a ratio.
    """

    name: str
    value: float
    unit: str


def training_figures(dataset: Dataset) -> Iterator[Figure]:
    """Measure one step of the book's network against its floor, and PyTorch where it is.

    The floor is what no implementation can do without: gathering the batch and the two
    large matrix products, each into fresh memory as the step does it.

    Parameters
    ----------
    dataset : Dataset
        Of images of any size; the network is as wide as they ask.

    Yields
    ------
    Figure
        As soon as it is measured.
    """
    trainer = Trainer(TrainingConfig(), dataset)
    trainer.evaluate()  # as every run begins; it also teaches malloc not to hand back each array
    seconds = time_in_turn({"step": trainer.step, "floor": _floor(trainer)})
    yield Figure(
        f"one step, {_sizes(trainer)}, batch 100, float32", 1e3 * median(seconds["step"]), "ms"
    )
    yield Figure("its floor: gather and two matrix products", 1e3 * median(seconds["floor"]), "ms")
    yield Figure("step / floor", ratio(seconds["step"], seconds["floor"]), "times")
    seconds = time_in_turn({"step": trainer.step, "augmented": _augmented(dataset).step})
    extra = [a - s for a, s in zip(seconds["augmented"], seconds["step"], strict=True)]
    yield Figure("augmenting its images: shift, turn, scale, noise", 1e3 * median(extra), "ms")
    yield Figure("that / step", ratio(extra, seconds["step"]), "times")
    torch_step = _torch_step(trainer)
    if torch_step:
        seconds = time_in_turn({"step": trainer.step, "torch": torch_step})
        yield Figure("PyTorch CPU, one step", 1e3 * median(seconds["torch"]), "ms")
        yield Figure(
            "steps a second / PyTorch's", ratio(seconds["torch"], seconds["step"]), "times"
        )


def perturbation_figures(dataset: Dataset) -> Iterator[Figure]:
    """Measure the central differences of the book's network against the book's way to them.

    The book's way moves one entry after the other. It is timed on a sample of entries, each
    of which costs two forward passes, and counted up to all that it takes.

    Parameters and yields are those of `training_figures`.
    """
    trainer = Trainer(TrainingConfig(dtype="float64"), dataset)
    trainer.evaluate()  # see `training_figures`
    network, (x, t) = trainer.network, trainer.batch(trainer.next_batch)
    W1 = network.params["W1"].reshape(-1)  # a view: the network sees its entries move
    entries = W1[:: max(1, W1.size // SAMPLED)]
    candidates = {
        "sample": lambda: numerical_gradient(lambda _: network.loss(x, t), entries),
        "at once": lambda: network.numerical_gradient(x, t),
    }
    seconds = time_in_turn(candidates, block=1, warm_up=0)
    passes, at_once = forward_passes(network), seconds["at once"]
    one_by_one = [s * passes / (2 * entries.size) for s in seconds["sample"]]
    name = f"numerical gradient one by one, from {entries.size} of {passes // 2:,}"
    yield Figure(name, median(one_by_one), "s")
    yield Figure("the same differences, all at once", median(at_once), "s")
    yield Figure("one by one / all at once", ratio(one_by_one, at_once), "times")


def time_in_turn(
    candidates: Mapping[str, Callable[[], Any]], block: int = BLOCK, warm_up: int = WARM_UP
) -> dict[str, list[float]]:
    """Time functions by turns, so that a slow moment of the machine meets all of them.

    Of the calls that follow each other the median counts: another process that takes the
    core away for a while would weigh in a mean, and on the longer candidate more than once.

    Parameters
    ----------
    candidates : mapping of str to callable
        Called without arguments.
    block : int
        Calls in a row.
    warm_up : int
        Untimed calls before them.

    Returns
    -------
    dict of list of float
        Seconds a call of each candidate, one entry a round.
    """
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(ROUNDS):
        for name, call in candidates.items():
            for _ in range(warm_up):
                call()
            seconds[name].append(median(_seconds(call) for _ in range(block)))
    return seconds


def _seconds(call: Callable[[], Any]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def ratio(numerator: list[float], denominator: list[float]) -> float:
    """Median of the ratios of two candidates, round by round.

    Parameters
    ----------
    numerator, denominator : list of float
        Seconds, one entry a round.
    """
    return median(a / b for a, b in zip(numerator, denominator, strict=True))


def _sizes(trainer: Trainer) -> str:
    return "-".join(map(str, trainer.network.sizes))


def _floor(trainer: Trainer) -> Callable[[], object]:
    W1 = trainer.network.params["W1"]
    batch_size = trainer.config.batch_size
    draws = cycle(np.random.default_rng(0).integers(trainer.train_size, size=(1000, batch_size)))
    da1 = np.ones((batch_size, W1.shape[1]), dtype=W1.dtype)

    def floor() -> NDArray[Any]:
        x, _ = trainer.batch(next(draws))
        x @ W1
        return x.T @ da1

    return floor


def _augmented(dataset: Dataset) -> Trainer:
    config = TrainingConfig(augment_shift=2, augment_turn=10, augment_scale=0.1, augment_noise=0.1)
    trainer = Trainer(config, dataset)
    trainer.evaluate()  # see `training_figures`
    return trainer


def _torch_step(trainer: Trainer) -> Callable[[], object] | None:
    """Return the same step in PyTorch on one thread, or None where torch is not installed."""
    try:
        import torch
    except ImportError:
        return None
    torch.set_num_threads(1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the images are read-only: nothing writes here
        # The trainer's own bytes; two copies would push each other out of the cache.
        images = torch.from_numpy(trainer.dataset.x_train)
    labels = torch.from_numpy(trainer.dataset.t_train.astype(np.int64))
    n_inputs, n_hidden, n_classes = trainer.network.sizes
    model = torch.nn.Sequential(
        torch.nn.Linear(n_inputs, n_hidden),
        torch.nn.Sigmoid(),
        torch.nn.Linear(n_hidden, n_classes),
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=trainer.config.learning_rate)
    loss_function = torch.nn.CrossEntropyLoss()

    def step() -> float:
        batch = torch.randint(len(images), (trainer.config.batch_size,))
        optimizer.zero_grad()
        loss = loss_function(model(images[batch].float().div_(255)), labels[batch])
        loss.backward()
        optimizer.step()
        return float(loss.item())

    return step
