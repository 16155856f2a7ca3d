"""Learning rates that a run was given on its way, for views, which train it again."""

from __future__ import annotations

from nncore import Run

Rates = tuple[tuple[int, float], ...]  # steps made before, and the rate of those that follow


def changed_rates(run: Run, iteration: int) -> Rates:
    """Rates that were set, with the steps made before each; not the one of the settings.

    Parameters
    ----------
    run : Run
    iteration : int
        Step up to which they are told.
    """
    changes = run.history.learning_rate_changes
    rates = [(each.iteration, each.learning_rate) for each in changes if each.iteration < iteration]
    return tuple(rates[1:] if rates[:1] == [(0, run.config.learning_rate)] else rates)
