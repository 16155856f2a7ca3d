"""Sweep over correct and broken networks: which of them the gradient check judges wrongly."""

import numpy as np

from nncore import ACTIVATIONS, LOSSES, MultiLayerNet, check_network
from tests.stress.deadline import Deadline
from tests.stress.outcome import Outcome

SCALES = ("first zero", 0.0, 1e-4, 0.01, 1.0, 10.0, 100.0, 1e4, 1e8)
SEEDS = 50
LARGEST_BROKEN_SCALE = 1.0  # beyond, gradients may be too small beside their own rounding
VISIBLE = 1e-6  # norm of a gradient that a bug is put into


class BrokenNet(MultiLayerNet, loss_of_layers=True):
    """Backpropagation that gets one parameter wrong."""

    spoilt = "W1"
    factor = 1.001

    def gradient(self, x, t):
        grads = super().gradient(x, t)
        return {**grads, self.spoilt: grads[self.spoilt] * self.factor}


def draw_network(rng, kind=MultiLayerNet):
    """A network of one to three hidden layers of up to 50 units, of any kind there is."""
    hidden = rng.integers(1, rng.choice([6, 12, 51]), size=rng.integers(1, 4))
    sizes = (int(rng.integers(1, 20)), *map(int, hidden), int(rng.integers(2, 11)))
    scale = SCALES[rng.integers(len(SCALES))]
    scales = (0.0,) + (1.0,) * len(hidden) if scale == "first zero" else scale
    activation, loss = str(rng.choice([*ACTIVATIONS])), str(rng.choice([*LOSSES]))
    return kind(sizes, activation, loss, scales, rng=int(rng.integers(SEEDS))), scales


def draw_batch(rng, sizes):
    """Inputs of which many are zero, as pixels are, and labels."""
    x = rng.random((int(rng.integers(1, 20)), sizes[0]))
    x[rng.random(x.shape) < 0.4] = 0
    return x, rng.integers(sizes[-1], size=len(x))


def accused(rng):
    """Findings about one correct network: rows that did not pass."""
    network, scales = draw_network(rng)
    x, t = draw_batch(rng, network.sizes)
    rows = check_network(network, x, t)
    return [
        f"accused: {network!r}, scale {scales}, {len(x)} samples: {row}"
        for row in rows
        if not row.passed
    ]


def overlooked(rng):
    """Findings about one broken network: a bug that passed."""
    network, scales = draw_network(rng, BrokenNet)
    x, t = draw_batch(rng, network.sizes)
    network.spoilt = str(rng.choice([*network.params]))
    # Never a half: that is what a central difference across a kink gives of the slope.
    network.factor = float(rng.choice([-1.0, 0.0, 1.001, 1 / (len(x) + 2)]))
    gradient = MultiLayerNet.gradient(network, x, t)[network.spoilt]
    if np.max(scales) > LARGEST_BROKEN_SCALE or np.linalg.norm(gradient) < VISIBLE:
        return []
    failed = {row.name for row in check_network(network, x, t) if not row.passed}
    if failed == {network.spoilt}:
        return []
    return [f"{network.spoilt} times {network.factor} of {network!r}, scale {scales}: {failed}"]


def gradient_checks(deadline: Deadline, seed: int) -> Outcome:
    """Judge networks, correct and broken in turn, until the deadline."""
    outcome = Outcome("gradient_checks")
    rng, judged = np.random.default_rng(seed), 0
    while not deadline.expired:
        outcome.findings += accused(rng)
        outcome.findings += overlooked(rng)
        judged += 2
    outcome.done = f"{judged} networks judged from seed {seed}"
    return outcome
