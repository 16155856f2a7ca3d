"""Learning-rate schedules: what share of the learning rate each step of a run is made with."""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

Schedule = Callable[[int, int], float]

DECAY = 0.1  # of the "step" schedule, each time


def constant(iteration: int, iterations: int) -> float:
    """Keep the learning rate.

    Parameters
    ----------
    iteration : int
        Steps made before the one that is asked about, from 0.
    iterations : int
        Steps of the whole schedule.

    Returns
    -------
    float
        Factor of the learning rate.
    """
    return 1.0


def step(iteration: int, iterations: int) -> float:
    """Divide the learning rate by 10 after one half of the steps, and after three quarters.

    Where these are no whole numbers of steps they are rounded down. Parameters and returns are
    those of `constant`.

    References
    ----------
    He, Zhang, Ren, Sun 2016, Deep Residual Learning for Image Recognition, section 4.2: after
    32,000 and 48,000 of 64,000 iterations.
    """
    decays = (iteration >= iterations // 2) + (iteration >= 3 * iterations // 4)
    return DECAY**decays


def cosine(iteration: int, iterations: int) -> float:
    """Follow half a period of the cosine, from the learning rate to 0 at the end.

    Parameters and returns are those of `constant`.

    References
    ----------
    Loshchilov, Hutter 2017, SGDR: Stochastic Gradient Descent with Warm Restarts, equation 5,
    with one period and the lowest rate 0.
    """
    progress = min(iteration / max(iterations, 1), 1.0)
    # (1 + cos πt) / 2 without the difference, whose last digits are lost where it is near 0
    return math.cos(math.pi / 2 * progress) ** 2


SCHEDULES: Mapping[str, Schedule] = MappingProxyType(
    {"constant": constant, "step": step, "cosine": cosine}
)
"""Schedules of the learning rate, by their keys."""


def schedule_factor(schedule: str, warmup: int, iteration: int, iterations: int) -> float:
    """Return the factor of the learning rate that one step of a run is made with.

    In the warm-up it grows linearly from 1/`warmup` to 1, a `warmup`-th a step; the schedule
    begins at its end and has what is left of the run.

    Parameters
    ----------
    schedule : str
        Key of `SCHEDULES`.
    warmup : int
        Steps of the warm-up; 0 for none.
    iteration : int
        Steps made before, from 0.
    iterations : int
        Steps of the whole run, the warm-up included.

    Returns
    -------
    float
        From 0 to 1, and never 0 within the run.

    References
    ----------
    Goyal et al. 2017, Accurate, Large Minibatch SGD, section 2.2: gradual warm-up.
    """
    if iteration < warmup:
        return (iteration + 1) / warmup
    return SCHEDULES[schedule](iteration - warmup, iterations - warmup)
