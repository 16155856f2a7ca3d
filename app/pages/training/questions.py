"""Questions of the Training page: what the steps of an epoch will do to loss and accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import ceil

import numpy as np

from app.number_text import general, whole
from app.pages.training.model.guessing import loss_of_guessing
from app.questions.measures import loss_curve
from app.questions.page_question import PageQuestion
from app.questions.question import Question, Value, spoken
from app.session.run import LiveRun, RunStatus
from app.session.session import Session
from app.translation import translated
from nncore import TrainingConfig
from nncore.dataset_identity import DatasetIdentity
from nncore.marking import N_
from nncore.training import iterations_per_evaluation

NO_DATA = N_("TrainingQuestions", "There are no data yet.")
NOT_READ = N_("TrainingQuestions", "The numbers have left all bounds: there is nothing to read.")
FIRST = {
    "accuracy": N_(
        "TrainingQuestions",
        "How many of the test images are read right after step {due}?",
    ),
    "diverges": N_(
        "TrainingQuestions",
        "What does the loss do up to step {due}, at a learning rate of {rate}?",
    ),
    "loss": N_("TrainingQuestions", "How does the loss go up to step {due}? Sketch it."),
}
FURTHER = {
    "accuracy": N_(
        "TrainingQuestions",
        "Step {start}. How many of the test images are read right after step {due}?",
    ),
    "diverges": N_(
        "TrainingQuestions",
        "Step {start}. What does the loss do up to step {due}, at a learning rate of {rate}?",
    ),
    "loss": N_(
        "TrainingQuestions", "Step {start}. How does the loss go up to step {due}? Sketch it."
    ),
}
FATES = (
    N_("TrainingQuestions", "It falls"),
    N_("TrainingQuestions", "It hardly moves"),
    N_("TrainingQuestions", "It rises, or leaves all bounds"),
)
FALLS, STAYS, RISES = range(len(FATES))
AROUND = 10  # losses at either end at most, whose means are compared
CLEAR = 0.1  # of the first mean: less is hardly a move
ABOVE = 1.5  # times the loss of guessing: what a sketch reaches up to


@dataclass(frozen=True)
class AboutEpoch:
    """What is asked about: the steps of a run from `start` up to `due`."""

    config: TrainingConfig
    data: DatasetIdentity
    rate: float  # which a hand may have changed since the run began
    start: int
    due: int

    @property
    def run(self) -> tuple[TrainingConfig, DatasetIdentity, float]:
        """What tells runs apart."""
        return self.config, self.data, self.rate


class TrainingQuestions:
    """Asks about the session's run, and reads in its record what came of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ask(self, key: str) -> PageQuestion | str:
        """What comes until accuracies are taken next; of a run that has ended, in the next run."""
        run = self._session.run
        if run is None:
            return translated(NO_DATA)
        config = run.record.config
        start = 0 if run.status.ended else run.iteration
        apart = iterations_per_evaluation(config, run.dataset)
        due = min(ceil((start // apart + 1) * apart), config.iterations)
        about = AboutEpoch(config, run.record.data, self._session.config.learning_rate, start, due)
        return self._make(key, about, run)

    def ask_again(self, key: str, about: AboutEpoch) -> PageQuestion | None:
        """The same; None where another run is under way, or it goes on at another rate."""
        run, rate = self._session.run, self._session.config.learning_rate
        if run is None or (run.record.config, run.record.data, rate) != about.run:
            return None
        return self._make(key, about, run)

    def _make(self, key: str, about: AboutEpoch, run: LiveRun) -> PageQuestion:
        words = translated((FURTHER if about.start else FIRST)[key]).format(
            start=whole(about.start),
            due=whole(about.due),
            rate=general(about.rate, 6),
        )
        then = self._session.reset if run.status.ended else _nothing
        return PageQuestion(
            _question(key, words, about, run), about, partial(self._outcome, key, about), then
        )

    def _outcome(self, key: str, about: AboutEpoch) -> Value | str | None:
        run = self._session.run
        if run is None or not (run.iteration >= about.due or run.status.ended):
            return None
        return OUTCOMES[key](run, about)


def _nothing() -> None:
    pass


def _question(key: str, words: str, about: AboutEpoch, run: LiveRun) -> Question:
    if key == "accuracy":
        return Question("number", spoken(words), unit="%")
    if key == "diverges":
        return Question("choice", spoken(words), tuple(spoken(translated(fate)) for fate in FATES))
    high = ABOVE * loss_of_guessing(about.config.loss, run.dataset.n_classes)
    return Question(
        "curve",
        spoken(words),
        high=round(high, 1),
        decimals=2,
        begin=about.start,
        span=about.due - about.start,
        measure="loss",
    )


def _accuracy(run: LiveRun, about: AboutEpoch) -> Value | str | None:
    if run.status is RunStatus.DIVERGED:
        return translated(NOT_READ)
    evaluations = run.record.history.evaluations
    later = (each for each in evaluations if each.iteration >= about.due)
    found = next(later, evaluations[-1] if run.status.ended and evaluations else None)
    return 100 * found.test_accuracy if found else None


def _fate(run: LiveRun, about: AboutEpoch) -> Value | str | None:
    losses = run.record.history.losses[about.start : about.due]
    if run.status is RunStatus.DIVERGED and run.iteration < about.due:
        return RISES
    if not len(losses):
        return None
    around = min(AROUND, max(len(losses) // 4, 1))
    first, last = (float(np.mean(part)) for part in (losses[:around], losses[-around:]))
    if last < (1 - CLEAR) * first:
        return FALLS
    return RISES if not last <= (1 + CLEAR) * first else STAYS  # nan is no fall


def _loss(run: LiveRun, about: AboutEpoch) -> Value | str | None:
    losses = run.record.history.losses[about.start : about.due]
    return loss_curve(losses, about.due - about.start)


OUTCOMES = {"accuracy": _accuracy, "diverges": _fate, "loss": _loss}
