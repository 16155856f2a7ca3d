"""Stop rules: what ends a run before its last iteration, judged by what the run has recorded."""

import math
from fractions import Fraction

from nncore.config import TrainingConfig
from nncore.history import History

STOP_REASONS = "iterations", "target_accuracy", "patience", "time_limit"
"""Fields of `TrainingConfig` that end a run; the first of them where no rule does."""


class StopRules:
    """Judges a run by its history alone, and its time: equal histories stop at equal steps.

    Parameters
    ----------
    config : TrainingConfig
    per_epoch : Fraction
        Steps of an epoch; see `iterations_per_epoch`.
    history : History
        Of the run; read again at every judgement, and looked at once.

    References
    ----------
    Prechelt 1998, Early Stopping - But When?, the third class of criteria, UP, on the training
    loss. Patience as in Goodfellow, Bengio, Courville 2016, Deep Learning, algorithm 7.1.
    """

    def __init__(self, config: TrainingConfig, per_epoch: Fraction, history: History) -> None:
        self._config = config
        self._per_epoch = per_epoch
        self._history = history
        self._has_rules = bool(config.target_accuracy or config.patience or config.time_limit)
        self._epoch, self._start = 0, 0  # epochs looked at, and steps of them
        self._end = self._end_of_epoch()  # kept: a fraction takes 15 µs
        self._lowest = math.inf
        self._epochs_since = 0  # the epoch of the lowest mean loss

    def reason(self, seconds: float) -> str | None:
        """Which rule says that no further step is to be made.

        Parameters
        ----------
        seconds : float
            Of training so far.

        Returns
        -------
        str or None
            One of `STOP_REASONS`; None while the run goes on. No rule stops an untrained run.
        """
        if len(self._history) >= self._config.iterations:
            return "iterations"
        if not self._has_rules or not len(self._history):  # asked after every step
            return None
        if self._reaches_target():
            return "target_accuracy"
        if self._config.patience and self._count_epochs_since_lowest() >= self._config.patience:
            return "patience"
        if self._config.time_limit and seconds >= self._config.time_limit:
            return "time_limit"
        return None

    def _reaches_target(self) -> bool:
        target, evaluations = self._config.target_accuracy, self._history.evaluations
        return bool(target and evaluations[-1:] and evaluations[-1].iteration) and (
            evaluations[-1].test_accuracy >= target
        )

    def _count_epochs_since_lowest(self) -> int:
        """Epochs that have ended since that of the lowest mean loss; an equal one is no lower."""
        while self._end <= len(self._history):
            mean = float(self._history.losses[self._start : self._end].mean(dtype="float64"))
            self._epochs_since = 0 if mean < self._lowest else self._epochs_since + 1
            self._lowest = min(mean, self._lowest)
            self._epoch, self._start = self._epoch + 1, self._end
            self._end = self._end_of_epoch()
        return self._epochs_since

    def _end_of_epoch(self) -> int:
        """Number of the step that fills the next epoch; one that is more than one counts as one."""
        return max(math.ceil((self._epoch + 1) * self._per_epoch), self._start + 1)
