"""What the engine's speed is measured against, side by side in one run."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.config import TrainingConfig
from nncore.datasets import Dataset, scale_pixels
from nncore.gradients import numerical_gradient
from nncore.perturbation import forward_passes
from nncore.training import Trainer

BLOCK = 50  # calls timed together: about 15 ms, beside which the clock costs nothing
ROUNDS = 60  # each round times every candidate once: a slow moment of the machine slows all
EVERY = 1000  # of the entries of W1 one in so many is moved the book's way: all would take 20 s


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number with the words for it."""

    name: str
    value: float
    unit: str


def training_figures(dataset: Dataset) -> Iterator[Figure]:
    """Measure one step of the book's network against its floor, and PyTorch where it is.

    The floor is what no implementation can do without: gathering the batch and the two
    large matrix products, each into fresh memory as the step does it.
    """
    trainer = Trainer(TrainingConfig(), dataset)
    trainer.evaluate()  # as every run begins; it also teaches malloc not to hand back each array
    candidates = {"step": trainer.step, "floor": _floor(trainer)}
    torch_step = _torch_step(trainer)
    if torch_step:
        candidates["torch"] = torch_step
    seconds = time_in_turn(candidates)
    step = seconds["step"]
    yield Figure("one step, 784-50-10, batch 100, float32", 1e3 * median(step), "ms")
    yield Figure("its floor: gather and two matrix products", 1e3 * median(seconds["floor"]), "ms")
    yield Figure("step / floor", ratio(step, seconds["floor"]), "times")
    if torch_step:
        yield Figure("PyTorch CPU, one step", 1e3 * median(seconds["torch"]), "ms")
        yield Figure("steps a second / PyTorch's", ratio(seconds["torch"], step), "times")


def perturbation_figures(dataset: Dataset) -> Iterator[Figure]:
    """Measure the central differences of the book's network against the book's way to them.

    The book's way moves one entry after the other. It is timed on a sample of entries, each
    of which costs two forward passes, and counted up to all that it takes.
    """
    trainer = Trainer(TrainingConfig(dtype="float64"), dataset)
    trainer.evaluate()  # see `training_figures`
    network, (x, t) = trainer.network, trainer.batch(trainer.next_batch)
    entries = network.params["W1"].reshape(-1)[::EVERY]  # a view: the network sees them move
    candidates = {
        "sample": lambda: numerical_gradient(lambda _: network.loss(x, t), entries),
        "at once": lambda: network.numerical_gradient(x, t),
    }
    seconds = time_in_turn(candidates, block=1)
    passes, at_once = forward_passes(network), seconds["at once"]
    one_by_one = [s * passes / (2 * entries.size) for s in seconds["sample"]]
    name = f"numerical gradient one by one, from {entries.size} of {passes // 2:,}"
    yield Figure(name, median(one_by_one), "s")
    yield Figure("the same differences, all at once", median(at_once), "s")
    yield Figure("one by one / all at once", ratio(one_by_one, at_once), "times")


def time_in_turn(
    candidates: dict[str, Callable[[], Any]], block: int = BLOCK
) -> dict[str, list[float]]:
    """Seconds a call of each candidate, one entry a round; `block` calls are timed together."""
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for call in candidates.values():
        call()
    for _ in range(ROUNDS):
        for name, call in candidates.items():
            start = time.perf_counter()
            for _ in range(block):
                call()
            seconds[name].append((time.perf_counter() - start) / block)
    return seconds


def ratio(numerator: list[float], denominator: list[float]) -> float:
    """Median of the ratios of two candidates, round by round."""
    return median(a / b for a, b in zip(numerator, denominator, strict=True))


def _floor(trainer: Trainer) -> Callable[[], object]:
    W1 = trainer.network.params["W1"]
    images, batch_size = trainer.dataset.x_train, trainer.config.batch_size
    draws = np.random.default_rng(0).integers(len(images), size=(1000, batch_size))
    da1 = np.ones((batch_size, W1.shape[1]), dtype=W1.dtype)
    turn = iter(range(10**9))

    def floor() -> NDArray[Any]:
        x = scale_pixels(images.take(draws[next(turn) % len(draws)], axis=0), W1.dtype)
        x @ W1
        return x.T @ da1

    return floor


def _torch_step(trainer: Trainer) -> Callable[[], object] | None:
    """Return the same step in PyTorch on one thread, or None where torch is not installed."""
    try:
        import torch
    except ImportError:
        return None
    torch.set_num_threads(1)
    images = torch.from_numpy(trainer.dataset.x_train.copy())  # bytes, as the trainer has them
    labels = torch.from_numpy(trainer.dataset.t_train.astype(np.int64))
    model = torch.nn.Sequential(
        torch.nn.Linear(784, 50), torch.nn.Sigmoid(), torch.nn.Linear(50, 10)
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
